/**
 * What the servers said of the files that are loaded, so that the next update need not fetch them again. Lies in
 * the data folder as `downloads.json`. It is a saving and no evidence: where it is lost or damaged, the files
 * are fetched whole.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { replaceFile } from '../durable-file.js';
import { storeLayout } from '../store-layout.js';
import { withStoreLock } from '../store-lock.js';
import type { Validators } from './fetch-file.js';

export interface RememberedFile {
  readonly code: string;
  readonly validators: Validators;
  /** Id of the snapshot that was made of the file, and the version of the parser that made it. */
  readonly snapshot: string;
  readonly parserVersion: number;
}

const format = 1;

/** Keyed by the address that was asked for, without user and password. */
export function readRemembered(dataDir: string): ReadonlyMap<string, RememberedFile> {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(storeLayout.downloads(dataDir), 'utf8'));
  } catch {
    return new Map();
  }
  if (!isRecord(stored) || stored.format !== format || !isRecord(stored.files)) return new Map();
  return new Map(
    Object.entries(stored.files).filter((entry): entry is [string, RememberedFile] =>
      isRememberedFile(entry[1]),
    ),
  );
}

/** Replaces what was remembered of the same list. */
export async function remember(dataDir: string, url: string, file: RememberedFile): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  await withStoreLock(dataDir, async () => {
    const others = [...readRemembered(dataDir)].filter(
      ([key, { code }]) => key !== url && code !== file.code,
    );
    const entries: [string, RememberedFile][] = [...others, [url, file]];
    const files = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    replaceFile(storeLayout.downloads(dataDir), [
      Buffer.from(`${JSON.stringify({ format, files }, null, 2)}\n`),
    ]);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRememberedFile(value: unknown): value is RememberedFile {
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    typeof value.snapshot === 'string' &&
    typeof value.parserVersion === 'number' &&
    isRecord(value.validators) &&
    [value.validators.etag, value.validators.lastModified].every(
      (text) => text === undefined || (typeof text === 'string' && /^[\x20-\x7e\x80-\xff]*$/.test(text)),
    )
  );
}
