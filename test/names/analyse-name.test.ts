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
