import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { ofacEnhancedXml } from '../../../src/sources/ofac-enhanced-xml/ofac-enhanced-xml.js';
import { readSource } from '../read-source.js';

const cons = readFileSync(new URL('./fixtures/cons.xml', import.meta.url), 'utf8');
const filter = (...names: string[]) =>
  cons.replace(
    /<filters>.*?<\/filters>/s,
    names.length === 0
      ? ''
      : `<filters><sanctionsLists>${names.map((name) => `<sanctionsList refId="1">${name}</sanctionsList>`).join('')}</sanctionsLists></filters>`,
  );

describe('an edition of the lists other than the SDN List', () => {
  test('a party on each list that the file publishes, since the day it says', async () => {
    const { parties, problems, published } = await readSource(ofacEnhancedXml, cons);
    expect(published).toEqual(['2026-01-10']);
    expect(
      parties.map(({ nativeId, id, listedOn, source }) => [nativeId, id, listedOn, source.references]),
    ).toEqual([
      [
        '801',
        'us-plc:mithal-nimr-jo',
        '2006-04-12',
        [{ text: 'General License 4 Under EO 13224 (Terrorism)' }],
      ],
      ['802', 'us-ssi:obrazets-rail', '2014-07-16', [{ text: 'E.O. 13662' }]],
      ['802', 'us-mbs:obrazets-rail', '2022-02-24', [{ text: 'E.O. 14024' }]],
      ['802', 'us-ofac-non-sdn-lamp-list:obrazets-rail', undefined, [{ text: 'E.O. 14024' }]],
    ]);
    for (const party of parties) listedPartySchema.parse(party);
    for (const problem of problems) problemSchema.parse(problem);
    expect(problems.map(({ kind, severity, where }) => [kind, severity, where?.line])).toEqual([
      ['unknown-source', 'warning', 58],
      ['unreadable-date', 'warning', 58],
      ['unknown-element', 'info', 58],
      ['unknown-source', 'error', 70],
      ['row-without-name', 'error', 75],
    ]);
  });

  test('a person, whole', async () => {
    const { names, raw, ...party } = (await readSource(ofacEnhancedXml, cons)).parties[0]!;
    expect(names.map(({ kind, script, text }) => `${kind} ${script}: ${text}`)).toEqual([
      'primary Latn: MITHAL, Nimr',
      'alias Arab: نمر مثال',
      'former Latn: MITHAL, Old',
      'weak-alias Latn: THE LAMP, Nimr',
    ]);
    expect(party).toMatchObject({
      type: 'person',
      typeInferred: false,
      addresses: [
        { text: '1 Lamp Street, Gaza, Palestinian', country: 'PS' },
        { text: 'Egypt', country: 'EG' },
      ],
      countries: ['JO', 'SY', 'PS', 'EG'],
      datesOfBirth: [{ text: '1962', year: 1962 }],
      placesOfBirth: ['Gaza'],
      identifiers: [{ type: 'Passport', value: 'P0012', country: 'SY' }],
      programmes: ['NS-PLC', 'SDGT'],
      title: 'Deputy',
      remarks:
        'A lamp maker; Birthdate: 1970 (said to be false); Gender: Male; Sanctions type: Reject; Acting for or on behalf of: THE LAMPS; Also on the SDN List since 2023-11-14',
      source: { locator: 'entity 1, line 10' },
    });
    expect(raw).toMatchObject({
      'names/name[2]/translations/translation[1]/formattedFullName': 'نمر مثال',
      'sanctionsLists/sanctionsList[3]@datePublished': '2023-11-14',
    });
    expect(Object.keys(raw).filter((path) => /nameParts|versionId|identityId|valueDate/.test(path))).toEqual(
      [],
    );
  });
});

describe('which lists a file publishes', () => {
  test.each([
    ['the SDN List', ['SDN List'], ['us-sdn', 'us-sdn']],
    ['one of the others', ['Non-SDN Menu-Based Sanctions List'], ['us-mbs']],
    ['two of them', ['SDN List', 'Sectoral Sanctions Identifications List'], ['us-sdn', 'us-ssi', 'us-sdn']],
    ['nothing said', [], ['us-plc', 'us-sdn', 'us-ssi', 'us-mbs', 'us-ofac-non-sdn-lamp-list', 'us-sdn']],
  ])('%s', async (_what, names, lists) => {
    const { parties } = await readSource(ofacEnhancedXml, filter(...names));
    expect(parties.map(({ list }) => list)).toEqual(lists);
  });
});

test('chunks of any size give the same; a file cut short is refused', async () => {
  expect(await readSource(ofacEnhancedXml, cons, 7)).toEqual(await readSource(ofacEnhancedXml, cons));
  await expect(readSource(ofacEnhancedXml, cons.slice(0, -200))).rejects.toThrow(/ends too early/);
});

test.each([
  ['<?xml version="1.0"?><sanctionsData xmlns="x">', true],
  ['<sdnList>', false],
  ['<Sanctions>', false],
])('%j is recognised: %s', (head, expected) => {
  expect(ofacEnhancedXml.recognises(head)).toBe(expected);
});
