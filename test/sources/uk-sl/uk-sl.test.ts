import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { ukSlCsv } from '../../../src/sources/uk-sl-csv/uk-sl-csv.js';
import { ukSlXml } from '../../../src/sources/uk-sl-xml/uk-sl-xml.js';
import { type ReadSource, readSource } from '../read-source.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const forms = {
  'uk-sl-xml': { source: ukSlXml, content: fixture('quirks.xml') },
  'uk-sl-csv': { source: ukSlCsv, content: fixture('quirks.csv') },
};

const read: Record<string, ReadSource> = {};
beforeAll(async () => {
  for (const [id, { source, content }] of Object.entries(forms)) read[id] = await readSource(source, content);
});

describe.each(Object.keys(forms) as (keyof typeof forms)[])('%s', (id) => {
  const party = (nativeId: string) => read[id]!.parties.find((entry) => entry.nativeId === nativeId)!;

  test('every designation with a name is one party that fits the schema', () => {
    const { parties, problems, published } = read[id]!;
    expect(parties.map((entry) => [entry.nativeId, entry.id, entry.type, entry.typeInferred])).toEqual([
      ['AFG9006', 'uk-sl:muster-khan-o-beispiel-af', 'person', false],
      ['RUS9001', 'uk-sl:muster-trading-llc-ru', 'organization', false],
      ['RUS9002', 'uk-sl:specimen-star-ga', 'vessel', false],
      ['not given', 'uk-sl:nameless-type', 'unknown', true],
    ]);
    for (const entry of parties) listedPartySchema.parse(entry);
    for (const problem of problems) problemSchema.parse(problem);
    expect(published).toEqual(['2026-06-24']);
  });

  test('a person, whole', () => {
    const { names, raw: _, source, ...rest } = party('AFG9006');
    expect(names[0]).toEqual({ text: "MUSTER KHAN O'BEISPIEL", kind: 'primary', script: 'Latn' });
    expect(names.slice(1).map(({ kind, script, text }) => `${kind} ${script} ${text}`)).toEqual([
      'alias Latn Mustur Beispil',
      'alias Latn Haji Muster',
      'alias Arab مستر خان',
      'weak-alias Latn Eagle',
    ]);
    expect(rest).toEqual({
      id: 'uk-sl:muster-khan-o-beispiel-af',
      list: 'uk-sl',
      nativeId: 'AFG9006',
      type: 'person',
      typeInferred: false,
      addresses: [
        { text: 'House 4, Kabul, 1001, Afghanistan', country: 'AF' },
        { text: 'Goma, Congo (Democratic Republic)', country: 'CD' },
        { text: 'Pakistan', country: 'PK' },
      ],
      countries: ['AF', 'PK', 'CD'],
      datesOfBirth: [
        { text: 'dd/mm/1945', year: 1945 },
        { text: 'dd/04/1946', year: 1946, month: 4 },
        { text: '01/03/1958', year: 1958, month: 3, day: 1 },
        { text: '15/08/19yy' },
      ],
      placesOfBirth: ['Lakhi village, Afghanistan'],
      identifiers: [
        { type: 'Passport number', value: 'P0990001' },
        { type: 'National Identifier number', value: '554990' },
      ],
      programmes: ['The Afghanistan (Sanctions) (EU Exit) Regulations 2020'],
      title: 'Mullah; Haji; Deputy Minister of Samples',
      listedOn: '2001-01-25',
      remarks:
        'Sanctions imposed: Asset freeze; Travel Ban. Gender: Male. Statement of reasons: He was the regime’s deputy & "minister", <2001. Other information: Brother of Sample Khan.',
    });
    expect(source).toMatchObject({
      references: [{ text: 'The Afghanistan (Sanctions) (EU Exit) Regulations 2020' }, { text: 'TAi.902' }],
      entryUrl: 'https://search-uk-sanctions-list.service.gov.uk/designations/AFG9006/Individual',
    });
  });

  test('an entity: each number of a register by itself', () => {
    expect(party('RUS9001')).toMatchObject({
      identifiers: [
        { type: 'Business registration number (OGRN)', value: '1029900000001' },
        { type: 'Business registration number (INN)', value: '7799000001' },
        { type: 'Business registration number', value: 'BR-99-XY' },
      ],
      remarks:
        'Sanctions imposed: Asset freeze; Trust Services Sanctions. Type of entity: Limited company. Parent company: Muster Holding.',
      source: { entryUrl: expect.stringMatching(/RUS9001\/Entity$/) },
    });
  });

  test('a ship: its number, its flag, what else is known of it', () => {
    expect(party('RUS9002')).toMatchObject({
      identifiers: [{ type: 'IMO number', value: 'IMO9990001' }],
      countries: ['GA'],
      remarks:
        'Sanctions imposed: Prohibition of port entry. Current owner/operator: Blue Sample Shipping. Previous flags: Panama. Type of ship: Crude oil tanker. Year built: 2004.',
      source: { entryUrl: expect.stringMatching(/RUS9002\/Ship$/) },
    });
    expect(party('not given').source).not.toHaveProperty('entryUrl');
  });

  test('what is odd is told', () => {
    expect(read[id]!.problems.map(({ kind, severity, where }) => [kind, severity, where?.field])).toEqual([
      ['unknown-country', 'warning', 'Nationality(/ies)'],
      ['unreadable-date', 'warning', 'D.O.B'],
      ['unknown-value', 'warning', 'Name type'],
      ['unknown-type', 'warning', 'Designation Type'],
      ['unreadable-date', 'warning', 'Date Designated'],
      ['row-without-name', 'error', 'Name 6'],
    ]);
    expect(read[id]!.problems.every(({ where }) => where?.list === 'uk-sl' && where.line! > 1)).toBe(true);
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

test('both forms give the same parties, but for raw and place', () => {
  const comparable = (id: string) =>
    read[id]!.parties.map(({ raw: _, source, ...party }) => ({ ...party, ...source, locator: '' }));
  expect(comparable('uk-sl-csv')).toEqual(comparable('uk-sl-xml'));
});
