import { compareNames } from '../matching/compare-names.js';
import { nameKinds } from '../matching/name-index.js';
import type { Band } from '../model/match.js';
import type { ScreeningResult } from '../model/report.js';
import { splitWords } from '../text/split-words.js';
import type { LoadedLists } from './loaded-lists.js';
import { type OrdinaryWords, ordinaryCompanies, ordinaryPeople } from './ordinary-names.js';
import { type PerturbationKind, perturbationKinds, perturbName } from './perturb-name.js';
import type { SubjectRow } from './screener.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';
import { atLeast, atMost } from './share-bounds.js';

export interface SelfTestOptions {
  readonly lists: LoadedLists;
  /** The screener under test, with the user's own policy. */
  readonly screen: (row: SubjectRow) => ScreeningResult;
  readonly ordinaryWords: OrdinaryWords;
  readonly seed: number;
  /** Listed names to perturb per kind. */
  readonly sample: number;
  /** Ordinary people, and as many companies, to screen. */
  readonly ordinary: number;
  /** The most misses, and the most alerts of each sort, to show. */
  readonly shown: number;
}

/** What the screening found of listed names written in one way. Bounds hold with 95 % confidence. */
export interface KindRecall {
  readonly kind: PerturbationKind;
  readonly screened: number;
  readonly found: number;
  /** No other entry scored higher. */
  readonly first: number;
  /** Lower bound of the share found; null where nothing was screened. */
  readonly foundAtLeast: number | null;
}

export interface Miss {
  readonly kind: PerturbationKind;
  readonly name: string;
  readonly listedName: string;
  readonly list: string;
  readonly party: string;
  /** Of the two names against each other, nothing else considered. */
  readonly score: number;
}

export interface FalseAlert {
  readonly name: string;
  readonly score: number;
  readonly listedName: string;
  readonly list: string;
}

/** How many ordinary names raised an alert, by the best match of each. */
export interface AlertRate {
  readonly of: 'people' | 'companies';
  readonly screened: number;
  readonly alerted: number;
  readonly bands: Readonly<Record<Band, number>>;
  /** Upper bound of the share alerted, with 95 % confidence; null where nothing was screened. */
  readonly alertedAtMost: number | null;
  /** The highest-scoring. */
  readonly examples: readonly FalseAlert[];
}

export interface SelfTest {
  readonly seed: number;
  readonly sample: number;
  /** Names on the lists from which the sample was drawn; weak aliases are left out. */
  readonly namesDrawnFrom: number;
  readonly recall: readonly KindRecall[];
  /** The lowest-scoring of all that were missed. */
  readonly misses: readonly Miss[];
  readonly alerts: readonly AlertRate[];
}

/**
 * Measures the screening on the loaded lists: how many listed names it finds when they are misspelt, and on
 * how many ordinary names it raises an alert. The same lists, policy and seed give the same figures.
 */
export function selfTest(options: SelfTestOptions): SelfTest {
  const strata = namesByStratum(options.lists);
  const misses: Miss[] = [];
  const recall = perturbationKinds.map((kind) => {
    const measured = kindRecall(kind, strata, options);
    misses.push(...measured.misses);
    return measured.recall;
  });
  misses.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return {
    seed: options.seed,
    sample: options.sample,
    namesDrawnFrom: strata.reduce((sum, names) => sum + names.length, 0),
    recall,
    misses: misses.slice(0, options.shown),
    alerts: [
      alertRate('people', ordinaryPeople, options),
      alertRate('companies', ordinaryCompanies, options),
    ],
  };
}

/** The names of the index, weak aliases left out, by list and kind of name. */
function namesByStratum({ index }: LoadedLists): number[][] {
  const strata = new Map<number, number[]>();
  for (let name = 0; name < index.nameCount; name++) {
    const kind = index.nameKind[name]!;
    if (nameKinds[kind] === 'weak-alias') continue;
    const stratum = index.partyList[index.nameParty[name]!]! * nameKinds.length + kind;
    const names = strata.get(stratum);
    if (names === undefined) strata.set(stratum, [name]);
    else names.push(name);
  }
  return [...strata].sort(([a], [b]) => a - b).map(([, names]) => names);
}

interface Written {
  readonly name: string;
  readonly listedName: string;
  readonly party: number;
}

function kindRecall(
  kind: PerturbationKind,
  strata: readonly (readonly number[])[],
  { lists, screen, seed, sample }: SelfTestOptions,
): { recall: KindRecall; misses: Miss[] } {
  const random = seededRandom(`${seed} ${kind}`);
  const misses: Miss[] = [];
  let screened = 0;
  let found = 0;
  let first = 0;
  for (const { name, listedName, party: number } of sampled(kind, strata, lists, random, sample)) {
    screened++;
    const party = lists.party(number);
    const primary = folded(party.names[0]!.text);
    const { matches } = screen({ row: screened, name, type: 'any' });
    const own = matches.find((match) => match.party.id === party.id || folded(match.party.name) === primary);
    if (own !== undefined) {
      found++;
      if (own.score === matches[0]!.score) first++;
    } else {
      const { score } = compareNames(name, listedName, 'any');
      misses.push({ kind, name, listedName, list: party.list, party: party.id, score });
    }
  }
  return { recall: { kind, screened, found, first, foundAtLeast: atLeast(found, screened) }, misses };
}

/** In turn one name from each list and kind of name, so that the largest list does not drown the others. */
function* sampled(
  kind: PerturbationKind,
  strata: readonly (readonly number[])[],
  { index, party: partyOf }: LoadedLists,
  random: SeededRandom,
  sample: number,
): Generator<Written> {
  const left = strata.map((names) => random.shuffled(names));
  let taken = 0;
  while (taken < sample && left.some((names) => names.length > 0)) {
    for (const names of left) {
      for (let name = names.pop(); name !== undefined; name = names.pop()) {
        const party = index.nameParty[name]!;
        const { names: listed, type } = partyOf(party);
        const { text } = listed[index.nameOrdinal[name]!]!;
        const written = perturbName(kind, { text, type }, random);
        if (written === undefined) continue;
        yield { name: written, listedName: text, party };
        taken++;
        break;
      }
      if (taken === sample) return;
    }
  }
}

const folded = (name: string) =>
  splitWords(name)
    .map((word) => word.folded)
    .join(' ');

function alertRate(
  of: AlertRate['of'],
  make: (words: OrdinaryWords, count: number, random: SeededRandom) => string[],
  { screen, ordinaryWords, ordinary, seed, shown }: SelfTestOptions,
): AlertRate {
  const bands: Record<Band, number> = { exact: 0, strong: 0, possible: 0 };
  const alerts: FalseAlert[] = [];
  const names = make(ordinaryWords, ordinary, seededRandom(`${seed} ${of}`));
  names.forEach((name, at) => {
    const [best] = screen({ row: at + 1, name, type: 'any' }).matches;
    if (best === undefined) return;
    bands[best.band]++;
    alerts.push({ name, score: best.score, listedName: best.matchedName, list: best.party.list });
  });
  alerts.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return {
    of,
    screened: names.length,
    alerted: alerts.length,
    bands,
    alertedAtMost: atMost(alerts.length, names.length),
    examples: alerts.slice(0, shown),
  };
}
