/** The last step of an import or an update: the index of all that is loaded now, and what to say of it. */
import { loadLists } from '../../screening/load-lists.js';
import { openStore } from '../../store/open-store.js';
import { starterOnlyLists } from '../../store/starter-only-lists.js';
import { loadStarter } from '../open-lists.js';
import { passedOverLines } from '../passed-over.js';
import { copiesDiffer } from './check-copies.js';

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
    return {
      starterOnly: starterOnlyLists(await loadStarter(), snapshots),
      passedOver: [...passedOverLines(snapshots, 'Not screened against'), ...copiesDiffer(snapshots)],
    };
  } finally {
    store.close();
  }
}
