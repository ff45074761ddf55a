import type { ListedParty } from '../../../src/model/listed-party.js';
import type { Problem } from '../../../src/model/problem.js';
import { usCsl } from '../../../src/sources/us-csl/us-csl.js';

/** Everything that a file yields, fed to the parser in chunks of so many bytes. */
export async function readAll(
  content: string | Uint8Array,
  chunkSize = 65_536,
): Promise<{ readonly parties: ListedParty[]; readonly problems: Problem[] }> {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const record of usCsl.parse(chunks(Buffer.from(content), chunkSize))) {
    if (record.kind === 'party') parties.push(record.party);
    if (record.kind === 'problem') problems.push(record.problem);
  }
  return { parties, problems };
}

async function* chunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
