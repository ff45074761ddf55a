import { inputError } from './input-error.js';
import { type UnicodeEncoding, wholeCharacters } from './unicode-encoding.js';

/** Bytes that can be decoded by themselves. */
export interface BytePiece {
  readonly bytes: Uint8Array;
  /** Where they begin in the file. */
  readonly offset: number;
}

/** What may stand without a line end in an encoding of which only line ends tell where characters begin. */
const longestLine = 4_000_000;

/**
 * Cuts a stream into pieces that hold whole characters: of Unicode by its rules, else at line ends, since no
 * character of more than one byte has 0x0A in it in any encoding that is read here but UTF-16.
 *
 * @param skip bytes at the beginning that are left out: a byte order mark
 * @param unicode undefined for another encoding
 */
export async function* bytePieces(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  unicode: UnicodeEncoding | undefined,
  file: string,
): AsyncGenerator<BytePiece> {
  let rest: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let toSkip = skip;
  for await (const chunk of chunks) {
    let part = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const skipped = Math.min(toSkip, part.length);
    part = part.subarray(skipped);
    offset += skipped;
    toSkip -= skipped;
    const whole = unicode === undefined ? part.lastIndexOf(0x0a) + 1 : wholeCharacters(part, unicode);
    if (whole > 0) yield { bytes: part.subarray(0, whole), offset };
    offset += whole;
    rest = part.subarray(whole);
    if (rest.length > longestLine)
      throw inputError(
        file,
        undefined,
        `a line is longer than ${longestLine} bytes.`,
        'Is this a text file?',
      );
  }
  if (rest.length > 0) yield { bytes: rest, offset };
}
