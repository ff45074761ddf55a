import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../../src/matching/policies.js';
import { loadLists } from '../../../src/screening/load-lists.js';
import { createScreener } from '../../../src/screening/screener.js';
import { ownListSource } from '../../../src/sources/own-list/own-list.js';
import { importFile } from '../../../src/store/import/import-file.js';
import { openStore } from '../../../src/store/open-store.js';

/** What comes of screening each name against a list of these rows, imported as `my-list`. */
async function citations(content: string, names: readonly string[]): Promise<(readonly string[])[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'partyscreen-own-list-'));
  try {
    await importFile(
      dataDir,
      { name: 'list.csv', content: once(Buffer.from(content)) },
      {
        sources: [ownListSource('my-list')],
        as: 'my-list',
        now: new Date('2026-03-01'),
        listName: (code) => code,
      },
    );
    const store = openStore(dataDir);
    const screen = createScreener({
      lists: loadLists(store.activeSnapshots(), undefined),
      policy: policies.default,
      catalogueEntry: () => undefined,
      effectOf: () => ({ class: 'own-list', summary: '', authority: '', asOf: '2026-03-01' }),
    });
    const results = names.map((name, at) => screen({ row: at + 1, name, type: 'any' }));
    store.close();
    return results.map(({ matches }) =>
      matches.flatMap(({ party, citation }) =>
        citation.references.map(({ text }) => `${party.list}: ${text}`),
      ),
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

const word = fc.stringMatching(/^[bdgklmnprtvz][aeiou][bdgklmnprtvz]{1,2}[aeiou][bdgklmnprtvz]{1,2}$/);
const title = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const row = fc.record({
  name: fc.tuple(word, word).map((words) => words.map(title).join(' ')),
  reference: fc.stringMatching(/^Order [1-9]\d{3} of 20[12]\d(?:, "annex")?$/),
  delimiter: fc.constantFrom(',', ';', '\t'),
});
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('whoever a list names is found, and the reference of the row is cited', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { selector: ({ name }) => name, minLength: 1, maxLength: 20 }),
      fc.boolean(),
      async (rows, asJson) => {
        const { delimiter } = rows[0]!;
        const table = ['Name', 'Legal basis'].join(delimiter);
        const lines = rows.map(({ name, reference }) =>
          asJson ? JSON.stringify({ name, reference }) : [name, reference].map(quoted).join(delimiter),
        );
        const content = `${[...(asJson ? [] : [table]), ...lines].join('\n')}\n`;
        const found = await citations(
          content,
          rows.map(({ name }) => name),
        );
        rows.forEach(({ reference }, at) => {
          expect(found[at]).toContain(`my-list: ${reference}`);
        });
      },
    ),
    { numRuns: 25, seed: 7 },
  );
}, 60_000);
