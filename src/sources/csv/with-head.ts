import { Readable } from 'node:stream';

/** How far the header is looked for, in bytes. */
export const headLimit = 65_536;

/** Reads as far as the header's line feed, to find the delimiter, and gives back the whole. */
export async function withHead(
  content: AsyncIterable<Uint8Array>,
  linesAbove: number,
): Promise<{
  readonly above: string;
  readonly head: string;
  readonly all: Readable;
  /** Whether the content, once read, ended with a line feed. */
  readonly endsItsLine: () => boolean;
}> {
  const iterator = content[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let lastByte: number | undefined;
  let lineFeeds = 0;
  for (let size = 0; size < headLimit && lineFeeds <= linesAbove; ) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    lastByte = next.value.at(-1) ?? lastByte;
    size += next.value.length;
    for (const byte of next.value) if (byte === 0x0a) lineFeeds++;
  }
  async function* all() {
    yield* chunks;
    for await (const chunk of { [Symbol.asyncIterator]: () => iterator }) {
      lastByte = chunk.at(-1) ?? lastByte;
      yield chunk;
    }
  }
  const lines = Buffer.concat(chunks).toString('utf8').split('\n');
  return {
    above: lines
      .slice(0, linesAbove)
      .join('\n')
      .replace(/^\uFEFF/, '')
      .trim(),
    head: lines.slice(linesAbove).join('\n'),
    all: Readable.from(all(), { objectMode: false }),
    endsItsLine: () => lastByte === 0x0a || lastByte === 0x0d,
  };
}
