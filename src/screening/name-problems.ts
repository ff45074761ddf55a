import { isComparedWhole, mostTokens } from '../matching/query-name.js';
import type { Problem } from '../model/problem.js';
import type { Subject, SubjectType } from '../model/subject.js';
import { scriptOf } from '../text/script.js';
import { splitWords } from '../text/split-words.js';

/** What is wrong with a subject's name as far as screening goes. */
export interface NameCheck {
  /** False where there is nothing to compare: the subject is `not-screened`, never clear. */
  readonly screenable: boolean;
  readonly problems: readonly Problem[];
}

export function checkName(subject: Subject): NameCheck {
  const { name, aliases = [] } = subject;
  if (name === '') return { screenable: false, problems: [] };
  const long = [name, ...aliases]
    .filter((each) => isTooLong(each, subject.type))
    .map((each) => tooLong(subject.row, each));
  if (isPlain(name)) return { screenable: true, problems: long };
  const words = splitWords(comparedPart(name));
  if (words.length === 0) return { screenable: false, problems: [withoutLetters(subject)] };
  const script = scriptOf(words.map((word) => word.folded).join(''));
  return {
    screenable: true,
    problems: [...(comparable.has(script) ? [] : [unreadableScript(subject)]), ...long],
  };
}

/** In UTF-16 code units. What lies beyond is no name, and would be compared at length for nothing. */
const longestCompared = 1000;

/** As much of a name as is compared. */
export const comparedPart = (name: string): string => name.slice(0, longestCompared);

/** Most names need not be taken apart to know: a word takes a character and, where not of Chinese, a blank. */
function isTooLong(name: string, type: SubjectType): boolean {
  if (name.length <= mostTokens || (name.length <= 2 * mostTokens && isPlain(name))) return false;
  return name.length > longestCompared || !isComparedWhole(name, type);
}

/** Most names need no closer look: a letter or digit among characters of ASCII and the Latin letters of Europe. */
const isPlain = (name: string): boolean => {
  const compared = comparedPart(name);
  return (
    /^[ -~\u00c0-\u017e]+$/.test(compared) &&
    /[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e]/i.test(compared)
  );
};

/** What folding leaves behind where it can read a name; Han characters have readings of their own. */
const comparable: ReadonlySet<string> = new Set(['Latn', 'Zyyy', 'Hani']);

/** A name of punctuation alone can match nothing, which is not the same as being on no list. */
function withoutLetters({ row, name }: Subject): Problem {
  return {
    kind: 'name-without-letters',
    severity: 'error',
    message:
      name.length > longestCompared
        ? `The name "${beginningOf(name)}" has no letter and no digit among its first ${longestCompared} characters.`
        : `The name "${name}" has no letter and no digit.`,
    where: { row },
  };
}

const beginningOf = (name: string) => `${name.slice(0, 40)}…`;

function tooLong(row: number, name: string): Problem {
  return {
    kind: 'name-too-long',
    severity: 'warning',
    message: `The name "${beginningOf(name)}" has ${name.length} characters: only its first ${mostTokens} words, up to ${longestCompared} characters, were compared.`,
    where: { row },
  };
}

function unreadableScript({ row, name }: Subject): Problem {
  return {
    kind: 'unreadable-script',
    severity: 'warning',
    message: `The name "${name}" is in a script that is compared only with listed names in that script: give it in Latin letters as well.`,
    where: { row },
  };
}
