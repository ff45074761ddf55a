/** A workbook's bytes, gathered: its directory stands at its end, so that it is held whole. */
import { refused } from './damaged.js';
import { readPart } from './read-part.js';
import { unpack, unpackLimits } from './unpack.js';
import { openWorkbook, type Sheet } from './workbook.js';

const mostPacked = 128 * 1024 * 1024;

/** @throws UserError for more bytes than any list has */
export async function gatherWorkbook(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > mostPacked) throw refused(`it has more than ${mostPacked / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes, to be read several times, and the sheets in the order of their tabs. */
export async function wholeWorkbook(content: AsyncIterable<Uint8Array>): Promise<{
  readonly bytes: Uint8Array;
  readonly sheets: readonly Pick<Sheet, 'name' | 'hidden'>[];
}> {
  const bytes = await gatherWorkbook(content);
  const { sheets } = await openWorkbook(bytes);
  return { bytes, sheets };
}

/** Which of the sheets, by name, hold anything at all; each is read as far as its first value. */
export async function sheetsWithValues(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { sheets } = await openWorkbook(bytes);
  const filled = new Set<string>();
  for (const { name, part } of sheets) {
    if (!names.has(name)) continue;
    let hasValue = false;
    const open = (element: string) => {
      hasValue ||= element === 'v' || element === 't' || element === 'f';
    };
    for await (const _ of readPart(unpack(part, { left: unpackLimits.total }), { open })) if (hasValue) break;
    if (hasValue) filled.add(name);
  }
  return filled;
}
