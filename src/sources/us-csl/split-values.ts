/** The values of a cell that joins several with `;`, blanks around them and empty ones taken away. */
export function splitValues(cell: string): string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
