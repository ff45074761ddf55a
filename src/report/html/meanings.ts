import type { Match } from '../../model/match.js';
import type { ScreeningRun } from '../../model/report.js';
import { link } from './link.js';
import { html, type Markup } from './markup.js';
import { count, effectWords } from './words.js';

/** What matches on the lists mean, each meaning once, as they come. */
export interface Meanings {
  /** The id under which the page says what this match means. */
  add(match: Match): string;
  section(run: ScreeningRun): Markup;
}

interface Meaning {
  readonly id: string;
  readonly match: Match;
  matches: number;
}

export function meanings(): Meanings {
  const byKey = new Map<string, Meaning>();
  const perList = new Map<string, number>();
  return {
    add(match) {
      const { party, effect, citation } = match;
      const { class: effectClass, summary, authority, asOf } = effect;
      const key = JSON.stringify([party.list, citation.authority, effectClass, summary, authority, asOf]);
      let meaning = byKey.get(key);
      if (meaning === undefined) {
        const number = (perList.get(party.list) ?? 0) + 1;
        perList.set(party.list, number);
        meaning = { id: `means-${party.list}${number === 1 ? '' : `-${number}`}`, match, matches: 0 };
        byKey.set(key, meaning);
      }
      meaning.matches++;
      return meaning.id;
    },
    section({ lists }) {
      const found = [...byKey.values()].sort((a, b) => (a.match.party.list < b.match.party.list ? -1 : 1));
      if (found.length === 0) return html``;
      return html`<h3>What a match means</h3>
${found.map(
  (
    meaning,
  ) => html`<section class="file" id="${meaning.id}"><h4>${meaning.match.citation.list} <small>${meaning.match.party.list}, ${meaning.match.citation.authority}</small></h4>
<p class="means">${effectText(meaning.match)}${page(meaning.match, lists)} <small>${count(meaning.matches)} ${meaning.matches === 1 ? 'match' : 'matches'}</small></p></section>\n`,
)}`;
    },
  };
}

/** The list's own page, where its matches lead to none of their own. */
function page({ party, citation: { url } }: Match, lists: ScreeningRun['lists']): Markup {
  return isListPage(party.list, url, lists) ? html` ${link(url, 'The list’s page')}.` : html``;
}

/** Whether an address is that of a list, and not of an entry of it. */
export function isListPage(code: string, url: string | null, lists: ScreeningRun['lists']): boolean {
  return url !== null && lists.some((list) => list.code === code && list.url === url);
}

/** What a match means in law, by which provision, and as of which day that is known. */
export function effectText({ effect }: Match): Markup {
  const { class: effectClass, summary, authority, asOf } = effect;
  return html`<b>${effectWords[effectClass]}.</b> ${summary} <small>(${authority}; as of ${asOf})</small>`;
}
