/**
 * Remarks on the form of a list file: a column or an element that its parser does not know, or one that is gone. Then a
 * part of the file may go unread, and whoever rests on the list must see it, at every import and as long as it is loaded.
 */
import type { Problem, ProblemKind } from '../../model/problem.js';
import type { LoadedSnapshot } from '../loaded-snapshot.js';

const kinds: readonly ProblemKind[] = ['missing-column', 'unknown-column', 'unknown-element', 'unread-sheet'];

/** Each such problem stands for a column or an element: so many are shown, and more are not to be expected. */
export const shownOfForm = 20;

export function isOfForm({ kind }: Pick<Problem, 'kind'>): boolean {
  return kinds.includes(kind);
}

/** The first of them that a snapshot keeps. Reads nothing where there are none. */
export function formProblems({
  snapshot,
  problems,
}: Pick<LoadedSnapshot, 'snapshot' | 'problems'>): readonly Problem[] {
  let expected = Object.entries(snapshot.problems).reduce(
    (sum, [kind, count]) => sum + (isOfForm({ kind: kind as ProblemKind }) ? count : 0),
    0,
  );
  const found: Problem[] = [];
  if (expected === 0) return found;
  for (const problem of problems()) {
    if (!isOfForm(problem)) continue;
    found.push(problem);
    expected--;
    if (expected === 0 || found.length === shownOfForm) break;
  }
  return found;
}
