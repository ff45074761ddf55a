import type { Reference } from '../../model/citation.js';

/**
 * The order or act behind a programme tag, as a reference. OFAC names the order in most newer tags
 * (`RUSSIA-EO14024`); the State Department's programmes are the order itself (`E.O. 13382`). Of the other
 * tags only those are here whose order is certain; the rest stay uncited.
 */

const authorities: Readonly<Record<string, readonly string[]>> = {
  BALKANS: ['E.O. 13219, as amended by E.O. 13304'],
  BELARUS: ['E.O. 13405'],
  CAR: ['E.O. 13667'],
  'CMIC-EO13959': ['E.O. 13959, as amended by E.O. 14032'],
  CUBA: ['31 CFR Part 515'],
  CYBER2: ['E.O. 13694, as amended by E.O. 13757'],
  DPRK: ['E.O. 13551'],
  DPRK2: ['E.O. 13687'],
  DPRK3: ['E.O. 13722'],
  DPRK4: ['E.O. 13810'],
  DRCONGO: ['E.O. 13413, as amended by E.O. 13671'],
  'FSE-IR': ['E.O. 13608'],
  'FSE-SY': ['E.O. 13608'],
  FTO: ['8 U.S.C. 1189'],
  GLOMAG: ['E.O. 13818'],
  'IRAN-HR': ['E.O. 13553'],
  LEBANON: ['E.O. 13441'],
  LIBYA2: ['E.O. 13566'],
  LIBYA3: ['E.O. 13726'],
  NICARAGUA: ['E.O. 13851'],
  NPWMD: ['E.O. 13382'],
  SDGT: ['E.O. 13224, as amended by E.O. 13886'],
  SDNT: ['E.O. 12978'],
  SDNTK: ['Foreign Narcotics Kingpin Designation Act, 21 U.S.C. 1901-1908'],
  SDT: ['E.O. 12947'],
  'SOUTH SUDAN': ['E.O. 13664'],
  TCO: ['E.O. 13581, as amended by E.O. 13863'],
  VENEZUELA: ['E.O. 13692'],
  YEMEN: ['E.O. 13611'],
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
