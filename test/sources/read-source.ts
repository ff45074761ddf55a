import type { ListedParty } from '../../src/model/listed-party.js';
import type { Problem } from '../../src/model/problem.js';
import { withLastingIds } from '../../src/sources/namesakes.js';
import type { Source } from '../../src/sources/source.js';

/** Everything that a file yields. */
export interface ReadSource {
  readonly parties: ListedParty[];
  readonly problems: Problem[];
  readonly published: string[];
  readonly declared: number[];
  /** Entries of which further tables speak, and how many of these are in the file. */
  readonly strays?: (readonly [named: number, known: number])[];
}

/** Reads content with a source, fed to it in chunks of so many bytes. */
export async function readSource(
  source: Source,
  content: string | Uint8Array,
  chunkSize = 65_536,
): Promise<ReadSource> {
  const read: ReadSource = { parties: [], problems: [], published: [], declared: [] };
  const strays: (readonly [number, number])[] = [];
  for await (const record of source.parse(chunks(Buffer.from(content), chunkSize))) {
    if (record.kind === 'party') read.parties.push(record.party);
    else if (record.kind === 'problem') read.problems.push(record.problem);
    else if (record.kind === 'published') read.published.push(record.date);
    else if (record.kind === 'declared') read.declared.push(record.entries);
    else strays.push([record.named, record.known]);
  }
  // As the store does: parsers leave namesakes with one id.
  const parties = withLastingIds(read.parties, ({ nativeId }) =>
    source.lastingIds === true ? nativeId : undefined,
  );
  return { ...read, parties, ...(strays.length === 0 ? {} : { strays }) };
}

async function* chunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
