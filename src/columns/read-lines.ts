import { inputError } from './input-error.js';

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const usualLimit = 1_000_000;

/**
 * Lines that are not blank, from chunks in which `\n` ends a line.
 *
 * @param lineLimit characters that a line may have; a million unless given
 * @throws UserError for a line that has more
 */
export async function* readLines(
  chunks: AsyncIterable<string>,
  file: string,
  lineLimit = usualLimit,
): AsyncGenerator<TextLine> {
  let line = 1;
  let rest = '';
  const tooLong = () =>
    inputError(file, line, `the line is longer than ${lineLimit} characters.`, 'Is this a text file?');
  for await (const chunk of chunks) {
    // What is left of the chunk before is joined to the first line alone, or a very long line would be copied anew with every chunk.
    const lines = chunk.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop()!;
    for (const text of lines) {
      if (text.length > lineLimit) throw tooLong();
      if (text.trim() !== '') yield { text, line };
      line++;
    }
    if (rest.length > lineLimit) throw tooLong();
  }
  if (rest.trim() !== '') yield { text: rest, line };
}
