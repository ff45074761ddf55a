import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Source } from '../../../src/sources/source.js';
import { readSheet } from '../../../src/spreadsheet/read-sheet.js';
import { buildWorkbook, textRows } from '../../spreadsheet/build-workbook.js';
import { activeNames, fileWith, importTiny, temporaryFolder, userErrorOf } from '../store-fixture.js';
import { tinyParty, tinySource } from '../tiny-source.js';
import { zipOf } from './zip-of.js';

/** A list that comes as a workbook: list and name, below a header. */
const source: Source = {
  id: 'book',
  title: 'A list in a workbook',
  parserVersion: 1,
  recognises: (head) => head.startsWith('List\tName of party\n'),
  async *parse(content) {
    for await (const { row, cells } of readSheet(content))
      if (row > 1) yield { kind: 'party', party: tinyParty(cells[0]!, cells[1]!, undefined, row) };
  },
};
const sources = [tinySource(), source];
const book = (header = 'Name of party') =>
  buildWorkbook({
    rows: textRows([
      ['List', header],
      ['au-dfat', 'Alpha Co., Ltd.'],
      ['au-dfat', 'Beta Institute'],
    ]),
  });

test('a workbook is known by its first rows and kept as it is', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const bytes = book();
  const { snapshot } = await importTiny(dataDir, fileWith(bytes, 'regulation8.xlsx'), { sources });
  expect(snapshot).toMatchObject({
    source: 'book',
    file: { name: 'regulation8.xlsx', sha256: createHash('sha256').update(bytes).digest('hex') },
  });
  expect(activeNames(dataDir)).toEqual(['Alpha Co., Ltd.', 'Beta Institute']);
});

const refused: readonly (readonly [title: string, bytes: Buffer, as: string | undefined, message: RegExp])[] =
  [
    [
      'of another list',
      book('Name'),
      undefined,
      /x\.xlsx is in no known list format: it looks like .* an Excel workbook/,
    ],
    ['said to be what it is not', book(), 'tiny', /is not tiny: it looks like book \(A list in a workbook\)/],
    [
      'in an archive',
      zipOf([{ path: 'x.xlsx', content: book(), method: 0 }]),
      undefined,
      /an Excel workbook/,
    ],
    [
      'without its parts',
      zipOf([{ path: 'xl/workbook.xml', content: '<workbook/>' }]),
      undefined,
      /workbook|sheet/,
    ],
  ];
test.each(refused)('a workbook %s is refused', async (_title, bytes, as, message) => {
  const error = await userErrorOf(() =>
    importTiny(join(temporaryFolder(), 'data'), fileWith(bytes, 'x.xlsx'), {
      sources,
      ...(as === undefined ? {} : { as }),
    }),
  );
  expect(error.message).toMatch(message);
  expect(error.exitCode).toBe(2);
});
