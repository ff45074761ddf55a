import { UserError } from '../../model/user-error.js';
import { decodeUtf8 } from '../xml/decode-utf8.js';

/** A value as JSON has it (RFC 8259). */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What stands in the file, in its order. */
export type JsonItem =
  /** An element of one of the arrays of records; `position` counts them from 1, `line` is where it starts. */
  | {
      readonly kind: 'record';
      readonly array: string;
      readonly record: JsonValue;
      readonly position: number;
      readonly line: number;
    }
  /** Any other member of the outermost object, whole. */
  | { readonly kind: 'member'; readonly name: string; readonly value: JsonValue; readonly line: number };

/** Far above what any published list holds, and low enough for a file of any size to be read in little memory. */
const limits = {
  /** Levels of arrays and objects within one another. */
  depth: 64,
  /** Characters of one record, or of one member that is not an array of records. */
  record: 1_048_576,
};

const mend = {
  hint: 'Download the file again; if the error stays, the publisher has changed or damaged it.',
};

/**
 * Reads a JSON list - one object whose members are arrays of records - record by record, whatever its size.
 * Where records end is found character by character; each is then read by `JSON.parse`.
 *
 * @param content UTF-8 in chunks of any size
 * @param arrays names of the members of the outermost object that are arrays of records
 * @throws UserError that names line and record, where the file is not well-formed, cut short, or exceeds the limits
 */
export async function* readJson(
  content: AsyncIterable<Uint8Array>,
  arrays: readonly string[],
): AsyncGenerator<JsonItem> {
  const reader = createReader(new Set(arrays));
  for await (const text of decodeUtf8(content)) yield* reader.write(text);
  reader.close();
}

/** What may come next in the outermost object and in its arrays. */
type State =
  | 'start'
  | 'name-or-end'
  | 'name'
  | 'colon'
  | 'member'
  | 'element-or-end'
  | 'element'
  | 'after-element'
  | 'after-member'
  | 'end';

function createReader(arrays: ReadonlySet<string>): {
  readonly write: (text: string) => JsonItem[];
  readonly close: () => void;
} {
  let state: State = 'start';
  let line = 1;
  let name = '';
  let inArray = false;
  let position = 0;
  /** The value that is being read: its text so far, where it began, and how deep in it we are. */
  let value:
    | { text: string; readonly line: number; depth: number; quoted: boolean; escaped: boolean }
    | undefined;

  const place = () => `line ${line}${inArray ? `, record ${position} of ${JSON.stringify(name)}` : ''}`;
  const broken = (what: string): never => {
    throw new UserError(`The list file is not well-formed JSON: ${what} (${place()}).`, mend);
  };
  const refuse = (what: string): never => {
    throw new UserError(`The list file is refused: ${what} (${place()}).`, mend);
  };

  const finish = (): JsonItem | undefined => {
    const { text, line: start } = value!;
    value = undefined;
    let read: JsonValue = null;
    try {
      read = JSON.parse(text) as JsonValue;
    } catch (error) {
      broken((error as Error).message.replace(/\s+/g, ' ').slice(0, 120));
    }
    if (state === 'colon' || state === 'name' || state === 'name-or-end') {
      name = read as string;
      state = 'colon';
      return undefined;
    }
    state = inArray ? 'after-element' : 'after-member';
    return inArray
      ? { kind: 'record', array: name, record: read, position, line: start }
      : { kind: 'member', name, value: read, line: start };
  };

  /** Acts on one character between values; true where a value begins with it. */
  const between = (character: string): boolean => {
    switch (state) {
      case 'start':
        if (character !== '{') broken('it does not begin with an object');
        state = 'name-or-end';
        return false;
      case 'name-or-end':
      case 'name':
        if (character === '}' && state === 'name-or-end') state = 'end';
        else if (character === '"') return true;
        else broken(`a name is expected, not ${JSON.stringify(character)}`);
        return false;
      case 'colon':
        if (character !== ':') broken(`a colon is expected, not ${JSON.stringify(character)}`);
        state = 'member';
        return false;
      case 'member':
        if (!(arrays.has(name) && character === '[')) return true;
        state = 'element-or-end';
        inArray = true;
        position = 0;
        return false;
      case 'element-or-end':
      case 'element':
        if (character === ']' && state === 'element-or-end') {
          state = 'after-member';
          inArray = false;
          return false;
        }
        position++;
        return true;
      case 'after-element':
      case 'after-member': {
        const closing = state === 'after-element' ? ']' : '}';
        if (character === ',') state = state === 'after-element' ? 'element' : 'name';
        else if (character === closing) {
          state = state === 'after-element' ? 'after-member' : 'end';
          inArray = false;
        } else broken(`a comma is expected, not ${JSON.stringify(character)}`);
        return false;
      }
      case 'end':
        return broken('something follows its end');
    }
  };

  /** Where the present value ends in `text`, from `from` on: after its last character, or -1 where it goes on. */
  const valueEnd = (text: string, from: number): number => {
    const open = value!;
    for (let at = from; at < text.length; at++) {
      const character = text[at]!;
      if (character === '\n') line++;
      if (open.quoted) {
        if (open.escaped) open.escaped = false;
        else if (character === '\\') open.escaped = true;
        else if (character === '"') {
          open.quoted = false;
          if (open.depth === 0) return at + 1;
        }
      } else if (character === '"') open.quoted = true;
      else if (character === '{' || character === '[') {
        if (++open.depth + (inArray ? 2 : 1) > limits.depth)
          refuse(`values are nested more than ${limits.depth} deep`);
      } else if (character === '}' || character === ']') {
        // Of a bare number or word: the bracket is that of what holds it.
        if (open.depth === 0) return at;
        if (--open.depth === 0) return at + 1;
      } else if (open.depth === 0 && (character === ',' || isBlank(character))) {
        if (character === '\n') line--;
        return at;
      }
    }
    return -1;
  };

  return {
    write: (text) => {
      const items: JsonItem[] = [];
      let at = 0;
      while (at < text.length) {
        if (value === undefined) {
          const character = text[at]!;
          if (isBlank(character)) {
            if (character === '\n') line++;
            at++;
            continue;
          }
          if (!between(character)) {
            at++;
            continue;
          }
          value = { text: '', line, depth: 0, quoted: false, escaped: false };
        }
        const end = valueEnd(text, at);
        value.text += text.slice(at, end < 0 ? undefined : end);
        if (value.text.length > limits.record) refuse(`a record has more than ${limits.record} characters`);
        if (end < 0) break;
        at = end;
        const item = finish();
        if (item !== undefined) items.push(item);
      }
      return items;
    },
    close: () => {
      if (state === 'start' && value === undefined) throw new UserError('The list file is empty.', mend);
      if (state !== 'end') throw new UserError(`The list file ends too early, on ${place()}.`, mend);
    },
  };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
