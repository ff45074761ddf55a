import { describe, expect, test } from '@jest/globals';
import { readSubjects } from '../../src/input/read-subjects.js';
import { all, chunksOf, utf16 } from './chunks-of.js';
import { readAll } from './read-all.js';

/** `line row name` of each subject, for tables about layout. */
const names = async (content: string | Uint8Array, columns: string[] = []) =>
  (await readAll(content, { columns })).map(({ line, row, name }) => `${line} ${row} ${name}`);

describe('what a table says of a subject', () => {
  test('every field, from headers as people write them', async () => {
    const [subject] = await readAll(
      '* Vendor_ID;Vendor Name;D/B/A;Entity type;COUNTRY;Street;Address 2;City;Date of Birth;Passport No.;Tax ID;remarks\n' +
        'V-1;  Zhang   Wei ;Wei Trading|W. Zhang;Individual;china;1 Main Rd;Floor 3;Wuhan;1970-03-07;E123 456;99;x\n',
    );
    expect(subject).toEqual({
      row: 1,
      line: 2,
      nameAt: { line: 2, column: 7, endColumn: 18 },
      id: 'V-1',
      name: 'Zhang Wei',
      aliases: ['Wei Trading', 'W. Zhang'],
      type: 'person',
      country: 'CN',
      address: '1 Main Rd, Floor 3',
      city: 'Wuhan',
      dateOfBirth: { text: '1970-03-07', year: 1970, month: 3, day: 7 },
      identifiers: ['E123 456', '99'],
    });
  });

  test.each([
    ['First Name,Last Name\nQuanguo,Chen\n', ['Quanguo Chen'], 'in parts'],
    [
      'Last Name,First Name,Middle name\nPutin,Vladimir,Vladimirovich\n',
      ['Vladimir Vladimirovich Putin'],
      '',
    ],
    ['姓,名\n陈,全国\n', ['陈全国'], 'Chinese parts are written together'],
    ['Name;Vorname\nMüller;Max\n', ['Max Müller'], 'a bare name beside a first name is the last name'],
    ['Nombre,Apellidos\nAna,García López\n', ['Ana García López'], 'and the first beside a last'],
    ['Full name,Surname\nAna García,García\n', ['Ana García'], 'nothing is said twice'],
    ['Company,First name,Last name\nAcme,Ana,García\n', ['Acme', 'Ana García'], 'company and person, both'],
    ['Company,First name,Last name\n,Ana,García\n', ['Ana García'], 'the person where there is no company'],
    ['Name,alias\n,Acme\n', ['Acme'], 'an alias is better than no name'],
    ['Name,alias\n???,Acme\n', ['Acme'], 'or than one without a letter'],
    ['Name\n???\n', ['???'], 'which stands where there is no other'],
    ['Last name,First name\n??,--\n', ['-- ??'], 'in parts as well'],
    ['Name,aka\nAcme,n/a; -; Beta\n', ['Acme', 'Beta'], 'a cell that says nothing is no alias'],
    ['name,aka\n"Acme\nTrading",Acme Trading\n', ['Acme Trading'], 'line ends are blanks; each name once'],
  ])('%j is called %j %s', async (content, expected) => {
    const [subject] = await readAll(content);
    expect([subject?.name, ...(subject?.aliases ?? [])]).toEqual(expected);
  });

  test.each([
    ['Person', 'person'],
    ['MR.', 'person'],
    ['natural person', 'person'],
    ['P', 'person'],
    ['natürliche Person', 'person'],
    ['COMPANY', 'organization'],
    ['juristische Person', 'organization'],
    ['公司', 'organization'],
    ['Ship', 'vessel'],
    ['aircraft', 'aircraft'],
    ['', 'any'],
    ['N/A', 'any'],
  ])('type %j is %j', async (text, type) => {
    const [subject] = await readAll(`name,type\nAcme,${text}\n`);
    expect(subject).toMatchObject({ type });
    expect(subject?.problems).toBeUndefined();
  });

  test('--type and --country hold where a row says nothing, not where it says what is unknown', async () => {
    const rows = await all(
      readSubjects({
        bytes: chunksOf('name,type,country\nA1,,\nA2,person,DE\nA3,wizard,Narnia\n'),
        name: 'vendors.csv',
        defaults: { type: 'organization', country: 'FR' },
      }),
    );
    expect(rows.map(({ type, country }) => [type, country])).toEqual([
      ['organization', 'FR'],
      ['person', 'DE'],
      ['any', undefined],
    ]);
  });
});

describe('what is wrong with a row goes with the row', () => {
  test.each([
    ['name,country\n,CN\n', 'row-without-name', 'The row has no name.'],
    ['name,country\nN/A,CN\n', 'row-without-name', 'The name "N/A" says that there is none.'],
    ['name,aka\n,--\n', 'row-without-name', 'The row has no name.'],
    ['Vendor,Vendor name\n1000,\n', 'row-without-name', 'The row has no name.'],
    ['name,country\nAcme,Narnia\n', 'unknown-country', '"Narnia" is not a country: left out.'],
    ['name,type\nAcme,wizard\n', 'unknown-type', '"wizard" is not a type: screened as any.'],
    [
      'name,dob\nAcme,3/4/1970\n',
      'unreadable-date',
      '"3/4/1970" cannot be read as a date for certain: left out. Write YYYY-MM-DD.',
    ],
    [
      'name, "note, if any"\nAcme,x,y\n',
      'field-count',
      'The row has 3 cells, the header 2: a cell may lack its quotation marks, and the rest of the row may stand in the wrong columns.',
    ],
    [
      'name,country\nDahua Technology Co., Ltd.,CN\n',
      'field-count',
      'The row has 3 cells, the header 2: a cell may lack its quotation marks, and the rest of the row may stand in the wrong columns.',
    ],
  ])('%j: %s', async (content, kind, message) => {
    const [subject] = await readAll(content);
    expect(subject?.problems?.[0]).toMatchObject({ kind, message, where: { line: 2, row: 1 } });
  });

  test.each([
    ['name,country\n--,CN\n', 'a name without a letter, which screening speaks of'],
    ['name,country\nAcme\n', 'too few cells'],
    ['name,country\nAcme,CN,,\n', 'trailing delimiters'],
    ['name,country\nAcme,n/a\n', 'a cell that says there is nothing to say'],
  ])('%j has no problem: %s', async (content) => {
    expect((await readAll(content))[0]).not.toHaveProperty('problems');
  });
});

describe('layouts', () => {
  test.each([
    ['comma', 'name,country\nAcme,DE\nBeta,FR\n', ['2 1 Acme', '3 2 Beta']],
    ['semicolon', 'name;country\nAcme, Inc.;DE\n', ['2 1 Acme, Inc.']],
    ['tab', 'name\tcountry\n\tDE\nAcme "x"\tDE\n', ['2 1 ', '3 2 Acme "x"']],
    ['bar', 'id|name|country\n1|Acme|DE\n', ['2 1 Acme']],
    ['BOM', '\uFEFFName,Land\nAcme,DE\n', ['2 1 Acme']],
    ['Excel says the delimiter', 'sep=;\nname;note\nAcme;x\n', ['3 1 Acme']],
    ['no end of the last line', 'name,country\nAcme,DE', ['2 1 Acme']],
    ['CRLF', 'name,country\r\nAcme,DE\r\nBeta,FR\r\n', ['2 1 Acme', '3 2 Beta']],
    ['CR alone', 'name,country\rAcme,DE\rBeta,FR', ['2 1 Acme', '3 2 Beta']],
    ['mixed line ends', 'name,country\r\nAcme,DE\nBeta,FR\rGamma,IT', ['2 1 Acme', '3 2 Beta', '4 3 Gamma']],
    ['blank lines', '\n\nname,country\n\nAcme,DE\n,,\n\nBeta,FR\n', ['5 1 Acme', '8 2 Beta']],
    ['quoted line ends', 'name,note\n"Ac\nme","x\r\n\r\ny"\n\nBeta,FR\n', ['2 1 Ac me', '7 2 Beta']],
    ['blanks around quotes', 'name, note\n"Acme, Inc." , "x"\n', ['2 1 Acme, Inc.']],
    [
      'quotes within a cell',
      'name,note\n5" Pipe Co,x\n"""Best"" Foods",y\n',
      ['2 1 5" Pipe Co', '3 2 "Best" Foods'],
    ],
    ['trailing delimiter in the header', 'name;country;\nAcme;DE;\n', ['2 1 Acme']],
    ['# is no comment', 'name,country\n#1 Shoes,DE\n', ['2 1 #1 Shoes']],
    ['titles above the header', 'Vendors Q3\n\n"as of, today",,\nName,Country\nAcme,DE\n', ['5 1 Acme']],
    [
      'one column',
      'Company\nDahua Technology Co., Ltd.\n"Foo, Inc."\n"Bar\nBaz"\n',
      ['2 1 Dahua Technology Co., Ltd.', '3 2 Foo, Inc.', '4 3 Bar Baz'],
    ],
    ['names', 'Acme\n\n  Beta GmbH  \r\nGamma', ['1 1 Acme', '3 2 Beta GmbH', '4 3 Gamma']],
    [
      'names with commas',
      'Dahua Technology Co., Ltd.\nO\'Neil, Smith and Sons\n"Foo", the shop\nAcme\n',
      ['1 1 Dahua Technology Co., Ltd.', "2 2 O'Neil, Smith and Sons", '3 3 "Foo", the shop', '4 4 Acme'],
    ],
    [
      'a comma in every name',
      'Foo Co.,Ltd.\nBar Co.,Ltd\nChen, Quanguo\n',
      ['1 1 Foo Co.,Ltd.', '2 2 Bar Co.,Ltd', '3 3 Chen, Quanguo'],
    ],
    [
      'names of which few have a semicolon',
      'Acme\nBeta; the shop\nGamma\n',
      ['1 1 Acme', '2 2 Beta; the shop', '3 3 Gamma'],
    ],
    ['last, first', 'Chen, Quanguo\nZhu, Hailun\n', ['1 1 Chen, Quanguo', '2 2 Zhu, Hailun']],
    ['one name with a comma', 'Smith,John', ['1 1 Smith,John']],
    ['names in quotes', '"Foo, ""the"" Inc."\n"Bar"\n', ['1 1 Foo, "the" Inc.', '2 2 Bar']],
    ['names with trailing delimiters', 'Acme,\nBeta;;\n', ['1 1 Acme', '2 2 Beta']],
    ['a line without letters', 'Acme\n---\n', ['1 1 Acme', '2 2 ---']],
    [
      'JSONL',
      '\n{"name":"Acme"}\n\n{"Vendor_Name":"Beta"}\n"Gamma"\n{"id":7}\n',
      ['2 1 Acme', '4 2 Beta', '5 3 Gamma', '6 4 '],
    ],
    ['a header and no rows', 'name,country\n', []],
  ])('%s', async (_, content, expected) => {
    expect(await names(content)).toEqual(expected);
  });

  test('JSONL: arrays, numbers, and the better of two keys', async () => {
    const [subject] = await readAll(
      '{"company":"1000","companyName":"Acme","aka":["A","B; C"],"taxId":123,"vat":"DE1","country":"DEU"}',
    );
    expect(subject).toEqual({
      row: 1,
      line: 1,
      nameAt: { line: 1, column: 34, endColumn: 38 },
      name: 'Acme',
      aliases: ['A', 'B', 'C'],
      type: 'any',
      country: 'DE',
      identifiers: ['123', 'DE1'],
    });
  });

  test.each([1, 2, 3, 5, 64, 100_000])('the size of chunks (%i) changes nothing', async (size) => {
    const content = '\uFEFFnáme;Läand\r\n"Müller\r\n& 公司";DE\r\n𝒜cme;FR\r\n';
    const rows = await readAll(content, { columns: ['country=Läand'], size });
    expect(rows.map(({ line, name, country }) => [line, name, country])).toEqual([
      [2, 'Müller & 公司', 'DE'],
      [4, '𝒜cme', 'FR'],
    ]);
  });

  const table = '名称,国家\r\n公司𠮷,CN\r\nAcme,DE\r\n';
  test.each([
    ['UTF-16LE with a mark', utf16(`\uFEFF${table}`, 'le')],
    ['UTF-16BE with a mark', utf16(`\uFEFF${table}`, 'be')],
    ['UTF-16LE without', utf16(table, 'le')],
    ['UTF-16BE without', utf16(table, 'be')],
  ])('%s', async (_, bytes) => {
    for (const size of [1, 2, 3, 1000])
      expect((await readAll(bytes, { size })).map(({ name, country }) => `${name} ${country}`)).toEqual([
        '公司𠮷 CN',
        'Acme DE',
      ]);
  });

  test.each(['le', 'be'] as const)('UTF-16%s without a mark, nearly all in Chinese', async (order) => {
    const lines = ['新疆维吾尔自治区公安厅及其下属各单位', '杭州海康威视数字技术股份有限公司上海分公司'];
    const rows = await readAll(utf16(`${lines.join('\r\n')}\r\n`, order));
    expect(rows.map(({ name }) => name)).toEqual(lines);
  });

  test('a long file comes row by row, and may be left at any row', async () => {
    let taken = 0;
    let closed = false;
    async function* endless() {
      try {
        yield Buffer.from('name,country\n');
        for (;;) {
          taken++;
          yield Buffer.from('Acme,DE\n'.repeat(5000));
        }
      } finally {
        closed = true;
      }
    }
    let rows = 0;
    for await (const _ of readSubjects({ bytes: endless(), name: 'x', defaults: { type: 'any' } })) {
      if (++rows === 50_000) break;
    }
    expect(taken).toBeLessThan(30);
    expect(closed).toBe(true);
  });
});
