import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ListedParty } from '../model/listed-party.js';
import type { Problem } from '../model/problem.js';
import type { ActiveEntry } from './active-pointer.js';
import { damagedSnapshotError, errorCode, storeReadError } from './disk-error.js';
import type { LoadedSnapshot } from './loaded-snapshot.js';
import { type PartyTable, readPartyTable } from './party-table.js';
import { readJsonLines } from './read-json-lines.js';
import { type DataFile, readManifest, sha256 } from './snapshot-manifest.js';
import { snapshotFiles, storeLayout } from './store-layout.js';

/** Matches come in runs over the same entries; this many are kept parsed. */
const cachedParties = 512;
const passBytes = 1 << 20;

/**
 * Opens an active snapshot by its manifest alone; the parties stay on disk and are read one by one, by byte
 * offset, when they are asked for. Throws `UserError` (exit code 3) where the store is damaged.
 */
export function openSnapshot(dataDir: string, entry: ActiveEntry): LoadedSnapshot {
  const { snapshot, files } = readManifest(dataDir, entry);
  const folder = storeLayout.snapshot(dataDir, snapshot.id);
  const pathOf = (file: DataFile) => join(folder, snapshotFiles[file]);
  const count = snapshot.lists.reduce((sum, { entries }) => sum + entries, 0);
  const cache = new Map<number, ListedParty>();
  let fd: number | undefined;
  let knownTable: PartyTable | undefined;

  const damaged = (file: DataFile, what: string, cause?: unknown) =>
    damagedSnapshotError(snapshot.source, pathOf(file), what, cause);

  function readError(file: DataFile, error: unknown): unknown {
    if (errorCode(error) === 'ENOENT') return damaged(file, 'is missing', error);
    if (error instanceof SyntaxError) return damaged(file, 'has been changed', error);
    return storeReadError(error, dataDir);
  }

  function reading<T>(file: DataFile, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw readError(file, error);
    }
  }

  function table(): PartyTable {
    if (knownTable !== undefined) return knownTable;
    const bytes = reading('offsets', () => readFileSync(pathOf('offsets')));
    if (sha256(bytes) !== files.offsets.sha256) throw damaged('offsets', 'has been changed');
    knownTable = readPartyTable(bytes, count);
    return knownTable;
  }

  /** The bytes of the lines from one ordinal to below another. */
  function lines(from: number, to: number): Buffer {
    const { offsets } = table();
    const start = offsets[from]!;
    const bytes = Buffer.allocUnsafe(offsets[to]! - start);
    reading('parties', () => {
      fd ??= openSync(pathOf('parties'), 'r');
      for (let done = 0; done < bytes.length; ) {
        const read = readSync(fd, bytes, done, bytes.length - done, start + done);
        if (read === 0) throw damaged('parties', 'is cut short');
        done += read;
      }
    });
    return bytes;
  }

  /** One party, proven to be the imported one: what is cited must not have been edited since. */
  function proven(line: Buffer, ordinal: number): ListedParty {
    if (crc32(line) !== table().checksums[ordinal]) throw damaged('parties', 'has been changed');
    return reading('parties', () => JSON.parse(line.toString('utf8')));
  }

  const readParty = (ordinal: number) => proven(lines(ordinal, ordinal + 1), ordinal);

  return {
    snapshot,
    confirmed: entry.confirmed,
    count,
    party(ordinal) {
      if (!(Number.isInteger(ordinal) && ordinal >= 0 && ordinal < count)) {
        throw new RangeError(`no party ${ordinal} among ${count}`);
      }
      const party = cache.get(ordinal) ?? readParty(ordinal);
      cache.delete(ordinal);
      cache.set(ordinal, party);
      if (cache.size > cachedParties) cache.delete(cache.keys().next().value!);
      return party;
    },
    *parties() {
      const { offsets: at } = table();
      const hash = createHash('sha256');
      for (let from = 0, to = 0; from < count; from = to) {
        do to += 1;
        while (to < count && at[to + 1]! - at[from]! <= passBytes);
        const bytes = lines(from, to);
        hash.update(bytes);
        for (let ordinal = from; ordinal < to; ordinal += 1) {
          const line = bytes.subarray(at[ordinal]! - at[from]!, at[ordinal + 1]! - at[from]!);
          yield proven(line, ordinal);
        }
      }
      if (hash.digest('hex') !== files.parties.sha256) throw damaged('parties', 'has been changed');
    },
    *partiesWith(json) {
      const { offsets: at } = table();
      const sought = Buffer.from(json);
      for (let from = 0, to = 0; from < count; from = to) {
        do to += 1;
        while (to < count && at[to + 1]! - at[from]! <= passBytes);
        const bytes = lines(from, to);
        let ordinal = from;
        for (let found = bytes.indexOf(sought); found >= 0; ) {
          while (at[ordinal + 1]! - at[from]! <= found) ordinal += 1;
          yield readParty(ordinal);
          found = bytes.indexOf(sought, at[ordinal + 1]! - at[from]!);
        }
      }
    },
    *problems() {
      try {
        yield* readJsonLines<Problem>(pathOf('problems'));
      } catch (error) {
        throw readError('problems', error);
      }
    },
    close() {
      if (fd !== undefined) closeSync(fd);
      fd = undefined;
      cache.clear();
    },
  };
}
