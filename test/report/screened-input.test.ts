/** The hash of what was screened: in each report that shows the hashes of the list files, and only where bytes were read. */
import { describe, expect, test } from '@jest/globals';
import type { ScreeningSummary } from '../../src/model/report.js';
import { type Format, formats } from '../../src/report/index.js';
import { readSheet } from '../../src/spreadsheet/read-sheet.js';
import { bytesOf, plain, results, run, summary } from './sample-run.js';

const sha256 = 'feed'.repeat(16);
const ofFile: ScreeningSummary = { ...summary, input: { sha256, bytes: 1234 } };

async function report(format: Format, ended: ScreeningSummary, subjects = run.subjects): Promise<string> {
  const { create } = await formats[format]();
  return bytesOf(create(plain), results, { ...run, subjects }, ended).toString();
}

const shown: readonly (readonly [Format, string])[] = [
  ['text', `Screened: vendors.csv, 1,234 bytes, sha256\n            ${sha256}`],
  ['json', `"input":{"sha256":"${sha256}","bytes":1234}`],
  ['jsonl', `"input":{"sha256":"${sha256}","bytes":1234}`],
  ['html', `<dt>Subjects from<dd>vendors.csv, 1,234 bytes, sha256 <code>${sha256}</code>`],
  ['md', `Screened: vendors.csv, 1,234 bytes, sha256 ${sha256}.`],
  ['junit', `Screened: 1234 bytes, sha256 ${sha256}.`],
];

describe.each(shown)('%s', (format, text) => {
  test('says it', async () => expect(await report(format, ofFile)).toContain(text));

  test('is silent where names were given by hand', async () =>
    expect(await report(format, summary, 'arguments')).not.toContain(sha256));
});

test.each<readonly [Format, string]>([
  ['text', 'Names screened on'],
  ['html', '<dt>Subjects from<dd>names given by hand\n'],
  ['md', 'Screened: names given by hand on'],
  ['github', '::names given by hand screened on'],
])('%s says that names were given by hand', async (format, text) =>
  expect(await report(format, summary, 'arguments')).toContain(text),
);

test('sarif: of the artifact, which is none where names were given by hand', async () => {
  const artifacts = async (...of: [ScreeningSummary, string?]) =>
    JSON.parse(await report('sarif', ...of)).runs[0].artifacts;
  expect(await artifacts(ofFile)).toEqual([
    {
      location: { uri: 'vendors.csv', uriBaseId: '%SRCROOT%', index: 0 },
      length: 1234,
      hashes: { 'sha-256': sha256 },
      roles: ['analysisTarget'],
    },
  ]);
  expect(await artifacts(summary, 'arguments')).toBeUndefined();
});

test('xlsx: in the summary', async () => {
  const { create } = await formats.xlsx();
  const cells: string[] = [];
  for await (const row of readSheet(bytesOf(create(plain), results, run, ofFile), { sheet: 'Summary' }))
    cells.push(row.cells.join(' = '));
  expect(cells).toEqual(
    expect.arrayContaining(['Subjects from = vendors.csv, 1,234 bytes', `Subjects from, sha256 = ${sha256}`]),
  );
});
