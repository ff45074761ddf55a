/** Texts kept until they are asked for, as UTF-8 in blocks of bytes: a third to a half of what strings take. */
export interface TextStore {
  /** Keeps a text and gives the number by which it is found. */
  add(text: string): number;
  get(number: number): string;
}

const blockSize = 1 << 20;

export function createTextStore(): TextStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const blocks: Uint8Array[] = [];
  const places: { readonly block: Uint8Array; readonly start: number; readonly end: number }[] = [];
  let used = blockSize;
  return {
    add(text) {
      // A UTF-16 code unit takes three bytes at most.
      const most = text.length * 3;
      if (most > blockSize) {
        const block = encoder.encode(text);
        return places.push({ block, start: 0, end: block.length }) - 1;
      }
      if (used + most > blockSize) {
        blocks.push(new Uint8Array(blockSize));
        used = 0;
      }
      const block = blocks.at(-1)!;
      const { written } = encoder.encodeInto(text, block.subarray(used));
      places.push({ block, start: used, end: used + written });
      used += written;
      return places.length - 1;
    },
    get(number) {
      const { block, start, end } = places[number]!;
      return decoder.decode(block.subarray(start, end));
    },
  };
}
