import { countryNames } from './country-names.js';

/**
 * Countries as lists and vendor files write them, read to ISO 3166-1 alpha-2. Only names in the table are
 * read, whatever their case, accents and punctuation; nothing is guessed.
 */

/** `people s republic` is what remains where an apostrophe became a blank or a question mark. */
const longForm =
  /^(?:(?:democratic|federal|federative|islamic|people s|peoples|socialist|united|arab) )*(?:republic|kingdom|commonwealth|sultanate|principality|grand duchy|emirate|federation) of (?:the )?/;

let tables: { readonly codes: ReadonlyMap<string, string>; readonly names: ReadonlyMap<string, string> };

/**
 * The ISO 3166-1 alpha-2 code of a country given as alpha-2, alpha-3 or name, in English or one of the
 * languages in the table, also turned about (`Korea, North`; `CHINA, PEOPLE'S REPUBLIC OF`) or in its long
 * form (`Republic of Iraq`). `XK` is Kosovo. Undefined where the text is none of these or names two.
 */
export function countryCode(text: string): string | undefined {
  const { codes, names } = readTables();
  if (names.has(text)) return text;
  const key = keyOf(text);
  const known = codes.get(key);
  if (known !== undefined) return known;
  const comma = text.indexOf(',');
  const turned = comma < 0 ? key : keyOf(`${text.slice(comma + 1)} ${text.slice(0, comma)}`);
  return codes.get(turned) ?? codes.get(turned.replace(longForm, ''));
}

/** The English name of a country given by its alpha-2 code in capitals; undefined for an unknown code. */
export function countryName(code: string): string | undefined {
  return readTables().names.get(code);
}

function readTables(): typeof tables {
  if (tables !== undefined) return tables;
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  for (const line of countryNames.trim().split('\n')) {
    const [two, three] = [line.slice(0, 2), line.slice(3, 6)];
    const variants = line.slice(7).split('; ');
    names.set(two, variants[0]!);
    for (const variant of [two, three, ...variants]) codes.set(keyOf(variant), two);
  }
  tables = { codes, names };
  return tables;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/['’‘ʻʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .trim()
    .replace(/^the /, '');
}
