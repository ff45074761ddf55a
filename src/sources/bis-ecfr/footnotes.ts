import type { Report } from '../entry.js';
import { raisedDigits, withoutRaised } from '../xml/mixed-text.js';

/**
 * The footnotes of the Entity List. An entry with one is also subject to a foreign-direct-product rule:
 * items made abroad need a licence too. Which rule follows from the number, as 15 CFR 734.9 says; an entry
 * shows its number as a raised digit, or by the paragraph that its licence requirement cites.
 */

interface Footnote {
  /** Paragraph of 15 CFR 734.9 that describes the items. */
  readonly paragraph: string;
  /** Where the licence is required. */
  readonly requirement: string;
}

const footnotes: ReadonlyMap<string, Footnote> = new Map([
  ['1', { paragraph: '734.9(e)(1)', requirement: '15 CFR 744.11(a)(2)(i)' }],
  ['3', { paragraph: '734.9(g)', requirement: '15 CFR 746.8' }],
  ['4', { paragraph: '734.9(e)(2)', requirement: '15 CFR 744.11(a)(2)(ii)' }],
  ['5', { paragraph: '734.9(e)(3)', requirement: '15 CFR 744.11(a)(2)(v)' }],
]);

/** A digit that stands at a cited paragraph without being raised: `734.9(g),3 746.8(a)(3)`. */
const gluedToParagraph = /(734\.9\([a-z]\)(?:\(\d\))?[,.)]?)\s?([1-9])(?=[\s,.;)]|$)/g;
/** The same at a date and at a name: `7/22/20.4`, `Sample Co., Ltd.4`. */
const gluedToDate = /(\d{1,2}\/\d{1,2}\/\d{2,4}\.?)\s?(?<=[.\s])([1345])(?=\s|$)/g;
const gluedToName = /(\b(?:Ltd|Inc|Corp|Co|LLC|JSC)\.?|\))([1345])(?=[\s,;]|$)/g;

/** A cell's text without the marks of footnotes. */
export function withoutFootnotes(text: string): string {
  return withoutRaised(text)
    .replace(gluedToParagraph, '$1')
    .replace(gluedToDate, '$1')
    .replace(gluedToName, '$1');
}

/** The footnotes of an entry, in words for its remarks. */
export function footnoteRemarks(
  { entity, requirement, citation }: { entity: string; requirement: string; citation: string },
  report: Report,
): string[] {
  const marked = [entity, requirement, citation].flatMap(raisedDigits);
  const glued = [
    ...requirement.matchAll(gluedToParagraph),
    ...citation.matchAll(gluedToDate),
    ...entity.matchAll(gluedToName),
  ].map((match) => match[2]!);
  const cited = [...footnotes].filter(([, { paragraph }]) => requirement.includes(paragraph));
  const numbers = new Set([...marked, ...glued, ...cited.map(([number]) => number)]);
  return [...numbers].sort().flatMap((number) => {
    const footnote = footnotes.get(number);
    if (footnote !== undefined)
      return [
        `Footnote ${number}: items made abroad that 15 CFR ${footnote.paragraph} describes need a licence too (${footnote.requirement})`,
      ];
    report('unknown-value', 'warning', 'requirement', `The footnote ${number} of the list is not known.`);
    return [`Footnote ${number} of the list applies`];
  });
}

/**
 * What a footnote below the table says against what is taken as its meaning here.
 *
 * @param line a paragraph of the section
 * @returns the contradiction in words; undefined where there is none, or where the paragraph is no footnote
 */
export function footnoteContradiction(line: string): string | undefined {
  const number = /^([¹²³⁴⁵⁶⁷⁸⁹]|[1-9])\s*For (?:this|these) entit/.exec(line)?.[1];
  if (number === undefined) return undefined;
  const digit = raisedDigits(number)[0] ?? number;
  const known = footnotes.get(digit);
  if (known === undefined) return `The list has a footnote ${digit}, which is not known.`;
  return line.includes(known.paragraph)
    ? undefined
    : `Footnote ${digit} of the list does not cite § ${known.paragraph}, by which it is explained here.`;
}
