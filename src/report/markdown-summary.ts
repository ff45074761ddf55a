import type { ScreeningRun, ScreeningSummary } from '../model/report.js';
import { markdownText } from './markdown-text.js';
import { sourceWords } from './subject-place.js';

/** Rows of a table, and warnings, beyond which their number says enough: the report has a bound. */
const mostLists = 25;
const mostFiles = 15;
const mostWarnings = 8;

const count = (value: number) => value.toLocaleString('en');

/** The beginning: what was screened, how many subjects have a match, and what to beware of. */
export function markdownHead(run: ScreeningRun, summary: ScreeningSummary): string {
  const { outcomes, subjects, matches, bands } = summary;
  const title =
    outcomes.match === 0 ? 'no match' : `${count(outcomes.match)} of ${count(subjects)} with a match`;
  const warnings = run.warnings.slice(0, mostWarnings);
  const more = run.warnings.length - warnings.length;
  return [
    `## Restricted-party screening: ${title}\n\n`,
    `Screened: ${markdownText(sourceWords(run), 200)}${run.sheet === undefined ? '' : `, sheet ${markdownText(run.sheet.name, 200)}`} on ${run.asOf}, by ${run.tool.name} ${markdownText(run.tool.version, 40)}, policy ${markdownText(run.policy.name, 80)}, matches from ${run.policy.threshold.toFixed(2)}.\n\n`,
    '| Subjects | With a match | Decided | Without a match | Not screened | Matches | Exact | Strong | Possible |\n',
    '|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n',
    `| ${[subjects, outcomes.match, outcomes.decided, outcomes.clear, outcomes.notScreened, matches, bands.exact, bands.strong, bands.possible].map(count).join(' | ')} |\n\n`,
    ...warnings.map(
      ({ message, severity }) =>
        `**${severity === 'info' ? 'Note' : 'Warning'}:** ${markdownText(message, 400)}\n\n`,
    ),
    more > 0 ? `**Warning:** ${more} more warnings on lists.\n\n` : '',
    run.options.acceptStale === undefined
      ? ''
      : `**Stale lists accepted:** ${markdownText(run.options.acceptStale, 400)}\n\n`,
  ].join('');
}

/** The end: the lists and the very files that were screened against. */
export function markdownTail(run: ScreeningRun, { lists: matches, input }: ScreeningSummary): string {
  const lists = new Map<string, { name: string; entries: number }>();
  for (const { code, name, entries } of run.lists)
    lists.set(code, { name, entries: entries + (lists.get(code)?.entries ?? 0) });
  const shown = [...lists].slice(0, mostLists);
  const files = run.snapshots.slice(0, mostFiles);
  const { configuration, policy, maskedLists = [] } = run;
  return [
    `<details><summary>Lists: ${count([...lists.values()].reduce((sum, list) => sum + list.entries, 0))} entries of ${count(lists.size)} ${lists.size === 1 ? 'list' : 'lists'}</summary>\n\n`,
    '| List | Entries | Matches |\n|---|--:|--:|\n',
    ...shown.map(
      ([code, { name, entries }]) =>
        `| ${markdownText(name === code ? name : `${name} (${code})`, 200)} | ${count(entries)} | ${count(matches[code] ?? 0)} |\n`,
    ),
    lists.size > shown.length ? `| and ${count(lists.size - shown.length)} more lists | | |\n` : '',
    '\n| List file | Published | Retrieved | SHA-256 |\n|---|---|---|---|\n',
    ...files.map(
      ({ file, source, starter, published, retrieved }) =>
        `| ${markdownText(`${file.name} (${starter ? 'built-in starter snapshot' : source})`, 200)} | ${published ?? 'not stated'} | ${retrieved ?? ''} | ${file.sha256} |\n`,
    ),
    run.snapshots.length > files.length
      ? `| and ${count(run.snapshots.length - files.length)} more files | | | |\n`
      : '',
    input === undefined
      ? ''
      : `\nScreened: ${markdownText(run.subjects, 200)}, ${count(input.bytes)} bytes, sha256 ${markdownText(input.sha256, 80)}.\n`,
    `\nPolicy: sha256 ${markdownText(policy.sha256, 80)}.`,
    configuration === undefined
      ? ''
      : ` Configuration: ${configuration.file === undefined ? '' : `${markdownText(configuration.file, 200)}, `}sha256 ${markdownText(configuration.sha256, 80)}.`,
    maskedLists.length === 0
      ? ''
      : ` Copies in aggregates not screened against: ${markdownText(maskedLists.map(({ code }) => code).join(' '), 400)}.`,
    '\n\n</details>\n\n',
    'A match is not a verdict: compare the entry with your party. No match is not a clearance: it says only that no name on these lists is like the one given.\n',
  ].join('');
}
