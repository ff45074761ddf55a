import { describe, expect, test } from '@jest/globals';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { type IndexedParty, NameIndex } from '../../src/matching/name-index.js';
import { bandOf, policies } from '../../src/matching/policies.js';
import { nameSearcher } from '../../src/matching/search-names.js';
import type { NameKind, PartyType } from '../../src/model/listed-party.js';
import type { SubjectType } from '../../src/model/subject.js';

const party = (
  type: PartyType,
  primary: string,
  ...others: (string | [NameKind, string])[]
): IndexedParty => ({
  list: 'us-el',
  type,
  names: [
    { text: primary, kind: 'primary', script: 'Latn' },
    ...others.map((other) => {
      const [kind, text] = typeof other === 'string' ? (['alias', other] as const) : other;
      return { text, kind, script: 'Latn' };
    }),
  ],
});

const listed = [
  party('organization', 'Hangzhou Hikvision Digital Technology Co., Ltd.', 'Hikvision', '海康威视'),
  party('unknown', 'Dahua Technology', '大华股份'),
  party('person', 'CHEN, Quanguo', '陈全国'),
  party('person', 'AL-TIKRITI, Barzan Ibrahim Hasan', ['weak-alias', 'Barzan']),
  party('person', 'OGUL, Leonid Anatolyevich'),
  party('person', 'HAMID, Mohammed Yusuf'),
  party('organization', 'XINJIANG PUBLIC SECURITY BUREAU'),
  party('unknown', 'Hetian Prefecture Public Security Bureau'),
  party('organization', 'BYLINNYE BOGATYRI LIMITED LIABILITY COMPANY'),
  party('organization', 'China Electronics Technology Group Corporation 13th Research Institute'),
  party('unknown', 'Pakistan Atomic Energy Commission'),
  party('organization', 'Golden Dragon Trading Company of Tehran'),
  party('organization', 'Zhongtian Xinda Chemical Import and Export Co., Ltd.', [
    'former',
    'Ruitai Chemical',
  ]),
];
const index = new NameIndex(compileNameIndex(listed));
const searcher = nameSearcher(index);

const search = (name: string, type: SubjectType = 'any') => searcher.search(name, type, policies.default);
/** The primary name of the best hit and its band, or `clear`. */
const best = (name: string, type: SubjectType = 'any') => {
  const hit = search(name, type).hits[0];
  return hit === undefined
    ? 'clear'
    : `${bandOf(hit.score, policies.default)}: ${listed[hit.party]!.names[0]!.text}`;
};

const hikvision = 'Hangzhou Hikvision Digital Technology Co., Ltd.';

describe('finds a listed party', () => {
  test.each([
    ['the name itself', hikvision, `exact: ${hikvision}`],
    ['in other case and punctuation', 'HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO LTD', `exact: ${hikvision}`],
    ['in another order', 'Hikvision Digital Technology Hangzhou', `strong: ${hikvision}`],
    ['by its alias', 'HIKVISION', `exact: ${hikvision}`],
    ['by its name in Han characters', '海康威视', `exact: ${hikvision}`],
    ['without legal form', 'Hangzhou Hikvision Digital Technology', `strong: ${hikvision}`],
    [
      'with another legal form',
      'Bylinnye Bogatyri OOO',
      'strong: BYLINNYE BOGATYRI LIMITED LIABILITY COMPANY',
    ],
    ['with a letter missing', 'Hangzhou Hikvison Digital Technology', `strong: ${hikvision}`],
    ['with letters swapped', 'Hangzhou Hikivsion Digital Technology', `strong: ${hikvision}`],
    ['brand and legal form alone', 'Hikvision Co., Ltd.', `strong: ${hikvision}`],
    ['trade words abbreviated', 'Hangzhou Hikvision Digital Tech Co Ltd', `strong: ${hikvision}`],
    ['a person the other way round', 'Quanguo Chen', 'exact: CHEN, Quanguo'],
    ['a person in Cyrillic', 'Леонид Анатольевич Огул', 'exact: OGUL, Leonid Anatolyevich'],
    ['another romanisation', 'Muhamad Youssef Hamid', 'strong: HAMID, Mohammed Yusuf'],
    ['with a courtesy title', 'Mr. Leonid Ogul', 'possible: OGUL, Leonid Anatolyevich'],
    ['with an initial', 'L. Anatolyevich Ogul', 'strong: OGUL, Leonid Anatolyevich'],
    ['words run together', 'Pakistan Atomicenergy Commission', 'strong: Pakistan Atomic Energy Commission'],
    ['a word torn apart', 'Dah ua Technology', 'strong: Dahua Technology'],
    [
      'by the Uyghur name of the place',
      'Hotan Prefecture Public Security Bureau',
      'strong: Hetian Prefecture Public Security Bureau',
    ],
    ['a Chinese name of place and office', '新疆公安局', 'strong: XINJIANG PUBLIC SECURITY BUREAU'],
    ['scanned with a digit for a letter', 'Dahua Techno1ogy', 'strong: Dahua Technology'],
    ['by a former name', 'Ruitai Chemical', 'exact: Zhongtian Xinda Chemical Import and Export Co., Ltd.'],
  ])('%s: %s', (_how, name, expected) => {
    expect(best(name)).toBe(expected);
  });
});

describe('leaves alone who is not listed', () => {
  test.each([
    ['a made-up brand in a listed frame', 'Hangzhou Fengyuan Digital Technology Co., Ltd.'],
    ['trade words alone', 'Digital Technology Co., Ltd.'],
    ['a legal form alone', 'Co., Ltd.'],
    ['another number', 'China Electronics Technology Group Corporation 14th Research Institute'],
    ['another place', 'Golden Dragon Trading Company of Lisbon'],
    ['another family name', 'Barzan Ibrahim Hasan al-Mosuli'],
    ['another given name', 'Chen Mingguo'],
    ['a common given name', 'Mohammed'],
    ['a weak alias among other names', 'Barzan Karimov'],
    ['one short word of several', 'Dao Ua'],
    ['nothing but punctuation', '?!'],
    ['nothing', ''],
  ])('%s: %s', (_how, name) => {
    expect(best(name)).toBe('clear');
  });
});

test('a clear name comes with the nearest entry below the threshold', () => {
  const { hits, nearest } = search('Golden Dragon Trading Company of Lisbon');
  expect(hits).toEqual([]);
  expect(listed[nearest!.party]!.names[0]!.text).toBe('Golden Dragon Trading Company of Tehran');
  expect(nearest!.score).toBeLessThan(policies.default.thresholds.possible);
});

test('the policies are ordered: broad finds all that default finds, default all that narrow finds', () => {
  for (const name of ['L. Ogul', 'Hikvision Systems', 'Golden Dragon Tehran', 'Dahua Tech', 'Hamid Yusuf']) {
    const found = (policy: keyof typeof policies) =>
      searcher.search(name, 'any', policies[policy]).hits.map((hit) => hit.party);
    expect(found('broad')).toEqual(expect.arrayContaining(found('default')));
    expect(found('default')).toEqual(expect.arrayContaining(found('narrow')));
  }
});

test('lists that are not asked for are not searched', () => {
  expect(searcher.search('Hikvision', 'any', policies.default, (list) => list !== 'us-el').hits).toEqual([]);
});

test.each([
  ['Zorvabik MELTUBEK', 'Zorvanik MELTUHEK'],
  ['Zorvanik MELTUHEK', 'Zorvabik MELTUBEK'],
])(
  'of names that are equally like, %s and %s, the one that the list states first counts',
  (first, second) => {
    const one = party('person', first, second, 'Somebody Else');
    const { search } = nameSearcher(new NameIndex(compileNameIndex([one, party('person', second, first)])));
    const { hits } = search('Zorvanik Meltubek', 'person', policies.default);
    expect(hits.map((hit) => [hit.party, hit.nameOrdinal])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  },
);

describe('names of words that very many others share', () => {
  const given = ['Ali', 'Hassan', 'Mohammed', 'Hussein', 'Omar', 'Khalid', 'Yusuf', 'Ibrahim'];
  const families = [
    'Ahmed',
    'Ali',
    'Hassani',
    'Karim',
    'Nasser',
    'Rahimi',
    'Saleh',
    'Sharif',
    'Zaman',
    'Qasim',
  ];
  const places = ['Dubai', 'Tehran', 'Shanghai', 'Minsk'];
  const all = [
    ...given.flatMap((name) => families.map((family) => party('person', `${name} ${family}`))),
    ...places.map((place) => party('organization', `General Trading Company of ${place}`)),
    party('person', 'Z. N. Ahmed'),
  ];
  const { search } = nameSearcher(new NameIndex(compileNameIndex(all)));
  const found = (name: string, type: SubjectType) =>
    search(name, type, policies.default).hits.map((hit) => all[hit.party]!.names[0]!.text);

  test.each([
    ['by all words together', 'Khalid Ali', 'person', 'Khalid Ali'],
    [
      'by all words together',
      'General Trading Co of Minsk',
      'organization',
      'General Trading Company of Minsk',
    ],
    ['by one such word and initials', 'Zarif Nuriev Ahmed', 'person', 'Z. N. Ahmed'],
    ['torn apart', 'Hus se in Rahimi', 'person', 'Hussein Rahimi'],
    ['as one word', 'Omarali', 'person', 'Omar Ali'],
  ] as const)('are found %s: %s (%s)', (_how, name, type, expected) => {
    expect(found(name, type)).toContain(expected);
  });

  test.each([
    ['Ali Zorbakhsh', 'person'],
    ['General Trading Company of Gdansk', 'organization'],
  ] as const)('are not found by a part of them: %s (%s)', (name, type) => {
    expect(found(name, type)).toEqual([]);
  });
});
