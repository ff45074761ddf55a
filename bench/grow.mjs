import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count, megabytes, milliseconds, say, sayTable } from './figures.mjs';
import { runNode } from './run-process.mjs';

const sizes = [34_000, 340_000, 1_000_000];
const warmUp = 200;
const measured = 1000;
const step = fileURLToPath(new URL('grow-step.mjs', import.meta.url));

/** How cost grows with the list: each size is built and searched in a process of its own. */
export async function sayGrowth(names, queries, work) {
  const file = join(work, 'grow.json');
  const texts = queries.map(({ name }) => name);
  writeFileSync(
    file,
    JSON.stringify({
      names: names.map(({ text, type }) => ({ text, type })),
      queries: { warmUp: texts.slice(0, warmUp), measured: texts.slice(warmUp, warmUp + measured) },
    }),
  );
  const rows = [['names', 'index built', 'index', 'peak memory', 'query p50', 'query p99']];
  for (const size of sizes) {
    const { stdout } = await runNode(['--max-old-space-size=8192', step, file, String(size)]);
    const { names: made, buildMs, indexBytes, peakBytes, p50, p99 } = JSON.parse(stdout);
    rows.push([
      count(made),
      milliseconds(buildMs),
      megabytes(indexBytes),
      megabytes(peakBytes),
      milliseconds(p50),
      milliseconds(p99),
    ]);
  }
  say('\nHow cost grows: names made of the first words of one listed name and the last of another');
  sayTable(rows);
}
