import { nestsDeeper } from '../text/json-nesting.js';
import { inputError } from './input-error.js';
import { readLines } from './read-lines.js';

const deepest = 64;

export interface JsonLine {
  /** What the line says: an object, or a string that is a name. */
  readonly value: string | Readonly<Record<string, unknown>>;
  /** The line as it stands. */
  readonly text: string;
  /** Physical line, from 1. */
  readonly line: number;
}

/**
 * JSONL (https://jsonlines.org): one object or one string a line, blank lines left out.
 *
 * @param lineLimit characters that a line may have
 * @throws UserError with the line for what is neither, is too long, or nests more than 64 levels deep
 */
export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  file: string,
  lineLimit?: number,
): AsyncGenerator<JsonLine> {
  for await (const { text, line } of readLines(chunks, file, lineLimit)) {
    let value: unknown;
    if (nestsDeeper(text, deepest))
      throw inputError(file, line, `the JSON nests more than ${deepest} levels deep.`);
    try {
      value = JSON.parse(text);
    } catch {
      throw inputError(file, line, 'this is not JSON.', 'JSON is read one object a line, e.g. {"name":"…"}.');
    }
    if (typeof value === 'string') yield { value, text, line };
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      yield { value: value as Record<string, unknown>, text, line };
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
