/**
 * Text of others in GitHub's Markdown (https://github.github.com/gfm/), inline, in a table cell or in a raw HTML
 * element: shown as it is, and nothing but shown.
 */
import { printable } from '../text/printable.js';

/** What Markdown or HTML gives a meaning to within a line; as a character reference it has none (GFM 6.2). */
const meaningful = /[\\`*_[\]<>|~&!$^"'{}#\u200b]/g;

/**
 * Mentions, issue numbers, addresses and emoji are found in the text that is left after the references are
 * resolved; a blank without width parts them so that none is found. `printable` leaves no other such blank.
 */
const parted: readonly RegExp[] = [
  /(@)/g,
  /(#)/g,
  /\b(GH-)(?=\d)/gi,
  /(:)(?=\/\/)/g,
  /\b(www)(?=\.)/gi,
  /(:)(?=[\w+-]+:)/g,
];

/** @param most characters that it may take as it is written; what takes more ends in an ellipsis */
export function markdownText(text: string, most = 1000): string {
  const written = parted
    .reduce((before, pattern) => before.replace(pattern, '$1\u200b'), printable(text))
    .replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
  if (written.length <= most) return written;
  // Neither a reference nor a character beyond the first plane is cut through.
  return `${written.slice(0, most - 1).replace(/(?:&#?\d*|[\ud800-\udbff])$/, '')}…`;
}

/** A link; the text alone where the address is not one of the web. */
export function markdownLink(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdownText(`${text} ${url}`.trim());
  const address = url.replace(/[^\x21-\x7e]|[<>()|\\`"'[\]{}^]/gu, (character) =>
    /[()']/.test(character)
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  );
  return `[${markdownText(text === '' ? hostOf(url) : text)}](${address.replaceAll('&', '&amp;')})`;
}

/** As much of an address as says whose page it is. */
const hostOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/s, '');
