import { UserError } from '../model/user-error.js';

/** What counts as a match, as data: everything that a run's scores depend on beside names and lists. */
export interface Policy {
  readonly name: string;
  /** Lowest score of a match, and of the band `strong`; `exact` is the same name. */
  readonly thresholds: { readonly possible: number; readonly strong: number };
  /** A weak alias must score so much to be a match at all. */
  readonly weakAlias: number;
}

export const policies = {
  default: { name: 'default', thresholds: { possible: 0.74, strong: 0.9 }, weakAlias: 0.9 },
  broad: { name: 'broad', thresholds: { possible: 0.66, strong: 0.9 }, weakAlias: 0.8 },
  narrow: { name: 'narrow', thresholds: { possible: 0.84, strong: 0.92 }, weakAlias: 0.96 },
} satisfies Record<string, Policy>;

export type PolicyName = keyof typeof policies;

export function policyNamed(name: string): Policy {
  const policy = policies[name as PolicyName];
  if (policy === undefined)
    throw new UserError(`There is no policy named "${name}".`, {
      hint: `Policies: ${Object.keys(policies).join(', ')}.`,
    });
  return policy;
}
