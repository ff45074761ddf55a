import type { ListedParty } from '../../src/model/listed-party.js';
import { UserError } from '../../src/model/user-error.js';
import type { ParsedRecord, Source } from '../../src/sources/source.js';

/** What the tests call a list's official name. */
export const tinyListName = (code: string): string => `The list ${code}`;

/**
 * A real source of the smallest format: after `#tiny` one record a line - `published DATE`, `problem TEXT`,
 * `declared N`, `strays NAMED KNOWN`, `broken` (the parser gives up), or `LIST|NAME|DATE`, where the date may be left out.
 */
export function tinySource(id = 'tiny', mark = '#tiny', parserVersion = 1): Source {
  return {
    id,
    title: `Tiny list ${mark}`,
    parserVersion,
    recognises: (head) => head.startsWith(`${mark}\n`),
    async *parse(content) {
      let line = 0;
      for await (const text of lines(content)) {
        line += 1;
        if (line > 1) yield record(text, line);
      }
    },
  };
}

async function* lines(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of content) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

function record(text: string, line: number): ParsedRecord {
  if (text === 'broken') throw new UserError(`line ${line}: the list is cut short`);
  const [, word, words = ''] = /^(published|problem|declared|strays) (.*)$/.exec(text) ?? [];
  if (word === 'published') return { kind: 'published', date: words };
  if (word === 'declared') return { kind: 'declared', entries: Number(words) };
  if (word === 'strays') {
    const [named = 0, known = 0] = words.split(' ').map(Number);
    return { kind: 'strays', named, known };
  }
  if (word === 'problem') {
    return {
      kind: 'problem',
      problem: { kind: 'lost-character', severity: 'info', message: words, where: { line } },
    };
  }
  const [list = '', name = '', listedOn = ''] = text.split('|');
  return { kind: 'party', party: tinyParty(list, name, listedOn === '' ? undefined : listedOn, line) };
}

export function tinyParty(
  list: string,
  name: string,
  listedOn: string | undefined,
  line: number,
): ListedParty {
  return {
    id: `${list}:${line}`,
    list,
    nativeId: String(line),
    type: 'organization',
    typeInferred: false,
    names: [{ text: name, kind: 'primary', script: 'Latn' }],
    addresses: [],
    countries: ['CN'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    ...(listedOn === undefined ? {} : { listedOn }),
    source: { references: [], locator: `line ${line}` },
    raw: { line: `${list}|${name}` },
  };
}
