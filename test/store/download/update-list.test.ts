import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { DownloadRow } from '../../../src/model/download-row.js';
import { auDfat } from '../../../src/sources/au-dfat/au-dfat.js';
import { refuseRetired } from '../../../src/store/download/retired-addresses.js';
import { type ListUpdate, updateList } from '../../../src/store/download/update-list.js';
import { openStore } from '../../../src/store/open-store.js';
import { verifyStore } from '../../../src/store/verify-store.js';
import { buildWorkbook, textRows } from '../../spreadsheet/build-workbook.js';
import { zipOf } from '../archive/zip-of.js';
import { activeNames, contentOf, day, temporaryFolder } from '../store-fixture.js';
import { tinyListName, tinySource } from '../tiny-source.js';
import { testWorld } from './download-world.js';
import { type Answer, cutShort, drip, redirect, send, serve, status } from './local-server.js';

const older = '#tiny\npublished 2026-10-01\nus-el|Alpha Co., Ltd.|2019-10-09\n';
const newer =
  '#tiny\npublished 2026-11-01\nus-el|Alpha Co., Ltd.|2019-10-09\nus-el|Gamma Bureau|2026-10-30\n';
const retired: DownloadRow = {
  code: 'gone',
  title: 'A list that is gone',
  lists: [],
  forms: [],
  reason: 'it was closed',
  retired: ['https://list.example/gone.txt'],
  byDefault: false,
};

interface Options {
  readonly from?: string;
  readonly row?: Partial<DownloadRow>;
  readonly mirror?: string;
  readonly on?: string;
  readonly parserVersion?: number;
}

/** Updates a list whose address is on the test's own server. */
function update(
  dataDir: string,
  { from = '', row, mirror, on = '2026-11-02', parserVersion = 1 }: Options,
): Promise<ListUpdate> {
  const world = testWorld({ attempts: 2, slowWindowMs: 60, slowBytes: 50_000, maxBytes: 10_000 });
  return updateList(
    dataDir,
    {
      code: 'us-el',
      title: 'Tiny list',
      lists: ['us-el'],
      forms: [{ step: 'direct', source: 'tiny', url: `${from}/tiny.txt` }],
      byDefault: true,
      ...row,
    },
    {
      client: world.client,
      mirror: mirror === undefined ? undefined : new URL(mirror),
      refuse: refuseRetired([retired]),
      userAgent: { plain: 'plain', browser: 'browser' },
      onProgress: () => undefined,
      importing: {
        sources: [tinySource('tiny', '#tiny', parserVersion), tinySource('other', '#other'), auDfat],
        now: day(on),
        listName: tinyListName,
        floorOf: (code) => (code === 'us-el' ? 1 : undefined),
      },
    },
    world,
  );
}

const confirmed = (dataDir: string) => {
  const store = openStore(dataDir);
  store.close();
  return store.activeSnapshots().map((snapshot) => snapshot.confirmed);
};

describe('a list is brought up to date', () => {
  test('first, then not again while it is the same, then anew', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const { url, requests } = await serve([
      send(older, { etag: '"1"' }),
      status(304),
      send(older, { etag: '"2"' }),
      send(newer, { etag: '"3"' }),
    ]);
    const first = await update(dataDir, { from: url, on: '2026-11-02' });
    expect(first).toMatchObject({ outcome: 'updated', bytes: older.length, url: `${url}/tiny.txt` });
    expect(first.snapshot).toMatchObject({ published: '2026-10-01', file: { name: 'tiny.txt' } });
    expect(activeNames(dataDir)).toEqual(['Alpha Co., Ltd.']);

    expect(await update(dataDir, { from: url, on: '2026-11-03' })).toMatchObject({
      outcome: 'unchanged',
      bytes: 0,
    });
    expect(confirmed(dataDir)).toEqual(['2026-11-03']);
    expect(await update(dataDir, { from: url, on: '2026-11-04' })).toMatchObject({ outcome: 'unchanged' });
    expect(confirmed(dataDir)).toEqual(['2026-11-04']);
    expect(await update(dataDir, { from: url, on: '2026-11-05' })).toMatchObject({ outcome: 'updated' });
    expect(activeNames(dataDir)).toEqual(['Alpha Co., Ltd.', 'Gamma Bureau']);
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"', '"2"']);
    expect(requests[0]!.headers).toMatchObject({ 'user-agent': 'plain', 'accept-encoding': 'gzip' });
    expect(await verifyStore(dataDir)).toEqual([]);
    expect(readdirSync(dataDir).sort()).toEqual([
      'active.json',
      'downloads.json',
      'history.jsonl',
      'snapshots',
    ]);
  });

  test.each<[string, (dataDir: string) => void, Options]>([
    ['another parser would read it', () => undefined, { parserVersion: 2 }],
    ['what was remembered is lost', (dataDir) => rmSync(join(dataDir, 'downloads.json')), {}],
    [
      'what was remembered is damaged',
      (dataDir) => writeFileSync(join(dataDir, 'downloads.json'), '{"format":1,"files":{"x":'),
      {},
    ],
    [
      'the snapshot is not loaded',
      (dataDir) => writeFileSync(join(dataDir, 'active.json'), '{"format":1,"active":[]}'),
      {},
    ],
  ])('whole, where %s', async (_title, change, options) => {
    const dataDir = temporaryFolder();
    const { url, requests } = await serve([send(older, { etag: '"1"' })]);
    await update(dataDir, { from: url });
    change(dataDir);
    await update(dataDir, { from: url, ...options });
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
    expect(activeNames(dataDir)).toEqual(['Alpha Co., Ltd.']);
  });

  test('whole, where the snapshot turns out to be damaged', async () => {
    const dataDir = temporaryFolder();
    const { url } = await serve([send(older, { etag: '"1"' }), status(304), send(older, { etag: '"1"' })]);
    const { snapshot } = await update(dataDir, { from: url });
    writeFileSync(join(dataDir, 'snapshots', snapshot!.id, 'parties.jsonl'), 'x');
    expect(await update(dataDir, { from: url })).toMatchObject({ bytes: older.length });
    expect(await verifyStore(dataDir)).toEqual([]);
  });

  test('by the day up to which eCFR is kept', async () => {
    const dataDir = temporaryFolder();
    const titles = JSON.stringify({
      titles: [{ number: 1 }, { number: 15, up_to_date_as_of: '2026-10-30' }],
    });
    const { url, requests } = await serve({
      '/titles.json': send(titles),
      '/full/2026-10-30/title-15.xml': send(gzipSync(older), { 'content-encoding': 'gzip' }),
    });
    const row: Partial<DownloadRow> = {
      forms: [
        {
          step: 'ecfr',
          source: 'tiny',
          index: `${url}/titles.json`,
          title: 15,
          url: `${url}/full/{date}/title-15.xml?part=744`,
          file: 'part-744.xml',
          browser: true,
        },
      ],
    };
    const done = await update(dataDir, { row: { ...row, terms: 'public domain', rhythm: 'daily' } });
    const said = { outcome: 'updated', terms: 'public domain', rhythm: 'daily' };
    expect(done).toMatchObject({ ...said, snapshot: { file: { name: 'part-744.xml' } } });
    expect(requests.map(({ url }) => url)).toEqual([
      '/titles.json',
      '/full/2026-10-30/title-15.xml?part=744',
    ]);
    expect(requests[1]!.headers).toMatchObject({ 'user-agent': 'browser', 'accept-encoding': 'gzip' });
  });

  test('from the file that is newest in a list of files', async () => {
    const key = (day: string) => ({ key: `Public V2/List_${day}.ZIP` });
    const files = [
      key('26300'),
      key('26301'),
      { key: 'Public V2/zzz.txt' },
      { key: '../../etc/zzz.ZIP' },
      {},
    ];
    const { url } = await serve({
      '/list': send(JSON.stringify({ _embedded: { customS3ObjectSummaryList: files } })),
      '/files/Public%20V2/List_26301.ZIP': send(zipOf([{ path: 'tiny.txt', content: older }])),
    });
    const form = { source: 'tiny', index: `${url}/list`, folder: `${url}/files/`, ending: '.ZIP' };
    const done = await update(temporaryFolder(), { row: { forms: [{ step: 'file-list', ...form }] } });
    expect(done).toMatchObject({ outcome: 'updated', url: `${url}/files/Public%20V2/List_26301.ZIP` });
  });

  test('from the file that the page links to', async () => {
    const { url, requests } = await serve({
      '/page': send('<a href="/list_11012026.csv">Export as CSV</a>'),
      '/list_11012026.csv': send(older),
    });
    const form = { source: 'tiny', page: `${url}/page`, linkText: 'Export as CSV' };
    const run = (linkText = form.linkText) =>
      update(temporaryFolder(), { row: { forms: [{ step: 'link-on-page', ...form, linkText }] } });
    expect((await run()).snapshot?.file.name).toBe('list_11012026.csv');
    expect(requests.map(({ url }) => url)).toEqual(['/page', '/list_11012026.csv']);
    expect((await run('Export as XLS')).reason).toMatch(/^its page has no link "Export as XLS"/);
  });

  test('whole, where the copy that is kept is a workbook', async () => {
    const dataDir = temporaryFolder();
    const header = readFileSync(
      new URL('../../sources/au-dfat/fixtures/quirks.csv', import.meta.url),
      'utf8',
    );
    const workbook = buildWorkbook({ rows: textRows(parse(header)) });
    const { url } = await serve([
      send(workbook, { etag: '"1"' }),
      status(304),
      send(workbook, { etag: '"1"' }),
    ]);
    const row: Partial<DownloadRow> = {
      code: 'au-dfat',
      lists: ['au-dfat'],
      forms: [{ step: 'direct', source: 'au-dfat', url: `${url}/list.xlsx` }],
    };
    expect(await update(dataDir, { row })).toMatchObject({ outcome: 'updated' });
    expect(await update(dataDir, { row, on: '2026-11-09' })).toMatchObject({ outcome: 'unchanged' });
    expect(confirmed(dataDir)).toEqual(['2026-11-09']);
  });

  test('in the first form that has a parser, or in any at a mirror', async () => {
    const { url } = await serve({
      '/tiny.txt': send(older),
      '/copy.txt': send(newer.replace('#tiny', '#other')),
    });
    const row: Partial<DownloadRow> = {
      forms: [
        { step: 'direct', source: 'not-built', url: `${url}/no.xml` },
        { step: 'direct', source: 'tiny', url: `${url}/tiny.txt` },
        { step: 'direct', source: 'other', url: `${url}/other.txt` },
      ],
    };
    const dataDir = temporaryFolder();
    expect(await update(dataDir, { row })).toMatchObject({ snapshot: { source: 'tiny' } });
    const mirror = `${url.replace('//', '//me:secret@')}/copy.txt?key=secret`;
    const copied = await update(dataDir, { row, mirror });
    expect(copied).toMatchObject({ url: `${url}/copy.txt`, snapshot: { source: 'other' } });
    expect(readFileSync(join(dataDir, 'downloads.json'), 'utf8')).not.toContain('me:secret');
  });
});

describe('a list that cannot be brought up to date leaves the store as it was', () => {
  test.each<[string, readonly Answer[], string | RegExp]>([
    ['broken server', [status(500)], /^HTTP 500 .*, 2 times$/],
    ['too many requests', [status(429, { 'retry-after': '3600' })], /^HTTP 429 .* in 60 min$/],
    ['cut short', [cutShort(newer, 5000)], /^the connection was cut/],
    ['drip', [drip], /^fewer than/],
    ['too large', [send(newer.repeat(500))], /^it has more than 10000 bytes/],
    ['redirect loop', [redirect('/tiny.txt')], /^it redirects in a circle/],
    [
      'web page',
      [send('<!DOCTYPE html><html><body>Sorry</body></html>')],
      'tiny.txt is a web page, not a list file',
    ],
    [
      'notice in JSON',
      [send('{"error":"quota"}')],
      'tiny.txt is in no known list format: it looks like JSON',
    ],
    ['empty file', [send('')], 'tiny.txt is empty'],
    [
      'another list',
      [send('#other\nus-el|Beta|\n')],
      'tiny.txt is in no known list format: it looks like text that begins "#other"',
    ],
    [
      'file that its parser gives up',
      [send('#tiny\nus-el|Beta|\nbroken\n')],
      'line 3: the list is cut short',
    ],
    ['archive', [send('PK\x03\x04...')], /tiny\.txt/],
  ])('%s', async (_title, answers, reason) => {
    const dataDir = temporaryFolder();
    const good = await serve([send(older, { etag: '"1"' })]);
    await update(dataDir, { from: good.url });
    const before = contentOf(dataDir);
    const { url } = await serve(answers);
    const failed = await update(dataDir, { from: url });
    expect(failed).toMatchObject({ outcome: 'failed', url: `${url}/tiny.txt` });
    expect(failed.reason).toMatch(reason);
    expect(contentOf(dataDir)).toEqual(before);
  });

  test('a file that lacks entries says which', async () => {
    const dataDir = temporaryFolder();
    const { url } = await serve([send(newer), send('#tiny\nus-uvl|Beta|\n')]);
    await update(dataDir, { from: url });
    const many = `#tiny\n${Array.from({ length: 20 }, (_, at) => `us-el|Name ${at}|`).join('\n')}\n`;
    const full = await serve([send(many), send(older)]);
    await update(dataDir, { from: full.url });
    const before = contentOf(dataDir);
    const failed = await update(dataDir, { from: full.url });
    expect(failed).toMatchObject({ outcome: 'failed', lacks: ['us-el: from 20 entries to 1'] });
    expect(contentOf(dataDir)).toEqual(before);
  });

  test('nobody listens, and there is no data folder', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const { url, close } = await serve([]);
    await close();
    expect(await update(dataDir, { from: url })).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^the connection was refused .*, 2 times$/),
    });
    expect(() => readdirSync(dataDir)).toThrow('ENOENT');
  });

  test.each<[string, string, RegExp]>([
    ['an index that is none', '<p>sorry</p>', /^the index is not JSON \(/],
    [
      'an index without the title',
      '{"titles":[]}',
      /^the index does not say up to which day title 15 is kept \(/,
    ],
    [
      'an index that would lead elsewhere',
      '{"titles":[{"number":15,"up_to_date_as_of":"../../x"}]}',
      /^the index does not say up to which day title 15 is kept \(/,
    ],
  ])('%s', async (_title, titles, reason) => {
    const { url } = await serve([send(titles)]);
    const form = {
      step: 'ecfr',
      source: 'tiny',
      index: `${url}/t`,
      title: 15,
      url: `${url}/{date}`,
      file: 'x',
    } as const;
    const failed = await update(temporaryFolder(), { row: { forms: [form] } });
    expect(failed).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(reason) });
  });

  test.each<[string, Options, Partial<ListUpdate>]>([
    [
      'without a parser',
      { row: { forms: [] } },
      { outcome: 'not-supported', reason: 'this version cannot read the format' },
    ],
    [
      'retired',
      { row: retired, mirror: 'http://127.0.0.1:9/x' },
      { outcome: 'refused', reason: 'it was closed' },
    ],
    [
      'retired, as a mirror of another',
      { mirror: 'https://list.example/gone.txt?x=1' },
      { outcome: 'failed', reason: 'it was closed' },
    ],
  ])('%s', async (_title, options, expected) => {
    expect(await update(temporaryFolder(), options)).toMatchObject(expected);
  });
});
