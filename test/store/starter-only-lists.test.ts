import { expect, test } from '@jest/globals';
import type { LoadedSnapshot } from '../../src/store/loaded-snapshot.js';
import { openStore } from '../../src/store/open-store.js';
import { starterOnlyLists } from '../../src/store/starter-only-lists.js';
import { loadStarterSnapshot } from '../../src/store/starter-snapshot.js';
import { fileWith, importTiny, temporaryFolder } from './store-fixture.js';
import { tinyListName, tinyParty } from './tiny-source.js';

/** The files are not read: the parties are given. */
function starterOf(codes: readonly string[]): LoadedSnapshot {
  const parties = codes.map((code, n) => tinyParty(code, `Firm ${n}`, undefined, n));
  return loadStarterSnapshot({ parse: () => ({ parties }), listName: tinyListName });
}

const cases: readonly (readonly [
  title: string,
  starter: readonly string[],
  files: readonly string[],
  expected: readonly string[],
])[] = [
  ['nothing is imported', ['us-el', 'eu-fsf'], [], ['eu-fsf', 'us-el']],
  [
    'one file of two lists',
    ['us-sdn', 'us-el', 'uk-sl', 'eu-fsf', 'uk-sl'],
    ['#tiny\nus-el|A\nus-sdn|B'],
    ['eu-fsf', 'uk-sl'],
  ],
  ['two files', ['us-el', 'un-sc', 'uk-sl'], ['#tiny\nus-el|A', '#other\nun-sc|B'], ['uk-sl']],
  ['all of them and more', ['us-el'], ['#tiny\nus-el|A\nus-dpl|B'], []],
];

test.each(cases)('lists that only the starter holds: %s', async (_title, codes, files, expected) => {
  const dataDir = temporaryFolder();
  for (const text of files) await importTiny(dataDir, fileWith(text));
  expect(starterOnlyLists(starterOf(codes), openStore(dataDir).activeSnapshots())).toEqual(expected);
});
