import type { ListedParty } from '../model/listed-party.js';
import type { PartialDate } from '../model/partial-date.js';
import type { ContextSignal } from '../model/signal.js';
import type { Subject } from '../model/subject.js';
import { compareAddresses } from './compare-addresses.js';
import { comparableIdentifier } from './find-by-identifier.js';

export interface WeighedContext {
  /** The name's score, moved. */
  readonly score: number;
  readonly signals: readonly ContextSignal[];
}

/**
 * What the rest of the row says for or against a match on the name: country, address, type, date of birth,
 * identifiers. Evidence only - it moves a score between `least` and 1, is always said, and never hides a match.
 *
 * @param nameScore score of the names alone, 0..1
 * @param least the lowest score that is still a match
 */
export function weighContext(
  subject: Subject,
  party: ListedParty,
  nameScore: number,
  least: number,
): WeighedContext {
  const findings = [
    countryFinding(subject, party),
    addressFinding(subject, party),
    typeFinding(subject, party),
    birthFinding(subject, party),
    identifierFinding(subject, party),
  ].filter((finding) => finding !== undefined);
  let score = nameScore;
  const signals = findings.map(({ raises, ...finding }): ContextSignal => {
    const moved =
      finding.relation === 'agrees' ? score + (1 - score) * raises : lowered(score, finding, least);
    const contribution = roundTo4(moved - score);
    score = moved;
    return { kind: 'context', ...finding, contribution };
  });
  return { score: nameScore === 1 && score === 1 ? 1 : Math.min(0.9999, roundTo4(score)), signals };
}

interface Finding extends Omit<ContextSignal, 'kind' | 'contribution'> {
  /** The part of what is missing to certainty that it makes good, where it agrees. */
  readonly raises: number;
}

const raises: Readonly<Record<ContextSignal['field'] | 'place', number>> = {
  country: 0.15,
  type: 0,
  address: 0.2,
  /** Many firms are in one town. */
  place: 0.05,
  'date-of-birth': 0.5,
  identifier: 0.95,
};
/** What a disagreement takes from the score. */
const lowers: Readonly<Record<ContextSignal['field'], number>> = {
  country: 0.03,
  type: 0.05,
  address: 0,
  'date-of-birth': 0.12,
  identifier: 0,
};

const lowered = (score: number, { field }: Pick<Finding, 'field'>, least: number) =>
  Math.max(Math.min(score, least), score - lowers[field]);
const roundTo4 = (value: number) => Math.round(value * 1e4) / 1e4;

function finding(
  field: Finding['field'],
  agrees: boolean,
  query: string,
  listed: string,
  text: string,
): Finding {
  return { field, query, listed, relation: agrees ? 'agrees' : 'disagrees', text, raises: raises[field] };
}

function countryFinding({ country }: Subject, { countries }: ListedParty): Finding | undefined {
  if (country === undefined || countries.length === 0) return undefined;
  const listed = countries.join(', ');
  return countries.includes(country)
    ? finding('country', true, country, listed, `the country agrees (${country})`)
    : finding('country', false, country, listed, `the country differs: yours ${country}, listed ${listed}`);
}

/** A differing address is no evidence: people and firms move. */
function addressFinding(subject: Subject, { addresses }: ListedParty): Finding | undefined {
  const agreement = compareAddresses(subject, addresses);
  if (agreement === undefined) return undefined;
  const { of, listed, shared } = agreement;
  const ours = [subject.address, subject.city].filter((part) => part !== undefined).join(', ');
  const said = [...new Set(shared)].map((word) => `“${word}”`).join(', ');
  const text = of === 'address' ? `the address agrees in ${said}` : `the place agrees (${said})`;
  return { ...finding('address', true, ours, listed, text), raises: raises[of] };
}

function typeFinding({ type }: Subject, party: ListedParty): Finding | undefined {
  if (type === 'any' || party.type === 'unknown' || type === party.type) return undefined;
  const how = party.typeInferred ? 'the entry looks like' : 'the listed party is';
  return finding('type', false, type, party.type, `yours is ${article(type)}, ${how} ${article(party.type)}`);
}

const article = (type: string) => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;

function birthFinding({ dateOfBirth }: Subject, { datesOfBirth }: ListedParty): Finding | undefined {
  if (dateOfBirth?.year === undefined) return undefined;
  const comparable = datesOfBirth.filter((date) => date.year !== undefined);
  if (comparable.length === 0) return undefined;
  const listed = comparable.map((date) => date.text).join('; ');
  const fit = comparable.find((date) => mayBeSameDay(dateOfBirth, date));
  return fit === undefined
    ? finding('date-of-birth', false, dateOfBirth.text, listed, `the date of birth differs: listed ${listed}`)
    : finding('date-of-birth', true, dateOfBirth.text, fit.text, `the date of birth agrees (${fit.text})`);
}

/** Whether two partial dates can be one day; a year "circa" leaves two years' room. */
export function mayBeSameDay(a: PartialDate, b: PartialDate): boolean {
  const room = a.circa || b.circa ? 2 : 0;
  const latestStart = Math.max(a.year!, b.year!);
  const earliestEnd = Math.min(a.toYear ?? a.year!, b.toYear ?? b.year!);
  if (latestStart - earliestEnd > room) return false;
  if (room > 0 || a.toYear !== undefined || b.toYear !== undefined) return true;
  const agree = (x: number | undefined, y: number | undefined) =>
    x === undefined || y === undefined || x === y;
  return agree(a.month, b.month) && agree(a.day, b.day);
}

function identifierFinding({ identifiers }: Subject, party: ListedParty): Finding | undefined {
  for (const given of identifiers ?? []) {
    const wanted = comparableIdentifier(given);
    if (wanted === undefined) continue;
    const found = party.identifiers.find(({ value }) => comparableIdentifier(value) === wanted);
    if (found !== undefined)
      return finding(
        'identifier',
        true,
        given,
        found.value,
        `the identifier agrees (${found.type} ${found.value})`,
      );
  }
  return undefined;
}

/** Whether a subject and a party bear the same identifier. */
export const sharesIdentifier = (subject: Subject, party: ListedParty): boolean =>
  identifierFinding(subject, party) !== undefined;
