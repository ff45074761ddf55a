import { readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { openSanctionsCsv } from '../../../src/sources/opensanctions-csv/opensanctions-csv.js';
import { openSanctionsFtm } from '../../../src/sources/opensanctions-ftm/opensanctions-ftm.js';
import { expectToBearDamage } from '../damaged-content.js';

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('entities may be damaged anywhere', async () => {
  // A single line, so that damage is more often one that JSON bears.
  for (const line of fixture('./fixtures/quirks.ftm.json').split('\n').slice(0, 7))
    await expectToBearDamage(openSanctionsFtm, line, 60);
}, 60_000);

test('the simple table may be damaged anywhere', async () => {
  await expectToBearDamage(openSanctionsCsv, fixture('../opensanctions-csv/fixtures/quirks.csv'), 300);
}, 60_000);
