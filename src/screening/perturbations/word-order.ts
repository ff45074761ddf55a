import { splitLegalForm } from './legal-form.js';
import { personName } from './person-name.js';
import type { Perturbation } from './perturbation.js';

const inversion = /^(\S+(?: \S+)?) (of|for) (?:the )?(\S.*)$/i;

/**
 * The same words in another order: given names before or after the family name; an organisation's first
 * word behind the others, or behind a comma, as registers sort them (`Defence, Ministry of`). Ships and
 * aircraft keep theirs: Ocean Star and Star Ocean are two ships.
 */
export const wordOrder: Perturbation = (name, random) => {
  if (name.type === 'vessel' || name.type === 'aircraft') return undefined;
  if (name.type === 'person') {
    const person = personName(name);
    if (person !== undefined)
      return random.pick([`${person.given} ${person.family}`, `${person.family} ${person.given}`]);
    const words = name.text.split(' ');
    if (words.length < 2 || name.text.includes(',')) return undefined;
    const last = words.pop()!;
    return random.pick([`${last}, ${words.join(' ')}`, `${last} ${words.join(' ')}`]);
  }
  const { core, form, leads } = splitLegalForm(name.text);
  if (/[,;()/]/.test(core)) return undefined;
  const inverted = inversion.exec(core);
  const turned = inverted ? `${inverted[3]}, ${inverted[1]} ${inverted[2]}` : rotated(core);
  if (turned === undefined) return undefined;
  if (form === '') return turned;
  return leads ? `${form} ${turned}` : `${turned} ${form}`;
};

function rotated(core: string): string | undefined {
  const [first, ...rest] = core.split(' ');
  // A name that links its words cannot be turned round.
  if (rest.length === 0 || /(?:^| )(?:of|for|and|the|&|de|del|des|du|und|et|y|i)(?: |$)/i.test(core))
    return undefined;
  return `${rest.join(' ')} ${first}`;
}
