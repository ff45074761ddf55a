/**
 * List files are made by strangers. Whatever one does - cut short, built to fill memory or a disk, or to reach beyond
 * itself - the import ends with one clear line, and the lists that were loaded stay, byte for byte.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { buildZip, workbookFiles } from '../spreadsheet/build-workbook.js';
import { zipOf } from '../store/archive/zip-of.js';
import { send, serve } from '../store/download/local-server.js';
import { contentOf, temporaryFolder } from '../store/store-fixture.js';
import { runCli } from './run-cli.js';

const dataDir = join(temporaryFolder(), 'data');
const folder = temporaryFolder();
const lists = (...argv: string[]) => runCli(['lists', ...argv], { cwd: folder, dataDir });
const hashes = () =>
  Object.entries(contentOf(dataDir)).map(([path, content]) => [
    path,
    createHash('sha256').update(content, 'latin1').digest('hex'),
  ]);

beforeAll(async () => {
  writeFileSync(join(folder, 'old.csv'), 'name,country\nLantern Ridge Optics,CN\n');
  expect((await lists('import', 'old.csv', '--as', 'my-list')).exitCode).toBe(0);
});

const long = (count: number) => 'x'.repeat(count);
const un = (entries: string, before = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${before}<CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00Z"><INDIVIDUALS>${entries}</INDIVIDUALS></CONSOLIDATED_LIST>`;
const person = (inner: string, attributes = '') =>
  `<INDIVIDUAL${attributes}><DATAID>1</DATAID><FIRST_NAME>${inner}</FIRST_NAME><REFERENCE_NUMBER>CDi.1</REFERENCE_NUMBER></INDIVIDUAL>`;
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);
const columns =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const cslRow = (name: string) =>
  `u1,Unverified List (UVL) - Bureau of Industry and Security,,,,${name}${','.repeat(23)}`;
const json = (record: string) =>
  `{"results":[{"source":"Unverified List (UVL) - BIS","name":"A","source_list_url":"x"},${record}],"total":2}`;
const ftm = (extra: string) =>
  `{"id":"x-1","caption":"A","schema":"Company","properties":{"name":["A"],"topics":["sanction"]},"datasets":["y"],"target":true${extra}}\n`;
const good = 'name,country\nAlpha Works,CN\n';
/** A thousandth of its size when packed. */
const blanks = Buffer.concat([Buffer.from(good), Buffer.alloc(24 << 20, '\n')]);
const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>';
const book = (changed: Readonly<Record<string, string>> = {}) =>
  buildZip({ ...workbookFiles({ rows }), ...changed });
const sheet = (inner: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;

type Hostile = readonly [title: string, file: string, bytes: string | Uint8Array, message: RegExp];

const xml: readonly Hostile[] = [
  ['a document type', 'un.xml', un(person('A'), '<!DOCTYPE CONSOLIDATED_LIST>'), /document type declaration/],
  [
    'entities that multiply',
    'un.xml',
    un(person('&l9;'), `<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY l0 "ha">${laughs}]>`),
    /document type declaration/,
  ],
  [
    'an entity that reads a file',
    'un.xml',
    un(person('&x;'), '<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    /document type declaration/,
  ],
  ['an entity that nobody declared', 'un.xml', un(person('&x;')), /undefined entity/],
  ['elements 100,000 deep', 'un.xml', un('<a>'.repeat(100_000)), /nested more than 40 deep/],
  [
    'elements 50 deep in an entry',
    'un.xml',
    un(person(`${'<a>'.repeat(50)}${'</a>'.repeat(50)}`)),
    /nested more than 40/,
  ],
  [
    'an attribute of a megabyte',
    'un.xml',
    un(person('A', ` a="${long(1 << 20)}"`)),
    /more than 65536 characters/,
  ],
  ['a text of a megabyte', 'un.xml', un(person(long(1 << 20))), /more than 65536 characters/],
  ['a name of an element without end', 'un.xml', un(`<${long(1 << 20)}`), /more than 65536 characters/],
  [
    'an entry of many megabytes',
    'un.xml',
    un(person(`<a>${long(60_000)}</a>`.repeat(80))),
    /more than 4194304 characters/,
  ],
  ['another encoding', 'un.xml', un(person('A')).replace('UTF-8', 'UTF-16'), /says that it is in UTF-16/],
  ['a NUL byte', 'un.xml', un(person('A\0B')), /not well-formed XML/],
  ['cut short', 'un.xml', un(person('A')).slice(0, -30), /ends too early/],
];

const zip: readonly Hostile[] = [
  [
    'a bomb',
    'a.zip',
    zipOf([{ path: 'a.csv', content: blanks }]),
    /would unpack to .* most of them the same/,
  ],
  [
    'a bomb that claims to be small',
    'a.zip',
    zipOf([{ path: 'a.csv', content: blanks, claims: { size: 1_000 } }]),
    /the archive is damaged/,
  ],
  [
    'ZIP64 sizes beyond all disks',
    'a.zip',
    zipOf([{ path: 'a.csv', content: good, wide: true, claims: { size: 2 ** 52 } }]),
    /would unpack to 4,503,599,627,370,496 bytes/,
  ],
  [
    'a ZIP64 place beyond its end',
    'a.zip',
    zipOf([{ path: 'a.csv', content: good, wide: true, claims: { offset: 2 ** 40 } }]),
    /damaged or cut short/,
  ],
  [
    'one member twice',
    'a.zip',
    zipOf([
      { path: 'pad', content: 'x' },
      { path: 'a.csv', content: good },
      { path: 'b.csv', content: good, claims: { offset: 34 } },
    ]),
    /damaged/,
  ],
  [
    'an archive in an archive',
    'a.zip',
    zipOf([{ path: 'b.zip', content: zipOf([{ path: 'a.csv', content: good }]) }]),
    /ZIP archive/,
  ],
  ['a member encrypted', 'a.zip', zipOf([{ path: 'a.csv', content: good, flags: 1 }]), /it is encrypted/],
  [
    'a thousand members',
    'a.zip',
    zipOf(Array.from({ length: 1_001 }, (_, at) => ({ path: `${at}`, content: '' }))),
    /holds 1,001 files/,
  ],
  [
    'a name that leaves the folder',
    'a.zip',
    zipOf([{ path: '../../../../tmp/partyscreen-escaped.csv', content: 'colour\nred\n' }]),
    /^(?!.*\.\.\/).*no column holds the name/,
  ],
];

const packed: readonly Hostile[] = [
  ['a gzip bomb', 'a.csv.gz', gzipSync(blanks), /unpacks to more than sixty times its size/],
  ['gzip cut short', 'a.csv.gz', gzipSync(good).subarray(0, -9), /damaged or cut short/],
  [
    'gzip in gzip in gzip',
    'a.csv.gz',
    gzipSync(gzipSync(gzipSync(good))),
    /a gzip file within another archive/,
  ],
];

const tables: readonly Hostile[] = [
  [
    'a quotation mark never closed',
    'csl.csv',
    `${columns}\n${cslRow('A')}\n${cslRow('"B')}\n${cslRow('C')}\n`,
    /never closed/,
  ],
  [
    'a quotation mark never closed, and no end',
    'csl.csv',
    `${columns}\n${cslRow(`"${long(1 << 20)}`)}`,
    /never closed/,
  ],
  ['UTF-16', 'csl.csv', Buffer.from(`\ufeff${columns}\n${cslRow('A')}\n`, 'utf16le'), /UTF-16/],
  ['NUL bytes', 'csl.csv', `${columns}\n${cslRow('A\0B')}\n`, /NUL/],
  ['a row too wide', 'csl.csv', `${columns}\n${cslRow('A')},x,y\n`, /fields, the header/],
  ['a row cut short', 'csl.csv', `${columns}\n${cslRow('A').slice(0, 70)}`, /ends within a row/],
  ['own: a quotation mark never closed', 'own.csv', 'name,country\n"Alpha,CN\nBeta,CN\n', /never closed/],
  ['own: another encoding', 'own.csv', Buffer.from('name\nM\u00fcller\n', 'latin1'), /0xFC.*is not UTF-8/],
  ['own: NUL bytes', 'own.csv', 'name\nAl\0pha\n', /NUL/],
  ['own: a name without end', 'own.csv', `name\n${long(200_000)}\n`, /longer than|more than/],
];

const objects: readonly Hostile[] = [
  ['500 levels', 'csl.json', json(`{"a":${'['.repeat(500)}${']'.repeat(500)}}`), /more than 64 deep/],
  ['a key of a megabyte', 'csl.json', json(`{"${long((1 << 20) + 1)}":1}`), /more than 1048576 characters/],
  ['cut short', 'csl.json', json('{"a":1}').slice(0, -20), /ends too early/],
  ['no JSON', 'csl.json', json('{"a":nul}'), /not well-formed JSON/],
  [
    'lines: 500 levels',
    'e.ftm.json',
    ftm('') + ftm(`,"a":${'['.repeat(500)}${']'.repeat(500)}`),
    /more than 64 levels deep/,
  ],
  [
    'lines: a key of five megabytes',
    'e.ftm.json',
    ftm('') + ftm(`,"${long(5_000_000)}":1`),
    /longer than 4000000 characters/,
  ],
  ['lines: cut short', 'e.ftm.json', ftm('') + ftm('').slice(0, -20), /this is not JSON/],
  [
    'own: 500 levels',
    'own.jsonl',
    `{"name":"A"}\n{"name":${'['.repeat(500)}${']'.repeat(500)}}\n`,
    /more than 64 levels deep/,
  ],
  [
    'own: a key of a megabyte',
    'own.jsonl',
    `{"name":"A"}\n{"${long(1 << 20)}":1}\n`,
    /longer than 1000000 characters/,
  ],
  ['own: cut short', 'own.jsonl', '{"name":"A"}\n{"name":"B', /this is not JSON/],
];

const workbooks: readonly Hostile[] = [
  [
    'a sheet that is a bomb',
    'own.xlsx',
    book({ 'xl/worksheets/sheet1.xml': sheet(' '.repeat(24 << 20)) }),
    /most of them the same|times its size/,
  ],
  [
    'texts that are a bomb',
    'own.xlsx',
    book({ 'xl/sharedStrings.xml': `<sst>${' '.repeat(24 << 20)}</sst>` }),
    /most of them the same|times its size/,
  ],
  [
    'a sheet that says that it is small',
    'own.xlsx',
    buildZip({
      ...workbookFiles({ rows }),
      'xl/worksheets/sheet1.xml': { packed: deflateRawSync(Buffer.alloc(24 << 20, ' ')), size: 500 },
    }),
    /packed data are damaged|unpacks to more than it says/,
  ],
  [
    'entities',
    'own.xlsx',
    book({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${sheet('&l9;')}` }),
    /document type|not well-formed|damaged/,
  ],
  [
    'elements 10,000 deep',
    'own.xlsx',
    book({ 'xl/worksheets/sheet1.xml': sheet('<a>'.repeat(10_000)) }),
    /deep|nested|damaged/,
  ],
  [
    'a text of twenty megabytes',
    'own.xlsx',
    book({
      'xl/worksheets/sheet1.xml': sheet(
        `<sheetData><row r="1"><c t="inlineStr"><is><t>${Buffer.alloc(15 << 20, 'abcdefghij').toString()}</t></is></c></row></sheetData>`,
      ),
    }),
    /refused|cannot be read|longer/,
  ],
  [
    'a cell beyond the last column',
    'own.xlsx',
    book({
      'xl/worksheets/sheet1.xml': sheet(
        '<sheetData><row r="1"><c r="ZZZ1" t="inlineStr"><is><t>name</t></is></c></row></sheetData>',
      ),
    }),
    /more than 16384 columns/,
  ],
];

const files = [...xml, ...zip, ...packed, ...tables, ...objects, ...workbooks];
test.each(files.map((each) => [`${each[1]}: ${each[0]}`, ...each.slice(1)] as const))(
  '%s',
  async (_title, ...hostile) => {
    const [name, bytes, message] = hostile as unknown as readonly [string, string | Uint8Array, RegExp];
    writeFileSync(join(folder, name), bytes);
    const own = /^(?:own|a)\./.test(name) ? ['--as', 'my-list'] : [];
    const before = hashes();
    const { exitCode, stdout, stderr } = await lists('import', name, ...own);
    const [said = '', ...hints] = stderr.trimEnd().split('\n');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(said).toMatch(message);
    expect(said.length).toBeLessThan(400);
    expect(hints.length).toBeLessThan(3);
    expect(stderr).not.toMatch(/[^\n\P{Cc}]|this is a bug|\bat [\w.]+ \(/u);
    expect(hashes()).toEqual(before);
  },
);

test.each([
  ['a bomb for the way', send(gzipSync(blanks), { 'content-encoding': 'gzip' }), /sixty times its size/],
  [
    'a bomb as the file',
    send(gzipSync(Buffer.concat([Buffer.from(`${columns}\n`), blanks]))),
    /sixty times its size/,
  ],
  ['a document type', send(un(person('A'), '<!DOCTYPE CONSOLIDATED_LIST>')), /known list format|us-csl/],
  ['a list cut short', send(`${columns}\n${cslRow('"A')}\n`), /never closed/],
] as const)('fetched: %s', async (_title, answer, message) => {
  const { url } = await serve({ '/csl.csv': answer });
  const before = hashes();
  const env = { PARTYSCREEN_URL_US_CSL: `${url}/csl.csv` };
  const run = await runCli(['lists', 'update', 'us-csl'], { cwd: folder, dataDir, env });
  expect([run.exitCode, run.stderr]).toEqual([3, 'partyscreen: not brought up to date: us-csl\n']);
  expect(run.stdout).toMatch(/^us-csl {2}failed {9}[^\n]+\n\nOne list: 1 failed\.\n$/);
  expect(run.stdout).toMatch(message);
  expect(hashes()).toEqual(before);
});

test('nothing was written beside the data folder', () => {
  expect(existsSync('/tmp/partyscreen-escaped.csv')).toBe(false);
  expect(readdirSync(tmpdir()).filter((name) => /escaped/.test(name))).toEqual([]);
});
