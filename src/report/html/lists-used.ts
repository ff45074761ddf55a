import type { ScreeningRun, ScreeningSummary } from '../../model/report.js';
import type { Snapshot } from '../../model/snapshot.js';
import { daysApart } from './days-apart.js';
import { link } from './link.js';
import { html, type Markup } from './markup.js';
import { count, counted } from './words.js';

/** The lists screened against, with the matches on each. */
export function listTable(run: ScreeningRun, summary: ScreeningSummary): Markup {
  return html`<h3 id="lists">Lists</h3>
<table class="lists"><thead><tr><th scope="col">List<th scope="col">Code<th scope="col">Matches<th scope="col">Entries
<tbody>${listRows(run, summary)}</table>
`;
}

/** The very files that the lists came from, with what is to be known of each. */
export function listFiles(run: ScreeningRun): Markup {
  return html`<h3 id="files">List files</h3>
${run.snapshots.map((snapshot, at) => fileText(snapshot, at, run))}${masked(run)}`;
}

/** A row per list, also where several files hold it. */
function listRows({ lists }: ScreeningRun, { lists: matches }: ScreeningSummary): Markup[] {
  const rows = new Map<string, { name: string; url: string | undefined; entries: number }>();
  for (const { code, name, url, entries } of lists)
    rows.set(code, { name, url, entries: entries + (rows.get(code)?.entries ?? 0) });
  return [...rows].map(
    ([code, { name, url, entries }]) =>
      html`<tr><th scope="row">${link(url, name)}<td><code>${code}</code><td>${matches[code] === undefined ? '–' : count(matches[code])}<td>${count(entries)}\n`,
  );
}

function fileText(snapshot: Snapshot, at: number, { asOf, snapshots, lists }: ScreeningRun): Markup {
  const { id, file, source, starter, published, retrieved, newestEntry, waiver, section } = snapshot;
  const codes = lists.filter((list) => list.snapshot === id).map(({ code }) => code);
  const age = (day: string) => `${day}, ${daysApart(day, asOf)}`;
  return html`<section class="file" id="file-${at + 1}"><h4><bdi>${file.name}</bdi> <small>${starter ? 'built-in starter snapshot' : source}${
    section === undefined ? '' : `, section ${section.name}`
  }</small></h4>
<dl>
<dt>Published<dd>${published === null ? 'undated' : age(published)}${
    published === null && newestEntry !== null ? `; newest entry of ${age(newestEntry)}` : ''
  }
<dt>Retrieved<dd>${retrieved === null ? '–' : age(retrieved)}
${snapshots.length < 2 ? '' : html`<dt>Holds<dd>${codes.join(', ') || 'no list that was asked for'}\n`}<dt>Size<dd>${counted(file.bytes, 'byte')}
<dt>SHA-256<dd><code>${file.sha256}</code>
${waiver === undefined ? '' : html`<dt>Accepted<dd>${waiver.date}: “${waiver.reason}”, for ${waiver.breaches.map(breachText).join('; ')}\n`}</dl></section>
`;
}

function breachText(breach: NonNullable<Snapshot['waiver']>['breaches'][number]): string {
  const { kind, from, to } = breach;
  switch (kind) {
    case 'declared':
      return `the file says that it has ${count(from)} entries and holds ${count(to)}`;
    case 'strays':
      return `the file has addresses or aliases of ${count(from)} entries and ${count(to)} of these`;
    case 'gone':
      return `${breach.list} is gone, which had ${count(from)} entries`;
    case 'shrunk':
      return `${breach.list} has ${count(to)} entries and had ${count(from)}`;
    case 'below-floor':
      return `${breach.list} has ${count(to)} entries and should have ${count(from)} or more`;
  }
}

/** Copies that were passed over, since the publisher's own file is loaded. */
function masked({ maskedLists = [], snapshots }: ScreeningRun): Markup {
  if (maskedLists.length === 0) return html``;
  const nameOf = (id: string) => snapshots.find((each) => each.id === id)?.file.name ?? id;
  return html`<h3>Copies not screened against</h3>
<table class="lists"><thead><tr><th scope="col">List<th scope="col">Code<th scope="col">Copy in<th scope="col">Entries<th scope="col">In its place
<tbody>${maskedLists.map(
    ({ code, name, entries, snapshot, by }) =>
      html`<tr><th scope="row">${name}<td><code>${code}</code><td>${nameOf(snapshot)}<td>${count(entries)}<td>${nameOf(by)}\n`,
  )}</table>
`;
}
