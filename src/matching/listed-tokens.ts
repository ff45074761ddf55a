import type { TokenClass } from '../model/signal.js';
import { type NameIndex, tokenClassCode, tokenClasses, tokenNumber } from './name-index.js';
import { mostTokens } from './query-name.js';

/** A word of a listed name, by its dictionary number. */
export interface ListedToken {
  readonly id: number;
  readonly class: TokenClass;
  readonly weight: number;
}

export function listedTokens(name: number, index: NameIndex): ListedToken[] {
  const start = index.nameStart[name]!;
  const end = Math.min(index.nameStart[name + 1]!, start + mostTokens);
  const tokens: ListedToken[] = [];
  for (let at = start; at < end; at++) {
    const packed = index.nameTokens[at]!;
    tokens.push({
      id: tokenNumber(packed),
      class: tokenClasses[tokenClassCode(packed)]!,
      weight: index.nameTokenWeight[at]!,
    });
  }
  return tokens;
}
