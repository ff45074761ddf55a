/**
 * 64 bits of a text in hex, for telling findings apart; no protection against who wants two texts to agree. Two
 * FNV-1a hashes of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/) over the UTF-16 units, from different
 * beginnings and each well mixed at its end.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((basis) => hex(fnv(text, basis))).join('');
}

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const hex = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0');
