import type { TokenClass } from '../model/signal.js';

/**
 * What one difference costs, as a multiple of the weight of the words concerned. A contradiction - each
 * side has a telling word that the other lacks - is another name; an omission - one side says more - is
 * how people write names.
 */
export const cost = {
  /** Shared by the two sides. */
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
export const enoughEvidence = 1.15;
export const evidenceCost = 0.6;
/** Names that differ by less - a legal form, a particle - agree in every word. */
export const slightDifference = 0.05;

/** Classes of which a word on each side that the other lacks speaks against the match; the last never do. */
const groups: readonly (readonly TokenClass[])[] = [
  ['number'],
  ['place'],
  ['trade'],
  ['brand', 'initial'],
  ['legal-form', 'particle', 'title'],
];
export const groupCount = groups.length;
export const faintGroup = groupCount - 1;

/** The group of each class. */
export const groupOf = Object.fromEntries(
  groups.flatMap((classes, group) => classes.map((tokenClass) => [tokenClass, group])),
) as Readonly<Record<TokenClass, number>>;

/** Weights by group of the words of one side that the other lacks. */
export type Unmatched = Float64Array;

/** How much of a group's unmatched weight the two sides hold against each other. */
export function contradicted(ours: Unmatched, theirs: Unmatched, group: number): number {
  return group === faintGroup ? 0 : Math.min(ours[group]!, theirs[group]!);
}

/** What all unmatched words cost together. */
export function differenceCost(ours: Unmatched, theirs: Unmatched): number {
  let sum = 0;
  for (let group = 0; group < groupCount; group++) {
    const both = contradicted(ours, theirs, group);
    sum +=
      both * cost.contradiction +
      (ours[group]! - both) * cost.extraInSubject +
      (theirs[group]! - both) * cost.extraInList;
  }
  return sum;
}

/** Whether any group has words on both sides that are held against each other. */
export function contradicts(ours: Unmatched, theirs: Unmatched): boolean {
  for (let group = 0; group < groupCount; group++) if (contradicted(ours, theirs, group) > 0) return true;
  return false;
}

/**
 * Two parts of a person's name that weigh so much together say who it is, however many more the other side
 * says: those cost no more than this share of what agrees.
 */
export const enoughToSayWho = 1.1;
export const mostOmitted = 0.33;

/** Two words so like, or more, are the same, say the same, or are the same with other spacing. */
export const asListed = 0.95;

/** What of the unmatched words tells: all but the faint ones. */
export function tellingDifference(unmatched: Unmatched): number {
  let sum = 0;
  for (let group = 0; group < faintGroup; group++) sum += unmatched[group]!;
  return sum;
}

/** What the names contradict each other in outright. */
export type Conflict = 'number' | 'place' | 'part' | 'given-name' | 'order';

/**
 * The highest score where the two names contradict each other outright: other numbers, other places, another
 * part of a person's name, a further given name of a Korean, or father and son changed about (`X bin Y`,
 * `Y bin X`). Below every policy's default.
 */
export const cap: Readonly<Record<Conflict, number>> = {
  number: 0.6,
  place: 0.69,
  part: 0.72,
  'given-name': 0.72,
  order: 0.72,
};

/** A part of a person's name so telling that it cannot be a slip. */
export const tellingPart = 0.45;

export function conflictOf(ours: Unmatched, theirs: Unmatched): 'number' | 'place' | undefined {
  if (contradicted(ours, theirs, groupOf.number) > 0) return 'number';
  return contradicted(ours, theirs, groupOf.place) > 0 ? 'place' : undefined;
}

/** The share of the score that thin evidence takes from it, 0..1. */
export const thinness = (evidence: number): number => evidenceCost * Math.max(0, enoughEvidence - evidence);

/**
 * How much of that is taken where the two names agree in all words, the subject's given names being cut to
 * initials or a finger having slipped: `V. Putin` says all that such a record can say.
 */
export const thinWhereComplete = 0.4;

/** A misspelt word is evidence, but less than its share of letters: half alike is nothing at all. */
export function sureness(similarity: number, isInitial: boolean): number {
  return isInitial ? 0.4 : Math.max(0, 2 * similarity - 1);
}
