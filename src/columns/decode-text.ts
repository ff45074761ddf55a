import { type BytePiece, bytePieces } from './byte-pieces.js';
import { inputError } from './input-error.js';
import { likelyEncodings } from './likely-encoding.js';
import { peek } from './peek.js';
import { refuseOtherFormats } from './refuse-other-formats.js';
import { goodLength, type UnicodeEncoding, unicodeEncodingOf, wholeCharacters } from './unicode-encoding.js';
import { asWindows1252 } from './windows-1252.js';

const headSize = 4096;

export interface DecodeOptions {
  /** A label of `TextDecoder`, such as `gb18030`; UTF-8 or UTF-16 by the file's own signs unless given. */
  readonly encoding?: string;
  /** The option by which a user names the encoding, for hints; absent where there is none. */
  readonly option?: string;
}

/**
 * The text of a customer file, or of a list kept by hand, as it comes, every line ending as `\n`, without a byte order mark. UTF-8, and
 * UTF-16 by its mark or by how many zero bytes stand where; any other encoding is named by the user. Nothing is
 * replaced or guessed: a name that was garbled while decoding would be screened in vain.
 *
 * @param file the file's name for messages
 * @throws UserError with line and byte offset for a byte that is no text, and for what is no text at all
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  options: DecodeOptions = {},
): AsyncGenerator<string> {
  const source = await peek(bytes, headSize);
  try {
    const head = Buffer.concat(source.first);
    const { encoding, mark, unicode } = encodingOf(head, file, options);
    if (unicode !== undefined) refuseOtherFormats(head, file);
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const decode = (part: Uint8Array): string =>
      encoding === 'windows-1252' ? asWindows1252(decoder.decode(part)) : decoder.decode(part);
    const fixed = { file, head, options, encoding, unicode };
    let line = 1;
    let heldReturn = '';
    let evidence = 0;
    for await (const piece of bytePieces(source.all, mark, unicode, file)) {
      let text = heldReturn + (await decoded(decode, piece, { ...fixed, line, heldReturn, evidence }));
      if (evidence < proof) evidence += speaksForUtf8(text);
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
      if (text !== '') yield text;
    }
    if (heldReturn !== '') yield '\n';
  } finally {
    await source.close();
  }
}

interface FileEncoding {
  readonly encoding: string;
  /** Length of the byte order mark. */
  readonly mark: number;
  readonly unicode: UnicodeEncoding | undefined;
}

function encodingOf(head: Uint8Array, file: string, { encoding, option = '' }: DecodeOptions): FileEncoding {
  const seen = unicodeEncodingOf(head);
  if (encoding === undefined) return { ...seen, unicode: seen.encoding };
  if (seen.mark > 0 && seen.encoding !== encoding)
    throw inputError(
      file,
      undefined,
      `its byte order mark says that it is ${seen.encoding.toUpperCase()}, not ${encoding}.`,
      `Leave out ${option}.`,
    );
  const unicode = /^utf-(?:8|16le|16be)$/.test(encoding) ? (encoding as UnicodeEncoding) : undefined;
  return { encoding, mark: seen.mark, unicode };
}

interface Place {
  readonly line: number;
  readonly heldReturn: string;
  /** How much the text before speaks for UTF-8: see `speaksForUtf8`. */
  readonly evidence: number;
  readonly file: string;
  readonly head: Uint8Array;
  readonly options: DecodeOptions;
  readonly encoding: string;
  readonly unicode: UnicodeEncoding | undefined;
}

/** Control characters that only bytes of another encoding become. */
const garbled = /[\u0080-\u0084\u0086-\u009f]/;

async function decoded(
  decode: (bytes: Uint8Array) => string,
  { bytes, offset }: BytePiece,
  { line, heldReturn, evidence, file, head, options, encoding, unicode }: Place,
): Promise<string> {
  let text: string | undefined;
  try {
    text = decode(bytes);
  } catch {
    // What is wrong is said below.
  }
  if (text !== undefined && (unicode !== undefined || !garbled.test(text))) return text;
  const good = text === undefined ? firstBad(bytes, encoding, unicode) : garbledByte(bytes, decode);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, good), { stream: true });
  const at = line + countLines(endLines(heldReturn + before));
  const hex = `0x${bytes[good]!.toString(16).toUpperCase().padStart(2, '0')}`;
  const isMixed = evidence + speaksForUtf8(before) >= proof;
  const likely =
    encoding === 'utf-8' && !isMixed
      ? await likelyEncodings(offset + good < head.length ? head : bytes.subarray(good, good + sampleSize))
      : [];
  throw inputError(
    file,
    at,
    `the byte ${hex} at offset ${offset + good} is not ${unicode?.toUpperCase() ?? `text in ${encoding}`}.`,
    isMixed && encoding === 'utf-8' ? mixedHint : hintFor(encoding, options, likely),
  );
}

/** Points from which a text is UTF-8 beyond doubt. */
const proof = 10;

/** Two bytes of another encoding may happen to be a character of UTF-8: one point; three seldom are: five. */
function speaksForUtf8(text: string): number {
  let points = 0;
  for (let at = 0; at < text.length && points < proof; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) points += code >= 0x800 ? 5 : 1;
  }
  return points;
}

const mixedHint =
  'What stands before it is UTF-8: the file is damaged, or was put together from files in two encodings.';

const firstBad = (bytes: Uint8Array, encoding: string, unicode: UnicodeEncoding | undefined): number => {
  const good = goodLength(bytes, encoding);
  return unicode === undefined ? good : wholeCharacters(bytes.subarray(0, good), unicode);
};

/** Position of the first byte that becomes a control character; lines are whole, and one of them has it. */
function garbledByte(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): number {
  const hasBad = (length: number) => {
    try {
      return garbled.test(decode(bytes.subarray(0, length)));
    } catch {
      return false; // Cut within a character.
    }
  };
  let good = 0;
  while (good < bytes.length && !hasBad(good + 1)) good++;
  return Math.min(good, bytes.length - 1);
}

/** Bytes from a bad one on by which the encoding is told. */
const sampleSize = 262_144;

function hintFor(encoding: string, { option }: DecodeOptions, likely: readonly string[]): string {
  if (encoding.startsWith('utf-16')) return 'The file is damaged or was cut short.';
  if (encoding !== 'utf-8')
    return `The file is damaged or in another encoding than ${option ?? encoding} says.`;
  const [first] = likely;
  if (first === undefined)
    return option === undefined
      ? 'The file may be in another encoding, e.g. windows-1252 or GB18030. Save it as UTF-8.'
      : `The file may be in another encoding: save it as UTF-8, or say which, e.g. ${option} windows-1252 or ${option} gb18030.`;
  const looks = `It looks like ${likely.join(' or ')}`;
  return option === undefined
    ? `${looks}. Save it as UTF-8.`
    : `${looks}: add ${option} ${first}, and check that names read as they should. Or save it as UTF-8.`;
}

const endLines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
