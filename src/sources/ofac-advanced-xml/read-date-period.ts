import { elementsAt, textAt, type XmlElement } from '../xml/element.js';

/**
 * A period as the text of a date: its bounds, `Start` and `End`, are each a span from a first to a last
 * possible day. A whole year or month says that no more is known: `1962`, `1962-03`.
 */
export function datePeriodText(period: XmlElement): string {
  const [start] = elementsAt(period, 'Start');
  const [end] = elementsAt(period, 'End');
  const first = start && dayAt(start, 'From');
  const last = (end && (dayAt(end, 'To') ?? dayAt(end, 'From'))) ?? (start && (dayAt(start, 'To') ?? first));
  if (first === undefined || last === undefined) return '';
  const about = [start, end].some((bound) => bound?.attributes.get('Approximate') === 'true');
  return `${about ? 'circa ' : ''}${spanText(first, last)}`;
}

/** The day of an element with `Year`, `Month` and `Day`, as far as they are known. */
export function dayText(element: XmlElement): string {
  const parts: string[] = [];
  for (const name of ['Year', 'Month', 'Day']) {
    const part = textAt(element, name);
    if (part === '') break;
    parts.push(part.padStart(2, '0'));
  }
  return parts.join('-');
}

function dayAt(bound: XmlElement, name: string): string | undefined {
  const [element] = elementsAt(bound, name);
  const text = element === undefined ? '' : dayText(element);
  return text === '' ? undefined : text;
}

function spanText(first: string, last: string): string {
  if (first === last) return first;
  const year = first.slice(0, 4);
  if (last.startsWith(year) && first.endsWith('-01-01') && last.endsWith('-12-31')) return year;
  const month = first.slice(0, 7);
  const days = new Date(Date.UTC(Number(year), Number(first.slice(5, 7)), 0)).getUTCDate();
  if (first === `${month}-01` && last === `${month}-${days}`) return month;
  return wholeYears(first, last) ?? `${first} to ${last}`;
}

/** `1960-01-01` to `1964-12-31` as `1960 to 1964`. */
function wholeYears(first: string, last: string): string | undefined {
  if (!first.endsWith('-01-01') || !last.endsWith('-12-31')) return undefined;
  return `${first.slice(0, 4)} to ${last.slice(0, 4)}`;
}
