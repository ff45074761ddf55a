import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogueSchema } from '../../src/model/catalogue.js';
import { downloadsSchema } from '../../src/model/download-row.js';
import { redirect, send, serve, status } from '../store/download/local-server.js';
import { contentOf, temporaryFolder } from '../store/store-fixture.js';
import { type CliRun, runCli } from './run-cli.js';

const columns =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const csl = (...names: string[]) =>
  `${columns}\n${names
    .map(
      (name, at) =>
        `u${at},Unverified List (UVL) - Bureau of Industry and Security,,,,${name}${','.repeat(23)}`,
    )
    .join('\n')}\n`;
const individuals = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>Person${at}</FIRST_NAME><SECOND_NAME>Test</SECOND_NAME><REFERENCE_NUMBER>CDi.${at}</REFERENCE_NUMBER></INDIVIDUAL>`,
  ).join('');
const un = (count: number) =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00Z"><INDIVIDUALS>${individuals(count)}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;

function cli(dataDir: string, argv: string, env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  return runCli(argv.split(' '), { cwd: temporaryFolder(), dataDir, env });
}

const steady = ({ stdout }: CliRun) => stdout.replace(/127\.0\.0\.1:\d+/g, 'HOST');

describe('lists update', () => {
  test('says of each list what became of it, and one failure stops no other', async () => {
    const dataDir = temporaryFolder();
    const { url } = await serve({
      '/csl.csv': redirect('/now.csv'),
      '/now.csv': send(csl('Ashgrove Tools', 'Bramble Works'), { etag: '"1"' }),
      '/un.xml': send('<!DOCTYPE html><title>Maintenance</title>'),
    });
    const env = { PARTYSCREEN_URL_US_CSL: `${url}/csl.csv`, PARTYSCREEN_URL_UN_SC: `${url}/un.xml` };
    const first = await cli(dataDir, 'lists update csl,un-sc', env);
    expect(steady(first).split('\n\n')[0]).toBe(
      [
        'us-csl  updated        2 listed parties (us-csl), 558 B',
        'un-sc   failed         un.xml is a web page, not a list file',
      ].join('\n'),
    );
    expect(first.stdout).toContain('2 lists: 1 updated, 1 failed.');
    expect(first.stderr).toBe('partyscreen: not brought up to date: un-sc\n');
    expect(first.exitCode).toBe(3);
    expect((await cli(dataDir, 'Bramble-Works')).exitCode).toBe(1);

    const { updates } = JSON.parse((await cli(dataDir, 'lists update us-csl --json', env)).stdout);
    expect(updates).toEqual([
      expect.objectContaining({ code: 'us-csl', outcome: 'unchanged', url: `${url}/csl.csv` }),
    ]);
  });

  test('says what a file has that its parser does not know, again while it is the same, and in the status', async () => {
    const dataDir = temporaryFolder();
    const changed = csl('Ashgrove Tools').replace('alt_names', 'other\u202enames');
    const { url } = await serve([send(changed, { etag: '"1"' }), status(304)]);
    const env = { PARTYSCREEN_URL_US_CSL: `${url}/csl.csv` };
    const said = [
      '  The file has no column alt_names; it reads as empty.',
      '  Column "other\\u202enames" is kept with the entry but not read.',
    ];
    for (const outcome of ['updated', 'unchanged']) {
      const { stdout, stderr } = await cli(dataDir, 'lists update us-csl', env);
      expect([stdout, stderr]).toEqual([expect.stringMatching(`^us-csl {2}${outcome} `), '']);
      for (const line of said) expect(stdout).toContain(`\n${line}\n`);
    }
    const { stdout } = await cli(dataDir, 'lists status');
    for (const line of said) expect(stdout).toContain(`\n  ${line}\n`);
    expect(stdout).toContain('remarks on the file: 1 missing-column, 1 unknown-column');
  });

  test('fetches the lists that the configuration has screened against, unless some are named', async () => {
    const { url } = await serve({ '/un.xml': send(un(900)), '/csl.csv': send(csl('Ashgrove Tools')) });
    const env = { PARTYSCREEN_URL_US_CSL: `${url}/csl.csv`, PARTYSCREEN_URL_UN_SC: `${url}/un.xml` };
    const cwd = temporaryFolder();
    const update = async (lists: readonly string[], argv: string) => {
      writeFileSync(join(cwd, 'partyscreen.config.json'), JSON.stringify({ lists }));
      return runCli(argv.split(' '), { cwd, dataDir: join(cwd, 'data'), env });
    };
    const configured = await update(['un', 'own-suppliers'], 'lists update');
    expect([configured.exitCode, configured.stderr]).toEqual([0, '']);
    expect(configured.stdout.split('\n').slice(0, 3)).toEqual([
      'As partyscreen.config.json:1 has it: un own-suppliers.',
      'Not fetched, since no publisher of theirs is known: own-suppliers. A list of your own: partyscreen lists import FILE --as CODE.',
      expect.stringMatching(/^un-sc {2}updated {8}900 listed parties/),
    ]);
    expect(configured.stdout).toContain('One list: 1 updated.');
    expect((await update(['un'], 'lists update us-csl')).stdout).toMatch(/^us-csl {2}updated/);
    const own = await update(['own-suppliers'], 'lists update');
    expect([own.exitCode, own.stdout]).toEqual([0, expect.stringContaining('\nNothing to fetch.\n')]);
  });

  test('takes a file that lacks entries for a reason alone', async () => {
    const dataDir = temporaryFolder();
    const { url } = await serve([send(un(3))]);
    const env = { PARTYSCREEN_URL_UN_SC: url };
    const refused = await cli(dataDir, 'lists update un-sc', env);
    expect(refused.exitCode).toBe(3);
    expect(refused.stdout).toMatch(/lacks entries[\s\S]*un-sc: 3 entries, where[\s\S]*--accept "REASON"/);
    expect(Object.keys(contentOf(dataDir)).filter((path) => path.endsWith('manifest.json'))).toEqual([]);
    expect((await cli(dataDir, 'lists update un-sc --accept testing', env)).exitCode).toBe(0);
    expect((await cli(dataDir, 'lists update un-sc us-csl --accept testing', env)).exitCode).toBe(2);
  });

  test('takes a whole file, and says that it is unchanged when the server does', async () => {
    const dataDir = temporaryFolder();
    const { url } = await serve([send(un(900), { etag: '"1"' }), status(304)]);
    const env = { PARTYSCREEN_URL_UN_SC: `${url}/consolidated.xml` };
    const run = () => cli(dataDir, 'lists update un-sc', env);
    expect((await run()).stdout).toContain(
      'updated        900 listed parties (un-sc), published 2026-11-01, ',
    );
    const again = await run();
    expect(again.stdout).toContain('unchanged      900 listed parties (un-sc), published 2026-11-01\n');
    expect([again.exitCode, again.stderr]).toEqual([0, '']);
    expect((await cli(dataDir, 'lists update un-sc --quiet', env)).stdout).toBe('');
  });

  test.each<[string, string, Record<string, string>, number, RegExp]>([
    [
      'an unknown code',
      'lists update us-snd',
      {},
      2,
      /“us-snd” is not a list or group[\s\S]*Did you mean us-sdn\?/,
    ],
    ['--offline', 'lists update --offline', {}, 3, /--offline forbids/],
    ['--offline before the command', '--offline lists update un-sc', {}, 3, /--offline forbids/],
    [
      'a misspelt mirror',
      'lists update un-sc',
      { PARTYSCREEN_URL_US_SND: 'https://x.example' },
      2,
      /Did you mean PARTYSCREEN_URL_US_SDN\?/,
    ],
    [
      'a mirror that is a file',
      'lists update un-sc',
      { PARTYSCREEN_URL_UN_SC: 'file:///tmp/x' },
      2,
      /PARTYSCREEN_URL_UN_SC is no web address/,
    ],
    [
      'a proxy that is none',
      'lists update un-sc',
      { https_proxy: 'no proxy' },
      2,
      /the proxy that HTTP_PROXY/,
    ],
    ['a list that is no file', 'lists update us-1260h', {}, 3, /not brought up to date: us-1260h/],
    ['a list that was closed', 'lists update uk-conlist', {}, 3, /not brought up to date: uk-conlist/],
    [
      'the address of a list that was closed',
      'lists update uk-sl uk-conlist',
      {
        PARTYSCREEN_URL_UK_SL: 'https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv',
      },
      3,
      /not brought up to date: uk-sl, uk-conlist/,
    ],
  ])('%s', async (_title, argv, env, exitCode, words) => {
    const dataDir = temporaryFolder();
    const run = await cli(dataDir, argv, env);
    expect([run.exitCode, run.stderr]).toEqual([exitCode, expect.stringMatching(words)]);
    expect(contentOf(dataDir)).toEqual({});
  });

  test('says why a list that was closed is not fetched', async () => {
    const { stdout } = await cli(temporaryFolder(), 'lists update uk-conlist');
    expect(stdout).toMatch(
      /^uk-conlist {2}refused {8}OFSI closed its Consolidated List on 28 January 2026; /,
    );
  });
});

describe('the table of addresses', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../lists/${name}`, import.meta.url), 'utf8'));
  const rows = downloadsSchema.parse(read('downloads.json'));
  const catalogue = catalogueSchema.parse(read('catalogue.json'));

  test('names each list once, and says of every list of the catalogue how to get it or why not', () => {
    const codes = rows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const held = new Set(rows.flatMap(({ lists }) => lists));
    expect(catalogue.map(({ code }) => code).filter((code) => !held.has(code))).toEqual([]);
    const known = new Set(catalogue.map(({ code }) => code));
    expect([...held].filter((code) => !known.has(code))).toEqual([]);
  });

  test.each(rows.map((row) => [row.code, row] as const))('%s has an address or a reason', (_code, row) => {
    expect(row.forms.length > 0).toBe(row.reason === undefined);
    expect(row.byDefault && row.forms.length === 0).toBe(false);
  });
});
