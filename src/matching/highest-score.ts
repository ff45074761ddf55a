import type { TokenClass } from '../model/signal.js';
import type { Likenesses } from './find-likenesses.js';
import { joinedLikeness, joinedSimilarity, mayBeJoined } from './joined-words.js';
import { letterDifference } from './letter-set.js';
import { type NameIndex, tokenClassCode, tokenClasses, tokenNumber } from './name-index.js';
import { mostTokens, type QueryName } from './query-name.js';
import { tellingAside, unmatchedGroup, unmatchedWeight } from './said-aside.js';
import { editsBetweenWholes, editsForSpacing, shortestForSpacing } from './same-letters.js';
import {
  cap,
  conflictOf,
  contradicts,
  differenceCost,
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
} from './weigh-differences.js';

/**
 * Most names that share a word with the query are no match, and to align them all would take most of the
 * time. Here each word takes the best that the other side has, whether or not another word takes it too:
 * what comes out is never below the score of the alignment, and costs a small part of it.
 */

const groupOfCode = tokenClasses.map((tokenClass) => groupOf[tokenClass]);
const brand = tokenClasses.indexOf('brand');
const initial = tokenClasses.indexOf('initial');
/** An initial stands for a brand, and the other way round. */
const standsFor: ReadonlyMap<TokenClass, number> = new Map([
  ['initial', brand],
  ['brand', initial],
]);
const ofFirms = [tokenClasses.indexOf('legal-form'), tokenClasses.indexOf('trade')];

// Scratch space: a search asks this for hundreds of names.
const ours = new Float64Array(groupCount);
const theirs = new Float64Array(groupCount);
const oursMatched = new Uint8Array(mostTokens);
const theirsMatched = new Uint8Array(mostTokens);
/** How a word of the query is matched: by itself, or with its neighbour as one word. */
const asWord = 1;
const asPart = 2;
/** What each word of the query finds. */
const agreeing = new Float64Array(mostTokens);
const evidence = new Float64Array(mostTokens);

/** What the words that were matched amount to. */
const best = { agreeing: 0, evidence: 0, bySound: false };

/** The score that `scoreAlignment` cannot exceed for the query and a name of the index, 0..1. */
export function highestScore(query: QueryName, name: number, index: NameIndex): number {
  if (query.abbreviates.has(name) || editsBetweenWholes(query, name, index) !== undefined) return 1;
  const start = index.nameStart[name]!;
  const count = Math.min(index.nameStart[name + 1]! - start, mostTokens);
  oursMatched.fill(0, 0, query.tokens.length);
  theirsMatched.fill(0, 0, count);
  best.agreeing = best.evidence = 0;
  best.bySound = false;
  matchWords(query, start, count, index);
  matchParts(query, start, count, index);
  if (query.initials > 0 || index.nameInitials[name]! > 0) matchInitials(query, start, count, index);
  return best.agreeing === 0 ? 0 : weigh(query, start, count, index);
}

function matchWords({ tokens, joined }: QueryName, start: number, count: number, index: NameIndex): void {
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position]!;
    if (matchWord(token.likenesses, token.weight, 1, start, count, index)) oursMatched[position] = asWord;
    const together = joined[position];
    if (together === null || together === undefined) continue;
    const weight = token.weight + tokens[position + 1]!.weight;
    if (!matchWord(together, weight, joinedSimilarity, start, count, index)) continue;
    oursMatched[position] ||= asPart;
    oursMatched[position + 1] ||= asPart;
  }
}

/** Adds the best that one word, or two as one, finds in the listed name; false where it finds nothing. */
function matchWord(
  likenesses: Likenesses,
  weight: number,
  highest: number,
  start: number,
  count: number,
  index: NameIndex,
): boolean {
  let agree = 0;
  let sure = 0;
  for (let at = 0; at < count; at++) {
    const likeness = likenesses.get(tokenNumber(index.nameTokens[start + at]!));
    if (likeness === undefined) continue;
    theirsMatched[at] = 1;
    if (likeness.relation === 'sound') best.bySound = true;
    const similarity = Math.min(likeness.similarity, highest);
    const both = (weight + index.nameTokenWeight[start + at]!) / 2;
    agree = Math.max(agree, similarity * both);
    sure = Math.max(sure, sureness(similarity, false) * both);
  }
  best.agreeing += agree;
  best.evidence += sure;
  return agree > 0;
}

/** Words of the query that the listed name writes as two. */
function matchParts({ tokens }: QueryName, start: number, count: number, index: NameIndex): void {
  const { nameTokens, nameTokenWeight } = index;
  agreeing.fill(0, 0, tokens.length);
  evidence.fill(0, 0, tokens.length);
  for (let at = 0; at + 1 < count; at++) {
    const first = nameTokens[start + at]!;
    const second = nameTokens[start + at + 1]!;
    const length = index.wordLength(tokenNumber(first)) + index.wordLength(tokenNumber(second));
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position]!;
      if (!mayBeJoined(token.length, length)) continue;
      const similarity = joinedLikeness(token, listedWord(first), listedWord(second), index);
      if (similarity === 0) continue;
      oursMatched[position] = asWord;
      theirsMatched[at] = theirsMatched[at + 1] = 1;
      const both = (token.weight + nameTokenWeight[start + at]! + nameTokenWeight[start + at + 1]!) / 2;
      agreeing[position] = Math.max(agreeing[position]!, similarity * both);
      evidence[position] = Math.max(evidence[position]!, sureness(similarity, false) * both);
    }
  }
  for (let position = 0; position < tokens.length; position++) {
    best.agreeing += agreeing[position]!;
    best.evidence += evidence[position]!;
  }
}

const listedWord = (packed: number) => ({
  id: tokenNumber(packed),
  class: tokenClasses[tokenClassCode(packed)]!,
});

function matchInitials(query: QueryName, start: number, count: number, index: NameIndex): void {
  const { nameTokens, nameTokenWeight } = index;
  for (let position = 0; position < query.tokens.length; position++) {
    const token = query.tokens[position]!;
    const other = oursMatched[position] === asWord ? undefined : standsFor.get(token.class);
    if (other === undefined) continue;
    let agree = 0;
    let sure = 0;
    for (let at = 0; at < count; at++) {
      const packed = nameTokens[start + at]!;
      if (tokenClassCode(packed) !== other || index.firstUnit(tokenNumber(packed)) !== token.firstLetter)
        continue;
      oursMatched[position] = asWord;
      theirsMatched[at] = 1;
      const both = (token.weight + nameTokenWeight[start + at]!) / 2;
      agree = Math.max(agree, initialSimilarity * both);
      sure = Math.max(sure, sureness(initialSimilarity, true) * both);
    }
    best.agreeing += agree;
    best.evidence += sure;
  }
}

/** The score of what was matched against what is left over on both sides. */
function weigh(query: QueryName, start: number, count: number, index: NameIndex): number {
  ours.fill(0);
  theirs.fill(0);
  let person = !query.organisation;
  let ourPart = false;
  let theirPart = false;
  let aside = 0;
  let oursLeft = 0;
  let theirsLeft = 0;
  let lettersLeft = 0;
  let otherLettersLeft = 0;
  let setLeft = 0;
  let otherSetLeft = 0;
  for (let position = 0; position < query.tokens.length; position++) {
    if (oursMatched[position] !== 0) continue;
    const token = query.tokens[position]!;
    ours[unmatchedGroup(token)]! += unmatchedWeight(token);
    aside += tellingAside(token);
    oursLeft++;
    lettersLeft += token.length;
    setLeft |= token.letters;
    ourPart ||= token.class === 'brand' && token.weight >= tellingPart;
  }
  for (let at = 0; at < count; at++) {
    const packed = index.nameTokens[start + at]!;
    const code = tokenClassCode(packed);
    if (ofFirms.includes(code)) person = false;
    if (theirsMatched[at] === 1) continue;
    const weight = index.nameTokenWeight[start + at]!;
    const id = tokenNumber(packed);
    theirs[groupOfCode[code]!]! += weight;
    theirsLeft++;
    otherLettersLeft += index.wordLength(id);
    otherSetLeft |= index.wordLetters[id]!;
    theirPart ||= code === brand && weight >= tellingPart;
  }
  // A short word misspelt may be the last that does not agree.
  if (
    oursLeft === 1 &&
    theirsLeft === 1 &&
    ourPart &&
    theirPart &&
    lettersLeft + otherLettersLeft === lettersOfUnspeakable
  )
    return 1;
  // What is left over may be the same letters with other spacing, which is another matter.
  const shorter = Math.min(lettersLeft, otherLettersLeft);
  const edits = editsForSpacing(shorter);
  if (
    oursLeft !== theirsLeft &&
    shorter >= shortestForSpacing &&
    Math.abs(lettersLeft - otherLettersLeft) <= edits + blanks &&
    letterDifference(setLeft, otherSetLeft) <= 2 * edits + 1
  )
    return 1;
  let differences = differenceCost(ours, theirs);
  if (person && best.evidence >= enoughToSayWho && !contradicts(ours, theirs))
    differences = Math.min(differences, mostOmitted * best.agreeing);
  const raw = best.agreeing / (best.agreeing + differences);
  const difference = tellingDifference(ours) - aside + tellingDifference(theirs);
  const differs = best.bySound || difference > slightDifference;
  const thin = difference === 0 ? thinWhereComplete : 1;
  const score = differs ? raw * (1 - thin * thinness(best.evidence)) : raw;
  const conflict = conflictOf(ours, theirs) ?? (person && ourPart && theirPart ? 'part' : undefined);
  return conflict === undefined ? score : Math.min(score, cap[conflict]);
}

/** What one initial counts as agreement. */
export const initialSimilarity = 0.8;

/** Of a word of two and one of three, of which one may be the other misspelt beyond speaking. */
export const lettersOfUnspeakable = 5;

/** Within the phrases of a name, so that its letters are fewer than they seem. */
const blanks = 3;
