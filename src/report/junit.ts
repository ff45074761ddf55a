/**
 * JUnit XML for CI servers: a test case per subject, which fails where it has a match. There is no standard; this
 * is what Jenkins, GitLab, Azure DevOps and GitHub's test reporters have in common. The counts that some writers
 * put at the top are left out, since they are known only at the end: readers count the cases themselves.
 */
import type { Match } from '../model/match.js';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';
import { findingTitle } from './finding.js';
import { matchFields } from './match-fields.js';
import { notScreenedReason } from './not-screened-reason.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { fileOf, regionOf, rowWords } from './subject-place.js';
import { xmlText } from './xml-text.js';

export function create({ verbose }: Pick<ReportOptions, 'verbose'>): Reporter {
  let run: ScreeningRun;
  return {
    begin(begun) {
      run = begun;
      return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        `<testsuites name="${xmlText(run.tool.name)}">\n`,
        `<testsuite${attributes({ name: run.subjects, timestamp: `${run.asOf}T00:00:00`, ...fileAttribute(run) })}>\n`,
        `<properties>\n${suiteProperties(run).map(property).join('')}</properties>\n`,
      ].join('');
    },
    result: (result) => testCase(result, run, verbose),
    end: (summary) =>
      `<system-out>${xmlText(summaryText(summary))}</system-out>\n${systemErr(run)}</testsuite>\n</testsuites>\n`,
  };
}

function testCase(result: ScreeningResult, run: ScreeningRun, verbose: boolean): string {
  const { subject, outcome, matches, problems = [] } = result;
  const name = `${rowWords(subject, run)}: ${subject.name === '' ? '(no name)' : subject.name}${subject.id === undefined ? '' : ` (id ${subject.id})`}`;
  const region = regionOf(subject, run);
  const opening = `<testcase${attributes({
    name,
    classname: run.subjects,
    ...fileAttribute(run),
    ...(region === undefined ? {} : { line: String(region.startLine) }),
  })}`;
  const details = matches.map((match) => matchLines(match, result, verbose)).join('\n\n');
  const notes = problems.map(({ message }) => message);
  const inside = [
    outcome === 'match' ? failure(result, details) : '',
    outcome === 'not-screened'
      ? `<error${attributes({ message: notScreenedReason(result), type: problems[0]?.kind ?? 'not-screened' })}/>\n`
      : '',
    outcome === 'decided' ? `<system-out>${lines(`Decided:\n${details}`)}</system-out>\n` : '',
    outcome !== 'not-screened' && notes.length > 0
      ? `<system-err>${lines(notes.join('\n'))}</system-err>\n`
      : '',
  ].join('');
  return inside === '' ? `${opening}/>\n` : `${opening}>\n${inside}</testcase>\n`;
}

/** One failure a case, since some readers take no more: the best match in its message, all in its text. */
function failure({ subject, matches }: ScreeningResult, details: string): string {
  const [best] = matches;
  const more = matches.length - 1;
  const also = more === 0 ? '' : `; ${more} more ${more === 1 ? 'match' : 'matches'}`;
  const message = best === undefined ? 'match' : `${findingTitle(best, subject)}${also}`;
  return `<failure${attributes({ message, type: best?.band ?? 'match' })}>${lines(details)}</failure>\n`;
}

function matchLines(match: Match, { subject }: ScreeningResult, verbose: boolean): string {
  const fields = matchFields(match, subject, { verbose }).flatMap(({ label, values }) =>
    values.map(({ text, url }) => `${label}: ${[text, url ?? ''].filter(Boolean).join(' ')}`),
  );
  return [findingTitle(match, subject), ...fields].join('\n');
}

/** What a run can be repeated by, for the suite's properties. */
function suiteProperties(run: ScreeningRun): readonly (readonly [string, string])[] {
  const { tool, asOf, policy, configuration, options, lists, snapshots, sheet } = run;
  return [
    ['tool', `${tool.name} ${tool.version}`],
    ['as of', asOf],
    ...(sheet === undefined ? [] : ([['sheet', sheet.name]] as const)),
    ['policy', `${policy.name}, matches from ${policy.threshold.toFixed(2)}, sha256 ${policy.sha256}`],
    ...(configuration === undefined
      ? []
      : ([['configuration', `${configuration.file ?? 'options'}, sha256 ${configuration.sha256}`]] as const)),
    ...(options.acceptStale === undefined ? [] : ([['stale lists accepted', options.acceptStale]] as const)),
    ['lists', [...new Set(lists.map(({ code }) => code))].join(' ')],
    ...snapshots.map(
      ({ source, file }) => [`list file ${source}`, `${file.name}, sha256 ${file.sha256}`] as const,
    ),
  ];
}

const property = ([name, value]: readonly [string, string]) => `<property${attributes({ name, value })}/>\n`;

function summaryText({ subjects, outcomes, matches, input }: ScreeningSummary): string {
  const read = input === undefined ? '' : ` Screened: ${input.bytes} bytes, sha256 ${input.sha256}.`;
  return `${subjects} subjects: ${outcomes.match} with a match (${matches} in all), ${outcomes.decided} decided, ${outcomes.clear} without, ${outcomes.notScreened} not screened. No match is not a clearance.${read}`;
}

const systemErr = ({ warnings }: ScreeningRun) =>
  warnings.length === 0
    ? ''
    : `<system-err>${lines(warnings.map(({ message }) => message).join('\n'))}</system-err>\n`;

function fileAttribute(run: ScreeningRun): { readonly file?: string } {
  const file = fileOf(run);
  return file === undefined ? {} : { file };
}

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');

const lines = (text: string) => text.split('\n').map(xmlText).join('\n');
