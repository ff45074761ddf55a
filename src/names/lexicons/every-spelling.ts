/**
 * Writes out the patterns of a lexicon: `ob[shch|sch]estvo` stands for both spellings, so that a phrase
 * which every clerk transliterates in his own way is one form; `广州[|市]` for the word with and without
 * its ending. A pattern ends at a comma or at the end of its line.
 */
export function everySpelling(lexicon: string): string {
  return lexicon.replace(/(?<![^,=\n])[^,=\n[]*\[[^,=\n]*/g, (pattern) => spellings(pattern).join(','));
}

function spellings(pattern: string): string[] {
  const choice = /\[([^\]]*)\]/.exec(pattern);
  if (choice === null) return [pattern];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  return choice[1]!.split('|').flatMap((spelling) => spellings(before + spelling + after));
}
