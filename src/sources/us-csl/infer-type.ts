import type { PartyType } from '../../model/listed-party.js';
import { givenNames, organizationWords } from './type-words.js';

/**
 * What an entry is, where the publisher does not say: the lists of BIS and of the State Department state no
 * types. An inference only ranks and explains; it never hides an entry.
 */

/**
 * @param name the primary name, mended
 * @param list our code of the list
 * @param addresses the `addresses` cell; the Denied Persons List gives inmates' numbers there
 * @returns `unknown` where the name does not show what it names
 */
export function inferType(name: string, list: string, addresses: string): PartyType {
  const words = wordsOf(name);
  if (words.some((word) => organizations.has(word))) return 'organization';
  if (/\d|[&#“”«»]|\bS\.? ?[AL]\.?$|\bA\.?[SG]\.?$/.test(name)) return 'organization';
  if (!/^\p{L}[\p{L}'’.-]*(?:,? ["'\p{L}]["\p{L}'’.-]*)*\.?$/u.test(withoutBrackets(name))) return 'unknown';
  if (/\bIN?MT?ATE (?:NUMBER|NO)\b|\bREGISTER NUMBER\b|\bCORRECTION/i.test(addresses)) return 'person';
  if (/[\s,](?:Jr|Sr|II|III)\.?$/i.test(name)) return 'person';
  if (words.some((word) => given.has(word) || patronymic.test(word)))
    return words.length > 1 ? 'person' : 'unknown';
  // Debarment by the State Department follows a conviction; firms among the debarred bear a legal form.
  return list === 'us-dtc' && words.length >= 2 && words.length <= 5 ? 'person' : 'unknown';
}

/** Whether a single word shows that a name with it names an organization. */
export const organizationWord = (word: string): boolean => organizations.has(word.toLowerCase());

const organizations = new Set(organizationWords.trim().split(/\s+/));
const given = new Set(givenNames.trim().split(/\s+/));
const patronymic = /.{3}(?:ovich|evich|ovna|evna|yevich)$/;

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim();
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '');
}
