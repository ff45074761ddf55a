/**
 * The values of a cell that numbers them: `a) Kabul b) Herat`, `i) ... ii) ...`, or one a line. A bracket
 * within a value, as in `(option b)`, numbers nothing.
 */
export function splitCell(cell: string): string[] {
  if (cell.length > longestCell) return [cell];
  return cell
    .split(/(?:^|(?<=[\s;,.]))(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s|\n|;/g)
    .map((value) => value.replace(/\s+/g, ' ').replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, ''))
    .filter((value) => value !== '' && !/^n\/?a\.?$/i.test(value));
}

const longestCell = 40_000;
