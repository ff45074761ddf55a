import { expect, test } from '@jest/globals';
import { parseColumnOptions } from '../../src/input/column-options.js';
import type { ColumnsRead } from '../../src/input/columns-read.js';
import { readSubjects } from '../../src/input/read-subjects.js';
import { chunksOf } from './chunks-of.js';

/** What is said of the columns, and whether before the first row: `field: header, ... | unread, ...`. */
async function said(content: string, columns: string[] = []): Promise<string[]> {
  const events: string[] = [];
  const onColumns = ({ read, unread }: ColumnsRead) => {
    const pairs = read.map(({ field, header }) => `${field}: ${header}`);
    events.push(`${pairs.join(', ')} | ${unread.join(', ')}`);
  };
  const file = { bytes: chunksOf(content), name: 'v.csv', columns: parseColumnOptions(columns), onColumns };
  for await (const { row } of readSubjects({ ...file, defaults: { type: 'any' } })) events.push(`row ${row}`);
  return events;
}

test.each([
  [
    'Name,Company Name,Trading name\nA,B,C\n',
    [],
    ['name: Name, alias: Company Name, alias: Trading name | ', 'row 1'],
  ],
  [
    'Contact,Company,Beneficial owner\nA,B,C\nA,B,C\n',
    [],
    ['name: Company | Contact, Beneficial owner', 'row 1', 'row 2'],
  ],
  [
    'Company,Director,Ship to,Bank,Beneficial owner\nA,B,C,D,E\n',
    ['alias=Beneficial owner'],
    ['name: Company, alias: Beneficial owner | Director, Ship to, Bank', 'row 1'],
  ],
  [
    'Name;Company;Country;Nationality;\nA;B;;;\n',
    ['name=Name'],
    ['name: Name, country: Country | Company, Nationality', 'row 1'],
  ],
  ['Contact,Country\nA,DE\n', [], ['name: Contact, country: Country | ', 'row 1']],
  ['"Company\nName",Notes\n', [], ['name: Company Name | Notes']],
  ['Company,Surname\nA,B\n', [], ['name: Company | Surname', 'row 1']],
  ['Name,Surname\nA,B\n', [], ['firstName: Name, lastName: Surname | ', 'row 1']],
  [
    'Company,First name,Last name\nA,B,C\n',
    [],
    ['name: Company, firstName: First name, lastName: Last name | ', 'row 1'],
  ],
  [
    '{"company":"A","vat":null}\n"A"\n{"name":"B","Director":"C"}\n',
    [],
    ['alias: company, identifier: vat, name: name | Director', 'row 1', 'row 2', 'row 3'],
  ],
  ['{"who":"A","name":"B"}\n', ['name=Who'], ['name: who | name', 'row 1']],
  ['Acme\nBeta\n', [], ['row 1', 'row 2']],
])('%j with --column %j', async (content, columns, expected) => {
  expect(await said(content, columns)).toEqual(expected);
});
