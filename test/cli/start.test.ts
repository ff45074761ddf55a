/** What a start imports: every library costs milliseconds, so each is imported where it is used alone. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../store/store-fixture.js';
import { buildCli, runProcess } from './built-cli.js';

const folder = temporaryFolder();
const noted = join(folder, 'noted.txt');
const inFolder = ['--data-dir', join(folder, 'data')];
let cli: string;

beforeAll(async () => {
  cli = buildCli();
  cpSync(new URL('cases/import-a-list/list.csv', import.meta.url), join(folder, 'list.csv'));
  expect(
    (await runProcess([cli, ...inFolder, 'lists', 'import', 'list.csv', '--accept', 'a sample'], {}, folder))
      .code,
  ).toBe(0);
  const hook = `import { appendFileSync } from 'node:fs';
    export function load(url, context, next) { appendFileSync(${JSON.stringify(noted)}, url + '\\n'); return next(url, context); }`;
  const hookUrl = `data:text/javascript,${encodeURIComponent(hook)}`;
  writeFileSync(
    join(folder, 'note.mjs'),
    `import { register } from 'node:module'; register(${JSON.stringify(hookUrl)});`,
  );
  writeFileSync(join(folder, 'names.csv'), 'name\nAshgrove Instruments\n');
}, 60_000);

/** Of what is of use to some runs alone: what this one imported. */
async function imported(args: readonly string[]): Promise<readonly string[]> {
  rmSync(noted, { force: true });
  const run = await runProcess(['--import', join(folder, 'note.mjs'), cli, ...inFolder, ...args], {}, folder);
  expect([run.code, run.stderr.includes('bug')]).toEqual([1, false]);
  const libraries =
    /node_modules\/(zod|fuse\.js|fflate|csv-parse|saxes|chardet|jsonc-parser|chalk)\/|report\/(html|xlsx|sarif|junit|markdown|csv|github|terminal)\b/g;
  const found = readFileSync(noted, 'utf8').matchAll(libraries);
  return [...new Set([...found].map(([, library, report]) => library ?? report!))].sort();
}

test.each<readonly [args: string, needs: readonly string[]]>([
  ['Ashgrove-Instruments', ['chalk', 'terminal']],
  ['Ashgrove-Instruments --format csv --list us-el', ['csv', 'fuse.js']],
  ['Ashgrove-Instruments --format sarif', ['sarif']],
  ['Ashgrove-Instruments --format html', ['html']],
  ['Ashgrove-Instruments --format xlsx', ['fflate', 'xlsx']],
  ['--file names.csv --format junit', ['csv-parse', 'fuse.js', 'junit']],
])('%s', async (args, needs) => {
  expect(await imported([...args.split(' '), '--quiet'])).toEqual(needs);
});
