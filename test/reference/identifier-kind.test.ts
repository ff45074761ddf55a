import { describe, expect, test } from '@jest/globals';
import { identifierKind } from '../../src/reference/identifier-kind.js';

describe('what proves who a party is', () => {
  test.each([
    ['Passport', 'E123456', 'passport'],
    ['Diplomatic Passport', '4138', 'passport'],
    ['Número de pasaporte', '381420', 'passport'],
    ['Vessel Registration Identification', 'IMO 9000001', 'imo'],
    ['Vessel Registration Identification', 'A-77 (Lima)', 'registration'],
    ['IMO number', '9000001', 'imo'],
    ['Number', 'IMO 9000001', 'imo'],
    ['LEI', '5493001KJTIIGC8Y1R12', 'lei'],
    ['Tax ID No.', '7700123456', 'tax'],
    ['Tax Registration Number', '7700123456', 'tax'],
    ['R.F.C.', 'XXXX010101XX1', 'tax'],
    ['V.A.T. Number', 'NL000000000B01', 'tax'],
    ['Registration Number', '7700123456', 'registration'],
    ['Unified Social Credit Code (USCC)', '91000000000000000X', 'registration'],
    ['National ID No.', '28940000602', 'national-id'],
    ['National Identification Number', '28940000602', 'national-id'],
    ['Cedula No.', '1110775', 'national-id'],
    ['Government Gazette Number', '32131525', undefined],
    ['Ration card number', '1729765', undefined],
    ['Birth Certificate Number', '32270', undefined],
    ['SWIFT/BIC', 'XXXXPEPL', undefined],
    ['Digital Currency Address - XBT', '1xxxxxxxxxxxxxxx', undefined],
    ['Gender', 'Male', undefined],
    ['Something new', '123456', undefined],
  ])('%s %s: %s', (type, value, kind) => {
    expect(identifierKind({ type, value })).toBe(kind);
  });
});
