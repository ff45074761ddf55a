/** A workbook's bytes, gathered: its directory stands at its end, so that it is held whole. */
import { refused } from './damaged.js';
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
