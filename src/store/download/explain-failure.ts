/** Turns what a connection can die of into a sentence, and into whether trying again may help. */
import { DownloadError, lasting, passing } from './download-error.js';

const words: Readonly<Record<string, readonly [what: string, again: 'lasting' | 'passing']>> = {
  ECONNREFUSED: ['the connection was refused', 'passing'],
  ECONNRESET: ['the connection was cut', 'passing'],
  EPIPE: ['the connection was cut', 'passing'],
  ETIMEDOUT: ['the connection timed out', 'passing'],
  EHOSTUNREACH: ['the host cannot be reached', 'passing'],
  ENETUNREACH: ['the network cannot be reached', 'passing'],
  EAI_AGAIN: ['the name of the host could not be looked up', 'passing'],
  ENOTFOUND: ['there is no such host', 'lasting'],
  UND_ERR_CONNECT_TIMEOUT: ['no connection in time', 'passing'],
  UND_ERR_HEADERS_TIMEOUT: ['no answer in time', 'passing'],
  UND_ERR_BODY_TIMEOUT: ['the file stopped coming', 'passing'],
  UND_ERR_SOCKET: ['the connection was cut', 'passing'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['the file is not as long as the server said', 'passing'],
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: ['the connection was cut', 'passing'],
  UND_ERR_HEADERS_OVERFLOW: ["the answer's header is too long", 'lasting'],
  UND_ERR_PRX_TLS: ['the proxy failed', 'passing'],
};

/**
 * The failure of a request as a `DownloadError`. An interrupt and what no connection dies of come back as
 * they are.
 *
 * @param host named in the message
 */
export function explainFailure(error: unknown, host: string): unknown {
  if (error instanceof DownloadError) return error;
  for (const cause of causes(error)) {
    const code = typeof cause.code === 'string' ? cause.code : '';
    if (cause.name === 'HTTPParserError') return passing(`the answer is not HTTP (${host})`);
    if (isCertificateError(code)) return lasting(`its certificate is not valid: ${code} (${host})`);
    const known = words[code];
    if (known !== undefined) return (known[1] === 'passing' ? passing : lasting)(`${known[0]} (${host})`);
    const proxy = /^Proxy response \((\d+)\)/.exec(String(cause.message));
    if (proxy !== null) return lasting(`the proxy refused the connection: HTTP ${proxy[1]} (${host})`);
  }
  return error;
}

interface Cause {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

/** The error, what caused it, and of several tries at several addresses each. */
function causes(error: unknown): readonly Cause[] {
  if (typeof error !== 'object' || error === null) return [];
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  const inner: readonly unknown[] = Array.isArray(errors) ? errors : [];
  return [error, cause, ...inner].filter((one): one is Cause => typeof one === 'object' && one !== null);
}

/** Node hands on the names that OpenSSL gives to what is wrong with a certificate. */
function isCertificateError(code: string): boolean {
  return /^(?:CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(code);
}
