import type { ListedParty } from '../../model/listed-party.js';
import { UserError } from '../../model/user-error.js';
import type { LoadedSnapshot } from '../../store/loaded-snapshot.js';
import { type MaskedList, maskedLists } from '../../store/masked-lists.js';

/** One entry and the snapshot that it stands in. */
export interface FoundEntry {
  readonly party: ListedParty;
  readonly snapshot: LoadedSnapshot;
  /** Present where the publisher's own file takes the place of this copy of the list. */
  readonly maskedBy?: MaskedList['by'];
}

/**
 * The entry with an id: our own, its publisher's, or `LIST:ID` where several publishers use one number; in any case.
 * Of a list that is held twice, the entry that is screened against.
 *
 * @throws UserError where no entry has it, with ids like it, and where several have it, with all of them
 */
export async function findEntry(typed: string, snapshots: readonly LoadedSnapshot[]): Promise<FoundEntry> {
  const id = typed.trim();
  if (id === '') throw new UserError('show takes the id of an entry.', { hint: searchHint });
  const masks = maskedLists(snapshots);
  const found = (snapshot: number, party: ListedParty): FoundEntry => {
    const by = masks[snapshot]!.find(({ code }) => code === party.list)?.by;
    return { party, snapshot: snapshots[snapshot]!, ...(by === undefined ? {} : { maskedBy: by }) };
  };
  const matching = (json: string, fits: (party: ListedParty) => boolean): readonly FoundEntry[] =>
    preferred(
      snapshots.flatMap((snapshot, at) =>
        [...snapshot.partiesWith(json)].filter(fits).map((party) => found(at, party)),
      ),
    );
  const ownId = id.toLowerCase();
  const byId = matching(`"id":${JSON.stringify(ownId)}`, (party) => party.id === ownId);
  if (byId.length > 0) return byId[0]!;
  const { list, native } = splitId(id);
  const isNative = (party: ListedParty) =>
    party.nativeId.toLowerCase() === id.toLowerCase() ||
    (party.list === list && party.nativeId.toLowerCase() === native.toLowerCase());
  let named = [...matching(nativeJson(id), isNative), ...matching(nativeJson(native), isNative)];
  let ids: readonly string[] = [];
  if (named.length === 0) {
    // In another case, or not at all: every entry is looked at, once.
    const all = [...snapshots.entries()].flatMap(([at, snapshot]) =>
      [...snapshot.parties()].map((party) => ({ at, party })),
    );
    named = [
      ...preferred(all.filter(({ party }) => isNative(party)).map(({ at, party }) => found(at, party))),
    ];
    ids = all.map(({ party }) => party.id);
  }
  const entries = named.filter(
    (entry, at) => named.findIndex(({ party }) => party.id === entry.party.id) === at,
  );
  if (entries.length === 1) return entries[0]!;
  if (entries.length > 1) throw severalEntries(id, entries);
  const { similarIds } = await import('../../lookup/similar-ids.js');
  const similar = similarIds(id, ids);
  throw new UserError(`No entry of the loaded lists has the id “${id}”.`, {
    ...(similar.length === 0 ? {} : { details: [`Did you mean ${similar.join(', ')}?`] }),
    hint: searchHint,
  });
}

const searchHint = 'partyscreen lookup TEXT finds entries and says their ids.';

const nativeJson = (id: string) => `"nativeId":${JSON.stringify(id)}`;

/** Entries that are screened against, before the copies whose place they take. */
const preferred = (entries: readonly FoundEntry[]): readonly FoundEntry[] =>
  [...entries].sort((a, b) => Number(a.maskedBy !== undefined) - Number(b.maskedBy !== undefined));

function splitId(id: string): { readonly list: string; readonly native: string } {
  const colon = id.indexOf(':');
  return { list: id.slice(0, Math.max(0, colon)).toLowerCase(), native: id.slice(colon + 1) };
}

const mostCandidates = 20;

function severalEntries(id: string, entries: readonly FoundEntry[]): UserError {
  const shown = entries.slice(0, mostCandidates).map(({ party }) => `${party.id}  ${party.names[0]!.text}`);
  const more = entries.length > mostCandidates ? [`and ${entries.length - mostCandidates} more`] : [];
  return new UserError(`${entries.length} entries have the publisher’s id “${id}”.`, {
    details: [...shown, ...more],
    hint: 'Give one of these ids.',
  });
}
