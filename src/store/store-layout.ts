import { join } from 'node:path';

/**
 * Where things lie in a data folder. Snapshots are immutable and named for their content; `active.json` is
 * only ever replaced whole, and says how much of `history.jsonl`, which only grows, counts. Names that begin with
 * `.tmp-` are work in progress and never read.
 */
export const storeLayout = {
  pointer: (dataDir: string) => join(dataDir, 'active.json'),
  /** What was active when: see `history-log`. */
  history: (dataDir: string) => join(dataDir, 'history.jsonl'),
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

/** Manifests of earlier activations of the same snapshot, by the first digits of their checksums. */
export const earlierManifest = {
  name: (sha256: string) => `manifest-${sha256.slice(0, 16)}.json`,
  pattern: /^manifest-[0-9a-f]{16}\.json$/,
} as const;

export const temporaryPrefix = '.tmp-';
