import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { problemSchema } from '../../../src/model/problem.js';
import { usCsl } from '../../../src/sources/us-csl/us-csl.js';
import { usIsn } from '../../../src/sources/us-isn/us-isn.js';
import { type ReadSource, readSource } from '../read-source.js';

const quirks = readFileSync(new URL('./fixtures/quirks.csv', import.meta.url), 'utf8');

let read: ReadSource;
beforeAll(async () => {
  read = await readSource(usIsn, quirks);
});

test('every row with a name is one party that fits the schema', () => {
  for (const party of read.parties) listedPartySchema.parse(party);
  for (const problem of read.problems) problemSchema.parse(problem);
  expect(
    read.parties.map(({ id, type, names }) => [id, type, names.map(({ kind, text }) => `${kind} ${text}`)]),
  ).toEqual([
    [
      'us-isn:150th-sample-plant-srz-and-any-successor-thereof-ru',
      'organization',
      [
        'primary 150th Sample Plant (SRZ) and any successor thereof',
        'alias 150th Sample Plant (SRZ)',
        'alias Sample Factory 150',
        'alias ZSR Works',
      ],
    ],
    [
      'us-isn:ali-nemuneh-ir',
      'person',
      ['primary Ali Nemuneh', 'alias NEMUNEH, Ali', 'weak-alias NEMUNEH', 'weak-alias Ali'],
    ],
    [
      'us-isn:muster-trading-cn',
      'organization',
      ['primary Muster Trading', 'weak-alias MT', 'weak-alias MTC', 'alias Muster & Söhne'],
    ],
    ['us-isn:stray-entity', expect.any(String), ['primary Stray Entity']],
  ]);
});

test('notices, orders and days', () => {
  expect(
    read.parties.map(({ listedOn, source, programmes }) => [listedOn, source.references, programmes]),
  ).toEqual([
    ['2016-06-28', [{ text: 'Federal Register Vol. 81, No. 128, 07/05/16', date: '2016-07-05' }], ['INKSNA']],
    [
      '2012-12-13',
      [{ text: 'Federal Register Vol. 78, No. 38, 02/26/13', date: '2013-02-26' }, { text: 'E.O. 13382' }],
      ['E.O. 13382'],
    ],
    [
      undefined,
      [{ text: 'Federal Register Vol. 74, No. 11, 01/16/09', date: '2009-01-16' }, { text: 'E.O. 12938' }],
      ['Missile Sanctions', 'E.O. 12938'],
    ],
    [undefined, [{ text: 'see order' }, { text: 'E.O. 13382' }], ['E.O. 13382']],
  ]);
  expect(read.parties.map(({ countries, remarks }) => [countries, remarks])).toEqual([
    [['RU'], undefined],
    [['IR'], 'Associated with a network'],
    [['CN', 'SY'], undefined],
    [[], undefined],
  ]);
});

test('what is odd is told', () => {
  expect(read.problems.map(({ kind, where }) => [kind, where?.line, where?.field])).toEqual([
    ['row-outside-subset', 4, undefined],
    ['unreadable-date', 5, 'effective_date'],
    ['unknown-source', 6, 'source_list'],
    ['unreadable-citation', 6, 'federal_register_notice'],
    ['unknown-country', 6, 'country'],
    ['row-without-name', 7, 'name'],
  ]);
});

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(quirks, 'utf8')],
    ['Windows-1252', Buffer.from(quirks, 'latin1')],
  ])('%s, in chunks of any size', async (_encoding, bytes) => {
    for (const size of [1, 2, 3, 7, 4096]) expect(await readSource(usIsn, bytes, size)).toEqual(read);
  });

  test('what would begin a UTF-8 sequence, at the very end of the file', async () => {
    const row = Buffer.concat([Buffer.from('ISN,INKSNA,Sample Co,,,,,,Caf'), Buffer.from([0xe9])]);
    const content = Buffer.concat([Buffer.from(`${quirks.split('\n', 1)[0]}\n`), row]);
    const { parties } = await readSource(usIsn, content, 5);
    expect(parties[0]!.raw['Web Link']).toBe('Café');
  });
});

test('what Windows-1252 has in place of control characters', async () => {
  const { parties } = await readSource(usIsn, Buffer.from(quirks.replace('Söhne', 'S\x92hne'), 'latin1'));
  expect(parties[2]!.names.at(-1)!.text).toBe('Muster & S’hne');
});

test.each([
  [quirks, true],
  [quirks.replaceAll(',', '\t'), true],
  ['_id,source,programs,name,alt_names,federal_register_notice,start_date,end_date,remarks,ids\n', false],
])('recognises by the header (%#)', (head, expected) => {
  expect(usIsn.recognises(head)).toBe(expected);
  expect(usIsn.recognises(head) && usCsl.recognises(head)).toBe(false);
});

/** A sample of the publisher's file; it is not in this project. */
const file = new URL('../../../../shared/data/lists/small/isn-isn.csv', import.meta.url);
(existsSync(file) ? test : test.skip)('a published sample is read whole', async () => {
  const content = readFileSync(file);
  expect(usIsn.recognises(content.toString())).toBe(true);
  const { parties, problems } = await readSource(usIsn, content);
  expect(parties).toHaveLength(5);
  expect(
    parties.every(
      ({ source, listedOn, countries }) => source.references.length > 0 && listedOn && countries.length === 1,
    ),
  ).toBe(true);
  expect(problems.map(({ kind }) => kind)).toEqual([
    'row-outside-subset',
    'row-outside-subset',
    'unfinished-row',
  ]);
});
