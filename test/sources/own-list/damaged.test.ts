import { readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { ownListSource } from '../../../src/sources/own-list/own-list.js';
import { expectToBearDamage } from '../damaged-content.js';

test.each(['quirks.csv', 'quirks.jsonl'])(
  '%s may be damaged anywhere',
  async (name) => {
    const content = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
    await expectToBearDamage(ownListSource('my-list'), content, 150);
  },
  60_000,
);
