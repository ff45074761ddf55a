import { printable } from '../text/printable.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text for the content of an XML element or, in double quotes, an attribute. Characters that XML 1.0 does not
 * have (https://www.w3.org/TR/xml/#charsets) become visible escapes, like all that is hidden or steers a display.
 */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (character) => entities[character]!);
}
