import type { NameKind } from '../../model/listed-party.js';
import { type Report, squeezed } from '../entry.js';

/** A person as `LAST, First`, anything else as its one name. */
export function wholeName(last: string, first: string): string {
  return [squeezed(last), squeezed(first)].filter((part) => part !== '').join(', ');
}

/** `a.k.a.`, `AKA` and `F.K.A.` are the same words in OFAC's several forms; an n.k.a. is the name of today. */
const kinds: Readonly<Record<string, NameKind>> = { aka: 'alias', fka: 'former', nka: 'alias' };

/**
 * The kind of a name that is not the primary one. A weak alias stays weak whether it is of today or of
 * former times.
 */
export function aliasKind(published: string, weak: boolean, field: string, report: Report): NameKind {
  const type = published.toLowerCase().replace(/[^a-z]/g, '');
  const kind = kinds[type];
  if (kind === undefined && type !== '')
    report(
      'unknown-value',
      'warning',
      field,
      `The kind of alias ${JSON.stringify(published)} is not known; it is taken for an a.k.a.`,
    );
  return weak ? 'weak-alias' : (kind ?? 'alias');
}
