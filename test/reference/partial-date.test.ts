import { describe, expect, test } from '@jest/globals';
import { isoDate, parsePartialDate } from '../../src/reference/partial-date.js';

describe('parsePartialDate', () => {
  test.each([
    ['1973-03-25', { year: 1973, month: 3, day: 25 }],
    ['1973/03/25', { year: 1973, month: 3, day: 25 }],
    ['1973-03-25T00:00:00Z', { year: 1973, month: 3, day: 25 }],
    ['19730325', { year: 1973, month: 3, day: 25 }],
    ['1973-03', { year: 1973, month: 3 }],
    ['1962', { year: 1962 }],
    ['circa 1962', { year: 1962, circa: true }],
    ['c. 1962', { year: 1962, circa: true }],
    ['Approximately 1962', { year: 1962, circa: true }],
    ['1960 to 1964', { year: 1960, toYear: 1964 }],
    ['1960-1964', { year: 1960, toYear: 1964 }],
    ['Between 1960 and 1964', { year: 1960, toYear: 1964 }],
    ['circa 1960 to 1964', { year: 1960, toYear: 1964, circa: true }],
    ['01 Jan 1960 to 31 Dec 1964', { year: 1960, toYear: 1964 }],
    ['07 Mar 1970', { year: 1970, month: 3, day: 7 }],
    ['7-Mar-1970', { year: 1970, month: 3, day: 7 }],
    ['7th of March 1970', { year: 1970, month: 3, day: 7 }],
    ['Mar 1970', { year: 1970, month: 3 }],
    ['March 7, 1970', { year: 1970, month: 3, day: 7 }],
    ['circa Sept. 1970', { year: 1970, month: 9, circa: true }],
    ['25/3/1970', { year: 1970, month: 3, day: 25 }],
    ['3/25/1970', { year: 1970, month: 3, day: 25 }],
    ['3.3.1970', { year: 1970, month: 3, day: 3 }],
    ['03/1970', { year: 1970, month: 3 }],
    ['29 Feb 2000', { year: 2000, month: 2, day: 29 }],
  ])('%s', (text, date) => {
    expect(parsePartialDate(text)).toEqual({ text, ...date });
  });

  test.each([
    ['7/3/1970', 'could be March or July'],
    ['07-Mar-70', 'states no century'],
    ['0097-06-30', 'is a year of two digits'],
    ['1973-13-01', 'has no such month'],
    ['1973-02-29', 'has no such day'],
    ['31 Apr 1970', 'has no such day'],
    ['1964 to 1960', 'runs backwards'],
    ['7 Mar 8 1970', 'has two days'],
    ['unknown', 'is no date'],
    ['', 'is empty'],
  ])('%j is not read: it %s', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('an order given reads what is ambiguous, and rules out what contradicts it', () => {
    expect(parsePartialDate('7/3/1970', { order: 'day-first' })).toMatchObject({ month: 3, day: 7 });
    expect(parsePartialDate('7/3/1970', { order: 'month-first' })).toMatchObject({ month: 7, day: 3 });
    expect(parsePartialDate('25/3/1970', { order: 'month-first' })).toBeUndefined();
  });
});

test.each([
  ['7 Mar 1970', '1970-03-07'],
  ['Mar 1970', undefined],
  ['circa 7 Mar 1970', undefined],
  ['1960 to 1964', undefined],
  ['nonsense', undefined],
])('isoDate of %s is %s', (text, day) => {
  expect(isoDate(parsePartialDate(text))).toBe(day);
});
