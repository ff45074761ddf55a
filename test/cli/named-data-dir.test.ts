import { expect, test } from '@jest/globals';
import { contentOf, temporaryFolder } from '../store/store-fixture.js';
import { runCli } from './run-cli.js';

test.each([
  'Hikvision',
  'lookup Hikvision',
  'show us-el:dahua-technology-cn',
  'lists',
  'lists catalog',
  'lists history',
  'lists diff',
  'lists crosscheck',
  'lists verify',
  'lists export all.zip',
  'lists prune --keep 1',
])('%s with a data folder that is not there', async (argv) => {
  const cwd = temporaryFolder();
  const named = await runCli([...argv.split(' '), '--data-dir', 'nowhere'], { cwd, dataDir: cwd });
  expect([named.exitCode, named.stdout]).toEqual([3, '']);
  expect(named.stderr).toMatch(
    /^partyscreen: There is no data folder .*nowhere\.\n {2}partyscreen lists import /,
  );
  expect(contentOf(cwd)).toEqual({});
});
