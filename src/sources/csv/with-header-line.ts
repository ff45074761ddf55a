/** No header is longer. */
const headLimit = 65_536;

/**
 * The beginning of a table, its header at least, and the whole of it: where a list has several forms, the
 * header shows which this is.
 */
export async function withHeaderLine(content: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  const iterator = content[Symbol.asyncIterator]();
  let size = 0;
  while (size < headLimit) {
    const { done, value } = await iterator.next();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (value.includes(0x0a)) break;
  }
  async function* all() {
    yield* chunks;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: new TextDecoder().decode(Buffer.concat(chunks)), all: all() };
}
