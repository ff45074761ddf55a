import type { ListedParty } from '../../../src/model/listed-party.js';
import type { Problem } from '../../../src/model/problem.js';
import { unSc } from '../../../src/sources/un-sc/un-sc.js';
import { readSource } from '../read-source.js';

export interface Read {
  readonly parties: ListedParty[];
  readonly problems: Problem[];
  readonly published: string[];
}

/** Everything that a file yields, fed to the parser in chunks of so many bytes. */
export async function readAll(content: string | Uint8Array, chunkSize = 65_536): Promise<Read> {
  return readSource(unSc, content, chunkSize);
}

/** The party of a list that holds one individual, of these elements, beside a name. */
export async function readIndividual(elements: string): Promise<ListedParty & Pick<Read, 'problems'>> {
  const { parties, problems } = await readAll(
    `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>MUSTER</FIRST_NAME>${elements}</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`,
  );
  return { ...parties[0]!, problems };
}
