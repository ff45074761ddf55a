#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));
const { argv, env, stdin, stdout, stderr } = process;
const context = { env, cwd: process.cwd(), stdin, stdout, stderr, now: new Date(), signal: interrupt.signal };
process.exitCode = await main({ argv: argv.slice(2), ...context });
