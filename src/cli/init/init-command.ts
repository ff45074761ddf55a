import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../model/user-error.js';
import { printable } from '../../text/printable.js';
import type { CiKind } from '../commands/choices.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { packageVersion } from '../package-version.js';
import { outputError } from '../reports/output-file.js';
import { configFileName, pathFrom } from '../settings/find-config.js';
import { isTerminal, openAsker } from './ask.js';
import { askForLists } from './ask-for-lists.js';
import { ciFiles } from './ci-files.js';
import { configText } from './config-text.js';
import { columnsOf, findVendorFiles, type VendorFile } from './find-vendor-files.js';

export interface InitOptions extends GlobalOptions {
  readonly file?: string;
  readonly ci?: readonly CiKind[];
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** `partyscreen init`: writes a config file for this folder, and files for CI where asked. */
export async function runInit(options: InitOptions, context: CliContext): Promise<ExitCode> {
  const { cwd } = context;
  const kinds = [...new Set(options.ci ?? [])];
  if (kinds.length > 0) refuseBelowRoot(cwd);
  const isKept = existsSync(join(cwd, configFileName)) && options.force !== true;
  if (isKept && kinds.length === 0)
    throw new UserError(`There is a ${configFileName} already.`, {
      hint: '--force writes it anew; partyscreen config shows what it says.',
    });
  const { file, lists } = await decide(options, context);
  const say = (line: string) => {
    if (!options.quiet) context.stdout.write(`${line}\n`);
  };
  if (isKept) say(`Kept: ${configFileName}`);
  else {
    sayFound(file, say);
    await write(configFileName, configText(file, lists, packageVersion()), options.force === true, cwd);
    say(`Written: ${configFileName}`);
  }
  for (const kind of kinds) await writeCi(kind, file?.name, options, context, say);
  if (!isKept)
    say(
      file === undefined
        ? 'Next: partyscreen lists update, then partyscreen NAME'
        : 'Next: partyscreen lists update, then partyscreen, which screens that file',
    );
  return exitCodes.clear;
}

/** CI reads its files in the root of a repository, and runs there. */
function refuseBelowRoot(cwd: string): void {
  let folder = resolve(cwd);
  while (!existsSync(join(folder, '.git'))) {
    if (dirname(folder) === folder) return;
    folder = dirname(folder);
  }
  if (folder !== resolve(cwd))
    throw new UserError('--ci is for the root of a repository, and this folder lies below it.', {
      hint: `Run it in ${pathFrom(cwd, folder)}.`,
    });
}

interface Decision {
  readonly file: VendorFile | undefined;
  readonly lists: readonly string[];
}

async function decide(options: InitOptions, context: CliContext): Promise<Decision> {
  if (options.file !== undefined) return { file: await named(options.file, context), lists: [] };
  const found = await findVendorFiles(context.cwd);
  if (options.yes || !isTerminal(context)) return { file: found[0], lists: [] };
  const asker = openAsker(context);
  try {
    const name =
      found.length === 0
        ? undefined
        : await asker.choose(
            'Which file is to be screened?',
            found.map((each) => each.name),
          );
    const lists = await askForLists(asker);
    return { file: found.find((each) => each.name === name), lists };
  } finally {
    asker.close();
  }
}

async function named(given: string, { cwd }: CliContext): Promise<VendorFile> {
  const path = resolve(cwd, given);
  const name = pathFrom(cwd, path);
  const columns = existsSync(path) ? await columnsOf(path, name) : undefined;
  if (columns === undefined)
    throw new UserError(`${given} is no file with a column that is known to hold the name.`, {
      hint: `partyscreen --file ${given} says more; columns can be set in the config file.`,
    });
  return { name, columns };
}

function sayFound(file: VendorFile | undefined, say: (line: string) => void): void {
  if (file === undefined) {
    say('Found no file with a column of names; set "file" in the config file.');
    return;
  }
  const read = file.columns.read.map(({ field, header }) => `${field} = ${printable(header)}`);
  say(`To be screened: ${printable(file.name)} (${read.join(', ')})`);
}

/**
 * A file that is there is kept, and what it should hold is shown. `--force` writes over those that hold our job
 * alone; that of pre-commit may hold other hooks.
 */
async function writeCi(
  kind: CiKind,
  screened: string | undefined,
  options: InitOptions,
  { cwd, stdout }: CliContext,
  say: (line: string) => void,
): Promise<void> {
  const { path, text, toDo } = ciFiles[kind];
  if (existsSync(join(cwd, path)) && (kind === 'pre-commit' || options.force !== true)) {
    stdout.write(`${path} is there already and is left as it is. To be added to it:\n\n${text(screened)}\n`);
    return;
  }
  await write(path, text(screened), options.force === true, cwd);
  say(`Written: ${path}. ${toDo}`);
}

async function write(path: string, text: string, force: boolean, cwd: string): Promise<void> {
  try {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw outputError(error, path);
  }
}
