import type { NameKind } from '../model/listed-party.js';

/** What kinds of names are called. */
export const nameKindWords: Readonly<Record<NameKind, string>> = {
  primary: 'name',
  alias: 'alias',
  'weak-alias': 'weak alias',
  former: 'former name',
};

/** Of a name that is not the one by which its party is shown. */
export const otherNameWord = (kind: NameKind): string =>
  kind === 'primary' ? 'another name' : nameKindWords[kind];
