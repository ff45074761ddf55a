import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { alignNames } from '../../src/matching/align-names.js';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { candidateSpace, findCandidates } from '../../src/matching/find-candidates.js';
import { highestScore } from '../../src/matching/highest-score.js';
import { type IndexedParty, NameIndex } from '../../src/matching/name-index.js';
import { policies } from '../../src/matching/policies.js';
import { queryName } from '../../src/matching/query-name.js';
import { queryWords } from '../../src/matching/query-words.js';
import { scoreAlignment } from '../../src/matching/score-alignment.js';

const real = new URL('../../../shared/data/lists/us-csl-2022-04.csv.gz', import.meta.url);

/** The names of the real list, as far as this test needs them. */
function realParties(): IndexedParty[] {
  const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(real)), { columns: true });
  return rows
    .filter((_, at) => at % 6 === 0)
    .map((row) => ({
      list: 'csl',
      type: row.type === 'Individual' ? 'person' : row.type === 'Entity' ? 'organization' : 'unknown',
      names: [row.name!, ...row.alt_names!.split(';')]
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => ({ text, kind: 'alias', script: 'Latn' })),
    }));
}

/** Every n-th name, with a letter changed in its longest word. */
function misspelt(parties: readonly IndexedParty[], step: number): string[] {
  const names = parties.flatMap((party) => party.names.map((name) => name.text));
  return names
    .filter((_, at) => at % step === 0)
    .map((name, at) => {
      const longest = name.split(/\W+/).reduce((a, b) => (b.length > a.length ? b : a), '');
      const position = at % Math.max(1, longest.length);
      return name.replace(longest, longest.slice(0, position) + longest.slice(position + 1));
    });
}

(existsSync(real) ? test : test.skip)(
  'retrieval delivers at least 99.9 % of what the scorer would accept among all names',
  () => {
    const parties = realParties();
    const index = new NameIndex(compileNameIndex(parties));
    const lookup = queryWords(index);
    const space = candidateSpace(index);
    let accepted = 0;
    const lost: string[] = [];
    for (const text of misspelt(parties, 60)) {
      const query = queryName(text, 'any', index, lookup);
      const least = policies.broad.thresholds.possible;
      const retrieved = new Set(
        findCandidates(query, index, space, { leastScore: least }).filter(
          (name) => highestScore(query, name, index) >= least,
        ),
      );
      for (let name = 0; name < index.nameCount; name++) {
        const { score } = scoreAlignment(query, alignNames(query, name, index));
        if (score < least) continue;
        accepted++;
        if (!retrieved.has(name)) {
          const party = parties[index.nameParty[name]!]!;
          lost.push(`${text} -> ${party.names[index.nameOrdinal[name]!]!.text} (${score.toFixed(2)})`);
        }
      }
    }
    expect(accepted).toBeGreaterThan(70);
    expect({ share: 1 - lost.length / accepted >= 0.999, lost }).toEqual({ share: true, lost: [] });
  },
  120_000,
);
