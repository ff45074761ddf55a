import type { Identifier } from '../../model/listed-party.js';
import { decodeEntities } from './decode-entities.js';
import type { Designation } from './designation.js';
import { numbered, plain } from './texts.js';

/** Documents of persons, numbers of entities and ships, each once. What has neither letter nor digit is none. */
export function readIdentifiers(designation: Designation): Identifier[] {
  const identifiers = new Map<string, Identifier>();
  const add = (type: string, value: string) => {
    if (/[\p{L}\p{N}]/u.test(value)) identifiers.set(`${type}\n${value}`, { type, value });
  };
  for (const { number } of designation.passports)
    for (const value of numbered(plain(number))) add('Passport number', value);
  for (const { number } of designation.nationalIdentifiers)
    for (const value of numbered(plain(number))) add('National Identifier number', value);
  for (const text of designation.registrationNumbers)
    for (const { label, value } of registrationNumbers(text))
      add(`Business registration number${label === '' ? '' : ` (${label})`}`, value);
  for (const text of designation.imoNumbers) add('IMO number', plain(text));
  for (const text of designation.hullNumbers) add('Hull identification number', plain(text));
  return [...identifiers.values()];
}

/**
 * The numbers in one text, each with the register before it: `OGRN: 1027700132195`, and several on lines
 * of their own or after `;`. A number that is not so marked is left whole.
 */
function registrationNumbers(text: string): { readonly label: string; readonly value: string }[] {
  return decodeEntities(text)
    .split(/[\r\n;]+/)
    .map((line) => {
      const published = plain(line);
      const [, label, value] = /^(\p{L}[\p{L} /.]{0,29}?)\s?:\s?(\S.*)$/u.exec(published) ?? [];
      return { label: label ?? '', value: value ?? published };
    });
}
