import type { LookupQuery } from '../../lookup/lookup-query.js';
import { markWords } from '../../lookup/mark-words.js';
import type { FoundEntry, Lookup } from '../../lookup/search-entries.js';
import type { TextPage } from '../text-page.js';

export interface LookupRun {
  /** As typed. */
  readonly text: string;
  readonly query: LookupQuery;
  readonly found: Lookup;
  readonly listsSearched: number;
  readonly isStarter: boolean;
  /** Copies of lists that are passed over, a line each. */
  readonly notSearched: readonly string[];
}

/** Marks that stand for the beginning and the end of a hit until a line is set; no text keeps them. */
const begin = '\ue000';
const end = '\ue001';

const caveat =
  'This is a lookup in the lists, not a screening: what it does not find may be listed all the same. To screen a name: partyscreen NAME';

/** What a lookup found, entry by entry: its name, where the text stands, and the id that `show` takes. */
export function lookupText(run: LookupRun, page: TextPage): string {
  const { found, query } = run;
  return [
    page.paragraph(heading(run)),
    ...found.entries.map((entry) => `\n${entryText(entry, query, page)}`),
    found.entries.length === 0 ? suggestionText(run, page) : '',
    ...run.notSearched.map((line) => `\n${page.paragraph(line)}`),
    `\n${page.paragraph(caveat, '', page.style.warning)}`,
  ].join('');
}

function heading({ text, found, listsSearched, isStarter }: LookupRun): string {
  const where = isStarter
    ? 'the built-in starter snapshot (no current list)'
    : `${listsSearched} ${listsSearched === 1 ? 'list' : 'lists'}`;
  const { literal, alike, partial } = found.totals;
  const total = literal + alike + partial;
  if (total === 0) return `No entry of ${where} has “${text}” or anything spelt like it.`;
  const entries = (number: number) => `${number.toLocaleString('en')} ${number === 1 ? 'entry' : 'entries'}`;
  const has = (number: number) => (number === 1 ? 'has' : 'have');
  const said =
    partial > 0
      ? `No entry of ${where} has all of “${text}”; ${entries(partial)} ${has(partial)} some of the words.`
      : `${[
          ...(literal > 0 ? [`${entries(literal)} of ${where} ${has(literal)} “${text}”`] : []),
          ...(alike > 0 && literal > 0 ? [`${alike} more ${has(alike)} words spelt like it`] : []),
          ...(alike > 0 && literal === 0
            ? [`No entry of ${where} has “${text}”`, `${entries(alike)} ${has(alike)} words spelt like it`]
            : []),
        ].join('; ')}.`;
  const shown =
    total > found.entries.length ? ` The first ${found.entries.length}; --limit N shows more.` : '';
  return said + shown;
}

function entryText({ name, list, id, texts }: FoundEntry, query: LookupQuery, page: TextPage): string {
  const inName = texts.some(({ field, text }) => field === 'name' && text === name);
  const title = inName ? marked(name, query) : withoutMarks(name);
  const places = texts
    .slice(0, 3)
    .map(({ field, text }) =>
      field === 'name' && text === name ? 'name' : `${field}: ${marked(text, query)}`,
    );
  return [
    page.paragraph(title, '', painter(page, page.style.subject)),
    ...places.map((place) =>
      page.paragraph(
        place,
        '  ',
        painter(page, (line) => line),
      ),
    ),
    page.paragraph(id, '  ', page.style.label),
    // Without a list in it, an id would not say whose it is.
    id.startsWith(`${list}:`) ? '' : page.paragraph(list, '  ', page.style.label),
  ].join('');
}

const withoutMarks = (text: string) => text.replace(/[\ue000\ue001]/g, '\ufffd');

const marked = (text: string, query: LookupQuery): string =>
  markWords(withoutMarks(text), query)
    .map((part) => (part.hit ? begin + part.text + end : part.text))
    .join('');

/** Paints the hits of each line; one that goes on over a line's end is painted in both. */
function painter(page: TextPage, paint: (line: string) => string): (line: string) => string {
  let open = false;
  return (line) => {
    const whole = (open ? begin : '') + line;
    open = whole.lastIndexOf(begin) > whole.lastIndexOf(end);
    const closed = open ? whole + end : whole;
    return paint(closed.replace(/\ue000([^\ue000\ue001]*)\ue001/g, (_, hit: string) => page.mark(hit)));
  };
}

function suggestionText({ found }: LookupRun, page: TextPage): string {
  const { suggestions } = found;
  return [
    suggestions.length === 0
      ? ''
      : page.paragraph(`On the lists: ${suggestions.map((text) => `“${text}”`).join(', ')}`, '  '),
    page.paragraph('Fewer or shorter words find more; partyscreen lists status shows what is loaded.', '  '),
  ].join('');
}
