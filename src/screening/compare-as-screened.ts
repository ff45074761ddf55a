import { type Comparison, compareNames } from '../matching/compare-names.js';
import type { SubjectType } from '../model/subject.js';
import type { KnownNameVariants } from '../names/known-name-variants.js';
import { bridgeSignals, scoreAsWritten, waysToWrite } from './ways-to-write.js';

/**
 * The best that two names come to: the first in every way in which a screening would look for it, the second
 * as it is listed and, since nobody knows here which list it stands on, as its Han characters are read.
 *
 * @param variantsOf none where absent
 */
export function compareAsScreened(
  name: string,
  listedName: string,
  type: SubjectType,
  variantsOf?: KnownNameVariants,
): Comparison {
  const ways = waysToWrite(name, type, variantsOf);
  let best: Comparison | undefined;
  // Of equals the first is kept: rather the first name rewritten than the listed one.
  for (const listedWay of waysToWrite(listedName, type)) {
    for (const way of ways) {
      const compared = compareNames(way.written, listedWay.written, type);
      const score = scoreAsWritten(compared.score, way, listedWay);
      if (best !== undefined && score <= best.score) continue;
      // Two bridges take no more than one.
      const left = scoreAsWritten(compared.score, way);
      best = {
        score,
        signals: [
          ...bridgeSignals(way, compared.score),
          ...bridgeSignals(listedWay, left, 'list'),
          ...compared.signals,
        ],
      };
    }
  }
  return best!;
}
