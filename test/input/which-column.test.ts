import { describe, expect, test } from '@jest/globals';
import { readAll } from './read-all.js';

describe('which column holds what', () => {
  test.each([
    ['Vendor,Vendor name\n17,Acme\n', 'Acme'],
    ['Company,Name\n1000,Acme\n', 'Acme'],
    ['contact,supplier\nBob,Acme\n', 'Acme'],
    ['公司名称,国家\n甲公司,CN\n', '甲公司'],
    ['Наименование,Страна\nРомашка,RU\n', 'Ромашка'],
    ['Raison sociale;Pays\nDubois;FR\n', 'Dubois'],
    ['Razón social;País\nAcme;ES\n', 'Acme'],
    ['Firma;Ländercode\nAcme;DE\n', 'Acme'],
    ['Customer #;END_USER\n12;Acme\n', 'Acme'],
    ['Name1;Land\nAcme;DE\n', 'Acme'],
    ['vendorName\tcountryCode\nAcme\tDE\n', 'Acme'],
    ['Legal name (required);x\nAcme;y\n', 'Acme'],
  ])('%j', async (content, expected) => {
    expect((await readAll(content)).map(({ name }) => name)).toEqual([expected]);
  });

  test.each([
    ['Name,Company Name,Trading name\nJohn Smith,Hikvision,HK\n', ['John Smith', 'Hikvision', 'HK']],
    ['Company,Name\nHikvision,\n', ['Hikvision']],
    ['Name,Customer,Consignee\nA1,B1,C1\n', ['A1', 'B1', 'C1']],
    ['Name;Vorname;Firma\nMüller;Max;Acme\n', ['Max Müller', 'Acme']],
    ['Company,Name\n3M,Ann Lee\n', ['Ann Lee', '3M']],
    ['Vendor,Vendor name\n17,Acme\n', ['Acme'], 'a number'],
    ['Name,Entity\nAcme,company\nBeta,person\n', ['Acme'], 'a type'],
    ['Name,Individual\nAcme,No\n', ['Acme'], 'yes or no'],
    ['Name,Company\nAcme,n/a\n', ['Acme'], 'a cell that says nothing'],
    ['Contact,Company,Beneficial owner\nBob,Acme,Eve\n', ['Acme'], 'another party'],
    ['{"name":"John Smith","company":"Hikvision","contact":"Bob"}', ['John Smith', 'Hikvision']],
    ['{"customer":"B1","consignee":"C1","name":"A1"}', ['A1', 'B1', 'C1']],
    ['{"name":["A1","B1"]}', ['A1', 'B1']],
    ['{"name":"Müller","vorname":"Max"}', ['Max Müller']],
  ])('every column of names is screened: %j is %j%s', async (content, expected, _not = '') => {
    const [subject] = await readAll(content);
    expect([subject?.name, ...(subject?.aliases ?? [])]).toEqual(expected);
  });

  test.each([
    ['Name,Company\nA1,B1\n', ['name=Name'], ['A1'], 'nothing else is taken for the name'],
    ['Name,Company,Owner\nA1,B1,C1\n', ['alias=Owner'], ['A1', 'B1', 'C1'], 'an alias is added'],
    ['Who,Entity\nA1,company\n', ['name=Who'], ['A1'], 'a column of types is no matter then'],
    ['Name,aka,Owner\nA1,B1,C1\n', ['alias=Owner'], ['A1', 'B1', 'C1'], 'to those that are known'],
    ['{"name":"A1","aka":"B1","owner":"C1"}', ['alias=Owner'], ['A1', 'B1', 'C1'], 'in JSONL as well'],
  ])('%j with --column %j is %j: %s', async (content, columns, expected) => {
    const [subject] = await readAll(content, { columns });
    expect([subject?.name, ...(subject?.aliases ?? [])]).toEqual(expected);
  });

  test.each([
    ['Who,Where\nAcme,DE\n', ['name=Who', 'country=Where'], 'Acme DE'],
    ['Who,Name\nAcme,x\n', ['name=who'], 'Acme undefined'],
    ['Who;Where, really\nAcme;DE\n', ['NAME=Who', 'country=Where, really'], 'Acme DE'],
    ['Who\nAcme, Inc.\n', ['name=Who'], 'Acme, Inc. undefined'],
    ['Name,Who\nx,Acme\n', ['name=Who'], 'Acme undefined'],
    ['{"who":"Acme","name":"x"}\n', ['name=Who'], 'Acme undefined'],
    ['{"name":"x","who":"Acme"}\n', ['name=Who'], 'Acme undefined'],
  ])('%j with --column %j', async (content, columns, expected) => {
    const [subject] = await readAll(content, { columns });
    expect(`${subject?.name} ${subject?.country}`).toBe(expected);
  });

  test('of two ids, which are labels only, the first is taken', async () => {
    expect((await readAll('Vendor ID,Customer ID,Name\n1,2,Acme\n'))[0]).toMatchObject({
      id: '1',
      name: 'Acme',
    });
  });

  test.each(['{"company":"1000","companyName":"Acme"}', '{"companyName":"Acme","company":"1000"}'])(
    'of two keys the better, in either order: %s',
    async (content) => {
      expect((await readAll(content))[0]?.name).toBe('Acme');
    },
  );

  test.each([
    ['{"vendorId":"1","customerId":"2","name":"Acme"}', { id: '1', name: 'Acme' }],
    ['{"customer":"Acme","consignee":"Acme"}', { name: 'Acme' }],
  ])('of two equal keys the first, where nothing is lost by it: %s', async (content, expected) => {
    expect((await readAll(content))[0]).toMatchObject(expected);
  });

  test('--column may give a many-valued field several columns', async () => {
    const [subject] = await readAll('Name,Old,Older\nA1,B1,C1\n', { columns: ['alias=Old', 'alias=Older'] });
    expect(subject?.aliases).toEqual(['B1', 'C1']);
  });
});
