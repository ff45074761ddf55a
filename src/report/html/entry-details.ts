import type { Match } from '../../model/match.js';
import type { ScreeningRun } from '../../model/report.js';
import type { Signal } from '../../model/signal.js';
import { link } from './link.js';
import { html, joined, type Markup } from './markup.js';
import type { MatchContext } from './match-context.js';
import { isListPage } from './meanings.js';
import { wholeEntry } from './whole-entry.js';

/** What is known of the entry, whole where the report holds that, and where in which file it stands, opened on demand; with `verbose` also every signal. */
export function entryDetails(match: Match, { run, verbose, brief }: MatchContext): Markup {
  const { party, citation } = match;
  const saidAbove = brief && isListPage(party.list, citation.url, run.lists);
  return html`<details><summary>${match.entry === undefined ? 'Entry in short' : 'Entry as published'}</summary><dl>
${party.name === match.matchedName ? '' : html`<dt>Name<dd><bdi>${party.name}</bdi>\n`}${field(
  'Programme',
  party.programmes.join(', '),
)}${field('Listed on', party.listedOn)}${field('Until', party.expiresOn)}${field('Remarks', party.remarks)}${
  citation.url === null || saidAbove ? '' : html`<dt>Page<dd>${link(citation.url, site(citation.url))}\n`
}<dt>Source<dd>${source(match, run)}
<dt>Id<dd><code class=id>${party.id}</code>${
    party.nativeId === '' ? '' : html`; publisher’s <code class=id>${party.nativeId}</code>`
  }
${match.entry === undefined ? '' : wholeEntry(match.entry)}${verbose ? html`<dt>Signals<dd><ul>${match.signals.map(signalItem)}</ul>` : ''}</dl></details>`;
}

const field = (label: string, text: string | undefined) =>
  text === undefined || text === '' ? '' : html`<dt>${label}<dd>${text}\n`;

/** Whose page it is; the whole address is behind it, and on paper beside it. */
const site = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** A list file is described once, at the top of the page, and named here. */
function source({ citation: { locator, snapshot } }: Match, { snapshots }: ScreeningRun): Markup {
  const at = snapshots.findIndex(({ file }) => file.sha256 === snapshot.sha256);
  if (at >= 0) return html`${locator} of <a href="#file-${at + 1}">${snapshots[at]!.file.name}</a>`;
  const { sha256, published, retrieved, starter } = snapshot;
  const dates = [
    ...(starter ? ['built-in starter snapshot'] : []),
    ...(published === null ? [] : [`list of ${published}`]),
    ...(retrieved === null ? [] : [`retrieved ${retrieved}`]),
  ];
  return joined([locator, ...dates, html`sha256 <code>${sha256}</code>`], ', ');
}

function signalItem({ contribution, text }: Signal): Markup {
  const sign = contribution > 0 ? '+' : contribution < 0 ? '−' : '±';
  return html`<li><code>${sign}${Math.abs(contribution).toFixed(2)}</code> ${text}`;
}
