import type { ScreeningRun, ScreeningSummary } from '../../model/report.js';
import { html, type Markup } from './markup.js';
import { bandWords, count } from './words.js';

/**
 * What a reader finds and filters matches with; it works by the page's script alone, so the style sheet shows
 * it only where scripts run.
 */
export function tools(
  { lists }: ScreeningRun,
  summary: ScreeningSummary,
  shown: { readonly open: number; readonly decided: number },
): Markup {
  const names = new Map(lists.map(({ code, name }) => [code, name]));
  const found = Object.entries(summary.lists).sort(([, a], [, b]) => b - a);
  const bands = (['exact', 'strong', 'possible'] as const).filter((band) => summary.bands[band] > 0);
  return html`<search class="tools" aria-label="Find and filter matches">
<label class="find">Search <input id="find" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/" aria-describedby="count" placeholder="name or id"></label>
<label>List <select id="list"><option value="">All lists${found.map(([code, value]) => html`<option value="${code}">${names.get(code) ?? code} (${count(value)})`)}</select></label>
<label>Band <select id="band"><option value="">All bands${bands.map((band) => html`<option value="${band}">${bandWords[band]} (${count(summary.bands[band])})`)}</select></label>
${
  shown.decided === 0
    ? ''
    : html`<label>Decision <select id="decision"><option value="">Open and decided<option value="open">Open (${count(shown.open)})<option value="decided">Decided (${count(shown.decided)})</select></label>\n`
}<label>Sort by <select id="sort"><option value="row">Row<option value="score">Score<option value="list">List</select></label>
<p id="count" role="status"></p>
<span class="buttons"><button type="button" id="clear">Clear</button> <button type="button" id="open-all" aria-pressed="false">All details</button> <button type="button" id="help-button" aria-keyshortcuts="?">Keys</button></span>
</search>
`;
}

/** What the keys do. They can be turned off, since speech input types letters that nobody meant as keys. */
export const help: Markup = html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>
<dt><kbd>j</kbd> <kbd>k</kbd><dd>next match, previous match
<dt><kbd>o</kbd><dd>open or close the entry’s details
<dt><kbd>/</kbd><dd>search
<dt><kbd>Esc</kbd><dd>clear the search, then leave it; close this
<dt><kbd>?</kbd><dd>this help
</dl>
<p><label><input type="checkbox" id="keys-on" checked> Single letters are keys</label></p>
<p><button type="button" id="help-close">Close</button></p>
</dialog>
`;
