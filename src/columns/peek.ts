/** A stream of which the beginning has been looked at. */
export interface Peeked<Chunk> {
  readonly first: readonly Chunk[];
  /** True where `first` is all there is. */
  readonly ended: boolean;
  /** The whole stream, `first` included; may be read once. */
  readonly all: AsyncIterable<Chunk>;
  /** Lets go of the source, read to its end or not. */
  close(): Promise<void>;
}

/** Reads chunks until they hold `size` units or the stream ends. The caller closes what comes back. */
export async function peek<Chunk extends { readonly length: number }>(
  source: AsyncIterable<Chunk>,
  size: number,
): Promise<Peeked<Chunk>> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Chunk[] = [];
  let ended = false;
  for (let seen = 0; seen < size && !ended; ) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      seen += next.value.length;
    }
  }
  async function* all() {
    yield* first;
    for (
      let next = ended ? undefined : await iterator.next();
      next && !next.done;
      next = await iterator.next()
    )
      yield next.value;
  }
  return {
    first,
    ended,
    all: { [Symbol.asyncIterator]: all },
    close: async () => {
      await iterator.return?.();
    },
  };
}
