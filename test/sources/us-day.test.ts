import { expect, test } from '@jest/globals';
import { parseLegalCitations } from '../../src/reference/legal-citation.js';
import { datedBy, readUsDay } from '../../src/sources/us-day.js';

const cited = (text: string) => parseLegalCitations(text).references;

test.each([
  ['6/28/2016', '', '2016-06-28'],
  ['28/6/2016', '', undefined],
  ['6/28/16', 'Vol. 81, No. 128, 07/05/16', '2016-06-28'],
  ['12/28/15', 'Vol. 81, No. 1, 01/05/16', '2015-12-28'],
  ['6/28/16', 'Vol. 81, No. 128', '2016-06-28'],
  ['6/28/16', '81 FR 43000', '2016-06-28'],
  ['6/28/19', 'Vol. 81, No. 128, 07/05/16', undefined],
  ['6/28/16', '', undefined],
  ['', '', undefined],
])('%s beside %s', (text, notice, expected) => {
  expect(readUsDay(text, cited(notice))).toBe(expected);
});

test('a notice takes the day beside it where the year is that of its volume', () => {
  const [notice] = cited('59 FR 44451');
  expect(datedBy(notice!, '1994-08-29').date).toBe('1994-08-29');
  expect(datedBy(notice!, '1995-08-29').date).toBeUndefined();
  expect(datedBy(notice!, undefined)).toBe(notice);
});
