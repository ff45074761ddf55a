import type { ListedParty } from '../model/listed-party.js';
import type { PartialDate } from '../model/partial-date.js';
import type { ContextSignal } from '../model/signal.js';
import type { Subject } from '../model/subject.js';
import { normaliseIdentifier } from '../reference/identifier.js';

/**
 * What the rest of the row says for or against a match on the name: country, type, date of birth,
 * identifiers. Evidence only - it moves a score and is always said, and never hides a match.
 */
export function weighContext(subject: Subject, party: ListedParty): ContextSignal[] {
  return [
    countrySignal(subject, party),
    typeSignal(subject, party),
    birthSignal(subject, party),
    identifierSignal(subject, party),
  ].filter((signal) => signal !== undefined);
}

/** What each kind of agreement adds to a score and each disagreement takes from it. */
const worth = {
  country: { agrees: 0.02, disagrees: -0.03 },
  type: { agrees: 0, disagrees: -0.05 },
  'date-of-birth': { agrees: 0.05, disagrees: -0.12 },
  identifier: { agrees: 0.2, disagrees: 0 },
  address: { agrees: 0.02, disagrees: 0 },
} as const;

function context(
  field: ContextSignal['field'],
  agrees: boolean,
  query: string,
  listed: string,
  text: string,
): ContextSignal {
  const relation = agrees ? 'agrees' : 'disagrees';
  return { kind: 'context', field, query, listed, relation, contribution: worth[field][relation], text };
}

function countrySignal({ country }: Subject, { countries }: ListedParty): ContextSignal | undefined {
  if (country === undefined || countries.length === 0) return undefined;
  const listed = countries.join(', ');
  return countries.includes(country)
    ? context('country', true, country, listed, `the country agrees (${country})`)
    : context('country', false, country, listed, `the country differs: yours ${country}, listed ${listed}`);
}

function typeSignal({ type }: Subject, party: ListedParty): ContextSignal | undefined {
  if (type === 'any' || party.type === 'unknown' || type === party.type) return undefined;
  const how = party.typeInferred ? 'the entry looks like' : 'the listed party is';
  return context('type', false, type, party.type, `yours is ${article(type)}, ${how} ${article(party.type)}`);
}

const article = (type: string) => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;

function birthSignal({ dateOfBirth }: Subject, { datesOfBirth }: ListedParty): ContextSignal | undefined {
  if (dateOfBirth?.year === undefined) return undefined;
  const comparable = datesOfBirth.filter((date) => date.year !== undefined);
  if (comparable.length === 0) return undefined;
  const listed = comparable.map((date) => date.text).join('; ');
  const fit = comparable.find((date) => mayBeSameDay(dateOfBirth, date));
  return fit === undefined
    ? context('date-of-birth', false, dateOfBirth.text, listed, `the date of birth differs: listed ${listed}`)
    : context('date-of-birth', true, dateOfBirth.text, fit.text, `the date of birth agrees (${fit.text})`);
}

/** Whether two partial dates can be one day; a year "circa" leaves two years' room. */
function mayBeSameDay(a: PartialDate, b: PartialDate): boolean {
  const room = a.circa || b.circa ? 2 : 0;
  const latestStart = Math.max(a.year!, b.year!);
  const earliestEnd = Math.min(a.toYear ?? a.year!, b.toYear ?? b.year!);
  if (latestStart - earliestEnd > room) return false;
  if (room > 0 || a.toYear !== undefined || b.toYear !== undefined) return true;
  const agree = (x: number | undefined, y: number | undefined) =>
    x === undefined || y === undefined || x === y;
  return agree(a.month, b.month) && agree(a.day, b.day);
}

function identifierSignal({ identifiers }: Subject, party: ListedParty): ContextSignal | undefined {
  for (const given of identifiers ?? []) {
    const wanted = normaliseIdentifier(given);
    if (wanted === '') continue;
    const found = party.identifiers.find(({ value }) => normaliseIdentifier(value) === wanted);
    if (found !== undefined)
      return context(
        'identifier',
        true,
        given,
        found.value,
        `the identifier agrees (${found.type} ${found.value})`,
      );
  }
  return undefined;
}
