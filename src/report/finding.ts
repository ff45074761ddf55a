/** What the reports for machines say of a match in a sentence or two. */
import type { Match } from '../model/match.js';
import type { Subject } from '../model/subject.js';
import { printable } from '../text/printable.js';
import { whoseName } from './match-fields.js';
import { reasons } from './reasons.js';
import { scoreText } from './score-text.js';

/** E.g. `Strong match: “Hikvison” is like “Hikvision”, alias of …, on BIS Entity List (us-el), score 0.92`. */
export function findingTitle(match: Match, { name }: Subject): string {
  const { band, subjectName, citation, party, score } = match;
  const who = subjectName === name ? `“${name}”` : `“${name}”, by its alias “${subjectName}”,`;
  const list = citation.list === party.list ? `your list ${party.list}` : `${citation.list} (${party.list})`;
  const listed = [`“${match.matchedName}”`, ...whoseName(match).map((whose) => `${whose},`)].join(', ');
  const relation = band === 'exact' ? 'is the same name as' : 'is like';
  return printable(
    `${capital(band)} match: ${who} ${relation} ${listed} on ${list}, score ${scoreText(score)}`,
  );
}

/** The title, then why, what follows from it, the notices, and where else the party is listed. */
export function findingText(match: Match, subject: Subject): string {
  const { citation, effect, party, signals } = match;
  const notices = citation.references.map(({ text, date }) =>
    date === undefined ? text : `${text} (${date})`,
  );
  const also = (party.alsoListed ?? []).map(({ listName, text }) => `${listName}: ${text}`);
  const parts = [
    findingTitle(match, subject),
    `Why: ${reasons(signals).join('; ')}`,
    `${effect.summary.replace(/\.$/, '')} (${effect.authority}; as of ${effect.asOf})`,
    `Notice: ${notices.join('; ') || 'none published'}`,
    ...(also.length === 0 ? [] : [`Also on ${also.join('; ')}`]),
    `Entry ${party.id}; a match is not a verdict: compare the entry with your party`,
  ];
  return printable(`${parts.join('. ')}.`);
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
