/** Why a file could not be fetched. `message` completes the sentence "us-sdn failed: ...". */
export class DownloadError extends Error {
  /** Whether trying again a little later may help. */
  readonly retryable: boolean;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    options: { readonly retryable: boolean; readonly retryAfterMs?: number; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DownloadError';
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
  }
}

export const lasting = (message: string) => new DownloadError(message, { retryable: false });
export const passing = (message: string) => new DownloadError(message, { retryable: true });
