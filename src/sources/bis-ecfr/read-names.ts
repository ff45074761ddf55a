import type { NameKind } from '../../model/listed-party.js';
import { inlineNames } from '../inline-names.js';
import { bare, splitNameAddress } from '../split-name-address.js';
import type { Block, EntryLine } from './block.js';

/** The names in the first line of a party and in the lines of its aliases. */

const dash = /^(?:[—–―]+|-(?=\p{L}))\s*/u;

export const isDashed = (text: string): boolean => dash.test(text);

/** The text behind the dash, without what joins it to the next line. */
export const withoutDash = (text: string): string =>
  text.replace(dash, '').replace(/[;,]?\s+(?:and|or)\s*$/i, '');

/**
 * A line that holds several aliases, each behind a dash, as lines of their own. The last may have the
 * address behind it: `—Two Co., Ltd. Floor 10, Example Road, Beijing, China.`
 */
export function splitDashes(line: EntryLine): EntryLine[] {
  const parts = line.text.split(/(?<=[:;,.]|\band)\s*(?=[—―])/);
  if (parts.length === 1) return [line];
  return parts.flatMap((text, at) => {
    const beginsRow = at === 0 && line.beginsRow;
    if (at < parts.length - 1 || !isDashed(text)) return [{ text: text.trim(), beginsRow }];
    const { name, address } = splitNameAddress(text.replace(dash, ''));
    const alias = { text: `—${name}`, beginsRow };
    return address === '' ? [alias] : [alias, { text: address, beginsRow: false }];
  });
}

/** What introduces more than the alias does: `—Two, and to include the following addresses:`. */
const introduction = /[,;.]?\s*(?:and\s+)?(?:to include\s+)?(?:\w+\s+)?the following\b.*$/i;

/** An alias without its dash and without what joins it to the next. */
export function cleanAlias(text: string): string {
  const alias = text.replace(dash, '').replace(introduction, '');
  return bare(alias.trim().replace(/[;,]?\s+(?:and|or)\s*$/i, ''));
}

const mark = /(?<![\p{L}\p{N}])[,;]?\s*\b(?:(?<former>f\.?\s?k\.?\s?a)|a\.?\s?k\.?\s?a)\b[.,:;]*\s*/iu;
const introducesAliases = /^the following (?:[\w-]+ )?(?:alias(?:es)?|names?)\b[^:]*:?\s*(.*)$/i;
/** Notes on where else a party is listed, which are no part of its name. */
const crossReference = /\s*[([](?:see|also see|also listed)\b[^)\]]*[)\]]/gi;
/** `Name (a.k.a., Other; and Third)`. */
const bracketed = /\s*[([]\s*[af]\.?\s?k\.?\s?a\b[^()[\]]*[)\]]/gi;
const address = /^Address(?:es)?\s+(?:No\.?\s*)?\d+\b/i;

/**
 * A party from its first line: `Name, a.k.a., the following two aliases:`, `Name, a.k.a., Other, 1 Road`,
 * `Name, 1 Road, Town`, or an address that is listed itself. `aliasKind` is what the lines after it are.
 */
export function beginBlock(
  line: string,
  memberOf: string | undefined,
): { readonly block: Block; readonly aliasKind: NameKind } {
  if (address.test(line))
    return {
      block: {
        names: [{ text: bare(line), kind: 'primary' }],
        addresses: [bare(line)],
        addressAlone: true,
        memberOf,
      },
      aliasKind: 'alias',
    };
  const bracketedNames: { readonly text: string; readonly kind: NameKind }[] = [];
  const text = line.replace(crossReference, '').replace(bracketed, (remark) => {
    bracketedNames.push(...inlineNames(remark).others);
    return '';
  });
  const names: { text: string; kind: NameKind }[] = [];
  const addresses: string[] = [];
  let aliasKind: NameKind = 'alias';
  const first = mark.exec(text);
  if (first === null) {
    const split = splitNameAddress(text);
    names.push({ text: split.name, kind: 'primary' });
    if (split.address !== '') addresses.push(split.address);
  } else {
    names.push({ text: bare(text.slice(0, first.index)), kind: 'primary' });
    let rest: string = text;
    for (let found: RegExpExecArray | null = first; found !== null; found = mark.exec(rest)) {
      aliasKind = found.groups?.former === undefined ? 'alias' : 'former';
      rest = rest.slice(found.index + found[0].length);
      const introduced = introducesAliases.exec(rest);
      if (introduced !== null) {
        rest = '';
        if (introduced[1] !== '') names.push({ text: cleanAlias(introduced[1]!), kind: aliasKind });
        break;
      }
      const next = mark.exec(rest);
      const split = splitNameAddress(next === null ? rest : rest.slice(0, next.index));
      names.push({ text: split.name, kind: aliasKind });
      if (split.address !== '') addresses.push(split.address);
    }
  }
  names.push(...bracketedNames);
  return { block: { names, addresses, addressAlone: false, memberOf }, aliasKind };
}
