/** Tables of how words are read, written as text so that they stay legible and cost nothing until used. */

/**
 * A table that is read at its first use. Its text holds entries parted by white space, each
 * `reading|reading=spelling,spelling`: the first reading is the most usual one, and every spelling has
 * all of them.
 *
 * @param text the entries
 * @param fold applied to each spelling, so that the table may be written as people write
 */
export function readingTable(
  text: string,
  fold: (spelling: string) => string = (spelling) => spelling,
): () => ReadonlyMap<string, readonly string[]> {
  let table: Map<string, readonly string[]> | undefined;
  return () => {
    if (table === undefined) {
      table = new Map();
      for (const entry of text.trim().split(/\s+/)) {
        const equals = entry.indexOf('=');
        const readings = entry.slice(0, equals).split('|');
        for (const spelling of entry.slice(equals + 1).split(',')) {
          const key = fold(spelling);
          table.set(key, [...new Set([...(table.get(key) ?? []), ...readings])]);
        }
      }
    }
    return table;
  };
}
