import type { ListedName, NameKind } from '../../model/listed-party.js';
import { nameCollector } from '../entry.js';
import { inlineNames } from '../inline-names.js';
import { splitNameList } from '../name-list.js';
import { splitName } from '../un-sc/split-name.js';
import type { FieldName } from './fields.js';

/** Words before a spelling that say what it is: `Russian: Олег Мищенко`, `also known as Oleg`, `or Aleh`. */
const label =
  /^(?:\(?(?:[Aa]lso known as|[Aa]lso spelled|[Aa]\.?[Kk]\.?[Aa]\.?(?!\p{L})|or(?= )|and(?= ))[\s.:,]*|\p{L}+(?:[ -]\p{L}+)?\s*:\s*(?=[^\s\d]))/u;
/** `Name (Russian: Имя)`. */
const languageInBrackets =
  /\(\s*(?:Arabic|Belarusian|Burmese|Chinese|English|Farsi|French|Hebrew|Korean|Persian|Russian|Spanish|Ukrainian)\s*:\s*/gi;
const formerly =
  /^\(?(?:f\.?k\.?a\.?|formerly(?: known as)?|previously(?: known as)?|anciennement)\b[\s.:,]*/i;

/**
 * The names in a record. A person's are given and family name in two elements; an entity or ship has one,
 * which may hold its other spelling after ` / `. Aliases are one text in which commas, semicolons, slashes
 * and labels part them. For some records the element for a ship's number holds a name in its own script.
 */
export function readNames(fields: Readonly<Record<FieldName, string>>): ListedName[] {
  const { add, names } = nameCollector();
  const person = [fields.GivenName, fields.LastName].filter(Boolean).join(' ');
  const entity = fields.EntityOrShip;
  add(entity || person, 'primary');
  const addSpellings = (text: string, kind: NameKind) => {
    const { bare, others } = inlineNames(text.replace(languageInBrackets, '('), { commas: true });
    for (const name of splitName(bare)) add(name, kind);
    for (const other of others) add(other.text, other.kind);
  };
  for (const part of atSlashes(entity)) addSpellings(part, 'alias');
  if (entity !== '' && person !== '') add(person, 'alias');
  for (const part of splitNameList(fields.Aliases).flatMap(atSlashes)) {
    const former = formerly.test(part);
    const bare = part.replace(formerly, '').replace(label, '').replace(label, '');
    // A bracket that the label took with it, or that the split left over, is no part of the name.
    addSpellings(balanced(bare), former ? 'former' : 'alias');
  }
  if (/\p{L}/u.test(fields.ShipIMONumber.replace(/^IMO\b/i, ''))) add(fields.ShipIMONumber, 'alias');
  return names();
}

/** `X / Y` and `"X"/ Y` are two spellings, `MEC Mills (Pyi/Ywama)` and `A/S` are one. */
function atSlashes(text: string): string[] {
  return text.split(/\s+\/\s*|\/\s+/).filter((part) => part.trim() !== '');
}

function balanced(text: string): string {
  const opened = text.split('(').length;
  const closed = text.split(')').length;
  if (closed > opened) return text.replace(/\)(?=[\s.]*$)/, '');
  return opened > closed ? text.replace(/^\s*\(/, '') : text;
}
