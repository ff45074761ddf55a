import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from '@jest/globals';
import type { ListedParty } from '../../src/model/listed-party.js';
import { UserError } from '../../src/model/user-error.js';
import { type ImportOptions, importFile } from '../../src/store/import/import-file.js';
import { openStore } from '../../src/store/open-store.js';
import { tinyListName, tinySource } from './tiny-source.js';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partyscreen-store-'));
  folders.push(folder);
  return folder;
}

/** The path of a new file with this content. */
export function fileWith(content: string | Uint8Array, name = 'list.txt'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

export const day = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** Imports a file, or text as a file of its own, as the tests do unless they say otherwise. */
export function importTiny(
  dataDir: string,
  input: Parameters<typeof importFile>[1],
  options: Partial<ImportOptions> = {},
) {
  return importFile(dataDir, input, {
    sources: [tinySource(), tinySource('other', '#other')],
    now: day('2026-03-01'),
    listName: tinyListName,
    ...options,
  });
}

/** The primary names of everything that is active. */
export function activeNames(dataDir: string): readonly string[] {
  const store = openStore(dataDir);
  try {
    return store.activeSnapshots().flatMap((loaded) => [...loaded.parties()].map(primaryName));
  } finally {
    store.close();
  }
}

export function primaryName({ names }: ListedParty): string {
  return names[0]!.text;
}

/** Every file below a folder with its content, to show that nothing or what was touched. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

/** The user error that this work ends in; any other end fails the test. */
export async function userErrorOf(work: () => unknown): Promise<UserError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it went well, where a user error was expected');
}
