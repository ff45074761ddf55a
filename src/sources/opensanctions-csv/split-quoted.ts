/**
 * The values of a cell that holds several: they are written as a row of CSV within the cell, with `;` between
 * them and quotation marks around those that hold one.
 */
export function splitQuoted(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at]!;
    if (quoted) {
      if (character !== '"') value += character;
      else if (cell[at + 1] === '"') {
        value += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && value === '') quoted = true;
    else if (character === ';') {
      values.push(value);
      value = '';
    } else value += character;
  }
  values.push(value);
  return values.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
