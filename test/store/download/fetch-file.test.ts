import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { DownloadError } from '../../../src/store/download/download-error.js';
import { type FetchedFile, fetchFile, type Validators } from '../../../src/store/download/fetch-file.js';
import type { HttpAnswer } from '../../../src/store/download/http-client.js';
import type { DownloadLimits } from '../../../src/store/download/limits.js';
import { temporaryFolder } from '../store-fixture.js';
import { type TestWorld, testWorld } from './download-world.js';
import {
  type Answer,
  cutChunked,
  cutShort,
  drip,
  redirect,
  send,
  serve,
  silence,
  stall,
  status,
} from './local-server.js';

const list = 'a list of names\n'.repeat(1000);

async function fetchFrom(
  url: string,
  world: TestWorld,
  { dataDir = temporaryFolder(), known }: { dataDir?: string; known?: Validators } = {},
): Promise<FetchedFile> {
  const headers = { 'user-agent': 'test', 'accept-encoding': 'gzip' };
  const refuse = () => undefined;
  const onProgress = () => undefined;
  return fetchFile(
    new URL(url),
    { client: world.client, headers, refuse, dataDir, known, onProgress },
    world,
  );
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DownloadError) return error.message.replace(/\([\w.]+(?::\d+)?\)/g, '(HOST)');
    throw error;
  }
  throw new Error('it went well, where a failure was expected');
}

const contentOf = (file: FetchedFile) => (file.unchanged ? undefined : readFileSync(file.path, 'utf8'));

describe('a file that comes', () => {
  test.each<[string, Record<string, Answer>]>([
    ['as it is', { '/': send(list) }],
    ['packed for the way', { '/': send(gzipSync(list), { 'content-encoding': 'gzip' }) }],
    ['without a length', { '/': (response) => response.writeHead(200).end(list) }],
    ['after redirects', { '/': redirect('/b', 301), '/b': redirect('/c?signed=1', 307), '/c': send(list) }],
  ])('%s', async (_title, answers) => {
    const world = testWorld();
    const { url } = await serve(answers);
    const file = await fetchFrom(url, world);
    expect(contentOf(file)).toBe(list);
    expect(world.pauses).toEqual([]);
  });

  test('a gzip file stays one, since its publisher made it so', async () => {
    const { url } = await serve([send(gzipSync(list))]);
    const file = await fetchFrom(url, testWorld());
    expect(file.unchanged ? undefined : readFileSync(file.path)).toEqual(gzipSync(list));
  });

  test('what tells it from a later one is handed on, and asked for the next time', async () => {
    const lastModified = 'Mon, 02 Nov 2026 00:00:00 GMT';
    const { url, requests } = await serve([
      send(list, { etag: '"v1"', 'last-modified': lastModified }),
      status(304),
    ]);
    const world = testWorld();
    const first = await fetchFrom(url, world);
    expect(first).toMatchObject({ unchanged: false, validators: { etag: '"v1"', lastModified } });
    const second = await fetchFrom(url, world, first.unchanged ? {} : { known: first.validators });
    expect(second).toEqual({ unchanged: true });
    expect(requests[1]!.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': lastModified,
    });
  });

  test("a mirror's password goes to the mirror and not where it redirects to", async () => {
    const other = await serve([send(list)]);
    const { url, requests } = await serve([redirect(other.url)]);
    await fetchFrom(url.replace('//', '//me:p%40ss@'), testWorld());
    expect(requests[0]!.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    expect(other.requests[0]!.headers.authorization).toBeUndefined();
  });

  test('a proxy is used where the environment names one, and not for hosts that it excepts', async () => {
    const { url, requests } = await serve([send('from the host')]);
    const proxy = await serve([send('from the proxy')]);
    const from = async (env: Record<string, string>) => contentOf(await fetchFrom(url, testWorld({}, env)));
    expect(await from({ http_proxy: proxy.url, HTTP_PROXY: 'http://127.0.0.1:9' })).toBe('from the proxy');
    expect(proxy.requests[0]!.url).toBe(`${url}/`);
    expect(await from({ ALL_PROXY: proxy.url })).toBe('from the proxy');
    expect(requests).toEqual([]);
    expect(await from({ HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' })).toBe('from the host');
    expect(await from({})).toBe('from the host');
  });
});

describe('a file that comes later', () => {
  test.each<[string, readonly Answer[], readonly number[]]>([
    ['after an error of the server', [status(500), send(list)], [1000]],
    ['after growing pauses', [status(503), status(502), send(list)], [1000, 2000]],
    ['after the pause that the server asks for', [status(429, { 'retry-after': '7' }), send(list)], [7000]],
    [
      'after the moment that the server names',
      [status(503, { 'retry-after': 'Mon, 02 Nov 2026 09:00:30 GMT' }), send(list)],
      [30_000],
    ],
    ['after it was cut short', [cutShort(list, 99_999), send(list)], [1000]],
    ['after a piece of unknown length was cut off', [cutChunked(list), send(list)], [1000]],
    ['after a damaged packing', [send('no gzip', { 'content-encoding': 'gzip' }), send(list)], [1000]],
    [
      'after a packing that was cut short',
      [send(gzipSync(list).subarray(0, 40), { 'content-encoding': 'gzip' }), send(list)],
      [1000],
    ],
  ])('%s', async (_title, answers, pauses) => {
    const world = testWorld();
    const dataDir = temporaryFolder();
    const { url } = await serve(answers);
    const file = await fetchFrom(url, world, { dataDir });
    expect(contentOf(file)).toBe(list);
    expect(world.pauses).toEqual(pauses);
    expect(readdirSync(dataDir)).toHaveLength(1);
  });
});

describe('a file that does not come', () => {
  test.each<[string, readonly Answer[], string, Partial<DownloadLimits>?]>([
    ['there is none', [status(404)], 'HTTP 404 (HOST)'],
    ['it is forbidden', [status(403)], 'HTTP 403 (HOST)'],
    ['a part was sent', [send(list, {}, 206)], 'HTTP 206 (HOST)'],
    ['nothing changed, though nobody asked', [status(304)], 'HTTP 304 (HOST)'],
    ['the server is broken for good', [status(500)], 'HTTP 500 (HOST), 3 times'],
    [
      'the server wants us to come back tomorrow',
      [status(429, { 'retry-after': '86400' })],
      'HTTP 429 (HOST); it asks to come back in 1440 min',
    ],
    ['it is cut short each time', [cutShort(list, 99_999)], 'the connection was cut (HOST), 3 times'],
    [
      'it drips',
      [drip],
      'fewer than 50000 bytes came (HOST), 3 times',
      { slowWindowMs: 60, slowBytes: 50_000 },
    ],
    [
      'it stops in the midst',
      [stall],
      'the file stopped coming (HOST), 2 times',
      { idleMs: 300, attempts: 2 },
    ],
    [
      'nobody answers',
      [silence],
      'no answer in time (HOST), 2 times',
      { connectMs: 100, headersMs: 100, attempts: 2 },
    ],
    [
      'it is larger than a list, as it says',
      [send(list)],
      'it has more than 1000 bytes, which no list has (HOST)',
      { maxBytes: 1000 },
    ],
    [
      'it is larger than a list, as it turns out',
      [(response) => response.writeHead(200).end(list)],
      'it has more than 1000 bytes, which no list has (HOST)',
      { maxBytes: 1000 },
    ],
    [
      'it is larger than a list when unpacked',
      [send(gzipSync(list), { 'content-encoding': 'gzip' })],
      'it has more than 1000 bytes, which no list has (HOST)',
      { maxBytes: 1000 },
    ],
    [
      'it is packed to a thousandth for the way',
      [send(gzipSync(Buffer.alloc(20 << 20)), { 'content-encoding': 'gzip' })],
      'it unpacks to more than sixty times its size, which no list does (HOST)',
    ],
    [
      'it is packed in a way that was not asked for',
      [send(list, { 'content-encoding': 'br' })],
      'it is packed as br, which was not asked for (HOST)',
    ],
    ['it redirects to itself', [redirect('/')], 'it redirects in a circle (HOST)'],
    [
      'it redirects on and on',
      [(response, { url = '' }) => response.writeHead(302, { location: `${url}x` }).end()],
      'it redirects more than 5 times (HOST)',
    ],
    ['it redirects to nowhere', [status(302)], 'it redirects to nowhere (HOST)'],
    [
      'it redirects to a file of this machine',
      [redirect('file:///etc/passwd')],
      'it redirects to file:, which is no web address (HOST)',
    ],
    [
      'what answers is no web server',
      [(response) => response.socket!.end('hello\r\n')],
      'the answer is not HTTP (HOST), 3 times',
    ],
  ])('%s', async (_title, answers, reason, limits = {}) => {
    const dataDir = join(temporaryFolder(), 'data');
    const { url } = await serve(answers);
    const failure = await failureOf(fetchFrom(url, testWorld(limits), { dataDir }));
    expect(failure.replace(/ in [\d.]+ s/, '')).toBe(reason);
    expect(existsSync(dataDir) ? readdirSync(dataDir) : []).toEqual([]);
  });

  test('nobody listens', async () => {
    const { url, close } = await serve([]);
    await close();
    const world = testWorld();
    expect(await failureOf(fetchFrom(url, world))).toBe('the connection was refused (HOST), 3 times');
    expect(world.pauses).toEqual([1000, 2000]);
  });

  test.each([
    ['refuses', 'refused', /^the proxy refused the connection: HTTP 403/],
    ['falls silent', 'never-answered', /^no answer in time .*, 2 times$/],
  ] as const)('the proxy %s', async (_title, tunnels, reason) => {
    const proxy = await serve([], tunnels);
    const limits = { connectMs: 200, headersMs: 200, attempts: 2 };
    const world = testWorld(limits, { https_proxy: proxy.url });
    expect(await failureOf(fetchFrom('https://list.example/list.xml', world))).toMatch(reason);
  });

  /** What no server on this machine can show. */
  test.each<[string, () => Promise<HttpAnswer>, string, number]>([
    [
      'it redirects from https to http',
      async () => ({ status: 302, headers: { location: 'http://list.example/' }, body: Readable.from([]) }),
      'it redirects from https to http, where anyone on the way can change it (HOST)',
      0,
    ],
    [
      'its certificate has expired',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' })),
      'its certificate is not valid: CERT_HAS_EXPIRED (HOST)',
      0,
    ],
    [
      'there is no such host',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })),
      'there is no such host (HOST)',
      0,
    ],
    [
      'none of its addresses answers',
      () => Promise.reject(new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])),
      'the connection was refused (HOST), 3 times',
      2,
    ],
  ])('%s', async (_title, get, reason, pauses) => {
    const world = testWorld();
    const client = { ...world.client, get };
    const failure = await failureOf(fetchFrom('https://list.example/list.xml', { ...world, client }));
    expect([failure, world.pauses.length]).toEqual([reason, pauses]);
  });

  test('an interrupt ends it at once and leaves nothing behind', async () => {
    const dataDir = temporaryFolder();
    const { url } = await serve([stall]);
    const interrupt = new AbortController();
    const fetched = fetchFrom(url, { ...testWorld(), signal: interrupt.signal }, { dataDir });
    setTimeout(() => interrupt.abort(), 100);
    await expect(fetched).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
