/** More than the words that names have in common; the others come back seldom. */
const mostRemembered = 20_000;

/**
 * The same function, with its last answers kept: a file repeats its words. When so many are kept that it must be
 * a very large file, the memory starts anew.
 *
 * @param keep what is kept in the place of a text that was not asked for before
 */
export function remembered<Answer>(
  find: (text: string) => Answer,
  keep: (text: string) => string = (text) => text,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      const kept = keep(text);
      answer = find(kept);
      if (answers.size >= mostRemembered) answers.clear();
      answers.set(kept, answer);
    }
    return answer;
  };
}

/** V8 keeps a slice of so many letters or more as a view, and with it the whole text that it was cut from. */
const shortestView = 13;

/** The same text, no view of another: what is kept of a name must not keep the file that it stands in. */
export const apart = (text: string): string => (text.length < shortestView ? text : ` ${text}`.slice(1));
