import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.js';
import { readSheet, type SheetOptions, sheetHead } from '../../src/spreadsheet/read-sheet.js';
import { buildWorkbook, buildZip, textRows, type WorkbookParts, workbookFiles } from './build-workbook.js';

async function rowsOf(content: Uint8Array | AsyncIterable<Uint8Array>, options?: SheetOptions) {
  const rows: [number, ...string[]][] = [];
  for await (const { row, cells } of readSheet(content, options)) rows.push([row, ...cells]);
  return rows;
}

/** The texts of the one row that holds these cells. */
async function cellsOf(cells: string, parts: WorkbookParts = {}): Promise<string[]> {
  const [row] = await rowsOf(buildWorkbook({ ...parts, rows: `<row r="1">${cells}</row>` }));
  return (row ?? []).slice(1) as string[];
}

describe('texts', () => {
  test.each([
    ['shared', '<c t="s"><v>1</v></c>', ['two']],
    ['shared, in runs with a reading aid', '<c t="s"><v>2</v></c>', ['三四 five']],
    ['inline', '<c t="inlineStr"><is><t>a</t></is></c>', ['a']],
    [
      'inline, in runs',
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>a </t></r><r><t>b</t></r></is></c>',
      ['a b'],
    ],
    ['of a formula', '<c t="str"><f>A1&amp;B1</f><v>joined</v></c>', ['joined']],
    ['with escapes', '<c t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_</t></is></c>', ['a\nb_x000D_']],
    ['with white space', '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', [' a ']],
    ['as CDATA', '<c t="inlineStr"><is><t><![CDATA[<a>]]></t></is></c>', ['<a>']],
    ['errors', '<c t="e"><v>#REF!</v></c>', ['#REF!']],
    ['true and false', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', ['TRUE', 'FALSE']],
    [
      'empty cells between',
      '<c r="B1" t="b"><v>1</v></c><c r="D1"/><c r="E1" t="b"><v>1</v></c><c r="AB1"/>',
      ['', 'TRUE', '', '', 'TRUE'],
    ],
    ['cells without a reference', '<c t="b"><v>1</v></c><c/><c t="b"><v>1</v></c>', ['TRUE', '', 'TRUE']],
    ['cells out of order', '<c r="C1" t="b"><v>1</v></c><c r="A1" t="b"><v>0</v></c>', ['FALSE', '', 'TRUE']],
  ])('%s', async (_kind, cells, expected) => {
    const strings =
      '<si><t>one</t></si><si><t>two</t></si><si><r><t>三四</t></r><rPh sb="0" eb="1"><t>さん</t></rPh><r><t xml:space="preserve"> five</t></r></si>';
    expect(await cellsOf(cells, { strings })).toEqual(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['9123456', '9123456'],
    ['0.30000000000000004', '0.3'],
    ['1.2345E3', '1234.5'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456', '1234567890123460'],
    ['-7', '-7'],
    ['1.10', '1.1'],
    ['junk', 'junk'],
    ['', undefined],
  ])('%s', async (value, expected) => {
    expect((await cellsOf(`<c><v>${value}</v></c>`))[0]).toBe(expected);
  });
});

describe('number formats', () => {
  /** Number formats by their codes; a number is one that is built in. */
  const shown = async (format: string | number, value: number, properties = '') => {
    const id = typeof format === 'number' ? format : 164;
    const custom =
      typeof format === 'number'
        ? ''
        : `<numFmts><numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts>`;
    const styles = `${custom}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    return (await cellsOf(`<c s="1"><v>${value}</v></c>`, { styles, properties }))[0];
  };
  test.each([
    [14, 27_917, '1976-06-06'],
    [15, 1, '1900-01-01'],
    [14, 59, '1900-02-28'],
    [14, 61, '1900-03-01'],
    [17, 27_917, '1976-06'],
    [22, 44_197.75, '2021-01-01 18:00:00'],
    [22, 44_197, '2021-01-01'],
    [14, 44_197.75, '2021-01-01'],
    [20, 0.75, '18:00:00'],
    [46, 1.5, '36:00:00'],
    [0, 27_917, '27917'],
    [2, 27_917, '27917'],
    [9, 0.25, '25%'],
    ['dd/mm/yyyy', 27_917, '1976-06-06'],
    ['[$-C09]d mmmm yyyy;@', 27_917, '1976-06-06'],
    ['yyyy\\-mm\\-dd\\ hh:mm', 27_917.5, '1976-06-06 12:00:00'],
    ['mmm-yy', 27_917, '1976-06'],
    ['yyyy', 27_917, '1976'],
    ['d-mmm', 27_917, '1976-06-06'],
    ['h:mm AM/PM', 0.5, '12:00:00'],
    ['[h]:mm', 2, '48:00:00'],
    ['[Red]0.00', 27_917, '27917'],
    ['"day" 0', 27_917, '27917'],
    ['General', 27_917, '27917'],
    ['0.00E+00', 27_917, '27917'],
    ['00000', 802, '00802'],
    ['#,##0', 27_917, '27917'],
    ['yyyy-mm-dd', -1, '-1'],
    ['yyyy-mm-dd', 3_000_000, '3000000'],
    ['yyyy-mm-dd', 44_196.999_999_99, '2021-01-01'],
  ])('%s of %d is %s', async (format, value, expected) => {
    expect(await shown(format, value)).toBe(expected);
  });

  test('days counted from 1904', async () => {
    expect(await shown(14, 26_455, 'date1904="1"')).toBe('1976-06-06');
    expect(await shown(14, 0, 'date1904="true"')).toBe('1904-01-01');
  });
});

describe('sheets', () => {
  const parts = {
    rows: textRows([['main']]),
    before: {
      Secret: { rows: textRows([['secret']]), state: 'veryHidden' },
      'Read me': { rows: textRows([['read']]) },
    },
  };
  test.each([
    [{}, 'read'],
    [{ sheet: 'list' }, 'main'],
    [{ sheet: 'Secret' }, 'secret'],
  ])('%j', async (options, expected) => {
    expect(await rowsOf(buildWorkbook(parts), options)).toEqual([[1, expected]]);
  });

  test('one that is not there is told with those that are', async () => {
    const error = await rowsOf(buildWorkbook(parts), { sheet: 'Nope' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: 'The workbook has no sheet "Nope".',
      hint: 'It has "Secret", "Read me", "List".',
    });
  });

  test('rows bear the numbers that the spreadsheet shows; empty ones are left out', async () => {
    const cell = '<c t="b"><v>1</v></c>';
    const rows = `<row>${cell}</row><row r="5">${cell}</row><row/><row r="7"><c/></row><row>${cell}</row>`;
    expect(await rowsOf(buildWorkbook({ rows }))).toEqual([
      [1, 'TRUE'],
      [5, 'TRUE'],
      [8, 'TRUE'],
    ]);
  });

  test('the head is the first rows, tab-separated', async () => {
    const rows = textRows([['Reference', 'Name\nof it'], ['1', '', 'x'], ['2']]);
    expect(await sheetHead(buildWorkbook({ rows }), { rows: 2 })).toBe('Reference\tName of it\n1\t\tx\n');
  });

  test('chunks of any size, and prefixes, yield the same', async () => {
    const files = workbookFiles({ rows: textRows([['a', 'b'], ['c']]) });
    files['xl/worksheets/sheet1.xml'] = files['xl/worksheets/sheet1.xml']!.replace(
      /<(\/?)(?=[a-z])/g,
      '<$1x:',
    ).replace('xmlns=', 'xmlns:x=');
    async function* chunks(bytes: Uint8Array) {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    }
    expect(await rowsOf(chunks(buildZip(files)))).toEqual([
      [1, 'a', 'b'],
      [2, 'c'],
    ]);
  });
});

describe('hostile and damaged workbooks', () => {
  const good = buildWorkbook({ rows: textRows([['a']]), strings: '<si><t>x</t></si>' });
  const withSheet = (sheet: string | Uint8Array) =>
    buildZip({ ...workbookFiles({}), 'xl/worksheets/sheet1.xml': sheet });
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const encrypted = Buffer.from(good);
  for (const { index } of encrypted.toString('latin1').matchAll(/PK\x01\x02/g)) encrypted[index + 8]! |= 1;

  test.each([
    ['nothing', Buffer.alloc(0), /cut short or is no ZIP/],
    ['text', Buffer.from('Reference,Name\n1,x\n'.repeat(10)), /no ZIP archive/],
    ['cut short', good.subarray(0, good.length - 30), /cut short/],
    ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0'.padEnd(600), 'latin1'), /old Excel format/],
    [
      'an OpenDocument spreadsheet',
      buildZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      /OpenDocument/,
    ],
    ['a ZIP of something else', buildZip({ 'list.csv': 'a,b' }), /no Excel workbook/],
    ['encrypted', encrypted, /encrypted/],
    ['without a sheet', buildZip({ ...workbookFiles({}), 'xl/workbook.xml': '<workbook/>' }), /no sheet/],
    [
      'the same file twice',
      buildZip([...Object.entries(workbookFiles({})), ['xl/workbook.xml', '<workbook/>']]),
      /two files/,
    ],
    ['XML cut short', withSheet(sheet('<row>').slice(0, -20)), /not well-formed/],
    ['a document type', withSheet(`<!DOCTYPE w [<!ENTITY a "b">]>${sheet('')}`), /document type/],
    [
      'bytes that are not UTF-8',
      withSheet(Buffer.from('<worksheet>\xff</worksheet>', 'latin1')),
      /not UTF-8/,
    ],
    [
      'a text that is not there',
      withSheet(sheet('<row><c t="s"><v>7</v></c></row>')),
      /row 1 refers to a text/,
    ],
    ['a column beyond the last', withSheet(sheet('<row><c r="XFE1"><v>1</v></c></row>')), /columns/],
    ['nested without end', withSheet('<a>'.repeat(100)), /nested/],
    ['a tag without end', withSheet(`<worksheet a="${'x'.repeat(3_000_000)}`), /more than/],
    [
      'a text without end',
      withSheet(sheet(`<row><c t="str"><v>${'x'.repeat(3_000_000)}</v></c></row>`)),
      /more than/,
    ],
    [
      'rows that are all very wide',
      withSheet(sheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(5_000))),
      /more than 60000000 cells/,
    ],
    [
      'nonsense where packed data should be',
      (() => {
        const bytes = Buffer.from(good);
        const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 24;
        bytes.fill(0xff, at, at + 12);
        return bytes;
      })(),
      /packed data are damaged/,
    ],
  ])(
    '%s',
    async (_kind, bytes, message) => {
      const error = await rowsOf(bytes).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).message).toMatch(message);
      expect((error as UserError).hint).toBeDefined();
    },
    20_000,
  );

  test.each([
    ['that says its size', 512 * 1024 * 1024, /more than 256 MB/],
    ['that says its size, below the limit', 200 * 1024 * 1024, /more than 200 times its size/],
    ['that says to be small', 1_000, /more than it says/],
  ])('a bomb %s is refused at once and in little memory', async (_kind, size, message) => {
    const bomb = buildZip({ ...workbookFiles({}), 'xl/worksheets/sheet1.xml': { packed: bombed, size } });
    const before = process.memoryUsage().rss;
    const start = Date.now();
    await expect(rowsOf(bomb)).rejects.toThrow(message);
    expect(Date.now() - start).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
  const bombed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024, ' '), { level: 1 });

  test('any bytes of a workbook changed end in rows or a UserError', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = Buffer.from(good);
      bytes[at]! ^= 0x5a;
      const thrown = await rowsOf(bytes).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (thrown !== undefined) expect(thrown).toBeInstanceOf(UserError);
    }
  });
});
