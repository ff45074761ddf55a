import { describe, expect, test } from '@jest/globals';
import { lookupQuery } from '../../src/lookup/lookup-query.js';
import { searchEntries } from '../../src/lookup/search-entries.js';
import type { Reference } from '../../src/model/citation.js';
import { listed } from './listed.js';

const notice = (text: string): { readonly references: readonly Reference[]; readonly locator: string } => ({
  references: [{ text, date: '2031-05-06' }],
  locator: 'row 1',
});

const parties = [
  listed({
    id: 'us-el:quorvane-optics-cn',
    name: 'Quorvane Optics Co., Ltd.',
    names: [
      { text: 'Quorvane Optics Co., Ltd.', kind: 'primary', script: 'Latn' },
      { text: 'Kwervane', kind: 'alias', script: 'Latn' },
    ],
    countries: ['CN'],
    addresses: [{ text: '12 Sable Road, Dunmarra, Quay District', country: 'CN' }],
    source: notice('97 FR 10234'),
  }),
  listed({
    id: 'us-el:sable-marine-trading',
    name: 'Sable Marine Trading',
    identifiers: [{ type: 'IMO', value: 'IMO 9876543' }],
    remarks: 'Named in 97 FR 10234 as an agent of others.',
  }),
  listed({
    id: 'us-sdn:grobnik-oleg',
    name: 'GROBNIK, Oleg',
    nativeId: '77123',
    programmes: ['UMBRA-EO13999'],
    title: 'Harbour master of Dunmarra',
    raw: { call_sign: 'ZZTOP9', name: 'GROBNIK, Oleg' },
  }),
  listed({ id: 'us-sdn:qu-han', name: 'QU, Han' }),
  listed({ id: 'un-sc:ozturk-celal', name: 'ÖZTÜRK, Celal', source: notice('97 FR 102345') }),
];

const words = {
  listName: (code: string) => ({ 'us-el': 'Entity List', 'us-sdn': 'Blocked Persons' })[code] ?? code,
  countryName: (code: string) => ({ CN: 'China' })[code],
};

const search = (text: string, limit = 10) => searchEntries(lookupQuery(text), () => parties, words, limit);

describe('searchEntries', () => {
  test.each([
    ['Quorvane', 'us-el:quorvane-optics-cn', 'name', 'a word of the name'],
    ['kwervane', 'us-el:quorvane-optics-cn', 'alias', 'an alias in any case'],
    ['quorvaneoptics', 'us-el:quorvane-optics-cn', 'name', 'words run together'],
    ['Quorv', 'us-el:quorvane-optics-cn', 'name', 'the beginning of a word'],
    ['97 FR 10234', 'us-el:quorvane-optics-cn', 'notice', 'a notice, before a remark that names it'],
    ['97 F.R. 10234', 'us-el:quorvane-optics-cn', 'notice', 'as others write it'],
    ['9876543', 'us-el:sable-marine-trading', 'identifier', 'a number'],
    ['Dunmarra Sable', 'us-el:quorvane-optics-cn', 'address', 'words of an address in any order'],
    ['EO13999', 'us-sdn:grobnik-oleg', 'programme', 'part of a programme'],
    ['harbour master', 'us-sdn:grobnik-oleg', 'title', 'a title'],
    ['77123', 'us-sdn:grobnik-oleg', 'publisher’s id', 'the publisher’s id'],
    ['ZZTOP9', 'us-sdn:grobnik-oleg', 'published call_sign', 'what only the record has'],
    ['Ozturk', 'un-sc:ozturk-celal', 'name', 'without accents'],
    ['Гробник', 'us-sdn:grobnik-oleg', 'name', 'in another alphabet'],
    ['China Quorvane', 'us-el:quorvane-optics-cn', 'name', 'words of several fields'],
    ['Quorvnae', 'us-el:quorvane-optics-cn', 'name', 'letters swapped'],
    ['Quorvan Opticks', 'us-el:quorvane-optics-cn', 'name', 'two typos'],
    ['Sabel Marine', 'us-el:sable-marine-trading', 'name', 'a typo beside a word that is right'],
    ['Quor vanne optics ltd', 'us-el:quorvane-optics-cn', 'name', 'a word torn apart, and a typo'],
  ])('%s finds %s in %s: %s', (text, id, field) => {
    const [first] = search(text).entries;
    expect(first).toMatchObject({ id, texts: expect.arrayContaining([expect.objectContaining({ field })]) });
  });

  test('an exact notice comes before longer numbers that begin so; quoted, it stands alone', () => {
    expect(search('97 FR 10234').entries.map(({ id }) => id)).toEqual([
      'us-el:quorvane-optics-cn',
      'un-sc:ozturk-celal',
      'us-el:sable-marine-trading',
    ]);
    expect(search('"97 FR 10234"').entries.map(({ id }) => id)).toEqual([
      'us-el:quorvane-optics-cn',
      'us-el:sable-marine-trading',
    ]);
  });

  test('quoted words stand as they are, beside words that need not', () => {
    expect(search('"marine trading" sable').totals.literal).toBe(1);
    expect(search('"trading marine" sable').entries).toEqual([]);
  });

  test('words spelt alike are counted apart, and come after', () => {
    const found = search('Han');
    expect(found.totals).toEqual({ literal: 1, alike: 0, partial: 0 });
    expect(search('Grobnic').totals).toEqual({ literal: 0, alike: 1, partial: 0 });
  });

  test('where no entry has all of it, those with some of the words are named as such', () => {
    const found = search('Grobnik Shipyards');
    expect(found.totals).toEqual({ literal: 0, alike: 0, partial: 1 });
    expect(found.entries[0]).toMatchObject({ id: 'us-sdn:grobnik-oleg', kind: 'partial' });
  });

  test('a number that is no entry’s finds none, and what is near is suggested', () => {
    const found = search('97 FR 10235');
    expect(found.entries).toEqual([]);
    expect(found.suggestions).toContain('97 FR 10234');
    expect(search('Zyxxyqwv')).toMatchObject({ entries: [], suggestions: [] });
  });

  test('scores lie between 0 and 1 and fall from first to last; the limit cuts, the total counts', () => {
    const { entries, totals } = search('us-sdn', 1);
    expect(entries).toHaveLength(1);
    expect(totals.literal).toBe(2);
    const scores = search('a').entries.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBeGreaterThan(0);
    for (const score of scores) expect(score).toBeLessThanOrEqual(1);
  });

  test('of equal entries the shorter name comes first, whatever the order of the lists', () => {
    const same = [listed({ id: 'a:2', name: 'Tallow Mills' }), listed({ id: 'a:1', name: 'Tallow Mills' })];
    const ids = (order: typeof same) =>
      searchEntries(lookupQuery('tallow'), () => order, words, 5).entries.map(({ id }) => id);
    expect(ids(same)).toEqual(['a:1', 'a:2']);
    expect(ids([...same].reverse())).toEqual(['a:1', 'a:2']);
  });
});
