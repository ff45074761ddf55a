import { UserError } from '../model/user-error.js';

/**
 * Several files that make one list, as one stream: a line that says so, then for each file a line of JSON
 * with its role, name and length in bytes, its bytes, and a line feed. So a list in several files is stored
 * and parsed as any other, and its checksum covers them all.
 *
 *     partyscreen parts 1
 *     {"role":"prim","name":"sdn.csv","bytes":42}
 *     ...42 bytes...
 */

export interface Part {
  readonly role: string;
  /** File name without folders. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A part as it is read back: its content is to be read, or left, before the next is asked for. */
export interface PartStream {
  readonly role: string;
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

const firstLine = 'partyscreen parts 1';
/** Bytes of a header line. */
const longestHeader = 4096;

const mend = { hint: 'Import the files again.' };

/** The files as one stream, in their order. */
export function* joinParts(parts: readonly Part[]): Generator<Uint8Array> {
  yield Buffer.from(`${firstLine}\n`);
  for (const { role, name, content } of parts) {
    yield Buffer.from(`${JSON.stringify({ role, name, bytes: content.length })}\n`);
    yield content;
    yield Buffer.from('\n');
  }
}

/**
 * The role of the first part of content that begins with `head`, and how that part begins; undefined where
 * the content is not joined parts.
 */
export function firstPart(head: string): { readonly role: string; readonly head: string } | undefined {
  const [mark, header, ...rest] = head.split('\n', 3).length < 3 ? [] : splitOff(head);
  if (mark !== firstLine || header === undefined) return undefined;
  const read = readHeader(header);
  return read === undefined ? undefined : { role: read.role, head: rest.join('\n') };
}

/**
 * The parts of a joined stream, in their order.
 *
 * @throws UserError where the stream is no such thing, or ends within a part
 */
export async function* splitParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<PartStream> {
  const bytes = byteReader(content);
  try {
    yield* readParts(bytes);
  } finally {
    await bytes.close();
  }
}

async function* readParts(bytes: ByteReader): AsyncGenerator<PartStream> {
  if ((await bytes.line()) !== firstLine)
    throw new UserError('The content is not several files that make one list.', mend);
  for (;;) {
    const line = await bytes.line();
    if (line === undefined) return;
    const header = readHeader(line);
    if (header === undefined) throw new UserError('A file of the list does not begin where it should.', mend);
    const { role, name } = header;
    let left = header.bytes;
    const part = async function* (): AsyncGenerator<Uint8Array> {
      while (left > 0) {
        const chunk = await bytes.atMost(left);
        if (chunk === undefined) throw new UserError(`The content ends within the file ${name}.`, mend);
        left -= chunk.length;
        yield chunk;
      }
    };
    yield { role, name, content: part() };
    for await (const _ of part()) {
      // What was not asked for is passed over.
    }
    if ((await bytes.line()) !== '')
      throw new UserError(`The file ${name} does not end where it should.`, mend);
  }
}

function splitOff(head: string): string[] {
  const first = head.indexOf('\n');
  const second = head.indexOf('\n', first + 1);
  return [head.slice(0, first), head.slice(first + 1, second), head.slice(second + 1)];
}

function readHeader(line: string): { role: string; name: string; bytes: number } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { role, name, bytes } = (value ?? {}) as Record<string, unknown>;
  return typeof role === 'string' &&
    typeof name === 'string' &&
    Number.isSafeInteger(bytes) &&
    Number(bytes) >= 0
    ? { role, name, bytes: Number(bytes) }
    : undefined;
}

/** Takes lines and lengths off a stream of chunks. */
interface ByteReader {
  /** Without its line feed; undefined at the end of the stream. */
  readonly line: () => Promise<string | undefined>;
  /** Some bytes, `most` of them or fewer; undefined at the end of the stream. */
  readonly atMost: (most: number) => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<void>;
}

function byteReader(content: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = content[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array(0);
  const fill = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return false;
      chunk = next.value;
    }
    return true;
  };
  const take = (length: number): Uint8Array => {
    const taken = chunk.subarray(0, length);
    chunk = chunk.subarray(length);
    return taken;
  };
  return {
    line: async () => {
      const pieces: Uint8Array[] = [];
      let size = 0;
      while (await fill()) {
        const end = chunk.indexOf(0x0a);
        pieces.push(take(end < 0 ? chunk.length : end));
        size += pieces.at(-1)!.length;
        if (size > longestHeader)
          throw new UserError('A file of the list has a name too long to be one.', mend);
        if (end < 0) continue;
        take(1);
        return Buffer.concat(pieces).toString('utf8');
      }
      return pieces.length === 0 ? undefined : Buffer.concat(pieces).toString('utf8');
    },
    atMost: async (most) => ((await fill()) ? take(most) : undefined),
    close: async () => {
      await iterator.return?.();
    },
  };
}
