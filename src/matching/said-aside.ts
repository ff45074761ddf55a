import type { TokenClass } from '../model/signal.js';
import type { NameToken } from '../names/analyse-name.js';
import { faintGroup, groupOf } from './weigh-differences.js';

/**
 * What a subject's name says of where or which part of a firm is meant, and not who it is: a place in
 * brackets, a branch with its place. Where the listed name lacks such words they cost less than others, and
 * the rest need not be more telling for their sake.
 *
 * `part` is the branch, `where` its place or number; undefined for a word that says who.
 */
export type Aside = 'part' | 'where' | undefined;

/** Parts that bear no name of their own. */
const parts: ReadonlySet<string> = new Set(
  ['branch', 'office', 'department', 'division'].map((word) => `trade:${word}`),
);

/** Whether a word of a name is said aside. */
export function asideOf(tokens: readonly NameToken[], at: number, name: string): Aside {
  const isPart = (position: number) => parts.has(tokens[position]?.concept ?? '');
  const { class: tokenClass, start } = tokens[at]!;
  if (tokenClass === 'trade') return isPart(at) ? 'part' : undefined;
  if (tokenClass === 'number') return isPart(at + 1) ? 'where' : undefined;
  if (tokenClass !== 'place') return undefined;
  return name[start - 1] === '(' || isPart(at + 1) || isPart(at - 1) ? 'where' : undefined;
}

interface SaidWord {
  readonly class: TokenClass;
  readonly weight: number;
  readonly aside: Aside;
}

const asideShare = 0.6;

/** What a word of the query weighs where the listed name lacks it. */
export const unmatchedWeight = ({ weight, aside }: SaidWord): number =>
  aside === undefined ? weight : weight * asideShare;

/** In which group: another firm's department is no contradiction; another place is. */
export const unmatchedGroup = ({ class: tokenClass, aside }: SaidWord): number =>
  aside === 'part' ? faintGroup : groupOf[tokenClass];

/** What of that weight does not tell the names apart. */
export const tellingAside = (word: SaidWord): number => (word.aside === 'where' ? unmatchedWeight(word) : 0);
