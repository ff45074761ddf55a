import type { Match } from '../../model/match.js';
import type { Subject } from '../../model/subject.js';
import { otherNameWord } from '../name-kind-words.js';
import { reasons } from '../reasons.js';
import { scoreText } from '../score-text.js';
import { comparison } from './comparison.js';
import { entryDetails } from './entry-details.js';
import { link } from './link.js';
import { html, joined, type Markup } from './markup.js';
import type { MatchContext } from './match-context.js';
import { effectText } from './meanings.js';
import { bandWords, effectWords } from './words.js';

/**
 * One match: how sure it is and of whom, the record beside the entry, why, what follows from it in law, and
 * where that is published. What the page's script filters and sorts by stands in its classes and `data-`
 * attributes. A page holds thousands of these: what HTML lets one leave out is left out.
 */
export function matchArticle(match: Match, subject: Subject, context: MatchContext): Markup {
  const { band, party, score, decision } = match;
  const meaning = context.meanings.add(match);
  return html`<article class="match ${band}" data-list="${party.list}" data-score="${score}"${decision === null ? '' : html` data-decided`}>
<h4><span class=score>${scoreText(score)} <b>${bandWords[band]}</b></span> <bdi class=name>${match.matchedName}</bdi>${aliasOf(match)}</h4>
${comparison(match, subject)}<dl>
<dt>Why<dd>${sentence(reasons(match.signals))}
${context.brief ? briefMeaning(match, meaning) : fullMeaning(match)}${licence(match)}<dt>Notice<dd>${notices(match)}
${elsewhere(match)}</dl>
${entryDetails(match, context)}</article>
`;
}

/** A primary name speaks for itself; any other says whose it is. */
function aliasOf({ matchedName, matchedNameKind, party }: Match): Markup {
  if (matchedName === party.name) return html``;
  return html` <small>${otherNameWord(matchedNameKind)} of <bdi class=name>${party.name}</bdi></small>`;
}

function fullMeaning(match: Match): Markup {
  const { citation, party } = match;
  return html`<dt>List<dd><b>${citation.list}</b> (${party.list}), ${citation.authority}
<dt>Effect<dd>${effectText(match)}
`;
}

function briefMeaning({ citation, party, effect }: Match, meaning: string): Markup {
  return html`<dt>List<dd>${citation.list} (${party.list}): <a href="#${meaning}">${effectWords[effect.class]}</a>
`;
}

/** What the entry itself says of licences. */
function licence({ effect: { requirement, policy } }: Match): Markup {
  return html`${requirement === undefined ? '' : html`<dt>Licence<dd>${requirement}\n`}${
    policy === undefined ? '' : html`<dt>Review<dd>${policy}\n`
  }`;
}

function notices({ citation: { references } }: Match): Markup {
  if (references.length === 0) return html`none published`;
  return joined(
    references.map(
      ({ text, url, date }) => html`${link(url, text)}${date === undefined ? '' : ` (${date})`}`,
    ),
    '; ',
  );
}

function elsewhere({ party: { alsoListed = [] } }: Match): Markup {
  if (alsoListed.length === 0) return html``;
  const entries = alsoListed.map(
    ({ id, list, listName, name, text }) =>
      html`<li>${listName} (${list}): ${text}; <bdi>${name}</bdi>, <code>${id}</code>`,
  );
  return html`<dt>Also on<dd><ul>${entries}</ul>\n`;
}

/** Reasons as one sentence: an initial capital, a full stop. */
function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
