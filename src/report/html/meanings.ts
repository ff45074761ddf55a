import type { Match } from '../../model/match.js';
import { link } from './link.js';
import { html, type Markup } from './markup.js';
import { count, effectWords } from './words.js';

/** What matches on the lists mean, each meaning once, as they come. */
export interface Meanings {
  /** The id under which the page says what this match means. */
  add(match: Match): string;
  /** Whether an address is that of a list and not of an entry, since matches of two parties had it. */
  isListPage(match: Match): boolean;
  section(): Markup;
}

interface Meaning {
  readonly id: string;
  readonly match: Match;
  matches: number;
}

export function meanings(): Meanings {
  const byKey = new Map<string, Meaning>();
  const perList = new Map<string, number>();
  /** By address: the first party that had it, or true once another had it too. */
  const pages = new Map<string, string | true>();
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
      if (citation.url !== null && pages.get(citation.url) !== true) {
        const first = pages.get(citation.url) ?? party.id;
        pages.set(citation.url, first === party.id ? first : true);
      }
      return meaning.id;
    },
    isListPage: ({ citation: { url } }) => url !== null && pages.get(url) === true,
    section() {
      const found = [...byKey.values()].sort((a, b) => (a.match.party.list < b.match.party.list ? -1 : 1));
      if (found.length === 0) return html``;
      return html`<h3>What a match means</h3>
${found.map(
  (
    meaning,
  ) => html`<section class="file" id="${meaning.id}"><h4>${meaning.match.citation.list} <small>${meaning.match.party.list}, ${meaning.match.citation.authority}</small></h4>
<p class="means">${effectText(meaning.match)}${page(meaning.match)} <small>${count(meaning.matches)} ${meaning.matches === 1 ? 'match' : 'matches'}</small></p></section>\n`,
)}`;
    },
  };

  function page({ citation: { url } }: Match): Markup {
    return url === null || pages.get(url) !== true ? html`` : html` ${link(url, 'The list’s page')}.`;
  }
}

/** What a match means in law, by which provision, and as of which day that is known. */
export function effectText({ effect }: Match): Markup {
  const { class: effectClass, summary, authority, asOf } = effect;
  return html`<b>${effectWords[effectClass]}.</b> ${summary} <small>(${authority}; as of ${asOf})</small>`;
}
