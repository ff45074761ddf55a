import { squeezed } from '../entry.js';
import { decodeEntities } from './decode-entities.js';

/** A published text as it is meant: character references decoded, white space squeezed. */
export const plain = (text: string | undefined): string => squeezed(decodeEntities(text ?? ''));

/** Each once, whatever its case; without the empty ones. */
export function distinct(texts: readonly string[]): string[] {
  const byLowerCase = new Map<string, string>();
  for (const text of texts)
    if (text !== '' && !byLowerCase.has(text.toLowerCase())) byLowerCase.set(text.toLowerCase(), text);
  return [...byLowerCase.values()];
}

/** Several values in one text, as the list wrote them until 2022: `(1) 01/02/1960. (2) dd/mm/1962.` */
export function numbered(text: string): string[] {
  if (!/^\(1\)/.test(text)) return [text];
  return text
    .split(/\s*\(\d{1,2}\)\s*/)
    .map((value) => value.replace(/\.$/, '').trim())
    .filter((value) => value !== '');
}
