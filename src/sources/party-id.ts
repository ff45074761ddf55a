/**
 * Our own identity of a listed party, e.g. `us-el:hangzhou-hikvision-digital-technology-co-ltd-cn`. The
 * publishers' ids change with every notice, so decisions and baselines hang on list, name and country.
 */

const longestSlug = 80;

/** Latin letters that Unicode does not decompose into a base letter and marks. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The id of a party: `list` is the list's code, `name` the primary name as published, `country` ISO 3166-1
 * alpha-2 where one is known.
 *
 * The name is folded to ASCII words joined by `-`, at most 80 characters. Where it was cut, or where
 * letters of another script fell away, 8 hex digits of a hash of the whole name keep it apart. Parties of the
 * same list, name and country get the same id here; `idsOfNamesakes` tells them apart once all are known.
 */
export function partyId(list: string, name: string, country: string | undefined): string {
  return [`${list}:${nameSlug(name)}`, country?.toLowerCase()].filter(Boolean).join('-');
}

function nameSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => folded[letter]!);
  const whole = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const cut = whole.length > longestSlug;
  if (!cut && whole !== '' && !/[^\p{ASCII}\P{L}]|[^\p{ASCII}\P{N}]/u.test(plain)) return whole;
  return [cut ? cutAtWord(whole) : whole, shortHash(plain.replace(/\s+/g, ' ').trim())]
    .filter(Boolean)
    .join('-');
}

function cutAtWord(slug: string): string {
  const end = slug.lastIndexOf('-', longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

/** FNV-1a, 32 bits, over UTF-8, in 8 hex digits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function shortHash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
