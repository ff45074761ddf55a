import type { ListedName, NameKind } from '../../model/listed-party.js';
import { scriptOf } from '../../text/script.js';
import { nameCollector } from '../entry.js';
import { inOrder, type Part } from './entity.js';

type Name = Part<'nameAlias'>;

/**
 * The names of an entry. The list marks none as the main one: it is the first in number among the good
 * names that are English or of no stated language, in Latin letters where there are such. `strong` has no
 * say in it, since the CSV lacks it.
 */
export function readNames(parts: readonly Name[]): ListedName[] {
  const names = inOrder(parts).filter((name) => fullName(name) !== '');
  const primary = names.reduce<Name | undefined>(
    (best, name) => (best === undefined || mainRank(name) < mainRank(best) ? name : best),
    undefined,
  );
  const collector = nameCollector();
  if (primary !== undefined) collector.add(fullName(primary), 'primary');
  // A name that is given twice is as good as the better of the two.
  for (const kind of ['alias', 'former', 'weak-alias'] as const)
    for (const name of names) if (kindOf(name) === kind) collector.add(fullName(name), kind);
  return collector.names();
}

function fullName({ wholeName, firstName, middleName, lastName }: Name): string {
  return wholeName || [firstName, middleName, lastName].filter(Boolean).join(' ');
}

/** Remarks such as `Low quality a.k.a.` and `lo quality alias`, which repeat the word of the United Nations. */
const weakRemark = /\blow? quality\b/i;
const formerRemark =
  /^(?:f\.?k\.?a\.?(?=\W|$)|(?:formerly|previously)(?: known as| listed as| called|$)|former name)/i;

function kindOf({ strong, remark }: Name): NameKind {
  if (weakRemark.test(remark) || /^false$/i.test(strong)) return 'weak-alias';
  return formerRemark.test(remark) ? 'former' : 'alias';
}

/** The lowest becomes the main name. */
function mainRank(name: Name): number {
  const poor = weakRemark.test(name.remark) || formerRemark.test(name.remark);
  const translated = !/^(?:en)?$/i.test(name.nameLanguage);
  const foreign = scriptOf(fullName(name)) !== 'Latn';
  return (poor ? 4 : 0) + (translated ? 2 : 0) + (foreign ? 1 : 0);
}

/** Titles, then functions, each once: in English or of no stated language where there are such. */
export function readTitle(parts: readonly Name[]): string {
  const stated = inOrder(parts).filter(({ title, function: held }) => title !== '' || held !== '');
  const english = stated.filter(({ nameLanguage }) => /^(?:en)?$/i.test(nameLanguage));
  const read = english.length > 0 ? english : stated;
  const texts = new Map<string, string>();
  for (const text of [...read.map(({ title }) => title), ...read.map((name) => name.function)])
    if (text !== '' && !texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  return [...texts.values()].join('; ');
}

/** `Gender: male`; undefined where the names say none or contradict one another. */
export function readGender(parts: readonly Name[]): string | undefined {
  const genders = new Set(parts.map(({ gender }) => gender.toUpperCase()).filter(Boolean));
  if (genders.size !== 1) return undefined;
  return genders.has('M') ? 'Gender: male' : genders.has('F') ? 'Gender: female' : undefined;
}
