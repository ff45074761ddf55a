/**
 * One row of the growth table, in a process of its own so that its memory is its own: an index of so many
 * names, built and searched. Its arguments: a JSON file with `{names, queries}`, and the number of names.
 */
import { readFileSync, writeSync } from 'node:fs';
import { compileNameIndex } from '../dist/matching/compile-name-index.js';
import { NameIndex } from '../dist/matching/name-index.js';
import { policies } from '../dist/matching/policies.js';
import { nameSearcher } from '../dist/matching/search-names.js';
import { seededRandom } from '../dist/screening/seeded-random.js';
import { cycling, timed } from './tinybench.mjs';

const [file, size] = process.argv.slice(2);
const { names, queries } = JSON.parse(readFileSync(file, 'utf8'));

/** The real names, then names with the first words of one and the last of another, never one twice. */
function* grown(wanted) {
  const random = seededRandom('grow');
  const seen = new Set();
  const party = (text, type) => ({ list: 'grown', type, names: [{ text, kind: 'primary', script: 'Latn' }] });
  const byType = groupedByType();
  for (const { text, type } of names) {
    if (seen.size === wanted) return;
    if (seen.has(text)) continue;
    seen.add(text);
    yield party(text, type);
  }
  while (seen.size < wanted) {
    const { text, type } = random.pick(names);
    const ours = text.split(' ');
    const theirs = random.pick(byType.get(type)).text.split(' ');
    const made = [
      ...ours.slice(0, Math.ceil(ours.length / 2)),
      ...theirs.slice(Math.floor(theirs.length / 2)),
    ];
    const name = made.join(' ');
    if (seen.has(name)) continue;
    seen.add(name);
    yield party(name, type);
  }
}

function groupedByType() {
  const groups = new Map();
  for (const name of names) {
    const group = groups.get(name.type);
    if (group === undefined) groups.set(name.type, [name]);
    else group.push(name);
  }
  return groups;
}

const parties = [...grown(Number(size))];
const started = performance.now();
const bytes = compileNameIndex(parties);
const buildMs = performance.now() - started;
const peakBytes = process.resourceUsage().maxRSS * 1024;

const { search } = nameSearcher(new NameIndex(bytes));
for (const name of queries.warmUp) search(name, 'any', policies.default);
const { p50, p99 } = timed(
  cycling(queries.measured, (name) => search(name, 'any', policies.default)),
  { iterations: queries.measured.length },
);
writeSync(
  1,
  JSON.stringify({
    names: parties.length,
    buildMs,
    indexBytes: bytes.length,
    peakBytes,
    p50,
    p99,
  }),
);
