import type { Reference } from '../model/citation.js';
import type { Effect } from '../model/effect.js';
import type { NameKind } from '../model/listed-party.js';
import type { Match } from '../model/match.js';
import type { Signal } from '../model/signal.js';
import type { Subject } from '../model/subject.js';
import { reasons } from './reasons.js';
import { scoreText } from './score-text.js';
import type { TerminalPage } from './terminal-page.js';

/**
 * One match, to be read from the top down: the listed name and whose it is, the list, the notices that put
 * the party there, what follows from it, how sure the match is and why, and where in which file it stands.
 */
export function terminalMatch(
  match: Match,
  subject: Subject,
  page: TerminalPage,
  options: { readonly verbose: boolean },
): string {
  const { band, party, citation, effect } = match;
  const heading = `${band[0]!.toUpperCase()}${band.slice(1)} match: ${listedName(match)}`;
  return [
    page.paragraph(heading, '  ', page.style.band[band]),
    match.subjectName === subject.name ? '' : page.field('Yours', `the alias “${match.subjectName}”`),
    page.field('Party', partyText(match)),
    page.field('List', `${citation.list} (${party.list}), ${citation.authority}`),
    page.field('Also on', alsoListedText(party.alsoListed)),
    page.field('Notice', notices(citation.references)),
    citation.url === null ? '' : page.field('Page', citation.url),
    page.field('Effect', effectText(effect)),
    effect.requirement === undefined ? '' : page.field('Licence', effect.requirement),
    effect.policy === undefined ? '' : page.field('Review', effect.policy),
    party.remarks === undefined ? '' : page.field('Remarks', party.remarks),
    page.field('Score', `${scoreText(match.score)}: ${reasons(match.signals).join('; ')}`),
    options.verbose ? page.field('Signals', match.signals.map(signalText)) : '',
    page.field('Source', sourceText(match)),
  ].join('');
}

const kindWords: Readonly<Record<NameKind, string>> = {
  primary: 'another name',
  alias: 'alias',
  'weak-alias': 'weak alias',
  former: 'former name',
};

/** A primary name speaks for itself; any other says whose it is. */
function listedName({ matchedName, matchedNameKind, party }: Match): string {
  return matchedName === party.name
    ? matchedName
    : `${matchedName}, ${kindWords[matchedNameKind]} of ${party.name}`;
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
const alsoListedText = (entries: Match['party']['alsoListed'] = []) =>
  entries.length === 0
    ? []
    : entries.map(({ listName, text, id }) => `${listName}: ${text} (${id})`).join('; ');

function notices(references: readonly Reference[]): readonly string[] {
  if (references.length === 0) return ['none published'];
  return references.map(
    ({ text, date, url }) =>
      text + (date === undefined ? '' : ` (${date})`) + (url === undefined ? '' : ` ${url}`),
  );
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
