import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListedParty } from '../model/listed-party.js';
import { type ListName, partyTally } from './import/party-tally.js';
import type { LoadedSnapshot } from './loaded-snapshot.js';
import { sha256, snapshotId } from './snapshot-manifest.js';

/** Reads the starter's files. */
export type StarterParser = (files: readonly { readonly name: string; readonly text: string }[]) => {
  readonly parties: readonly ListedParty[];
};

const shippedFolder = fileURLToPath(new URL('../../lists/starter/', import.meta.url));
const source = 'starter';

/**
 * The snapshot that stands in where no list has been imported: the few listings that ship with the package.
 * It is held in memory, says of itself that it is the starter, and never stands beside a current list. As a
 * whole it has no date of publication: each entry's locator tells the day for which that entry speaks.
 */
export function loadStarterSnapshot({
  parse,
  listName,
  folder = shippedFolder,
  parserVersion = 1,
}: {
  readonly parse: StarterParser;
  readonly listName: ListName;
  readonly folder?: string;
  readonly parserVersion?: number;
}): LoadedSnapshot {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const content = files.map(({ text }) => text).join('');
  const { parties } = parse(files);
  const tally = partyTally(listName);
  for (const party of parties) tally.add(party);
  const contentSha256 = sha256(content);
  return {
    snapshot: {
      id: snapshotId(source, parserVersion, contentSha256),
      source,
      parserVersion,
      starter: true,
      file: { name: source, sha256: contentSha256, bytes: Buffer.byteLength(content) },
      published: null,
      retrieved: null,
      newestEntry: tally.newestEntry(),
      lists: tally.lists(),
      problems: {},
    },
    confirmed: null,
    count: parties.length,
    party(ordinal) {
      const party = parties[ordinal];
      if (party === undefined) throw new RangeError(`no party ${ordinal} among ${parties.length}`);
      return party;
    },
    parties: () => parties,
    partiesWith: (json) => parties.filter((party) => JSON.stringify(party).includes(json)),
    problems: () => [],
    close() {},
  };
}
