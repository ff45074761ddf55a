/** The last step of an import or an update: the index of all that is loaded now, and what to say of it. */
import { loadLists } from '../screening/load-lists.js';
import { maskedLists } from '../store/masked-lists.js';
import { openStore } from '../store/open-store.js';
import { starterOnlyLists } from '../store/starter-only-lists.js';
import { printable } from '../text/printable.js';
import { copiesDiffer } from './check-copies.js';
import { loadStarter } from './open-lists.js';

export interface LoadedNow {
  /** Lists of which the starter has entries and nothing else has. */
  readonly starterOnly: readonly string[];
  /** A line for each snapshot of which lists are passed over, and where these differ from what takes their place. */
  readonly passedOver: readonly string[];
}

export async function compileIndex(dataDir: string): Promise<LoadedNow> {
  const store = openStore(dataDir);
  try {
    const snapshots = store.activeSnapshots();
    loadLists(snapshots, dataDir);
    const masks = maskedLists(snapshots);
    return {
      starterOnly: starterOnlyLists(await loadStarter(), snapshots),
      passedOver: [
        ...snapshots.flatMap(({ snapshot }, at) => {
          const codes = masks[at]!.map(({ code }) => code);
          if (codes.length === 0) return [];
          return `Not screened against: the copy of ${codes.join(' ')} in ${printable(snapshot.file.name)} (${snapshot.source}), since the publisher's own file is loaded.`;
        }),
        ...copiesDiffer(snapshots),
      ],
    };
  } finally {
    store.close();
  }
}
