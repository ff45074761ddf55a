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
import { openSnapshots } from '../dist/cli/open-lists.js';
import { screenerFor } from '../dist/cli/screen/screening-task.js';
import { alignNames } from '../dist/matching/align-names.js';
import { compareNames } from '../dist/matching/compare-names.js';
import { compileNameIndex } from '../dist/matching/compile-name-index.js';
import { candidateSpace, findCandidates } from '../dist/matching/find-candidates.js';
import { NameIndex } from '../dist/matching/name-index.js';
import { policies } from '../dist/matching/policies.js';
import { queryName } from '../dist/matching/query-name.js';
import { queryWords } from '../dist/matching/query-words.js';
import { scoreAlignment } from '../dist/matching/score-alignment.js';
import { nameSearcher } from '../dist/matching/search-names.js';
import { loadedLists } from '../dist/screening/load-lists.js';
import { loadHanReader } from '../dist/text/han-reading.js';
import { count, megabytes, milliseconds, say, sayTable } from './figures.mjs';
import { sayGrowth } from './grow.mjs';
import { hostileNames } from './hostile-names.mjs';
import { customerFile, listedNames, misspeltNames } from './names.mjs';
import { median, runNode } from './run-process.mjs';
import { cycling, timed } from './tinybench.mjs';

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
const fuseQueries = 30;
const hostileRuns = 5;
const batchRows = 20_000;
const coldStarts = 9;
/** Exit codes of a screening: clear, and with a match. */
const screened = [0, 1];

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
if (options.grow) await sayGrowth(names, queries, work);
else {
  const index = sayIndex();
  sayPairs(index);
  sayQueries(index);
  await sayHostile(index);
  await sayBatch();
  await sayColdStart();
}
opened.close();

function sayIndex() {
  let bytes;
  const compile = () => {
    bytes = compileNameIndex(parties);
  };
  const latency = timed(compile, { iterations: 3 });
  say(`\nIndex: compiled in ${milliseconds(latency.p50)}, ${megabytes(bytes.length)}`);
  return new NameIndex(bytes);
}

/** The public door takes two texts and does everything; the inner scorer gets names that are analysed and indexed. */
function sayPairs(index) {
  const perDoor = timed(cycling(measured, ({ name, listed, type }) => compareNames(name, listed, type))).mean;

  const words = queryWords(index);
  const space = candidateSpace(index);
  const pairs = measured.flatMap(({ name }) => {
    const query = queryName(name, 'any', index, words);
    return findCandidates(query, index, space).possible.map((candidate) => ({ query, candidate }));
  });
  const allPairs = timed(() => {
    for (const { query, candidate } of pairs) scoreAlignment(query, alignNames(query, candidate, index));
  });
  const perPair = allPairs.mean / pairs.length;
  say('\nPairs per second, one thread');
  sayTable([
    [
      'compareNames(text, text), an index made for each',
      count(1000 / perDoor),
      `${(perDoor * 1000).toFixed(1)} µs`,
    ],
    [
      'align and score, as retrieval hands pairs over',
      count(1000 / perPair),
      `${(perPair * 1000).toFixed(2)} µs`,
    ],
  ]);
}

/** Each query once, after others have warmed the code: what a first look at a name costs. */
function sayQueries(index) {
  const { search } = nameSearcher(index);
  const answers = new Map();
  for (const { name } of warmUp) search(name, 'any', policies.default);
  const once = timed(
    cycling(measured, (query) => answers.set(query, search(query.name, 'any', policies.default).hits)),
    { iterations: measured.length },
  );
  const again = timed(cycling(measured, ({ name }) => search(name, 'any', policies.default)));

  const few = measured.slice(0, fuseQueries);
  const fresh = nameSearcher(index);
  for (const { name } of warmUp) fresh.search(name, 'any', policies.default);
  const oursOnFew = timed(
    cycling(few, ({ name }) => fresh.search(name, 'any', policies.default)),
    { iterations: few.length },
  );
  const fuse = new Fuse(
    names.map(({ text }) => text),
    { threshold: 0.3 },
  );
  fuse.search(warmUp[0].name);
  const answersByFuse = new Map();
  const byFuse = timed(
    cycling(few, (query) => answersByFuse.set(query, fuse.search(query.name))),
    { iterations: few.length },
  );

  const found = (list, answers, partyOf) => [
    `${list.filter((query) => answers.get(query).some((hit) => partyOf(hit) === query.party)).length} of ${list.length}`,
    (list.reduce((sum, query) => sum + answers.get(query).length, 0) / list.length).toFixed(1),
  ];
  const ourParty = ({ party }) => party;
  const fuseParty = ({ refIndex }) => names[refIndex].party;
  say('\nOne query against all names, one thread');
  sayTable([
    ['', 'p50', 'p99', 'mean', 'found', 'answers each'],
    ['partyscreen, each query once', ...spread(once), ...found(measured, answers, ourParty)],
    ['partyscreen, the same again', ...spread(again), '', ''],
    [`partyscreen, ${few.length} of them`, ...spread(oursOnFew), ...found(few, answers, ourParty)],
    [`fuse.js, the same ${few.length}`, ...spread(byFuse), ...found(few, answersByFuse, fuseParty)],
  ]);
  say(
    `  fuse.js (threshold 0.3) takes ${count(byFuse.mean / oursOnFew.mean)} times as long in the mean, ${count(byFuse.p50 / oursOnFew.p50)} times in the median`,
  );
}

/** What the worst of names costs, screened as a row of a file is. */
async function sayHostile(index) {
  await loadHanReader();
  const screen = screenerFor(
    { policy: policies.default, included: undefined, asOf: '2026-01-01' },
    loadedLists(opened.snapshots, index),
  );
  const rowOf = (name) => ({ row: 1, name, type: 'any' });
  for (const { name } of warmUp) screen(rowOf(name));
  const rows = hostileNames(names, options.seed).map(([what, name]) => {
    const times = Array.from({ length: hostileRuns }, () => {
      const started = performance.now();
      screen(rowOf(name));
      return performance.now() - started;
    });
    return [what, milliseconds(times[0]), milliseconds(median(times))];
  });
  say('\nNames that nobody writes');
  sayTable([['', 'first', 'median'], ...rows]);
}

/** Rate and memory of the process whole: start, index read, file read, report written. */
async function sayBatch() {
  const file = join(work, 'customers.csv');
  writeFileSync(file, customerFile(names, batchRows, options.seed));
  const base = [cli, '--file', file, '--data-dir', dataDir, '--no-progress'];
  const rows = [['', 'time', 'names per second', 'peak memory']];
  for (const [what, ...more] of [['as many threads as processors'], ['one thread', '--jobs', '1']]) {
    const output = join(work, 'report.jsonl');
    const { ms, peakBytes } = await runNode([...base, ...more, '--output', output], {
      peakMemory: true,
      codes: screened,
    });
    rows.push([what, milliseconds(ms), count(batchRows / (ms / 1000)), megabytes(peakBytes)]);
  }
  say(`\nA file of ${count(batchRows)} rows to a JSONL report, the process whole`);
  sayTable(rows);
}

/** In turn, so that whatever else the machine does falls on both alike; the compiled index is there. */
async function sayColdStart() {
  const argv = [cli, measured[0].listed, '--data-dir', dataDir];
  await runNode(argv, { codes: screened });
  const ours = [];
  const bare = [];
  for (let at = 0; at < coldStarts; at++) {
    bare.push((await runNode(['-e', '0'])).ms);
    ours.push((await runNode(argv, { codes: screened })).ms);
  }
  const [cold, node] = [median(ours), median(bare)];
  say(`\nCold start, median of ${coldStarts}`);
  say(
    `  partyscreen NAME ${milliseconds(cold)}; node -e 0 ${milliseconds(node)}; ${(cold / node).toFixed(1)} times as long`,
  );
}

function spread({ p50, p99, mean }) {
  return [p50, p99, mean].map(milliseconds);
}
