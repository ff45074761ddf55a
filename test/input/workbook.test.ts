import { describe, expect, test } from '@jest/globals';
import type { SheetRead } from '../../src/input/choose-sheet.js';
import { parseColumnOptions } from '../../src/input/column-options.js';
import type { ColumnsRead } from '../../src/input/columns-read.js';
import { readPairs } from '../../src/input/read-pairs.js';
import { readSubjects } from '../../src/input/read-subjects.js';
import { UserError } from '../../src/model/user-error.js';
import {
  buildWorkbook,
  buildZip,
  textRows,
  type WorkbookParts,
  workbookFiles,
} from '../spreadsheet/build-workbook.js';
import { all, chunksOf } from './chunks-of.js';

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="000\\-00\\-0000"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

async function read(
  content: Uint8Array,
  { columns = [], ...options }: { columns?: string[]; sheet?: string; encoding?: string } = {},
) {
  let sheet: SheetRead | undefined;
  let columnsRead: ColumnsRead | undefined;
  const rows = await all(
    readSubjects({
      bytes: chunksOf(content, 500),
      name: 'vendors.xlsx',
      columns: parseColumnOptions(columns),
      defaults: { type: 'any' },
      onSheet: (read) => {
        sheet = read;
      },
      onColumns: (read) => {
        columnsRead = read;
      },
      ...options,
    }),
  );
  return { rows, sheet, columnsRead };
}

const names = async (content: Uint8Array, options?: Parameters<typeof read>[1]) =>
  (await read(content, options)).rows.map(({ line, row, name }) => `${line} ${row} ${name}`);

const errorOf = async (content: Uint8Array, options?: Parameters<typeof read>[1]) => {
  const error = await read(content, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw error;
  return `${error.message}\n${error.hint ?? ''}`;
};

const sheet = (rows: readonly (readonly string[])[], more: WorkbookParts = {}) =>
  buildWorkbook({ ...more, rows: textRows(rows) });

describe('cells as a reader of the workbook sees them', () => {
  test('dates, leading zeros, numbers, formulas, runs', async () => {
    const { rows } = await read(
      buildWorkbook({
        styles,
        strings: '<si><r><t>Grobnik, </t></r><r><rPr><b/></rPr><t>Oleg</t></r></si>',
        rows: `${textRows([['Name', 'DOB', 'Customer no', 'Tax ID', 'Passport No', 'Country']])}
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>27917</v></c><c r="C2" s="2"><v>802</v></c>
          <c r="D2" s="3"><v>12345678</v></c><c r="E2"><v>1.23456789E8</v></c><c r="F2" t="str"><f>X1</f><v>DE</v></c></row>`,
      }),
    );
    expect(rows).toEqual([
      {
        row: 1,
        line: 2,
        id: '00802',
        name: 'Grobnik, Oleg',
        type: 'any',
        country: 'DE',
        dateOfBirth: { text: '1976-06-06', year: 1976, month: 6, day: 6 },
        identifiers: ['012345678', '123456789'],
      },
    ]);
  });

  test('days counted from 1904', async () => {
    const [row] = (
      await read(
        buildWorkbook({
          styles,
          properties: 'date1904="1"',
          rows: `${textRows([['Name', 'DOB']])}<row r="2"><c t="str"><v>Oleg</v></c><c s="1"><v>26455</v></c></row>`,
        }),
      )
    ).rows;
    expect(row?.dateOfBirth?.text).toBe('1976-06-06');
  });

  test('what looks like a formula is text, and never run', async () => {
    expect(await names(sheet([['Name'], ["=cmd|'/c calc'!A0"], ['+49 Trading']]))).toEqual([
      "2 1 =cmd|'/c calc'!A0",
      '3 2 +49 Trading',
    ]);
  });

  test('a cell that shows an error, or has no saved result, is left out and said to be', async () => {
    const { rows } = await read(
      buildWorkbook({
        rows: `${textRows([['Name', 'Country', 'Notes']])}
          <row r="2"><c r="A2" t="str"><v>Oleg</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="e"><v>#REF!</v></c></row>
          <row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="str"><v>DE</v></c></row>
          <row r="4"><c r="A4"><f>VLOOKUP(1,2,3)</f></c></row>`,
      }),
    );
    expect(
      rows.map(({ name, country, problems }) => [name, country, problems?.map(({ message }) => message)]),
    ).toEqual([
      ['Oleg', undefined, ['The cell B2 (country) has the error #N/A: left out.']],
      ['', 'DE', ['The cell A3 (name) has the error #REF!: left out.', 'The row has no name.']],
      [
        '',
        undefined,
        ['The cell A4 (name) has a formula whose result was not saved: left out.', 'The row has no name.'],
      ],
    ]);
    expect(rows.map(({ problems }) => problems?.[0]?.severity)).toEqual(['warning', 'error', 'error']);
  });
});

describe('which rows hold subjects', () => {
  test.each([
    [
      'a header in the first row',
      [
        ['Name', 'Country'],
        ['Acme', 'DE'],
      ],
      ['2 1 Acme'],
    ],
    [
      'titles of several cells, blank rows and a date above it',
      [
        ['Vendors', '', 'as of'],
        ['Export', '2031-01-01', 'SAP'],
        [],
        ['No', 'Vendor name', 'Country'],
        ['1', 'Acme', 'DE'],
        [],
        ['2', 'Beta', 'FR'],
      ],
      ['5 1 Acme', '7 2 Beta'],
    ],
    ['one column with a header', [['Company'], ['Acme, Inc.'], ['Beta']], ['2 1 Acme, Inc.', '3 2 Beta']],
    ['one column without', [['Acme, Inc.'], ['Beta']], ['1 1 Acme, Inc.', '2 2 Beta']],
    [
      'a lone column further right',
      [
        ['', 'Acme'],
        ['', 'Beta'],
      ],
      ['1 1 Acme', '2 2 Beta'],
    ],
    [
      'columns that begin further right',
      [
        ['', 'Name', 'Country'],
        ['', 'Acme', 'DE'],
      ],
      ['2 1 Acme'],
    ],
    [
      'a header of two rows',
      [
        ['Name', 'Address', ''],
        ['Name', 'Street', 'Country'],
        ['Acme', '1 Main Rd', 'DE'],
      ],
      ['3 1 Acme'],
    ],
    ['a cell that is all blanks', [['Name'], ['  '], ['Acme']], ['3 1 Acme']],
  ])('%s', async (_kind, rows, expected) => {
    expect(await names(sheet(rows))).toEqual(expected);
  });

  test('--column says which column holds what', async () => {
    expect(
      await names(
        sheet([
          ['Lieferer', 'Land'],
          ['Acme', 'DE'],
        ]),
        { columns: ['name=Lieferer'] },
      ),
    ).toEqual(['2 1 Acme']);
  });

  test('what is read and what is not is told, with the cells beyond the header', async () => {
    const { rows, columnsRead } = await read(
      sheet([
        ['Name', 'Colour'],
        ['Acme', 'red', 'x'],
      ]),
    );
    expect(columnsRead).toEqual({ read: [{ field: 'name', header: 'Name' }], unread: ['Colour'] });
    expect(rows[0]?.problems).toMatchObject([{ kind: 'field-count' }]);
  });

  test('hidden rows are screened all the same, and said to be hidden', async () => {
    const { rows } = await read(
      buildWorkbook({
        rows: `${textRows([['Name'], ['Acme']])}<row r="3" hidden="1"><c t="str"><v>Beta</v></c></row>`,
      }),
    );
    expect(
      rows.map(({ name, problems }) => [name, problems?.map(({ kind, severity }) => `${kind} ${severity}`)]),
    ).toEqual([
      ['Acme', undefined],
      ['Beta', ['hidden-row info']],
    ]);
  });

  test('a cell merged downwards holds its text in each of its rows', async () => {
    const files = workbookFiles({
      rows: textRows([
        ['Name', 'Address', 'Country'],
        ['Acme', '1 Main Rd', 'DE'],
        ['', '2 Side St', ''],
        ['Beta', '3 Low Ln', 'FR'],
        ['', '4 High St', ''],
      ]),
    });
    const part = 'xl/worksheets/sheet1.xml';
    const merged = {
      ...files,
      [part]: files[part]!.replace(
        '</worksheet>',
        '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells></worksheet>',
      ),
    };
    const { rows } = await read(buildZip(merged));
    expect(rows.map(({ name, country, address }) => [name, country, address])).toEqual([
      ['Acme', 'DE', '1 Main Rd'],
      ['Acme', 'DE', '2 Side St'],
      ['Beta', 'FR', '3 Low Ln'],
      ['', undefined, '4 High St'],
    ]);
  });

  test('columns without a name are an error that names sheet and row', async () => {
    expect(await errorOf(sheet([[], ['Ref', 'Land'], ['1', 'DE']]))).toBe(
      'vendors.xlsx, sheet "List", row 2: no column is known to hold the name; the columns are "Ref", "Land".\n' +
        'Say which holds it: --column name=HEADER. If this line is no header, add one, e.g. name,country.',
    );
  });
});

describe('which sheet is read', () => {
  const book = buildWorkbook({
    rows: textRows([['Name'], ['Main']]),
    before: {
      Secret: { rows: textRows([['Name'], ['Hidden']]), state: 'hidden' },
      Empty: { rows: '<row r="1"><c r="A1"/></row>' },
      Buyers: { rows: textRows([['Name'], ['Buyer']]) },
    },
  });
  test.each([
    [undefined, '2 1 Buyer', { name: 'Buyers', unread: ['List'] }],
    ['list', '2 1 Main', { name: 'List', unread: ['Buyers'] }],
    ['4', '2 1 Main', { name: 'List', unread: ['Buyers'] }],
    ['Secret', '2 1 Hidden', { name: 'Secret', unread: ['Buyers', 'List'] }],
  ])('--sheet %s', async (wanted, expected, told) => {
    const options = wanted === undefined ? {} : { sheet: wanted };
    expect(await names(book, options)).toEqual([expected]);
    expect((await read(book, options)).sheet).toEqual(told);
  });

  test.each([
    ['Byers', 'vendors.xlsx: the workbook has no sheet "Byers".\nDid you mean "Buyers"?'],
    ['7', 'vendors.xlsx: the workbook has no sheet "7".\nIt has "Secret", "Empty", "Buyers", "List".'],
  ])('--sheet %s is none', async (wanted, expected) => {
    expect(await errorOf(book, { sheet: wanted })).toBe(expected);
  });

  test('also of a workbook with a hundred sheets, and of one whose first rows are long and blank', async () => {
    const many = Array.from({ length: 100 }, (_, at) => [`Sheet ${at}`, { rows: '' }] as const);
    const blank = '<row><c/><c/></row>'.repeat(200);
    const content = buildWorkbook({
      rows: textRows([['Name'], ['Main']]),
      before: { ...Object.fromEntries(many), Blank: { rows: blank } },
    });
    expect((await read(content)).sheet).toEqual({ name: 'List', unread: [] });
  });

  test('the options of the other kind of file are refused', async () => {
    expect(await errorOf(book, { encoding: 'gbk' })).toMatch(/--encoding goes with a text/);
    expect(await errorOf(Buffer.from('name\nAcme\n'), { sheet: '1' })).toMatch(
      /--sheet goes with an Excel workbook/,
    );
  });
});

describe('workbooks that cannot be read: one line that says what to do', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(6_000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(600),
    ]);
  test.each([
    [
      'protected',
      compound('EncryptedPackage'),
      /^vendors.xlsx: this workbook is protected by a password, .*\nOpen it in Excel, take the password away/,
    ],
    [
      '.xls',
      compound('Workbook'),
      /^vendors.xlsx: this is a workbook in the old Excel format \(\.xls\).*\n.*save it as "Excel Workbook/,
    ],
    ['.doc', compound('WordDocument'), /a Word document/],
    ['another', compound('Other'), /an old file of Excel or another office program/],
    ['cut short', sheet([['Name']]).subarray(0, 700), /^vendors.xlsx: the workbook cannot be read/],
    [
      'a text document',
      buildZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      /no Excel workbook/,
    ],
    [
      'OpenDocument',
      buildZip({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }),
      /OpenDocument/,
    ],
    ['a ZIP archive', buildZip({ 'names.csv': 'name\nAcme\n' }), /this is a ZIP archive/],
  ])('%s', async (_kind, content, expected) => {
    expect(await errorOf(content)).toMatch(expected);
  });
});

test('pairs to compare, below a title', async () => {
  const pairs = await all(
    readPairs({
      bytes: chunksOf(
        sheet([
          ['Pairs', 'x'],
          ['Type', 'Name 1', 'Name 2'],
          ['person', 'Oleg', 'Olga'],
          ['', 'Acme', ''],
        ]),
        500,
      ),
      name: 'pairs.xlsx',
      type: 'any',
    }),
  );
  expect(pairs).toEqual([
    { row: 1, type: 'person', name1: 'Oleg', name2: 'Olga' },
    { row: 2, type: 'any', name1: 'Acme', name2: '', problem: 'name2 is empty' },
  ]);
});
