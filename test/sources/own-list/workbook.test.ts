import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { sources } from '../../../src/sources/index.js';
import { ownListSource } from '../../../src/sources/own-list/own-list.js';
import { buildWorkbook, textRows } from '../../spreadsheet/build-workbook.js';
import { contentOf, fileWith, importTiny, temporaryFolder, userErrorOf } from '../../store/store-fixture.js';
import { readSource } from '../read-source.js';

const own = ownListSource('my-list');
const read = (content: Uint8Array, chunkSize?: number) => readSource(own, content, chunkSize);
const table = [
  [
    'id',
    'name',
    'alias',
    'former name',
    'type',
    'country',
    'listed on',
    'reference',
    'passport no',
    'colour',
  ],
  [
    'A-1',
    'Lantern Ridge Optics Co., Ltd.',
    'LRO Optics; 灯岭光学',
    'Old Lantern Works',
    'organization',
    'CN',
    '2024-03-01',
    'Order 12/2024',
    '',
    'blue',
  ],
  ['A-2', 'MUSTER, Quanli', '', '', 'person', 'CN; HK', '2024-03-01', '', 'K475336', ''],
];
const csv = table.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
const book = (rows: readonly (readonly string[])[], before: Record<string, readonly string[][]> = {}) =>
  buildWorkbook({
    rows: textRows(rows),
    before: Object.fromEntries(
      Object.entries(before).map(([name, cells]) => [
        name.replace(/ \(hidden\)$/, ''),
        { rows: textRows(cells), ...(name.endsWith(' (hidden)') ? { state: 'hidden' } : {}) },
      ]),
    ),
  });

describe('a list kept in a workbook', () => {
  test.each([65_536, 100])('reads as the same table in CSV does, in chunks of %i bytes', async (size) => {
    const fromBook = await read(book(table), size);
    const fromTable = await read(Buffer.from(csv));
    expect(fromBook.parties).toEqual(fromTable.parties);
    expect(fromBook.problems).toEqual(fromTable.problems);
    expect(fromBook.parties).toHaveLength(2);
  });

  test('below a title, and by the rows that the spreadsheet numbers', async () => {
    const { parties, problems } = await read(
      book([['Partners, March 2024'], [''], ...table, [''], ['A-3', 'Vexel']]),
    );
    expect(parties.map(({ nativeId, source }) => [nativeId, source.locator])).toEqual([
      ['A-1', 'row 1, line 4'],
      ['A-2', 'row 2, line 5'],
      ['A-3', 'row 3, line 7'],
    ]);
    expect(problems.map(({ kind, where }) => [kind, where?.field])).toEqual([['unknown-column', 'colour']]);
  });

  const plain = [['name'], ['Alpha Works']];
  const sheets: readonly (readonly [string, Uint8Array, readonly string[], RegExp | undefined])[] = [
    ['the only one', book(plain), ['Alpha Works'], undefined],
    [
      'the first that has a name column',
      book(plain, { Notes: [['Kept by the export team'], ['since 2020']] }),
      ['Alpha Works'],
      /^The sheet "List" was read; not read: "Notes"\.$/,
    ],
    [
      'the first of two that have one',
      book(plain, { Partners: [['company'], ['Beta Works']] }),
      ['Beta Works'],
      /^The sheet "Partners" was read; not read: "List", which has a name column too\.$/,
    ],
    [
      'none that is hidden',
      book(plain, { 'Old (hidden)': [['name'], ['Gone Works']] }),
      ['Alpha Works'],
      undefined,
    ],
  ];
  test.each(sheets)('the sheet that is read is %s', async (_title, bytes, names, note) => {
    const { parties, problems } = await read(bytes);
    expect(parties.map((party) => party.names[0]!.text)).toEqual(names);
    const notes = problems.filter(({ kind }) => kind === 'unread-sheet').map(({ message }) => message);
    expect(notes).toEqual(note === undefined ? [] : [expect.stringMatching(note)]);
  });

  test('cells beyond the header are told, and the row is taken', async () => {
    const { parties, problems } = await read(
      book([
        ['name', 'country'],
        ['Alpha Works', 'CN', 'stray'],
      ]),
    );
    expect(parties).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ kind: 'field-count', where: { line: 2, row: 1 } })]);
  });

  test.each([
    [
      'no column for the name',
      book([
        ['country', 'colour'],
        ['CN', 'red'],
      ]),
      /line 1: no column holds the name.*"country"/,
    ],
    [
      'a slip in the header',
      book([
        ['nmae', 'country'],
        ['X', 'CN'],
      ]),
      /no column holds the name/,
    ],
    ['nothing in it', book([]), /there is nothing in it/],
    ['a header alone', book([['name', 'country']]), /it names nobody/],
    ['cut short', book(plain).subarray(0, -30), /The workbook cannot be read: it was cut short/],
  ])('%s is refused', async (_title, bytes, message) => {
    const reading = read(bytes);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('imported', () => {
  const options = { sources: Object.values(sources), as: 'my-list', ownList: own };

  test('under its code, with a title above it and another sheet before it', async () => {
    const dataDir = temporaryFolder();
    const file = fileWith(book([['Partners'], ...table], { Notes: [['For the team']] }), 'partners.xlsx');
    const { snapshot, problems } = await importTiny(dataDir, file, options);
    expect(snapshot.lists).toMatchObject([{ code: 'my-list', entries: 2 }]);
    expect(problems.map(({ kind }) => kind)).toEqual(['unread-sheet', 'unknown-column']);
    expect((await importTiny(dataDir, file, options)).outcome).toBe('unchanged');
  });

  const dfat = [
    [
      'Reference',
      'Name of Individual or Entity',
      'Type',
      'Name Type',
      'Committees',
      'Control Date',
      'Country',
    ],
    ['1', 'Alpha Works', 'Entity', 'Primary Name', 'X', '', ''],
  ];
  test.each([
    ['a published workbook', book(dfat), /is not my-list: it looks like au-dfat/],
    ['a workbook without names', book([['country'], ['CN']]), /no column holds the name/],
    [
      'an old Excel file',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(2_000, '0'), 'hex'),
      /is not my-list: it looks like an old Excel or Word file/,
    ],
    ['a workbook without a code', book(table), /no known list format/, undefined],
  ] as const)('not %s', async (_title, bytes, message, ...as) => {
    const dataDir = temporaryFolder();
    const { as: code, ownList, ...rest } = options;
    const said = as.length > 0 ? rest : { ...rest, as: code, ownList };
    const error = await userErrorOf(() => importTiny(dataDir, fileWith(bytes, 'x.xlsx'), said));
    expect([error.exitCode, error.message]).toEqual([2, expect.stringMatching(message)]);
    expect(Object.keys(contentOf(dataDir)).filter((path) => !path.startsWith('history'))).toEqual([]);
  });
});
