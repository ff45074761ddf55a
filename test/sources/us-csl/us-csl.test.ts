import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ListedParty, listedPartySchema } from '../../../src/model/listed-party.js';
import type { Problem } from '../../../src/model/problem.js';
import { readAll } from './read-all.js';

const quirks = readFileSync(new URL('./fixtures/quirks.csv', import.meta.url), 'utf8');

let parties: readonly ListedParty[];
let problems: readonly Problem[];
beforeAll(async () => {
  ({ parties, problems } = await readAll(quirks));
});

const party = (nativeId: string) => parties.find((entry) => entry.nativeId === nativeId)!;
const names = (nativeId: string) => party(nativeId).names.map(({ text, kind }) => `${kind}: ${text}`);

test('every row with a name is one party that fits the schema', () => {
  expect(parties.map((entry) => [entry.list, entry.id])).toEqual([
    ['us-el', 'us-el:lantern-vision-technology-co-ltd-cn'],
    ['us-el', 'us-el:lan-an-mill-people-s-kashi-works-of-stg-eko-ru'],
    ['us-el', 'us-el:netposa-cn'],
    ['us-dpl', 'us-dpl:john-q-example-us'],
    ['us-dpl', 'us-dpl:pearl-a-k-a-nei-chien-sample-example-cn'],
    ['us-dtc', 'us-dtc:example-aviation-inc-a-k-a-sample-air-ea-inc'],
    ['us-dtc', 'us-dtc:jorge-muster-perez'],
    ['us-isn', 'us-isn:haidar-beispiel-and-any-successor-sub-unit-or-subsidiary-thereof'],
    ['us-sdn', 'us-sdn:muster-quan-cn'],
    ['us-sdn', 'us-sdn:specimen-star-ru'],
    ['us-cmic', 'us-cmic:muster-company-limited-cn'],
    ['us-mbs', 'us-mbs:musterbank-ru'],
    ['us-snl', 'us-snl:novel-entry'],
  ]);
  for (const entry of parties) listedPartySchema.parse(entry);
});

describe('names', () => {
  test.each([
    [
      'a1',
      'aliases split on semicolons and before a comma and `and`, not at `Smith and Sons`',
      [
        'primary: Lantern Vision Technology Co., Ltd.',
        'alias: Lantern Group Co., Ltd.',
        'alias: Lan Tern',
        'alias: Smith and Sons Optics',
        'alias: Deng Long',
      ],
    ],
    ['a2', 'lost characters and line feeds mended', ["primary: Lan'an Mill People's Kashi Works of STG-EKO"]],
    [
      'b2',
      'an alias in the middle of a name',
      ['primary: PEARL (A.K.A. NEI-CHIEN SAMPLE) EXAMPLE', 'alias: PEARL EXAMPLE', 'alias: NEI-CHIEN SAMPLE'],
    ],
    [
      'c1',
      'aliases behind a name',
      [
        'primary: Example Aviation, Inc. (a.k.a. Sample Air; EA, Inc.)',
        'alias: Example Aviation, Inc.',
        'alias: Sample Air',
        'alias: EA, Inc.',
      ],
    ],
    [
      'd1',
      'words around a name; single words of a split alias weak; former names',
      [
        'primary: Haidar Beispiel and any successor, sub-unit, or subsidiary thereof',
        'alias: Haidar Beispiel',
        'weak-alias: BEISPIEL',
        'weak-alias: Haidar',
        'former: Institute of Examples',
        'alias: the Haidar Company',
      ],
    ],
    ['29999', 'persons as published', ['primary: MUSTER, Quan', 'alias: MUSTER, Q.']],
    ['30001', 'names of issuers', ['primary: MUSTER COMPANY LIMITED', 'alias: Muster Co., Ltd.']],
  ])('%s: %s', (nativeId, _what, expected) => {
    expect(names(nativeId)).toEqual(expected);
  });
});

describe('citations and dates', () => {
  test('of the Entity List: notice with its address, date of listing, no page of its own', () => {
    expect(party('a1')).toMatchObject({
      listedOn: '2019-10-09',
      licenceRequirement: 'For all items subject to the EAR. (See §744.11 of the EAR)',
      licencePolicy: 'Presumption of denial.',
      source: {
        references: [
          { text: '84 FR 54002', url: 'https://www.federalregister.gov/citation/84-FR-54002' },
          { text: '85 FR 44159' },
        ],
        locator: 'row 1, line 2',
      },
    });
    expect(party('a1').source).not.toHaveProperty('entryUrl');
  });

  test('of OFAC: the orders behind the programmes, and the entry’s page', () => {
    expect(party('29999')).toMatchObject({
      programmes: ['GLOMAG', 'RUSSIA-EO14024'],
      source: {
        references: [{ text: 'E.O. 13818' }, { text: 'E.O. 14024' }],
        entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29999',
      },
    });
    expect(party('30001')).toMatchObject({
      listedOn: '2021-06-03',
      source: { references: [{ text: 'E.O. 13959, as amended by E.O. 14032' }] },
    });
  });

  test('of the Denied Persons List: dates of notices, day of expiry', () => {
    expect(party('b1')).toMatchObject({ listedOn: '2003-06-19', expiresOn: '2056-06-29' });
    expect(party('b1').source.references.map(({ text, date }) => [text, date])).toEqual([
      ['68 FR 38290', '2003-06-27'],
      ['71 FR 38843', '2006-07-10'],
    ]);
  });

  test('of the State Department: no page, so the wording; the order among the programmes', () => {
    expect(party('d1').source.references).toEqual([
      { text: 'Federal Register Vol. 86, No. 71, 04/15/2021', date: '2021-04-15' },
      { text: 'E.O. 13382' },
    ]);
  });

  test('what cannot be read stays as text', () => {
    expect(party('b2').source.references.map(({ text }) => text)).toEqual([
      '67 FR 56530',
      'NEW F.R. NOTICE TO BE PUBLISHED SOON',
    ]);
  });

  test('a year of two digits is mended by the notice cited, else left out', () => {
    expect(party('a2').listedOn).toBe('1997-06-30');
    expect(party('b2')).not.toHaveProperty('listedOn');
  });

  test('a known error of the publisher is corrected, and the remarks say so', () => {
    const { listedOn, remarks, source } = party('a3');
    expect(listedOn).toBe('2020-06-05');
    expect(source.references.map(({ text, date }) => [text, date])).toEqual([
      ['85 FR 34505', '2020-06-05'],
      ['85 FR 44159', undefined],
    ]);
    expect(remarks).toContain('84 FR 54004');
  });

  test.each([
    ['citation', '85 FR 34505,2019-10-09'],
    ['date', '84 FR 54004; 85 FR 34505,2020-06-05'],
  ])('a correction ends when the publisher mends the %s', async (_what, cells) => {
    const mended = quirks.replace('84 FR 54004; 85 FR 34505; 85 FR 44159,2019-10-09', cells);
    const entry = (await readAll(mended)).parties.find(({ nativeId }) => nativeId === 'a3')!;
    expect(entry.raw.federal_register_notice).toBe(cells.slice(0, cells.indexOf(',')));
    expect(entry).not.toHaveProperty('remarks');
    expect(entry.listedOn).toBe(cells.slice(-10));
  });
});

describe('facts', () => {
  test('addresses with their countries; nationality before them', () => {
    expect(party('a1').addresses).toEqual([
      { text: 'No. 5 Harbour Road, Shenzhen, CN', country: 'CN' },
      { text: '12 Mill Lane, London, United Kingdom', country: 'GB' },
    ]);
    expect(party('b1').addresses.map(({ country }) => country)).toEqual(['US', 'CY']);
    expect(party('29999').addresses[1]).toEqual({ text: 'Somewhere' });
    expect(party('29999').countries).toEqual(['CN', 'HK']);
    expect(party('30000').countries).toEqual(['RU']);
  });

  test('dates and places of birth', () => {
    expect(party('29999').datesOfBirth).toEqual([
      { text: '1955', year: 1955 },
      { text: 'circa 1956', year: 1956, circa: true },
      { text: '1955 to 1957', year: 1955, toYear: 1957 },
    ]);
    expect(party('29999').placesOfBirth).toEqual(['Pingyu, Henan, China']);
  });

  test('identifiers in the older and the newer form; features are remarks', () => {
    expect(party('29999').identifiers).toEqual([
      { type: 'Passport', value: 'K475336', country: 'JO' },
      { type: 'Digital Currency Address - XBT', value: '1Fz29BQp82pE3vXX' },
      { type: 'Public Registration Number', value: '467323, Doc. 694710', country: 'PA' },
    ]);
    expect(party('30002').identifiers).toEqual([
      { type: 'Passport', value: 'U00242309', country: 'TR' },
      { type: 'SWIFT/BIC', value: 'MUSTRUMM' },
      { type: 'Permit 5', value: 'A12', country: 'TR' },
    ]);
    expect(party('29999').remarks).toBe('Gender: Male');
    expect(party('30002').remarks).toBe('Gender: Male; Nationality of Registration: Russia');
  });

  test('a ship has call sign, flag and owner', () => {
    expect(party('30000')).toMatchObject({
      type: 'vessel',
      typeInferred: false,
      identifiers: [
        { type: 'Vessel Registration Identification', value: 'IMO 8770261' },
        { type: 'Vessel Call Sign', value: 'UDQB' },
      ],
      remarks:
        '(Linked To: MUSTER SHIPPING); Former Vessel Flag: Panama; Vessel type: Pipe-laying Vessel; Vessel owner: Muster Shipping',
    });
  });

  test.each([
    ['a1', 'organization', true],
    ['a3', 'unknown', true],
    ['b1', 'person', true],
    ['c1', 'organization', true],
    ['c2', 'person', true],
    ['29999', 'person', false],
    ['30001', 'organization', false],
  ])('type of %s is %s, inferred: %s', (nativeId, type, typeInferred) => {
    expect(party(nativeId)).toMatchObject({ type, typeInferred });
  });

  test('the row as published, without its empty columns', () => {
    expect(party('c2').raw).toEqual({
      _id: 'c2',
      source: 'ITAR Debarred (DTC) - State Department',
      name: 'Jorge Muster-Perez',
      federal_register_notice: '67 FR 10033',
    });
    expect(party('a2').raw.name).toBe('Lan?an Mill People?s ?Kashi? Works\nof STG?EKO');
  });
});

test('what is odd is told, with its row and line', () => {
  expect(
    problems.map(({ kind, severity, where }) => [kind, severity, where?.row, where?.line, where?.field]),
  ).toEqual([
    ['lost-character', 'info', 2, 3, 'name'],
    ['unreadable-date', 'info', 2, 3, 'start_date'],
    ['unreadable-citation', 'warning', 5, 7, 'federal_register_notice'],
    ['unreadable-date', 'warning', 5, 7, 'start_date'],
    ['unreadable-date', 'warning', 9, 11, 'dates_of_birth'],
    ['unknown-source', 'warning', 13, 15, 'source'],
    ['unknown-country', 'warning', 13, 15, 'vessel_flag'],
    ['row-without-name', 'error', 14, 16, 'name'],
  ]);
});
