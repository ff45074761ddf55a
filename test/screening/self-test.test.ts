import { describe, expect, test } from '@jest/globals';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import type { ListedParty, NameKind, PartyType } from '../../src/model/listed-party.js';
import type { LoadedLists } from '../../src/screening/loaded-lists.js';
import { createScreener, type SubjectRow } from '../../src/screening/screener.js';
import { type SelfTest, selfTest } from '../../src/screening/self-test.js';

const party = (
  id: string,
  list: string,
  type: PartyType,
  ...names: (readonly [string, NameKind])[]
): ListedParty => ({
  id,
  list,
  nativeId: id,
  type,
  typeInferred: false,
  names: names.map(([text, kind]) => ({ text, kind, script: 'Latn' })),
  addresses: [],
  countries: [],
  datesOfBirth: [],
  placesOfBirth: [],
  identifiers: [],
  programmes: [],
  raw: {},
  source: { references: [], locator: 'row 1' },
});

const parties = [
  party('a', 'small', 'person', ['KUZNETSOV, Vladislav Arkadyevich', 'primary']),
  ...[...'bcdefghij'].map((letter) =>
    party(
      letter,
      'large',
      'organization',
      [`Zorvex${letter} Rocket Technology Co., Ltd.`, 'primary'],
      [`Weak${letter}`, 'weak-alias'],
    ),
  ),
];

const lists: LoadedLists = {
  index: new NameIndex(compileNameIndex(parties)),
  party: (number) => parties[number]!,
  snapshotOf: () => ({ sha256: 'f'.repeat(64), published: null, retrieved: null, starter: false }),
};

const screen = createScreener({
  lists,
  policy: policies.default,
  catalogueEntry: () => undefined,
  effectOf: () => ({ class: 'blocking', summary: 'Blocked.', authority: 'none', asOf: '2026-11-01' }),
});

/** Ordinary names, one of which is a listed person's. */
const ordinaryWords = {
  people: [
    {
      culture: '',
      given: 'Vladislav Arkadyevich; Ann',
      family: 'Kuznetsov; Lee',
      patterns: ['{given} {family}'],
    },
  ],
  companies: [
    {
      region: '',
      brand: 'Acme; Bluebird',
      place: 'York',
      trade: 'Bakery',
      form: 'Ltd',
      patterns: ['{brand} {trade} {form}'],
    },
  ],
};

const run = (options: Partial<Parameters<typeof selfTest>[0]> = {}) =>
  selfTest({ lists, screen, ordinaryWords, seed: 1, sample: 4, ordinary: 10, shown: 5, ...options });
/** The same screening, noting what it was asked. */
const noting = (asked: string[]) => (row: SubjectRow) => {
  asked.push(row.name);
  return screen(row);
};
const kind = (result: SelfTest, wanted: string) => result.recall.find((row) => row.kind === wanted);

describe('the self-test', () => {
  test('draws from every list in turn and leaves weak aliases out', () => {
    const drawn: string[] = [];
    const result = run({ screen: noting(drawn) });
    expect(result.namesDrawnFrom).toBe(parties.length);
    expect(drawn.slice(0, 4).filter((name) => /kuznetsov/i.test(name))).toHaveLength(1);
    expect(drawn.filter((name) => /^weak/i.test(name))).toEqual([]);
  });

  test('finds names as published, and says how much that proves', () => {
    expect(kind(run(), 'as-published')).toEqual({
      kind: 'as-published',
      screened: 4,
      found: 4,
      first: 4,
      foundAtLeast: 0.5101,
    });
  });

  test('screens no more of a kind than the lists have: one name can be cut to initials', () => {
    expect(kind(run(), 'initials')?.screened).toBe(1);
    expect(kind(run(), 'transliteration')?.screened).toBe(1);
  });

  test('of a screening that finds nothing it says so, the lowest score first', () => {
    const blind = (row: SubjectRow) => ({ ...screen(row), matches: [] });
    const { recall, misses, alerts } = run({ screen: blind, shown: 7 });
    expect(recall.map(({ found }) => found)).toEqual(recall.map(() => 0));
    expect(misses).toHaveLength(7);
    expect(misses.map(({ score }) => score)).toEqual(misses.map(({ score }) => score).sort((a, b) => a - b));
    expect(alerts.map(({ alerted }) => alerted)).toEqual([0, 0]);
  });

  test('another entry of the same name will do; another name will not', () => {
    const renamed = (id: string, name: string) => (row: SubjectRow) => {
      const result = screen(row);
      return {
        ...result,
        matches: result.matches.map((match) => ({
          ...match,
          party: { ...match.party, id, name: name || match.party.name },
        })),
      };
    };
    expect(kind(run({ screen: renamed('other', '') }), 'as-published')?.found).toBe(4);
    expect(kind(run({ screen: renamed('other', 'Other') }), 'as-published')?.found).toBe(0);
  });

  test('an entry that stands behind a higher score was found, but not first', () => {
    const crowded = (row: SubjectRow) => {
      const { matches, ...result } = screen(row);
      const rivals = matches.map((match) => ({
        ...match,
        score: 1,
        party: { ...match.party, id: 'rival', name: 'Rival' },
      }));
      return { ...result, matches: [...rivals, ...matches.map((match) => ({ ...match, score: 0.8 }))] };
    };
    expect(kind(run({ screen: crowded }), 'as-published')).toMatchObject({ found: 4, first: 0 });
  });

  test('counts ordinary names that raise an alert, by band', () => {
    const [people, companies] = run().alerts;
    expect(people).toMatchObject({
      of: 'people',
      screened: 4,
      alerted: 1,
      bands: { exact: 1, strong: 0, possible: 0 },
    });
    expect(people?.examples.map(({ name }) => name)).toEqual(['Vladislav Arkadyevich Kuznetsov']);
    expect(companies).toMatchObject({ of: 'companies', screened: 2, alerted: 0, examples: [] });
  });

  test('repeats with its seed, and draws anew with another', () => {
    expect(run()).toEqual(run());
    const names = (seed: number) => {
      const drawn: string[] = [];
      run({ seed, screen: noting(drawn) });
      return drawn;
    };
    expect(names(2)).not.toEqual(names(1));
  });
});
