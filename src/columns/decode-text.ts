import { inputError } from './input-error.js';
import { peek } from './peek.js';
import { refuseOtherFormats } from './refuse-other-formats.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const headSize = 4096;

/**
 * The text of a customer file, or of a list kept by hand, as it comes, every line ending as `\n`, without a byte order mark. UTF-8, and
 * UTF-16 by its mark or by how many zero bytes stand where. Nothing is replaced or guessed: a name that was
 * garbled while decoding would be screened in vain.
 *
 * @param file the file's name for messages
 * @throws UserError with line and byte offset for a byte that is no text, and for what is no text at all
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const source = await peek(bytes, headSize);
  try {
    const head = Buffer.concat(source.first);
    refuseOtherFormats(head, file);
    const { encoding, mark } = encodingOf(head);
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    let skip = mark;
    let offset = 0;
    let line = 1;
    let rest: Uint8Array = new Uint8Array(0);
    let heldReturn = '';

    const decode = (part: Uint8Array): string => {
      try {
        return decoder.decode(part);
      } catch {
        const good = goodLength(part, encoding);
        const at = line + countLines(endLines(heldReturn + decoder.decode(part.subarray(0, good))));
        throw undecodable(file, at, offset + good, part[good]!, encoding);
      }
    };
    for await (const chunk of source.all) {
      let part = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      if (skip > 0) {
        if (part.length < skip) {
          rest = part;
          continue;
        }
        part = part.subarray(skip);
        offset += skip;
        skip = 0;
      }
      const whole = wholeCharacters(part, encoding);
      rest = part.subarray(whole);
      let text = heldReturn + decode(part.subarray(0, whole));
      heldReturn = text.endsWith('\r') ? '\r' : '';
      text = endLines(heldReturn === '' ? text : text.slice(0, -1));
      const nul = text.indexOf('\0');
      if (nul >= 0)
        throw inputError(
          file,
          line + countLines(text.slice(0, nul)),
          'there is a NUL byte, which no text has.',
          'The file is damaged or is not a text file.',
        );
      line += countLines(text);
      offset += whole;
      if (text !== '') yield text;
    }
    if (rest.length > 0) throw undecodable(file, line, offset, rest[0]!, encoding);
    if (heldReturn !== '') yield '\n';
  } finally {
    await source.close();
  }
}

function encodingOf(head: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
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
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
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

/** Length of the longest beginning that decodes, by halving; called once, for a message. */
function goodLength(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return wholeCharacters(bytes.subarray(0, good), encoding);
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function undecodable(file: string, line: number, offset: number, byte: number, encoding: Encoding) {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return inputError(
    file,
    line,
    `the byte ${hex} at offset ${offset} is not ${encoding.toUpperCase()}.`,
    encoding === 'utf-8'
      ? 'The file may be in another encoding, e.g. windows-1252 or GB18030. Save it as UTF-8.'
      : 'The file is damaged or was cut short.',
  );
}

const endLines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
