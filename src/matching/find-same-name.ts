/** Parties that bear the very same name as another, whatever the order of its words and the writing of its legal form. */
import type { PartyType } from '../model/listed-party.js';
import { analyseName } from '../names/analyse-name.js';
import { faintClasses, tellingWeight, tokenWeight } from '../names/token-weight.js';
import { type NameIndex, tokenClassCode, tokenClasses, tokenNumber } from './name-index.js';
import { mostTokens } from './query-name.js';

export interface SameName {
  /** How telling the name is: what its telling words weigh together. */
  readonly weight: number;
  /** How many words tell who it is. */
  readonly words: number;
  /** Numbers of the names of the index that are the same, in its order; the name itself is among them where it is listed. */
  readonly names: readonly number[];
}

/**
 * The names of the index that have the telling words of `name`, no more and no fewer, in any order; words of one
 * concept are one. Particles and titles may come and go; legal forms must not contradict each other.
 */
export function findSameName(name: string, type: PartyType, index: NameIndex): SameName {
  const tokens = analyseName(name, type)
    .slice(0, mostTokens)
    .map((token) => ({ ...token, weight: tokenWeight(token.text, token.class) }));
  const telling = tokens.filter((token) => !faintClasses.has(token.class));
  const meaningOf = (token: (typeof tokens)[number]) => {
    const id = index.find(token.text);
    const concept =
      id >= 0
        ? index.tokenConcept[id]!
        : token.concept === undefined
          ? 0
          : index.conceptNumber(token.concept);
    return concept > 0 ? -concept : id >= 0 ? id + 1 : 0;
  };
  const wanted = telling.map(meaningOf).sort(ascending);
  const found = { weight: tellingWeight(tokens), words: telling.length };
  // A word that the index lacks stands in no name of it.
  if (wanted.length === 0 || wanted.includes(0)) return { ...found, names: [] };
  const forms = tokens.filter((token) => token.class === 'legal-form').map(meaningOf);
  const names = rarest(wanted, index).filter(
    (candidate) => tellsTheSame(candidate, wanted, index) && formsAgree(candidate, forms, index),
  );
  return { ...found, names };
}

/** The names that have the one of these words which the fewest have. */
function rarest(meanings: readonly number[], index: NameIndex): number[] {
  const { concepts, postings } = index;
  let fewest = Number.POSITIVE_INFINITY;
  let ids: readonly number[] = [];
  for (const meaning of new Set(meanings)) {
    const words =
      meaning > 0
        ? [meaning - 1]
        : [...concepts.items.subarray(concepts.starts[-meaning - 1]!, concepts.starts[-meaning]!)];
    const count = words.reduce((sum, id) => sum + postings.starts[id + 1]! - postings.starts[id]!, 0);
    if (count < fewest) {
      fewest = count;
      ids = words;
    }
  }
  const names = ids.flatMap((id) => [
    ...postings.items.subarray(postings.starts[id]!, postings.starts[id + 1]!),
  ]);
  return [...new Set(names)].sort(ascending);
}

/** What a word of a listed name means: a concept below 0, or a word's number above it. */
function meaningOfToken(packed: number, index: NameIndex): number {
  const id = tokenNumber(packed);
  const concept = index.tokenConcept[id]!;
  return concept > 0 ? -concept : id + 1;
}

const isFaint = tokenClasses.map((tokenClass) => faintClasses.has(tokenClass));
const legalForm = tokenClasses.indexOf('legal-form');

/** Whether the telling words of a listed name are these, in any order. Most are ruled out by their first word. */
function tellsTheSame(name: number, wanted: readonly number[], index: NameIndex): boolean {
  const telling: number[] = [];
  for (let at = index.nameStart[name]!; at < index.nameStart[name + 1]!; at++) {
    const packed = index.nameTokens[at]!;
    if (isFaint[tokenClassCode(packed)]) continue;
    const meaning = meaningOfToken(packed, index);
    if (!wanted.includes(meaning)) return false;
    telling.push(meaning);
  }
  telling.sort(ascending);
  return telling.length === wanted.length && telling.every((meaning, at) => meaning === wanted[at]);
}

/** Whether one of the two says nothing of its legal form that the other does not say. */
function formsAgree(name: number, forms: readonly number[], index: NameIndex): boolean {
  const listed: number[] = [];
  for (let at = index.nameStart[name]!; at < index.nameStart[name + 1]!; at++) {
    const packed = index.nameTokens[at]!;
    if (tokenClassCode(packed) === legalForm) listed.push(meaningOfToken(packed, index));
  }
  return holdsAll(listed, forms) || holdsAll(forms, listed);
}

const holdsAll = (some: readonly number[], others: readonly number[]) =>
  others.every((meaning) => some.includes(meaning));
const ascending = (a: number, b: number) => a - b;
