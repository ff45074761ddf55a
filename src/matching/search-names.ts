import type { SubjectType } from '../model/subject.js';
import { type Alignment, alignNames } from './align-names.js';
import { type CandidateSpace, candidateSpace, findCandidates } from './find-candidates.js';
import { highestScore } from './highest-score.js';
import { type NameIndex, nameKinds } from './name-index.js';
import { lowestScore, lowestScoreOn, type Policy } from './policies.js';
import { type QueryName, queryName } from './query-name.js';
import { queryWords } from './query-words.js';
import { type NameScore, scoreAlignment } from './score-alignment.js';

/** A listed name that the query resembles; the best of its party's names. */
export interface NameHit {
  readonly party: number;
  /** Position of the name among the party's names. */
  readonly nameOrdinal: number;
  readonly score: number;
  readonly reasons: NameScore;
  readonly alignment: Alignment;
}

export interface NameSearch {
  readonly query: QueryName;
  /** At or above the policy's threshold, best first. */
  readonly hits: readonly NameHit[];
  /** The best below it. */
  readonly nearest: NameHit | undefined;
}

/** Of names that are equally like, the one that the list states first. */
const isLiker = (hit: NameHit, other: NameHit): boolean =>
  hit.score !== other.score
    ? hit.score > other.score
    : hit.party !== other.party
      ? hit.party < other.party
      : hit.nameOrdinal < other.nameOrdinal;

/** How far below the threshold the nearest entry is looked for, by what retrieval finds of it. */
const nearestMargin = 0.1;
/** How far below it what such a name can score may be; among how many it is looked for, the likeliest first. */
const nearestSpan = 0.15;
const nearestTried = 4;

export interface NameSearcher {
  /** Names like `name` on the lists that `includes` lets in. */
  search(name: string, type: SubjectType, policy: Policy, includes?: (list: string) => boolean): NameSearch;
  /** How `name` compares with a party's primary name, whatever comes of it. */
  compare(
    name: string,
    type: SubjectType,
    party: number,
  ): { readonly query: QueryName; readonly hit: NameHit };
}

/** A searcher over one index; it keeps scratch space and is not for use by several callers at once. */
export function nameSearcher(index: NameIndex): NameSearcher {
  const words = queryWords(index);
  const space: CandidateSpace = candidateSpace(index);
  const hitOf = (query: QueryName, name: number): NameHit => {
    const alignment = alignNames(query, name, index);
    const reasons = scoreAlignment(query, alignment);
    return {
      party: index.nameParty[name]!,
      nameOrdinal: index.nameOrdinal[name]!,
      score: roundScore(reasons.score),
      reasons,
      alignment,
    };
  };
  const listOf = (name: number) => index.lists[index.partyList[index.nameParty[name]!]!]!;
  return {
    search: (name, type, policy, includes) => {
      const query = queryName(name, type, index, words);
      const best = new Map<number, NameHit>();
      let nearest: NameHit | undefined;
      const least = lowestScoreOn(policy);
      const align = (candidate: number) => {
        const hit = hitOf(query, candidate);
        if (hit.score >= lowestScore(policy, listOf(candidate), nameKinds[index.nameKind[candidate]!]!)) {
          const other = best.get(hit.party);
          if (other === undefined || isLiker(hit, other)) best.set(hit.party, hit);
        } else if (nearest === undefined || isLiker(hit, nearest)) nearest = hit;
      };
      const { possible, nearly } = findCandidates(query, index, space, {
        leastScore: least,
        margin: nearestMargin,
      });
      const almost: { readonly candidate: number; readonly most: number }[] = [];
      const judge = (candidate: number) => {
        if (includes !== undefined && !includes(listOf(candidate))) return;
        const most = highestScore(query, candidate, index);
        if (most >= least) align(candidate);
        else if (most >= least - nearestSpan) almost.push({ candidate, most });
      };
      possible.forEach(judge);
      if (best.size === 0) {
        nearly.forEach(judge);
        almost.sort((a, b) => b.most - a.most || a.candidate - b.candidate);
        for (const { candidate } of almost.slice(0, nearestTried)) align(candidate);
      }
      const hits = [...best.values()].sort((a, b) => b.score - a.score || a.party - b.party);
      return { query, hits, nearest };
    },
    compare: (name, type, party) => {
      const query = queryName(name, type, index, words);
      return { query, hit: hitOf(query, index.partyFirstName[party]!) };
    },
  };
}

/** Scores have four digits; a score below 1 is never rounded up to it. */
export const roundScore = (score: number) =>
  score >= 1 ? 1 : Math.min(0.9999, Math.round(score * 1e4) / 1e4);
