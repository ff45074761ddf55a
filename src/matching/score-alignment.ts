import { scriptOfCodePoint } from '../text/script.js';
import type { Alignment } from './align-names.js';
import type { ListedToken } from './listed-tokens.js';
import type { QueryName } from './query-name.js';
import { tellingAside, unmatchedGroup, unmatchedWeight } from './said-aside.js';
import {
  asListed,
  type Conflict,
  cap,
  conflictOf,
  contradicted,
  contradicts,
  cost,
  differenceCost,
  enoughEvidence,
  enoughToSayWho,
  groupCount,
  groupOf,
  mostOmitted,
  slightDifference,
  sureness,
  tellingDifference,
  tellingPart,
  thinness,
  thinWhereComplete,
  type Unmatched,
} from './weigh-differences.js';

/** The same letters with other spacing. */
const sameLettersScore = 0.96;

export interface NameScore {
  /** 0..1, before anything but the names is looked at; 1 only for the same words. */
  readonly score: number;
  /** What the names contradict each other in outright, so that the score is capped. */
  readonly conflict: Conflict | undefined;
  /** What thin evidence took from the score. */
  readonly evidenceLost: number;
  /** The weight that stands for a score of 1: contributions are shares of it. */
  readonly whole: number;
  /** Per position of `queryOnly` and `listedOnly`: its cost, as a share of `whole`. */
  readonly subjectCosts: readonly UnmatchedCost[];
  readonly listCosts: readonly UnmatchedCost[];
}

export interface UnmatchedCost {
  readonly share: number;
  /** True where the other side has an unmatched word of the same class to set against it. */
  readonly contradicts: boolean;
}

const noScore: NameScore = {
  score: 0,
  conflict: undefined,
  evidenceLost: 0,
  whole: 1,
  subjectCosts: [],
  listCosts: [],
};

/** Scores an alignment: the weight of what agrees over that plus the costs of what does not. */
export function scoreAlignment(query: QueryName, alignment: Alignment): NameScore {
  if (alignment.sameLetters) return { ...noScore, score: sameLettersScore };
  let agreeing = 0;
  let misspelt = 0;
  let evidence = 0;
  let bySound = false;
  for (const { weight, similarity, relation } of alignment.pairs) {
    agreeing += weight * similarity;
    misspelt += weight * (1 - similarity);
    evidence +=
      relation === 'acronym' ? enoughEvidence : weight * sureness(similarity, relation === 'initial');
    bySound ||= relation === 'sound';
  }
  if (agreeing === 0) return noScore;

  const unmatched = alignment.queryOnly.map((at) => query.tokens[at]!);
  const subject = unmatched.map((token) => ({
    group: unmatchedGroup(token),
    weight: unmatchedWeight(token),
  }));
  const list = alignment.listedOnly.map((at) => weighed(alignment.listed[at]!));
  const ours = unmatchedWeights(subject);
  const theirs = unmatchedWeights(list);
  const person = isPerson(query, alignment);
  const costs = differenceCost(ours, theirs);
  const whoIsSaid = person && !contradicts(ours, theirs) && saysWho(query, alignment.pairs);
  const kept = whoIsSaid ? Math.min(1, (mostOmitted * agreeing) / costs) : 1;
  const whole = agreeing + misspelt + costs * kept;
  const raw = agreeing / whole;
  const aside = unmatched.reduce((sum, token) => sum + tellingAside(token), 0);
  const difference = tellingDifference(ours) - aside + tellingDifference(theirs);
  const differs = bySound || misspelt + difference > slightDifference;
  const isComplete = alignment.slips || (difference === 0 && agreesByInitials(query, alignment.pairs));
  const thin = isComplete ? thinWhereComplete : 1;
  const evidenceLost = differs ? raw * thin * thinness(evidence) : 0;
  const score = raw - evidenceLost;
  const conflict = conflictOf(ours, theirs) ?? (person ? personConflict(query, alignment) : undefined);
  return {
    score: conflict === undefined ? score : Math.min(score, cap[conflict]),
    conflict,
    evidenceLost,
    whole,
    subjectCosts: subject.map((token) => costOf(token, ours, theirs, cost.extraInSubject, whole / kept)),
    listCosts: list.map((token) => costOf(token, theirs, ours, cost.extraInList, whole / kept)),
  };
}

/** Whether the subject's initials fit and no other word is misspelt. */
const agreesByInitials = ({ tokens }: QueryName, pairs: Alignment['pairs']) =>
  pairs.some(({ query: [at] }) => tokens[at!]!.class === 'initial') &&
  pairs.every(({ relation, similarity }) => relation === 'initial' || similarity >= asListed);

/** Words that are a part of the next: Abu Bakr and Abd al-Aziz are one name each. */
const binding: ReadonlySet<string> = new Set(
  'abu abou abo aba abi abd abdul abdel abdal umm um oum'.split(' '),
);

/** Whether two parts of a person's name or more agree, as listed, which are not common both. */
function saysWho({ tokens }: QueryName, pairs: Alignment['pairs']): boolean {
  let parts = 0;
  let sum = 0;
  for (const {
    query: [at],
    similarity,
    weight,
  } of pairs) {
    const { class: tokenClass, text } = tokens[at!]!;
    if (tokenClass !== 'brand' || binding.has(text)) continue;
    if (similarity < asListed) return false;
    parts++;
    sum += weight;
  }
  return parts >= 2 && sum >= enoughToSayWho;
}

interface Weighed {
  readonly group: number;
  readonly weight: number;
}

const weighed = ({ class: tokenClass, weight }: ListedToken): Weighed => ({
  group: groupOf[tokenClass],
  weight,
});

function unmatchedWeights(tokens: readonly Weighed[]): Unmatched {
  const weights = new Float64Array(groupCount);
  for (const { group, weight } of tokens) weights[group]! += weight;
  return weights;
}

const isPerson = (query: QueryName, { listed }: Alignment) =>
  !query.organisation && !listed.some((token) => token.class === 'legal-form' || token.class === 'trade');

function personConflict(query: QueryName, alignment: Alignment): 'part' | 'given-name' | 'order' | undefined {
  const isPart = ({ class: tokenClass, weight }: Pick<ListedToken, 'class' | 'weight'>) =>
    tokenClass === 'brand' && weight >= tellingPart;
  if (
    alignment.queryOnly.some((at) => isPart(query.tokens[at]!)) &&
    alignment.listedOnly.some((at) => isPart(alignment.listed[at]!))
  )
    return 'part';
  if (alignment.queryOnly.some((at) => isPart(query.tokens[at]!) && isKorean(query, at))) return 'given-name';
  return isTurnedAbout(query, alignment) ? 'order' : undefined;
}

/** Koreans have one given name, which their own letters keep together. */
const isKorean = ({ name, tokens }: QueryName, at: number) =>
  scriptOfCodePoint(name.codePointAt(tokens[at]!.start) ?? 0) === 'Hang';

/** Whether the names before and after `bin` have changed places. */
function isTurnedAbout(query: QueryName, { pairs, listed, sonOf }: Alignment): boolean {
  const ours = query.sonOf;
  if (ours < 0 || sonOf < 0) return false;
  const placed = (at: number) => pairs.find((pair) => pair.query.includes(at))?.listed[0];
  const son = placed(ours - 1);
  const father = placed(ours + 1);
  return son !== undefined && father !== undefined && son > sonOf && father < sonOf && listed.length > 2;
}

/** A word's part of what its group costs on its side. */
function costOf(
  { group, weight }: Weighed,
  itsSide: Unmatched,
  otherSide: Unmatched,
  extra: number,
  whole: number,
): UnmatchedCost {
  const part = contradicted(itsSide, otherSide, group) / itsSide[group]!;
  const share = (weight * ((part * cost.contradiction) / 2 + (1 - part) * extra)) / whole;
  return { share, contradicts: part >= 0.5 };
}
