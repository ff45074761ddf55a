import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { analyseName } from '../../src/names/analyse-name.js';
import { knownNamesSchema } from '../../src/names/known-name.js';
import { commonBusinessWords } from '../../src/names/lexicons/common-business-words.js';
import { commonNames, veryCommonNames } from '../../src/names/lexicons/common-names.js';
import { everySpelling } from '../../src/names/lexicons/every-spelling.js';
import { nicknames } from '../../src/names/lexicons/nicknames.js';
import { splitWords } from '../../src/text/split-words.js';

const wordsOf = (text: string) => text.trim().split(/\s+/);
const folded = (text: string) =>
  splitWords(text)
    .map((word) => word.folded)
    .join(' ');
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

/** The token that `text` is in the middle of an organisation's name, as `class:concept`. */
const meaning = (text: string) => {
  const tokens = analyseName(`Zzyzx ${text}`, 'organization').slice(1);
  return tokens.map((token) => token.concept ?? token.class).join(' + ');
};

test.each([
  ['x = ob[shch|sch]estvo', 'x = obshchestvo,obschestvo'],
  ['x = a, b[1|2] c[3|4], d', 'x = a, b1 c3, b1 c4, b2 c3, b2 c4, d'],
  ['xi = 广州[|市]\nyi = b', 'xi = 广州, 广州市\nyi = b'],
])('everySpelling(%j)', (pattern, expected) => {
  expect(everySpelling(pattern).replace(/\s*,\s*/g, ',')).toBe(expected.replace(/\s*,\s*/g, ','));
});

describe('legal forms in every jurisdiction on the lists', () => {
  test.each([
    ['LLC', 'legal-form:llc'],
    ['Общество с ограниченной ответственностью', 'legal-form:llc'],
    ["Obshchestvo s Ogranichennoy Otvetstvennost'yu", 'legal-form:llc'],
    ['OBSCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU', 'legal-form:llc'],
    ['Otkrytoye Aktsionernoye Obshchestvo', 'legal-form:jsc'],
    ['Публичное акционерное общество', 'legal-form:jsc'],
    ['Nepublichnoe Aktsionernoe Obschestvo', 'legal-form:jsc'],
    ['W.L.L.', 'legal-form:llc'],
    ['FZ-LLC', 'legal-form:llc'],
    ['Q.P.S.C.', 'legal-form:jsc'],
    ['S.A.O.G.', 'legal-form:jsc'],
    ['Anonim Şirketi', 'legal-form:jsc'],
    ['Ltd. Şti.', 'legal-form:llc'],
    ['Sp. z o.o.', 'legal-form:llc'],
    ['d.o.o.', 'legal-form:llc'],
    ['EOOD', 'legal-form:llc'],
    ['S. de R.L. de C.V.', 'legal-form:llc'],
    ['S.A. de C.V.', 'legal-form:jsc'],
    ['(Pvt) Ltd', 'legal-form:ltd'],
    ['Sdn Bhd', 'legal-form:ltd'],
    ['Công ty TNHH', 'legal-form:llc'],
    ['株式会社', 'legal-form:ltd'],
    ['合同会社', 'legal-form:llc'],
    ['有限责任公司', 'legal-form:llc'],
    ['股份有限公司', 'legal-form:jsc'],
    ['주식회사', 'legal-form:ltd'],
    ['FGUP', 'legal-form:fsue'],
    ['Sherkat Sahami Khass', 'legal-form:jsc'],
    ['GmbH & Co. KG', 'legal-form:partnership'],
  ])('%s', (form, expected) => {
    expect(meaning(form)).toBe(expected);
  });
});

describe('one meaning in several languages', () => {
  test.each([
    ['Xinjiang Uyghur Autonomous Region', '新疆维吾尔自治区'],
    ['Hotan', '和田地区'],
    ['Yarkand', '莎车县'],
    ['Kucha', 'Kuqa'],
    ['Ghulja', 'Yining'],
    ['Tulskiy', 'Tula'],
    ['Нижегородский', 'Nizhny Novgorod'],
    ['Свердловский', 'Yekaterinburg'],
    ['Peking', '北京市'],
    ['Esfahan', 'Isfahan'],
    ['Deutsche', 'Germany'],
    ['Severo-Zapadnyy', 'Northwestern'],
    ['Persian Gulf', 'Khalije Fars'],
    ['Sanaye', 'Industries'],
    ['Bazargani', 'Ticaret'],
    ['Завод', '工厂'],
    ['NII', '研究所'],
    ['Imp & Exp', '进出口'],
    ['Public Security Bureau', '公安局'],
    ['Bingtuan', '兵团'],
    ['Prison Administration', '监狱管理局'],
    ['Mfg', '制造'],
    ['Telecomm', '通信'],
    ['Fundación', 'Stiftung'],
    ['Hermanos', 'Bros'],
    ['Thirty-Third', '第三十三'],
  ])('%s is %s', (one, other) => {
    expect(meaning(one)).not.toBe('brand');
    expect(meaning(one)).toBe(meaning(other));
  });
});

describe('what tells firms apart stays apart', () => {
  test.each([
    ['Shanxi', 'Shaanxi'],
    ['China', 'Taiwan'],
    ['North Korea', 'South Korea'],
    ['Shipping', 'Trading'],
    ['Shipping', 'Shipbuilding'],
    ['Steel', 'Aluminium'],
    ['Leasing', 'Finance'],
    ['Brigade', 'Battalion'],
    ['Front', 'Movement'],
    ['Brothers', 'Sons'],
    ['Northwestern', 'Northeastern'],
    ['Guinea', 'Equatorial Guinea'],
  ])('%s and %s', (one, other) => {
    expect(meaning(one)).not.toBe(meaning(other));
  });
});

test.each(['长安', '东方', '平安', '三一', '五十铃', 'Titan', 'Vanguard', 'Admiral', 'Li'])(
  '%s is a brand',
  (word) => {
    expect(meaning(word)).toBe('brand');
  },
);

describe('the background of common words', () => {
  const tiers = { veryCommonNames, commonNames, commonBusinessWords };

  test('no word stands twice, in one tier or in two', () => {
    expect(repeated(Object.values(tiers).flatMap(wordsOf))).toEqual([]);
  });

  test.each(Object.entries(tiers))('every word of %s is folded', (_, text) => {
    expect(wordsOf(text).filter((word) => folded(word) !== word)).toEqual([]);
  });
});

test('every line of the nicknames has a full name, once, and short forms other than it', () => {
  const lines = nicknames.trim().split('\n');
  const full = lines.map((line) => line.split(' = ')[0] ?? '');
  expect(repeated(full)).toEqual([]);
  for (const line of lines) {
    const names = line.split(/ = |, /);
    expect([line, names.length > 1]).toEqual([line, true]);
    expect([line, names.filter((name) => folded(name) !== name)]).toEqual([line, []]);
    expect([line, repeated(names)]).toEqual([line, []]);
  }
});

describe('the known names', () => {
  const rows = knownNamesSchema.parse(
    JSON.parse(readFileSync(new URL('../../lists/known-names.json', import.meta.url), 'utf8')),
  );

  test('every row holds two names at least that differ when folded', () => {
    for (const { names } of rows) expect([names, repeated(names.map(folded))]).toEqual([names, []]);
  });

  test('no name stands in two rows', () => {
    expect(repeated(rows.flatMap(({ names }) => names.map(folded)))).toEqual([]);
  });

  test('a list entry is cited by its page or its reference', () => {
    for (const { kind, source } of rows)
      if (kind === 'list-entry') expect(source.url ?? source.text).toMatch(/\d/);
  });
});
