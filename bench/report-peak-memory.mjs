/** Preloaded into a measured process: at its end it writes its peak memory, in bytes, to descriptor 3. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.once('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
