import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { contentOf, temporaryFolder } from '../store/store-fixture.js';
import { runCli } from './run-cli.js';

test.each(['us', 'ofac', 'starter', 'previous'])('no list of the user’s own is called %s', async (code) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'mine.csv'), 'name\nVexel Freight\n');
  const dataDir = join(cwd, 'data');
  const refused = await runCli(['lists', 'import', 'mine.csv', '--as', code], { cwd, dataDir });
  expect([refused.exitCode, refused.stdout, refused.stderr.split('\n').slice(0, 2)]).toEqual([
    2,
    '',
    [
      `partyscreen: "${code}" means something else already, so that no list can be called so.`,
      `  Give it a code of its own, e.g. --as own-${code}. partyscreen lists catalog shows the lists and their groups.`,
    ],
  ]);
  expect(contentOf(cwd)).toEqual({ 'mine.csv': expect.anything() });
  expect(
    (await runCli(['lists', 'import', 'mine.csv', '--as', `own-${code}`], { cwd, dataDir })).exitCode,
  ).toBe(0);
});
