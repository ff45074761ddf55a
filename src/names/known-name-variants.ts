import { simplifyHan } from '../text/han-simplify.js';
import type { KnownName } from './known-name.js';

/** A name with a known name in it put in another of its forms. */
export interface KnownNameVariant {
  readonly written: string;
  /** The form that stands in the name, and the one put in its place. */
  readonly from: string;
  readonly to: string;
  readonly known: KnownName;
}

export type KnownNameVariants = (name: string) => readonly KnownNameVariant[];

/**
 * Finds known names within a name - whole words in Latin letters, any stretch of Han characters - and writes
 * it with each of their other forms: 杭州海康威视数字 also as 杭州 Hikvision 数字. The longest known name counts.
 */
export function knownNameVariants(rows: readonly KnownName[]): KnownNameVariants {
  const byForm = new Map<string, KnownName>();
  for (const row of rows) for (const form of row.names) byForm.set(keyOf(form), row);
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(forms.map(formPattern).join('|'), 'iu');
  const mayHold = possibleBeginning(forms);
  return (name) => {
    const plain = simplifyHan(name);
    if (!mayHold(plain)) return [];
    const found = pattern.exec(plain)?.[0];
    const known = found === undefined ? undefined : byForm.get(keyOf(found));
    if (found === undefined || known === undefined) return [];
    return known.names
      .filter((form) => keyOf(form) !== keyOf(found))
      .map((to) => ({
        written: plain.replace(found, ` ${to} `).replace(/ +/g, ' ').trim(),
        from: found,
        to,
        known,
      }));
  };
}

/** A quick look before the long pattern: whether a name has the first word, or first Han character, of any form. */
function possibleBeginning(forms: readonly string[]): (name: string) => boolean {
  const beginnings = new Set(forms.map((form) => wordsAndCharacters(form)[0]!));
  return (name) => wordsAndCharacters(name.toLowerCase()).some((word) => beginnings.has(word));
}

const wordsAndCharacters = (text: string) =>
  text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [''];

const keyOf = (form: string) => simplifyHan(form).toLowerCase();

function formPattern(form: string): string {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /\p{Script=Han}/u.test(form) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
