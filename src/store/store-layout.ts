import { join } from 'node:path';

/**
 * Where things lie in a data folder. Snapshots are immutable and named for their content; `active.json` is
 * the one file that changes, and it is only ever replaced whole. Names that begin with `.tmp-` are work in
 * progress and never read.
 */
export const storeLayout = {
  pointer: (dataDir: string) => join(dataDir, 'active.json'),
  lock: (dataDir: string) => join(dataDir, 'lock'),
  /** What servers said of the files that were fetched from them. */
  downloads: (dataDir: string) => join(dataDir, 'downloads.json'),
  snapshots: (dataDir: string) => join(dataDir, 'snapshots'),
  snapshot: (dataDir: string, id: string) => join(dataDir, 'snapshots', id),
  indexes: (dataDir: string) => join(dataDir, 'indexes'),
  index: (dataDir: string, key: string) => join(dataDir, 'indexes', `${key}.idx`),
} as const;

/** The files of one snapshot folder. */
export const snapshotFiles = {
  manifest: 'manifest.json',
  /** One listed party a line, as JSON. */
  parties: 'parties.jsonl',
  /** Byte offsets and checksums of the lines of `parties.jsonl`: see `PartyTable`. */
  offsets: 'parties.idx',
  /** One problem a line, as JSON. */
  problems: 'problems.jsonl',
  /** The list file's content after any decompression, gzipped. */
  raw: 'raw.gz',
} as const;

export const temporaryPrefix = '.tmp-';
