import { describe, expect, test } from '@jest/globals';
import { inlineNames } from '../../src/sources/inline-names.js';
import { splitNameList } from '../../src/sources/name-list.js';

describe('names within a name', () => {
  test.each([
    ['Muster, Jan (a.k.a. John Muster)', 'Muster, Jan', ['alias John Muster']],
    [
      'Muster, Jan (a.k.a. Bob Muster; Bab Musterr)',
      'Muster, Jan',
      ['alias Bob Muster', 'alias Bab Musterr'],
    ],
    [
      'Muster, Jan (aka Muster, John and f/k/a Old, Jan)',
      'Muster, Jan',
      ['alias Muster, John', 'former Old, Jan'],
    ],
    [
      'Muster, Jan (a.k.a. Jan A. Muster, Jon B. Muster)',
      'Muster, Jan',
      ['alias Jan A. Muster', 'alias Jon B. Muster'],
    ],
    ['X Co. (a.k.a. Sample Co., Ltd.)', 'X Co.', ['alias Sample Co., Ltd.']],
    ['Sample Ltd., f.k.a. Specimen Ltd.', 'Sample Ltd.', ['former Specimen Ltd.']],
    ['Sample Inc. [also known as Specimen (UK) Inc.]', 'Sample Inc.', ['alias Specimen (UK) Inc.']],
    ['Sample Inc. (d.b.a. Specimen)', 'Sample Inc.', ['alias Specimen']],
    ['Sample (Kenya) Ltd', 'Sample (Kenya) Ltd', []],
    ['Akamai Dbase Formerlyx', 'Akamai Dbase Formerlyx', []],
    ['(a.k.a. Muster)', '', ['alias Muster']],
    ['Muster (a.k.a. )', 'Muster', []],
    ['Muster (a.k.a. Unclosed', 'Muster', ['alias Unclosed']],
  ])('%s', (text, bare, others) => {
    const read = inlineNames(text);
    expect(read.bare).toBe(bare);
    expect(read.others.map(({ kind, text }) => `${kind} ${text}`)).toEqual(others);
  });

  test('hostile text takes no time', () => {
    const start = Date.now();
    for (const text of [
      '('.repeat(19_000),
      `(${' '.repeat(19_000)}`,
      'a.k.a. '.repeat(2_800),
      '(a'.repeat(9_000),
      `(${'(x)'.repeat(6_000)}`,
      'x'.repeat(1e6),
    ])
      inlineNames(text);
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});

describe('names in a list', () => {
  test.each([
    ['A Xu, B Xu; C Xu', ['A Xu', 'B Xu', 'C Xu']],
    ['Sample Co., Ltd., Specimen, LLC, B Xu, Jr.', ['Sample Co., Ltd.', 'Specimen, LLC', 'B Xu, Jr.']],
    ['Sample (A, B), C', ['Sample (A, B)', 'C']],
    ['Sample "A, B" Ltd, C', ['Sample "A, B" Ltd', 'C']],
    ['علی، حسن', ['علی', 'حسن']],
    ['open (A, B; C, D', ['open (A, B', 'C', 'D']],
    [', ; ', []],
    ['LLC, X', ['LLC', 'X']],
  ])('%s', (text, expected) => {
    expect(splitNameList(text)).toEqual(expected);
  });

  test('without commas only semicolons part', () => {
    expect(splitNameList('Muster, Jan; Muster, John', { commas: false })).toEqual([
      'Muster, Jan',
      'Muster, John',
    ]);
  });

  test('hostile text takes no time', () => {
    const start = Date.now();
    for (const text of [
      ',co'.repeat(6_000),
      ',llc ('.repeat(3_000),
      ' '.repeat(19_000),
      `x, llc${' '.repeat(18_000)}y`,
    ])
      splitNameList(text);
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});
