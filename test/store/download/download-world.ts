import { afterAll } from '@jest/globals';
import { createHttpClient, type HttpClient } from '../../../src/store/download/http-client.js';
import {
  type DownloadLimits,
  type DownloadWorld,
  defaultLimits,
} from '../../../src/store/download/limits.js';

export interface TestWorld extends DownloadWorld {
  readonly client: HttpClient;
  /** The pauses that would have been made, in milliseconds. */
  readonly pauses: readonly number[];
}

const clients: HttpClient[] = [];

afterAll(async () => {
  for (const client of clients) await client.close();
});

/** Real connections with short patience; pauses are noted and not made. */
export function testWorld(
  limits: Partial<DownloadLimits> = {},
  env: Readonly<Record<string, string>> = {},
): TestWorld {
  const all: DownloadLimits = {
    ...defaultLimits,
    connectMs: 1000,
    headersMs: 5000,
    idleMs: 5000,
    attempts: 3,
    ...limits,
  };
  const pauses: number[] = [];
  const client = createHttpClient(env, all);
  clients.push(client);
  return {
    limits: all,
    clock: () => performance.now(),
    sleep: async (ms) => {
      pauses.push(ms);
    },
    now: () => new Date('2026-11-02T09:00:00Z'),
    client,
    pauses,
  };
}
