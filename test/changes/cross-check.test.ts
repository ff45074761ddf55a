import { describe, expect, test } from '@jest/globals';
import { crossCheck, differences } from '../../src/changes/cross-check.js';
import type { ListedParty } from '../../src/model/listed-party.js';

/** An entry of OFAC's, with a number; the first name is the primary. */
function party(number: string, names: readonly string[], countries: readonly string[] = ['PE']): ListedParty {
  return {
    id: `us-sdn:${names[0]!.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${countries[0]?.toLowerCase()}`,
    list: 'us-sdn',
    nativeId: number,
    type: 'person',
    typeInferred: false,
    names: names.map((text, at) => ({ text, kind: at === 0 ? 'primary' : 'alias', script: 'Latn' })),
    addresses: [],
    countries,
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: {
      references: [],
      ...(number === ''
        ? {}
        : { entryUrl: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${number}` }),
      locator: 'row 1',
    },
    raw: { name: names[0]! },
  };
}

const snapshot = (parties: readonly ListedParty[]) => ({
  parties: () => parties,
  party: (ordinal: number) => parties[ordinal]!,
});

/** What differs, a line each: `A` only in the aggregate, `P` only in the publisher's file, `N` named otherwise. */
function checked(aggregate: readonly ListedParty[], publisher: readonly ListedParty[]): readonly string[] {
  const [check] = crossCheck(snapshot(aggregate), snapshot(publisher), new Set(['us-sdn']));
  return [
    ...check!.onlyInAggregate.map(({ names }) => `A ${names[0]!.text}`),
    ...check!.onlyInPublisher.map(({ names }) => `P ${names[0]!.text}`),
    ...check!.namedOtherwise.map(
      ({ onlyInAggregate, onlyInPublisher, primaryDiffers }) =>
        `N ${onlyInAggregate.join('; ')} | ${onlyInPublisher.join('; ')}${primaryDiffers ? ' (primary)' : ''}`,
    ),
  ];
}

const orvel = party('11', ['TAMSWEG, Orvel', 'TAMSWEG, O.']);
const ada = party('12', ['FERRIGNO, Ada', 'FERRIGNO, A.']);

describe('two copies', () => {
  test.each<[string, readonly ListedParty[], readonly ListedParty[], readonly string[]]>([
    ['that are the same', [orvel], [orvel], []],
    [
      'with names in other punctuation and order',
      [orvel],
      [party('11', ['Orvel Tamsweg', 'O. Tamsweg'])],
      [],
    ],
    [
      'with other names in another order',
      [orvel],
      [party('11', ['TAMSWEG, O.', 'TAMSWEG, Orvel'])],
      ['N  |  (primary)'],
    ],
    [
      'with one entry in the aggregate alone',
      [orvel, party('12', ['FERRIGNO, Ada'])],
      [orvel],
      ['A FERRIGNO, Ada'],
    ],
    [
      'with one entry at the publisher’s alone',
      [orvel],
      [party('12', ['FERRIGNO, Ada']), orvel],
      ['P FERRIGNO, Ada'],
    ],
    ['with an alias less', [orvel, ada], [party('11', ['TAMSWEG, Orvel']), ada], ['N TAMSWEG, O. | ']],
    ['of which one has no further names at all', [orvel], [party('11', ['TAMSWEG, Orvel'])], []],
    [
      'with an alias more',
      [orvel],
      [party('11', ['TAMSWEG, Orvel', 'TAMSWEG, O.', 'ORVELLO'])],
      ['N  | ORVELLO'],
    ],
    [
      'with wholly other names under one number',
      [party('11', ['TAMSWEG, Orvel'])],
      [party('11', ['QUELLMARK, Ada'])],
      ['N TAMSWEG, Orvel | QUELLMARK, Ada (primary)'],
    ],
    [
      'with one name in two countries and no numbers',
      [party('', ['TAMSWEG, Orvel'], ['PE']), party('', ['TAMSWEG, Orvel'], ['CL'])],
      [party('', ['Orvel Tamsweg'], ['CL'])],
      ['A TAMSWEG, Orvel'],
    ],
    [
      'with another country and number',
      [party('11', ['TAMSWEG, Orvel'], ['PE'])],
      [party('12', ['Orvel Tamsweg'], ['CL'])],
      ['A TAMSWEG, Orvel', 'P Orvel Tamsweg'],
    ],
    [
      'of which one says more of an entry than names',
      [orvel],
      [{ ...orvel, remarks: 'At large.', addresses: [{ text: '1 Sample Street' }] }],
      [],
    ],
  ])('%s', (_title, aggregate, publisher, lines) => {
    expect(checked(aggregate, publisher)).toEqual(lines);
  });

  test('their numbers of entries are told, and the differences counted', () => {
    const checks = crossCheck(
      snapshot([orvel, party('12', ['FERRIGNO, Ada'])]),
      snapshot([party('11', ['TAMSWEG, Orvel', 'ORVELLO'])]),
      new Set(['us-sdn', 'us-el']),
    );
    expect(checks.map(({ list, inAggregate, inPublisher }) => [list, inAggregate, inPublisher])).toEqual([
      ['us-el', 0, 0],
      ['us-sdn', 2, 1],
    ]);
    expect(differences(checks)).toBe(2);
  });

  test('the order of the files changes nothing', () => {
    const some = [orvel, party('12', ['FERRIGNO, Ada']), party('13', ['BRIXLEY, Jo'])];
    const others = [party('13', ['BRIXLEY, J.']), party('14', ['AMBLE, Ty']), orvel];
    expect(checked([...some].reverse(), [...others].reverse())).toEqual(checked(some, others));
  });
});
