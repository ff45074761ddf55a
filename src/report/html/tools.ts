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
  const found = Object.entries(summary.lists)
    .sort(([, a], [, b]) => b - a)
    .map(([code, matches]): Option => [code, names.get(code) ?? code, matches]);
  const bands = (['exact', 'strong', 'possible'] as const)
    .map((band): Option => [band, bandWords[band], summary.bands[band]])
    .filter(([, , matches]) => matches > 0);
  const decisions: readonly Option[] = [
    ['open', 'Open', shown.open],
    ['decided', 'Decided', shown.decided],
  ];
  return html`<search class="tools" aria-label="Find and filter matches">
<div class="find"><label for="find">Search</label> <input id="find" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/" aria-describedby="count" placeholder="name or id"></div>
${select('list', 'List', 'All lists', found)}${select('band', 'Band', 'All bands', bands)}${
  shown.decided === 0 ? '' : select('decision', 'Decision', 'Open and decided', decisions)
}<div><label for="sort">Sort by</label> <select id="sort"><option value="row">Row<option value="score">Score<option value="list">List</select></div>
<p id="count" role="status"></p>
<p class="buttons"><button type="button" id="clear">Clear</button> <button type="button" id="open-all" aria-pressed="false">All details</button> <button type="button" id="help-button" aria-keyshortcuts="?">Keys</button></p>
</search>
`;
}

type Option = readonly [value: string, text: string, matches: number];

function select(id: string, label: string, all: string, options: readonly Option[]): Markup {
  const choices = options.map(
    ([value, text, matches]) => html`<option value="${value}">${text} (${count(matches)})`,
  );
  return html`<div><label for="${id}">${label}</label> <select id="${id}"><option value="">${all}${choices}</select></div>
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
