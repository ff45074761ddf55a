import type { ScreeningResult } from '../../model/report.js';
import { scoreText } from '../score-text.js';
import { html, type Markup } from './markup.js';

/** A line for a subject without an open match. */
export function clearRow({ subject, outcome, nearest }: ScreeningResult): Markup {
  return html`<tr><th scope="row">${subject.row}<td><bdi>${subject.name}</bdi><td>${outcome === 'decided' ? 'decided' : 'no match'}<td>${
    nearest === null
      ? '–'
      : html`<bdi>${nearest.matchedName}</bdi> (${nearest.party.list}), ${scoreText(nearest.score)}`
  }\n`;
}

export function clearSection(rows: readonly Markup[]): Markup {
  if (rows.length === 0) return html``;
  return html`<section aria-labelledby="clear-title"><h2 id="clear-title">Without a match</h2>
<p>No match is not a clearance.</p>
<table class="rows"><thead><tr><th scope="col">Row<th scope="col">Name<th scope="col">Outcome<th scope="col">Nearest entry, below the threshold
<tbody>${rows}</table></section>
`;
}
