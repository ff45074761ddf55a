/**
 * Telling parties apart that one list has under the same name and country, by what their entries say: never by
 * their place in the file, which changes whenever another entry comes or goes.
 */
import type { ListedParty } from '../model/listed-party.js';
import { comparableDate, earliestNotice } from './first-notice.js';
import { shortHash } from './party-id.js';

/** A publisher's own id of an entry where it outlasts the file; undefined where it does not. */
export type LastingId = (party: ListedParty) => string | undefined;

/** As much of a party as its id is made of; small, since a list may have many of one name. */
export interface Namesake {
  /** The one that comes first keeps the id of name and country: the earliest of them, as a rule. */
  readonly rank: string;
  /** What tells it from the others, the most lasting first. */
  readonly facts: readonly string[];
}

/** OFAC numbers its entries once and for all, and the links to them bear the number in every form of its lists. */
const ofacPage = /^https:\/\/sanctionssearch\.ofac\.treas\.gov\/Details\.aspx\?id=(\d+)$/;
/** What parsers put in the place of an id that the publisher does not give. */
const isPlace = /^(?:row|line|target|entry|entity|individual|designation|record|group|paragraph)s? \d/i;

export function namesakeOf(party: ListedParty, lastingId: LastingId): Namesake {
  const ofac = ofacPage.exec(party.source.entryUrl ?? '')?.[1];
  const given = ofac ?? lastingId(party);
  const id = given === undefined || given === '' || isPlace.test(given) ? undefined : given;
  const facts = id === undefined ? factsOf(party) : [shortWord(id)];
  const number = id !== undefined && /^\d+$/.test(id) ? id.padStart(20, '0') : (id ?? '');
  // What may change of an entry decides last; what sorts before all letters keeps it from deciding earlier.
  const rank = [ofac === undefined ? listedOn(party) : '', number, ...facts.slice(0, -1)].join('\n');
  // By words, since one form of a file has in one cell what another has in several.
  const words = Object.values(party.raw).flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const row = shortHash(words.sort().join(' '));
  return { rank: `${rank}\0${facts.at(-1)} ${row}`, facts };
}

/**
 * The ids of parties that share `base`, in their order. One of them keeps it; each of the others adds to it, after
 * a tilde, what tells it apart: the publisher's id where that lasts, or else the date of birth, a number, the first
 * notice, the day of listing, the address, the programmes, and at last all that the entry says. So a notice, an alias
 * or a namesake more leaves them as they are. Entries that say the very same are numbered.
 */
export function idsOfNamesakes(base: string, namesakes: readonly Namesake[]): string[] {
  const ids = new Array<string>(namesakes.length);
  const taken = new Map<string, number>();
  const settle = (prefix: string, members: readonly number[], level: number): void => {
    const [first, ...others] = members;
    let id = prefix;
    let count = taken.get(prefix) ?? 1;
    while (taken.has(id)) id = `${prefix}~${++count}`;
    taken.set(id, 1).set(prefix, count);
    ids[first!] = id;
    const byFact = new Map<string | undefined, number[]>();
    for (const member of others) {
      const fact = namesakes[member]!.facts[level];
      const same = byFact.get(fact);
      if (same === undefined) byFact.set(fact, [member]);
      else same.push(member);
    }
    for (const [fact, same] of byFact) {
      if (fact !== undefined) settle(`${prefix}~${fact}`, same, level + 1);
      else for (const member of same) settle(prefix, [member], level);
    }
  };
  const order = namesakes.map((_, at) => at).sort((a, b) => compare(namesakes[a]!.rank, namesakes[b]!.rank));
  if (order.length > 0) settle(base, order, 0);
  return ids;
}

/** Parties that are in memory anyway, with their namesakes told apart. */
export function withLastingIds(parties: readonly ListedParty[], lastingId: LastingId): ListedParty[] {
  const groups = new Map<string, number[]>();
  parties.forEach(({ id }, at) => {
    groups.set(id, [...(groups.get(id) ?? []), at]);
  });
  const told = [...parties];
  for (const [base, members] of groups) {
    if (members.length === 1) continue;
    const ids = idsOfNamesakes(
      base,
      members.map((at) => namesakeOf(parties[at]!, lastingId)),
    );
    members.forEach((at, nth) => {
      told[at] = { ...parties[at]!, id: ids[nth]! };
    });
  }
  return told;
}

const listedOn = (party: ListedParty) =>
  [party.listedOn, earliestNotice(party.source.references)?.date].filter(Boolean).sort()[0] ?? '9999';

function factsOf(party: ListedParty): string[] {
  const { datesOfBirth, identifiers, addresses, programmes, names, countries } = party;
  const born = datesOfBirth.map(comparableDate).sort()[0];
  const number = identifiers
    .map(({ value }) => value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .sort()[0];
  const notice = earliestNotice(party.source.references);
  const address = addresses.map(({ text }) => text).sort()[0];
  const all = [
    party.type,
    names.map(({ text }) => text).sort(),
    countries,
    addresses.map(({ text }) => text).sort(),
    party.placesOfBirth,
    [party.title, party.licenceRequirement, party.licencePolicy, party.expiresOn, party.remarks],
  ];
  return [
    ...(born === undefined ? [] : [`born-${born}`]),
    ...(number === undefined ? [] : [shortWord(number)]),
    ...(notice === undefined ? [] : [shortWord(notice.text)]),
    ...(party.listedOn === undefined ? [] : [`listed-${party.listedOn}`]),
    ...(address === undefined ? [] : [`at-${shortHash(address)}`]),
    ...(programmes.length === 0 ? [] : [shortWord([...programmes].sort().join(' '))]),
    shortHash(JSON.stringify(all)),
  ];
}

const longestWord = 24;

/** Lower-case ASCII letters, digits and hyphens; a hash where that would lose something or be long. */
function shortWord(text: string): string {
  const word = text
    .toLowerCase()
    .replace(/[\s./_#,:;()-]+/g, '-')
    .replace(/^-|-$/g, '');
  return /^[a-z0-9-]+$/.test(word) && word.length <= longestWord ? word : shortHash(text);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
