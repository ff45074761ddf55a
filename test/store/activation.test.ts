import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { storeStatus } from '../../src/store/store-status.js';
import { activeNames, day, fileWith, importTiny, temporaryFolder } from './store-fixture.js';
import { tinySource } from './tiny-source.js';

/** Two formats of publishers' own files and two of aggregates. */
const sources = [
  tinySource('form-a', '#a'),
  tinySource('form-b', '#b'),
  { ...tinySource('joined-a', '#joined-a'), aggregate: true },
  { ...tinySource('joined-b', '#joined-b'), aggregate: true },
  { ...tinySource('half-a', '#half-a'), section: { name: 'a', of: ['a', 'b'] } },
  { ...tinySource('half-b', '#half-b'), section: { name: 'b', of: ['a', 'b'] } },
];

const files = {
  sdnA: '#a\nus-sdn|Alpha',
  sdnB: '#b\nus-sdn|Alpha of the other form',
  consA: '#a\nus-ssi|Beta\nus-cmic|Gamma',
  allB: '#b\nus-sdn|Alpha of all\nus-ssi|Beta of all\nus-cmic|Gamma of all',
  joinedA: '#joined-a\nus-sdn|Alpha, joined\nus-el|Delta, joined',
  joinedB: '#joined-b\nus-el|Delta, joined otherwise\nus-sdn|Alpha, joined otherwise',
  joinedRest: '#joined-b\nus-dpl|Epsilon, joined',
  halfA: '#half-a\nus-sdn|Alpha of one half',
  halfB: '#half-b\nus-sdn|Zeta of the other half',
} as const;
type File = keyof typeof files;

async function imported(order: readonly File[]): Promise<string> {
  const dataDir = join(temporaryFolder(), 'data');
  for (const file of order) await importTiny(dataDir, fileWith(files[file]), { sources });
  return dataDir;
}

describe('a new snapshot takes the place of', () => {
  const cases: readonly (readonly [title: string, order: readonly File[], active: readonly string[]])[] = [
    ['the same list in another form', ['sdnA', 'sdnB'], ['Alpha of the other form']],
    ['the other form again', ['sdnA', 'sdnB', 'sdnA'], ['Alpha']],
    ['no other list of the same form', ['sdnA', 'consA'], ['Beta', 'Gamma', 'Alpha']],
    ['whichever came first', ['consA', 'sdnA'], ['Beta', 'Gamma', 'Alpha']],
    ['several snapshots at once', ['sdnA', 'consA', 'allB'], ['Alpha of all', 'Beta of all', 'Gamma of all']],
    [
      'an aggregate that shares a list',
      ['joinedA', 'joinedB'],
      ['Delta, joined otherwise', 'Alpha, joined otherwise'],
    ],
    [
      'no aggregate that shares none',
      ['joinedRest', 'joinedA'],
      ['Alpha, joined', 'Delta, joined', 'Epsilon, joined'],
    ],
    ['no aggregate, where it is none', ['joinedA', 'sdnA'], ['Alpha', 'Alpha, joined', 'Delta, joined']],
    ['no other section of the list', ['halfA', 'halfB'], ['Alpha of one half', 'Zeta of the other half']],
    ['the same section', ['halfA', 'halfB', 'halfA'], ['Alpha of one half', 'Zeta of the other half']],
    ['every section, where it is the whole list', ['halfA', 'halfB', 'sdnA'], ['Alpha']],
    ['the whole list, where it is a section', ['sdnA', 'halfB'], ['Zeta of the other half']],
    [
      'nothing but aggregates, where it is one',
      ['sdnA', 'joinedA'],
      ['Alpha', 'Alpha, joined', 'Delta, joined'],
    ],
  ];
  test.each(cases)('%s', async (_title, order, active) => {
    expect(activeNames(await imported(order))).toEqual(active);
  });

  test('one whose files are lost', async () => {
    const dataDir = await imported(['sdnA', 'consA']);
    const sdn = openStore(dataDir).activeSnapshots()[1]!.snapshot;
    rmSync(join(dataDir, 'snapshots', sdn.id, 'manifest.json'));
    await importTiny(dataDir, fileWith(files.sdnB), { sources });
    expect(activeNames(dataDir)).toEqual(['Beta', 'Gamma', 'Alpha of the other form']);
  });
});

test.each([
  ['the aggregate first', ['joinedA', 'sdnA']],
  ['the aggregate last', ['sdnA', 'joinedA']],
] as const)("status says which of an aggregate's lists are passed over: %s", async (_title, order) => {
  const { snapshots } = storeStatus(openStore(await imported(order)), day('2026-03-01'));
  expect(snapshots.map(({ source, masked }) => ({ source, masked }))).toEqual([
    { source: 'form-a', masked: [] },
    {
      source: 'joined-a',
      masked: [
        { code: 'us-sdn', by: { snapshot: snapshots[0]!.snapshot, source: 'form-a', file: 'list.txt' } },
      ],
    },
  ]);
});

test.each([
  ['of which a section is loaded', ['joinedA', 'halfA'], []],
  ['of which every section is loaded', ['halfB', 'joinedA', 'halfA'], ['us-sdn']],
] as const)('a copy of a list %s', async (_title, order, masked) => {
  const { snapshots } = storeStatus(openStore(await imported(order)), day('2026-03-01'));
  expect(snapshots.find(({ source }) => source === 'joined-a')!.masked.map(({ code }) => code)).toEqual(
    masked,
  );
});
