import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { euFsfCsv } from '../../../src/sources/eu-fsf-csv/eu-fsf-csv.js';
import { euFsfXml } from '../../../src/sources/eu-fsf-xml/eu-fsf-xml.js';
import { type ReadSource, readSource } from '../read-source.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const forms = {
  'eu-fsf-xml': { source: euFsfXml, content: fixture('quirks.xml') },
  'eu-fsf-csv': { source: euFsfCsv, content: fixture('quirks.csv') },
};

const read: Record<string, ReadSource> = {};
beforeAll(async () => {
  for (const [id, { source, content }] of Object.entries(forms)) read[id] = await readSource(source, content);
});

describe.each(Object.keys(forms) as (keyof typeof forms)[])('%s', (id) => {
  const party = (nativeId: string) => read[id]!.parties.find((entry) => entry.nativeId === nativeId)!;

  test('every entry with a name is one party that fits the schema', () => {
    const { parties, problems, published } = read[id]!;
    expect(parties.map((entry) => [entry.nativeId, entry.id, entry.type, entry.typeInferred])).toEqual([
      ['EU.901.10', 'eu-fsf:ivan-beispielov-ru', 'person', false],
      ['EU.902.77', 'eu-fsf:jsc-muster-works-branch-4', 'organization', false],
      ['903', 'eu-fsf:specimen-of-the-seas', 'unknown', true],
    ]);
    for (const entry of parties) listedPartySchema.parse(entry);
    for (const problem of problems) problemSchema.parse(problem);
    expect(published).toEqual(['2026-08-05']);
  });

  test('a person, whole', () => {
    const { names, raw, source, ...rest } = party('EU.901.10');
    expect(names.map(({ kind, script, text }) => `${kind} ${script} ${text}`)).toEqual([
      'primary Latn Ivan Beispielov',
      'alias Cyrl Иван Бейшпилов',
      'alias Latn Johann Beispiel',
      'former Latn Ivan Musterov',
      'weak-alias Latn Wanja',
    ]);
    expect(rest).toEqual({
      id: 'eu-fsf:ivan-beispielov-ru',
      list: 'eu-fsf',
      nativeId: 'EU.901.10',
      type: 'person',
      typeInferred: false,
      addresses: [
        {
          text: '1 Sample Street; Gate "B", PO Box 77, Musterstadt, 101000, RUSSIAN FEDERATION',
          country: 'RU',
        },
      ],
      countries: ['RU'],
      datesOfBirth: [
        { text: '1970-03-25', year: 1970, month: 3, day: 25 },
        { text: 'circa 1969', year: 1969, circa: true },
        { text: '1968 to 1971', year: 1968, toYear: 1971 },
        { text: '1972-04', year: 1972, month: 4 },
        { text: '1390 (islamic calendar)' },
      ],
      placesOfBirth: ['Musterstadt, Muster Oblast, RUSSIAN FEDERATION'],
      identifiers: [
        { type: 'National passport', value: 'АБ 0009901', country: 'RU' },
        { type: 'National passport', value: 'AB 0009901', country: 'RU' },
      ],
      programmes: ['TAQA'],
      title: 'Dr; Director of Muster Works',
      listedOn: '2012-05-03',
      remarks: 'Gender: male; Associate of the Lantern Group & others; see annex',
    });
    expect(source.references).toEqual([
      {
        text: '2024/9372 (OJ L18012024)',
        url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=OJ:L_202409372',
        date: '2024-01-17',
      },
      { text: 'QDi.990' },
    ]);
    expect(Object.values(raw).filter((text) => text === '')).toEqual([]);
  });

  test('several acts: the earliest day, and an address only where it is one', () => {
    expect(party('EU.902.77')).toMatchObject({
      listedOn: '2014-08-01',
      programmes: ['UKR'],
      names: [
        { text: 'JSC "Muster Works"; Branch 4', kind: 'primary' },
        { text: 'Μουστερβερκ ΑΕ', kind: 'alias', script: 'Grek' },
        { text: 'ООО «Мустерверк»', kind: 'alias', script: 'Cyrl' },
        { text: 'MW' },
      ],
      source: {
        references: [
          { text: '9826/2014 (OJ L230)', date: '2014-07-31' },
          { text: '2022/9427 (OJ L087I)', url: expect.stringContaining('2022:087I') },
        ],
      },
    });
    expect(party('EU.902.77').source.references[0]).not.toHaveProperty('url');
  });

  test('what is odd is told', () => {
    expect(read[id]!.problems.map(({ kind, severity, where }) => [kind, severity, where?.field])).toEqual([
      ['unknown-country', 'warning', 'citizenship'],
      ['unreadable-date', 'warning', 'birthdate'],
      ['unknown-type', 'warning', 'subjectType'],
      ['row-without-name', 'error', 'wholeName'],
    ]);
    expect(read[id]!.problems.every(({ where }) => where?.list === 'eu-fsf' && where.line! > 1)).toBe(true);
  });

  test.each([1, 7, 1000])('in chunks of %i bytes yields the same', async (size) => {
    const { source, content } = forms[id];
    expect(await readSource(source, content, size)).toEqual(read[id]);
  });

  test('knows its own form alone', () => {
    const recognised = Object.values(forms).map(({ source }) => source.recognises(forms[id].content));
    expect(recognised).toEqual(Object.keys(forms).map((other) => other === id));
  });
});

test('both forms give the same parties, but for raw, place and the strength of names', () => {
  const comparable = (id: string) =>
    read[id]!.parties.map(({ raw: _, source, names, ...party }) => ({
      ...party,
      references: source.references,
      names: names.map(({ text }) => text),
    }));
  expect(comparable('eu-fsf-csv')).toEqual(comparable('eu-fsf-xml'));
  const strength = (id: string) => read[id]!.parties[1]!.names.find(({ text }) => text === 'MW')!.kind;
  expect([strength('eu-fsf-xml'), strength('eu-fsf-csv')]).toEqual(['weak-alias', 'alias']);
});
