import type { XmlElement } from '../xml/element.js';

/**
 * The elements of one record. Since 2025 their names are in two languages (`LastName-NomDeFamille`), before
 * in English alone, and some were renamed; a field is the English part of its newest name.
 */
export const fieldNames = [
  'Country',
  'LastName',
  'GivenName',
  'EntityOrShip',
  'TitleOrShipType',
  'DateOfBirthOrShipBuildDate',
  'ShipIMONumber',
  'Schedule',
  'Item',
  'DateOfListing',
  'Aliases',
] as const;

export type FieldName = (typeof fieldNames)[number];

const renamed: Readonly<Record<string, FieldName>> = {
  Entity: 'EntityOrShip',
  TitleOrShip: 'TitleOrShipType',
  DateOfBirth: 'DateOfBirthOrShipBuildDate',
};

const known: ReadonlySet<string> = new Set(fieldNames);

/** The field that an element holds, whatever its edition; undefined for one that is not known. */
export function fieldOf(elementName: string): FieldName | undefined {
  const english = elementName.replace(/-.*$/, '');
  if (known.has(english)) return english as FieldName;
  return Object.hasOwn(renamed, english) ? renamed[english] : undefined;
}

/** The record's fields, empty where it has none. */
export function readFields(record: XmlElement): Readonly<Record<FieldName, string>> {
  const fields = Object.fromEntries(fieldNames.map((name) => [name, ''])) as Record<FieldName, string>;
  for (const { name, text } of record.children) {
    const field = fieldOf(name);
    if (field !== undefined && fields[field] === '') fields[field] = withoutRuns(text);
  }
  return fields;
}

/** White space squeezed, line breaks kept: they part aliases. */
function withoutRuns(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?: ?\n ?)+/g, '\n')
    .trim();
}
