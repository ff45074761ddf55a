/** What windows-1252 has from 0x80 on; five bytes are none of its characters (Encoding Standard, index-windows-1252). */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text that was decoded as windows-1252, with the characters that some versions of Node.js leave as if they were of
 * ISO 8859-1: euro sign, quotation marks, dashes, š, ž, œ (https://github.com/nodejs/node/issues/56542).
 */
export const asWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => from0x80[character.charCodeAt(0) - 0x80]!);
