/**
 * Workflow commands of GitHub Actions
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands): each match is an annotation at the name in the screened file.
 * Every line is a command of ours: a name cannot begin one of its own, which could mask, stop or set things.
 */
import type { Band } from '../model/match.js';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';
import { printable } from '../text/printable.js';
import { findingText } from './finding.js';
import { notScreenedReason } from './not-screened-reason.js';
import type { Reporter } from './reporter.js';
import { fileOf, regionOf, rowWords, sourceWords } from './subject-place.js';

type Level = 'error' | 'warning' | 'notice';
type Properties = Readonly<Record<string, string | number>>;

const levels: Readonly<Record<Band, Level>> = { exact: 'error', strong: 'error', possible: 'warning' };

/** Annotations of one level that GitHub shows of a step; the log has all. */
const mostShown = 10;

export function create(): Reporter {
  let run: ScreeningRun;
  const written: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const command = (level: Level, properties: Properties, message: string) => {
    written[level]++;
    return commandLine(level, properties, message);
  };
  return {
    begin(begun) {
      run = begun;
      return run.warnings
        .map(({ severity, message }) =>
          command(severity === 'info' ? 'notice' : 'warning', { title: 'Lists' }, message),
        )
        .join('');
    },
    result(result) {
      const { subject, outcome, matches, problems = [] } = result;
      const place = placeOf(result, run);
      const row = rowWords(subject, run).replace(/^r/, 'R');
      if (outcome === 'not-screened')
        return command(
          'error',
          { ...place, title: `${row} was not screened` },
          `${notScreenedReason(result)}.`,
        );
      const noted = problems.map(({ message }) => command('warning', { ...place, title: row }, message));
      if (outcome === 'decided') return noted.join('');
      const found = matches.map((match) =>
        command(
          levels[match.band],
          { ...place, title: `${row}: ${match.band} match on ${match.party.list}` },
          findingText(match, subject),
        ),
      );
      return [...found, ...noted].join('');
    },
    end: (summary) =>
      command('notice', { title: 'Screening' }, summaryText(run, summary) + notShown(written)),
  };
}

function placeOf({ subject }: ScreeningResult, run: ScreeningRun): Properties {
  // Relative to the root of the repository, with slashes and without `./`, or no file is found.
  const file = fileOf(run)
    ?.replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  if (file === undefined) return {};
  const region = regionOf(subject, run);
  if (region === undefined) return { file };
  const { startLine, startColumn, endColumn } = region;
  return {
    file,
    line: startLine,
    ...(startColumn === undefined || endColumn === undefined ? {} : { col: startColumn, endColumn }),
  };
}

function summaryText(run: ScreeningRun, { subjects, outcomes }: ScreeningSummary): string {
  const { lists, asOf } = run;
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  return `${sourceWords(run)} screened on ${asOf} against ${entries} entries: ${subjects} subjects, ${outcomes.match} with a match, ${outcomes.decided} decided, ${outcomes.clear} without, ${outcomes.notScreened} not screened. No match is not a clearance.`;
}

function notShown({ error, warning }: Readonly<Record<Level, number>>): string {
  if (error <= mostShown && warning <= mostShown) return '';
  return ` GitHub shows ${mostShown} errors and ${mostShown} warnings of a step: of the ${error} and ${warning} of this one, the rest stand in the log and in the other reports.`;
}

function commandLine(level: Level, properties: Properties, message: string): string {
  const stated = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${level} ${stated}::${escapedData(message)}\n`;
}

/** Percent first, as the runner reads it last; what `printable` leaves has no line end, which stays escaped all the same. */
const escapedData = (text: string) =>
  printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
