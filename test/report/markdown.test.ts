import { describe, expect, test } from '@jest/globals';
import type { ScreeningResult } from '../../src/model/report.js';
import { create } from '../../src/report/markdown.js';
import { markdownLink, markdownText } from '../../src/report/markdown-text.js';
import {
  chenQuanguo,
  clear,
  hikvision,
  matched,
  notScreened,
  plain,
  rendered,
  results,
  run,
  summary,
} from './sample-run.js';

const report = (of: readonly ScreeningResult[] = results, options = plain, begun = run, ended = summary) =>
  rendered(create(options), of, begun, ended);
/** What GitHub takes in a comment. */
const limit = 65_536;

test('the counts, the warnings, the matches in their order, the rows to mend, the lists', () => {
  const text = report();
  expect(text).toMatch(
    /^## Restricted-party screening: 2 of 4 with a match\n\nScreened: vendors\.csv on 2022-06-01/,
  );
  expect(text).toContain('\n| 4 | 2 | 0 | 1 | 1 | 2 | 1 | 1 | 0 |\n');
  expect(text).toContain('\n**Warning:** us-csl is stale: its newest entry');
  expect(text.match(/<summary>.*?<\/summary>/g)).toEqual([
    '<summary><b>Strong</b> 0.92: Hikvison Digital (row 3, id V-1001) is like Hikvision, alias of Hangzhou Hikvision Digital Technology Co., Ltd. (us-el)</summary>',
    '<summary><b>Exact</b> 1.00: Mr Chen (row 4) is like 陈全国, alias of CHEN, Quanguo (us-sdn)</summary>',
    '<summary>Lists: 11,799 entries of 2 lists</summary>',
  ]);
  expect(text).toContain('\n**Not screened:** row 6.\n\n**Look at:** row 4; other reports say why.\n');
  expect(text).toContain(`| ${run.snapshots[0]!.file.sha256} |`);
  expect(text).toMatch(/A match is not a verdict: [^\n]*No match is not a clearance: [^\n]*\n$/);
});

test('a match unfolds to its fields, with links to the notices', () => {
  const text = report([matched]);
  expect(text).toContain(
    '| Notice | [84 FR 54002 (2019-10-09)](https://www.federalregister.gov/citation/84-FR-54002)<br>[85 FR 44159](https://www.federalregister.gov/citation/85-FR-44159) |\n',
  );
  expect(text).toContain('| Page | [ecfr.gov](https://www.ecfr.gov/current/title-15/part-744/');
  for (const part of text.split('<details>').slice(1))
    expect(part).toMatch(/<\/summary>\n\n[\s\S]*\n\n<\/details>\n/);
});

test('every row of a table has as many cells as its head', () => {
  const tables = report().match(/(?:^\|.*\|\n)+/gm)!;
  for (const table of tables) {
    const cells = table
      .trim()
      .split('\n')
      .map((row) => row.split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
});

test('subjects without a match are named where they are asked for', () => {
  const asked = report([clear], { ...plain, verbose: true });
  expect(asked).toContain(
    '<details><summary>Without a match: 1</summary>\n\n* “Acme Bolts GmbH”\n\n</details>',
  );
  expect(report([clear])).not.toContain('Acme Bolts');
});

describe('what GitHub takes', () => {
  const many = (count: number, from: ScreeningResult = matched) =>
    Array.from(
      { length: count },
      (_, at): ScreeningResult => ({ ...from, subject: { ...from.subject, row: at + 1 } }),
    );
  const ended = { ...summary, matches: 1203 };

  test('what does not fit is counted, by how sure it is, and said to be elsewhere', () => {
    const exact = {
      ...matched,
      matches: [chenQuanguo, { ...hikvision, band: 'possible' } as const, hikvision],
    };
    const text = report([...many(1200), exact], plain, run, ended);
    const shown = text.match(/<b>Strong<\/b>/g)!.length;
    expect(text.length).toBeLessThan(limit);
    expect(text.length).toBeGreaterThan(limit * 0.9);
    expect(text).toContain(
      `\n**Matches not shown here:** 1 exact, ${(1201 - shown).toLocaleString('en')} strong, 1 possible, since GitHub takes no longer comment. They are in every other report`,
    );
    expect(text.match(/row \d+, id/g)!.slice(0, 3)).toEqual(['row 1, id', 'row 2, id', 'row 3, id']);
  });

  test('everything at its longest still fits', () => {
    const long = '*@|'.repeat(4000);
    const begun = {
      ...run,
      subjects: long,
      options: { acceptStale: long },
      lists: Array.from({ length: 300 }, (_, at) => ({ ...run.lists[0]!, code: `own-${at}`, name: long })),
      snapshots: Array.from({ length: 300 }, () => ({
        ...run.snapshots[0]!,
        file: { ...run.snapshots[0]!.file, name: long },
      })),
      warnings: Array.from({ length: 300 }, () => ({ ...run.warnings[0]!, message: long })),
    };
    const wordy = { ...matched, subject: { ...matched.subject, name: long, id: long } };
    const named = many(100, { ...clear, subject: { ...clear.subject, name: long } });
    const text = report(
      [...named, ...many(50, wordy), notScreened],
      { ...plain, verbose: true },
      begun,
      ended,
    );
    expect(text.length).toBeLessThan(limit);
    expect(text).toMatch(/\*\*Matches not shown here:\*\*[\s\S]*No match is not a clearance/);
  });
});

describe('text of others', () => {
  test.each([
    ['@octocat', '@&#8203;octocat'],
    ['a@b.example', 'a@&#8203;b.example'],
    ['#1 org/repo#23', '&#35;&#8203;1 org/repo&#35;&#8203;23'],
    ['GH-12 gh-1', 'GH-&#8203;12 gh-&#8203;1'],
    ['https://evil.example', 'https:&#8203;//evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    [':white_check_mark:', ':&#8203;white&#95;check&#95;mark:'],
    ['a|b', 'a&#124;b'],
    [
      '`x` **y** __z__ ~~s~~',
      '&#96;x&#96; &#42;&#42;y&#42;&#42; &#95;&#95;z&#95;&#95; &#126;&#126;s&#126;&#126;',
    ],
    ['<script>&lt;</script>', '&#60;script&#62;&#38;lt;&#60;/script&#62;'],
    ['</summary></details>', '&#60;/summary&#62;&#60;/details&#62;'],
    ['<!-- x', '&#60;&#33;-- x'],
    ['![x](y) [l][r]', '&#33;&#91;x&#93;(y) &#91;l&#93;&#91;r&#93;'],
    ['$x^2$', '&#36;x&#94;2&#36;'],
    ['\\|', '&#92;&#124;'],
    ['a\n\n# b\r', 'a&#92;n&#92;n&#35;&#8203; b&#92;r'],
    ['\u200b\u202e', '&#92;u200b&#92;u202e'],
    ['大华 Co., Ltd. (HK) - 50 %', '大华 Co., Ltd. (HK) - 50 %'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test.each([
    ['𝒜'.repeat(20), 8, '𝒜𝒜𝒜…'],
    ['a*****', 10, 'a&#42;…'],
    ['a*****', 12, 'a&#42;&#42;…'],
    ['abcdef', 6, 'abcdef'],
  ])('%j in %i characters is %j', (text, most, written) => {
    expect(markdownText(text, most)).toBe(written);
  });

  test.each([
    ['84 FR 1', 'https://a.example/x_y?a=1&b=2', '[84 FR 1](https://a.example/x_y?a=1&amp;b=2)'],
    ['', 'https://www.a.example/x', '[a.example](https://www.a.example/x)'],
    [
      'a](b',
      'https://a.example/(x)|<y>`"\' \\[z]',
      '[a&#93;(b](https://a.example/%28x%29%7C%3Cy%3E%60%22%27%20%5C%5Bz%5D)',
    ],
    ['大', 'https://a.example/大\ud800', '[大](https://a.example/%E5%A4%A7%EF%BF%BD)'],
    ['x', 'javascript:alert(1)', 'x javascript:alert(1)'],
  ])('link %j to %j', (text, url, written) => {
    expect(markdownLink(text, url)).toBe(written);
  });
});
