/** One request with its redirects. */
import { DownloadError, lasting, passing } from './download-error.js';
import { explainFailure } from './explain-failure.js';
import type { HttpAnswer, HttpClient } from './http-client.js';
import type { DownloadWorld } from './limits.js';
import { retryAfterMs } from './retry.js';

export interface OpenAnswer extends HttpAnswer {
  readonly status: 200 | 304;
  /** Where the redirects led. Publishers sign such links for an hour: it is not to be kept. */
  readonly url: URL;
}

export interface UrlRequest {
  readonly client: HttpClient;
  readonly headers: Readonly<Record<string, string>>;
  /** Throws for an address that must not be read, be it asked for or redirected to. */
  readonly refuse: (url: URL) => void;
}

const redirects = new Set([301, 302, 303, 307, 308]);

/** Requests `start`; throws a `DownloadError` for whatever is not the file itself, or that it is unchanged. */
export async function openUrl(
  start: URL,
  { client, headers, refuse }: UrlRequest,
  world: DownloadWorld,
): Promise<OpenAnswer> {
  let url = start;
  const seen = new Set<string>();
  for (;;) {
    refuse(url);
    seen.add(url.href);
    const answer = await get(client, url, headersFor(url, start, headers), world);
    if (answer.status === 200 || (answer.status === 304 && isConditional(headers))) {
      return { ...answer, status: answer.status, url };
    }
    answer.body.on('error', () => undefined).destroy();
    if (!redirects.has(answer.status)) throw refusal(answer, url, world);
    url = redirectTarget(answer, url);
    if (seen.has(url.href)) throw lasting(`it redirects in a circle (${url.host})`);
    if (seen.size > world.limits.maxRedirects) {
      throw lasting(`it redirects more than ${world.limits.maxRedirects} times (${start.host})`);
    }
  }
}

async function get(
  client: HttpClient,
  url: URL,
  headers: Readonly<Record<string, string>>,
  { limits, signal }: DownloadWorld,
): Promise<HttpAnswer> {
  // Over the client's own times, which a proxy that takes a connection and falls silent escapes.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limits.connectMs + limits.headersMs);
  const given = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
  const answered = client.get(withoutUser(url), headers, given);
  try {
    return await Promise.race([answered, abortOf(given)]);
  } catch (error) {
    answered.then(
      ({ body }) => body.on('error', () => undefined).destroy(),
      () => undefined,
    );
    if (late.signal.aborted) throw passing(`no answer in time (${url.host})`);
    throw explainFailure(error, url.host);
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects when the signal is aborted: the client itself does not look at it before it has a connection. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** A mirror's user and password go to the mirror, and not where it redirects to. */
function headersFor(url: URL, start: URL, headers: Readonly<Record<string, string>>) {
  if (start.username === '' || url.origin !== start.origin) return headers;
  const user = `${decodeURIComponent(start.username)}:${decodeURIComponent(start.password)}`;
  return { ...headers, authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}

export function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

const isConditional = (headers: Readonly<Record<string, string>>) =>
  'if-none-match' in headers || 'if-modified-since' in headers;

function redirectTarget({ headers }: HttpAnswer, from: URL): URL {
  if (headers.location === undefined || !URL.canParse(headers.location, from.href)) {
    throw lasting(`it redirects to nowhere (${from.host})`);
  }
  const to = new URL(headers.location, from);
  if (to.protocol !== 'https:' && to.protocol !== 'http:') {
    throw lasting(`it redirects to ${to.protocol}, which is no web address (${from.host})`);
  }
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw lasting(`it redirects from https to http, where anyone on the way can change it (${from.host})`);
  }
  return to;
}

/** 408, 425, 429 and the server's own errors pass; what is wrong with the request does not. */
function refusal({ status, headers }: HttpAnswer, url: URL, world: DownloadWorld): DownloadError {
  const retryable = [408, 425, 429].includes(status) || (status >= 500 && ![501, 505].includes(status));
  const after = retryAfterMs(headers['retry-after'], world.now());
  return new DownloadError(`HTTP ${status} (${url.host})`, {
    retryable,
    ...(after === undefined ? {} : { retryAfterMs: after }),
  });
}
