/**
 * Whether the files of a bundled snapshot, written to a draft folder, are a snapshot as this tool writes it. Its hashes
 * prove that they are the files that were exported; what they hold is judged as any hostile input is.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { listedPartySchema } from '../../model/listed-party.js';
import { problemSchema } from '../../model/problem.js';
import { snapshotSchema } from '../../model/snapshot.js';
import { isZlibError } from '../../zip/zlib-error.js';
import { partyTally } from '../import/party-tally.js';
import { partyTableBuilder } from '../party-table.js';
import { readJsonLines } from '../read-json-lines.js';
import { dataFiles, type SnapshotManifest, snapshotId } from '../snapshot-manifest.js';
import { snapshotFiles } from '../store-layout.js';
import { isRecord } from './checks.js';

/** The manifest in these bytes; undefined where it is none, or not that of the snapshot `id`. */
export function bundledManifest(bytes: Buffer, id: string): SnapshotManifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || !isRecord(value.files)) return undefined;
  const parsed = snapshotSchema.safeParse(value.snapshot);
  if (!parsed.success || parsed.data.starter) return undefined;
  const { files } = value;
  if (!dataFiles.every((file) => isFileRecord(files[file]))) return undefined;
  const { source, parserVersion, file } = parsed.data;
  if (parsed.data.id !== id || snapshotId(source, parserVersion, file.sha256) !== id) return undefined;
  return value as unknown as SnapshotManifest;
}

function isFileRecord(value: unknown): boolean {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value.bytes) &&
    (value.bytes as number) >= 0 &&
    typeof value.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(value.sha256)
  );
}

/** What is wrong with the content of the files, in words; undefined where nothing is. */
export async function contentFault(
  folder: string,
  { snapshot }: SnapshotManifest,
): Promise<string | undefined> {
  const raw = join(folder, snapshotFiles.raw);
  if (!(await holds(raw, snapshot.file))) return 'its list file is not the one that its id names';
  return partiesFault(folder, snapshot.lists) ?? problemsFault(folder);
}

/** Whether a gzip file unpacks to content of this size and hash; never unpacks more than that. */
async function holds(
  path: string,
  file: { readonly bytes: number; readonly sha256: string },
): Promise<boolean> {
  const hash = createHash('sha256');
  const input = createReadStream(path);
  const unpack = input.pipe(createGunzip());
  input.on('error', (error) => unpack.destroy(error));
  let bytes = 0;
  try {
    for await (const chunk of unpack as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > file.bytes) return false;
      hash.update(chunk);
    }
  } catch (error) {
    if (isZlibError(error)) return false;
    throw error;
  } finally {
    input.destroy();
  }
  return bytes === file.bytes && hash.digest('hex') === file.sha256;
}

function partiesFault(folder: string, lists: SnapshotManifest['snapshot']['lists']): string | undefined {
  const names = new Map(lists.map(({ code, name }) => [code, name]));
  const tally = partyTally((code) => names.get(code) ?? code);
  const table = partyTableBuilder();
  const ids = new Set<string>();
  try {
    for (const value of readJsonLines<unknown>(join(folder, snapshotFiles.parties))) {
      const { success, data } = listedPartySchema.safeParse(value);
      if (!success || ids.has(data.id)) return `entry ${table.count() + 1} is not as this version writes it`;
      ids.add(data.id);
      tally.add(data as never);
      table.add(Buffer.from(`${JSON.stringify(value)}\n`));
    }
  } catch (error) {
    if (error instanceof SyntaxError) return `entry ${table.count() + 1} cannot be read`;
    throw error;
  }
  if (JSON.stringify(tally.lists()) !== JSON.stringify(lists))
    return 'it does not have the entries that it says';
  const offsets = readFileSync(join(folder, snapshotFiles.offsets));
  return offsets.equals(table.bytes()) ? undefined : 'the places of its entries are not as it says';
}

function problemsFault(folder: string): string | undefined {
  try {
    for (const value of readJsonLines<unknown>(join(folder, snapshotFiles.problems)))
      if (!problemSchema.safeParse(value).success) return 'a remark on its list file cannot be read';
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return 'a remark on its list file cannot be read';
    throw error;
  }
}
