import { decodes } from './unicode-encoding.js';
import { asWindows1252 } from './windows-1252.js';

const sampleSize = 65_536;
/** Of 100; what chardet says of too few characters to tell is 10. */
const leastConfidence = 15;
/** Share of the likeliest one's confidence from which another is worth naming. */
const nearlyAs = 0.7;
/** Of bytes beyond ASCII: fewer fit any encoding. */
const fewestBytes = 3;
/** ISO 8859-1 as such has control characters where its successor has quotation marks. */
const betterKnownAs: Readonly<Record<string, string>> = { 'iso-8859-1': 'windows-1252' };

/**
 * The encodings in which bytes that are not UTF-8 most likely are, as `--encoding` takes them: the likeliest, and
 * another where it is nearly as likely; none where none is. For a hint and nothing else: encodings of one family
 * differ in few letters, and a wrong one garbles names.
 */
export async function likelyEncodings(bytes: Uint8Array): Promise<readonly string[]> {
  const { analyse } = await import('chardet');
  const sample = linesBeyondAscii(bytes);
  if (sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0) < fewestBytes) return [];
  const likely = analyse(sample)
    .map(({ name, confidence }) => ({ label: labelOf(name), confidence }))
    .filter(({ label, confidence }) => confidence >= leastConfidence && isText(sample, label));
  const close = likely.filter(({ confidence }) => confidence >= nearlyAs * likely[0]!.confidence);
  return close.slice(0, 2).map(({ label }) => label);
}

const labelOf = (name: string) => betterKnownAs[name.toLowerCase()] ?? name.toLowerCase();

/** Plain lines say nothing of the encoding, and would drown those that do. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let from = 0; from < bytes.length && size < sampleSize; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, Math.min(end < 0 ? bytes.length : end + 1, from + sampleSize));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    from = end < 0 ? bytes.length : end + 1;
  }
  return Buffer.concat(lines);
}

function isText(bytes: Uint8Array, label: string): boolean {
  if (label.startsWith('utf-')) return false;
  try {
    if (!decodes(bytes, label)) return false;
    const text = new TextDecoder(label).decode(bytes);
    return !/[\u0080-\u009f]/.test(label === 'windows-1252' ? asWindows1252(text) : text);
  } catch {
    return false;
  }
}
