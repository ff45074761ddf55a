import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { ScreeningResult } from '../../src/model/report.js';
import { create } from '../../src/report/xlsx.js';
import { excelBounds } from '../../src/report/xlsx-sheet.js';
import { readSheet } from '../../src/spreadsheet/read-sheet.js';
import { unpack, unpackLimits } from '../../src/spreadsheet/unpack.js';
import { workbookParts } from '../../src/spreadsheet/workbook-parts.js';
import {
  bytesOf,
  chenQuanguo,
  clear,
  hikvision,
  matched,
  matchedByAlias,
  plain,
  results,
  run,
  summary,
} from './sample-run.js';

const book = (of: readonly ScreeningResult[] = results, bounds = excelBounds, begun = run) =>
  bytesOf(create(plain, bounds), of, begun);

/** Cells of a sheet, row by row, as a reader of workbooks has them. */
async function cells(bytes: Uint8Array, sheet: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const row of readSheet(bytes, { sheet })) rows.push(row.cells);
  return rows;
}

/** Rows of a sheet below its header, by column. */
async function records(bytes: Uint8Array, sheet: string): Promise<Record<string, string | undefined>[]> {
  const [header, ...rows] = await cells(bytes, sheet);
  return rows.map((row) => Object.fromEntries(header!.map((title, at) => [title, row[at] ?? ''])));
}

/** The XML of every part, by path; each is well-formed. */
async function xml(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const [path, part] of await workbookParts(bytes)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpack(part, { left: unpackLimits.total })) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
    parts.set(path, text);
  }
  return parts;
}

const named = (name: string): ScreeningResult => ({ ...matched, subject: { ...matched.subject, name } });

describe('sheets', () => {
  test('matches: a row each, in the columns of the CSV', async () => {
    const rows = await records(book([{ ...matched, matches: [hikvision, chenQuanguo] }, clear]), 'Matches');
    expect(rows.map(({ row, id, score, list_code }) => [row, id, score, list_code])).toEqual([
      ['3', 'V-1001', '0.9275', 'us-el'],
      ['3', 'V-1001', '1', 'us-sdn'],
    ]);
    expect(rows[0]).toMatchObject({
      references: '84 FR 54002 (2019-10-09); 85 FR 44159',
      url: hikvision.citation.url,
    });
    expect(rows[1]).toMatchObject({ references: 'none published', retrieved: 'built-in starter snapshot' });
  });

  test('subjects: every one, whatever came of it', async () => {
    const rows = await records(book(), 'Subjects');
    expect(
      rows.map(({ row, subject, outcome, matches, lists, nearest, notes }) => [
        row,
        subject,
        outcome,
        matches,
        lists,
        nearest,
        notes,
      ]),
    ).toEqual([
      ['3', 'Hikvison Digital', 'match', '1', 'us-el', '', ''],
      ['4', 'Mr Chen', 'match', '1', 'us-sdn', '', '"Chna" is not a country'],
      ['5', 'Acme Bolts GmbH', 'clear', '0', '', 'Acme Trading (us-el)', ''],
      ['6', '', 'not-screened', '0', '', '', 'the row has no name'],
    ]);
  });

  test('lists: with file and date, also those that were passed over', async () => {
    const { id, file } = run.snapshots[0]!;
    const masked = { code: 'us-dpl', name: 'BIS DPL', entries: 7, snapshot: id, by: id };
    const rows = await records(book(results, excelBounds, { ...run, maskedLists: [masked] }), 'Lists');
    expect(
      rows.map(({ list_code, screened_against, entries, matches, file, sha256 }) => [
        list_code,
        screened_against,
        entries,
        matches,
        file,
        sha256,
      ]),
    ).toEqual([
      ['us-el', 'yes', '1923', '1', 'consolidated.csv', file.sha256],
      ['us-sdn', 'yes', '9876', '1', 'consolidated.csv', file.sha256],
      [
        'us-dpl',
        'no: a copy, since the publisher’s own file is loaded',
        '7',
        '',
        'consolidated.csv',
        file.sha256,
      ],
    ]);
  });

  test('summary: counts, warnings and what it was screened by', async () => {
    const rows = (await cells(book(), 'Summary')).map((row) => row.join(': '));
    expect(rows).toContain('Subjects: 4');
    expect(rows).toContain('Not screened: 1');
    expect(rows).toContain(
      'Warning: us-csl is stale: its newest entry is of 2022-04-18, 44 days before 2022-06-01',
    );
    expect(rows).toContain(`Policy, sha256: ${run.policy.sha256}`);
    expect(rows.join()).not.toContain('NOT IN THIS WORKBOOK');
  });

  test('summary: the sheet read and what was asked of the run, as the page says it', async () => {
    const asked = {
      ...run,
      sheet: { name: 'Suppliers', unread: ['Old', 'Notes'] },
      columns: { read: [{ field: 'name', header: 'Firm' }], unread: ['Remarks'] },
      options: {
        country: 'CN',
        lists: ['us-el', 'us-sdn'],
        acceptStale: 'no newer file',
        maxAgeDays: { 'us-el': { published: 9 } },
      },
      policy: { ...run.policy, lists: { 'us-el': { possible: 0.8, strong: 0.95, nameKinds: {} } } },
      configuration: { sha256: 'beef', file: 'partyscreen.config.json' },
    };
    const rows = (await cells(book(results, excelBounds, asked), 'Summary')).map((row) => row.join(': '));
    expect(rows).toEqual(
      expect.arrayContaining([
        'Sheet: Suppliers; not read: Old, Notes',
        'Columns: “Firm” as name; not read: “Remarks”',
        'Rows that do not say: CN',
        'Thresholds: possible from 0.7, strong from 0.9, weak alias from 0.9',
        'On us-el: possible from 0.8, strong from 0.95',
        'Lists asked for: us-el, us-sdn',
        'Stale lists accepted: no newer file',
        'Ages allowed: us-el published 9 days',
        'Configuration: partyscreen.config.json',
        'Configuration, sha256: beef',
      ]),
    );
  });
});

describe('text', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['+1', '+1'],
    ['-1', '-1'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['=HYPERLINK("https://evil.example","x")', '=HYPERLINK("https://evil.example","x")'],
    ['\t=1', '\\t=1'],
    ['0012', '0012'],
    ['1e5', '1e5'],
    ['<c/>&amp;', '<c/>&amp;'],
    [' padded ', ' padded '],
    ['_x0041_', '_x0041_'],
    ['A\0\x1b\u202e\uffff', 'A\\u0000\\u001b\\u202e\\uffff'],
    ['大华 𝒜', '大华 𝒜'],
  ])('%j is the text %j', async (name, read) => {
    const bytes = book([named(name)]);
    expect((await records(bytes, 'Matches'))[0]!.subject).toBe(read);
    expect((await records(bytes, 'Subjects'))[0]!.subject).toBe(read);
    for (const [path, content] of await xml(bytes))
      if (path.startsWith('xl/worksheets/sheet')) expect(content).not.toMatch(/<f[ >/]/);
  });

  test('of a cell that is too long the rest is left out, and that is said', async () => {
    const [row] = await records(book([named('𝒜'.repeat(30_000))]), 'Subjects');
    expect(row!.subject).toMatch(/^(?:𝒜)+ … \(cut: longer than a cell may be\)$/u);
    expect(row!.subject!.length).toBeLessThanOrEqual(32_767);
  });
});

describe('form', () => {
  test('a header that stays in view, filters over all rows, columns of some width', async () => {
    const parts = await xml(book());
    for (const [sheet, area] of [
      [1, 'A1:B'],
      [2, 'A1:AK3'],
      [3, 'A1:S5'],
      [4, 'A1:O3'],
    ]) {
      const text = parts.get(`xl/worksheets/sheet${sheet}.xml`)!;
      expect(text).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(text).toContain(`</sheetData>\n<autoFilter ref="${area}`);
      expect(text).toMatch(/<cols><col min="1" max="1" width="\d+" customWidth="1"\/>/);
    }
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Subjects!$A$1:$S$5</definedName>',
    );
  });

  test('links lead to the notice and the entry, and to nothing but the web', async () => {
    const evil = {
      ...hikvision,
      citation: { ...hikvision.citation, url: 'javascript:alert(1)', references: [] },
    };
    const parts = await xml(book([{ ...matched, matches: [hikvision, evil] }]));
    const sheet = parts.get('xl/worksheets/sheet2.xml')!;
    const targets = [...parts.get('xl/worksheets/_rels/sheet2.xml.rels')!.matchAll(/Target="([^"]*)"/g)];
    expect(sheet.match(/<hyperlink ref="[A-Z]+\d+" r:id="rId\d+"\/>/g)).toHaveLength(2);
    expect(targets.map(([, target]) => target)).toEqual([
      'https://www.federalregister.gov/citation/84-FR-54002',
      hikvision.citation.url,
    ]);
  });

  test('a part that is named is there, and has a type', async () => {
    const parts = await xml(book());
    const types = parts.get('[Content_Types].xml')!;
    const overridden = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
    for (const path of overridden) expect([...parts.keys()]).toContain(path);
    for (const path of parts.keys())
      expect(path.endsWith('.rels') || path === '[Content_Types].xml' || overridden.includes(path)).toBe(
        true,
      );
  });

  test('the same bytes whatever the day and the place', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      const there = book();
      process.env.TZ = 'America/Los_Angeles';
      expect(book().equals(there)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('bounds', () => {
  const many = Array.from({ length: 20 }, () => matchedByAlias);

  test('rows beyond what a sheet holds are counted at the top of the summary', async () => {
    const bytes = book([...many, clear], { ...excelBounds, rows: 11 });
    expect(await records(bytes, 'Matches')).toHaveLength(10);
    expect((await cells(bytes, 'Summary'))[1]).toEqual([
      'NOT IN THIS WORKBOOK',
      '10 matches and 11 subjects, since a sheet of Excel holds no more. The CSV and JSONL reports of the run have them all.',
    ]);
  });

  test('so are those beyond its bytes', async () => {
    const bytes = book(many, { ...excelBounds, bytes: 10_000 });
    const kept = (await records(bytes, 'Matches')).length;
    expect(kept).toBeGreaterThan(0);
    expect((await cells(bytes, 'Summary'))[1]![1]).toContain(`${20 - kept} matches`);
  });

  test('links beyond what a sheet holds are text', async () => {
    const bytes = book(
      many.map((each) => ({ ...each, matches: [hikvision] })),
      { ...excelBounds, links: 5 },
    );
    expect((await xml(bytes)).get('xl/worksheets/sheet2.xml')!.match(/<hyperlink /g)).toHaveLength(5);
    expect((await records(bytes, 'Matches'))[19]!.url).toBe(hikvision.citation.url);
  });
});

test('what is written of many results is not kept', () => {
  const reporter = create(plain);
  reporter.begin(run);
  let written = 0;
  for (let at = 0; at < 2000; at++) written += reporter.result(matched).length;
  expect(written).toBeGreaterThan(10_000);
  expect(reporter.end(summary).length).toBeLessThan(written * 3);
});
