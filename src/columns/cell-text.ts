/** What a cell of a table that people keep by hand says. */

/** White space of any kind, line ends in a cell included, made one blank. */
export const squeeze = (text: string): string =>
  (untidySpace.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Most cells have none, and to see that takes a third of the time. */
const untidySpace = /[^\S ]| {2}/;

/** Whether there is something that a name or a number has. */
export const hasLetterOrDigit = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A word that stands for an empty cell. */
export const saysNothing = (cell: string): boolean => /^(?:n\/a|none|null|unknown)$/i.test(squeeze(cell));

/** What a cell says, or undefined where it only marks that there is nothing to say. */
export function meant(cell: string | undefined): string | undefined {
  const text = squeeze(cell ?? '');
  return text === '' || /^[-–—.?]+$/.test(text) || saysNothing(text) ? undefined : text;
}

/** The values of cells that may hold several, separated by `;` or `|`. */
export const splitValues = (cells: readonly string[] = []): string[] =>
  cells
    .flatMap((cell) => cell.split(/[;|]/))
    .flatMap((text) => meant(text) ?? [])
    .filter(hasLetterOrDigit);
