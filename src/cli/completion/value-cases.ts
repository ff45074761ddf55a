import type { CompletedCommand, Values } from './command-tree.js';

/** Places where the same words can stand. */
export interface ValueCase {
  /** `COMMAND|OPTION`, e.g. `lists update|--accept`; `COMMAND|` for what stands after its name. */
  readonly places: readonly string[];
  readonly values: Values;
}

/** Places grouped by what can stand there, so that two hundred words are written down once. */
export function valueCases(
  tree: readonly CompletedCommand[],
  which: 'options' | 'arguments',
): readonly ValueCase[] {
  const cases = new Map<string, { places: string[]; values: Values }>();
  const add = (place: string, values: Values) => {
    const key = JSON.stringify(values);
    const known = cases.get(key);
    if (known === undefined) cases.set(key, { places: [place], values });
    else known.places.push(place);
  };
  for (const { path, options, values } of tree) {
    if (which === 'arguments') {
      if (values.files || values.words.length > 0) add(`${path}|`, values);
      continue;
    }
    for (const option of options)
      if (option.values !== undefined) for (const name of option.names) add(`${path}|${name}`, option.values);
  }
  return [...cases.values()];
}

/** Options after which a word is a value and no command. */
export function optionsWithValue(tree: readonly CompletedCommand[]): readonly string[] {
  const names = tree.flatMap(({ options }) =>
    options.flatMap((option) => (option.values === undefined ? [] : option.names)),
  );
  return [...new Set(names)].sort();
}

/** `:screen` leads to `screen`, `lists:update` to `lists update`. */
export function steps(
  tree: readonly CompletedCommand[],
): readonly { readonly from: string; readonly to: string }[] {
  return tree
    .filter(({ path }) => path !== '')
    .map(({ path }) => {
      const words = path.split(' ');
      return { from: `${words.slice(0, -1).join(' ')}:${words.at(-1)}`, to: path };
    });
}

/** For the three shells alike: what stands between single quotes stands for itself. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
