/** Lists of which both an aggregate's copy and the publisher's own file are loaded. */
import type { LoadedSnapshot } from './loaded-snapshot.js';
import { maskedLists } from './masked-lists.js';

export interface HeldTwice {
  readonly aggregate: LoadedSnapshot;
  /** The publisher's own; several where the list comes in sections. */
  readonly publisher: readonly LoadedSnapshot[];
  /** Codes. */
  readonly lists: readonly string[];
}

/** In the order of the snapshots, the lists of the same two files together. */
export function listsHeldTwice(snapshots: readonly LoadedSnapshot[]): readonly HeldTwice[] {
  const masks = maskedLists(snapshots);
  return snapshots.flatMap((aggregate, at) => {
    const byFiles = new Map<string, HeldTwice & { readonly lists: string[] }>();
    for (const { code } of masks[at]!) {
      const publisher = snapshots.filter(
        ({ snapshot }) => snapshot.aggregate !== true && snapshot.lists.some((list) => list.code === code),
      );
      const key = publisher.map(({ snapshot }) => snapshot.id).join(' ');
      const known = byFiles.get(key);
      if (known === undefined) byFiles.set(key, { aggregate, publisher, lists: [code] });
      else known.lists.push(code);
    }
    return [...byFiles.values()];
  });
}
