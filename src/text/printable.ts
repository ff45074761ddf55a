/**
 * Makes hostile text harmless to show. List files and customer files can hold escape sequences that drive
 * a terminal, direction overrides that make a name read as another, and characters that cannot be seen.
 */

/** Controls, line and paragraph separators, lone surrogates, and all that Unicode says to show as nothing. */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Letters and signs among which a (non-)joiner is part of the spelling: Arabic, Persian, Indic scripts. */
const joining = /[\p{L}\p{M}]/u;
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}]/u;

const short: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * `text` on one line, with whatever is invisible or steers the display shown as an escape such as
 * `\u202e`. What belongs to the spelling stays: joiners inside words of joining scripts, variation
 * selectors after a Han character. The escapes are those of JSON: applied to serialised JSON, the value
 * stays the same.
 */
export function printable(text: string): string {
  if (isPlainAscii(text)) return text;
  return text.replace(hidden, (character, at: number) =>
    isSpelling(character, text, at) ? character : (short[character] ?? escaped(character)),
  );
}

function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

function isSpelling(character: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (/^[\ufe00-\ufe02\u{e0100}-\u{e01ef}]$/u.test(character)) return /\p{Script=Han}$/u.test(before);
  if (character !== '\u200c' && character !== '\u200d') return false;
  const last = [...before].at(-1) ?? '';
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  return [last, next].every((letter) => joining.test(letter) && joiningScript.test(letter));
}

/** By UTF-16 units, as JSON has it. */
function escaped(character: string): string {
  let escapes = '';
  for (let at = 0; at < character.length; at++)
    escapes += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return escapes;
}
