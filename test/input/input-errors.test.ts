import { describe, expect, test } from '@jest/globals';
import { parseColumnOptions } from '../../src/input/column-options.js';
import { readSubjects } from '../../src/input/read-subjects.js';
import { UserError } from '../../src/model/user-error.js';
import { all, chunksOf, utf16 } from './chunks-of.js';

/** The error in two lines, as the command line shows it. */
async function errorOf(content: string | Uint8Array, columns: string[] = [], size = 7): Promise<string> {
  try {
    const file = { bytes: chunksOf(content, size), name: 'v.csv', defaults: { type: 'any' } as const };
    await all(readSubjects({ ...file, columns: parseColumnOptions(columns) }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  }
  return 'no error';
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const quoteHint = 'A quotation mark is probably missing. One within a quoted cell is written twice ("").';

describe('a file that cannot be trusted as a whole: one line that says where, and a hint', () => {
  test.each([
    [
      'an unclosed quote, on the line where its row starts',
      `name,note\r\n"A\r\n1",x\r\n\r\nB,y\r\n"Gamma,z\r\nDelta,z\r\n`,
      `v.csv, line 6: a quotation mark is opened in this row and never closed.\n${quoteHint}`,
    ],
    [
      'an unclosed quote that meets another',
      'name,note\n"Gamma,z\nDelta,"z"\n',
      `v.csv, line 2: a quotation mark in this row is misplaced or never closed.\n${quoteHint}`,
    ],
    [
      'an unclosed quote in a long file',
      `name,note\nA,x\n"Gamma,z\n${'Delta,z\n'.repeat(200_000)}`,
      `v.csv, line 3: the row is longer than 1000000 bytes.\n${quoteHint}`,
    ],
    [
      'an over-long cell',
      `name,note\nA,x\nB,${'z'.repeat(100_001)}\n`,
      `v.csv, line 3: a cell is longer than 100000 characters.\n${quoteHint}`,
    ],
    [
      'an over-long name',
      `name,note\nA,x\n${'z'.repeat(10_001)},x\n`,
      'v.csv, line 3: the name is 10001 characters long, more than 10000.\nA quotation mark may be missing, or the column does not hold names.',
    ],
    [
      'an over-long line',
      `Acme\n${'z'.repeat(1_000_001)}`,
      'v.csv, line 2: the line is longer than 1000000 characters.\nIs this a text file?',
    ],
    [
      'broken JSON',
      '{"name":"A"}\n\n{"name":\n',
      'v.csv, line 3: this is not JSON.\nJSON is read one object a line, e.g. {"name":"…"}.',
    ],
    [
      'JSON that is neither object nor string',
      '{"name":"A"}\n[1]\n',
      'v.csv, line 2: an object or a string is expected.\nE.g. {"name":"…"}.',
    ],
    [
      'JSON that nests without end',
      `{"name":${'['.repeat(400_000)}`,
      'v.csv, line 1: the JSON nests more than 64 levels deep.',
    ],
    [
      'a JSON array',
      '[\n {"name":"A"}]',
      "v.csv: this is a JSON array; JSON is read one object a line.\nTurn it into lines: jq -c '.[]' v.csv",
    ],
    ['an empty file', '', 'v.csv: the file is empty.'],
    ['a blank file', '\uFEFF \r\n\r\n', 'v.csv: the file is empty.'],
  ])('%s', async (_, content, expected) => {
    expect(await errorOf(content, [], content.length > 1000 ? 60_000 : 7)).toBe(expected);
  });

  const anotherEncoding =
    'The file may be in another encoding: save it as UTF-8, or say which, e.g. --encoding windows-1252 or --encoding gb18030.';
  test.each([
    [
      'windows-1252',
      bytes('name,x\r\nAcme,1\r\nCaf', [0xe9], ' du Nord,2\r\n'),
      `v.csv, line 3: the byte 0xE9 at offset 19 is not UTF-8.\n${anotherEncoding}`,
    ],
    [
      'a byte that begins nothing, after characters of several bytes',
      bytes('公司\n公司', [0xff], '\n'),
      'v.csv, line 2: the byte 0xFF at offset 13 is not UTF-8.\nWhat stands before it is UTF-8: the file is damaged, or was put together from files in two encodings.',
    ],
    [
      'a character cut off at the end',
      bytes('Acme\nAcm', [0xe5, 0x85]),
      `v.csv, line 2: the byte 0xE5 at offset 8 is not UTF-8.\n${anotherEncoding}`,
    ],
    [
      'UTF-16 of an odd length',
      Buffer.concat([utf16('\uFEFFname\nAcme\nBeta', 'le'), Buffer.from([0x41])]),
      'v.csv, line 3: the byte 0x41 at offset 30 is not UTF-16LE.\nThe file is damaged or was cut short.',
    ],
    [
      'a NUL in a tiny file',
      bytes('name,country\nHik', [0], 'vision,CN\n'),
      'v.csv, line 2: there is a NUL byte, which no text has.\nThe file is damaged or is not a text file.',
    ],
    [
      'a NUL in a file of ten bytes, which would be good UTF-16',
      bytes('Al', [0], 'i\nBob\n\n'),
      'v.csv, line 1: there is a NUL byte, which no text has.\nThe file is damaged or is not a text file.',
    ],
    [
      'NULs at even places, a few in a hundred',
      bytes(
        'name\n',
        ...Array.from({ length: 4 }, () => ['Acme Trading Limite', [0], 'd Company Somewhere\n']).flat(),
      ),
      'v.csv, line 2: there is a NUL byte, which no text has.\nThe file is damaged or is not a text file.',
    ],
    [
      'a NUL',
      bytes('name,x\nAcme is a name,1\nBe', [0], 'ta,2\nand more that is text, so that this is no UTF-16\n'),
      'v.csv, line 3: there is a NUL byte, which no text has.\nThe file is damaged or is not a text file.',
    ],
  ])('%s', async (_, content, expected) => {
    for (const size of [1, 2, 3, 5, 1000]) expect(await errorOf(content, [], size)).toBe(expected);
  });

  test.each([
    [bytes('PK\x03\x04....names.csv'), 'a ZIP archive.\nUnpack it and screen the file in it.'],
    [bytes([0x1f, 0x8b, 8, 0]), 'compressed with gzip.\nUnpack it: gunzip -c FILE | partyscreen --file -'],
    [
      bytes('%PDF-1.7\n'),
      'a PDF document.\nAsk for the table itself, or copy the names into a text file, one a line.',
    ],
    [
      bytes('<html><table><tr><td>Name'),
      'a web page or XML.\nSome systems call such an export .xls: open it in a spreadsheet and save it as "CSV UTF-8".',
    ],
  ])('%s', async (content, expected) => {
    expect(await errorOf(content)).toBe(`v.csv: this is ${expected}`);
  });
});

describe('columns that cannot be told', () => {
  test.each([
    [
      'Ref,Land\n1,DE\n2,FR\n',
      [],
      'v.csv, line 1: no column is known to hold the name; the columns are "Ref", "Land".\nSay which holds it: --column name=HEADER. If this line is no header, add one, e.g. name,country.',
    ],
    [
      'email,Country\na@example.com,DE\n',
      [],
      'v.csv, line 1: no column is known to hold the name; the columns are "email", "Country".\nSay which holds it: --column name=HEADER. If this line is no header, add one, e.g. name,country.',
    ],
    [
      'Ref;Suplier;Land\n1;Acme;DE\n',
      [],
      'v.csv, line 1: no column is known to hold the name; the columns are "Ref", "Suplier", "Land".\nIf it is "Suplier", say so: --column name="Suplier".',
    ],
    [
      'Acme,DE\nBeta,FR\n',
      [],
      'v.csv, line 1: no column is known to hold the name; the columns are "Acme", "DE".\nSay which holds it: --column name=HEADER. If this line is no header, add one, e.g. name,country.',
    ],
    [
      'Acme,company,DE\nBeta,Company,FR\nAna,person,ES\n',
      [],
      'v.csv, line 1: below "company" stand types, not names.\nIf this line is no header, add one, e.g. name,type,country.',
    ],
    [
      '\nCustomer,Consignee\nAcme,Beta\n',
      [],
      'v.csv, line 2: both "Customer" and "Consignee" could hold the name.\nSay which: --column name="Customer"; to screen both, add --column alias="Consignee".',
    ],
    [
      'Name,name \nA,B\n',
      [],
      'v.csv, line 1: both "Name" and "name" could hold the name.\nSay which: --column name="Name"; to screen both, add --column alias="name".',
    ],
    [
      '{"name":"A"}\n{"customer":"Acme","consignee":"Beta"}\n',
      [],
      'v.csv, line 2: both "customer" and "consignee" could hold the name.\nSay which: --column name="customer"; to screen both, add --column alias="consignee".',
    ],
    ['Name,Land,Land\nA,B,C\n', [], 'v.csv, line 1: two columns are called "Land".\nRename one of them.'],
    [
      'Who,Country\nA,DE\n',
      ['name=Whom'],
      'v.csv, line 1: --column names "Whom", but the columns are "Who", "Country".\nDid you mean "Who"?',
    ],
    [
      'Acme\nBeta\n',
      ['name=Supplier'],
      'v.csv, line 1: --column names "Supplier", but the columns are "Acme".',
    ],
    ['x', ['nmae=Who'], '--column knows no field "nmae".\nDid you mean name?'],
    [
      'x',
      ['colour=Who'],
      '--column knows no field "colour".\nFields: id, name, lastName, firstName, middleName, alias, type, country, address, city, dob, identifier.',
    ],
    [
      'x',
      ['name'],
      '--column name does not say which column holds which field.\nWrite FIELD=HEADER, e.g. --column name="Legal entity".',
    ],
    ['x', ['name=A', 'name=B'], '--column gives two columns for name: "A" and "B".'],
  ])('%j with %j', async (content, columns, expected) => {
    expect(await errorOf(content, columns)).toBe(expected);
  });
});
