import type { ScreeningRun, ScreeningSummary } from '../../model/report.js';
import { inputLines, ruleLines } from '../run-basis.js';
import { html, type Markup } from './markup.js';

/** By which rules the run judged, and what was asked of it: with the list files, all that repeats it. */
export function basis(run: ScreeningRun, summary: ScreeningSummary): Markup {
  const lines = [...inputLines(run, summary), { label: 'Screened on', text: run.asOf }, ...ruleLines(run)];
  return html`<h3 id="basis">Basis</h3>
<dl class="basis">
${lines.map(
  ({ label, text, sha256 }) =>
    html`<dt>${label}<dd>${text}${sha256 === undefined ? '' : html`, sha256 <code>${sha256}</code>`}\n`,
)}</dl>
`;
}
