import type { XmlElement } from './element.js';

/**
 * Running text with marks in it, as regulations have it, made plain: the order of the file is kept, a
 * line break or a paragraph begins a new line, and a raised digit stays apart from the word it stands
 * at (`Ltd.` with a raised 4 is `Ltd.⁴`, not `Ltd.4`).
 */

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `E T="51"` is the Government Publishing Office's raised type. */
const isRaised = ({ name, attributes }: XmlElement) =>
  /^sup?$/i.test(name) || (name === 'E' && attributes.get('T') === '51');

const breaksBefore = /^(?:br|P|FP(?:-\d)?|LI)$/i;

/** The lines of an element read with its `content`, white space squeezed, without the empty ones. */
export function linesOf(element: XmlElement): string[] {
  return plainText(element)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function plainText(element: XmlElement): string {
  const inner = (element.content ?? [element.text, ...element.children])
    .map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : plainText(part)))
    .join('');
  if (isRaised(element)) return inner.trim().replace(/\d/g, (digit) => raised[Number(digit)]!);
  return breaksBefore.test(element.name)
    ? `\n${inner}${element.name.toLowerCase() === 'br' ? '' : '\n'}`
    : inner;
}

/** The raised digits in a text, each as a plain one. */
export function raisedDigits(text: string): string[] {
  return (text.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu) ?? []).map((digit) => String(raised.indexOf(digit)));
}

/** The text without its raised digits, nor the commas and brackets that only set them off. */
export function withoutRaised(text: string): string {
  return text
    .replace(/\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\s*,?\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
