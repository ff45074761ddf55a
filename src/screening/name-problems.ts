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
  if (subject.name === '') return { screenable: false, problems: [] };
  if (plain.test(subject.name)) return { screenable: true, problems: [] };
  const words = splitWords(subject.name);
  if (words.length === 0) return { screenable: false, problems: [withoutLetters(subject)] };
  const script = scriptOf(words.map((word) => word.folded).join(''));
  return { screenable: true, problems: comparable.has(script) ? [] : [unreadableScript(subject)] };
}

/** Most names need no closer look: a letter or digit among characters of ASCII. */
const plain = /^[ -~]*[a-z0-9][ -~]*$/i;

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

function unreadableScript({ row, name }: Subject): Problem {
  return {
    kind: 'unreadable-script',
    severity: 'warning',
    message: `The name "${name}" is in a script that is compared only with listed names in that script: give it in Latin letters as well.`,
    where: { row },
  };
}
