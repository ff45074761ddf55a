import { Bench } from 'tinybench';

/**
 * Times a task over and over, or - with `iterations` - just so often, without warming up.
 *
 * @returns {import('tinybench').Statistics} milliseconds for each call
 */
export function timed(task, { iterations } = {}) {
  const bench = new Bench(
    iterations === undefined ? { time: 1000, warmupTime: 300 } : { time: 0, iterations, warmup: false },
  );
  bench.add('task', task, { async: false });
  bench.runSync();
  const [{ result }] = bench.tasks;
  if (result.state !== 'completed') throw result.error ?? new Error(`the bench ended as ${result.state}`);
  return result.latency;
}

/** A task that takes the next item at each call, and the first after the last. */
export function cycling(items, task) {
  let at = 0;
  return () => {
    task(items[at++ % items.length]);
  };
}
