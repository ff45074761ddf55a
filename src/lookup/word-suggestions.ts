import Fuse from 'fuse.js';
import type { ListedParty } from '../model/listed-party.js';
import type { LookupQuery } from './lookup-query.js';
import { foldedWords } from './search-form.js';

const most = 3;
const shortest = 4;

/**
 * What is on the lists and looks like what was looked for in vain: notices where the query has a number, else
 * words of names.
 */
export function wordSuggestions({ words }: LookupQuery, parties: Iterable<ListedParty>): readonly string[] {
  const text = words.join(' ');
  const numbers = /\p{N}/u.test(text);
  const known = new Map<string, string>();
  for (const party of parties) {
    if (numbers) for (const { text: notice } of party.source.references) known.set(folded(notice), notice);
    else
      for (const name of party.names)
        for (const word of foldedWords(name.text)) if (word.length >= shortest) known.set(word, word);
  }
  const typed = numbers ? [text] : words.filter(({ length }) => length >= shortest);
  const fuse = new Fuse([...known.keys()].sort(), { includeScore: true, threshold: 0.45, distance: 20 });
  const found = typed.flatMap((each) =>
    fuse
      .search(each.slice(0, 32))
      .filter(({ item }) => Math.abs(item.length - each.length) <= 2)
      .slice(0, most),
  );
  const inOrder = found.sort((a, b) => a.score! - b.score! || (a.item < b.item ? -1 : 1));
  return [...new Set(inOrder.map(({ item }) => known.get(item)!))].slice(0, most);
}

const folded = (text: string) => foldedWords(text).join(' ');
