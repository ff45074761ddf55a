import { mostTokens } from '../matching/query-name.js';
import type { Problem } from '../model/problem.js';
import type { Subject } from '../model/subject.js';
import { scriptOf } from '../text/script.js';
import { splitWords } from '../text/split-words.js';

/** What is wrong with a subject's name as far as screening goes. */
export interface NameCheck {
  /** False where there is nothing to compare: the subject is `not-screened`, never clear. */
  readonly screenable: boolean;
  readonly problems: readonly Problem[];
}

export function checkName(subject: Subject): NameCheck {
  const { name } = subject;
  if (name === '') return { screenable: false, problems: [] };
  if (name.length <= shortEnough && isPlain(name)) return { screenable: true, problems: [] };
  const words = splitWords(comparedPart(name));
  if (words.length === 0) return { screenable: false, problems: [withoutLetters(subject)] };
  const script = scriptOf(words.map((word) => word.folded).join(''));
  return {
    screenable: true,
    problems: [
      ...(comparable.has(script) ? [] : [unreadableScript(subject)]),
      ...(name.length > longestCompared || words.length > mostTokens ? [tooLong(subject)] : []),
    ],
  };
}

/** In UTF-16 code units. What lies beyond is no name, and would be compared at length for nothing. */
const longestCompared = 1000;

/** As much of a name as is compared. */
export const comparedPart = (name: string): string => name.slice(0, longestCompared);

/** Fewer letters cannot be too many words. */
const shortEnough = 2 * mostTokens;

/** Most names need no closer look: a letter or digit among characters of ASCII. */
const isPlain = (name: string): boolean => /^[ -~]+$/.test(name) && /[a-z0-9]/i.test(name);

/** What folding leaves behind where it can read a name; Han characters have readings of their own. */
const comparable: ReadonlySet<string> = new Set(['Latn', 'Zyyy', 'Hani']);

/** A name of punctuation alone can match nothing, which is not the same as being on no list. */
function withoutLetters({ row, name }: Subject): Problem {
  return {
    kind: 'name-without-letters',
    severity: 'error',
    message: `The name "${name}" has no letter and no digit.`,
    where: { row },
  };
}

function tooLong({ row, name }: Subject): Problem {
  return {
    kind: 'name-too-long',
    severity: 'warning',
    message: `The name "${name.slice(0, 40)}…" has ${name.length} characters: only its first ${mostTokens} words, up to ${longestCompared} characters, were compared.`,
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
