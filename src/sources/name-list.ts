/**
 * Names that publishers write one after another in one text. A comma parts names in some lists and stands
 * within a name in all of them (`X Co., Ltd.`, `Y, Jr.`), so what cannot be a name by itself goes back to
 * the name before it.
 */

/** What follows a comma within a name: legal forms, degrees and generations. */
const belongsBefore =
  /^(?:l\.?\s?l\.?\s?[cp]|ltda?|limited|inc(?:orporated)?|corp(?:oration)?|co|company|p\.?\s?l\.?\s?c|p\.?\s?c|p\.?\s?a|n\.?\s?a|s\.?\s?a|s\.?\s?r\.?\s?[lo]|s\.?\s?p\.?\s?a|s\.?\s?a\.?\s?r\.?\s?l|gmbh|ag|kg|b\.?\s?v|n\.?\s?v|oy|ab|a\.?\s?s|pjsc|ojsc|cjsc|jsc|o?ao|zao|pao|ooo|fze|fzco?|fz-?llc|dmcc|w\.?\s?l\.?\s?l|pvt|pte|pty|sdn|bhd|e\.?\s?v|jr|sr|junior|senior|i{2,3}|iv|esq|m\.?\s?d|ph\.?\s?d|d\.?\s?d\.?\s?s|d\.?\s?[oc]|r\.?\s?n|l\.?\s?p\.?\s?n|d\.?\s?p\.?\s?m|o\.?\s?d|c\.?\s?p\.?\s?a)\b\.?(?:\s*\(.*\))?(?:,?\s*(?:co\.,?\s*)?(?:ltd|limited|inc|llc)\.?)?\s*$/i;

/** The longest text that is taken apart; a hostile one is one name. */
const longestList = 20_000;

/**
 * The names in a text that joins them with `;`, line breaks and, outside of brackets and quotation marks,
 * commas. Each is squeezed; empty ones are left out.
 */
export function splitNameList(text: string, { commas = true }: { readonly commas?: boolean } = {}): string[] {
  if (text.length > longestList) return [text];
  const names: string[] = [];
  for (const { part, after } of partsOf(text)) {
    const name = part.replace(/\s+/g, ' ').trim();
    if (name === '') continue;
    const inner = after === ',' && (!commas || belongsBefore.test(name));
    if (inner && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else names.push(name);
  }
  return names;
}

/** The texts between separators, each with the one before it. Brackets that never close part nothing off. */
function partsOf(text: string): { readonly part: string; readonly after: string }[] {
  const parts: { part: string; after: string }[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  let after = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if ('([（«“'.includes(character)) depth++;
    else if (')]）»”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '"') quoted = !quoted;
    const separator = separators[character];
    if (separator === undefined || (separator === ',' && (depth > 0 || quoted))) continue;
    parts.push({ part: text.slice(start, at), after });
    start = at + 1;
    after = separator;
    depth = 0;
    quoted = false;
  }
  return [...parts, { part: text.slice(start), after }];
}

const separators: Readonly<Record<string, string>> = {
  ';': ';',
  '；': ';',
  '\n': ';',
  ',': ',',
  '،': ',',
  '、': ',',
  '，': ',',
};
