import { describe, expect, test } from '@jest/globals';
import type { PartyType } from '../../src/model/listed-party.js';
import { type PerturbationKind, perturbationKinds, perturbName } from '../../src/screening/perturb-name.js';
import { seededRandom } from '../../src/screening/seeded-random.js';
import { codeUnits, editDistance } from '../../src/text/edit-distance.js';

/** Every spelling that some seed makes; empty where the kind does not apply to the name. */
function spellings(kind: PerturbationKind, text: string, type: PartyType): string[] {
  const made = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const spelling = perturbName(kind, { text, type }, seededRandom(`${seed}`));
    if (spelling !== undefined) made.add(spelling);
  }
  return [...made].sort();
}

const person = 'person';
const firm = 'organization';

describe('a listed name, as records may write it', () => {
  test.each<[PerturbationKind, string, PartyType, string[]]>([
    ['as-published', 'Chen Quanguo', person, ['CHEN QUANGUO', 'Chen Quanguo', 'chen quanguo']],

    ['word-order', 'CHEN, Quanguo', person, ['CHEN Quanguo', 'Quanguo CHEN']],
    ['word-order', 'Zhu Hailun', person, ['Hailun Zhu', 'Hailun, Zhu']],
    ['word-order', 'Madonna', person, []],
    ['word-order', 'SMITH, John, Jr.', person, []],
    ['word-order', 'Ministry of Defence', firm, ['Defence, Ministry of']],
    ['word-order', 'Dahua Technology Co., Ltd.', firm, ['Technology Dahua Co., Ltd.']],
    ['word-order', 'OAO Sukhoi Design', firm, ['OAO Design Sukhoi']],
    ['word-order', 'Bowne and Company', firm, []],
    ['word-order', 'OCEAN STAR', 'vessel', []],

    [
      'transliteration',
      'Yusuf Chen',
      person,
      ['Yousef Chen', 'Yousuf Chen', 'Youssef Chen', 'Yusef Chen', 'Youssouf Chen'].sort(),
    ],
    ['transliteration', 'PETROV, Wei', person, ['PETROFF, Wei']],
    ['transliteration', 'Qadirov Trading', firm, []],
    ['transliteration', 'Sergei Trading', firm, ['Serguei Trading', 'Sergey Trading'].sort()],
    ['transliteration', 'Chen Quanguo', person, []],
    ['transliteration', '陈全国', person, []],

    [
      'abbreviation',
      'Haige Technology Group',
      firm,
      ['Haige Tech Group', 'Haige Tech Grp', 'Haige Techn Group', 'Haige Techn Grp', 'Haige Technology Grp'],
    ],
    [
      'abbreviation',
      'NATIONAL UNIVERSITY',
      firm,
      ["NAT'L UNIV", "NAT'L UNIVERSITY", 'NATIONAL UNIV', 'NATL UNIV', 'NATL UNIVERSITY'],
    ],
    ['abbreviation', 'Technology', person, []],
    ['abbreviation', 'Dahua', firm, []],
    ['abbreviation', 'Constructor Prototype', firm, []],

    ['legal-form', 'Romashka LLC', firm, ['Romashka', 'Romashka Limited Liability Company', 'Romashka OOO']],
    ['legal-form', 'OAO Sukhoi', firm, ['Open Joint Stock Company Sukhoi', 'OJSC Sukhoi', 'Sukhoi']],
    ['legal-form', 'ABC GmbH', firm, ['ABC Gesellschaft mbH']],
    ['legal-form', 'Bureau of Public Security', firm, []],
    ['legal-form', 'CASA', firm, []],
    ['legal-form', 'HO, Ag', person, []],

    ['initials', 'PUTIN, Vladimir Vladimirovich', person, ['PUTIN V.V.', 'V. V. PUTIN', 'Vladimir V. PUTIN']],
    ['initials', 'CHEN, Quanguo', person, ['CHEN Q.', 'Q. CHEN']],
    ['initials', 'Chen Quanguo', person, []],
    ['initials', 'QAHTANI, Abd al-Aziz', person, []],
    ['initials', 'SATTAR, Abdul Karim', person, []],
    ['initials', 'Trading, General', firm, []],

    ['spacing', 'Meiya Pico', firm, ['MeiyaPico']],
    ['spacing', 'Bank of Ply', firm, []],
    ['spacing', 'Sensenets', firm, ['Sen senets', 'Sense nets']],
    ['spacing', 'XUN, Lu', person, []],

    [
      'extra-words',
      'CHEN, Quanguo',
      person,
      ['Attn: Quanguo CHEN', 'Dr. Quanguo CHEN', 'H.E. Quanguo CHEN', 'Mr Quanguo CHEN', 'Mr. Quanguo CHEN'],
    ],
    ['extra-words', 'OCEAN STAR', 'vessel', ['M.V. OCEAN STAR', 'M/V OCEAN STAR', 'MV OCEAN STAR']],
    ['extra-words', 'EP-GOM', 'aircraft', []],
  ])('%s of %s (%s)', (kind, name, type, expected) => {
    expect(spellings(kind, name, type)).toEqual([...expected].sort());
  });

  test('a typing slip is one edit in one word of five letters or more, never in its first', () => {
    const slips = spellings('typo', 'Hang LIGHTHOUSE Co', firm);
    expect(slips.length).toBeGreaterThan(40);
    for (const slip of slips) {
      const [first, word = '', last] = slip.split(' ');
      expect([first, last]).toEqual(['Hang', 'Co']);
      expect(word).toMatch(/^L[A-Z]+$/);
      const edits = editDistance(codeUnits(word), 0, word.length, codeUnits('LIGHTHOUSE'), 0, 10, 3);
      expect([slip, edits]).toEqual([slip, 1]);
    }
    expect(new Set(slips.map((slip) => slip.length))).toEqual(new Set([17, 18, 19]));
  });

  test.each<[string, string, boolean]>([
    ['a place goes where none is named', 'Dahua Technology', true],
    ['and not beside another', 'Shenzhen Dahua Technology', false],
  ])('extra words: %s', (_, name, expected) => {
    const placed = spellings('extra-words', name, firm).some((spelling) => /Beijing|Dubai/.test(spelling));
    expect(placed).toBe(expected);
  });

  test.each(perturbationKinds)('%s repeats with its seed', (kind) => {
    const name = { text: 'IVANOV, Mohammed Technology Co., Ltd.', type: 'organization' } as const;
    const twice = [1, 2].map(() => perturbName(kind, name, seededRandom('7')));
    expect(twice[0]).toBe(twice[1]);
  });
});
