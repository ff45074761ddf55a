import type { ScreeningRun, ScreeningSummary } from '../../model/report.js';
import { basis } from './basis.js';
import { listFiles, listTable } from './lists-used.js';
import { html, type Markup } from './markup.js';
import type { Meanings } from './meanings.js';
import type { RowNotes } from './row-notes.js';
import { bandWords, count, counted } from './words.js';

/** The first part of the page: what the run came to, what could not be screened, and what it rests on. */
export function summarySection(
  run: ScreeningRun,
  summary: ScreeningSummary,
  notes: RowNotes,
  meanings: Meanings,
): Markup {
  return html`<section class="summary" id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">Summary</h2>
${verdict(summary)}
${run.warnings.map(({ message, severity }) => html`<p class="warning"><b>${severity === 'info' ? 'Note' : 'Warning'}:</b> ${message}</p>\n`)}
<div class="counts">
${countTable('Rows', rowCounts(summary), summary.subjects)}
${countTable('Matches', bandCounts(summary), summary.matches)}
</div>
${notScreened(notes, run)}${oddRows(notes)}${listTable(run, summary)}${meanings.section(run)}${listFiles(run)}${basis(run, summary)}</section>
`;
}

function verdict({ subjects, outcomes, matches }: ScreeningSummary): Markup {
  const found =
    matches === 0
      ? `No match in ${counted(subjects, 'row')}.`
      : `${counted(matches, 'match', 'matches')} in ${count(outcomes.match + outcomes.decided)} of ${counted(subjects, 'row')}.`;
  const unread =
    outcomes.notScreened === 0
      ? ''
      : html` <b>${counted(outcomes.notScreened, 'row was', 'rows were')} not screened.</b>`;
  return html`<p class="verdict">${found}${unread}</p>
<p><strong>No match is not a clearance.</strong> It says only that no name on these lists is like the one given.${
    matches === 0 ? '' : ' A match is not a verdict either: compare the entry with your party.'
  }</p>`;
}

const rowCounts = ({ outcomes }: ScreeningSummary): readonly Count[] => [
  ['With a match', outcomes.match],
  ['Decided', outcomes.decided],
  ['Without a match', outcomes.clear],
  ['Not screened', outcomes.notScreened],
];

const bandCounts = ({ bands }: ScreeningSummary): readonly Count[] => [
  [bandWords.exact, bands.exact],
  [bandWords.strong, bands.strong],
  [bandWords.possible, bands.possible],
];

type Count = readonly [label: string, value: number];

function countTable(caption: string, counts: readonly Count[], total: number): Markup {
  return html`<table class="figures"><caption>${caption}</caption>
${counts.map(([label, value]) => html`<tr><th scope="row">${label}<td>${count(value)}\n`)}<tr class="total"><th scope="row">Total<td>${count(total)}
</table>`;
}

/** Rows that need mending come before anything else: of them the lists say nothing. */
function notScreened({ notScreened: { count: number, first } }: RowNotes, run: ScreeningRun): Markup {
  if (number === 0) return html``;
  const more = number - first.length;
  return html`<h3>Rows not screened</h3>
<table class="rows"><thead><tr><th scope="col">Row<th scope="col">${run.sheet === undefined ? 'Line' : 'Sheet row'}<th scope="col">Id<th scope="col">Name<th scope="col">Why
<tbody>${first.map(
    ({ row, line, id, name, why }) =>
      html`<tr><th scope="row">${row}<td>${line ?? '–'}<td>${id ?? '–'}<td>${name === '' ? '–' : html`<bdi>${name}</bdi>`}<td>${why}\n`,
  )}</table>
${more > 0 ? html`<p>And ${counted(more, 'row')} more, which the other formats name.</p>` : ''}`;
}

function oddRows({ problems }: RowNotes): Markup {
  if (problems.size === 0) return html``;
  return html`<h3>Rows to look at</h3>
<ul>${[...problems.values()].map(({ example, rows }) => html`<li>${rows.toString()}: ${rows.count === 1 ? '' : 'e.g. '}${example}\n`)}</ul>
`;
}
