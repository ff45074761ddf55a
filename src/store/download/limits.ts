/** How long and how much a download may take. Times are milliseconds. */
export interface DownloadLimits {
  /** Until the connection stands. */
  readonly connectMs: number;
  /** From the request to the end of the answer's header. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  /** A body must bring `slowBytes` in each stretch of `slowWindowMs`; a drip would keep us for ever. */
  readonly slowWindowMs: number;
  readonly slowBytes: number;
  /** Largest file, as sent and as unpacked. The largest list, SDN_ADVANCED.XML, has some 130 MB. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Tries in all. */
  readonly attempts: number;
  /** The wait before the second try; doubled before each further one, up to `maxBackoffMs`. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
  /** A server that asks for more patience than this is given up. */
  readonly maxRetryAfterMs: number;
}

export const defaultLimits: DownloadLimits = {
  connectMs: 15_000,
  headersMs: 60_000,
  idleMs: 30_000,
  slowWindowMs: 30_000,
  slowBytes: 30 * 1024,
  maxBytes: 512 * 1024 * 1024,
  maxRedirects: 5,
  attempts: 4,
  backoffMs: 1_000,
  maxBackoffMs: 20_000,
  maxRetryAfterMs: 120_000,
};

/** What a download takes from the world, so that a test can be that world. */
export interface DownloadWorld {
  readonly limits: DownloadLimits;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  /** Rejects as soon as `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** The time of day, for a Retry-After that names a date. */
  readonly now: () => Date;
  readonly signal?: AbortSignal;
}
