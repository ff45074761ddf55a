import type { TokenClass } from '../model/signal.js';
import { faintClasses } from '../names/token-weight.js';
import type { AlignedPair, Alignment } from './align-names.js';
import type { QueryName } from './query-name.js';

/**
 * What one difference costs, as a multiple of the weight of the words concerned. A contradiction - each
 * side has a telling word that the other lacks - is another name; an omission - one side says more - is
 * how people write names.
 */
export const cost = {
  misspelling: 1,
  contradiction: 2,
  /** The subject's name says more than the listed one. */
  extraInSubject: 0.42,
  /** The listed name says more. */
  extraInList: 0.26,
} as const;

/**
 * How much telling agreement a pair must show before an incomplete agreement counts in full: about one
 * rare word, or two or three common ones. Below, the score sinks; a name that agrees in every word needs none.
 */
const enoughEvidence = 1.15;
const evidenceCost = 0.6;
/** Names that differ by less - a legal form, a particle - agree in every word. */
const slightDifference = 0.05;

/** The same letters with other spacing. */
const sameLettersScore = 0.96;

/**
 * The highest score where the two names contradict each other outright: other numbers, other places, another
 * part of a person's name, or father and son changed about (`X bin Y`, `Y bin X`). Below every policy's default.
 */
const cap = { number: 0.6, place: 0.69, part: 0.72, order: 0.72 } as const;

export interface NameScore {
  /** 0..1, before anything but the names is looked at; 1 only for the same words. */
  readonly score: number;
  /** What the names contradict each other in outright, so that the score is capped. */
  readonly conflict: keyof typeof cap | undefined;
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
  const subject = alignment.queryOnly.map((at) => query.tokens[at]!);
  const list = alignment.listedOnly.map((at) => alignment.listed[at]!);
  let agreeing = 0;
  let misspelt = 0;
  let evidence = 0;
  for (const { weight, similarity, relation } of alignment.pairs) {
    agreeing += weight * similarity;
    misspelt += weight * (1 - similarity);
    evidence += weight * sureness(similarity, relation);
  }
  if (alignment.sameLetters) return { ...noScore, score: sameLettersScore };
  if (agreeing === 0) return noScore;

  const contradiction = contradictions(subject, list);
  const subjectCosts = subject.map((token) => costOf(token, contradiction.inSubject, cost.extraInSubject));
  const listCosts = list.map((token) => costOf(token, contradiction.inList, cost.extraInList));
  const whole = agreeing + misspelt + sum(subjectCosts) + sum(listCosts);
  const raw = agreeing / whole;

  const telling = misspelt + unfaintWeight(subject) + unfaintWeight(list);
  const differs = telling > slightDifference || alignment.pairs.some(({ relation }) => relation === 'sound');
  const missing = differs ? Math.max(0, enoughEvidence - evidence) : 0;
  const evidenceLost = raw * evidenceCost * missing;
  const weighed = raw - evidenceLost;
  const conflict =
    contradiction.conflict ?? (isPerson(query, alignment) ? personConflict(query, alignment) : undefined);
  const share = ({ share, contradicts }: UnmatchedCost) => ({ share: share / whole, contradicts });
  return {
    score: conflict === undefined ? weighed : Math.min(weighed, cap[conflict]),
    conflict,
    evidenceLost,
    whole,
    subjectCosts: subjectCosts.map(share),
    listCosts: listCosts.map(share),
  };
}

const isPerson = (query: QueryName, { listed }: Alignment) =>
  !query.organisation && !listed.some((token) => token.class === 'legal-form' || token.class === 'trade');

/** A part of a name so telling that it cannot be a slip. */
const tellingPart = 0.45;

function personConflict(query: QueryName, alignment: Alignment): 'part' | 'order' | undefined {
  const isPart = ({ class: tokenClass, weight }: Weighed) => tokenClass === 'brand' && weight >= tellingPart;
  if (
    alignment.queryOnly.some((at) => isPart(query.tokens[at]!)) &&
    alignment.listedOnly.some((at) => isPart(alignment.listed[at]!))
  )
    return 'part';
  return isTurnedAbout(query, alignment) ? 'order' : undefined;
}

/** Whether the names before and after `bin` have changed places. */
function isTurnedAbout(query: QueryName, { pairs, listed, sonOf }: Alignment): boolean {
  const ours = query.sonOf;
  if (ours < 0 || sonOf < 0) return false;
  const placed = (at: number) => pairs.find((pair) => pair.query.includes(at))?.listed[0];
  const son = placed(ours - 1);
  const father = placed(ours + 1);
  return son !== undefined && father !== undefined && son > sonOf && father < sonOf && listed.length > 2;
}

/** A misspelt word is evidence, but less than its share of letters: half alike is nothing at all. */
function sureness(similarity: number, relation: AlignedPair['relation']): number {
  return relation === 'initial' ? 0.4 : Math.max(0, 2 * similarity - 1);
}

interface Weighed {
  readonly class: TokenClass;
  readonly weight: number;
}

/** Share of a class's unmatched weight that the other side contradicts, 0..1. */
type Contradicted = (tokenClass: TokenClass) => number;

function contradictions(
  subject: readonly Weighed[],
  list: readonly Weighed[],
): { inSubject: Contradicted; inList: Contradicted; conflict: NameScore['conflict'] } {
  const inSubject = new Map<TokenClass, number>();
  const inList = new Map<TokenClass, number>();
  let conflict: NameScore['conflict'];
  if (subject.length > 0 && list.length > 0) {
    for (const group of contradicting) {
      const ours = weightOf(subject, group);
      const theirs = weightOf(list, group);
      const both = Math.min(ours, theirs);
      if (both === 0) continue;
      for (const tokenClass of group) {
        inSubject.set(tokenClass, both / ours);
        inList.set(tokenClass, both / theirs);
        if (tokenClass === 'number' || tokenClass === 'place') conflict ??= tokenClass;
      }
    }
  }
  return {
    inSubject: (tokenClass) => inSubject.get(tokenClass) ?? 0,
    inList: (tokenClass) => inList.get(tokenClass) ?? 0,
    conflict,
  };
}

/** Classes in which a word on each side that the other lacks speaks against the match. */
const contradicting: readonly (readonly TokenClass[])[] = [
  ['number'],
  ['place'],
  ['trade'],
  ['brand', 'initial'],
];

function costOf(
  { class: tokenClass, weight }: Weighed,
  contradicted: Contradicted,
  extra: number,
): UnmatchedCost {
  const part = contradicted(tokenClass);
  return { share: weight * ((part * cost.contradiction) / 2 + (1 - part) * extra), contradicts: part >= 0.5 };
}

const weightOf = (tokens: readonly Weighed[], classes: readonly TokenClass[]) =>
  tokens.reduce((sum, token) => sum + (classes.includes(token.class) ? token.weight : 0), 0);

const unfaintWeight = (tokens: readonly Weighed[]) =>
  tokens.reduce((sum, token) => sum + (faintClasses.has(token.class) ? 0 : token.weight), 0);

const sum = (costs: readonly UnmatchedCost[]) => costs.reduce((total, { share }) => total + share, 0);
