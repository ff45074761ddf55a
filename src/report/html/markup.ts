import { printable } from '../../text/printable.js';

const source = Symbol('markup');

/** HTML that may stand in a page as it is. Only `html` and `unescaped` make it, so that no text can pass for it. */
export interface Markup {
  readonly [source]: string;
}

type Value = string | number | Markup | undefined | readonly Value[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A piece of a page. Whatever is put in is escaped, between tags and in quoted attributes alike, unless it is
 * a piece itself; `undefined` is nothing. Characters that cannot be seen or that turn the reading direction
 * are shown as escapes such as `\u202e`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = parts[0]!;
  for (const [at, value] of values.entries()) text += written(value) + parts[at + 1]!;
  return { [source]: text };
}

/** Text of ours that is HTML, a style sheet or a script already: never anything that was read. */
export const unescaped = (text: string): Markup => ({ [source]: text });

export const textOf = (markup: Markup): string => markup[source];

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return printable(value).replace(/[&<>"']/g, (sign) => references[sign]!);
  return source in value ? value[source] : value.map(written).join('');
}

/** Pieces in a row with something between them. */
export function joined(pieces: readonly (Markup | string)[], between: string): Markup {
  return html`${pieces.map((piece, at) => (at === 0 ? piece : [between, piece]))}`;
}
