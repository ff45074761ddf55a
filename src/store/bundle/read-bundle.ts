/** A bundle's table of contents and files, held to bounds before a byte of them is unpacked. */
import { UserError } from '../../model/user-error.js';
import { isUnpackable, unpackEntry } from '../../zip/unpack-entry.js';
import { readZipDirectory, type ZipEntry } from '../../zip/zip-directory.js';
import type { OpenFile } from '../archive/random-access.js';
import { isBomb } from '../archive/unpacking-bounds.js';
import { snapshotFormat } from '../snapshot-manifest.js';
import {
  type BundledSnapshot,
  bundledFiles,
  bundledPath,
  bundleFormat,
  contentsPath,
  isBundleContents,
} from './bundle-form.js';

export interface OpenBundle {
  readonly snapshots: readonly BundledSnapshot[];
  /** The size that a file says it has unpacked, in bytes. */
  sizeOf(path: string): number;
  /** Never more than that; throws `UserError` where it is not what the archive says. */
  content(path: string): AsyncIterable<Uint8Array>;
  read(path: string): Promise<Buffer>;
}

const mostEntries = 5000;
/** A table of contents and a manifest tell of lists, and hold none. */
const mostDescriptionBytes = 4 << 20;

/** Whether a file is meant to be a bundle: a ZIP archive with a bundle's table of contents. */
export async function isBundle(file: OpenFile): Promise<boolean> {
  try {
    const no = () => new UserError('no archive');
    const entries = await readZipDirectory(file, { mostEntries, damaged: no, tooMany: no });
    return entries.some(({ path }) => path === contentsPath);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** @param maxBytes beyond which nothing is unpacked; @throws `UserError` for a bundle that is not read, in one line */
export async function readBundle(file: OpenFile, name: string, maxBytes: number): Promise<OpenBundle> {
  const damaged = () => bundleError(name, 'is damaged or cut short');
  const entries = await readZipDirectory(file, {
    mostEntries,
    damaged,
    tooMany: (count) => bundleError(name, `holds ${count.toLocaleString('en')} files, which no bundle does`),
  });
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, each) => sum + each.packed, 0);
  if (total > maxBytes || isBomb(packed, total))
    throw bundleError(
      name,
      `would unpack to ${total.toLocaleString('en')} bytes, which no bundle of its size does`,
    );

  const entryOf = (path: string): ZipEntry => {
    const entry = byPath.get(path);
    if (entry === undefined) throw bundleError(name, `lacks ${path}`);
    if (entry.isEncrypted || !isUnpackable(entry))
      throw bundleError(name, 'is encrypted, or packed in a way that is not read');
    return entry;
  };
  const content = (path: string) => unpackEntry(file, entryOf(path), damaged);
  const read = async (path: string) => {
    if (entryOf(path).size > mostDescriptionBytes) throw bundleError(name, `has too large a ${path}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of content(path)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  const snapshots = contentsOf(await read(contentsPath), name);
  const expected = new Set([
    contentsPath,
    ...snapshots.flatMap(({ id }) => bundledFiles.map((each) => bundledPath(id, each))),
  ]);
  for (const path of expected) entryOf(path);
  const stranger = entries.find(({ path }) => !expected.has(path));
  if (stranger !== undefined)
    throw bundleError(name, `holds what no bundle does: ${stranger.path.slice(0, 100)}`);
  if (entries.length !== expected.size) throw bundleError(name, 'holds a file twice');
  return { snapshots, sizeOf: (path) => entryOf(path).size, content, read };
}

function contentsOf(bytes: Buffer, name: string): readonly BundledSnapshot[] {
  let contents: unknown;
  try {
    contents = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw bundleError(name, `has a ${contentsPath} that is not JSON`);
  }
  const { format, snapshotFormat: layout } = (contents ?? {}) as {
    format?: unknown;
    snapshotFormat?: unknown;
  };
  // Looked at first: what else a bundle to come holds is not known.
  if (Number(format) > bundleFormat || Number(layout) > snapshotFormat)
    throw new UserError(`${name} was made by a newer partyscreen`, {
      hint: 'Update partyscreen on this machine.',
    });
  if (!isBundleContents(contents)) throw bundleError(name, `has no ${contentsPath} as a bundle has it`);
  if (contents.format !== bundleFormat || contents.snapshotFormat !== snapshotFormat)
    throw new UserError(`${name} was made by an older partyscreen, whose lists are laid out otherwise`, {
      hint: 'Update partyscreen on the machine that it comes from, import its lists again there, and export anew.',
    });
  return contents.snapshots;
}

export function bundleError(name: string, what: string): UserError {
  return new UserError(`${name} ${what}; nothing was taken from it`, {
    hint: 'Copy the bundle again, or export it again where it comes from: partyscreen lists export FILE.',
  });
}
