/**
 * How deep JSON nests. Whoever walks what was parsed by calling itself runs out of stack on `[[[[...]]]]`,
 * which a line of a hostile file can be; so depth is looked at in the text, before it is parsed.
 */

/** Whether arrays and objects in `json` stand within one another more than `levels` deep. */
export function nestsDeeper(json: string, levels: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > levels) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}
