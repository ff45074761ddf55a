import { squeeze } from './cell-text.js';

const most = 12;

/** The headers of a table for a message: those that are not empty, shortened, the first dozen of them. */
export function quoteHeaders(header: readonly string[]): string {
  const names = header.map(squeeze).filter((text) => text !== '');
  const shown = names.slice(0, most).map((text) => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`);
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}
