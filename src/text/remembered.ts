/** More than the words that names have in common; the others come back seldom. */
const mostRemembered = 20_000;

/**
 * The same function, with its last answers kept: a file repeats its words. When so many are kept that it must be
 * a very large file, the memory starts anew.
 */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = find(text);
      if (answers.size >= mostRemembered) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
