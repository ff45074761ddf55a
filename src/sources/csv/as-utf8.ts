/**
 * Bytes of a list whose publisher writes UTF-8 at one time and Windows-1252 at another, as UTF-8. The first
 * character outside of ASCII decides for the whole: what begins a UTF-8 sequence there and does not
 * complete it is Windows-1252, of which every byte is a character.
 */
export async function* asUtf8(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decided: 'utf-8' | 'windows-1252' | undefined;
  let held: Uint8Array = new Uint8Array(0);
  const legacy = new TextDecoder('windows-1252');
  const encoder = new TextEncoder();
  const read = (bytes: Uint8Array) =>
    decided === 'windows-1252' ? encoder.encode(legacy.decode(bytes, { stream: true })) : bytes;
  for await (const chunk of content) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    held = new Uint8Array(0);
    const first = decided === undefined ? bytes.findIndex((byte) => byte >= 0x80) : -1;
    if (first >= 0) {
      const sequence = bytes.subarray(first, first + 4);
      if (sequence.length < 4 && sequence.length < sequenceLength(sequence[0]!)) {
        held = bytes.subarray(first);
        yield bytes.subarray(0, first);
        continue;
      }
      decided = isUtf8(sequence) ? 'utf-8' : 'windows-1252';
    }
    yield read(bytes);
  }
  if (held.length === 0) return;
  decided = isUtf8(held) ? 'utf-8' : 'windows-1252';
  yield read(held);
}

/** Bytes of the UTF-8 sequence that a byte leads, by RFC 3629; 1 for one that leads none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  const length = sequenceLength(bytes[0]!);
  if (length === 1 || bytes.length < length) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
    return true;
  } catch {
    return false;
  }
}
