import type { ListedName } from '../../model/listed-party.js';
import { scriptOf } from '../../text/script.js';
import { nameCollector, type Report } from '../entry.js';
import { aliasKind, wholeName } from '../ofac/names.js';
import { elementsAt, type XmlElement } from '../xml/element.js';
import type { References } from './reference-sets.js';

/**
 * The names of an identity. A name is in parts, whose kinds stand in groups beside the names; in another
 * script it is a further `DocumentedName` of the same alias. The primary name in Latin letters comes first.
 */
export function readNames(identity: XmlElement, { word }: References, report: Report): ListedName[] {
  const kinds = new Map<string, string>();
  for (const { attributes } of elementsAt(identity, 'NamePartGroups/MasterNamePartGroup/NamePartGroup'))
    kinds.set(attributes.get('ID') ?? '', word('NamePartTypeValues', attributes.get('NamePartTypeID')));

  const names = nameCollector();
  const aliases = elementsAt(identity, 'Alias');
  for (const alias of [...aliases.filter(isPrimary), ...aliases.filter((alias) => !isPrimary(alias))]) {
    const weak = alias.attributes.get('LowQuality') === 'true';
    const type = word('AliasTypeValues', alias.attributes.get('AliasTypeID'));
    const kind = aliasKind(/^name$/i.test(type) ? '' : type, weak, 'Alias@AliasTypeID', report);
    const texts = elementsAt(alias, 'DocumentedName').map((name) => nameText(name, kinds));
    const main = texts.find((text) => scriptOf(text) === 'Latn') ?? texts[0] ?? '';
    if (isPrimary(alias)) names.add(main, 'primary');
    for (const text of texts) names.add(text, kind);
  }
  return names.names();
}

const isPrimary = ({ attributes }: XmlElement) => attributes.get('Primary') === 'true';

function nameText(name: XmlElement, kinds: ReadonlyMap<string, string>): string {
  const parts = elementsAt(name, 'DocumentedNamePart/NamePartValue').map(({ attributes, text }) => ({
    kind: kinds.get(attributes.get('NamePartGroupID') ?? '') ?? '',
    text,
  }));
  const isLast = ({ kind }: { kind: string }) => /^last name$/i.test(kind);
  const joined = (some: typeof parts) => some.map(({ text }) => text).join(' ');
  return parts.some(isLast)
    ? wholeName(joined(parts.filter(isLast)), joined(parts.filter((part) => !isLast(part))))
    : joined(parts);
}
