import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { damaged, refused } from './damaged.js';
import type { ZipEntry } from './zip-directory.js';

/** How much a workbook may unpack to, over all of its files that are read. */
export interface UnpackBudget {
  /** Bytes left. */
  left: number;
}

export interface UnpackLimits {
  /** Bytes, over all files. */
  readonly total: number;
  /** Bytes out for one byte in, once a file has unpacked to more than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Sheets of much the same rows pack to a fiftieth; deflate at most to a thousandth. */
export const unpackLimits: UnpackLimits = {
  total: 256 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
};

/**
 * The bytes of one file, as they unpack: never more than a chunk at a time is held.
 *
 * @throws UserError where the file is damaged, or unpacks to more than it may
 */
export async function* unpack(
  { packed, size, method }: ZipEntry,
  budget: UnpackBudget,
  limits: UnpackLimits = unpackLimits,
): AsyncGenerator<Uint8Array> {
  // What a file says of itself is checked before the work, and held to while it is done.
  if (size > budget.left) throw refused(`it unpacks to more than ${limits.total / 1024 / 1024} MB`);
  if (size > limits.ratioFrom && size > packed.length * limits.ratio)
    throw refused(`it unpacks to more than ${limits.ratio} times its size`);
  let taken = 0;
  const take = (chunk: Uint8Array) => {
    taken += chunk.length;
    budget.left -= chunk.length;
    if (taken > size) throw damaged('it unpacks to more than it says');
    return chunk;
  };
  if (method === 0) {
    yield take(packed);
    return;
  }
  const inflater = createInflateRaw({ chunkSize: 65_536 });
  // The inflater hands on what fails before it; the loop below throws it.
  pipeline(Readable.from([packed]), inflater, () => {});
  try {
    for await (const chunk of inflater as AsyncIterable<Uint8Array>) yield take(chunk);
  } catch (error) {
    if (
      typeof (error as { code?: unknown }).code === 'string' &&
      /^Z_|^ERR_/.test((error as { code: string }).code)
    )
      throw damaged('its packed data are damaged', error);
    throw error;
  }
}
