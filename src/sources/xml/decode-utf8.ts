import { UserError } from '../../model/user-error.js';

/**
 * Bytes to text, chunk by chunk, without a byte order mark. A character may lie across two chunks.
 *
 * @throws UserError that names the line of the first byte that is not UTF-8: a publisher's file is whole
 *   or it is not to be trusted
 */
export async function* decodeUtf8(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  // The strict decoder does not say where it failed; this one marks the place.
  const lenient = new TextDecoder('utf-8');
  let line = 1;
  for await (const chunk of content) {
    const marked = lenient.decode(chunk, { stream: true });
    const text = decoded(
      () => strict.decode(chunk, { stream: true }),
      () => line + lineFeeds(marked.slice(0, marked.indexOf('\uFFFD'))),
    );
    line += lineFeeds(marked);
    yield text;
  }
  decoded(
    () => strict.decode(),
    () => line,
  );
}

function decoded(decode: () => string, line: () => number): string {
  try {
    return decode();
  } catch (cause) {
    throw new UserError(`The list file has bytes on line ${line()} that are not UTF-8.`, {
      hint: 'Download the file again; it must be stored and passed on byte for byte.',
      cause,
    });
  }
}

function lineFeeds(text: string): number {
  return text.split('\n').length - 1;
}
