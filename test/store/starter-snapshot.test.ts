import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadStarterSnapshot, type StarterParser } from '../../src/store/starter-snapshot.js';
import { primaryName, temporaryFolder } from './store-fixture.js';
import { tinyListName, tinyParty } from './tiny-source.js';

function starter(parts: Readonly<Record<string, string>>, asOf = '2026-11-01') {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(folder, name), text);
  const parse: StarterParser = (files) => ({
    asOf,
    parties: files.map(({ name, text }, n) => tinyParty('us-el', `${name}: ${text}`, `2019-10-0${n + 1}`, n)),
  });
  return loadStarterSnapshot({ folder, parse, listName: tinyListName });
}

describe('the starter snapshot', () => {
  test('reads its files in the order of their names and says what it is', () => {
    const loaded = starter({ 'b.json': 'second', 'a.json': 'first', 'README.md': 'not data' });
    expect(Array.from(loaded.parties(), primaryName)).toEqual(['a.json: first', 'b.json: second']);
    expect(primaryName(loaded.party(1))).toBe('b.json: second');
    expect(() => loaded.party(2)).toThrow(RangeError);
    expect(loaded).toMatchObject({ count: 2, confirmed: null });
    expect(loaded.snapshot).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      source: 'starter',
      parserVersion: 1,
      starter: true,
      file: { name: 'starter', sha256: createHash('sha256').update('firstsecond').digest('hex'), bytes: 11 },
      published: '2026-11-01',
      retrieved: null,
      newestEntry: '2019-10-02',
      lists: [{ code: 'us-el', name: 'The list us-el', entries: 2, names: 2 }],
      problems: {},
    });
  });

  test.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-11', null],
    ['2026', null],
  ])('as of %s it is published %s', (asOf, published) => {
    expect(starter({ 'a.json': 'x' }, asOf).snapshot.published).toBe(published);
  });

  test('other content is another snapshot', () => {
    expect(starter({ 'a.json': 'x' }).snapshot.id).not.toBe(starter({ 'a.json': 'y' }).snapshot.id);
  });
});
