import type { Problem, ProblemKind } from '../../model/problem.js';

/** Takes down a problem with one element of the entry that is being read. */
export type Report = (
  kind: ProblemKind,
  severity: Problem['severity'],
  field: string,
  message: string,
) => void;
