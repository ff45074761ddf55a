import { printable } from '../text/printable.js';

/**
 * A message (SARIF 2.1.0, 3.11) of plain text. What a viewer would read as an embedded link (3.11.6) or a
 * placeholder (3.11.5) is parted by blanks: escapes would show where a viewer knows neither.
 */
export function sarifMessage(text: string): { readonly text: string } {
  const lines = text.split('\n').map(printable).join('\n');
  return { text: lines.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{ ') };
}
