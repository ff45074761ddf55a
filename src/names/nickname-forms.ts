import { nicknames } from './lexicons/nicknames.js';

let forms: Map<string, readonly string[]> | undefined;

/** The full names that a short form may stand for, and the short forms of a full name; folded spellings. */
export function nicknameForms(word: string): readonly string[] {
  forms ??= buildForms();
  return forms.get(word) ?? [];
}

function buildForms(): Map<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const link = (from: string, to: string) => {
    const known = table.get(from);
    if (known === undefined) table.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  };
  for (const line of nicknames.split('\n')) {
    const [full = '', shorts = ''] = line.split('=').map((part) => part.trim());
    for (const short of shorts.split(',').map((form) => form.trim())) {
      if (full === '' || short === '') continue;
      link(full, short);
      link(short, full);
    }
  }
  return table;
}
