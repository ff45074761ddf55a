import { describe, expect, test } from '@jest/globals';
import { nameHeaders, subjectVocabulary } from '../../src/columns/columns.js';
import { headerKey } from '../../src/columns/vocabulary.js';

const { fields, recognise } = subjectVocabulary;

describe('the header of a column', () => {
  test.each([
    ['Vendor ID', 'id'],
    ['CUSTOMER_NO.', 'id'],
    ['name', 'name'],
    ['*Company Name*', 'name'],
    ['End-User', 'name'],
    ['供应商名称', 'name'],
    ['Family name', 'lastName'],
    ['givenName', 'firstName'],
    ['Отчество', 'middleName'],
    ['a.k.a.', 'alias'],
    ['Entity Type', 'type'],
    ['Country/Region', 'country'],
    ['Nationalité', 'country'],
    ['Straße', 'address'],
    ['address_line_1', 'address'],
    ['Address2', 'address'],
    ['Ort', 'city'],
    ['D.O.B.', 'dob'],
    ['VAT no.', 'identifier'],
    ['USt-IdNr.', 'identifier'],
    ['IMO #', 'identifier'],
  ])('%s is %s', (header, field) => {
    expect(recognise(header)?.field).toBe(field);
  });

  test.each(['', '-', 'payment terms', 'last order', 'category', 'email'])('%j is none', (header) => {
    expect(recognise(header)).toBeUndefined();
  });

  test('each field is its own word, and the best', () => {
    for (const field of fields) expect(recognise(field)).toEqual({ field, rank: 0 });
  });

  test('no word of the name stands for another field', () => {
    for (const word of nameHeaders()) expect([word, recognise(word)?.field]).toEqual([word, 'name']);
  });

  test('headerKey drops marks, accents and case', () => {
    expect(headerKey('  *Raison_sociale (légale) ')).toBe('raison sociale');
    expect(headerKey('(name)')).toBe('name');
  });
});
