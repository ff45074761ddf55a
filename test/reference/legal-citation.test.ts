import { describe, expect, test } from '@jest/globals';
import { parseLegalCitations } from '../../src/reference/legal-citation.js';

const short = (text: string) => {
  const { references, unread } = parseLegalCitations(text);
  const cited = references.map(({ text: citation, date }) => (date ? `${citation} of ${date}` : citation));
  return { cited, unread };
};

describe('parseLegalCitations', () => {
  test.each([
    ['84 FR 54002; 85 FR 44159', ['84 FR 54002', '85 FR 44159']],
    [
      '68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06',
      ['68 FR 38290 of 2003-06-27', '71 FR 38843 of 2006-07-10'],
    ],
    ['54 F.R. 8786 3/2/89 and 54 F.R. 9012 3/3/89', ['54 FR 8786 of 1989-03-02', '54 FR 9012 of 1989-03-03']],
    ['67 FR 10033', ['67 FR 10033']],
    ['77 FR 61249 No. 195', ['77 FR 61249']],
    ['66 FR 24266, 77 FR 58006 (no. 182), 81 FR 64694', ['66 FR 24266', '77 FR 58006', '81 FR 64694']],
    ['63 FR 64322 (11/19/98), 65 FR 14444', ['63 FR 64322 of 1998-11-19', '65 FR 14444']],
    [
      '63 FR 64322, 11/19/98; 65 FR 14444, 03/17/00.',
      ['63 FR 64322 of 1998-11-19', '65 FR 14444 of 2000-03-17'],
    ],
    ['76 FR no. 242 pg. 78146, 77 FR 58006', ['76 FR 78146', '77 FR 58006']],
    ['82 F.R. 16788, 16789 4/6/2017', ['82 FR 16788 of 2017-04-06']],
    [
      '81.F.R. 22576 4/18/2016, 9F.R. 12, 77FR 61249, 78 F.R 9359 2/8/13, 80 FR. 3552',
      ['81 FR 22576 of 2016-04-18', '9 FR 12', '77 FR 61249', '78 FR 9359 of 2013-02-08', '80 FR 3552'],
    ],
    ['85 FR 44159; 85 fr 44159', ['85 FR 44159']],
    ['77 FR  61249;', ['77 FR 61249']],
    ['Vol. 86, No. 71, 04/15/2021', ['Federal Register Vol. 86, No. 71, 04/15/2021 of 2021-04-15']],
    ['Vol. 59 No. 244 , 12/21/94 ', ['Federal Register Vol. 59 No. 244 , 12/21/94 of 1994-12-21']],
    [
      'Notice 1958, Vol. 59, No. 44, 3/07/94',
      ['Federal Register Notice 1958, Vol. 59, No. 44, 3/07/94 of 1994-03-07'],
    ],
    ['76 FR No. 197 (10/12/2011)', ['76 FR No. 197 (10/12/2011) of 2011-10-12']],
    ['67 F.R. 56530 9/4/02 72 F.R. 1/30/07', ['67 FR 56530 of 2002-09-04', '72 F.R. 1/30/07 of 2007-01-30']],
    ['', []],
  ])('%s', (text, cited) => {
    expect(short(text)).toEqual({ cited, unread: '' });
  });

  test.each([
    ['76 FR 78146 (12/16/11) 77 FR ', ['76 FR 78146 of 2011-12-16'], '77 FR'],
    ['81 F.R. 45276 7/13/2016, F.R. 30823 7/3/2017', ['81 FR 45276 of 2016-07-13'], 'F.R. 30823 7/3/2017'],
    [
      '66 F.R. 47630, NEW F.R. NOTICE TO BE PUBLISHED SOON',
      ['66 FR 47630'],
      'NEW F.R. NOTICE TO BE PUBLISHED SOON',
    ],
    ['86 F.R. 66277 11/222/2021', ['86 FR 66277'], '11/222/2021'],
    ['see the order', [], 'see the order'],
  ])('of %s what cannot be read is given back', (text, cited, unread) => {
    expect(short(text)).toEqual({ cited, unread });
  });

  test('a date outside the year of its volume is not believed', () => {
    expect(short('66 F.R. 47630 9/13/0').cited).toEqual(['66 FR 47630']);
    expect(short('66 F.R. 47630 9/13/12').cited).toEqual(['66 FR 47630']);
  });

  test('volume and page make the address of the notice', () => {
    expect(parseLegalCitations('84 FR 54002, 10/9/19.').references).toEqual([
      {
        text: '84 FR 54002',
        url: 'https://www.federalregister.gov/citation/84-FR-54002',
        date: '2019-10-09',
        federalRegister: { volume: 84, page: 54002 },
      },
    ]);
  });

  test('the same notice cited twice is one reference, with the date that either states', () => {
    expect(short('84 FR 54002; 84 FR 54002, 10/9/19').cited).toEqual(['84 FR 54002 of 2019-10-09']);
  });
});
