import { describe, expect, test } from '@jest/globals';
import type { PartyType } from '../../src/model/listed-party.js';
import { analyseName } from '../../src/names/analyse-name.js';

/** `word/class` of every token, brands bare. */
const read = (name: string, type: PartyType | 'any' = 'any') =>
  analyseName(name, type)
    .map((token) => (token.class === 'brand' ? token.text : `${token.text}/${token.class}`))
    .join(' · ');

describe('analyseName tells the words of an organisation apart', () => {
  test.each([
    [
      'Hangzhou Hikvision Digital Technology Co., Ltd.',
      'hangzhou/place · hikvision · digital/trade · technology/trade · co ltd/legal-form',
    ],
    [
      'Bylinnye Bogatyri Limited Liability Company',
      'bylinnye · bogatyri · limited liability company/legal-form',
    ],
    ['OOO VEB Inzhiniring', 'ooo/legal-form · veb · inzhiniring/trade'],
    ['ООО ВЭБ Инжиниринг', 'ooo/legal-form · veb · inzhiniring/trade'],
    ['CECOEX, S.A.', 'cecoex · sa/legal-form'],
    ['M. D. S. Import Export', 'mds · import export/trade'],
    ['13th Research Institute', '13th/number · research/trade · institute/trade'],
    ['KKR Asian Fund VII L.P.', 'kkr · asian/place · fund/trade · vii/number · lp/legal-form'],
    [
      '杭州海康威视数字技术股份有限公司',
      '杭州/place · 海康威视 · 数字/trade · 技术/trade · 股份有限公司/legal-form',
    ],
    ['Akme (Beijing)', 'akme · beijing/place'],
    ['Qorvantis Foods (P) Ltd.', 'qorvantis · foods/trade · p ltd/legal-form'],
    ['Qorvantis Foods (P.) Limited', 'qorvantis · foods/trade · p limited/legal-form'],
    ['Qorvantis Foods (Pvt.) Ltd', 'qorvantis · foods/trade · pvt ltd/legal-form'],
    ['S. P. Zorvan (P) Ltd', 'sp · zorvan · p ltd/legal-form'],
    ['Zorvan (P), Ltd', 'zorvan · p/initial · ltd/legal-form'],
    ['Sierra and its affiliates', 'sierra · and its affiliates/title'],
  ])('%s', (name, expected) => {
    expect(read(name)).toBe(expected);
  });
});

describe('analyseName reads the names of people', () => {
  test.each([
    ['CHEN, Quanguo', 'quanguo · chen'],
    ['Jordan Smith', 'jordan · smith'],
    ['AL-TIKRITI, Barzan Ibrahim', 'barzan · ibrahim · al/particle · tikriti'],
    ['A. O. Droganov', 'a/initial · o/initial · droganov'],
    ['SALEH, J.T.', 'j/initial · t/initial · saleh'],
    ['E. Culha', 'e/initial · culha'],
    ['Ortega y Gasset', 'ortega · y/particle · gasset'],
    ['Mr. Vadim Kulik', 'mr/title · vadim · kulik'],
  ])('%s', (name, expected) => {
    expect(read(name, 'person')).toBe(expected);
  });
});

test.each([
  ['Xinjiang', '新疆'],
  ['Hotan', 'Hetian'],
  ['Kashgar', '喀什'],
  ['Public Security Bureau', '公安局'],
  ['Technologies', 'Tech'],
  ['13th', 'Thirteenth'],
])('%s and %s mean one thing', (a, b) => {
  const concept = (text: string) => analyseName(`Akme ${text} Group`, 'organization')[1]?.concept;
  expect(concept(a)).toBeDefined();
  expect(concept(a)).toBe(concept(b));
});

describe('numbers in Chinese characters count institutes, plants and units', () => {
  test.each([
    ['第十三研究所', 'number:13'],
    ['第13研究所', 'number:13'],
    ['第 13 研究所', 'number:13'],
    ['一三研究所', 'number:13'],
    ['某某电子一三所', 'number:13'],
    ['第一百零一研究所', 'number:101'],
    ['第一〇一研究所', 'number:101'],
    ['七一八研究所', 'number:718'],
    ['九〇三厂', 'number:903'],
    ['718 Research Institute', 'number:718'],
  ])('%s is %s', (name, concept) => {
    const numbers = analyseName(name, 'organization').filter((token) => token.class === 'number');
    expect(numbers.map((token) => token.concept)).toEqual([concept]);
  });

  test.each([
    ['三一重工', '三一 · 重工/trade'],
    ['百度科技', '百度 · 科技/trade'],
    ['五八同城', '五八同城'],
    ['第一百货', '第一/number · 百货/trade'],
  ])('%s is %s', (name, expected) => {
    expect(read(name, 'organization')).toBe(expected);
  });

  test('the mark of the ordinal goes with its digits', () => {
    const name = '某某第13研究所';
    expect(analyseName(name, 'organization').map(({ start, end }) => name.slice(start, end))).toEqual([
      '某某',
      '第13',
      '研究所',
    ]);
  });

  test('a bracket goes with its legal form', () => {
    const name = 'Zorvan (P) Ltd';
    expect(analyseName(name, 'any').map(({ start, end }) => name.slice(start, end))).toEqual([
      'Zorvan',
      '(P) Ltd',
    ]);
  });
});
