import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { bisCsv } from '../../../src/sources/bis-csv/bis-csv.js';
import { recogniseSource } from '../../../src/sources/index.js';
import { readSource } from '../read-source.js';

const entityList = readFileSync(new URL('./fixtures/entity-list.csv', import.meta.url), 'utf8');
const unverified = `COUNTRY,NAME,ADDRESS,,,\r
Hong Kong,Sample Photonics Ltd,"Flat A, 11/F, Sample Mansion, Kowloon",,,\r
Hong Kong,Sample Photonics Ltd,"Rm 1203, 38 Example Street, Kowloon, Hong Kong",,,\r
Russia,"Sample Academy, a.k.a. S2A, f.k.a. Academy of Samples","Example Street 10, Moscow, Russia"\r
`;

describe('the Entity List', () => {
  test('rows of one name and one notice are one party', async () => {
    const { parties, problems } = await readSource(bisCsv, entityList);
    for (const party of parties) expect(() => listedPartySchema.parse(party)).not.toThrow();
    expect(parties.map(({ id }) => id)).toEqual([
      'us-el:jon-omar-sample-af',
      'us-el:lantern-works-ltd-ae',
      'us-el:jon-omar-sample',
    ]);
    expect(parties[0]).toMatchObject({
      nativeId: 'row 1',
      type: 'person',
      names: [
        { text: 'Jon Omar Sample', kind: 'primary' },
        { text: 'John Sample', kind: 'alias' },
        { text: 'Engineer Sample', kind: 'former' },
      ],
      addresses: [
        { text: 'Sample Apt. 45, block #21, Kabul, Afghanistan', country: 'AF' },
        { text: 'A2; Ground Floor, City Plaza, Sharjah, United Arab Emirates', country: 'AE' },
      ],
      countries: ['AF', 'AE'],
      licencePolicy: 'Presumption of denial.',
      listedOn: '2011-11-21',
      source: { references: [{ text: '76 FR 71867' }], locator: 'rows 1, 2, 4; the first on line 2' },
      raw: { City: 'Kabul', 'City (row 4)': 'Sharjah' },
    });
    expect(problems.map(({ kind, where }) => [kind, where?.row])).toEqual([
      ['unknown-country', 5],
      ['unreadable-date', 5],
    ]);
  });

  test('is recognised, in chunks of 7 bytes too', async () => {
    expect(bisCsv.recognises(entityList)).toBe(true);
    expect(await readSource(bisCsv, entityList, 7)).toEqual(await readSource(bisCsv, entityList));
    expect(['bis-csv', undefined]).toContain(recogniseSource(entityList)?.id);
  });
});

describe('the Unverified List', () => {
  test('is read where it is asked for', async () => {
    const { parties, problems } = await readSource(bisCsv, unverified);
    expect(
      parties.map(({ id, names, addresses, countries }) => [
        id,
        names.map(({ kind, text }) => `${kind}: ${text}`),
        addresses.map(({ text }) => text),
        countries,
      ]),
    ).toEqual([
      [
        'us-uvl:sample-photonics-ltd-hk',
        ['primary: Sample Photonics Ltd'],
        [
          'Flat A, 11/F, Sample Mansion, Kowloon, Hong Kong',
          'Rm 1203, 38 Example Street, Kowloon, Hong Kong',
        ],
        ['HK'],
      ],
      [
        'us-uvl:sample-academy-ru',
        ['primary: Sample Academy', 'alias: S2A', 'former: Academy of Samples'],
        ['Example Street 10, Moscow, Russia'],
        ['RU'],
      ],
    ]);
    expect(problems).toEqual([]);
  });

  test('is not recognised by columns that any table may have', () => {
    expect(bisCsv.recognises(unverified)).toBe(false);
  });
});

test.each([
  ['the Consolidated Screening List', 'source,name,alt_names,federal_register_notice,license_requirement\n'],
  ['a vendor file', 'country,name,address\n'],
])('does not take %s for it', (_what, head) => {
  expect(bisCsv.recognises(head)).toBe(false);
});

/** Excerpts of the published tables; they are not in this project. */
const folder = new URL('../../../../shared/data/lists/small/', import.meta.url);

(existsSync(folder) ? test : test.skip).each([
  ['el-el.csv', 7],
  ['uvl-uvl.csv', 13],
])('%s', async (name, count) => {
  const { parties, problems } = await readSource(bisCsv, readFileSync(new URL(name, folder)));
  for (const party of parties) listedPartySchema.parse(party);
  expect(parties).toHaveLength(count);
  expect(problems.filter(({ severity }) => severity !== 'info').map(({ kind }) => kind)).toEqual([]);
});
