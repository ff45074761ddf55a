import { describe, expect, test } from '@jest/globals';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import type { ListedParty } from '../../src/model/listed-party.js';
import { screeningResultSchema } from '../../src/model/report.js';
import { createScreener, type SubjectRow } from '../../src/screening/screener.js';

const base = {
  typeInferred: false,
  addresses: [],
  countries: [],
  datesOfBirth: [],
  placesOfBirth: [],
  identifiers: [],
  programmes: [],
  raw: {},
  source: { references: [], locator: 'row 1' },
} as const;

const name = (text: string, kind: 'primary' | 'alias' = 'primary') => ({ text, kind, script: 'Latn' });

const parties: ListedParty[] = [
  {
    ...base,
    id: 'us-sdn:chen-quanguo-cn',
    list: 'us-sdn',
    nativeId: '29220',
    type: 'person',
    names: [name('CHEN, Quanguo')],
    countries: ['CN'],
    datesOfBirth: [{ text: 'Nov 1955', year: 1955, month: 11 }],
    identifiers: [{ type: 'Passport', value: 'E 123-456' }],
    source: {
      references: [{ text: 'E.O. 13818' }],
      entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29220',
      locator: 'row 7',
    },
  },
  {
    ...base,
    id: 'my-list:acme',
    list: 'my-list',
    nativeId: '1',
    type: 'organization',
    names: [name('Acme Rocket Works'), name('ARW Missile Design', 'alias')],
  },
];

const screen = createScreener({
  lists: {
    index: new NameIndex(compileNameIndex(parties)),
    party: (number) => parties[number]!,
    snapshotOf: () => ({ sha256: 'f'.repeat(64), published: null, retrieved: '2026-11-01', starter: false }),
  },
  policy: policies.default,
  catalogueEntry: (list) =>
    list === 'us-sdn'
      ? {
          code: 'us-sdn',
          name: 'SDN List',
          publisher: 'OFAC',
          authority: '31 CFR Chapter V',
          url: 'https://example.org/sdn',
          groups: ['us'],
          effect: { class: 'blocking', summary: 'Blocked.', authority: '31 CFR', asOf: '2026-11-01' },
        }
      : undefined,
  effectOf: () => ({ class: 'blocking', summary: 'Blocked.', authority: '31 CFR', asOf: '2026-11-01' }),
});

const subject = (row: Partial<SubjectRow>): SubjectRow => ({
  row: 1,
  name: 'Chen Quanguo',
  type: 'any',
  ...row,
});
const score = (row: Partial<SubjectRow>) => screen(subject(row)).matches[0]?.score;

test('a match cites list, authority, notice, entry page, snapshot and place in the file', () => {
  const result = screen(subject({}));
  expect(screeningResultSchema.parse(result)).toEqual(result);
  expect(result.outcome).toBe('match');
  expect(result.matches[0]!.citation).toEqual({
    list: 'SDN List',
    authority: '31 CFR Chapter V',
    references: [{ text: 'E.O. 13818' }],
    url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29220',
    snapshot: { sha256: 'f'.repeat(64), published: null, retrieved: '2026-11-01', starter: false },
    locator: 'row 7',
  });
});

test('a list that the catalogue does not know is cited by its code', () => {
  expect(screen(subject({ name: 'Acme Rocket Works' })).matches[0]!.citation).toMatchObject({
    list: 'my-list',
    authority: 'none: a list of your own',
    url: null,
  });
});

describe('the rest of the row moves a match and never hides it', () => {
  const close = { name: 'Chen Quangguo' };
  const plain = score(close)!;

  test.each([
    ['the same country', { country: 'CN' }, 'up'],
    ['another country', { country: 'BR' }, 'down'],
    ['another type', { type: 'organization' }, 'down'],
    [
      'a date of birth that fits',
      { dateOfBirth: { text: '1955-11-05', year: 1955, month: 11, day: 5 } },
      'up',
    ],
    ['a year of birth that fits', { dateOfBirth: { text: '1955', year: 1955 } }, 'up'],
    [
      'a date of birth that does not',
      { dateOfBirth: { text: '1981-02-03', year: 1981, month: 2, day: 3 } },
      'down',
    ],
    ['the passport, written otherwise', { identifiers: ['e123456'] }, 'up'],
    ['another passport', { identifiers: ['X9'] }, 'same'],
  ] as const)('%s: %s', (_what, row, way) => {
    const moved = score({ ...close, ...row })!;
    expect(moved).toBeGreaterThanOrEqual(policies.default.thresholds.possible);
    expect(Math.sign(moved - plain)).toBe(way === 'up' ? 1 : way === 'down' ? -1 : 0);
  });

  test('everything against it at once leaves a match', () => {
    const against = {
      ...close,
      country: 'BR',
      type: 'vessel',
      dateOfBirth: { text: '1981', year: 1981 },
    } as const;
    const [match] = screen(subject(against)).matches;
    expect(match).toBeDefined();
    const said = match!.signals.filter((signal) => signal.kind === 'context');
    expect(said.map((signal) => [signal.field, signal.relation])).toEqual([
      ['country', 'disagrees'],
      ['type', 'disagrees'],
      ['date-of-birth', 'disagrees'],
    ]);
  });
});

test('an alias of the subject can be what matches', () => {
  const result = screen(subject({ name: 'Nobody Special Bakery', aliases: ['ARW Missile Design'] }));
  expect(result.matches[0]).toMatchObject({
    subjectName: 'ARW Missile Design',
    matchedName: 'ARW Missile Design',
    matchedNameKind: 'alias',
    party: { name: 'Acme Rocket Works' },
  });
});

describe('an identifier stands alone', () => {
  test.each([
    ['the passport of somebody with another name', 'E-123 456', true],
    ['a number too short to prove anything', 'E12', false],
    ['another number', 'E999999', false],
  ])('%s', (_what, identifier, found) => {
    const { matches } = screen(subject({ name: 'Totally Different', identifiers: [identifier] }));
    expect(matches.map((match) => [match.party.id, match.band])).toEqual(
      found ? [['us-sdn:chen-quanguo-cn', 'strong']] : [],
    );
  });
});

test('a subject without a name is not screened, and says why', () => {
  const problems = [{ kind: 'row-without-name', severity: 'error', message: 'no name' }] as const;
  expect(screen(subject({ name: '', problems }))).toEqual({
    kind: 'result',
    subject: { row: 1, name: '', type: 'any' },
    outcome: 'not-screened',
    matches: [],
    nearest: null,
    problems,
  });
});

test.each(['???', '×', '÷ ÷', '¿—?'])(
  '%s, a name without a letter or digit, is not screened either',
  (name) => {
    expect(screen(subject({ name })).outcome).toBe('not-screened');
  },
);

test('a name in a script that cannot be read says so', () => {
  const { outcome, problems } = screen(subject({ name: 'สมชาย' }));
  expect([outcome, problems?.map(({ kind }) => kind)]).toEqual(['clear', ['unreadable-script']]);
});

describe('of a name longer than any name the beginning is compared, and the row says so', () => {
  const filler = Array.from({ length: 60 }, (_, at) => `lorem${at}`).join(' ');

  test.each([
    ['too many words', `Acme Rocket Works ${filler}`, true],
    ['one word of very many letters', 'acme'.repeat(300), true],
    ['very many Chinese characters', '科'.repeat(1001), true],
    [
      'as long as names may be',
      'The Acme Rocket Works and Missile Design Bureau of the Northern Territories, Branch Four',
      false,
    ],
  ])('%s', (_what, long, isTooLong) => {
    const result = screen(subject({ name: long }));
    expect(result.problems?.some(({ kind }) => kind === 'name-too-long') ?? false).toBe(isTooLong);
    expect(result.subject.name).toBe(long);
  });

  test('an alias is held to the same', () => {
    const { problems } = screen(subject({ aliases: [`Acme ${filler}`] }));
    expect(problems?.map(({ kind }) => kind)).toEqual(['name-too-long']);
  });

  test('many words that repeat are few', () => {
    expect(screen(subject({ name: 'Acme Rocket Works '.repeat(30) })).problems).toBeUndefined();
  });

  test('nothing but blanks and signs to begin with is not screened, and says how far was read', () => {
    const { outcome, problems } = screen(subject({ name: `${'-'.repeat(1500)}Chen Quanguo` }));
    expect([outcome, problems?.map(({ kind }) => kind)]).toEqual(['not-screened', ['name-without-letters']]);
    expect(problems![0]!.message).toContain('among its first 1000 characters');
  });

  test('a listed name at the beginning is found', () => {
    expect(score({ name: `Acme Rocket Works${' '.repeat(2000)}${filler}` })).toBeGreaterThan(0.9);
  });
});

test('the contributions of the words add up to the score and to what it lacks', () => {
  const [match] = screen(subject({ name: 'Acme Rocket Workz Ltd' })).matches;
  const words = match!.signals.filter((signal) => signal.kind === 'token');
  const gained = words.reduce((sum, signal) => sum + Math.max(0, signal.contribution), 0);
  expect(gained).toBeCloseTo(match!.score, 2);
});
