import type { NameKind } from '../model/listed-party.js';
import type { Band } from '../model/match.js';
import { UserError } from '../model/user-error.js';

/** Scores from which something counts, above 0 and up to 1. */
export interface Thresholds {
  /** Lowest score of a match. */
  readonly possible: number;
  /** Lowest score of the band `strong`, at least `possible`; `exact` is the same name. */
  readonly strong: number;
  /** Lowest score of a match on a name of one kind, where it is not `possible`. */
  readonly nameKinds: Readonly<Partial<Record<NameKind, number>>>;
}

/** What counts as a match, as data: everything that a run's scores depend on beside names and lists. */
export interface Policy {
  readonly name: string;
  readonly thresholds: Thresholds;
  /** By list code: what holds on that list in the place of `thresholds`. */
  readonly lists: Readonly<Record<string, Thresholds>>;
}

const preset = (name: string, possible: number, strong: number, weakAlias: number): Policy => ({
  name,
  thresholds: { possible, strong, nameKinds: { 'weak-alias': weakAlias } },
  lists: {},
});

export const policies = {
  default: preset('default', 0.74, 0.9, 0.9),
  broad: preset('broad', 0.66, 0.9, 0.8),
  narrow: preset('narrow', 0.84, 0.92, 0.96),
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof policies;

export const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(policies, name);

export function policyNamed(name: string): Policy {
  if (isPolicyName(name)) return policies[name];
  throw new UserError(`There is no policy named "${name}".`, {
    hint: `Policies: ${Object.keys(policies).join(', ')}; or a JSON file.`,
  });
}

/** The thresholds of a list; those of no list in particular where it is undefined. */
const thresholdsOn = ({ thresholds, lists }: Policy, list: string | undefined): Thresholds =>
  list !== undefined && Object.hasOwn(lists, list) ? lists[list]! : thresholds;

/** The lowest score at which a listed name of that kind on that list is a match. */
export function lowestScore(policy: Policy, list: string | undefined, nameKind: NameKind): number {
  const { possible, nameKinds } = thresholdsOn(policy, list);
  return nameKinds[nameKind] ?? possible;
}

/** The lowest score at which any name of that list is a match; of all lists where it is undefined. */
export function lowestScoreOn(policy: Policy, list?: string): number {
  if (list !== undefined) return lowestOf([thresholdsOn(policy, list)]);
  const known = lowestOfAll.get(policy);
  if (known !== undefined) return known;
  const lowest = lowestOf([policy.thresholds, ...Object.values(policy.lists)]);
  lowestOfAll.set(policy, lowest);
  return lowest;
}

/** Every search asks for it. */
const lowestOfAll = new WeakMap<Policy, number>();

function lowestOf(all: readonly Thresholds[]): number {
  return Math.min(...all.flatMap(({ possible, nameKinds }) => [possible, ...Object.values(nameKinds)]));
}

export function bandOf(score: number, policy: Policy, list?: string): Band {
  if (score >= 1) return 'exact';
  return score >= thresholdsOn(policy, list).strong ? 'strong' : 'possible';
}

/** The policy with one lowest score of a match on all lists; what asks for more, such as weak aliases, still does. */
export function withThreshold(policy: Policy, threshold: number): Policy {
  const moved = ({ strong, nameKinds }: Thresholds): Thresholds => ({
    possible: threshold,
    strong: Math.max(threshold, strong),
    nameKinds: mapped(nameKinds, (score) => Math.max(threshold, score)),
  });
  return { ...policy, thresholds: moved(policy.thresholds), lists: mapped(policy.lists, moved) };
}

const mapped = <K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
  change: (value: V) => V,
): Record<K, V> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as V)])) as Record<K, V>;
