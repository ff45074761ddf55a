import type { Signal } from '../model/signal.js';
import type { SubjectType } from '../model/subject.js';
import { alignNames } from './align-names.js';
import { compileNameIndex } from './compile-name-index.js';
import { explainHit } from './explain-hit.js';
import { NameIndex } from './name-index.js';
import { queryName } from './query-name.js';
import { queryWords } from './query-words.js';
import { scoreAlignment } from './score-alignment.js';
import { roundScore } from './search-names.js';

/** How two names score against each other; the second stands for the listed one. */
export interface Comparison {
  /** 0..1; 1 only for the same name. */
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** Compares two names as a screening would, with nothing but the names to go by. */
export function compareNames(name: string, listedName: string, type: SubjectType): Comparison {
  const listedType = type === 'any' ? 'unknown' : type;
  const listed = { text: listedName, kind: 'primary', script: 'Zyyy' } as const;
  const index = new NameIndex(compileNameIndex([{ list: 'compared', type: listedType, names: [listed] }]));
  const query = queryName(name, type, index, queryWords(index));
  const alignment = alignNames(query, 0, index);
  const reasons = scoreAlignment(query, alignment);
  const score = roundScore(reasons.score);
  const hit = { party: 0, nameOrdinal: 0, score, reasons, alignment };
  return { score, signals: explainHit(query, hit, listed, listedType) };
}
