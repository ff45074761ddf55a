import { elementsAt, textAt, type XmlElement } from '../xml/element.js';

/** The names that one `name` element stands for. */
export interface WholeNames {
  /** As its parts are written, in their order; empty where it has none. */
  readonly main: string;
  /** With one part or several in another spelling or script, without `main`. */
  readonly variants: readonly string[];
  /** With the maiden name in place of the family name. */
  readonly former: readonly string[];
  readonly titles: readonly string[];
}

interface Part {
  readonly type: string;
  readonly order: number;
  readonly value: string;
  /** Spellings by language and script. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly latin: ReadonlySet<string>;
}

/** Names made of the spellings of one language and script; with more, each spelling is taken once. */
const mostProducts = 48;
/** Names made of one element. */
const mostNames = 400;
/** Parts of a name with variants; the longest published names have some ten. */
const mostParts = 24;

/**
 * A name is published in parts, each with its spellings in several languages and scripts. Whole names are
 * made for each language and script: every spelling of one part with every spelling of the others. What a
 * part lacks in a script stands as in the main name.
 */
export function wholeNames(name: XmlElement): WholeNames {
  const all = elementsAt(name, 'name-part')
    .map(readPart)
    .sort((a, b) => a.order - b.order);
  const titles = all.filter(({ type }) => type === 'title').map(({ value }) => value);
  const parts = all.filter(({ type, value }) => !['title', 'maiden-name'].includes(type) && value !== '');
  const main = joined(parts.map(({ value }) => value));
  const variants = new Set<string>();
  const add = (texts: readonly string[]) => {
    const text = joined(texts);
    if (text !== main && variants.size < mostNames) variants.add(text);
  };
  const cultures = parts.length > mostParts ? [] : parts.flatMap(({ spellings }) => [...spellings.keys()]);
  for (const culture of new Set(cultures)) {
    const choices = parts.map((part) => choicesOf(part, culture));
    const products = choices.reduce((product, { length }) => product * length, 1);
    if (products <= mostProducts) for (const texts of product(choices)) add(texts);
    else
      for (const [at, spellings] of choices.entries())
        for (const [nth, spelling] of spellings.entries())
          add(choices.map((others, other) => (other === at ? spelling : (others[nth] ?? others.at(-1)!))));
  }
  const former = all
    .filter(({ type, value }) => type === 'maiden-name' && value !== '')
    .map((maiden) => {
      const family = parts.some(({ type }) => type === 'family-name');
      const others = parts.filter(({ type }) => type !== 'family-name').map(({ value }) => value);
      return family
        ? joined(parts.map(({ type, value }) => (type === 'family-name' ? maiden.value : value)))
        : joined([...others, maiden.value]);
    });
  return { main, variants: [...variants], former, titles };
}

function readPart(element: XmlElement): Part {
  const spellings = new Map<string, string[]>();
  const latin = new Set<string>();
  for (const { attributes, text } of elementsAt(element, 'spelling-variant')) {
    const spelling = text.replace(/\s+/g, ' ').trim();
    if (spelling === '') continue;
    const script = (attributes.get('script') ?? '').toUpperCase();
    const culture = `${attributes.get('lang') ?? ''} ${script}`;
    if (script === 'LATN' || (script === '' && !/[^\p{Script=Latin}\P{L}]/u.test(spelling)))
      latin.add(culture);
    const known = spellings.get(culture);
    if (known === undefined) spellings.set(culture, [spelling]);
    else known.push(spelling);
  }
  return {
    type: element.attributes.get('name-part-type') ?? '',
    order: Number(element.attributes.get('order') ?? 0) || 0,
    value: textAt(element, 'value') || [...spellings.values()][0]?.[0] || '',
    spellings,
    latin,
  };
}

/** In Latin letters the main spelling goes with the others' variants as well. */
function choicesOf({ value, spellings, latin }: Part, culture: string): readonly string[] {
  const own = spellings.get(culture);
  if (own === undefined) return [value];
  return [...new Set(latin.has(culture) ? [value, ...own] : own)];
}

function* product(choices: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = choices;
  if (first === undefined) yield [];
  else for (const tail of product(rest)) for (const choice of first) yield [choice, ...tail];
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
