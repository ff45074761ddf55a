import type { NameKind, PartyType } from '../model/listed-party.js';
import type { Signal, TokenRelation, TokenSignal } from '../model/signal.js';
import { analyseName, type NameToken } from '../names/analyse-name.js';
import type { AlignedPair } from './align-names.js';
import type { QueryName } from './query-name.js';
import type { UnmatchedCost } from './score-alignment.js';
import type { NameHit } from './search-names.js';
import { unitOf } from './unit-of.js';

/** Bars below which a difference is not worth a sentence of its own. */
const digits = 1e4;

/**
 * Why a hit has its score, word by word. The positive contributions of the words add up to what the names
 * agree in, the negative say what kept them from being the same; notes say what else took from the score.
 *
 * @param listedName the listed name as published, and its kind
 * @param type what the listed party is
 */
export function explainHit(
  query: QueryName,
  hit: NameHit,
  listedName: { readonly text: string; readonly kind: NameKind },
  type: PartyType,
): Signal[] {
  const { alignment, reasons } = hit;
  const listedTokens = analyseName(listedName.text, type);
  const ours = (at: number) => written(query.name, query.tokens[at]!);
  const theirs = (at: number) => written(listedName.text, listedTokens[at]!);

  const signals: Signal[] = [];
  if (hit.score === 1) signals.push(note('same-name', 0, 'the names are the same'));
  for (const pair of alignment.pairs) {
    const query_ = pair.query.map(ours).join(' ');
    const listed = pair.listed.map(theirs).join(' ');
    signals.push(
      token(query_, listed, pair.relation, classOf(pair, alignment.listed), {
        weight: pair.weight / reasons.whole,
        contribution: (pair.weight * pair.similarity) / reasons.whole,
        text: pairText(query_, listed, pair.relation),
      }),
    );
  }
  alignment.queryOnly.forEach((at, order) => {
    const { class: tokenClass, weight } = query.tokens[at]!;
    const cost = reasons.subjectCosts[order];
    signals.push(
      token(ours(at), null, relationOf(cost, 'only-in-subject'), tokenClass, {
        weight: weight / reasons.whole,
        contribution: -(cost?.share ?? 0),
        text: `the listed name lacks “${ours(at)}”`,
      }),
    );
  });
  alignment.listedOnly.forEach((at, order) => {
    const { class: tokenClass, weight } = alignment.listed[at]!;
    const cost = reasons.listCosts[order];
    signals.push(
      token(null, theirs(at), relationOf(cost, 'only-in-list'), tokenClass, {
        weight: weight / reasons.whole,
        contribution: -(cost?.share ?? 0),
        text: `your record lacks “${theirs(at)}”`,
      }),
    );
  });
  const unit = unitOf(query, alignment, listedName.text, listedTokens);
  if (unit !== undefined) signals.push(note('unit', 0, unitText[unit]));
  if (reasons.conflict !== undefined) signals.push(note('conflict', 0, conflictText[reasons.conflict]));
  if (reasons.evidenceLost > 0)
    signals.push(note('little-evidence', -reasons.evidenceLost, 'what agrees is little or common'));
  if (alignment.sameLetters)
    signals.push(note('same-name', 0, 'the letters are the same, the spacing differs'));
  if (listedName.kind === 'weak-alias')
    signals.push(note('weak-alias', 0, 'the publisher calls this alias weak'));
  if (listedName.kind === 'former')
    signals.push(note('former-name', 0, 'this is a former name of the listed party'));
  return signals;
}

const unitText = {
  subject:
    'yours looks like a branch, plant or subsidiary of the listed party, which the entry may or may not cover',
  listed: 'the listed party looks like a branch, plant or subsidiary of yours',
} as const;

const conflictText = {
  number: 'the numbers in the two names differ',
  place: 'the places in the two names differ',
  part: 'each name has a part that the other contradicts',
  'given-name': 'Koreans have one given name, and yours has another besides',
  order: 'father and son are the other way round',
} as const;

const written = (name: string, { start, end }: Pick<NameToken, 'start' | 'end'>) => name.slice(start, end);

const round = (value: number) => Math.round(value * digits) / digits;

function token(
  query: string | null,
  listed: string | null,
  relation: TokenRelation,
  tokenClass: TokenSignal['class'],
  rest: { weight: number; contribution: number; text: string },
): TokenSignal {
  return {
    kind: 'token',
    query,
    listed,
    relation,
    class: tokenClass,
    weight: round(rest.weight),
    contribution: round(rest.contribution),
    text: rest.text,
  };
}

function note(
  code: 'same-name' | 'unit' | 'weak-alias' | 'former-name' | 'conflict' | 'little-evidence',
  contribution: number,
  text: string,
): Signal {
  return { kind: 'note', code, contribution: round(contribution), text };
}

const classOf = (pair: AlignedPair, listed: NameHit['alignment']['listed']) => listed[pair.listed[0]!]!.class;

const relationOf = (cost: UnmatchedCost | undefined, otherwise: TokenRelation): TokenRelation =>
  cost?.contradicts ? 'contradiction' : otherwise;

function pairText(query: string, listed: string, relation: AlignedPair['relation']): string {
  switch (relation) {
    case 'same':
      return `“${listed}” is in both names`;
    case 'equivalent':
      return `“${query}” says the same as “${listed}”`;
    case 'spelling':
      return `“${query}” is close to “${listed}” in spelling`;
    case 'sound':
      return `“${query}” is another romanisation of “${listed}”`;
    case 'nickname':
      return `“${query}” is a usual short form of “${listed}”, or the other way round`;
    case 'joined':
      return `“${query}” is “${listed}” with other spacing`;
    case 'acronym':
      return `“${query}” may stand for “${listed}”`;
    case 'initial':
      return `“${query}” fits the initial or name “${listed}”`;
  }
}
