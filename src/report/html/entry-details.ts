import type { Match } from '../../model/match.js';
import type { ScreeningRun } from '../../model/report.js';
import type { Signal } from '../../model/signal.js';
import { link } from './link.js';
import { html, joined, type Markup } from './markup.js';

/** The entry as published and where in which file it stands, opened on demand; with `verbose` also every signal. */
export function entryDetails(
  match: Match,
  run: ScreeningRun,
  { verbose }: { readonly verbose: boolean },
): Markup {
  const { party, citation } = match;
  return html`<details><summary>Entry as published</summary><dl>
<dt>Name<dd><bdi>${party.name}</bdi>
${field('Programme', party.programmes.join(', '))}${field('Listed on', party.listedOn)}${field(
  'Until',
  party.expiresOn,
)}${field('Remarks', party.remarks)}${
  citation.url === null ? '' : html`<dt>Page<dd>${link(citation.url, shortAddress(citation.url))}\n`
}<dt>Source<dd>${source(match, run)}
<dt>Id<dd><code class="id">${party.id}</code>${
    party.nativeId === '' ? '' : html`; publisher’s <code class="id">${party.nativeId}</code>`
  }
${verbose ? html`<dt>Signals<dd><ul>${match.signals.map(signalItem)}</ul>` : ''}</dl></details>`;
}

const field = (label: string, text: string | undefined) =>
  text === undefined || text === '' ? '' : html`<dt>${label}<dd>${text}\n`;

/** An address for people: where it leads to, and the rest only as far as it is short. */
function shortAddress(url: string): string {
  const bare = url.replace(/^https?:\/\//, '');
  return bare.length <= 60 ? bare : `${bare.slice(0, bare.indexOf('/') + 1 || 40)}…`;
}

/** The file is described once, at the top of the page, and named here. */
function source({ citation: { locator, snapshot } }: Match, { snapshots }: ScreeningRun): Markup {
  const at = snapshots.findIndex(({ file }) => file.sha256 === snapshot.sha256);
  const file =
    at < 0
      ? html`sha256 <code>${snapshot.sha256}</code>`
      : html`<a href="#file-${at + 1}">${snapshots[at]!.file.name}</a>`;
  return joined(
    [
      file,
      locator,
      ...(snapshot.starter ? ['built-in starter snapshot'] : []),
      ...(snapshot.published === null ? [] : [`list of ${snapshot.published}`]),
      ...(snapshot.retrieved === null ? [] : [`retrieved ${snapshot.retrieved}`]),
    ],
    ', ',
  );
}

function signalItem({ contribution, text }: Signal): Markup {
  const sign = contribution > 0 ? '+' : contribution < 0 ? '−' : '±';
  return html`<li><code>${sign}${Math.abs(contribution).toFixed(2)}</code> ${text}`;
}
