import type { ScreeningRun, ScreeningSummary } from '../../model/report.js';
import { html, type Markup, textOf, unescaped } from './markup.js';
import { pageAssets } from './page-assets.js';
import { help } from './tools.js';
import { counted } from './words.js';

const { style, styleHash, script, scriptHash } = pageAssets;

/**
 * Nothing is fetched and nothing runs but the one style sheet and the one script that the build knows: a name
 * that should ever get past escaping finds no way to do harm.
 */
const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** The head of the page, which is known before the first result. */
export function pageHead(run: ScreeningRun): string {
  return textOf(html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${unescaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${run.tool.name} ${run.tool.version}">
<title>${titleOf(run)}: restricted-party screening, ${run.asOf}</title>
<style>${unescaped(style)}</style>
<body>
<a class="skip" href="#matches">To the matches</a>
<header>
<p class="kind">Restricted-party screening</p>
<h1><bdi id="subjects">${titleOf(run)}</bdi></h1>
<p>Screened on <time id="as-of">${run.asOf}</time> against ${counted(
    run.lists.reduce((sum, { entries }) => sum + entries, 0),
    'entry',
    'entries',
  )} of ${counted(new Set(run.lists.map(({ code }) => code)).size, 'list')}, by <span id="tool">${run.tool.name} ${run.tool.version}</span> under the policy ${run.policy.name}, with matches from ${run.policy.threshold.toFixed(2)}.</p>
<nav aria-label="Contents"><a href="#summary">Summary</a> <a href="#lists">Lists</a> <a href="#files">List files</a> <a href="#basis">Basis</a> <a href="#matches">Matches</a></nav>
</header>
<main>
`);
}

const titleOf = ({ subjects }: ScreeningRun) => (subjects === 'arguments' ? 'Names given by hand' : subjects);

/** The parts that follow the summary. */
export function pageBody(parts: {
  readonly summary: Markup;
  readonly tools: Markup;
  readonly subjects: readonly Markup[];
  readonly passedOver: Markup;
  readonly clear: Markup;
  readonly of: ScreeningSummary;
}): string {
  const { summary, tools, subjects, passedOver, clear, of } = parts;
  return textOf(html`${summary}<section class="matches" id="matches" aria-labelledby="matches-title" tabindex="-1">
<h2 id="matches-title">Matches</h2>
${passedOver}${of.matches + subjects.length === 0 ? html`<p>There is no match. No match is not a clearance.</p>` : tools}<p id="shown" hidden></p>
<div id="subjects-with-matches">
${subjects}</div>
<p id="none" hidden>No match is like that. <button type="button" id="clear-none">Show all matches</button></p>
</section>
${clear}</main>
<footer><p><strong>No match is not a clearance.</strong> This report is no legal advice.</p></footer>
${help}<script>${unescaped(script)}</script>
</html>
`);
}
