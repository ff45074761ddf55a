import { expect, test } from '@jest/globals';
import { readAll } from './read-all.js';

/** `line:column-endColumn` of the last subject of a file, and what stands there. */
async function placeIn(content: string, columns: string[] = []): Promise<string | undefined> {
  const { nameAt } = (await readAll(content, { columns, size: 100 })).at(-1)!;
  if (nameAt === undefined) return undefined;
  const { line, column, endColumn } = nameAt;
  const written = content.replace(/^\uFEFF/, '').split(/\r?\n/)[line - 1]!;
  return `${line}:${column}-${endColumn} ${written.slice(column - 1, endColumn - 1)}`;
}

test.each([
  ['a table', 'id,name\nV-1,Acme Bolts\n', '2:5-15 Acme Bolts'],
  ['no line end', 'id,name\nV-1,Acme Bolts', '2:5-15 Acme Bolts'],
  ['the first column, byte order mark and CRLF', '\uFEFFname,id\r\nAcme,V-1\r\n', '2:1-5 Acme'],
  ['tabs', 'id\tname\tcountry\n\tAcme Bolts\tDE\n', '2:2-12 Acme Bolts'],
  ['quotation marks', 'id;name;city\n1; "Acme; Bolts" ;X\n', '2:5-16 Acme; Bolts'],
  ['quotation marks doubled', 'id,name\n1,"The ""A"" Team"\n', '2:4-18 The ""A"" Team'],
  ['a quotation mark in a cell', 'id,name\n5" pipe,Acme\n', '2:9-13 Acme'],
  ['a delimiter in a quoted cell before', 'id,name\n"a,""b,",Acme\n', '2:10-14 Acme'],
  ['line ends in a cell before', 'address,name\n"1 Main Rd\nFloor 3",Acme\n', '3:10-14 Acme'],
  ['blanks squeezed', 'id,name\n1, Acme   Bolts \n', '2:4-16 Acme   Bolts'],
  ['a second line', 'id,name\n1,Acme\n2,Bolts\n', '3:3-8 Bolts'],
  ['blank lines between', 'id,name\n\n\n1,Acme\n', '4:3-7 Acme'],
  ['Han characters', 'id,name\n1,大华股份\n', '2:3-7 大华股份'],
  ['characters beyond the first plane', 'id,name\n𝒜,𝒜cme\n', '2:4-9 𝒜cme'],
  ['a column of other names', 'name,company\n,Acme\n', '2:2-6 Acme'],
  ['one name a line', 'Bolts\n  Acme Works ,\n', '2:3-13 Acme Works'],
  ['one quoted name a line', 'Bolts\n"Acme ""Works"""\n', '2:2-16 Acme ""Works""'],
  ['JSONL', '{"id":1,"name": "Acme"}\n', '1:18-22 Acme'],
  ['JSONL, a string', '"Bolts"\n"Acme"\n', '2:2-6 Acme'],
])('the name stands where it is: %s', async (_, content, expected) => {
  expect(await placeIn(content)).toBe(expected);
});

test.each([
  ['put together from cells', 'First Name,Last Name\nWei,Zhang\n'],
  ['on two lines', 'id,name\n1,"Acme\nBolts"\n'],
  ['no name', 'id,name\n1,\n2,\n'],
  ['written with escapes', '{"name":"\\u0041cme"}\n'],
  ['twice on the line', '{"name":"Acme","id":"Acme"}\n'],
  ['only within another text', '{"name":" Acme","city":"say \\"Acme"}\n'],
])('no place is said where it is not certain: %s', async (_, content) => {
  expect(await placeIn(content)).toBeUndefined();
});
