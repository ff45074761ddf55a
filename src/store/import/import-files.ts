/** Several list files in one command: parts of one list together, every other by itself. */
import { UserError } from '../../model/user-error.js';
import { defaultMaxBytes, type ImportOptions, type ImportResult, importPlanned } from './import-file.js';
import type { OpenListFiles } from './list-file.js';
import { type ListInput, nameOfInput, openListFiles } from './open-list-file.js';
import { planImports } from './plan-imports.js';

/** What became of a file, or of files that belong together. */
export type FileOutcome =
  | { readonly name: string; readonly result: ImportResult }
  | { readonly name: string; readonly error: UserError };

/**
 * Imports each of the files, and yields what became of each as it is known: one that is refused does not stop the
 * others. Thrown are only bugs and what is wrong with the data folder.
 */
export async function* importFiles(
  dataDir: string,
  inputs: readonly ListInput[],
  options: ImportOptions,
): AsyncGenerator<FileOutcome> {
  const opened: OpenListFiles[] = [];
  try {
    for (const input of inputs) {
      try {
        opened.push(await openListFiles(input, options.maxBytes ?? defaultMaxBytes));
      } catch (error) {
        yield { name: nameOfInput(input), error: userErrorOf(error) };
      }
    }
    const files = opened.flatMap((each) => each.files);
    for (const planned of planImports(files, options)) {
      if ('error' in planned) {
        yield planned;
        continue;
      }
      try {
        const result = await importPlanned(dataDir, planned, options);
        yield { name: planned.name, result };
      } catch (error) {
        yield { name: planned.name, error: userErrorOf(error) };
      }
    }
  } finally {
    for (const each of opened) await each.close();
  }
}

function userErrorOf(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
