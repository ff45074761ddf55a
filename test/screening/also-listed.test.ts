import { describe, expect, test } from '@jest/globals';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import type { ListedParty, NameKind } from '../../src/model/listed-party.js';
import { screeningResultSchema } from '../../src/model/report.js';
import { alsoListedFinder } from '../../src/screening/also-listed.js';
import { createScreener } from '../../src/screening/screener.js';

interface Sketch extends Partial<Omit<ListedParty, 'names' | 'datesOfBirth'>> {
  readonly born?: string;
}

/** A listed party called `names`, the first of them the primary name. */
function party(
  list: string,
  names: string | Record<string, NameKind>,
  { born, ...rest }: Sketch = {},
): ListedParty {
  const kinds = typeof names === 'string' ? { [names]: 'primary' as const } : names;
  return {
    id: `${list}:${Object.keys(kinds)[0]}`,
    list,
    nativeId: '',
    type: 'organization',
    typeInferred: false,
    names: Object.entries(kinds).map(([text, kind]) => ({ text, kind, script: 'Latn' })),
    addresses: [],
    countries: [],
    datesOfBirth: born === undefined ? [] : [{ text: born, year: Number(born) }],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: { references: [], locator: 'row 1' },
    raw: {},
    ...rest,
  };
}

const withNumber = (type: string, value: string, country?: string) => ({
  identifiers: [{ type, value, ...(country === undefined ? {} : { country }) }],
});

const loaded = (parties: readonly ListedParty[]) => ({
  index: new NameIndex(compileNameIndex(parties)),
  party: (number: number) => parties[number]!,
  snapshotOf: () => ({ sha256: 'f'.repeat(64), published: null, retrieved: null, starter: false }),
});

/** What the first of these parties is told of the others. */
function seenFrom(parties: readonly ListedParty[], includes?: (list: string) => boolean) {
  const find = alsoListedFinder({
    lists: loaded(parties),
    catalogueEntry: () => undefined,
    ...(includes === undefined ? {} : { includes }),
  });
  return find(parties[0]!).map(({ id, by, text }) => `${id}, ${by}: ${text}`);
}

const sameName = 'an entry of the same name';
const person = { type: 'person' } as const;
const ship = { type: 'vessel' } as const;

describe('an entry of the same name', () => {
  test.each<[string, ListedParty, ListedParty, boolean]>([
    ['written alike', party('a', 'Quellmark Rotor Works'), party('b', 'QUELLMARK ROTOR WORKS'), true],
    [
      'with its words in another order',
      party('a', 'TAMSWEG, Orvel', person),
      party('b', 'Orvel Tamsweg', person),
      true,
    ],
    [
      'with its legal form in another writing',
      party('a', 'Quellmark Rotor Co., Ltd.'),
      party('b', 'Quellmark Rotor Company Limited'),
      true,
    ],
    ['without its legal form', party('a', 'Quellmark Rotor Co., Ltd.'), party('b', 'Quellmark Rotor'), true],
    [
      'with another legal form',
      party('a', 'Quellmark Rotor JSC'),
      party('b', 'Quellmark Rotor Foundation'),
      false,
    ],
    [
      'with a word more',
      party('a', 'Quellmark Rotor Works'),
      party('b', 'Quellmark Rotor Works Lima'),
      false,
    ],
    [
      'as a strong alias',
      party('a', { 'Quellmark Works': 'primary', 'Brixley Rotor': 'alias' }),
      party('b', { 'Ferrigno Valves': 'primary', 'Brixley Rotor': 'alias' }),
      true,
    ],
    [
      'as a weak alias of the other',
      party('a', 'Brixley Rotor'),
      party('b', { 'Ferrigno Valves': 'primary', 'Brixley Rotor': 'weak-alias' }),
      false,
    ],
    [
      'as a weak alias of its own',
      party('a', { 'Ferrigno Valves': 'primary', 'Brixley Rotor': 'weak-alias' }),
      party('b', 'Brixley Rotor'),
      false,
    ],
    ['of another type', party('a', 'Orvel Tamsweg', person), party('b', 'Orvel Tamsweg'), false],
    [
      'of a type that was only inferred',
      party('a', 'Orvel Tamsweg', person),
      party('b', 'Orvel Tamsweg', { typeInferred: true }),
      true,
    ],
    [
      'of another country',
      party('a', 'Quellmark Rotor Works', { countries: ['FR'] }),
      party('b', 'Quellmark Rotor Works', { countries: ['PE'] }),
      false,
    ],
    [
      'of which one country is the same',
      party('a', 'Quellmark Rotor Works', { countries: ['FR', 'PE'] }),
      party('b', 'Quellmark Rotor Works', { countries: ['PE'] }),
      true,
    ],
    [
      'in Hong Kong and in China',
      party('a', 'Quellmark Rotor Works', { countries: ['HK'] }),
      party('b', 'Quellmark Rotor Works', { countries: ['CN'] }),
      true,
    ],
    [
      'born in another year',
      party('a', 'Orvel Tamsweg', { ...person, born: '1961' }),
      party('b', 'Orvel Tamsweg', { ...person, born: '1974' }),
      false,
    ],
    ['that many people bear', party('a', 'Ali Mohammed', person), party('b', 'Ali Mohammed', person), false],
    [
      'that many people bear, born in the same year',
      party('a', 'Ali Mohammed', { ...person, born: '1961' }),
      party('b', 'Ali Mohammed', { ...person, born: '1961' }),
      true,
    ],
    ['of ordinary words alone', party('a', 'General Trading'), party('b', 'General Trading'), false],
    ['of one word', party('a', 'Quellmark'), party('b', 'Quellmark'), false],
    [
      'of one word, in the same country',
      party('a', 'Quellmark', { countries: ['PE'] }),
      party('b', 'Quellmark', { countries: ['PE'] }),
      true,
    ],
    ['of a ship', party('a', 'Quellmark Breeze', ship), party('b', 'Quellmark Breeze', ship), false],
    [
      'of a ship with the same flag and another number',
      party('a', 'Quellmark Breeze', { ...ship, countries: ['PE'], ...withNumber('IMO number', '9000001') }),
      party('b', 'Quellmark Breeze', { ...ship, countries: ['PE'], ...withNumber('IMO number', '9000002') }),
      false,
    ],
    ['on the same list', party('a', 'Quellmark Rotor Works'), party('a', 'Quellmark Rotor Works'), false],
  ])('%s', (_title, first, second, is) => {
    expect(seenFrom([first, second])).toEqual(is ? [`${second.id}, name: ${sameName}`] : []);
  });

  test('that very many entries bear is nobody’s in particular', () => {
    const others = Array.from({ length: 20 }, (_, at) => party(`b${at}`, 'Quellmark Rotor Works'));
    const one = party('a', 'Quellmark Rotor Works');
    expect(seenFrom([one, ...others.slice(1)])).toHaveLength(19);
    expect(seenFrom([one, ...others])).toEqual([]);
  });
});

describe('an entry with the same number', () => {
  const passport = (value: string, country?: string) => withNumber('Passport', value, country);
  const same = (list: string, what: string) => [
    `${list}:Ferrigno, identifier: an entry with the same ${what}`,
  ];
  test.each<[string, Sketch, Sketch, readonly string[]]>([
    [
      'a passport’s',
      passport('E 123-456', 'PE'),
      passport('e123456', 'PE'),
      same('b', 'passport number, e123456'),
    ],
    ['a passport’s of another country', passport('E123456', 'PE'), passport('E123456', 'FR'), []],
    ['a short one without a country', passport('E12345'), passport('E12345', 'FR'), []],
    [
      'a long one without a country',
      passport('E12345678'),
      passport('E12345678', 'FR'),
      same('b', 'passport number, E12345678'),
    ],
    ['of another kind', passport('E123456', 'PE'), withNumber('National ID No.', 'E123456', 'PE'), []],
    [
      'a tax number that is a register’s too',
      withNumber('Tax ID No.', '7700123456', 'RU'),
      withNumber('Registration Number', '7700123456', 'RU'),
      same('b', 'registration number, 7700123456'),
    ],
    [
      'a ship’s, with IMO before it or not',
      { ...ship, ...withNumber('Vessel Registration Identification', 'IMO 9000001') },
      { ...ship, ...withNumber('IMO number', '9000001') },
      same('b', 'IMO number, 9000001'),
    ],
    [
      'of a ship and of a person',
      { ...ship, ...passport('E12345678') },
      { ...person, ...passport('E12345678') },
      [],
    ],
    ['a filler', passport('00000000', 'PE'), passport('00000000', 'PE'), []],
    [
      'a gazette’s',
      withNumber('Government Gazette Number', '32131525'),
      withNumber('Government Gazette Number', '32131525'),
      [],
    ],
  ])('%s', (_title, first, second, said) => {
    expect(seenFrom([party('a', 'Quellmark', first), party('b', 'Ferrigno', second)])).toEqual(said);
  });

  test('says more than the name: another entry of that list with the same name is left out', () => {
    const number = withNumber('Passport', 'E123456', 'PE');
    const parties = [
      party('a', 'Orvel Tamsweg', { ...person, ...number }),
      party('b', 'Orvel Tamsweg', { ...person, id: 'b:namesake' }),
      party('c', 'Orvel Tamsweg', { ...person, id: 'c:other' }),
      party('b', 'Orvel J. Tamsweg', { ...person, id: 'b:same', ...number }),
    ];
    expect(seenFrom(parties)).toEqual([
      'b:same, identifier: an entry with the same passport number, E123456',
      `c:other, name: ${sameName}`,
    ]);
  });
});

describe('in a screening', () => {
  const parties = [party('a', 'Quellmark Rotor Works'), party('b', 'Quellmark Rotor Works')];
  const screen = (listed: readonly ListedParty[], includes?: (list: string) => boolean) =>
    createScreener({
      lists: loaded(listed),
      policy: policies.default,
      catalogueEntry: () => undefined,
      effectOf: () => ({ class: 'own-list', summary: '', authority: '', asOf: '2026-01-01' }),
      ...(includes === undefined ? {} : { includes }),
    })({ row: 1, name: 'Quellmark Rotor Works', type: 'any' });

  test('each match names the other, and both stay', () => {
    const result = screen(parties);
    expect(screeningResultSchema.safeParse(result).error).toBeUndefined();
    expect(result.matches.map(({ party: { list, alsoListed } }) => [list, alsoListed])).toEqual([
      [
        'a',
        [
          {
            id: 'b:Quellmark Rotor Works',
            list: 'b',
            listName: 'b',
            name: 'Quellmark Rotor Works',
            by: 'name',
            shared: 'Quellmark Rotor Works',
            text: sameName,
          },
        ],
      ],
      ['b', [expect.objectContaining({ id: 'a:Quellmark Rotor Works' })]],
    ]);
  });

  test('a list that is not screened against is not looked in', () => {
    const [match] = screen(parties, (list) => list === 'a').matches;
    expect(match?.party).not.toHaveProperty('alsoListed');
  });

  test('no match is found by it, and no score moved', () => {
    const [alone] = screen(parties.slice(0, 1)).matches;
    const number = withNumber('Passport', 'E123456', 'PE');
    const linked = screen([
      party('a', 'Quellmark Rotor Works', number),
      party('b', 'Ferrigno Valves', number),
    ]);
    expect(linked.matches.map(({ party: { list }, score }) => [list, score])).toEqual([['a', alone?.score]]);
    expect(linked.matches[0]?.party.alsoListed).toHaveLength(1);
  });
});
