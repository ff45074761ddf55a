/** The snapshots in a data folder that are not active: what they hold, and when they were. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../model/snapshot.js';
import { snapshotFolders } from '../snapshot-folders.js';
import { readManifestFile } from '../snapshot-manifest.js';
import { snapshotFiles, storeLayout } from '../store-layout.js';
import type { History } from './history.js';
import type { HeldSnapshot } from './history-event.js';

export interface EarlierSnapshot {
  readonly snapshot: string;
  readonly source: string;
  readonly section: string | undefined;
  readonly file: string;
  readonly published: string | null;
  /** Codes. */
  readonly lists: readonly string[];
  /** Moment of its last activation, as far as it was recorded; else the day on which its file was read. */
  readonly activeFrom: string;
  /** Moment from which on it was surely active no more. */
  readonly activeUntil: string;
}

/**
 * Every snapshot that is on disk and not active, the one that was active last before the others. `unreadable` are
 * the ids of those of which neither the folder nor the history says what they are.
 */
export function earlierSnapshots(
  dataDir: string,
  { events, active }: History,
  now: Date,
): { readonly earlier: readonly EarlierSnapshot[]; readonly unreadable: readonly string[] } {
  const inUse = new Set(active.map(({ snapshot }) => snapshot));
  const spans = activeSpans(events);
  // What no event tells of was replaced before the first that tells of all that was active.
  const begin = events[0]?.at ?? now.toISOString();
  const earlier: (EarlierSnapshot & { readonly endedBy: number })[] = [];
  const unreadable: string[] = [];
  for (const id of snapshotFolders(dataDir)) {
    if (inUse.has(id)) continue;
    const span = spans.get(id);
    const described = describe(dataDir, id, span?.held);
    if (described === undefined) {
      unreadable.push(id);
      continue;
    }
    const { retrieved, ...about } = described;
    earlier.push({
      snapshot: id,
      ...about,
      activeFrom: span?.from ?? retrieved,
      activeUntil: span === undefined ? begin : (span.until?.at ?? now.toISOString()),
      endedBy: span === undefined ? -1 : (span.until?.event ?? events.length),
    });
  }
  // Of several changes at one moment the history tells the order.
  earlier.sort((a, b) => b.endedBy - a.endedBy || (orderOf(a) > orderOf(b) ? -1 : 1));
  return { earlier: earlier.map(({ endedBy: _, ...each }) => each), unreadable };
}

const orderOf = ({ activeFrom, snapshot }: EarlierSnapshot) => `${activeFrom} ${snapshot}`;

interface Span {
  readonly held: HeldSnapshot;
  readonly from: string;
  /** Undefined while it is active. */
  readonly until: { readonly at: string; readonly event: number } | undefined;
}

/** The last time that each snapshot was active. */
function activeSpans(events: History['events']): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const end = (snapshot: string, at: string, event: number) => {
    const span = spans.get(snapshot);
    if (span !== undefined && span.until === undefined)
      spans.set(snapshot, { ...span, until: { at, event } });
  };
  const start = (held: HeldSnapshot, from: string) =>
    spans.set(held.entry.snapshot, { held, from, until: undefined });
  for (const [number, event] of events.entries()) {
    if (event.kind === 'began') {
      for (const snapshot of [...spans.keys()]) end(snapshot, event.at, number);
      for (const held of event.active) start(held, event.at);
    } else if (event.kind === 'activated') {
      for (const snapshot of event.replaced) end(snapshot, event.at, number);
      start(event, event.at);
    }
  }
  return spans;
}

type Described = Pick<EarlierSnapshot, 'source' | 'section' | 'file' | 'published' | 'lists'> & {
  readonly retrieved: string;
};

function describe(dataDir: string, id: string, held: HeldSnapshot | undefined): Described | undefined {
  const found = held === undefined ? undefined : describedInHistory(held);
  if (found !== undefined) return found;
  try {
    const folder = storeLayout.snapshot(dataDir, id);
    if (!existsSync(join(folder, snapshotFiles.manifest))) return undefined;
    const snapshot: Snapshot = readManifestFile(folder).snapshot;
    if (snapshot.id !== id) return undefined;
    return {
      source: snapshot.source,
      section: snapshot.section?.name,
      file: snapshot.file.name,
      published: snapshot.published,
      lists: snapshot.lists.map(({ code }) => code),
      retrieved: snapshot.retrieved ?? '',
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function describedInHistory({ entry, file, published, lists }: HeldSnapshot): Described | undefined {
  if (file === null) return undefined;
  return {
    source: entry.source,
    section: entry.section,
    file,
    published,
    lists: lists.map(({ code }) => code),
    retrieved: entry.confirmed,
  };
}
