import type { NameToken } from '../names/analyse-name.js';
import { editDistance } from '../text/edit-distance.js';
import type { ListedToken } from './listed-tokens.js';
import type { NameIndex } from './name-index.js';
import type { QueryName } from './query-name.js';
import { editsBetweenWholes, editsForSpacing, shortestForSpacing, spelt } from './same-letters.js';

/**
 * Whether the words left over on both sides, or else all words, are the same letters in the same order, but
 * for a slip of the pen. Other words in the same number are no matter of spacing, two numbers or two places
 * never a slip.
 */
export function haveSameLetters(
  query: QueryName,
  name: number,
  listed: readonly ListedToken[],
  queryOnly: readonly number[],
  listedOnly: readonly number[],
  index: NameIndex,
): boolean {
  const whole = editsBetweenWholes(query, name, index);
  if (whole === 0) return true;
  if (queryOnly.length === listedOnly.length) return false;
  const ours = queryOnly.map((at) => query.tokens[at]!);
  const theirs = listedOnly.map((at) => ({ class: listed[at]!.class, text: index.word(listed[at]!.id) }));
  if (ours.some(isNumber) && theirs.some(isNumber)) return false;
  if (ours.some(isPlace) && theirs.some(isPlace) && (whole === undefined || !haveOnePlace(ours, theirs)))
    return false;
  if (whole !== undefined && query.spelling.length >= shortestForSpacing) return true;
  const left = spelt(ours.map(({ text }) => text).join(''));
  const right = spelt(theirs.map(({ text }) => text).join(''));
  const shorter = Math.min(left.length, right.length);
  const limit = editsForSpacing(shorter);
  if (shorter < shortestForSpacing || Math.abs(left.length - right.length) > limit) return false;
  return editDistance(left, 0, left.length, right, 0, right.length, limit) <= limit;
}

type Read = Pick<NameToken, 'class' | 'text'>;
const isNumber = (token: Read) => token.class === 'number';
const isPlace = (token: Read) => token.class === 'place';

/** Whether a place of one side is a part of a place of the other: `Nroth Korea` is read as Korea. */
function haveOnePlace(ours: readonly Read[], theirs: readonly Read[]): boolean {
  const isPartOf = ({ text }: Read, other: Read) =>
    text !== other.text && ` ${other.text} `.includes(` ${text} `);
  return ours
    .filter(isPlace)
    .some((our) => theirs.filter(isPlace).some((their) => isPartOf(our, their) || isPartOf(their, our)));
}
