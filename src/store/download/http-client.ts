/** The one place that opens connections. */
import type { Readable } from 'node:stream';
import { EnvHttpProxyAgent, request } from 'undici';
import { UserError } from '../../model/user-error.js';
import type { DownloadLimits } from './limits.js';

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name; of a header sent several times the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** To be read to its end or destroyed. */
  readonly body: Readable;
}

export interface HttpClient {
  get(url: URL, headers: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<HttpAnswer>;
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A client that goes through the proxy that `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name, in
 * lower or upper case, the lower first as other tools have it. Follows no redirects and unpacks nothing.
 */
export function createHttpClient(env: Environment, limits: DownloadLimits): HttpClient {
  const set = (name: string) => env[name.toLowerCase()]?.trim() || env[name]?.trim() || '';
  let dispatcher: EnvHttpProxyAgent;
  try {
    // Empty texts rather than undefined: undefined would make undici read the process's own environment.
    dispatcher = new EnvHttpProxyAgent({
      httpProxy: set('HTTP_PROXY') || set('ALL_PROXY'),
      httpsProxy: set('HTTPS_PROXY') || set('ALL_PROXY'),
      noProxy: set('NO_PROXY'),
      // Plain requests go to the proxy as such: many proxies open tunnels for https alone.
      proxyTunnel: false,
      connect: { timeout: limits.connectMs },
      proxyTls: { timeout: limits.connectMs },
      requestTls: { timeout: limits.connectMs },
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.idleMs,
      maxHeaderSize: 64 * 1024,
    });
  } catch (error) {
    throw new UserError('the proxy that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names is not an address', {
      hint: 'It must read like http://proxy.example:8080.',
      cause: error,
    });
  }
  return {
    async get(url, headers, signal) {
      const {
        statusCode,
        headers: sent,
        body,
      } = await request(url, {
        dispatcher,
        headers,
        signal: signal ?? null,
      });
      const first = Object.entries(sent).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value[0] : value,
      ]);
      return { status: statusCode, headers: Object.fromEntries(first), body };
    },
    // Not `close`, which would wait for answers that nobody reads any more.
    close: () => dispatcher.destroy(),
  };
}
