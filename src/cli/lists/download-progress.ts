import type { BodyProgress } from '../../store/download/receive-body.js';
import type { CliContext, GlobalOptions } from '../context.js';

/** What an update says of itself while files come in. */
export interface DownloadProgressLine {
  received(code: string, progress: BodyProgress): void;
  /** Takes the line away. */
  end(): void;
}

const everyMs = 200;

/** A line on standard error; silent where that is no terminal, and with `--quiet` and `--no-progress`. */
export function startDownloadProgress(
  options: GlobalOptions,
  { stderr }: CliContext,
  clock: () => number = () => performance.now(),
): DownloadProgressLine {
  if (stderr.isTTY !== true || options.quiet || options.progress === false) {
    return { received: () => undefined, end: () => undefined };
  }
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    received(code, progress) {
      const now = clock();
      if (now - drawn < everyMs) return;
      drawn = now;
      stderr.write(`\r\u001b[K${downloadLine(code, progress)}`);
    },
    end() {
      if (drawn !== Number.NEGATIVE_INFINITY) stderr.write('\r\u001b[K');
    },
  };
}

export function downloadLine(code: string, { bytes, totalBytes }: BodyProgress): string {
  if (totalBytes === undefined || totalBytes === 0) return `${code}  ${size(bytes)}`;
  return `${code}  ${Math.floor((100 * bytes) / totalBytes)} % of ${size(totalBytes)}`;
}

/** In decimal units, as disks and browsers count. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
