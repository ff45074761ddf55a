import { expect, test } from '@jest/globals';
import {
  binaryFormats,
  extensions,
  type Format,
  formatForExtension,
  formats,
} from '../../src/report/index.js';
import { bytesOf, plain } from './sample-run.js';

test.each([
  ['report.json', 'json'],
  ['report.jsonl', 'jsonl'],
  ['Q4 report.CSV', 'csv'],
  ['/tmp/a.json/b.txt', 'text'],
  ['report.html', 'html'],
  ['report.sarif', 'sarif'],
  ['report.xml', 'junit'],
  ['report.md', 'md'],
  ['report.xlsx', 'xlsx'],
  ['report.xls', undefined],
  ['github', undefined],
  ['/tmp/a.json/b', undefined],
  ['json', undefined],
  ['', undefined],
])('--output %s is %s', (path, format) => {
  expect(formatForExtension(path)).toBe(format);
});

test.each(Object.keys(formats) as Format[])(
  '%s: same run, same bytes, whatever the clock',
  async (format) => {
    const { create } = await formats[format]();
    const [before, clock] = [bytesOf(create(plain)), Date.now];
    Date.now = () => 0;
    try {
      expect(bytesOf(create(plain)).equals(before)).toBe(true);
    } finally {
      Date.now = clock;
    }
  },
);

test.each(Object.keys(formats) as Format[])('%s: names the match, unless it is packed', async (format) => {
  const { create } = await formats[format]();
  if (binaryFormats.has(format)) return;
  expect(bytesOf(create(plain)).toString()).toMatch(/Hikvision[\s\S]*\n$/);
});

test('each format has an extension of its own, but for the one that is a log', () => {
  const known = Object.entries(extensions).filter(([, extension]) => extension !== '');
  expect(known.map(([, extension]) => formatForExtension(`x${extension}`))).toEqual(
    known.map(([name]) => name),
  );
  expect(Object.keys(extensions).filter((name) => extensions[name as Format] === '')).toEqual(['github']);
});
