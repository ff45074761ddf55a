import type { ProblemKind } from '../model/problem.js';
import type { ScreeningRun, ScreeningSummary } from '../model/report.js';
import type { RowLedger } from './row-ledger.js';
import type { TerminalPage } from './terminal-page.js';

/** What the report remembers of the rows that need mending. */
export interface RowNotes {
  readonly notScreened: RowLedger;
  /** Rows that were screened in spite of something, by what it was, with the first one's message. */
  readonly problems: Map<ProblemKind, { readonly example: string; readonly rows: RowLedger }>;
}

/** The end of the report: counts, rows to mend, the lists and the very files that were screened against. */
export function terminalSummary(
  run: ScreeningRun,
  summary: ScreeningSummary,
  { notScreened, problems }: RowNotes,
  page: TerminalPage,
): string {
  const { style } = page;
  return [
    page.paragraph(`Summary: ${subjectCounts(summary)}`, '', style.subject),
    summary.matches === 0 ? '' : page.paragraph(matchCounts(summary), '  '),
    notScreened.count === 0 ? '' : page.paragraph(String(notScreened), '  Not screened: ', style.warning),
    ...[...problems.values()].map(({ example, rows }) =>
      page.paragraph(`${rows}: ${rows.count === 1 ? '' : 'e.g. '}${example}`, '  Look at ', style.warning),
    ),
    '\n',
    listTable(run, summary, page),
    '\n',
    summary.input === undefined
      ? ''
      : page.paragraph(
          `${run.subjects}, ${count(summary.input.bytes)} bytes, sha256 ${summary.input.sha256}`,
          '  Screened: ',
        ),
    ...run.snapshots.map((snapshot) => page.paragraph(fileText(snapshot, run), '  List file: ')),
    ...maskedTexts(run).map((text) => page.paragraph(text, '  Not screened against: ')),
    run.warnings.length === 0
      ? ''
      : page.paragraph('see the top of this report', '  Warnings: ', style.warning),
    '\n',
    page.paragraph(
      `${summary.matches > 0 ? 'A match is not a verdict: compare the entry with your party. ' : ''}No match is not a clearance: it says only that no name on these lists is like the one given.`,
    ),
  ].join('');
}

const count = (value: number) => value.toLocaleString('en');

const nonZero = (counts: readonly (readonly [number, string])[]) =>
  counts
    .filter(([value]) => value > 0)
    .map(([value, word]) => `${count(value)} ${word}`)
    .join(', ');

function subjectCounts({ subjects, outcomes }: ScreeningSummary): string {
  const parts = nonZero([
    [outcomes.match, 'with a match'],
    [outcomes.decided, 'decided'],
    [outcomes.clear, 'without a match'],
    [outcomes.notScreened, 'not screened'],
  ]);
  return `${count(subjects)} ${subjects === 1 ? 'subject' : 'subjects'}${parts === '' ? '' : `: ${parts}`}`;
}

function matchCounts({ matches, bands }: ScreeningSummary): string {
  const parts = nonZero([
    [bands.exact, 'exact'],
    [bands.strong, 'strong'],
    [bands.possible, 'possible'],
  ]);
  return `${count(matches)} ${matches === 1 ? 'match' : 'matches'}: ${parts}`;
}

/** A row per list, also where several files hold it. */
function listTable(run: ScreeningRun, { lists: matches }: ScreeningSummary, page: TerminalPage): string {
  const rows = new Map<string, { name: string; entries: number }>();
  for (const { code, name, entries } of run.lists)
    rows.set(code, { name, entries: entries + (rows.get(code)?.entries ?? 0) });
  const titles = ['matches', 'entries'] as const;
  const lead = (cells: readonly [string, string]) =>
    `  ${cells.map((cell, at) => cell.padStart(titles[at]!.length)).join('  ')}  `;
  return [
    `${page.style.label(`${lead(titles)}list`)}\n`,
    ...[...rows].map(([code, { name, entries }]) =>
      page.paragraph(
        name === code ? name : `${name} (${code})`,
        lead([matches[code] === undefined ? '-' : count(matches[code]), count(entries)]),
      ),
    ),
  ].join('');
}

/** A sentence for each pair of a copy and the publisher's own file that takes its place. */
function maskedTexts({ maskedLists = [], snapshots }: ScreeningRun): readonly string[] {
  const codes = new Map<string, string[]>();
  const nameOf = (id: string) => {
    const snapshot = snapshots.find((each) => each.id === id);
    return snapshot === undefined ? id : `${snapshot.file.name} (${snapshot.source})`;
  };
  for (const { code, snapshot, by } of maskedLists) {
    const place = `in ${nameOf(snapshot)}, since the publisher’s own file is loaded: ${nameOf(by)}`;
    codes.set(place, [...(codes.get(place) ?? []), code]);
  }
  return [...codes].map(([place, lists]) => `the copy of ${lists.join(' ')} ${place}`);
}

/** The version of a list file, to the last bit; where there are several, also which lists it holds. */
function fileText(snapshot: ScreeningRun['snapshots'][number], { snapshots, lists }: ScreeningRun): string {
  const { id, source, file, starter, published, newestEntry, retrieved } = snapshot;
  const codes = lists.filter((list) => list.snapshot === id).map(({ code }) => code);
  return [
    `${file.name} (${starter ? 'built-in starter snapshot' : source})`,
    published === null ? 'undated' : `of ${published}`,
    ...(published === null && newestEntry !== null ? [`newest entry of ${newestEntry}`] : []),
    ...(retrieved === null ? [] : [`retrieved ${retrieved}`]),
    ...(snapshots.length < 2 ? [] : [`holds ${codes.join(' ') || 'no list that was asked for'}`]),
    `sha256 ${file.sha256}`,
  ].join(', ');
}
