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
  return (name) => {
    const plain = simplifyHan(name);
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

const keyOf = (form: string) => simplifyHan(form).toLowerCase();

function formPattern(form: string): string {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /\p{Script=Han}/u.test(form) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
