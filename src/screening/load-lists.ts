import { compileNameIndex } from '../matching/compile-name-index.js';
import { matcherFingerprint } from '../matching/matcher-fingerprint.js';
import { type IndexedParty, NameIndex } from '../matching/name-index.js';
import type { SnapshotReference } from '../model/citation.js';
import type { LoadedSnapshot } from '../store/loaded-snapshot.js';
import { maskedLists } from '../store/masked-lists.js';
import { nameIndexKey, readNameIndex, writeNameIndex } from '../store/name-index-cache.js';
import type { LoadedLists } from './loaded-lists.js';

/**
 * Puts the parties of several snapshots under one index, numbered through in the snapshots' order. The
 * compiled index is kept in the data folder and compiled anew where it is absent, damaged, or made for
 * other snapshots or by another matcher. An aggregate's copy of a list that its publisher's own file holds is
 * not to be found: its parties keep their numbers and have no name and no identifier in the index.
 *
 * @param dataDir where to keep the index; undefined for the starter snapshot, which is compiled in memory
 */
export function loadLists(snapshots: readonly LoadedSnapshot[], dataDir: string | undefined): LoadedLists {
  return loadedLists(snapshots, new NameIndex(indexBytes(snapshots, dataDir)));
}

/** The same with an index that is there already, e.g. in memory that threads share. */
export function loadedLists(snapshots: readonly LoadedSnapshot[], index: NameIndex): LoadedLists {
  const firsts: number[] = [];
  let total = 0;
  for (const { count } of snapshots) {
    firsts.push(total);
    total += count;
  }
  const references = snapshots.map(referenceTo);
  const at = (number: number) => {
    let snapshot = snapshots.length - 1;
    while (snapshot > 0 && firsts[snapshot]! > number) snapshot--;
    return snapshot;
  };
  return {
    index,
    party: (number) => {
      const snapshot = at(number);
      return snapshots[snapshot]!.party(number - firsts[snapshot]!);
    },
    snapshotOf: (number) => references[at(number)]!,
  };
}

/** The compiled index of the snapshots, from the data folder or compiled now. */
export function indexBytes(snapshots: readonly LoadedSnapshot[], dataDir: string | undefined): Uint8Array {
  const masks = maskedCodes(snapshots);
  const compile = () => compileNameIndex(allParties(snapshots, masks));
  if (dataDir === undefined) return compile();
  const key = indexKey(snapshots);
  const kept = readNameIndex(dataDir, key);
  if (kept !== undefined) return kept;
  const compiled = compile();
  writeNameIndex(dataDir, key, compiled);
  return compiled;
}

/** By which the compiled index of these snapshots is kept in the data folder. */
export function indexKey(snapshots: readonly Pick<LoadedSnapshot, 'snapshot'>[]): string {
  const masks = maskedCodes(snapshots);
  return nameIndexKey(
    snapshots.map(({ snapshot }, at) => [snapshot.id, ...masks[at]!].join(' without ')),
    matcherFingerprint,
  );
}

const maskedCodes = (snapshots: readonly Pick<LoadedSnapshot, 'snapshot'>[]) =>
  maskedLists(snapshots).map((lists) => lists.map(({ code }) => code));

function* allParties(
  snapshots: readonly LoadedSnapshot[],
  masks: readonly (readonly string[])[],
): Generator<IndexedParty> {
  for (const [at, snapshot] of snapshots.entries()) {
    const masked = new Set(masks[at]);
    for (const party of snapshot.parties())
      yield masked.has(party.list) ? { list: party.list, type: party.type, names: [] } : party;
  }
}

function referenceTo({ snapshot }: LoadedSnapshot): SnapshotReference {
  const { file, published, retrieved, starter } = snapshot;
  return { sha256: file.sha256, published, retrieved, starter };
}
