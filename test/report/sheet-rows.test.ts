/** Of a workbook people look for the row that the spreadsheet numbers, which titles and blank rows set apart from ours. */
import { expect, test } from '@jest/globals';
import { type Format, formats } from '../../src/report/index.js';
import { bytesOf, plain, results, run } from './sample-run.js';

const inSheet = { ...run, subjects: 'b.xlsx', sheet: { name: 'Q4', unread: [] } };

test.each<readonly [Format, string, string]>([
  ['text', 'Row 3 (sheet row 5)  Hikvison Digital', 'Not screened  Row 6 (sheet row 8)'],
  ['html', '<p class=given>sheet row 5 · id', '<th scope="col">Sheet row<'],
  ['md', '(row 3, sheet row 5, id V-1001)', '(row 4, sheet row 6)'],
  ['junit', 'name="row 5 of the sheet Q4: Hikvison Digital', 'name="row 8 of the sheet Q4: (no name)'],
  [
    'github',
    'file=b.xlsx,title=Row 5 of the sheet Q4%3A strong match on us-el::',
    'file=b.xlsx,title=Row 8 of the sheet Q4 was not screened::',
  ],
  ['sarif', '"name":"row 5 of the sheet Q4"', '"Row 8 of the sheet Q4 was not screened: '],
])('%s says it', async (format, ofMatch, ofOther) => {
  const { create } = await formats[format]();
  const report = bytesOf(create(plain), results, inSheet).toString();
  expect(report).toContain(ofMatch);
  expect(report).toContain(ofOther);
});
