import type { ListedName, NameKind } from '../../model/listed-party.js';
import { scriptOf } from '../../text/script.js';
import { mendName } from './mend-text.js';

/**
 * The names in a row. The first is the primary name as published. Where publishers wrote several names
 * into one cell (`X, a.k.a. Y`; `X. Affiliated Entity: Y`; `X and any successor thereof`), each is a name
 * of its own as well, since nobody's vendor file holds them together.
 *
 * @param alternatives the values of the `alt_names` cell
 * @param list our code of the list
 */
export function readNames(name: string, alternatives: readonly string[], list: string): ListedName[] {
  const primary = mendName(name);
  const names = new Map<string, ListedName>();
  const add = (text: string, kind: NameKind) => {
    // Splitting `(JSC A; and JSC B)` leaves a bracket behind.
    const bare = mendName(/[([]/.test(text) ? text : text.replace(/(?<![)\]])[)\]]+(?=\.?$)/, ''));
    if (/[\p{L}\p{N}]/u.test(bare) && !names.has(bare.toLowerCase()))
      names.set(bare.toLowerCase(), { text: bare, kind, script: scriptOf(bare) });
  };
  add(primary, 'primary');
  for (const part of withoutSurroundings(primary)) add(part, isNumbered(part) ? 'weak-alias' : 'alias');
  for (const part of splitInline(primary, 'alias')) add(part.text, part.kind);
  for (const alias of splitAliases(alternatives, list)) add(alias.text, alias.kind);
  return [...names.values()];
}

function splitAliases(
  values: readonly string[],
  list: string,
): { readonly text: string; readonly kind: NameKind }[] {
  return values
    .map((value) => mendName(value).replace(/^and(?:\s+|$)/i, ''))
    .flatMap(splitBeforeAnd)
    .flatMap((text) => {
      // State's splitter also parts `ZAMAN, Haydar`: a single word may be half a name.
      const kind = list === 'us-isn' && !/\s/.test(text) ? 'weak-alias' : 'alias';
      const parts = splitInline(text, kind);
      return parts.length > 0 ? parts : [{ text, kind } as const];
    });
}

/** `X Co., Ltd., and Y` is two aliases, `X and Y Co.` one. */
function splitBeforeAnd(alias: string): string[] {
  return alias.split(/(?<=\b(?:Ltd|Limited|Inc|Corp|Co|LLC|JSC|OJSC|GmbH|S\.A|PLC)\.?),\s+and\s+/i);
}

const inlineAlias =
  /(?<![\s,([])[\s,([]*\b(?:(?<former>f[./]?\s?k[./]?\s?a)|(?:a[./]?\s?k[./]?\s?a))\b[.,:;\s]*/i;

/** The names in `X, a.k.a. Y`, `X (f.k.a., Y)` and `FIRST (A.K.A. Y) LAST`; none where nothing of the kind is there. */
function splitInline(text: string, kind: NameKind): { readonly text: string; readonly kind: NameKind }[] {
  const match = inlineAlias.exec(text);
  if (match === null) return [];
  const head = text.slice(0, match.index);
  let tail = text.slice(match.index + match[0].length);
  let after = '';
  const bracket = /[([]/.exec(match[0])?.[0];
  if (bracket !== undefined) {
    const end = closing(tail, bracket === '(' ? ')' : ']', bracket);
    after = tail.slice(end + 1);
    tail = tail.slice(0, end);
  }
  const main = /^\s+\p{L}+\s*$/u.test(after) ? `${head} ${after}` : head;
  const others = tail.split(bracket === '[' ? /[;,]/ : /;/).map((part) => mendName(part));
  const otherKind = match.groups?.former === undefined ? kind : 'former';
  return [
    ...(main.trim() === '' ? [] : [{ text: mendName(main), kind }]),
    ...others.map((other) => ({ text: other, kind: otherKind })),
  ];
}

function closing(text: string, close: string, open: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at;
  }
  return text.length;
}

/** Words around a name that are no part of it, each with the name as its one group. */
const surroundings: readonly RegExp[] = [
  /^.+\.\s+(?:Affiliated Entity:|Subordinate Institution\s*-)\s*(.+)$/i,
  /^.+\bentity:\s+(.+)$/i,
  /^.+,? and subordinate entity\s+(.+)$/i,
  /^(.+?),? and (?:any|its) (?:successor|sub-?unit|subsidiar).*$/i,
  /^(.+?), including .+$/i,
  /^(.+?)\s+\(a subordinate institute of .+\)$/i,
  // The publisher's column for names took in the town: `Huawei Software Technologies Co., Ltd., Nanjing, Jiangsu`.
  /^(.+\b(?:Co\.?,? (?:Ltd|Limited)\.?)(?: \([^)]*\))?),\s+(?!.*\b(?:Institute|Lab|Ltd|Inc|Corp|Co)\b)\p{Lu}[\p{L}' ]+(?:, \p{Lu}[\p{L}' ]+)*$/u,
];

/** The longest name that is taken apart; the longest published has some 600 characters. */
const longestName = 2_000;

function withoutSurroundings(name: string): string[] {
  if (name.length > longestName) return [];
  return surroundings.flatMap((pattern) => {
    const inner = pattern.exec(name)?.[1];
    return inner === undefined ? [] : [inner];
  });
}

/** A department known by its number alone, such as `284 Factory` or `Second Design Department`, is one of many. */
function isNumbered(name: string): boolean {
  return /^(?:\d+(?:st|nd|rd|th)?|First|Second|Third|Fourth|Fifth) (?:(?:Research|Design) )?\p{L}+$/iu.test(
    name,
  );
}
