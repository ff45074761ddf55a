import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { exportBundle } from '../../../src/store/bundle/export-bundle.js';
import { storedArchive } from '../../../src/zip/stored-archive.js';
import { unpackEntry } from '../../../src/zip/unpack-entry.js';
import { inMemory, readZipDirectory } from '../../../src/zip/zip-directory.js';

/** The files of a bundle by their paths, to be altered. */
export type BundleFiles = Map<string, Buffer>;

export async function bundleOf(dataDir: string, includes?: (list: string) => boolean): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await exportBundle(dataDir, includes)).content()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function filesIn(bundle: Buffer): Promise<BundleFiles> {
  const file = inMemory(bundle);
  const fail = () => new Error('the bundle cannot be read');
  const files: BundleFiles = new Map();
  for (const entry of await readZipDirectory(file, { mostEntries: 1000, damaged: fail, tooMany: fail })) {
    const chunks: Buffer[] = [];
    for await (const chunk of unpackEntry(file, entry, fail)) chunks.push(chunk);
    files.set(entry.path, Buffer.concat(chunks));
  }
  return files;
}

export async function archiveOf(files: Iterable<readonly [path: string, content: Buffer]>): Promise<Buffer> {
  const stored = [...files].map(([path, bytes]) => ({
    path,
    size: bytes.length,
    crc32: crc32(bytes),
    content: () => [bytes],
  }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of storedArchive(stored)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const contentsPath = 'partyscreen-bundle.json';
export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The path of the first file of that name. */
export function pathOf(files: BundleFiles, name: string): string {
  return [...files.keys()].find((path) => path.endsWith(`/${name}`))!;
}

export function editContents(files: BundleFiles, edit: (contents: Record<string, unknown>) => void): void {
  const contents = JSON.parse(files.get(contentsPath)!.toString());
  edit(contents);
  files.set(contentsPath, Buffer.from(JSON.stringify(contents)));
}

/** Alters the first snapshot's manifest, and the checksum that the table of contents has of it. */
// biome-ignore lint/suspicious/noExplicitAny: a forger keeps to no type.
export function editManifest(files: BundleFiles, edit: (manifest: any) => void): void {
  const path = pathOf(files, 'manifest.json');
  const manifest = JSON.parse(files.get(path)!.toString());
  edit(manifest);
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  files.set(path, bytes);
  editContents(files, (contents) => {
    const [first] = contents.snapshots as { manifest: string }[];
    first!.manifest = hashOf(bytes);
  });
}

/** Replaces a file of the first snapshot, and makes all checksums fit. */
export function forge(
  files: BundleFiles,
  file: 'parties' | 'offsets' | 'problems' | 'raw',
  bytes: Buffer,
): void {
  const names = {
    parties: 'parties.jsonl',
    offsets: 'parties.idx',
    problems: 'problems.jsonl',
    raw: 'raw.gz',
  };
  files.set(pathOf(files, names[file]), bytes);
  editManifest(files, (manifest) => {
    manifest.files[file] = { bytes: bytes.length, sha256: hashOf(bytes) };
  });
}
