const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * A key that an object of a JSON text has twice; undefined where none does. JSON.parse takes the last one
 * and says nothing, so that a setting stated twice would hold by its place in the file.
 *
 * @param json text that JSON.parse accepts
 */
export function repeatedJsonKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let text = '';
  for (const [found] of json.matchAll(token)) {
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(undefined);
    else if (found === '}' || found === ']') open.pop();
    else if (found === ':') {
      const key = JSON.parse(text) as string;
      const keys = open.at(-1)!;
      if (keys.has(key)) return key;
      keys.add(key);
    } else if (found !== ',') text = found;
  }
  return undefined;
}
