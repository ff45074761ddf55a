import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { UserError } from '../../../src/model/user-error.js';
import { recogniseSource } from '../../../src/sources/index.js';
import { type Read, readAll, readIndividual } from './read-all.js';

const quirks = readFileSync(new URL('./fixtures/quirks.xml', import.meta.url), 'utf8');

let read: Read;
beforeAll(async () => {
  read = await readAll(quirks);
});

describe('the fixture', () => {
  test('every entry with a name is one party that fits the schema', () => {
    expect(
      read.parties.map(({ nativeId, id, type, source }) => [nativeId, id, type, source.locator]),
    ).toEqual([
      ['CDi.901', 'un-sc:juan-beispiel-de-la-muestra-ir', 'person', 'INDIVIDUAL 1, line 4'],
      ['TAi.902', 'un-sc:muster-khan', 'person', 'INDIVIDUAL 2, line 87'],
      ['KPe.904', 'un-sc:lantern-shipping-company-lsc-hk', 'organization', 'ENTITY 1, line 117'],
    ]);
    for (const party of read.parties) listedPartySchema.parse(party);
    for (const problem of read.problems) problemSchema.parse(problem);
    expect(read.parties.every(({ list, typeInferred }) => list === 'un-sc' && !typeInferred)).toBe(true);
    expect(read.published).toEqual(['2026-02-27']);
  });

  test('an individual, whole', () => {
    const { names, raw, ...party } = read.parties[0]!;
    expect(names.map(({ kind, script, text }) => `${kind} ${script} ${text}`)).toEqual([
      'primary Latn JUAN BEISPIEL DE LA MUESTRA',
      'alias Latn Johan Beispiel',
      'alias Latn Jon Beispiel',
      'weak-alias Latn Eagle',
      'weak-alias Cyrl Орёл',
      'alias Latn Beispiel, Jan',
    ]);
    expect(party).toEqual({
      id: 'un-sc:juan-beispiel-de-la-muestra-ir',
      list: 'un-sc',
      nativeId: 'CDi.901',
      type: 'person',
      typeInferred: false,
      addresses: [
        {
          text: '1 Sample Street, Kinshasa, Kinshasa Province, 243, Democratic Republic of the Congo (as of June 2016)',
          country: 'CD',
        },
      ],
      countries: ['IR', 'CD'],
      datesOfBirth: [
        { text: '1968-04-28', year: 1968, month: 4, day: 28 },
        { text: 'approximately 1966', year: 1966, circa: true },
        { text: '1969-02-05', year: 1969, month: 2, day: 5 },
      ],
      placesOfBirth: ['Goma, North Kivu, Democratic Republic of the Congo', 'Tripoli, Libya'],
      identifiers: [{ type: 'National Identification Number', value: '1-23-45678', country: 'TD' }],
      programmes: ['DRC'],
      title: 'Dr.; Interim President of the Example Front; Major General',
      listedOn: '2012-12-31',
      remarks: 'Gender: Male. He fled in March 2013 and is & remains abroad.',
      source: { references: [{ text: 'CDi.901' }], locator: 'INDIVIDUAL 1, line 4' },
    });
    expect(raw).toMatchObject({
      COMMENTS1: 'He fled in March 2013\nand is & remains abroad.',
      FIRST_NAME: 'JUAN ',
      'LAST_DAY_UPDATED/VALUE[2]': '2020-02-01',
      'INDIVIDUAL_ALIAS[2]/QUALITY': 'Low',
      'INDIVIDUAL_ADDRESS[1]/CITY': 'Kinshasa',
    });
    expect(Object.keys(raw).filter((path) => /SORT_KEY|ADDRESS\[2\]|DOCUMENT\[2\]/.test(path))).toEqual([]);
  });

  test('stubs are nothing, `na` is no name, a day may have a time zone', () => {
    expect(read.parties[1]).toMatchObject({
      names: [
        { text: 'MUSTER KHAN', kind: 'primary', script: 'Latn' },
        { text: 'خان نمونه', kind: 'alias', script: 'Arab' },
      ],
      addresses: [],
      countries: [],
      datesOfBirth: [],
      placesOfBirth: [],
      identifiers: [],
      listedOn: '2015-04-07',
    });
    expect(read.parties[1]).not.toHaveProperty('title');
    expect(read.parties[1]).not.toHaveProperty('remarks');
  });

  test('an entity', () => {
    expect(read.parties[2]).toMatchObject({
      names: [
        { text: 'LANTERN SHIPPING COMPANY (LSC)', kind: 'primary' },
        { text: 'LANTERN SHIPPING COMPANY', kind: 'alias' },
        { text: 'GREAT LANTERN LINES', kind: 'alias' },
        { text: '華燈船務(香港)有限公司', kind: 'alias', script: 'Hani' },
        { text: 'Lamp & Sons', kind: 'former' },
      ],
      addresses: [
        { country: 'HK' },
        { text: 'Branch Office 4: Karachi, Pakistan; Phone 0300-1234567', country: 'PK' },
      ],
      programmes: ['DPRK'],
    });
  });

  test('what is odd is told, with its line', () => {
    expect(read.problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
      ['unknown-country', 4, 'NATIONALITY'],
      ['row-without-name', 110, 'FIRST_NAME'],
    ]);
  });
});

describe('forms of the same file', () => {
  test.each([
    ['in chunks of 7 bytes', quirks, 7],
    ['in chunks of 1 byte', quirks, 1],
    ['with a byte order mark', `\uFEFF${quirks}`, 65_536],
    ['with prefixes', quirks.replace(/<(\/?)(?=[A-Z])(?!\w+DATA\[)/g, '<$1un:'), 65_536],
    ['without an XML declaration', quirks.slice(quirks.indexOf('\n')), 65_536],
  ])('%s yields the same', async (_form, content, chunkSize) => {
    expect(await readAll(content, chunkSize)).toEqual(read);
  });

  test('with carriage returns, all but the raw texts is the same', async () => {
    expect(await readAll(quirks.replaceAll('\n', '\r\n'), 13)).toEqual(read);
  });
});

describe('names in one element', () => {
  test.each([
    ['A Xu; B Xu', ['A Xu', 'B Xu']],
    ['A Xu; B Xu b) C Xu; D Xu', ['A Xu', 'B Xu', 'C Xu', 'D Xu']],
    ['Xu, A', ['Xu, A']],
    ['Xu Yi (许一)', ['Xu Yi', '许一']],
    ['حسن (Hassan A; Hassan B)', ['حسن', 'Hassan A', 'Hassan B']],
    [
      'Front (FR) (جبهة (original script); Jabhat (JB); The Front)',
      ['Front (FR)', 'Front', 'جبهة', 'Jabhat (JB)', 'Jabhat', 'The Front'],
    ],
    ['Abu X (original script: Абу Икс)', ['Abu X', 'Абу Икс']],
    ['شبكة (Net of X - sub-unit name)', ['شبكة', 'Net of X']],
    ['Lom Butayev (Butaev)', ['Lom Butayev (Butaev)', 'Lom Butayev']],
    ['Foundation (Kenya) Ltd', ['Foundation (Kenya) Ltd']],
    ['(Sheikh) Musa X', ['(Sheikh) Musa X']],
    ['AL-ITIHAD / AIAI', ['AL-ITIHAD', 'AIAI']],
    ['Front of Syria/the Levant', ['Front of Syria/the Levant']],
    ['X Haqqani (previously listed as)', ['X Haqqani']],
    ['X Santos, III (third)', ['X Santos, III']],
    ['X Sabri (false identity related to passport number 434021161)', ['X Sabri']],
    ['Khan Khair, born in Kandahar on 01 Jan.1967', ['Khan Khair']],
    ['X son of Y (نمونه ),', ['X son of Y', 'نمونه']],
    ['"XIRSI, Sheikh"', ['XIRSI, Sheikh']],
    ['X (unclosed; Y', ['X (unclosed; Y']],
    ['X) Y; Z', ['X) Y', 'Z']],
    [' ; - ', []],
  ])('%s', async (text, expected) => {
    const { names } = await readIndividual(
      `<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>${text}</ALIAS_NAME></INDIVIDUAL_ALIAS>`,
    );
    expect(names.slice(1).map(({ text }) => text)).toEqual(expected);
    expect(names.slice(1).every(({ kind }) => kind === 'weak-alias')).toBe(true);
  });

  test.each([
    ['DOB: 11 Apr. 1963. POB: Egypt. In Arabic: سيف العدل ', ['سيف العدل']],
    ['Previously listed as. In Arabic: رياض', ['رياض']],
    ['Yunis A; Younis A', ['Yunis A', 'Younis A']],
    ['born in 1971 in Samarra, Iraq (Ibrahim A; Dr. Ibrahim B)', ['Ibrahim A', 'Dr. Ibrahim B']],
    ['formerly listed as', []],
    ['Passport number: B0515260; DOB: 1948; POB: Mali', []],
  ])('in an alias’s note: %s', async (note, expected) => {
    const { names } = await readIndividual(
      `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>X</ALIAS_NAME><NOTE>${note}</NOTE></INDIVIDUAL_ALIAS>`,
    );
    expect(names.slice(2).map(({ text, kind }) => [text, kind])).toEqual(
      expected.map((text) => [text, 'alias']),
    );
  });

  test('the same name twice is one, of the kind that comes first', async () => {
    const alias = (quality: string) =>
      `<INDIVIDUAL_ALIAS><QUALITY>${quality}</QUALITY><ALIAS_NAME>Hu X</ALIAS_NAME></INDIVIDUAL_ALIAS>`;
    const { names } = await readIndividual(alias('Good') + alias('Low'));
    expect(names.map(({ kind }) => kind)).toEqual(['primary', 'alias']);
  });

  test('a quality that is not known is a good alias, and told', async () => {
    const { names, problems } = await readIndividual(
      '<INDIVIDUAL_ALIAS><QUALITY>Middling</QUALITY><ALIAS_NAME>Hu X</ALIAS_NAME></INDIVIDUAL_ALIAS>',
    );
    expect(names[1]).toMatchObject({ text: 'Hu X', kind: 'alias' });
    expect(problems).toMatchObject([{ kind: 'unknown-value', message: expect.stringContaining('Middling') }]);
  });
});

describe('dates of birth', () => {
  const born = (elements: string) =>
    readIndividual(`<INDIVIDUAL_DATE_OF_BIRTH>${elements}</INDIVIDUAL_DATE_OF_BIRTH>`);
  const type = (value: string) => `<TYPE_OF_DATE>${value}</TYPE_OF_DATE>`;

  test.each([
    [`${type('EXACT')}<DATE>1978-04-28</DATE>`, { text: '1978-04-28', year: 1978, month: 4, day: 28 }],
    [`${type('EXACT')}<DATE>1978-04-28-04:00</DATE>`, { text: '1978-04-28', year: 1978, month: 4, day: 28 }],
    [`${type('EXACT')}<YEAR>1971</YEAR>`, { text: '1971', year: 1971 }],
    [`${type('APPROXIMATELY')}<YEAR>1966</YEAR>`, { text: 'approximately 1966', year: 1966, circa: true }],
    [
      `${type('BETWEEN')}<FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR>`,
      { text: 'between 1973 and 1974', year: 1973, toYear: 1974 },
    ],
    [
      `${type('BETWEEN')}<FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR><NOTE>Approximately </NOTE>`,
      { text: 'approximately between 1955 and 1958', year: 1955, toYear: 1958, circa: true },
    ],
    [`${type('BETWEEN')}<FROM_YEAR>1955</FROM_YEAR>`, { text: '1955', year: 1955 }],
    [`${type('EXACT')}<NOTE>Nov. 1973 </NOTE>`, { text: 'Nov. 1973', year: 1973, month: 11 }],
    [`${type('EXACT')}<YEAR>1958</YEAR><NOTE>Sep.</NOTE>`, { text: 'Sep. 1958', year: 1958, month: 9 }],
    [
      `${type('EXACT')}<DATE>1979-03-03</DATE><NOTE>from false passport</NOTE>`,
      { text: '1979-03-03 (from false passport)', year: 1979, month: 3, day: 3 },
    ],
    [
      `${type('EXACT')}<NOTE>Between Aug. and Sep. 1977</NOTE>`,
      { text: 'Between Aug. and Sep. 1977', year: 1977 },
    ],
  ])('%s', async (elements, expected) => {
    const { datesOfBirth, problems } = await born(elements);
    expect(datesOfBirth).toEqual([expected]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['an age', `${type('APPROXIMATELY')}<NOTE>30-35 years old</NOTE>`, ['unreadable-date']],
    ['another calendar', `${type('EXACT')}<NOTE>24/06/1402 (Hijri Calendar)</NOTE>`, ['unreadable-date']],
    ['no day', `${type('EXACT')}<DATE>1978-04-31</DATE>`, ['unreadable-date']],
    ['a kind that is not known', `${type('ABOUT NOON')}<DATE>x</DATE>`, ['unknown-value', 'unreadable-date']],
  ])('%s is told', async (_what, elements, kinds) => {
    const { datesOfBirth, problems } = await born(elements);
    expect(datesOfBirth).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('documents', () => {
  const kind = (value: string) => `<TYPE_OF_DOCUMENT>${value}</TYPE_OF_DOCUMENT>`;
  const number = (value: string) => `<NUMBER>${value}</NUMBER>`;
  test.each([
    [kind('Passport') + number('OB 0243318'), 'Passport', 'OB 0243318', undefined],
    [
      kind('Numéro de passeport ') + number('\nPS381420397 '),
      'Numéro de passeport',
      'PS381420397',
      undefined,
    ],
    [kind('Passport') + number('96 03 464086'), 'Passport', '96 03 464086', undefined],
    [kind('Passport') + number('CAR diplomatic passport no. D00000898'), 'Passport', 'D00000898', undefined],
    [kind('Passport') + number('No34409/129'), 'Passport', '34409/129', undefined],
    [kind('Passport') + number('381110042 (Expired 25 Jan. 2016)'), 'Passport', '381110042', undefined],
    [kind('Passport') + number('Social Security Number 423-31-3021 (US)'), 'Passport', '423-31-3021', 'US'],
    [kind('Passport') + number('R00012098, South Sudan'), 'Passport', 'R00012098', 'SS'],
    [kind('Passport') + number('Libya B/002210'), 'Passport', 'B/002210', 'LY'],
    [
      `${kind('National Identification Number')}<TYPE_OF_DOCUMENT2>Ration Card no.</TYPE_OF_DOCUMENT2>${number('0094195')}`,
      'Ration Card',
      '0094195',
      undefined,
    ],
    [
      `${kind('Passport')}<TYPE_OF_DOCUMENT2>number: </TYPE_OF_DOCUMENT2>${number('O1503093')}`,
      'Passport',
      'O1503093',
      undefined,
    ],
    [
      `${kind('National Identification Number')}<TYPE_OF_DOCUMENT2>identification card (tazkira) number 545167</TYPE_OF_DOCUMENT2><NOTE>issued in 1974</NOTE>`,
      'identification card (tazkira) number',
      '545167',
      undefined,
    ],
    [
      `${kind('Passport')}<NOTE>Tunisian passport number L 191609 issued on 28 Feb. 1996</NOTE>`,
      'Passport',
      'L 191609',
      undefined,
    ],
    [
      `${kind('Passport')}${number('I5824769')}<COUNTRY_OF_ISSUE>Iran (Islamic Republic of)</COUNTRY_OF_ISSUE>`,
      'Passport',
      'I5824769',
      'IR',
    ],
    [
      `${kind('Passport')}${number('514448632')}<COUNTRY_OF_ISSUE>Egypt</COUNTRY_OF_ISSUE><NOTE>issued by Consulate General of the Russian Federation</NOTE>`,
      'Passport',
      '514448632',
      undefined,
    ],
  ])('%s', async (elements, type, value, country) => {
    const { identifiers } = await readIndividual(`<INDIVIDUAL_DOCUMENT>${elements}</INDIVIDUAL_DOCUMENT>`);
    expect(identifiers).toEqual([country === undefined ? { type, value } : { type, value, country }]);
  });

  test.each([
    ['a stub', ''],
    ['an issue', `${kind('Passport')}<NOTE>issued in 1993, under name X</NOTE>`],
    ['a kind alone', kind('Passport')],
  ])('%s is no document', async (_what, elements) => {
    const { identifiers } = await readIndividual(`<INDIVIDUAL_DOCUMENT>${elements}</INDIVIDUAL_DOCUMENT>`);
    expect(identifiers).toEqual([]);
  });
});

describe('what the schema did not have', () => {
  test('an element within entries is kept for quotation and told once', async () => {
    const { parties, problems } = await readAll(
      quirks
        .replaceAll('<SORT_KEY/>', '<COLOUR>red</COLOUR>')
        .replaceAll('<COMMENTS1/>', '<COLOUR>blue</COLOUR>'),
    );
    expect(parties.map(({ raw }) => raw.COLOUR)).toEqual(['red', 'blue', undefined]);
    expect(problems.filter(({ kind }) => kind === 'unknown-element')).toMatchObject([
      { severity: 'info', where: { field: 'COLOUR', line: 4 } },
    ]);
  });

  test('a section of another kind is told', async () => {
    const { parties, problems } = await readAll(
      quirks.replace('<ENTITIES>', '<SHIPS><SHIP><ENTITY/></SHIP></SHIPS><ENTITIES>'),
    );
    expect(parties).toHaveLength(3);
    expect(problems.filter(({ kind }) => kind === 'unknown-element')).toMatchObject([
      { severity: 'warning', where: { field: 'SHIPS' } },
    ]);
  });

  test.each([
    ['no date', '', [], []],
    ['a date that is none', 'dateGenerated="yesterday"', [], ['unreadable-date']],
    ['a day', 'dateGenerated="2026-03-01"', ['2026-03-01'], []],
  ])('%s of the file', async (_what, attribute, published, kinds) => {
    const list = await readAll(`<CONSOLIDATED_LIST ${attribute}/>`);
    expect(list.published).toEqual(published);
    expect(list.problems.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('without a reference number, the data id or the place stands for it', async () => {
    const entity = (elements: string) => `<ENTITY><FIRST_NAME>X</FIRST_NAME>${elements}</ENTITY>`;
    const { parties } = await readAll(
      `<CONSOLIDATED_LIST><ENTITIES>${entity('<DATAID>7</DATAID>')}${entity('')}</ENTITIES></CONSOLIDATED_LIST>`,
    );
    expect(parties.map(({ nativeId, source }) => [nativeId, source.references])).toEqual([
      ['7', []],
      ['ENTITY 2', []],
    ]);
  });
});

describe('hostile texts take no time', () => {
  test.each([
    ['brackets', `A${'('.repeat(30_000)}${')'.repeat(30_000)}B`],
    ['pairs of brackets', '(a)'.repeat(20_000)],
    ['blanks', `1${' '.repeat(60_000)}B`],
    ['commas', `A${','.repeat(60_000)}B`],
    ['semicolons', 'A;'.repeat(30_000)],
    ['numbers', 'No. 1 '.repeat(10_000)],
    ['labels', 'in Arabic: '.repeat(5_000)],
    ['hyphens', `in Arabic: ${'a-'.repeat(30_000)}1`],
  ])('%s', async (_what, text) => {
    const { names } = await readIndividual(`<COMMENTS1>${text}</COMMENTS1>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${text}</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>X</ALIAS_NAME><NOTE>${text}</NOTE></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><NOTE>${text}</NOTE></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_ADDRESS><COUNTRY>${text}</COUNTRY></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH><NOTE>${text}</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><NUMBER>${text}</NUMBER></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT><NOTE>${text}</NOTE></INDIVIDUAL_DOCUMENT>`);
    expect(names[0]?.text).toBe('MUSTER');
  });
});

test('a file that is no such list is refused', async () => {
  await expect(readAll('<sdnList/>')).rejects.toThrow(UserError);
  await expect(readAll('<sdnList/>')).rejects.toThrow(
    /root element is sdnList, not CONSOLIDATED_LIST \(line 1\)/,
  );
});

describe('recogniseSource', () => {
  test.each([
    ['the published form', quirks.slice(0, 300)],
    [
      'a byte order mark, comments and a prefix',
      '\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<un:CONSOLIDATED_LIST>',
    ],
    ['a document type, to be refused in words', '<!DOCTYPE x [<!ENTITY a "b">]><CONSOLIDATED_LIST>'],
  ])('knows it by %s', (_what, head) => {
    expect(recogniseSource(head)?.id).toBe('un-sc');
  });

  test.each([
    ['another list', '<?xml version="1.0"?><sdnList>'],
    ['a longer name', '<CONSOLIDATED_LISTS>'],
    ['the name elsewhere', '<html><CONSOLIDATED_LIST>'],
    ['a table', 'CONSOLIDATED_LIST,name\n'],
    ['many comments without end', '<!--'.repeat(10_000)],
  ])('does not take %s for it', (_what, head) => {
    expect(recogniseSource(head)?.id).not.toBe('un-sc');
  });
});
