/**
 * A policy in a file: a preset, and what is to be otherwise - for all lists, for lists or groups of lists, for
 * kinds of names. Only what differs is stated; `docs/matching.md` shows the form.
 */
import { z } from 'zod';
import { nameKindSchema } from '../model/listed-party.js';
import { UserError } from '../model/user-error.js';
import { type Policy, policies, type Thresholds } from './policies.js';

const scoreRange = 'takes a number above 0 and up to 1';
const scoreSchema = z.number(scoreRange).gt(0, scoreRange).lte(1, scoreRange);
const object = 'takes an object';
const text = 'takes a text';

const nameKindsSchema = z.strictObject(
  {
    primary: scoreSchema.optional(),
    alias: scoreSchema.optional(),
    'weak-alias': scoreSchema.optional(),
    former: scoreSchema.optional(),
  },
  object,
);

const thresholdsSchema = z.strictObject(
  {
    possible: scoreSchema.optional(),
    strong: scoreSchema.optional(),
    nameKinds: nameKindsSchema.optional(),
  },
  object,
);

export const policyFileSchema = z.strictObject(
  {
    /** How reports call the policy; the file's name without its extension where absent. */
    name: z.string(text).trim().min(1, text).max(80, 'takes 80 characters at most').optional(),
    /** For people. */
    description: z.string(text).optional(),
    extends: z.enum(Object.keys(policies) as (keyof typeof policies)[]).optional(),
    thresholds: thresholdsSchema.optional(),
    /** By list code or group of the catalogue. */
    lists: z.record(z.string(), thresholdsSchema, object).optional(),
  },
  object,
);
export type PolicyFile = z.infer<typeof policyFileSchema>;
type Stated = z.infer<typeof thresholdsSchema>;

/** The keys that are known where an unknown one stands, for suggestions. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(policyFileSchema.shape);
  return Object.keys((path.at(-1) === 'nameKinds' ? nameKindsSchema : thresholdsSchema).shape);
}

/**
 * The policy that a file describes, with every threshold written out. A list's own code goes before a group,
 * a smaller group before a larger, whatever their order in the file.
 *
 * @param name for a file that states none
 * @param codesOf the codes of the lists that a word of `lists` means
 * @throws UserError where `possible` is above `strong`
 */
export function policyOf(
  file: PolicyFile,
  name: string,
  codesOf: (word: string) => readonly string[],
): Policy {
  const base = policies[file.extends ?? 'default'].thresholds;
  const thresholds = over(base, file.thresholds ?? {}, 'thresholds');
  const lists = new Map<string, Thresholds>();
  const stated = Object.entries(file.lists ?? {})
    .map(([word, differing]) => ({ word, differing, codes: codesOf(word) }))
    .sort((a, b) => rank(b) - rank(a) || (a.word < b.word ? -1 : 1));
  for (const { word, differing, codes } of stated)
    for (const code of codes)
      lists.set(code, over(lists.get(code) ?? thresholds, differing, `lists.${word}`));
  return {
    name: file.name ?? name,
    thresholds,
    lists: Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const rank = ({ word, codes }: { word: string; codes: readonly string[] }) =>
  codes.includes(word) ? 0 : codes.length;

/**
 * What is stated goes before what was there. A kind's score that is not stated beside a `possible` is at
 * least that: whoever asks for more of all names asks for no less of weak aliases.
 */
function over(base: Thresholds, { possible, strong, nameKinds = {} }: Stated, where: string): Thresholds {
  const result = { possible: possible ?? base.possible, strong: strong ?? base.strong };
  if (result.possible > result.strong)
    throw new UserError(
      `The policy is at odds with itself: in ${where} "possible" is ${result.possible}, above "strong", which is ${result.strong}.`,
      { hint: 'What a policy file does not state is as in the policy that it extends.' },
    );
  const kinds: [string, number][] = [];
  for (const kind of nameKindSchema.options) {
    const before = base.nameKinds[kind];
    const score = nameKinds[kind] ?? (before === undefined ? undefined : Math.max(before, possible ?? 0));
    if (score !== undefined) kinds.push([kind, score]);
  }
  return { ...result, nameKinds: Object.fromEntries(kinds) };
}
