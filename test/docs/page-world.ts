/** A folder in which the commands of a page can run as their reader would run them. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { buildWorkbook, textRows } from '../spreadsheet/build-workbook.js';
import { redirect, send, serve, status } from '../store/download/local-server.js';
import { temporaryFolder } from '../store/store-fixture.js';
import { blockIn, root } from './documents.js';
import { consolidatedList, entityList, ofacCsv, shortEntityList, unList } from './list-files.js';
import { pipelineOf } from './shell-line.js';

/** The day on which the pages are read. */
const today = new Date('2026-11-25T09:00:00Z');
const table = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const vendors = [
  ['id', 'name', 'country'],
  ['1', 'Dahua Technology', 'CN'],
  ['2', 'Ordinary Bakery', 'DE'],
] as const;

/** The files that the pages name, each made when a command first names it. */
const files: Readonly<Record<string, () => string | Uint8Array>> = {
  'vendors.csv': () => readFileSync(join(root, 'examples/vendors.csv')),
  'vendors.tsv': () => `${table(vendors)}\n`,
  'vendors.xlsx': () => buildWorkbook({ before: { Suppliers: { rows: textRows(vendors) } } }),
  'kunden.csv': () => Buffer.from('Nr;Legal entity;Land\n1;Müller Söhne;DE\n', 'latin1'),
  'china.csv': () => readFileSync(join(root, 'test/cli/cases/other-encodings/china.csv')),
  'rows.csv': () => 'id,name\n1,Dahua Technology\n2,\n',
  'pairs.csv': () => 'type,name1,name2\norganization,Hikvison Digital,Hikvision Digital\n',
  'house-rules.json': () => blockIn('docs/matching.md', 'json'),
  'blocked-suppliers.csv': () => blockIn('docs/own-lists.md', 'csv'),
  'partners.jsonl': () => blockIn('docs/own-lists.md', 'json'),
  'partners.xlsx': () => buildWorkbook({ rows: textRows(vendors) }),
  'consolidated.csv': () => consolidatedList(2),
  'consolidated.xml': unList,
  'entity-list.csv': shortEntityList,
  ...ofacCsv,
};

export interface Lists {
  /** A data folder that nobody has used. */
  readonly none: string;
  /** One that has lists, of two days. */
  readonly loaded: string;
}

/** Lists as they were imported in January and last week. */
export async function listsOfTwoDays(): Promise<string> {
  const cwd = temporaryFolder();
  const dataDir = join(cwd, 'data');
  writeFileSync(join(cwd, 'january.csv'), consolidatedList());
  writeFileSync(join(cwd, 'november.csv'), consolidatedList(2));
  writeFileSync(join(cwd, 'un.xml'), unList());
  for (const [day, ...names] of [
    ['2026-01-10', 'january.csv'],
    ['2026-11-20', 'november.csv', 'un.xml'],
  ] as const) {
    const now = new Date(`${day}T09:00:00Z`);
    const run = await runCli(['lists', 'import', ...names], { cwd, dataDir, now });
    if (run.exitCode !== 0) throw new Error(run.stderr);
  }
  return dataDir;
}

/** Where `lists update` fetches two lists; of all others the server knows nothing. */
export async function listServer(codes: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { url } = await serve({
    '/us-el': redirect('/part-744.xml'),
    '/part-744.xml': send(entityList()),
    '/un-sc': send(unList()),
    '/gone': status(404),
  });
  return Object.fromEntries(
    codes.map((code) => [`PARTYSCREEN_URL_${code.toUpperCase().replaceAll('-', '_')}`, `${url}/${code}`]),
  );
}

export interface World {
  readonly folder: string;
  /** Runs a line as a shell would: the exit code is that of its last command. */
  run(line: string, lists: keyof Lists): Promise<CliRun>;
}

export function worldOf(loaded: string, mirrors: Readonly<Record<string, string>>): World {
  const folder = temporaryFolder();
  const dataDirs: Lists = { none: join(folder, '.none'), loaded: join(folder, '.data') };
  cpSync(loaded, dataDirs.loaded, { recursive: true });
  const make = (name: string) => {
    const path = join(folder, name);
    const content = files[name];
    if (content !== undefined && !existsSync(path)) writeFileSync(path, content());
  };
  // What a configuration names, and `init` looks for.
  make('vendors.csv');
  const ownRun = (argv: readonly string[], given: Partial<Parameters<typeof runCli>[1]> = {}) =>
    runCli(argv, { cwd: folder, dataDir: dataDirs.none, now: today, ...given });
  return {
    folder,
    async run(line, lists) {
      let last: CliRun = { stdout: '', stderr: '', exitCode: 0 };
      let stderr = '';
      for (const { words, env, to } of pipelineOf(line)) {
        for (const word of words) for (const name of word.split('=')) make(name);
        for (const saved of ['run.json', 'run.jsonl'])
          if (words[1] === 'report' && words.includes(saved) && !existsSync(join(folder, saved)))
            await ownRun(['--file', 'vendors.csv', '--output', saved, '--no-config']);
        const fetches = words.includes('update') ? mirrors : {};
        const [program = '', ...given] = words;
        // Relative to the process, whose folder is another one.
        const argv = given.map((word, at) => (given[at - 1] === '--data-dir' ? join(folder, word) : word));
        const input = { stdin: last.stdout };
        if (program === 'partyscreen')
          last = await ownRun(argv, { ...input, dataDir: dataDirs[lists], env: { ...fetches, ...env } });
        else if (program === 'node')
          last = await ownRun(argv.slice(1), { cwd: root, dataDir: dataDirs[lists] });
        else last = otherProgram(words, folder, last.stdout);
        stderr += last.stderr;
        if (to !== undefined) {
          writeFileSync(join(folder, to), last.stdout);
          last = { ...last, stdout: '' };
        }
      }
      return { ...last, stderr };
    },
  };
}

function otherProgram([program = '', ...args]: readonly string[], cwd: string, input: string): CliRun {
  const { status: code, stdout, stderr, error } = spawnSync(program, args, { cwd, input, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { stdout, stderr, exitCode: code ?? 1 };
}
