import type { SeededRandom } from './seeded-random.js';

/**
 * Words from which ordinary names are made, as they stand in `lists/ordinary-names.json`: parted by
 * semicolons, since a legal form may hold a comma.
 */
export interface OrdinaryWords {
  /** Patterns hold `{given}`, `{family}` and `{initial}`. */
  readonly people: readonly OrdinaryPeople[];
  /** Patterns hold `{brand}`, `{place}`, `{trade}` and `{form}`. */
  readonly companies: readonly OrdinaryCompanies[];
}

export interface OrdinaryPeople {
  readonly culture: string;
  readonly given: string;
  readonly family: string;
  readonly patterns: readonly string[];
}

export interface OrdinaryCompanies {
  readonly region: string;
  readonly brand: string;
  readonly place: string;
  readonly trade: string;
  readonly form: string;
  readonly patterns: readonly string[];
}

const wordsOf = (text: string) => text.split('; ');
const initialLetters = [...'ABCDEFGHJKLMNPRSTVW'];

/** Names of people, each once, as many from one culture as from the next. */
export function ordinaryPeople(words: OrdinaryWords, count: number, random: SeededRandom): string[] {
  const sources = words.people.map(({ given, family, patterns }) => ({
    patterns,
    words: { given: wordsOf(given), family: wordsOf(family), initial: initialLetters },
  }));
  return namesFrom(sources, count, random);
}

/** Names of companies, each once, as many from one region as from the next. */
export function ordinaryCompanies(words: OrdinaryWords, count: number, random: SeededRandom): string[] {
  const sources = words.companies.map(({ patterns, brand, place, trade, form }) => ({
    patterns,
    words: { brand: wordsOf(brand), place: wordsOf(place), trade: wordsOf(trade), form: wordsOf(form) },
  }));
  return namesFrom(sources, count, random);
}

interface NameSource {
  readonly patterns: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Names that may come out twice before a source is held to be exhausted. */
const repeatsAllowed = 1000;

function namesFrom(sources: readonly NameSource[], count: number, random: SeededRandom): string[] {
  const names = new Set<string>();
  let repeats = 0;
  for (let at = 0; names.size < count && repeats < repeatsAllowed; at++) {
    const before = names.size;
    names.add(nameFrom(sources[at % sources.length]!, random));
    repeats = names.size === before ? repeats + 1 : 0;
  }
  return [...names];
}

/** No word stands twice in one name. */
function nameFrom({ patterns, words }: NameSource, random: SeededRandom): string {
  const used = new Set<string>();
  return random.pick(patterns).replaceAll(/\{(\w+)\}/g, (_, part: string) => {
    const unused = words[part]!.filter((word) => !used.has(word));
    const word = random.pick(unused);
    used.add(word);
    return word;
  });
}
