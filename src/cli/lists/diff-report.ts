/** What `lists diff` has to tell, before it is told in one format or another. */
import type { ListChanges } from '../../changes/change.js';
import { compareSnapshots } from '../../changes/compare-snapshots.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { ActiveEntry } from '../../store/active-pointer.js';
import type { Versions } from '../../store/history/find-versions.js';
import { joinedSnapshots } from '../../store/joined-snapshots.js';
import type { LoadedSnapshot } from '../../store/loaded-snapshot.js';
import { openSnapshot } from '../../store/open-snapshot.js';

export interface ComparedFiles {
  /** Of one list there may be several files. */
  readonly from: readonly Snapshot[];
  readonly to: readonly Snapshot[];
  readonly formsDiffer: boolean;
  /** One form, read by two versions of its parser. */
  readonly parsersDiffer: boolean;
  readonly lists: readonly ListChanges[];
}

export interface DiffReport {
  readonly files: readonly ComparedFiles[];
  /** Codes of lists that only one of the two versions holds. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Official name of a list. */
  readonly nameOf: (code: string) => string;
  close(): void;
}

/** Compares; the changes are read from disk as they are told, until it is closed. */
export function diffReport(
  dataDir: string,
  { pairs, onlyBefore, onlyAfter }: Versions,
  nameOf: (code: string) => string,
): DiffReport {
  const opened: LoadedSnapshot[] = [];
  const close = () => {
    for (const snapshot of opened) snapshot.close();
  };
  const open = (entries: readonly ActiveEntry[]) =>
    entries.map((entry) => {
      const snapshot = openSnapshot(dataDir, entry);
      opened.push(snapshot);
      return snapshot;
    });
  try {
    const files = pairs.map(({ lists, from, to }): ComparedFiles => {
      const [before, after] = [open(from), open(to)];
      const formsDiffer = formOf(before) !== formOf(after);
      return {
        from: before.map(({ snapshot }) => snapshot),
        to: after.map(({ snapshot }) => snapshot),
        formsDiffer,
        parsersDiffer: !formsDiffer && parserOf(before) !== parserOf(after),
        lists: compareSnapshots(joinedSnapshots(before), joinedSnapshots(after), {
          lists: new Set(lists),
          sameForm: !formsDiffer,
        }),
      };
    });
    return { files, onlyBefore, onlyAfter, nameOf, close };
  } catch (error) {
    close();
    throw error;
  }
}

const formOf = (snapshots: readonly LoadedSnapshot[]) =>
  [...new Set(snapshots.map(({ snapshot }) => snapshot.source))].sort().join(' ');
const parserOf = (snapshots: readonly LoadedSnapshot[]) =>
  [...new Set(snapshots.map(({ snapshot }) => snapshot.parserVersion))].sort().join(' ');
