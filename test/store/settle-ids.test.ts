import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ownListSource } from '../../src/sources/own-list/own-list.js';
import { openStore } from '../../src/store/open-store.js';
import { verifyStore } from '../../src/store/verify-store.js';
import { fileWith, importTiny, temporaryFolder } from './store-fixture.js';

/** Ids of the parties after an import, each with the reference that its row gives. */
async function imported(rows: readonly string[], header = 'id,name,country,reference') {
  const dataDir = join(temporaryFolder(), 'data');
  const file = fileWith(`${[header, ...rows].join('\n')}\n`, 'own.csv');
  await importTiny(dataDir, file, { sources: [], as: 'own', ownList: ownListSource('own') });
  const store = openStore(dataDir);
  try {
    const [loaded] = store.activeSnapshots();
    const whole = [...loaded!.parties()];
    // One by one they are the same, and so are their checksums.
    expect(Array.from({ length: loaded!.count }, (_, ordinal) => loaded!.party(ordinal))).toEqual(whole);
    expect(await verifyStore(dataDir)).toEqual([]);
    return new Map(whole.map(({ id, source }) => [source.references[0]!.text, id]));
  } finally {
    store.close();
  }
}

const rows = [
  'B-7,Brackwater Tooling,GB,first',
  'A-1,Quellmark Rotor Works,PE,second',
  'B-2,Brackwater Tooling,GB,third',
  'B-5,"BRACKWATER, Tooling",GB,fourth',
  'B-2,Brackwater Tooling,FR,fifth',
];

test('parties of one name and country are told apart once all are read', async () => {
  expect(await imported(rows)).toEqual(
    new Map([
      ['first', 'own:brackwater-tooling-gb~b-7'],
      ['second', 'own:quellmark-rotor-works-pe'],
      ['third', 'own:brackwater-tooling-gb'],
      ['fourth', 'own:brackwater-tooling-gb~b-5'],
      ['fifth', 'own:brackwater-tooling-fr'],
    ]),
  );
});

test('the order of the rows, and other rows among them, leave each id as it was', async () => {
  const before = await imported(rows);
  const added = 'A-9,Tamsweg Optics,AT,added';
  const later = 'B-9,Brackwater Tooling,GB,later';
  for (const others of [
    [...rows].reverse(),
    [added, ...rows],
    [later, ...rows],
    [rows[3]!, later, ...rows.slice(0, 3), rows[4]!],
  ]) {
    const after = await imported(others);
    for (const [reference, id] of before) expect(after.get(reference)).toBe(id);
  }
});
