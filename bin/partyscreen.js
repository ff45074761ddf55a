#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));
const { argv, env, stdin, stdout, stderr } = process;
process.exitCode = await main({
  argv: argv.slice(2),
  env,
  cwd: process.cwd(),
  stdin,
  stdout,
  stderr,
  now: new Date(),
});
