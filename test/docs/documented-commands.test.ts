/**
 * Every command line of README.md and docs/ is run, page by page, in a folder with the files that it names. Commands behind
 * `$` stand with what they print and run on the starter; all others run where lists are loaded.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { type Command, commandsOf, pages, root } from './documents.js';
import { listServer, listsOfTwoDays, type World, worldOf } from './page-world.js';
import { pipelineOf } from './shell-line.js';
import { notPrinted } from './shown-output.js';

jest.setTimeout(60_000);

/** Exit codes other than 0 and 1 that a reader would see as well, where the page says why. */
const known: Readonly<Record<string, readonly number[]>> = {
  // The server of this test has two lists.
  'partyscreen lists update': [3],
};

let loaded: string;
let mirrors: Readonly<Record<string, string>>;

beforeAll(async () => {
  const table: readonly { readonly code: string; readonly forms: readonly unknown[] }[] = JSON.parse(
    readFileSync(join(root, 'lists/downloads.json'), 'utf8'),
  );
  mirrors = await listServer(table.filter(({ forms }) => forms.length > 0).map(({ code }) => code));
  loaded = await listsOfTwoDays();
});

const withCommands = pages.filter((page) => commandsOf(page).length > 0);

test.each(withCommands)('%s', async (page) => {
  const world = worldOf(loaded, mirrors);
  const wrong: string[] = [];
  for (const command of commandsOf(page)) {
    const fault = await faultOf(command, world);
    if (fault !== undefined) wrong.push(`${page}:${command.line}: ${command.text}\n${fault}`);
  }
  expect(wrong.join('\n\n')).toBe('');
});

async function faultOf(command: Command, world: World): Promise<string | undefined> {
  const { text, shown, code } = command;
  const run = await world.run(text, shown === undefined && !isLong(text) ? 'loaded' : 'none');
  const bare = text.replace(/ +#.*$/, '');
  const allowed = code === undefined ? (known[bare] ?? (isRefusal(shown) ? [2, 3] : [0, 1])) : [code];
  if (!allowed.includes(run.exitCode))
    return `ended with ${run.exitCode}, not ${allowed.join(' or ')}: ${run.stderr || run.stdout.slice(0, 500)}`;
  const missing = outputsOf(text).filter((name) => !existsSync(join(world.folder, name)));
  if (missing.length > 0) return `did not write ${missing.join(', ')}`;
  if (shown === undefined || shown.every((line) => line === '')) return undefined;
  const printed = run.stdout + run.stderr;
  const absent = notPrinted(shown, printed);
  return absent === undefined ? undefined : `does not print\n${absent}\nbut\n${printed}`;
}

/** Takes seconds where lists are long, which a test of the command itself is for. */
const isLong = (text: string) => text.startsWith('partyscreen selftest');

/** A page that shows how a command fails shows its message first. */
const isRefusal = (shown: readonly string[] | undefined) => shown?.[0]?.startsWith('partyscreen: ') === true;

const outputsOf = (text: string): readonly string[] =>
  pipelineOf(text).flatMap(({ words }) =>
    words.flatMap((word, at) => (word === '--output' || word === '-o' ? [words[at + 1]!] : [])),
  );
