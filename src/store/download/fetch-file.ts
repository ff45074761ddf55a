/** Fetches an address into a file of the data folder. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDurableFile } from '../durable-file.js';
import { temporaryPrefix } from '../store-layout.js';
import { lasting } from './download-error.js';
import type { DownloadWorld } from './limits.js';
import { openUrl, type UrlRequest } from './open-url.js';
import { type BodyProgress, receiveBody } from './receive-body.js';
import { withRetries } from './retry.js';

/** What a server gave to recognise a file by (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type FetchedFile =
  | { readonly unchanged: true }
  | {
      readonly unchanged: false;
      /** A temporary file, which the caller removes. */
      readonly path: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly validators: Validators;
    };

export interface FileRequest extends UrlRequest {
  readonly dataDir: string;
  /** Of the file that is loaded; the answer is then that it is unchanged, or the new file. */
  readonly known: Validators | undefined;
  readonly onProgress: (progress: BodyProgress) => void;
}

/** Tries as often as the limits say. Whatever it throws, nothing is left behind. */
export function fetchFile(url: URL, request: FileRequest, world: DownloadWorld): Promise<FetchedFile> {
  const headers = { ...request.headers, ...conditions(request.known) };
  return withRetries(async () => {
    const answer = await openUrl(url, { ...request, headers }, world);
    if (answer.status === 304) {
      answer.body.resume();
      return { unchanged: true };
    }
    const { etag, 'last-modified': lastModified } = answer.headers;
    const validators = { ...(etag && { etag }), ...(lastModified && { lastModified }) };
    const content = receiveBody(answer, answer.url.host, world, request.onProgress);
    return { unchanged: false, ...(await keep(content, request.dataDir)), validators };
  }, world);
}

/** Text of a page or an index, which is small. */
export function fetchText(url: URL, request: UrlRequest, world: DownloadWorld): Promise<string> {
  const small = { ...world, limits: { ...world.limits, maxBytes: Math.min(world.limits.maxBytes, 8 << 20) } };
  return withRetries(async () => {
    const answer = await openUrl(url, request, small);
    if (answer.status !== 200) throw lasting(`HTTP ${answer.status} (${url.host})`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of receiveBody(answer, answer.url.host, small, () => undefined))
      chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }, small);
}

async function keep(content: AsyncIterable<Uint8Array>, dataDir: string) {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, `${temporaryPrefix}${randomBytes(8).toString('hex')}`);
  const file = createDurableFile(path);
  try {
    for await (const chunk of content) file.write(chunk);
    return { path, ...file.finish() };
  } catch (error) {
    file.close();
    rmSync(path, { force: true });
    throw error;
  }
}

function conditions(known: Validators | undefined): Readonly<Record<string, string>> {
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}
