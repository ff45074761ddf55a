import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { starterSnapshot } from '../../src/sources/starter/starter-snapshot.js';
import { loadStarterSnapshot, type StarterParser } from '../../src/store/starter-snapshot.js';
import { primaryName, temporaryFolder } from './store-fixture.js';
import { tinyListName, tinyParty } from './tiny-source.js';

function starter(parts: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(folder, name), text);
  const parse: StarterParser = (files) => ({
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
      published: null,
      retrieved: null,
      newestEntry: '2019-10-02',
      lists: [{ code: 'us-el', name: 'The list us-el', entries: 2, names: 2 }],
      problems: {},
    });
  });

  test('the one that ships is as new as the newest of its entries, and of no one day', () => {
    const { snapshot, ...loaded } = loadStarterSnapshot({ parse: starterSnapshot, listName: tinyListName });
    const days = Array.from(loaded.parties(), ({ listedOn }) => listedOn ?? '');
    expect(snapshot.newestEntry).toBe(days.sort().at(-1));
    expect(snapshot.newestEntry).toBe('2023-12-08');
    expect(snapshot.published).toBeNull();
  });

  test('other content is another snapshot', () => {
    expect(starter({ 'a.json': 'x' }).snapshot.id).not.toBe(starter({ 'a.json': 'y' }).snapshot.id);
  });
});
