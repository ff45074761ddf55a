import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll } from '@jest/globals';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface LocalServer {
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

const open: LocalServer[] = [];

afterAll(async () => {
  for (const server of open) await server.close();
});

/**
 * A server on this machine that answers the first request with the first answer and so on, the last again and again.
 * Answers may be given by path instead.
 */
export async function serve(
  answers: readonly Answer[] | Readonly<Record<string, Answer>>,
  tunnels: 'refused' | 'never-answered' = 'refused',
): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const http = createServer((request, response) => {
    requests.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = Array.isArray(answers)
      ? (answers as readonly Answer[])[Math.min(requests.length, answers.length) - 1]
      : (answers as Readonly<Record<string, Answer>>)[pathname];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  const tunnelled: Duplex[] = [];
  http.on('connect', (_request, socket) => {
    tunnelled.push(socket);
    if (tunnels === 'refused') socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const server = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise<void>((done) => {
        http.close(() => done());
        http.closeAllConnections();
        for (const socket of tunnelled) socket.destroy();
      }),
  };
  open.push(server);
  return server;
}

export const send =
  (content: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-length': String(Buffer.byteLength(content)), ...headers });
    response.end(content);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end();
  };

export const redirect = (location: string, code = 302): Answer => status(code, { location });

/** Says that more will come than does, and hangs up. */
export const cutShort =
  (content: string, promised: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': String(promised) });
    response.write(content, () => response.destroy());
  };

/** Hangs up in the midst of a body of unknown length. */
export const cutChunked =
  (content: string): Answer =>
  (response) => {
    response.writeHead(200);
    response.write(content, () => response.destroy());
  };

/** One byte every few milliseconds, without end. */
export const drip: Answer = (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 10);
  response.on('close', () => clearInterval(timer));
};

/** Takes the request and never answers it. */
export const silence: Answer = () => undefined;

/** Begins, and never goes on. */
export const stall: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('begun');
};
