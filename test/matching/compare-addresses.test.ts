import { describe, expect, test } from '@jest/globals';
import { compareAddresses } from '../../src/matching/compare-addresses.js';
import { weighContext } from '../../src/matching/weigh-context.js';
import type { ListedParty } from '../../src/model/listed-party.js';
import type { Subject } from '../../src/model/subject.js';

type Row = Pick<Subject, 'address' | 'city' | 'country'>;
const listed = (...texts: readonly string[]) =>
  texts.map((text) => {
    const country = / ([A-Z]{2})$/.exec(text)?.[1];
    return country === undefined ? { text } : { text, country };
  });
const qianmo = 'No. 88, Zorvan Road, Binjiang District, Hangzhou, 310999, CN';

describe('what a row and a listed address have in common', () => {
  test.each<[string, Row, readonly string[], string]>([
    ['street and house', { address: '88 Zorvan Rd' }, [qianmo], 'address: Zorvan, 88'],
    [
      'postal code in one country',
      { address: 'Postfach 310999', country: 'CN' },
      [qianmo],
      'address: 310999',
    ],
    [
      'postal code and town',
      { address: 'PO 310999', city: 'Hangzhou' },
      [qianmo],
      'address: 310999, Hangzhou',
    ],
    [
      'lettered postal code',
      { address: 'X, Bristol ZZ1A 2AA' },
      ['zz1a 2aa Bristol'],
      'address: ZZ1A 2AA, Bristol',
    ],
    ['town', { city: 'HANGZHOU' }, [qianmo], 'place: HANGZHOU'],
    ['town in another language', { city: 'Hetian' }, ['Hotan City, Xinjiang, CN'], 'place: Hetian'],
    ['town in Han characters', { address: '杭州市' }, [qianmo], 'place: 杭州市'],
    [
      'town that no lexicon knows',
      { city: 'Nueva Zorvania' },
      ['Calle 4, Nueva Zorvania, MX'],
      'place: Nueva Zorvania',
    ],
    [
      'street and house in Han characters',
      { address: '和田市北京路12号' },
      ['Beijing Road 12, Hotan'],
      'address: 北京, 12, 和田市',
    ],
    [
      'Cyrillic',
      { address: 'ул. Зорванская, 15, Москва' },
      ['Zorvanskaya ul. 15, Moscow'],
      'address: Зорванская, 15, Москва',
    ],
    [
      'the likest of several',
      { address: '88 Zorvan Road', city: 'Hangzhou' },
      ['Hangzhou, CN', qianmo],
      'address: Zorvan, 88, Hangzhou',
    ],
  ])('%s', (_what, row, addresses, expected) => {
    const found = compareAddresses(row, listed(...addresses));
    expect(found && `${found.of}: ${found.shared.join(', ')}`).toBe(expected);
  });

  test.each<[string, Row, readonly string[]]>([
    ['no address', {}, [qianmo]],
    ['no listed address', { city: 'Hangzhou' }, []],
    ['nothing in common', { address: '4 Qorvan Street', city: 'Graz' }, [qianmo]],
    ['the country alone', { address: 'Somewhere, China' }, [qianmo]],
    ['a house number alone', { address: 'Qorvan Street 88' }, [qianmo]],
    ['common words of addresses', { address: 'Road District, Room 3, North' }, [qianmo]],
    ['a town of that name in another country', { city: 'Tripoli', country: 'LB' }, ['Tripoli, LY']],
    ['half of a town', { city: 'Nueva Zorvania' }, ['Calle 4, Nueva Qorvania, MX']],
    ['a postal code, who knows where', { address: '310999' }, [qianmo]],
    ['a street that bears a town’s name', { city: 'Beijing' }, ['Beijing Road 12, Hotan']],
    ['no letters', { address: '???', city: '-' }, ['???']],
  ])('nothing: %s', (_what, row, addresses) => {
    expect(compareAddresses(row, listed(...addresses))).toBeUndefined();
  });
});

describe('an address is evidence for a match and never against it', () => {
  const party: ListedParty = {
    id: 'us-el:zorvan-cn',
    list: 'us-el',
    nativeId: '1',
    type: 'organization',
    typeInferred: false,
    names: [{ text: 'Zorvan', kind: 'primary', script: 'Latn' }],
    addresses: listed(qianmo),
    countries: ['CN'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: { references: [], locator: 'row 1' },
    raw: {},
  };
  const weigh = (row: Row) => weighContext({ row: 1, name: 'Zorvan', type: 'any', ...row }, party, 0.8, 0.74);

  test('street before town before nothing', () => {
    const scores = [{ address: '88 Zorvan Rd' }, { city: 'Hangzhou' }, {}].map((row) => weigh(row).score);
    expect(scores).toEqual([0.84, 0.81, 0.8]);
  });

  test('it is said, and by how much it counts', () => {
    expect(weigh({ address: '88 Zorvan Rd', city: 'Hangzhou' }).signals).toEqual([
      {
        kind: 'context',
        field: 'address',
        query: '88 Zorvan Rd, Hangzhou',
        listed: qianmo,
        relation: 'agrees',
        contribution: 0.04,
        text: 'the address agrees in “Zorvan”, “88”, “Hangzhou”',
      },
    ]);
  });

  test('another address changes nothing', () => {
    expect(weigh({ address: '4 Qorvan Street', city: 'Graz' })).toEqual({ score: 0.8, signals: [] });
  });

  test('an address in another country leaves the country’s word alone', () => {
    expect(weigh({ city: 'Hangzhou', country: 'BR' }).signals.map(({ field }) => field)).toEqual(['country']);
  });
});
