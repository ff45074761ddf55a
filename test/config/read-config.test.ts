import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';

const read = (text: string) => readConfig(text, 'c.json', (path) => `base/${path}`);
const values = (text: string) => Object.fromEntries([...read(text)].map(([key, { value }]) => [key, value]));

function errorOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    const { message, hint } = error as { message: string; hint?: string };
    return hint === undefined ? message : `${message} ${hint}`;
  }
  return 'no error';
}

describe('what a config file says reaches commands as their options do', () => {
  test.each([
    ['{ "threshold": 0.8 }', { threshold: '0.8' }],
    ['{ "jobs": 2, "sheet": 3 }', { jobs: '2', sheet: '3' }],
    ['{ "strict": true, "color": false }', { strict: true, color: false }],
    ['{ "lists": ["us-el", "ofac"] }', { lists: ['us-el', 'ofac'] }],
    [
      '{ "columns": { "name": "Legal entity", "alias": ["A", "B"] } }',
      { columns: ['name=Legal entity', 'alias=A', 'alias=B'] },
    ],
    ['{ "file": "v.csv", "dataDir": "lists" }', { file: 'base/v.csv', dataDir: 'base/lists' }],
    ['{ "output": "r.html" }', { output: ['base/r.html'] }],
    ['{ "output": ["r.html", "s/r.json"] }', { output: ['base/r.html', 'base/s/r.json'] }],
    ['{ "policy": "broad" }', { policy: 'broad' }],
    ['{ "policy": "house.json" }', { policy: 'base/house.json' }],
    ['{ "policy": "rules/house" }', { policy: 'base/rules/house' }],
    [
      '{ "maxAgeDays": { "us": 3, "eu-fsf": { "published": 40 } } }',
      { maxAgeDays: { us: { retrieved: 3 }, 'eu-fsf': { published: 40 } } },
    ],
    [
      '{ "mirrors": { "us-sdn": "https://mirror.example/sdn" } }',
      { mirrors: { 'us-sdn': 'https://mirror.example/sdn' } },
    ],
    ['{ "$schema": "x" }', {}],
    ['// a comment\n{ /* another */ "country": "CN", }\n', { country: 'CN' }],
    ['{}', {}],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('a key stands on its line, whatever the line endings', () => {
    expect(read('{\r\n\r\n  "country":\r\n "CN" }').get('country')?.line).toBe(3);
  });
});

describe('what is wrong is said with its place, in plain words', () => {
  test.each([
    ['', 'c.json:1:1: it is empty; the least is {}.'],
    ['{ "country": "CN" "strict": true }', 'c.json:1:19: a comma is missing before this.'],
    ["{ 'country': 'CN' }", 'c.json:1:3: this is no JSON value: texts stand in double quotation marks.'],
    ['{ "country": "CN"', 'c.json:1:18: a closing brace } is missing.'],
    [
      '{ "file": "C:\\vendors.csv" }',
      'c.json:1:11: a backslash begins no escape here: write \\\\, or / in paths.',
    ],
    ['{ "strict": true,\n  "strict": false }', 'c.json:2:3: "strict" is stated twice.'],
    ['[]', 'c.json:1:1: the configuration must be an object: { "lists": ["us"] }.'],
    ['{\n  "treshold": 0.8 }', 'c.json:2:3: there is no setting "treshold". Did you mean "threshold"?'],
    ['{ "data-dir": "x" }', 'c.json:1:3: there is no setting "data-dir". Did you mean "dataDir"?'],
    [
      '{\n  "threshold": "0.8"\n}',
      'c.json:2:16: threshold must be a number above 0 and up to 1, e.g. 0.8, not "0.8".',
    ],
    ['{ "threshold": 80 }', 'c.json:1:16: threshold must be a number above 0 and up to 1, e.g. 0.8, not 80.'],
    [
      '{ "lists": "us-el" }',
      'c.json:1:12: lists must be names of lists in brackets, e.g. ["us-el", "ofac"], not "us-el".',
    ],
    [
      '{ "lists": ["us-el", 7] }',
      'c.json:1:22: lists.1 must be names of lists in brackets, e.g. ["us-el", "ofac"], not 7.',
    ],
    ['{ "columns": { "nmae": "Supplier" } }', 'c.json:1:16: columns knows no "nmae". Did you mean "name"?'],
    [
      '{ "columns": { "name": 3 } }',
      'c.json:1:24: columns.name must be a header, or several in brackets, not 3.',
    ],
    [
      '{ "type": "company" }',
      'c.json:1:11: type must be one of person, organization, vessel, aircraft, any, not "company".',
    ],
    [
      '{ "country": "Atlantis" }',
      'c.json:1:14: country must be a country, e.g. its ISO code "CN", not "Atlantis".',
    ],
    ['{ "strict": "yes" }', 'c.json:1:13: strict must be true or false, not "yes".'],
    ['{ "acceptStale": "  " }', 'c.json:1:18: acceptStale must be a reason, in words, not "  ".'],
    [
      '{ "mirrors": { "us-sdn": "ftp://user:secret@x.example" } }',
      'c.json:1:26: mirrors.us-sdn must be a web address that begins with https:// or http://.',
    ],
    [
      '{ "maxAgeDays": { "us": 0 } }',
      'c.json:1:25: maxAgeDays.us must be a whole number of days from 1, not 0.',
    ],
    ['{ "jobs": 1.5 }', 'c.json:1:11: jobs must be a whole number from 1 to 64, not 1.5.'],
  ])('%s', (text, expected) => {
    expect(errorOf(text)).toBe(expected);
  });

  test('brackets without end are refused and break nothing', () => {
    expect(errorOf('['.repeat(200_000))).toMatch(/^c\.json:\d+:\d+: /);
  });

  test('a key that is a property of every object is a key like any other', () => {
    expect(errorOf('{ "__proto__": { "strict": true } }')).toMatch(/there is no setting "__proto__"/);
    expect(errorOf('{ "constructor": 1 }')).toMatch(/there is no setting "constructor"/);
  });
});
