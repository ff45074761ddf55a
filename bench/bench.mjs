/**
 * What the screening costs on this machine: `npm run bench [-- --list FILE] [--grow]`. Measured are the
 * built files, against the list given (imported into a temporary folder) or the starter snapshot; queries
 * are the list's own names, misspelt by rule and seeded. In-process figures are tinybench's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import { Bench } from 'tinybench';
import { openSnapshots } from '../dist/cli/open-lists.js';
import { alignNames } from '../dist/matching/align-names.js';
import { compareNames } from '../dist/matching/compare-names.js';
import { compileNameIndex } from '../dist/matching/compile-name-index.js';
import { candidateSpace, findCandidates } from '../dist/matching/find-candidates.js';
import { likenessLookup } from '../dist/matching/find-likenesses.js';
import { NameIndex } from '../dist/matching/name-index.js';
import { policies } from '../dist/matching/policies.js';
import { queryName } from '../dist/matching/query-name.js';
import { scoreAlignment } from '../dist/matching/score-alignment.js';
import { nameSearcher } from '../dist/matching/search-names.js';
import { count, megabytes, milliseconds, say, sayTable } from './figures.mjs';
import { customerFile, listedNames, misspeltNames } from './names.mjs';
import { median, runNode } from './run-process.mjs';

const { values: options } = parseArgs({
  options: {
    list: { type: 'string' },
    seed: { type: 'string', default: '1' },
    grow: { type: 'boolean', default: false },
  },
});
const cli = fileURLToPath(new URL('../bin/partyscreen.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'partyscreen-bench-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
const dataDir = join(work, 'data');

const measuredQueries = 2000;
const warmUpQueries = 500;
const fuseQueries = 25;
const batchRows = 20_000;
const coldStarts = 9;

if (options.list !== undefined) await runNode([cli, 'lists', 'import', options.list, '--data-dir', dataDir]);
const opened = await openSnapshots(dataDir);
const parties = opened.snapshots.flatMap((snapshot) => [...snapshot.parties()]);
const names = listedNames(parties);
const queries = misspeltNames(names, warmUpQueries + measuredQueries, options.seed);
const warmUp = queries.slice(0, warmUpQueries);
const measured = queries.slice(warmUpQueries);

say(`node ${process.version}, ${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'})`);
say(
  `${opened.isStarter ? 'starter snapshot' : options.list}: ${count(parties.length)} parties, ${count(names.length)} names; seed ${options.seed}`,
);
if (options.grow) await sayGrowth();
else {
  const index = await sayIndex();
  await sayPairs(index);
  await sayQueries(index);
  await sayBatch();
  await sayColdStart();
}
opened.close();

async function sayIndex() {
  let bytes;
  const bench = new Bench({ time: 0, iterations: 3, warmup: false });
  bench.add('compile', () => {
    bytes = compileNameIndex(parties);
  });
  const { latency } = await run(bench);
  say(`\nIndex: compiled in ${milliseconds(latency.p50)}, ${megabytes(bytes.length)}`);
  return new NameIndex(bytes);
}

/** The public door takes two texts and does everything; the inner scorer gets names that are analysed and indexed. */
async function sayPairs(index) {
  const door = new Bench({ time: 1000, warmupTime: 300 });
  door.add('compareNames', cycling(measured, ({ name, listed, type }) => compareNames(name, listed, type)));
  const perDoor = (await run(door)).latency.mean;

  const likenesses = likenessLookup(index);
  const space = candidateSpace(index);
  const pairs = measured.flatMap(({ name }) => {
    const query = queryName(name, 'any', index, likenesses);
    return findCandidates(query, index, space).map((candidate) => ({ query, candidate }));
  });
  const inner = new Bench({ time: 1000, warmupTime: 300 });
  inner.add('align and score', () => {
    for (const { query, candidate } of pairs) scoreAlignment(query, alignNames(query, candidate, index));
  });
  const perPair = (await run(inner)).latency.mean / pairs.length;
  say('\nPairs per second, one thread');
  sayTable([
    ['compareNames(text, text), an index made for each', count(1000 / perDoor), `${(perDoor * 1000).toFixed(1)} µs`],
    ['align and score, as retrieval hands pairs over', count(1000 / perPair), `${(perPair * 1000).toFixed(2)} µs`],
  ]);
}

/** Each query once, after others have warmed the code: what a first look at a name costs. */
async function sayQueries(index) {
  const { search } = nameSearcher(index);
  const found = new Map();
  for (const { name } of warmUp) search(name, 'any', policies.default);
  const ours = new Bench({ time: 0, iterations: measured.length, warmup: false });
  const next = cycling(measured, (query) => found.set(query, search(query.name, 'any', policies.default).hits));
  ours.add('query', next);
  const { latency } = await run(ours);
  const again = new Bench({ time: 500, warmupTime: 100 });
  again.add('again', cycling(measured, ({ name }) => search(name, 'any', policies.default)));
  const repeated = (await run(again)).latency;

  const few = measured.slice(0, fuseQueries);
  const texts = names.map(({ text }) => text);
  const fuse = new Fuse(texts, { threshold: 0.3 });
  fuse.search('warm up');
  const foundByFuse = new Map();
  const theirs = new Bench({ time: 0, iterations: few.length, warmup: false });
  theirs.add('fuse.js', cycling(few, (query) => foundByFuse.set(query, fuse.search(query.name))));
  const byFuse = (await run(theirs)).latency;
  const sameFew = new Bench({ time: 300, warmupTime: 100 });
  // A searcher of its own, so that what was remembered of these very words does not help.
  sameFew.add('same', cycling(few, ({ name }) => nameSearcherOf(index)(name, 'any', policies.default)));
  const oursOnFew = (await run(sameFew)).latency;

  const hitOurs = (list) =>
    list.filter((query) => found.get(query).some(({ party }) => party === query.party)).length;
  const hitTheirs = few.filter((query) =>
    foundByFuse.get(query).some(({ refIndex }) => names[refIndex].party === query.party),
  ).length;
  say('\nOne query against all names, one thread');
  sayTable([
    ['', 'p50', 'p99', 'mean', 'found'],
    ['partyscreen, each query once', ...spread(latency), `${hitOurs(measured)} of ${measured.length}`],
    ['partyscreen, the same again', ...spread(repeated), ''],
    [`partyscreen, ${few.length} of them`, ...spread(oursOnFew), `${hitOurs(few)} of ${few.length}`],
    [`fuse.js, the same ${few.length}`, ...spread(byFuse), `${hitTheirs} of ${few.length}`],
  ]);
  say(`  fuse.js (threshold 0.3) takes ${count(byFuse.mean / oursOnFew.mean)} times as long in the mean, ${count(byFuse.p50 / oursOnFew.p50)} times in the median`);
}
