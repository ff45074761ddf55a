#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// An interrupt lets the command end cleanly; one that does not within a second, or a second one, ends it.
const interrupt = new AbortController();
const stop = (code) => () => {
  if (interrupt.signal.aborted) process.exit(code);
  interrupt.abort();
  setTimeout(() => process.exit(code), 1000).unref();
};
process.on('SIGINT', stop(130));
process.on('SIGTERM', stop(143));
process.stdout.on('error', (error) => {
  // A closed pipe ends quietly, but never as if there were no match.
  if (error.code === 'EPIPE') process.exit(141);
  process.stderr.write(`partyscreen: Cannot write to standard output: ${error.message}.\n`);
  process.exit(2);
});
// What is said may have no reader; the exit code says it all the same.
process.stderr.on('error', () => undefined);
const { argv, env, stdin, stdout, stderr } = process;
const context = { env, cwd: process.cwd(), stdin, stdout, stderr, now: new Date(), signal: interrupt.signal };
process.exitCode = await main({ argv: argv.slice(2), ...context });
