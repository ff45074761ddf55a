import type { ListedName, NameKind } from '../../model/listed-party.js';
import { scriptOf } from '../../text/script.js';
import type { Report } from '../entry.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';
import { splitName } from './split-name.js';

/**
 * The names of an individual or entity. The primary one is in up to four parts, in the order of its
 * language; an entity's is in the first. Aliases bear the committee's word for their quality.
 */
export function readNames(entry: XmlElement, report: Report): ListedName[] {
  const names = new Map<string, ListedName>();
  const add = (text: string, kind: NameKind) => {
    const key = text.toLowerCase();
    if (!names.has(key)) names.set(key, { text, kind, script: scriptOf(text) });
  };
  const [primary, ...others] = splitName(
    nameParts
      .flatMap((part) => textsAt(entry, part))
      .filter((part) => part !== 'na')
      .join(' '),
  );
  if (primary !== undefined) add(primary, 'primary');
  for (const other of others) add(other, 'alias');
  for (const text of textsAt(entry, 'NAME_ORIGINAL_SCRIPT'))
    for (const name of splitName(text)) add(name, primaryOr('alias', names));

  for (const alias of elementsAt(entry, `${entry.name}_ALIAS`)) {
    const published = textAt(alias, 'ALIAS_NAME');
    if (published === '') continue;
    const quality = textAt(alias, 'QUALITY');
    const kind = kinds.get(quality.toLowerCase());
    if (kind === undefined)
      report(
        'unknown-value',
        'warning',
        `${alias.name}/QUALITY`,
        `The alias quality ${JSON.stringify(quality)} is not known; ${JSON.stringify(published)} is taken for a good alias.`,
      );
    for (const name of [...splitName(published), ...namesInNote(textAt(alias, 'NOTE'))])
      add(name, kind ?? primaryOr('alias', names));
  }
  return [...names.values()];
}

const nameParts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

const kinds: ReadonlyMap<string, NameKind> = new Map([
  ['good', 'alias'],
  ['low', 'weak-alias'],
  ['a.k.a.', 'alias'],
  ['f.k.a.', 'former'],
]);

/** An entry without a name in its usual place is known by the first that it has. */
function primaryOr(kind: NameKind, names: ReadonlyMap<string, ListedName>): NameKind {
  return names.size === 0 ? 'primary' : kind;
}

/** Names that stand in an alias's note: `original script: Абу Ясир`, `in Arabic: ...`, or spellings joined by `;`. */
function namesInNote(note: string): string[] {
  const labelled = /\b(?:original script|in arabic(?: script)?):\s*([^\p{P}\d]+(?:[-’'][^\p{P}\d]+)*)/iu.exec(
    note,
  )?.[1];
  if (labelled !== undefined) return [labelled.trim()];
  const listed = /\(([^()\d:]+;[^()\d:]+)\)/.exec(note)?.[1] ?? (/^[^()\d:.]+$/.test(note) ? note : '');
  return listed.includes(';') ? splitName(listed) : [];
}
