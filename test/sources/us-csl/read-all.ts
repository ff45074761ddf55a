import type { ListedParty } from '../../../src/model/listed-party.js';
import type { Problem } from '../../../src/model/problem.js';
import { usCsl } from '../../../src/sources/us-csl/us-csl.js';
import { readSource } from '../read-source.js';

/** Everything that a file yields, fed to the parser in chunks of so many bytes. */
export async function readAll(
  content: string | Uint8Array,
  chunkSize = 65_536,
): Promise<{ readonly parties: ListedParty[]; readonly problems: Problem[] }> {
  return readSource(usCsl, content, chunkSize);
}
