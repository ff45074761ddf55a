/** FNV-1a over UTF-16 code units, 32 bits: fast, spread well enough for buckets, the same everywhere. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same over `text` without the code units at `skip` and `skip2` (-1 for none). */
export function hashWithout(text: string, length: number, skip: number, skip2: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++)
    if (at !== skip && at !== skip2) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
