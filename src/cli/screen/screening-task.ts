import type { Policy } from '../../matching/policies.js';
import type { ScreeningResult } from '../../model/report.js';
import { knownNameVariants } from '../../names/known-name-variants.js';
import { effectOf } from '../../regulations/effect.js';
import type { LoadedLists } from '../../screening/loaded-lists.js';
import { createScreener, type SubjectRow } from '../../screening/screener.js';
import { readShippedData } from '../shipped-data.js';

/** How subjects are to be screened; plain data, so that it can be handed to a worker thread. */
export interface ScreeningTask {
  readonly policy: Policy;
  /** Codes of the lists to screen against; undefined for all. */
  readonly included: readonly string[] | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether each match is to hold its entry whole. */
  readonly entries?: boolean;
}

/** The screener that a task describes, over the given lists. */
export function screenerFor(task: ScreeningTask, lists: LoadedLists): (row: SubjectRow) => ScreeningResult {
  const { catalogue, effectRules, knownNames } = readShippedData();
  const byCode = new Map(catalogue.map((entry) => [entry.code, entry]));
  const included = task.included === undefined ? undefined : new Set(task.included);
  return createScreener({
    lists,
    policy: task.policy,
    entries: task.entries === true,
    ...(included === undefined ? {} : { includes: (list: string) => included.has(list) }),
    catalogueEntry: (list) => byCode.get(list),
    variantsOf: knownNameVariants(knownNames),
    effectOf: (party) => effectOf(party, byCode.get(party.list), effectRules, task.asOf),
  });
}
