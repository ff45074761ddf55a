import type { NameKind } from '../model/listed-party.js';
import { splitNameList } from './name-list.js';

/** A name with the other names that a publisher wrote into it. */
export interface InlineNames {
  /** The text without them; empty where it holds nothing else. */
  readonly bare: string;
  readonly others: readonly { readonly text: string; readonly kind: NameKind }[];
}

const alias = String.raw`a[./]?\s?k[./]?\s?a|also known as|also spelled|alias(?:es)?(?=\s*:)|d[./]?\s?b[./]?\s?a|doing business as|trading as`;
const former = String.raw`f[./]?\s?k[./]?\s?a|formerly(?: known as)?|previously(?: known as)?|n[ée]e`;
const mark = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<former>${former})|(?:${alias}))(?![\p{L}\p{N}])[.:,;\s]*`,
  'giu',
);
const bracket = /[([]([^()[\]]+(?:\([^()]*\)[^()[\]]*)*)[)\]]/g;

/** The longest name that is taken apart. */
const longestName = 20_000;

/**
 * Takes `X (a.k.a. Y; Z)`, `X, f.k.a. Y` and `X [formerly known as Y]` apart. Within such a remark names are
 * parted by `;` and by the marks themselves; a comma stands within `LAST, First` and parts names of several
 * words only, unless `commas` says that it always does.
 */
export function inlineNames(
  text: string,
  { commas = false }: { readonly commas?: boolean } = {},
): InlineNames {
  if (text.length > longestName) return { bare: text, others: [] };
  const others: { text: string; kind: NameKind }[] = [];
  const take = (remark: string) => {
    const marks = [...remark.matchAll(mark)];
    for (const [at, { 0: words, index, groups }] of marks.entries()) {
      const part = remark.slice(index + words.length, marks[at + 1]?.index);
      for (const name of splitNameList(part, { commas }).flatMap(atCommas))
        others.push({
          text: name.replace(/^(?:and|or|&)\s+|[\s,;]+(?:and|or)?[\s,;]*$/gi, ''),
          kind: groups?.former === undefined ? 'alias' : 'former',
        });
    }
  };
  const withoutBrackets = text.replace(bracket, (whole: string, inner: string) => {
    if (inner.trimStart().search(mark) !== 0) return whole;
    take(inner);
    return ' ';
  });
  const at = withoutBrackets.search(mark);
  if (at >= 0) take(withoutBrackets.slice(at));
  const bare = (at < 0 ? withoutBrackets : withoutBrackets.slice(0, at)).replace(/\s+/g, ' ');
  return {
    bare: bare.trim().replace(/(?<![\s,;([])[\s,;([]+$/, ''),
    others: others.filter((name) => /[\p{L}\p{N}]/u.test(name.text)),
  };
}

function atCommas(name: string): string[] {
  const parts = splitNameList(name);
  return parts.every((part) => part.includes(' ')) ? parts : [name];
}
