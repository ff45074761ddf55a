import { unpackEntry } from '../zip/unpack-entry.js';
import { refused } from './damaged.js';
import { damagedArchive, type WorkbookPart } from './workbook-parts.js';

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
  { archive, entry }: WorkbookPart,
  budget: UnpackBudget,
  limits: UnpackLimits = unpackLimits,
): AsyncGenerator<Uint8Array> {
  // What a part says of itself is checked before the work, and held to while it is done.
  if (entry.size > budget.left) throw refused(`it unpacks to more than ${limits.total / 1024 / 1024} MB`);
  if (entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio)
    throw refused(`it unpacks to more than ${limits.ratio} times its size`);
  for await (const chunk of unpackEntry(archive, entry, damagedArchive)) {
    budget.left -= chunk.length;
    yield chunk;
  }
}
