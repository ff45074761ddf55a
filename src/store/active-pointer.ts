import { readFileSync } from 'node:fs';
import { damagedStoreError, errorCode, newerStoreError, storeReadError } from './disk-error.js';
import { replaceFile } from './durable-file.js';
import { storeLayout } from './store-layout.js';

/** One active snapshot. No list is held twice by publishers' own files, and none twice by aggregates. */
export interface ActiveEntry {
  readonly source: string;
  /** Snapshot id. */
  readonly snapshot: string;
  /** SHA-256 of its manifest, in hex; the manifest in turn holds those of the other files. */
  readonly manifest: string;
  /** The last day on which this very file was imported. */
  readonly confirmed: string;
  /** Codes of the lists in it, sorted: enough to replace a snapshot whose own files are damaged. */
  readonly lists?: readonly string[];
  /** Present where its lists are others'. */
  readonly aggregate?: true;
  /** Which of the files that make its list together, where there are several. */
  readonly section?: string;
}

/** How much of the history counts: what was appended to it since the pointer was written never took effect. */
export interface HistoryMark {
  /** Length of that part of `history.jsonl`, in bytes. */
  readonly bytes: number;
  /** The running checksum at its end; empty where there is nothing. */
  readonly sum: string;
}

export interface Pointer {
  readonly active: readonly ActiveEntry[];
  /** Undefined where a version without a history wrote the pointer. Not judged here: only the history's readers need it. */
  readonly history: HistoryMark | undefined;
}

const format = 1;
const mend = 'Remove it and import your lists again: partyscreen lists import FILE.';

/** Which snapshots are active; undefined where there is no pointer. Readers ask `readActive`. */
export function readPointer(dataDir: string): readonly ActiveEntry[] | undefined {
  return readPointerFile(dataDir)?.active;
}

/** The same with how much of the history goes with it. */
export function readPointerFile(dataDir: string): Pointer | undefined {
  const path = storeLayout.pointer(dataDir);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw storeReadError(error, dataDir);
  }
  let pointer: unknown;
  try {
    pointer = JSON.parse(text);
  } catch (error) {
    throw damagedStoreError(path, 'is not JSON', mend, error);
  }
  if (!isRecord(pointer)) throw damagedStoreError(path, 'holds no list of snapshots', mend);
  if (typeof pointer.format === 'number' && pointer.format > format) {
    throw newerStoreError(path);
  }
  if (!Array.isArray(pointer.active) || !pointer.active.every(isActiveEntry)) {
    throw damagedStoreError(path, 'holds no list of snapshots', mend);
  }
  return { active: pointer.active, history: pointer.history as HistoryMark | undefined };
}

/** Makes these snapshots the active ones, and this much of the history count, at one stroke. */
export function writePointer(dataDir: string, { active, history }: Pointer): void {
  const text = `${JSON.stringify({ format, active, history }, null, 2)}\n`;
  replaceFile(storeLayout.pointer(dataDir), [Buffer.from(text)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isActiveEntry(value: unknown): value is ActiveEntry {
  return (
    isRecord(value) &&
    typeof value.source === 'string' &&
    typeof value.snapshot === 'string' &&
    /^[0-9a-f]{64}$/.test(value.snapshot) &&
    typeof value.manifest === 'string' &&
    typeof value.confirmed === 'string' &&
    (value.lists === undefined ||
      (Array.isArray(value.lists) && value.lists.every((code) => typeof code === 'string')))
  );
}
