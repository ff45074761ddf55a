/** The catalogue of lists in words: a line a list, or all of one. */
import { wrapText } from '../../report/wrap-text.js';
import { printable } from '../../text/printable.js';
import type { CatalogueRow, Loaded, WayIn } from './catalogue-rows.js';

const ways: Readonly<Record<WayIn, readonly [word: string, explained: string]>> = {
  fetched: ['fetched', 'lists update fetches it from its publisher'],
  'fetched-if-named': ['if named', 'lists update CODE fetches it; lists update alone does not'],
  'own-copy': ['own copy', "get the publisher's file yourself, and lists import FILE"],
  'kept-by-hand': [
    'by hand',
    'there is no file of the publisher that is read: keep a table of it, and lists import FILE --as CODE',
  ],
  closed: ['closed', 'its publisher keeps it no longer'],
};

/** One line a list, then what the words mean. */
export function catalogueTable(rows: readonly CatalogueRow[]): string {
  const lines = [
    ['code', 'comes in', 'loaded', 'name'] as const,
    ...rows.map((row) => [row.code, ways[row.wayIn][0], loadedWord(row.loaded), row.name] as const),
  ];
  const width = (at: 0 | 1 | 2) => Math.max(...lines.map((line) => line[at].length));
  const [code, way, loaded] = [width(0), width(1), width(2)];
  const table = lines.map(
    (line) => `${line[0].padEnd(code)}  ${line[1].padEnd(way)}  ${line[2].padStart(loaded)}  ${line[3]}`,
  );
  const used = new Set(rows.map(({ wayIn }) => wayIn));
  const legend = Object.entries(ways).flatMap(([way, [word, explained]]) =>
    used.has(way as WayIn) ? [`${word.padEnd(8)}  ${explained}`] : [],
  );
  const starter = rows.some(({ loaded }) => loaded?.starter)
    ? ['* a few listings of the built-in starter snapshot, not the list']
    : [];
  return `${[...table, '', ...legend, ...starter, '', 'All of one: partyscreen lists catalog CODE.'].join('\n')}\n`;
}

function loadedWord(loaded: Loaded | null): string {
  if (loaded === null) return '-';
  return `${loaded.entries.toLocaleString('en')}${loaded.starter ? '*' : ''}`;
}

const labelWidth = 13;
const usualWidth = 100;
const notRecorded = 'not recorded here; its publisher says';

/** All that is known of a list, or of a file of several. */
export function rowText(row: CatalogueRow, columns = usualWidth): string {
  const width = Math.max(40, Math.min(columns, usualWidth));
  const lines = [`${row.code}  ${row.name}`];
  const say = (label: string, texts: readonly string[]) => {
    const wrapped = texts.flatMap((text) => wrapText(text, width - 2 - labelWidth));
    lines.push(...wrapped.map((text, at) => `  ${(at === 0 ? label : '').padEnd(labelWidth)}${text}`));
  };
  const { effect } = row;
  say('Publisher', [row.publisher ?? 'not recorded']);
  say('Authority', [row.authority ?? (row.holds.length === 0 ? 'not recorded' : 'that of each list in it')]);
  if (row.holds.length > 0) say('Holds', [row.holds.join(' ')]);
  if (effect !== null)
    say('A match', [`${effect.class}: ${effect.summary} (${effect.authority}; as of ${effect.asOf})`]);
  say('Page', [row.page ?? 'no lasting address is known']);
  say('Files', row.files.length === 0 ? [`none to fetch: ${row.reason}`] : row.files.map(fileText));
  say('Formats', [formatsText(row)]);
  say('Changes', [row.rhythm ?? 'not recorded']);
  say('Terms', [row.terms ?? notRecorded]);
  if (row.groups.length > 0) say('Groups', [row.groups.join(' ')]);
  if (row.comesWith !== null) say('Comes with', [`${row.comesWith}, a file of several lists`]);
  if (row.alsoIn.length > 0) say('Also in', [row.alsoIn.join(' ')]);
  if (row.load.length > 0) say('Load it', [row.load.join('   or   ')]);
  say('Loaded', [loadedText(row)]);
  return `${lines.join('\n')}\n`;
}

const fileText = ({ url, format }: CatalogueRow['files'][number]) => `${url} (${format})`;

function formatsText({ wayIn, formats, code, load }: CatalogueRow): string {
  if (wayIn === 'closed') return 'none';
  const byHand = load.some((command) => command.endsWith(` --as ${code}`))
    ? [`a table kept by hand (CSV, Excel, JSONL: docs/own-lists.md), with --as ${code}`]
    : [];
  return [...(formats.length === 0 ? [] : [formats.join(' ')]), ...byHand].join('; or ');
}

function loadedText({ loaded, holds }: CatalogueRow): string {
  if (loaded === null) return 'no';
  const entries = `${loaded.entries.toLocaleString('en')} listed ${loaded.entries === 1 ? 'party' : 'parties'}`;
  if (loaded.starter)
    return `no; ${entries} of it ${loaded.entries === 1 ? 'is' : 'are'} in the starter snapshot`;
  const from = [...new Set(loaded.files)].map(printable).join(', ');
  const dated = loaded.published === null ? '' : `, published ${loaded.published}`;
  return `${entries}${holds.length === 0 ? '' : ' screened against'}, from ${from}${dated}`;
}
