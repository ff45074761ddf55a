import type { Problem } from '../../model/problem.js';
import type { OfacListing } from './list-names.js';

/**
 * The oldest forms of OFAC's data do not say which list an entry stands on: there is one file for the SDN
 * List and one for all others, and neither says which of the two it is. The programme tags tell both.
 */

export type OfacFile = 'sdn' | 'non-sdn';

/** Tags that belong to one list other than the SDN List. `UKRAINE-EO13662` stands on both. */
const ownTags: readonly (readonly [tag: RegExp, code: string])[] = [
  [/^NS-PLC$/, 'us-plc'],
  [/^UKRAINE-EO13662$/, 'us-ssi'],
  [/^CMIC-/, 'us-cmic'],
  [/^FSE-/, 'us-fse'],
  [/^561/, 'us-cap'],
  [/^(?:NS-)?MBS$|^CAATSA - RUSSIA$/, 'us-mbs'],
];

/** Tags under which OFAC has put parties on its menu-based list. */
const menuTags =
  /^(?:RUSSIA-EO14024|BURMA-EO14014|ILLICIT-DRUGS-EO14059|HK-EO13936|HKAA|PEESA|PEESA-EO14039)$/;

/** The directives under E.O. 14024 that neither block nor concern correspondent accounts. */
const menuDirective =
  /14024 Directive Information\W*Subject to Directive (?:1a|3|4)\b|\(EO 14024 Directive (?:1a|3|4)\)/i;
const accountDirective = /\(EO 14024 Directive 2\)/i;

/** How many entries are looked at to tell the two files apart. */
export const entriesToTell = 200;

/**
 * Which of the two files entries are from that carry these programmes: most of those on other lists bear a
 * tag of their list, hardly any SDN does. In doubt it is the SDN List, the one that blocks.
 */
export function fileOf(programmesOfEntries: readonly (readonly string[])[]): OfacFile {
  const own = programmesOfEntries.filter((tags) => tags.some((tag) => ownList(tag) !== undefined));
  return own.length * 2 > programmesOfEntries.length ? 'non-sdn' : 'sdn';
}

/**
 * The lists that an entry stands on.
 *
 * @param words its remarks, where directives are named. For the parties blocked since under E.O. 14024 these
 *   still name directives, so that the menu-based list may be said of a party that has left it: better one
 *   listing too many than one lost.
 */
export function listingsOf(
  file: OfacFile,
  programmes: readonly string[],
  words: string,
  report: (kind: 'unknown-source', severity: Problem['severity'], field: string, message: string) => void,
): readonly OfacListing[] {
  if (file === 'sdn') return [{ code: 'us-sdn' }];
  const codes = new Set(programmes.flatMap((tag) => ownList(tag) ?? []));
  if (menuDirective.test(words)) codes.add('us-mbs');
  if (codes.size === 0 && accountDirective.test(words)) codes.add('us-cap');
  if (codes.size === 0) {
    codes.add('us-mbs');
    if (!programmes.some((tag) => menuTags.test(tag)))
      report(
        'unknown-source',
        'warning',
        'program',
        `No list is known for the programme ${JSON.stringify(programmes.join('; '))} in a file without SDNs; the entry is kept as us-mbs.`,
      );
  }
  return [...codes].map((code) => ({ code }));
}

/** The tags of an entry that concern this list, where tags say so; all of them otherwise. */
export function programmesOf(list: string, programmes: readonly string[]): readonly string[] {
  const own = programmes.filter((tag) => ownList(tag) === list);
  if (own.length > 0) return own;
  const others = programmes.filter(
    (tag) => ownList(tag) === undefined || (list === 'us-sdn' && tag === 'UKRAINE-EO13662'),
  );
  return others.length > 0 ? others : programmes;
}

function ownList(tag: string): string | undefined {
  return ownTags.find(([pattern]) => pattern.test(tag))?.[1];
}
