import type { Problem, ProblemKind } from '../../model/problem.js';

/** Takes down a problem with one cell of the row that is being read. */
export type Report = (
  kind: ProblemKind,
  severity: Problem['severity'],
  field: string,
  message: string,
) => void;
