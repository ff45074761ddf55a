import type { CliContext, GlobalOptions } from './context.js';

/** What a long run says of itself while it runs. */
export interface Progress {
  /** Counts bytes of the input as they are read. */
  read(bytes: number): void;
  /** Counts subjects that were screened. */
  screened(subjects: number): void;
  /** Takes the line away. */
  end(): void;
}

const silent: Progress = { read: () => undefined, screened: () => undefined, end: () => undefined };
const everyMs = 200;

/**
 * A line on standard error with rows, rate and - where the size of the input is known - the time left.
 * Silent where standard error is no terminal, and with `--quiet` and `--no-progress`.
 *
 * @param totalBytes size of the input; undefined where it is not known
 * @param clock milliseconds
 */
export function startProgress(
  options: GlobalOptions,
  { stderr }: CliContext,
  totalBytes: number | undefined,
  clock: () => number = () => performance.now(),
): Progress {
  if (stderr.isTTY !== true || options.quiet || options.progress === false) return silent;
  const started = clock();
  let bytes = 0;
  let rows = 0;
  let drawn = started;
  return {
    read(more) {
      bytes += more;
    },
    screened(subjects) {
      rows += subjects;
      const now = clock();
      if (now - drawn < everyMs) return;
      drawn = now;
      stderr.write(`\r\u001b[K${progressLine(rows, (now - started) / 1000, bytes, totalBytes)}`);
    },
    end() {
      if (drawn !== started) stderr.write('\r\u001b[K');
    },
  };
}

/** @param seconds since the start */
export function progressLine(
  rows: number,
  seconds: number,
  bytes: number,
  totalBytes: number | undefined,
): string {
  const rate = Math.round(rows / Math.max(seconds, 0.001));
  const said = `${rows.toLocaleString('en')} rows screened, ${rate.toLocaleString('en')} a second`;
  if (totalBytes === undefined || totalBytes === 0 || bytes === 0) return said;
  const share = Math.min(1, bytes / totalBytes);
  const left = Math.ceil((seconds * (1 - share)) / share);
  return `${Math.floor(share * 100)} %  ${said}, ${left} s left`;
}
