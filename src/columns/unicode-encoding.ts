/** UTF-8 and UTF-16 as far as they show in a file's bytes. */

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the byte order mark, else by how many zero bytes stand where. `mark` is the length of the mark in bytes. */
export function unicodeEncodingOf(head: Uint8Array): {
  readonly encoding: UnicodeEncoding;
  readonly mark: number;
} {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  const zeros = even + odd;
  if (zeros < 4 || (even > 0 && odd > 0)) return { encoding: 'utf-8', mark: 0 };
  // A stray NUL leaves good UTF-8. A text all in Chinese does not, and has few zeros: line ends, delimiters.
  const needed = decodes(head, 'utf-8') ? 0.2 : 0.04;
  if (zeros < needed * (head.length / 2)) return { encoding: 'utf-8', mark: 0 };
  return { encoding: even === 0 ? 'utf-16le' : 'utf-16be', mark: 0 };
}

/** How many bytes at the beginning make whole characters; what follows waits for the next chunk. */
export function wholeCharacters(bytes: Uint8Array, encoding: UnicodeEncoding): number {
  const { length } = bytes;
  if (encoding !== 'utf-8') {
    const even = length - (length % 2);
    const high = encoding === 'utf-16le' ? bytes[even - 1] : bytes[even - 2];
    return high !== undefined && high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? length - back : length;
  }
  return length;
}

/** Whether these bytes are text in an encoding, but for a character that is cut off at their end. */
export function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Length of the longest beginning that decodes, by halving; called once, for a message. */
export function goodLength(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}
