import type { ListedParty } from '../../../src/model/listed-party.js';
import type { Problem } from '../../../src/model/problem.js';
import type { Source } from '../../../src/sources/source.js';

export interface Read {
  readonly parties: ListedParty[];
  readonly problems: Problem[];
  readonly published: string[];
  readonly declared: number[];
}

/** Everything that a file yields, fed to the parser in chunks of so many bytes. */
export async function readAll(
  source: Source,
  content: string | Uint8Array,
  chunkSize = 65_536,
): Promise<Read> {
  const read: Read = { parties: [], problems: [], published: [], declared: [] };
  for await (const record of source.parse(chunks(Buffer.from(content), chunkSize))) {
    if (record.kind === 'party') read.parties.push(record.party);
    else if (record.kind === 'problem') read.problems.push(record.problem);
    else if (record.kind === 'published') read.published.push(record.date);
    else read.declared.push(record.entries);
  }
  return read;
}

/** How many parties are on each list. */
export function countsOf(parties: readonly ListedParty[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { list } of parties) counts[list] = (counts[list] ?? 0) + 1;
  return counts;
}

export async function* chunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
