import type { Reference } from '../../model/citation.js';

/**
 * The executive order behind a programme tag, as a reference. OFAC names the order in most newer tags
 * (`RUSSIA-EO14024`); the State Department's programmes are the order itself (`E.O. 13382`). Of the other
 * tags only those are here whose order is certain; the rest stay uncited.
 */

const authorities: Readonly<Record<string, readonly string[]>> = {
  BELARUS: ['E.O. 13405'],
  'CMIC-EO13959': ['E.O. 13959, as amended by E.O. 14032'],
  'FSE-IR': ['E.O. 13608'],
  'FSE-SY': ['E.O. 13608'],
  GLOMAG: ['E.O. 13818'],
  SDGT: ['E.O. 13224, as amended by E.O. 13886'],
};

/** References for a party's programmes, each order once, in the order of the tags. */
export function programmeReferences(programmes: readonly string[]): Reference[] {
  const texts = programmes.flatMap((tag) => {
    if (Object.hasOwn(authorities, tag)) return authorities[tag]!;
    const order = /(?:\bEO|\bE\.O\. )(\d{5})\b/.exec(tag)?.[1];
    return order === undefined ? [] : [`E.O. ${order}`];
  });
  return [...new Set(texts)].map((text) => ({ text }));
}
