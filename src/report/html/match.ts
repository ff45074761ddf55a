import type { Match } from '../../model/match.js';
import type { ScreeningRun } from '../../model/report.js';
import type { Subject } from '../../model/subject.js';
import { reasons } from '../reasons.js';
import { scoreText } from '../score-text.js';
import { comparison } from './comparison.js';
import { entryDetails } from './entry-details.js';
import { link } from './link.js';
import { html, joined, type Markup } from './markup.js';
import { bandWords, effectWords, nameKindWords } from './words.js';

/**
 * One match: how sure it is and of whom, the record beside the entry, why, what follows from it in law, and
 * where that is published. What the page's script filters and sorts by stands in `data-` attributes.
 */
export function matchArticle(
  match: Match,
  subject: Subject,
  run: ScreeningRun,
  options: { readonly verbose: boolean },
): Markup {
  const { band, party, citation, score, decision } = match;
  return html`<article class="match ${band}" data-list="${party.list}" data-band="${band}" data-score="${score}" data-decision="${decision === null ? 'open' : 'decided'}">
<h4><span class="score">${scoreText(score)} <b>${bandWords[band]}</b></span> <bdi class="name">${match.matchedName}</bdi>${aliasOf(match)}</h4>
${comparison(match, subject)}
<dl>
<dt>Why<dd>${sentence(reasons(match.signals))}
<dt>List<dd><b>${citation.list}</b> (${party.list}), ${citation.authority}
${meaning(match)}<dt>Notice<dd>${notices(match)}
${elsewhere(match)}</dl>
${entryDetails(match, run, options)}</article>
`;
}

/** A primary name speaks for itself; any other says whose it is. */
function aliasOf({ matchedName, matchedNameKind, party }: Match): Markup {
  if (matchedName === party.name) return html``;
  const kind = matchedNameKind === 'primary' ? 'another name' : nameKindWords[matchedNameKind];
  return html` <small>${kind} of <bdi class="name">${party.name}</bdi></small>`;
}

/** What the match means in law, by which provision, as of which day; then what the entry itself says of licences. */
function meaning({ effect }: Match): Markup {
  const { class: effectClass, summary, authority, asOf, requirement, policy } = effect;
  return html`<dt>Effect<dd><b>${effectWords[effectClass]}.</b> ${summary} <small>${authority}; as of ${asOf}</small>
${requirement === undefined ? '' : html`<dt>Licence<dd>${requirement}\n`}${
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
  return html`<dt>Also listed<dd><ul>${entries}</ul>\n`;
}

/** Reasons as one sentence: an initial capital, a full stop. */
export function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
