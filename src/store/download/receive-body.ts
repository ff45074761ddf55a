/** The body of an answer as the file that it is: unpacked, and refused where it is slow, long or cut short. */
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isBomb } from '../archive/unpacking-bounds.js';
import { lasting, passing } from './download-error.js';
import { explainFailure } from './explain-failure.js';
import type { HttpAnswer } from './http-client.js';
import type { DownloadWorld } from './limits.js';

export interface BodyProgress {
  readonly bytes: number;
  /** As the server said; undefined where it did not. */
  readonly totalBytes: number | undefined;
}

/**
 * Yields the file's bytes. Throws a `DownloadError` where fewer bytes come than `Content-Length` says, more than
 * `maxBytes`, or too few in too long a time, and where the content cannot be unpacked.
 */
export async function* receiveBody(
  { headers, body }: HttpAnswer,
  host: string,
  world: DownloadWorld,
  onProgress: (progress: BodyProgress) => void,
): AsyncGenerator<Uint8Array> {
  const coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const sent = asSent(body, contentLength(headers), host, world, onProgress);
  if (coding === 'identity' || coding === '') yield* sent;
  else if (coding === 'gzip' || coding === 'x-gzip') yield* unpacked(sent, host, world.limits.maxBytes);
  else {
    body.on('error', () => undefined).destroy();
    throw lasting(`it is packed as ${coding}, which was not asked for (${host})`);
  }
}

async function* asSent(
  body: Readable,
  totalBytes: number | undefined,
  host: string,
  { limits, clock }: DownloadWorld,
  onProgress: (progress: BodyProgress) => void,
): AsyncGenerator<Uint8Array> {
  if (totalBytes !== undefined && totalBytes > limits.maxBytes) {
    body.on('error', () => undefined).destroy();
    throw tooLarge(limits.maxBytes, host);
  }
  let bytes = 0;
  let windowStart = clock();
  let bytesAtStart = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > limits.maxBytes) throw tooLarge(limits.maxBytes, host);
      const now = clock();
      if (now - windowStart >= limits.slowWindowMs) {
        if (bytes - bytesAtStart < limits.slowBytes) {
          throw passing(
            `fewer than ${limits.slowBytes} bytes came in ${(now - windowStart) / 1000} s (${host})`,
          );
        }
        windowStart = now;
        bytesAtStart = bytes;
      }
      onProgress({ bytes, totalBytes });
      yield chunk;
      // The time that the reader took is not the server's.
      windowStart += clock() - now;
    }
  } catch (error) {
    throw explainFailure(error, host);
  }
  if (totalBytes !== undefined && bytes !== totalBytes) {
    throw passing(`the file was cut short: ${bytes} of ${totalBytes} bytes came (${host})`);
  }
}

async function* unpacked(
  sent: AsyncIterable<Uint8Array>,
  host: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip();
  let received = 0;
  async function* counted() {
    for await (const chunk of sent) {
      received += chunk.length;
      yield chunk;
    }
  }
  pipeline(counted, unpack, () => undefined);
  let bytes = 0;
  try {
    for await (const chunk of unpack as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes, host);
      if (isBomb(received, bytes))
        throw lasting(`it unpacks to more than sixty times its size, which no list does (${host})`);
      yield chunk;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw passing(`it cannot be unpacked: the content is damaged or was cut short (${host})`);
  }
}

function isZlibError(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_')
  );
}

function contentLength(headers: HttpAnswer['headers']): number | undefined {
  const text = headers['content-length'];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

const tooLarge = (maxBytes: number, host: string) =>
  lasting(`it has more than ${maxBytes} bytes, which no list has (${host})`);
