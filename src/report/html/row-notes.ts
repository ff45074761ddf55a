import type { ProblemKind } from '../../model/problem.js';
import type { ScreeningResult } from '../../model/report.js';
import { notScreenedReason } from '../not-screened-reason.js';
import { type RowLedger, rowLedger } from '../row-ledger.js';

/** What the page remembers of rows that need mending, of a size that does not grow with the input. */
export interface RowNotes {
  readonly notScreened: {
    readonly count: number;
    readonly first: readonly {
      readonly row: number;
      readonly line?: number;
      readonly id?: string;
      readonly name: string;
      readonly why: string;
    }[];
  };
  /** Rows that were screened in spite of something, by what it was, with the first one's message. */
  readonly problems: ReadonlyMap<ProblemKind, { readonly example: string; readonly rows: RowLedger }>;
  add(result: ScreeningResult): void;
}

/** Rows that are named one by one. */
const mostNamed = 500;

export function rowNotes(): RowNotes {
  const first: RowNotes['notScreened']['first'][number][] = [];
  const problems = new Map<ProblemKind, { readonly example: string; readonly rows: RowLedger }>();
  let count = 0;
  return {
    problems,
    get notScreened() {
      return { count, first };
    },
    add(result) {
      const { subject, outcome } = result;
      if (outcome !== 'not-screened') {
        for (const { kind, message } of result.problems ?? []) {
          const note = problems.get(kind) ?? { example: message, rows: rowLedger() };
          problems.set(kind, note);
          note.rows.add(subject.row);
        }
        return;
      }
      count++;
      if (first.length < mostNamed)
        first.push({
          row: subject.row,
          name: subject.name,
          why: notScreenedReason(result),
          ...(subject.line === undefined ? {} : { line: subject.line }),
          ...(subject.id === undefined ? {} : { id: subject.id }),
        });
    },
  };
}
