import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { sources } from '../../src/sources/index.js';
import { openStore } from '../../src/store/open-store.js';
import { verifyStore } from '../../src/store/verify-store.js';
import { contentOf, day, importTiny, temporaryFolder, userErrorOf } from './store-fixture.js';

/** A published list as it is, where one lies beside the project. */
const lists = fileURLToPath(new URL('../../../shared/data/lists/', import.meta.url));
const whole = join(lists, 'us-csl-2022-04.csv.gz');
const damaged = join(lists, 'us-csl-2021-damaged.csv.gz');
const has = existsSync(whole) && existsSync(damaged);

(has ? test : test.skip)(
  'a published list is kept whole, and a damaged one changes nothing',
  async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const options = { sources: Object.values(sources), now: day('2026-03-01') };
    const { snapshot, outcome } = await importTiny(dataDir, whole, options);
    expect([outcome, snapshot.source, snapshot.newestEntry]).toEqual(['imported', 'us-csl', '2022-04-21']);

    const [loaded] = openStore(dataDir).activeSnapshots();
    expect(loaded!.count).toBe(14_160);
    const ids = Array.from(loaded!.parties(), ({ id }) => id);
    for (const ordinal of [0, 1, 7_000, 14_159]) expect(loaded!.party(ordinal).id).toBe(ids[ordinal]);
    expect(new Set(ids).size).toBe(14_160);

    const before = contentOf(dataDir);
    const error = await userErrorOf(() => importTiny(dataDir, damaged, options));
    expect(error.message).toMatch(/line 4233/);
    expect(contentOf(dataDir)).toEqual(before);
    expect((await importTiny(dataDir, whole, options)).outcome).toBe('unchanged');
    expect(await verifyStore(dataDir)).toEqual([]);
  },
  60_000,
);
