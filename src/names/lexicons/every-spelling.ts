/**
 * Writes out the patterns of a lexicon: `ob[shch|sch]estvo` stands for both spellings, so that a phrase
 * which every clerk transliterates in his own way is one form; `广州[|市]` for the word with and without
 * its ending. A pattern ends at a comma or at the end of its line.
 */
export function everySpelling(lexicon: string): string {
  const lines = lexicon.split('\n');
  for (let at = 0; at < lines.length; at++) if (lines[at]!.includes('[')) lines[at] = everyForm(lines[at]!);
  return lines.join('\n');
}

function everyForm(line: string): string {
  const [concept = '', forms = ''] = line.split('=');
  const written = forms.split(',').flatMap((form) => (form.includes('[') ? spellings(form) : form));
  return `${concept}=${written.join(',')}`;
}

function spellings(form: string): string[] {
  const open = form.indexOf('[');
  if (open < 0) return [form];
  const close = form.indexOf(']', open);
  const rest = spellings(form.slice(close + 1));
  const before = form.slice(0, open);
  return form
    .slice(open + 1, close)
    .split('|')
    .flatMap((spelling) => rest.map((after) => before + spelling + after));
}
