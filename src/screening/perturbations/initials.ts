import { personName } from './person-name.js';
import type { Perturbation } from './perturbation.js';

const fullWord = /^\p{Script=Latin}{2,}$/u;
const particle = /^(?:al|el|bin|ibn|bint|ben|abu|abd|umm|ud|ul|van|von|der|den|de|da|di|dos|la|le|ter)$/i;
const linked = /^(?:al|el|abd|abdul|abdel|abu)[- ]/i;

/** Given names cut to initials: `V. V. Putin`, `Putin V.V.`, or the second name alone: `Vladimir V. Putin`. */
export const initials: Perturbation = (name, random) => {
  const person = personName(name);
  if (person === undefined || linked.test(person.given)) return undefined;
  const given = person.given.split(' ');
  if (!given.every((word) => fullWord.test(word) && !particle.test(word))) return undefined;
  const letters = given.map((word) => `${word.charAt(0).toUpperCase()}.`);
  const ways = [`${letters.join(' ')} ${person.family}`, `${person.family} ${letters.join('')}`];
  if (given.length > 1) ways.push(`${given[0]} ${letters.slice(1).join(' ')} ${person.family}`);
  return random.pick(ways);
};
