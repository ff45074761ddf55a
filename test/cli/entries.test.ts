import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { reportSchema } from '../../src/model/report.js';
import { temporaryFolder } from '../store/store-fixture.js';
import { runCli } from './run-cli.js';

const dataDir = temporaryFolder();
const cwd = temporaryFolder();
const cli = (line: string) => runCli(line.split(' '), { cwd, dataDir });

beforeAll(async () => {
  writeFileSync(
    join(cwd, 'list.csv'),
    'name,alias,address,date of birth,passport,our file\nBrumo Kastelvor,Bruno Castlevor,1 Quay <b>Street</b>,1970-02-03,X 1234567,F-77 & co\n',
  );
  writeFileSync(join(cwd, 'names.csv'), 'name\nBrumo Kastelvor\n');
  expect((await cli('lists import list.csv --as our-list')).exitCode).toBe(0);
});

describe('--entries', () => {
  test('puts the entry whole into the report, its record as published included', async () => {
    const { stdout, exitCode } = await cli('--file names.csv --entries --format json');
    expect(exitCode).toBe(1);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report).toEqual(JSON.parse(stdout));
    expect(report.run.options.entries).toBe(true);
    const { entry } = report.results[0]!.matches[0]!;
    expect(entry?.names.map(({ text }) => text)).toEqual(['Brumo Kastelvor', 'Bruno Castlevor']);
    expect(entry?.addresses.map(({ text }) => text)).toEqual(['1 Quay <b>Street</b>']);
    expect(entry?.datesOfBirth.map(({ text }) => text)).toEqual(['1970-02-03']);
    expect(entry?.identifiers.map(({ value }) => value)).toEqual(['X 1234567']);
    expect(entry?.raw).toMatchObject({ 'our file': 'F-77 & co', name: 'Brumo Kastelvor' });
  });

  test('without it there is none', async () => {
    const { run, results } = JSON.parse((await cli('--file names.csv --format json')).stdout);
    expect([run.options.entries, results[0].matches[0].entry]).toEqual([undefined, undefined]);
  });

  test('the page shows it as text, and so does the saved report rendered again', async () => {
    await cli('--file names.csv --entries --output run.jsonl --output run.html');
    await cli('report run.jsonl --output again.html');
    const [page, again] = await Promise.all(
      ['run.html', 'again.html'].map((name) => readFile(join(cwd, name), 'utf8')),
    );
    expect(page).toContain('Entry as published');
    expect(page).toContain('F-77 &amp; co');
    expect(page).not.toContain('<b>Street');
    expect(again).toBe(page);
    await cli('--file names.csv --output short.html');
    expect(await readFile(join(cwd, 'short.html'), 'utf8')).not.toContain('F-77');
  });

  test('a config file may ask for it, and an option may not want it', async () => {
    writeFileSync(join(cwd, 'asks.json'), '{ "entries": true }');
    const entryOf = async (more: string) =>
      JSON.parse((await cli(`--file names.csv --config asks.json --format json${more}`)).stdout).results[0]
        .matches[0].entry;
    expect(await entryOf('')).toBeDefined();
    expect(await entryOf(' --no-entries')).toBeUndefined();
  });
});
