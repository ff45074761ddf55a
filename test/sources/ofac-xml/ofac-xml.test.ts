import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { ofacXml } from '../../../src/sources/ofac-xml/ofac-xml.js';
import { readSource } from '../read-source.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const sdn = fixture('sdn.xml');

describe('a file of SDNs', () => {
  test('every entry with a name is one party of the SDN List', async () => {
    const { parties, problems, published, declared } = await readSource(ofacXml, sdn);
    expect(parties.map(({ nativeId, id, type }) => [nativeId, id, type])).toEqual([
      ['901', 'us-sdn:muestra-ejemplo-juan-tomas-cu', 'person'],
      ['902', 'us-sdn:sample-lantern-pw', 'vessel'],
      ['903', 'us-sdn:ep-qrs', 'aircraft'],
      ['905', 'us-sdn:lantern-holdings', 'unknown'],
    ]);
    for (const party of parties) listedPartySchema.parse(party);
    for (const problem of problems) problemSchema.parse(problem);
    expect(published).toEqual(['2026-09-03']);
    // Five entries are declared and present; the one without a name is no party.
    expect(declared).toEqual([4]);
  });

  test('a person, whole', async () => {
    const { names, raw, ...party } = (await readSource(ofacXml, sdn)).parties[0]!;
    expect(names.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'primary: MUESTRA EJEMPLO, Juan Tomas',
      'alias: MUESTRA, Johan',
      'weak-alias: EL FARO',
      'former: BEISPIEL, Jan',
      'alias: NOVO, Juan',
      'weak-alias: OLD LAMP',
    ]);
    expect(party).toEqual({
      id: 'us-sdn:muestra-ejemplo-juan-tomas-cu',
      list: 'us-sdn',
      nativeId: '901',
      type: 'person',
      typeInferred: false,
      addresses: [
        { text: '1 Sample & Co. Street, Floor 2, Pyongyang, North, 0001, Korea, North', country: 'KP' },
        { text: 'Region: Crimea', country: 'UA' },
      ],
      countries: ['CU', 'ES', 'KP', 'UA'],
      datesOfBirth: [
        { text: 'circa 1962', year: 1962, circa: true },
        { text: '07 Mar 1963', year: 1963, month: 3, day: 7 },
      ],
      placesOfBirth: ['Santa Muestra, Cuba'],
      identifiers: [
        { type: 'Passport', value: 'X0001234', country: 'KP' },
        { type: 'Digital Currency Address - XBT', value: 'bc1qexample0000' },
      ],
      programmes: ['SDGT', 'RUSSIA-EO14024'],
      title: 'Director, Lantern Holdings; Deputy Minister',
      remarks:
        '(Linked To: LANTERN HOLDINGS); Gender: Male; Secondary sanctions risk: See Section 11 of Executive Order 14024.',
      source: {
        references: [{ text: 'E.O. 13224, as amended by E.O. 13886' }, { text: 'E.O. 14024' }],
        entryUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=901',
        locator: 'sdnEntry 1, line 7',
      },
    });
    expect(raw).toMatchObject({ firstName: 'Juan  Tomas', 'idList/id[1]/issueDate': '01 Oct 2001' });
  });

  test('a ship: flag, call sign, number and what else is told of it', async () => {
    expect((await readSource(ofacXml, sdn)).parties[1]).toMatchObject({
      list: 'us-sdn',
      countries: ['PW'],
      identifiers: [
        { type: 'Vessel Registration Identification', value: 'IMO 1234567' },
        { type: 'Vessel Call Sign', value: 'ZZZ9' },
      ],
      remarks:
        'Vessel flag: Palau; Vessel type: General Cargo; Vessel owner: Lantern Lines; Tonnage: 24,000; Gross registered tonnage: 16,000',
    });
  });

  test('what is odd is told, with its line', async () => {
    const { problems } = await readSource(ofacXml, sdn);
    expect(problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
      ['unknown-element', 71, 'colophon'],
      ['row-without-name', 55, 'lastName'],
      ['unreadable-date', 61, 'dateOfBirthList/dateOfBirthItem/dateOfBirth'],
      ['unknown-value', 61, 'akaList/aka/category'],
      ['unknown-value', 61, 'akaList/aka/type'],
      ['unknown-type', 61, 'sdnType'],
      ['unknown-country', 61, 'addressList/address/country'],
      ['unknown-element', 61, 'lampList/lamp'],
    ]);
  });
});

test.each([
  ['SDNTK', ['Foreign Narcotics Kingpin Designation Act, 21 U.S.C. 1901-1908']],
  ['NPWMD', ['E.O. 13382']],
  ['CUBA', ['31 CFR Part 515']],
  ['VENEZUELA-EO13850', ['E.O. 13850']],
  // Rests on several orders, of which the tag names none.
  ['SYRIA', []],
])('the programme %s is cited as %j', async (tag, texts) => {
  const content = `<sdnList><sdnEntry><uid>1</uid><lastName>X</lastName><sdnType>Entity</sdnType><programList><program>${tag}</program></programList></sdnEntry></sdnList>`;
  const { parties } = await readSource(ofacXml, content);
  expect(parties[0]?.source.references.map(({ text }) => text)).toEqual(texts);
});

describe('a file of the other lists', () => {
  test('programmes and directives tell the lists; one that stands on two is two parties', async () => {
    const { parties, problems, declared } = await readSource(ofacXml, fixture('consolidated.xml'));
    expect(parties.map(({ nativeId, list, source }) => [nativeId, list, source.references[0]?.text])).toEqual(
      [
        ['801', 'us-plc', undefined],
        ['802', 'us-ssi', 'E.O. 13662'],
        ['803', 'us-ssi', 'E.O. 13662'],
        ['803', 'us-mbs', 'E.O. 14024'],
        ['804', 'us-cmic', 'E.O. 13959, as amended by E.O. 14032'],
        ['805', 'us-fse', 'E.O. 13608'],
        ['806', 'us-cap', undefined],
        ['807', 'us-mbs', 'E.O. 14024'],
        ['808', 'us-mbs', 'E.O. 99999'],
      ],
    );
    expect(declared).toEqual([parties.length]);
    expect(problems.map(({ kind, where }) => [kind, where?.line])).toEqual([['unknown-source', 18]]);
    expect(parties.find(({ list }) => list === 'us-cmic')).toMatchObject({
      listedOn: '2021-12-16',
      countries: ['CN'],
      names: [{ text: 'SHILI OPTICS CO., LTD.' }, { text: 'Shili Optics Holding', kind: 'alias' }],
    });
  });
});

describe('hostile and damaged files', () => {
  test('chunks of any size give the same', async () => {
    expect(await readSource(ofacXml, sdn, 7)).toEqual(await readSource(ofacXml, sdn));
  });

  test.each([
    ['cut short', sdn.slice(0, 4000), /ends too early/],
    ['another root', '<CONSOLIDATED_LIST/>', /root element is CONSOLIDATED_LIST/],
    ['a document type', `<!DOCTYPE sdnList [<!ENTITY a "b">]>${sdn}`, /./],
  ])('%s is refused', async (_what, content, message) => {
    await expect(readSource(ofacXml, content)).rejects.toThrow(message);
  });

  test('an entry too few or too many shows in the count', async () => {
    const cut = sdn.replace(/<sdnEntry>\s*<uid>903[\s\S]*?<\/sdnEntry>/, '');
    const { parties, declared } = await readSource(ofacXml, cut);
    expect([parties.length, declared]).toEqual([3, [4]]);
  });

  test.each([
    ['<sdnList xmlns="http://tempuri.org/sdnList.xsd">', true],
    ['\uFEFF<?xml version="1.0"?>\n<!-- SDN -->\n<x:sdnList>', true],
    ['<sanctionsData>', false],
    ['<Sanctions>', false],
    ['uid,sdnList', false],
  ])('%j is recognised: %s', (head, expected) => {
    expect(ofacXml.recognises(head)).toBe(expected);
  });
});
