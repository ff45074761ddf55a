import { expect, test } from '@jest/globals';
import { extensions, type Format, formatForExtension, formats } from '../../src/report/index.js';
import { plain, rendered } from './sample-run.js';

test.each([
  ['report.json', 'json'],
  ['report.jsonl', 'jsonl'],
  ['Q4 report.CSV', 'csv'],
  ['/tmp/a.json/b.txt', 'text'],
  ['report.html', 'html'],
  ['report.sarif', undefined],
  ['report.xml', undefined],
  ['report.md', undefined],
  ['/tmp/a.json/b', undefined],
  ['json', undefined],
  ['', undefined],
])('--output %s is %s', (path, format) => {
  expect(formatForExtension(path)).toBe(format);
});

test.each(Object.keys(formats) as Format[])(
  '%s: same run, same bytes, and an extension of its own',
  async (format) => {
    const { create } = await formats[format]();
    const report = rendered(create(plain));
    expect(report).toMatch(/Hikvision[\s\S]*\n$/);
    expect(rendered(create(plain))).toBe(report);
    expect(formatForExtension(`x${extensions[format]}`)).toBe(format);
  },
);
