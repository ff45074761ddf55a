import type { ShownSubject } from './listed.js';

type Order = (a: ShownSubject, b: ShownSubject) => number;

const byRow: Order = (a, b) => a.place - b.place;
const byScore: Order = (a, b) => b.score - a.score;
const byList: Order = (a, b) => (a.list < b.list ? -1 : a.list > b.list ? 1 : byScore(a, b));

const orders: Readonly<Record<string, Order>> = { row: byRow, score: byScore, list: byList };

/** Subjects by row, by their best match's score, or by the list that it is on; what is equal stays by row. */
export function sortSubjects(subjects: readonly ShownSubject[], by: string): ShownSubject[] {
  const order = orders[by] ?? byRow;
  return [...subjects].sort((a, b) => order(a, b) || byRow(a, b));
}
