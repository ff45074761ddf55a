import { DownloadError } from './download-error.js';
import type { DownloadWorld } from './limits.js';

/**
 * Runs `work`, and again after a growing pause where it ends in a `DownloadError` that may pass. A pause that
 * the server asks for is kept; one longer than `maxRetryAfterMs` ends the tries.
 */
export async function withRetries<T>(work: () => Promise<T>, world: DownloadWorld): Promise<T> {
  const { attempts, backoffMs, maxBackoffMs, maxRetryAfterMs } = world.limits;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DownloadError) || !error.retryable) throw error;
      const asked = error.retryAfterMs ?? 0;
      if (asked > maxRetryAfterMs) {
        throw new DownloadError(
          `${error.message}; it asks to come back in ${Math.ceil(asked / 60_000)} min`,
          {
            retryable: false,
            cause: error,
          },
        );
      }
      if (attempt >= attempts) {
        const tries = attempts === 1 ? '' : `, ${attempts} times`;
        throw new DownloadError(`${error.message}${tries}`, { retryable: false, cause: error });
      }
      await world.sleep(
        Math.max(asked, Math.min(maxBackoffMs, backoffMs * 2 ** (attempt - 1))),
        world.signal,
      );
    }
  }
}

/** What `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date); undefined where it says nothing. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
