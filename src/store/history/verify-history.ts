/** Proves that the history is as it was written, and that the snapshots it tells of are there or were pruned. */
import { existsSync } from 'node:fs';
import { UserError } from '../../model/user-error.js';
import { readManifestBytes, sha256 } from '../snapshot-manifest.js';
import { storeLayout } from '../store-layout.js';
import type { VerifyFinding } from '../verify-snapshot.js';
import { type History, readHistory } from './history.js';
import type { HistoryEvent } from './history-event.js';

/** The last moment there is: of when an unrecorded history begins nothing depends here. */
const endOfTime = new Date(8_640_000_000_000_000);

/** How many events were checked, and what is wrong. Throws `UserError` (exit code 3) where the pointer cannot be read. */
export function verifyHistory(dataDir: string): {
  readonly events: number;
  readonly findings: readonly VerifyFinding[];
} {
  const file = storeLayout.history(dataDir);
  let history: History;
  try {
    history = readHistory(dataDir, endOfTime);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = error.message.slice(error.message.indexOf(file));
    return {
      events: 0,
      findings: [{ kind: existsSync(file) ? 'changed' : 'missing', snapshot: null, file, message }],
    };
  }
  return { events: history.events.length, findings: lostSnapshots(dataDir, history) };
}

/** Those that are active are verified by themselves, against the pointer. */
function lostSnapshots(dataDir: string, { events, active }: History): readonly VerifyFinding[] {
  const found = new Map<string, VerifyFinding>();
  const note = (kind: VerifyFinding['kind'], snapshot: string, manifest: string, what: string) => {
    const file = storeLayout.snapshot(dataDir, snapshot);
    found.set(manifest, { kind, snapshot, file, message: `${file} ${what}` });
  };
  const verified = new Set(active.map(({ manifest }) => manifest));
  for (const event of events) {
    for (const [manifest, { snapshot }] of found) if (settles(event, snapshot!)) found.delete(manifest);
    const held = event.kind === 'began' ? event.active : event.kind === 'activated' ? [event] : [];
    for (const { entry, file } of held) {
      const { snapshot, manifest } = entry;
      if (verified.has(manifest)) continue;
      const about = `(${file ?? entry.source}, active from ${event.at.slice(0, 10)})`;
      const folder = storeLayout.snapshot(dataDir, snapshot);
      if (!existsSync(folder)) {
        note('missing', snapshot, manifest, `is missing and was not pruned ${about}`);
      } else if (!bears(folder, manifest))
        note('changed', snapshot, manifest, `no longer says what it said then ${about}`);
    }
  }
  return [...found.values()];
}

/**
 * Whether nobody asks any more what was said of a snapshot before this event: it was pruned, or, its files being
 * damaged, put right from the very list file.
 */
function settles(event: HistoryEvent, snapshot: string): boolean {
  if (event.kind === 'pruned') return event.snapshots.includes(snapshot);
  return event.kind === 'activated' && event.entry.snapshot === snapshot && event.replaced.includes(snapshot);
}

/** A manifest that cannot be read at all is found by the check of the snapshot itself. */
function bears(folder: string, manifest: string): boolean {
  try {
    return sha256(readManifestBytes(folder, manifest)) === manifest;
  } catch {
    return true;
  }
}
