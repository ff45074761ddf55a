import type { ListedName, NameKind } from '../../model/listed-party.js';
import { nameCollector, type Report } from '../entry.js';
import type { Designation } from './designation.js';
import { plain } from './texts.js';

/**
 * The names of a designation in natural order, those in other scripts after the rest. The first primary
 * name is the main one; a variation of it is another spelling.
 */
export function readNames({ names, nonLatinNames }: Designation, report: Report): ListedName[] {
  const read = names.map((name) => ({
    text: name.parts.map(plain).filter(Boolean).join(' '),
    kind: kindOf(plain(name.type), plain(name.strength), report),
  }));
  const collector = nameCollector();
  const primary = read.find(({ kind, text }) => kind === 'primary' && text !== '');
  if (primary !== undefined) collector.add(primary.text, 'primary');
  // A name that is given twice is as good as the better of the two.
  for (const { text, kind } of read) if (kind !== 'weak-alias') collector.add(text, 'alias');
  for (const text of nonLatinNames) collector.add(plain(text), 'alias');
  for (const { text, kind } of read) if (kind === 'weak-alias') collector.add(text, kind);
  return collector.names();
}

function kindOf(type: string, strength: string, report: Report): NameKind {
  if (!/^(?:primary name(?: variation)?|alias|)$/i.test(type))
    report(
      'unknown-value',
      'warning',
      'Name type',
      `The kind of name ${JSON.stringify(type)} is not known; the name is taken for an alias.`,
    );
  if (!/^(?:(?:good|low) quality a\.?k\.?a\.?|)$/i.test(strength))
    report(
      'unknown-value',
      'warning',
      'Alias strength',
      `The strength of alias ${JSON.stringify(strength)} is not known; the name is taken for a good alias.`,
    );
  if (/^primary name$/i.test(type)) return 'primary';
  return /^low quality/i.test(strength) ? 'weak-alias' : 'alias';
}
