import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { verifyStore } from '../../src/store/verify-store.js';
import { send, serve } from '../store/download/local-server.js';
import { temporaryFolder } from '../store/store-fixture.js';
import { buildCli, runProcess } from './built-cli.js';

const preload = pathToFileURL(fileURLToPath(new URL('fixtures/no-network.mjs', import.meta.url))).href;
const columns =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const csl = `${columns}\nu1,Unverified List (UVL) - Bureau of Industry and Security,,,,Bramble Works${','.repeat(23)}\n`;
let script: string;

beforeAll(() => {
  script = buildCli();
}, 60_000);

describe('names never leave the machine', () => {
  /** Runs a command where every use of the network is noted and fails. */
  async function watched(args: readonly string[], folder: string) {
    const log = join(folder, 'sockets.log');
    const env = { SOCKET_LOG: log, PARTYSCREEN_DATA_DIR: join(folder, 'data') };
    const run = await runProcess(['--import', preload, script, ...args], env, folder);
    return { ...run, sockets: existsSync(log) ? readFileSync(log, 'utf8') : '' };
  }

  test('no command but lists update opens a connection', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'list.csv'), csl);
    writeFileSync(join(folder, 'vendors.csv'), 'name\nBramble Works\nOrchard Hill\n');
    const arguments_: Readonly<Record<string, readonly string[]>> = {
      compare: ['Bramble Works', 'Brambel Works'],
      selftest: ['--sample', '3'],
    };
    const { stdout: help } = await watched(['--help'], folder);
    const commands = [...help.matchAll(/^ {2}([a-z][a-z-]*)(?: |\n)/gm)].map(([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(['screen', 'compare', 'selftest', 'lists']));
    const runs = [
      ['Hikvision'],
      ['lists', 'import', 'list.csv'],
      ['lists', 'status'],
      ['lists', 'update', '--offline'],
      ['--file', 'vendors.csv', '--output', 'out.jsonl'],
      ...commands.map((name) => [name, ...(arguments_[name] ?? [])]),
    ];
    for (const args of runs) {
      const { code, sockets } = await watched(args, folder);
      expect({ args, sockets, isBug: code === 70 }).toEqual({ args, sockets: '', isBug: false });
    }
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toContain('Bramble Works');
  }, 60_000);

  test('lists update would be seen', async () => {
    const { sockets } = await watched(['lists', 'update', 'un-sc'], temporaryFolder());
    expect(sockets).toMatch(/connect|lookup/);
  });
});

test('two processes that update at once leave one whole store', async () => {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'data');
  const { url } = await serve({
    '/list.csv': (response, request) => setTimeout(() => send(csl, { etag: '"1"' })(response, request), 100),
  });
  const env = { PARTYSCREEN_DATA_DIR: dataDir, PARTYSCREEN_URL_US_CSL: `${url}/list.csv` };
  const run = () => runProcess([script, 'lists', 'update', 'us-csl'], env, folder);
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(both.map(({ stdout }) => /updated|unchanged/.exec(stdout)?.[0]).sort()).toContain('updated');
  expect(await verifyStore(dataDir)).toEqual([]);
  expect(readdirSync(join(dataDir, 'snapshots'))).toHaveLength(1);
  expect(readdirSync(dataDir).sort()).toEqual([
    'active.json',
    'downloads.json',
    'history.jsonl',
    'indexes',
    'snapshots',
  ]);
  expect((await run()).stdout).toContain('1 unchanged');
}, 30_000);
