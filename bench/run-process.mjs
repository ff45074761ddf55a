import { spawn } from 'node:child_process';

/**
 * Runs node to its end; rejects where it ends with none of the exit codes.
 *
 * @returns {Promise<{ms: number, code: number, peakBytes: number | undefined, stdout: string}>} wall time
 *   from spawn to exit; peak memory (resident, all threads) where asked for
 */
export function runNode(argv, { peakMemory = false, codes = [0] } = {}) {
  const preload = peakMemory ? ['--import', new URL('report-peak-memory.mjs', import.meta.url).href] : [];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...preload, ...argv], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, stdout, stderr, peak] = [0, 1, 2, 3].map((at) => collected(child.stdio[at]));
    let ms;
    child.once('error', reject);
    child.once('exit', () => {
      ms = performance.now() - started;
    });
    child.once('close', (code) => {
      if (!codes.includes(code))
        return reject(new Error(`${argv.join(' ')} ended with ${code}: ${stderr()}`));
      resolve({ ms, code, stdout: stdout(), peakBytes: peakMemory ? Number(peak()) : undefined });
    });
  });
}

function collected(stream) {
  const chunks = [];
  stream?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
