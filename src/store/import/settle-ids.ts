/** Parties of one list, name and country are told apart once the whole file has been read and is on the disk. */
import { closeSync, openSync, readSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedParty } from '../../model/listed-party.js';
import { idsOfNamesakes, type LastingId, namesakeOf } from '../../sources/namesakes.js';
import { createDurableFile, type FileRecord } from '../durable-file.js';
import { type PartyTableBuilder, partyTableBuilder } from '../party-table.js';
import { snapshotFiles } from '../store-layout.js';

/** Which parties of a file share an id, by their ordinals. */
export interface NamesakeGroups {
  add(id: string, ordinal: number): void;
  /** The groups of two and more, in the order of the file. */
  groups(): Iterable<readonly [id: string, ordinals: readonly number[]]>;
}

export function namesakeGroups(): NamesakeGroups {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  return {
    add(id, ordinal) {
      const other = first.get(id);
      if (other === undefined) return void first.set(id, ordinal);
      const group = shared.get(id);
      if (group === undefined) shared.set(id, [other, ordinal]);
      else group.push(ordinal);
    },
    groups: () => shared,
  };
}

export interface WrittenParties {
  readonly file: FileRecord;
  readonly table: PartyTableBuilder;
}

/**
 * Gives the parties in a folder's `parties.jsonl` their lasting ids where several share one, and writes the file anew
 * if there are such. Group after group is read from the disk, so that memory holds the entries of one name at most.
 */
export function settleIds(
  folder: string,
  written: WrittenParties,
  namesakes: NamesakeGroups,
  lastingId: LastingId,
): WrittenParties {
  const path = join(folder, snapshotFiles.parties);
  const lines = lineReader(path, written.table.offsets());
  try {
    const ids = settledIds(namesakes, (ordinal) => JSON.parse(lines.at(ordinal).toString('utf8')), lastingId);
    if (ids.size === 0) return written;
    const settled = `${path}.settled`;
    const file = createDurableFile(settled);
    try {
      const table = partyTableBuilder();
      for (let ordinal = 0; ordinal < written.table.count(); ordinal++) {
        const id = ids.get(ordinal);
        const line = id === undefined ? lines.at(ordinal) : withId(lines.at(ordinal), id);
        file.write(line);
        table.add(line);
      }
      const record = file.finish();
      lines.close();
      renameSync(settled, path);
      return { file: record, table };
    } finally {
      file.close();
    }
  } finally {
    lines.close();
  }
}

function withId(line: Buffer, id: string): Buffer {
  const party: ListedParty = JSON.parse(line.toString('utf8'));
  return Buffer.from(`${JSON.stringify({ ...party, id })}\n`);
}

/** The ids that parties get in place of the one that they share, by ordinal; only those that change. */
function settledIds(
  namesakes: NamesakeGroups,
  read: (ordinal: number) => ListedParty,
  lastingId: LastingId,
): ReadonlyMap<number, string> {
  const settled = new Map<number, string>();
  for (const [base, ordinals] of namesakes.groups()) {
    const ids = idsOfNamesakes(
      base,
      ordinals.map((ordinal) => namesakeOf(read(ordinal), lastingId)),
    );
    ids.forEach((id, at) => {
      if (id !== base) settled.set(ordinals[at]!, id);
    });
  }
  return settled;
}

/** Reads lines of a file by their offsets. */
function lineReader(path: string, offsets: readonly number[]) {
  const fd = openSync(path, 'r');
  let open = true;
  return {
    at(ordinal: number): Buffer {
      const start = offsets[ordinal]!;
      const bytes = Buffer.allocUnsafe(offsets[ordinal + 1]! - start);
      for (let done = 0; done < bytes.length; ) {
        const read = readSync(fd, bytes, done, bytes.length - done, start + done);
        if (read === 0) throw new RangeError(`${path} ends within line ${ordinal + 1}`);
        done += read;
      }
      return bytes;
    },
    close() {
      if (open) closeSync(fd);
      open = false;
    },
  };
}
