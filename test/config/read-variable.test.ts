import { describe, expect, test } from '@jest/globals';
import { readVariable } from '../../src/config/read-variable.js';
import { attributeOf, isUnknownVariable, settings, variableOf } from '../../src/config/settings.js';

const setting = (key: string) => settings.find((each) => each.key === key)!;

describe('a variable is named by one rule', () => {
  test.each([
    ['lists', 'PARTYSCREEN_LIST', 'list'],
    ['excludeLists', 'PARTYSCREEN_EXCLUDE_LIST', 'excludeList'],
    ['columns', 'PARTYSCREEN_COLUMN', 'column'],
    ['acceptStale', 'PARTYSCREEN_ACCEPT_STALE', 'acceptStale'],
    ['dataDir', 'PARTYSCREEN_DATA_DIR', 'dataDir'],
    ['maxAgeDays', undefined, 'maxAgeDays'],
  ])('%s: %s', (key, name, attribute) => {
    expect(variableOf(setting(key))).toBe(name);
    expect(attributeOf(setting(key))).toBe(attribute);
  });

  test.each([
    ['PARTYSCREEN_TRESHOLD', true],
    ['PARTYSCREEN_THRESHOLD', false],
    ['PARTYSCREEN_CONFIG', false],
    ['PARTYSCREEN_URL_US_SDN', false],
    ['PATH', false],
  ])('%s is unknown: %p', (name, expected) => {
    expect(isUnknownVariable(name)).toBe(expected);
  });
});

describe('what a variable says', () => {
  test.each([
    ['lists', ' us-el, ofac ', ['us-el', 'ofac']],
    ['output', 'r.html,r.json', ['r.html', 'r.json']],
    ['columns', 'name=Supplier,country=Land', ['name=Supplier', 'country=Land']],
    ['columns', 'name=Name, legal\ncountry=Land', ['name=Name, legal', 'country=Land']],
    ['strict', 'YES', true],
    ['strict', '0', false],
    ['threshold', '0.8', '0.8'],
    ['type', 'Vessel', 'vessel'],
    ['acceptStale', ' the publisher is down ', 'the publisher is down'],
  ])('%s %j', (key, text, expected) => {
    expect(readVariable(setting(key), text)).toEqual(expected);
  });

  test.each([
    ['threshold', 'high', 'PARTYSCREEN_THRESHOLD must be a number above 0 and up to 1, not "high".'],
    ['threshold', '0', 'PARTYSCREEN_THRESHOLD must be a number above 0 and up to 1, not "0".'],
    [
      'columns',
      'name=Name, legal',
      'PARTYSCREEN_COLUMN must be FIELD=HEADER, e.g. name=Supplier, not "name=Name, legal".',
    ],
    ['strict', 'maybe', 'PARTYSCREEN_STRICT must be true or false, not "maybe".'],
    ['jobs', '-1', 'PARTYSCREEN_JOBS must be a whole number from 1, not "-1".'],
    [
      'type',
      'company',
      'PARTYSCREEN_TYPE must be person, organization, vessel, aircraft, any, not "company".',
    ],
    ['country', 'Atlantis', 'PARTYSCREEN_COUNTRY must be a country, e.g. its ISO code CN, not "Atlantis".'],
  ])('%s %j is refused', (key, text, message) => {
    expect(() => readVariable(setting(key), text)).toThrow(message);
  });
});
