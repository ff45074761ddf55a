import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CatalogueEntry } from '../../../src/model/catalogue.js';
import type { DownloadRow } from '../../../src/model/download-row.js';
import { linkWithText } from '../../../src/store/download/link-with-text.js';
import { selectRows } from '../../../src/store/download/select-rows.js';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../lists/${name}`, import.meta.url), 'utf8'));
const rows: readonly DownloadRow[] = read('downloads.json');
const catalogue: readonly CatalogueEntry[] = read('catalogue.json');

describe('which lists are meant', () => {
  test.each([
    ['us-sdn', 'us-sdn'],
    ['SDN', 'us-sdn'],
    ['us-ssi', 'us-cons'],
    ['us-isn', 'us-isn'],
    ['csl', 'us-csl'],
    ['ofac', 'us-sdn us-cons'],
    ['bis', 'us-el us-uvl us-meu us-dpl'],
    ['us', 'us-sdn us-cons us-el us-uvl us-meu us-dpl us-csl'],
    ['dod', 'us-1260h'],
    ['un, eu uk,', 'un-sc eu-fsf uk-sl'],
    ['uk-sl un-sc un-sc', 'un-sc uk-sl'],
    ['', 'us-sdn us-cons us-el us-uvl us-meu us-dpl us-csl un-sc eu-fsf uk-sl ca-sema ch-seco au-dfat'],
  ])('%s', (words, codes) => {
    const { rows: chosen, unknown } = selectRows(words.split(' '), rows, catalogue);
    expect([chosen.map(({ code }) => code).join(' '), unknown]).toEqual([codes, []]);
  });

  test('what names nothing is handed back as typed', () => {
    expect(selectRows(['Us-Snd,us-sdn', 'nope'], rows, catalogue).unknown).toEqual(['Us-Snd', 'nope']);
  });
});

describe('a link on a page', () => {
  const page = new URL('https://list.example/a/page');
  test.each([
    ['<a href="/f.csv">Export as CSV</a>', 'https://list.example/f.csv'],
    [
      "<A class='x > y' HREF='f.csv?a=1&amp;b=2'>\n <span>Export&nbsp;as</span> csv </A >",
      'https://list.example/a/f.csv?a=1&b=2',
    ],
    [
      '<abbr>x</abbr><a href=one.csv>Export as XLS</a><a href=two.csv>Export as CSV</a>',
      'https://list.example/a/two.csv',
    ],
    [
      '<!-- <a href="/old.csv">Export as CSV</a> --><a href="https://m.example/f.csv">Export as CSV</a>',
      'https://m.example/f.csv',
    ],
    ['<a data-href="/no.csv">Export as CSV</a>', undefined],
    ['<a href="/f.csv">Export as CSV', undefined],
    ['<a href="http://[">Export as CSV</a>', undefined],
    ['', undefined],
  ])('%s', (html, found) => {
    expect(linkWithText(html, 'Export as CSV', page)?.href).toBe(found);
  });

  test.each(['<a ', '<a "', '<a x>', '<!--', '<a href="'])(
    'a page of nothing but %j takes no time',
    (part) => {
      const started = performance.now();
      linkWithText(part.repeat(500_000), 'Export as CSV', page);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
