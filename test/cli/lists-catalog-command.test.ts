import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../store/store-fixture.js';
import { runCli } from './run-cli.js';

const folder = temporaryFolder();
writeFileSync(join(folder, 'kept.csv'), 'name,country,listed on\nMuster Optics Ltd,CN,2026-10-01\n');
const cli = (dataDir: string, line: string) => runCli(line.split(' '), { cwd: folder, dataDir });

interface Row {
  readonly code: string;
  readonly name: string;
  readonly wayIn: string;
  readonly files: readonly unknown[];
  readonly load: readonly string[];
  readonly loaded: unknown;
}

const rowsOf = async (dataDir: string, words = ''): Promise<readonly Row[]> => {
  const { stdout } = await cli(dataDir, `lists catalog --json${words === '' ? '' : ` ${words}`}`);
  return JSON.parse(stdout).lists;
};

describe('lists catalog', () => {
  test('says of every list how it comes in, and of none what it does not have', async () => {
    const rows = await rowsOf(temporaryFolder());
    expect(rows.length).toBeGreaterThan(35);
    for (const { code, wayIn, files, load } of rows) {
      const isFetched = wayIn === 'fetched' || wayIn === 'fetched-if-named';
      expect([code, files.length > 0]).toEqual([code, isFetched]);
      expect([code, load.length > 0]).toEqual([code, wayIn !== 'closed']);
    }
  });

  test('the command that it gives for a list without a file loads it, under its official name', async () => {
    const dataDir = temporaryFolder();
    const rows = (await rowsOf(dataDir)).filter(({ load }) => load.some((each) => each.includes('--as')));
    const codes = rows.map(({ code }) => code);
    for (const code of ['us-uflpa', 'us-1260h', 'us-fcc', 'us-7031c', 'us-mieu', 'jp-eul'])
      expect(codes).toContain(code);
    for (const { code, name, load } of rows) {
      const command = load.find((each) => each.includes('--as'))!.replace('FILE', 'kept.csv');
      const { exitCode, stdout } = await cli(dataDir, command.replace(/^partyscreen /, ''));
      expect([code, exitCode]).toEqual([code, 0]);
      expect(stdout).toContain(`${code.padEnd(10)}       1  ${name}\n`);
      const [row] = await rowsOf(dataDir, code);
      expect(row?.loaded).toMatchObject({ entries: 1, starter: false, files: ['kept.csv'] });
    }
  }, 30_000);

  test.each([
    ['a code', 'uflpa', ['us-uflpa']],
    ['codes in any case, joined by commas', 'UK-SL,un-sc', ['un-sc', 'uk-sl']],
    ['a group', 'dhs', ['us-uflpa']],
    ['a file of several lists', 'us-cons', ['us-cons']],
  ])('%s', async (_title, words, codes) => {
    expect((await rowsOf(temporaryFolder(), words)).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['us-snd', /“us-snd” is not a list or group\.\n {2}Did you mean us-sdn\?/],
    ['ofca', /Did you mean ofac\?/],
    ['un-sc,nonsense-of-mine', /“nonsense-of-mine” is not a list or group\.\n {2}Known: /],
  ])('%s is no list', async (words, message) => {
    const { exitCode, stdout, stderr } = await cli(temporaryFolder(), `lists catalog ${words}`);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
  });
});
