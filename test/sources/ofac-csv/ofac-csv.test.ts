import { describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { ofacCsv } from '../../../src/sources/ofac-csv/ofac-csv.js';
import { readSource } from '../read-source.js';
import { allParts, joined, part } from './joined.js';

const readFixture = () => readSource(ofacCsv, joined(...allParts()));

describe('four files', () => {
  test('every entry with a name is one party', async () => {
    const { parties, problems } = await readFixture();
    expect(parties.map(({ id, type, source }) => [id, type, source.locator])).toEqual([
      ['us-sdn:muestra-ejemplo-juan-tomas-cu', 'person', 'prim.csv, line 1'],
      ['us-sdn:sample-lantern-pw', 'vessel', 'prim.csv, line 2'],
      ['us-sdn:ep-qrs', 'aircraft', 'prim.csv, line 3'],
      ['us-sdn:lantern-holdings-cu', 'organization', 'prim.csv, line 5'],
    ]);
    for (const party of parties) listedPartySchema.parse(party);
    for (const problem of problems) problemSchema.parse(problem);
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([
      ['row-without-name', { file: 'prim.csv', line: 4, field: 'name' }],
      ['unknown-country', { file: 'prim.csv', line: 5, field: 'remarks' }],
      ['unreadable-date', { file: 'prim.csv', line: 5, field: 'remarks' }],
    ]);
  });

  test('a person, whole: the remarks go on in the comments in the middle of a word', async () => {
    const { names, raw, ...party } = (await readFixture()).parties[0]!;
    expect(names.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'primary: MUESTRA EJEMPLO, Juan Tomas',
      'alias: MUESTRA, Johan',
      'former: BEISPIEL, Jan',
      'alias: NOVO, Juan',
      'weak-alias: EL FARO',
      "weak-alias: ABU 'ALI",
      'weak-alias: THE LAMP',
      'weak-alias: LAMPMAN',
    ]);
    expect(party).toMatchObject({
      list: 'us-sdn',
      nativeId: '901',
      typeInferred: false,
      addresses: [
        { text: '1 Sample & Co. Street, Pyongyang, Korea, North', country: 'KP' },
        { text: 'Region: Crimea', country: 'UA' },
      ],
      countries: ['CU', 'ES', 'PT', 'KP', 'UA'],
      datesOfBirth: [
        { text: '07 Mar 1963', year: 1963, month: 3, day: 7 },
        { text: 'circa 1962', year: 1962, circa: true },
      ],
      placesOfBirth: ['Santa Muestra, Cuba'],
      identifiers: [
        { type: 'Passport', value: 'X0001234', country: 'KP' },
        { type: 'National ID No.', value: '12.345.678-9', country: 'CL' },
        { type: 'SWIFT/BIC', value: 'LAMPESMM' },
        { type: "Driver's License No.", value: '04900377', country: 'MD' },
        { type: 'Digital Currency Address - XBT', value: 'bc1qexample0000' },
      ],
      programmes: ['SDGT', 'RUSSIA-EO14024'],
      title: 'Director, Lantern Holdings',
      remarks: 'Gender: Male; Telephone No.: 555-0100; Minister of Lamps; Linked To: LANTERN HOLDINGS',
      source: {
        references: [{ text: 'E.O. 13224, as amended by E.O. 13886' }, { text: 'E.O. 14024' }],
        entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=901',
      },
    });
    expect(raw).toMatchObject({ ent_num: '901', 'alt[2]/type': 'fka', 'add[2]/country': 'Region: Crimea' });
    expect(Object.values(raw).some((text) => text.includes('-0-'))).toBe(false);
  });

  test('ships and aircraft', async () => {
    const { parties } = await readFixture();
    expect(parties[1]).toMatchObject({
      identifiers: [
        { type: 'Vessel Registration Identification', value: 'IMO 1234567' },
        { type: 'MMSI', value: '111222333' },
        { type: 'Vessel Call Sign', value: 'ZZZ9' },
      ],
      remarks:
        'MMSI 111222333 (vessel); Vessel flag: Palau; Vessel type: General Cargo; Vessel owner: Lantern Lines; Tonnage: 24,000; Gross registered tonnage: 16,000',
    });
    expect(parties[2]).toMatchObject({
      identifiers: [
        { type: 'Aircraft Construction Number (also called L/N or S/N or F/N)', value: '8401' },
        { type: "Aircraft Manufacturer's Serial Number (MSN)", value: '550' },
      ],
      remarks: 'Aircraft Model A300',
    });
    expect(parties[3]?.names[0]?.text).toBe('LANTERN "HOLDINGS"');
  });

  test('chunks of any size and files in any order give the same', async () => {
    const whole = await readFixture();
    expect(await readSource(ofacCsv, joined(...allParts()), 5)).toEqual(whole);
    expect(await readSource(ofacCsv, joined(...allParts().reverse()))).toEqual(whole);
  });

  test.each([
    ['DOB 1960 to 1964', { datesOfBirth: [{ text: '1960 to 1964', year: 1960, toYear: 1964 }] }],
    ['nationality Cuba;arrested 23 Apr 2002', { countries: ['CU'], remarks: 'arrested 23 Apr 2002' }],
    ['Passport issued in Lampland', { identifiers: [], remarks: 'Passport issued in Lampland' }],
    [
      'Registration ID FN 12345 b (Austria)',
      { identifiers: [{ type: 'Registration ID', value: 'FN 12345 b', country: 'AT' }] },
    ],
    ['Trade License No. C 12345', { identifiers: [{ type: 'Trade License No.', value: 'C 12345' }] }],
    ['BIK (RU) 044525', { identifiers: [{ type: 'BIK (RU)', value: '044525' }] }],
    [
      'Chief of Staff No. 2 of the Lamps since 1999',
      { identifiers: [], remarks: 'Chief of Staff No. 2 of the Lamps since 1999' },
    ],
    ['Member of Parliament since 1999', { identifiers: [], remarks: 'Member of Parliament since 1999' }],
    ["a.k.a. 'UNCLOSED", { names: [{}, { text: 'UNCLOSED', kind: 'weak-alias' }] }],
  ])('the remark %j', async (remark, expected) => {
    const prim = `901,"X","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remark}."\r\n`;
    const { parties } = await readSource(
      ofacCsv,
      joined(part('prim', prim), part('add', ''), part('alt', '')),
    );
    expect(parties[0]).toMatchObject(expected);
  });
});

describe('files that are missing or do not fit', () => {
  const [prim, add, alt, comments] = allParts() as [
    ReturnType<typeof part>,
    ReturnType<typeof part>,
    ReturnType<typeof part>,
    ReturnType<typeof part>,
  ];

  test.each([
    ['no entries', [add, alt, comments], /entries .* missing/],
    ['no addresses', [prim, alt, comments], /addresses .* missing/],
    ['no aliases', [prim, add, comments], /aliases .* missing/],
    ['two of a kind', [prim, add, alt, alt], /alt\.csv is one file too many/],
    ['a file of another kind', [prim, add, alt, part('lamp', '1')], /lamp\.csv is no file/],
    [
      'a row too short',
      [prim, part('add', '901,21,"x"\r\n901,22,-0- ,-0- ,-0- ,-0- \r\n'), alt],
      /^add\.csv: The row on line 1 .* 3 fields/,
    ],
    [
      'a row cut short',
      [prim, add, part('alt', '901,11,"aka","MUESTRA')],
      /^alt\.csv: A quotation mark opened in the row on line 1/,
    ],
  ])('%s', async (_what, parts, message) => {
    const reading = readSource(ofacCsv, joined(...parts));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
  });

  test('without comments it is said what is lost', async () => {
    const { parties, problems } = await readSource(ofacCsv, joined(prim, add, alt));
    expect(parties).toHaveLength(4);
    expect(problems[0]).toMatchObject({ kind: 'missing-column', where: { field: 'comments' } });
  });

  test('aliases of another list are told', async () => {
    const rows = '1,1,"aka","X",-0- \r\n2,2,"aka","Y",-0- \r\n901,3,"aka","Z",-0- \r\n';
    const { strays } = await readSource(ofacCsv, joined(prim, add, part('alt', rows), comments));
    expect(strays).toEqual([[3, 1]]);
  });

  test('files of different days are told', async () => {
    const rows = '905,26,-0- ,-0- ,-0- ,-0- \r\n906,27,-0- ,-0- ,-0- ,-0- \r\n';
    const { problems } = await readSource(ofacCsv, joined(prim, part('add', rows), alt, comments));
    expect(problems.slice(0, 2).map(({ kind, message }) => [kind, message.slice(0, 30)])).toEqual([
      ['unknown-value', 'Rows for 1 entries that are no'],
      ['unknown-value', 'No rows for 4 entries of prim.'],
    ]);
  });
});

describe('what is recognised', () => {
  test.each(['prim', 'add', 'alt', 'comments'])('%s alone is the part of its role, and no list', (role) => {
    const head = part(role).content.toString();
    expect(ofacCsv.parts?.filter((known) => known.recognises(head)).map((known) => known.role)).toEqual([
      role,
    ]);
    expect(ofacCsv.recognises(head)).toBe(false);
    expect(ofacCsv.recognises(joined(part(role)).toString())).toBe(true);
  });

  test('the mark for nothing may be in quotation marks', async () => {
    const row = '901,"X","-0- ","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"-0- "\r\n';
    expect(ofacCsv.recognises(joined(part('prim', row)).toString())).toBe(true);
    const { parties } = await readSource(
      ofacCsv,
      joined(part('prim', row), part('add', ''), part('alt', '')),
    );
    expect(parties[0]).toMatchObject({
      type: 'organization',
      raw: { ent_num: '901', name: 'X', program: 'CUBA' },
    });
    expect(parties[0]).not.toHaveProperty('remarks');
  });

  test.each([
    '_id,source,entity_number,type,programs,name',
    'id,name,country',
    '1,"Lamp Ltd"x',
    '<sdnList>',
    'partyscreen parts 1\n{"role":"prim","name":"x","bytes":3}\na,b',
    'partyscreen parts 2\n{"role":"alt","name":"x","bytes":3}\n901,11,"aka","X",-0- ',
  ])('%j is not', (head) => {
    expect(ofacCsv.recognises(head)).toBe(false);
    expect(ofacCsv.parts?.some((known) => known.recognises(head))).toBe(false);
  });
});
