import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { policies } from '../../src/matching/policies.js';
import { loadLists } from '../../src/screening/load-lists.js';
import { createScreener } from '../../src/screening/screener.js';
import { similarListedNames } from '../../src/screening/similar-listed-names.js';
import { openStore } from '../../src/store/open-store.js';
import { fileWith, importTiny, temporaryFolder } from '../store/store-fixture.js';
import { tinySource } from '../store/tiny-source.js';

const sources = [tinySource('own', '#own'), { ...tinySource('joined', '#joined'), aggregate: true }];
const own = '#own\nus-sdn|Quellmark Rotor Works';
const joined = '#joined\nus-el|Tamsweg Optics\nus-sdn|Quellmark Rotor Works\nus-dpl|Ferrigno Valves';

/** What a name is found as: list and number of the listed party, and the file it is cited from. */
function finder(dataDir: string): (name: string) => readonly string[] {
  const snapshots = openStore(dataDir).activeSnapshots();
  const titles = new Map(snapshots.map(({ snapshot }) => [snapshot.file.sha256, snapshot.source]));
  const screen = createScreener({
    lists: loadLists(snapshots, dataDir),
    policy: policies.default,
    catalogueEntry: () => undefined,
    effectOf: () => ({ class: 'own-list', summary: '', authority: '', asOf: '2026-01-01' }),
  });
  return (name) =>
    screen({ row: 1, name, type: 'any' }).matches.map(
      ({ party, citation }) => `${party.name} (${party.list}) from ${titles.get(citation.snapshot.sha256)}`,
    );
}

describe.each([
  ['the aggregate first', [joined, own]],
  ['the aggregate last', [own, joined]],
])('a list that an aggregate repeats: %s', (_title, files) => {
  test('is matched once and cited from the publisher’s own file; the rest is matched as ever', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    for (const file of files) {
      await importTiny(dataDir, fileWith(file), { sources });
      // An index of the lists before must not be taken for one of the lists after.
      finder(dataDir);
    }
    for (const find of [finder(dataDir), finder(dataDir)]) {
      expect(find('Quellmark Rotor Works')).toEqual(['Quellmark Rotor Works (us-sdn) from own']);
      expect(find('Tamsweg Optics')).toEqual(['Tamsweg Optics (us-el) from joined']);
      expect(find('Ferrigno Valves')).toEqual(['Ferrigno Valves (us-dpl) from joined']);
    }
    const lists = loadLists(openStore(dataDir).activeSnapshots(), dataDir);
    expect(similarListedNames('Quellmark', lists)).toHaveLength(1);
  });
});

test('the aggregate alone is matched in full', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  await importTiny(dataDir, fileWith(joined), { sources });
  expect(finder(dataDir)('Quellmark Rotor Works')).toEqual(['Quellmark Rotor Works (us-sdn) from joined']);
});
