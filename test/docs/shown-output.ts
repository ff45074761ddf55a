/** What a page shows of a command's output, held against what it prints. */

/** Hashes change whenever lists or versions do. */
const steady = (text: string) =>
  text.replace(/\b[0-9a-f]{64}\b/g, '<sha256>').replace(/\b[0-9a-f]{12}…/g, '<short>');

/** Joins lines, so that text which is wrapped elsewhere differs, and trailing blanks do not. */
const linesOf = (text: string): readonly string[] =>
  steady(text)
    .split('\n')
    .map((line) => line.trimEnd());

/**
 * The first part of `shown` that is not printed, undefined where all is. Parts between lines `...` must follow each
 * other; without such a line at the end the last one must be the end.
 */
export function notPrinted(shown: readonly string[], printed: string): string | undefined {
  const actual = trimmed(linesOf(printed));
  const parts: string[][] = [[]];
  for (const line of trimmed(linesOf(shown.join('\n')))) {
    if (line.trim() === '...') parts.push([]);
    else parts.at(-1)!.push(line);
  }
  let from = 0;
  for (const [at, part] of parts.entries()) {
    if (part.length === 0) continue;
    const isAt = (start: number) => part.every((line, offset) => actual[start + offset] === line);
    let start = from;
    if (at > 0) while (start < actual.length && !isAt(start)) start += 1;
    if (!isAt(start)) return part.join('\n');
    from = start + part.length;
  }
  const elided = parts.length > 1 && parts.at(-1)!.length === 0;
  return elided || from === actual.length ? undefined : `(the end) ${actual.slice(from).join('\n')}`;
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
