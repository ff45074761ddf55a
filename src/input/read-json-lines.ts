import { inputError } from './input-error.js';
import { readLines } from './read-lines.js';

export interface JsonLine {
  /** What the line says: an object, or a string that is a name. */
  readonly value: string | Readonly<Record<string, unknown>>;
  /** Physical line, from 1. */
  readonly line: number;
}

/**
 * JSONL (https://jsonlines.org): one object or one string a line, blank lines left out.
 *
 * @throws UserError with the line for what is neither
 */
export async function* readJsonLines(chunks: AsyncIterable<string>, file: string): AsyncGenerator<JsonLine> {
  for await (const { text, line } of readLines(chunks, file)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw inputError(file, line, 'this is not JSON.', 'JSON is read one object a line, e.g. {"name":"…"}.');
    }
    if (typeof value === 'string') yield { value, line };
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      yield { value: value as Record<string, unknown>, line };
    else throw inputError(file, line, 'an object or a string is expected.', 'E.g. {"name":"…"}.');
  }
}

/** The keys of the objects at the beginning of JSONL, each once; of a line that is cut off or broken, none. */
export function keysOfHead(head: string): readonly string[] {
  const keys = head.split('\n').flatMap((text) => {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    } catch {
      return [];
    }
  });
  return [...new Set(keys)];
}
