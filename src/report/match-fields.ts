/**
 * What the reports for people say of a match, field by field, in the order in which it is read: whose name it is,
 * the list, the notices that put the party there, what follows from it, how sure the match is and why, and where
 * in which file it stands.
 */
import type { Effect } from '../model/effect.js';
import type { AlsoListed, Match } from '../model/match.js';
import type { Signal } from '../model/signal.js';
import type { Subject } from '../model/subject.js';
import { otherNameWord } from './name-kind-words.js';
import { reasons } from './reasons.js';
import { scoreText } from './score-text.js';

/** Text, the address of a page, or both. */
export interface FieldValue {
  readonly text: string;
  readonly url?: string;
}

export interface MatchField {
  readonly label: string;
  readonly values: readonly FieldValue[];
}

/** The fields that have something to say; with `verbose` also every signal. */
export function matchFields(
  match: Match,
  subject: Subject,
  { verbose }: { readonly verbose: boolean },
): readonly MatchField[] {
  const { party, citation, effect } = match;
  const fields: readonly (readonly [string, string | readonly FieldValue[] | undefined])[] = [
    ['Yours', match.subjectName === subject.name ? undefined : `the alias “${match.subjectName}”`],
    ['Party', partyText(match)],
    ['List', `${citation.list} (${party.list}), ${citation.authority}`],
    ['Also on', (party.alsoListed ?? []).map(alsoListedText)],
    ['Notice', notices(match)],
    ['Page', citation.url === null ? undefined : [{ text: '', url: citation.url }]],
    ['Effect', effectText(effect)],
    ['Licence', effect.requirement],
    ['Review', effect.policy],
    ['Remarks', party.remarks],
    ['Score', `${scoreText(match.score)}: ${reasons(match.signals).join('; ')}`],
    ['Signals', verbose ? match.signals.map((signal) => ({ text: signalText(signal) })) : undefined],
    ['Source', sourceText(match)],
  ];
  return fields.flatMap(([label, value]) => {
    if (value === undefined || value.length === 0) return [];
    return [{ label, values: typeof value === 'string' ? [{ text: value }] : value }];
  });
}

/** A primary name speaks for itself; any other says whose it is. */
export function listedName(match: Match): string {
  return [match.matchedName, ...whoseName(match)].join(', ');
}

/** E.g. `alias of Acme Ltd`; nothing for a primary name. */
export function whoseName({ matchedName, matchedNameKind, party }: Match): readonly string[] {
  return matchedName === party.name ? [] : [`${otherNameWord(matchedNameKind)} of ${party.name}`];
}

function partyText({ party }: Match): string {
  const type = party.typeInferred ? `${party.type} (inferred)` : party.type;
  return [
    [type, ...party.countries].join(', '),
    ...(party.programmes.length === 0 ? [] : [`programme ${party.programmes.join(', ')}`]),
    ...(party.listedOn === undefined ? [] : [`listed on ${party.listedOn}`]),
    ...(party.expiresOn === undefined ? [] : [`until ${party.expiresOn}`]),
    `id ${party.id}`,
  ].join('; ');
}

/** Stated as what it is: the reader judges whether the entries are one party's. */
const alsoListedText = ({ listName, text, id }: AlsoListed): FieldValue => ({
  text: `${listName}: ${text} (${id})`,
});

function notices({ citation: { references } }: Match): readonly FieldValue[] {
  if (references.length === 0) return [{ text: 'none published' }];
  return references.map(({ text, date, url }) => ({
    text: date === undefined ? text : `${text} (${date})`,
    ...(url === undefined ? {} : { url }),
  }));
}

const effectText = ({ summary, authority, asOf }: Effect) => `${summary} (${authority}; as of ${asOf})`;

function sourceText({ party, citation: { snapshot, locator } }: Match): string {
  return [
    locator,
    ...(party.nativeId === '' || locator.startsWith(`${party.nativeId},`)
      ? []
      : [`publisher’s id ${party.nativeId}`]),
    ...(snapshot.starter ? ['built-in starter snapshot'] : []),
    ...(snapshot.published === null ? [] : [`list of ${snapshot.published}`]),
    ...(snapshot.retrieved === null ? [] : [`retrieved ${snapshot.retrieved}`]),
    `sha256 ${snapshot.sha256.slice(0, 12)}…`,
  ].join('; ');
}

function signalText({ contribution, text }: Signal): string {
  const sign = contribution > 0 ? '+' : contribution < 0 ? '−' : '±';
  return `${sign}${Math.abs(contribution).toFixed(2)} ${text}`;
}
