import type { ScreeningRun } from '../../model/report.js';
import type { Reporter, ReportOptions } from '../reporter.js';
import { clearRow, clearSection } from './clear-rows.js';
import { pageBody, pageHead } from './document.js';
import { html, type Markup } from './markup.js';
import { meanings } from './meanings.js';
import { rowNotes } from './row-notes.js';
import { subjectSection } from './subject-section.js';
import { summarySection } from './summary.js';
import { tools } from './tools.js';
import { counted } from './words.js';

/**
 * Matches that a page shows, and rows without one where those are listed; more would be more than a browser and
 * a reader can take. At some 2 kB each, this bounds the memory that the page takes until its end.
 */
const mostShown = 20_000;

/**
 * Matches that say in full what their list means. From there on it is said once, at the top of the page, and
 * linked to: so thousands of matches stay a page that opens at once.
 */
const mostInFull = 500;

/**
 * A page for people, in one file that fetches nothing: summary first, then every match. Since the counts come
 * last and stand first, subjects with matches are held, as text, until the end; what is clear is only counted.
 */
export function create({ verbose, listClear }: Pick<ReportOptions, 'verbose' | 'listClear'>): Reporter {
  const subjects: Markup[] = [];
  const clear: Markup[] = [];
  const notes = rowNotes();
  const found = meanings();
  const shown = { open: 0, decided: 0 };
  const passedOver = { matches: 0, firstRow: 0, clear: 0 };
  let run: ScreeningRun;
  return {
    begin(begun) {
      run = begun;
      return pageHead(run);
    },
    result(result) {
      notes.add(result);
      const { matches, outcome, subject } = result;
      if (matches.length > 0) {
        if (shown.open + shown.decided >= mostShown) {
          passedOver.firstRow ||= subject.row;
          passedOver.matches += matches.length;
          return '';
        }
        const brief = shown.open + shown.decided >= mostInFull;
        subjects.push(subjectSection(result, { run, verbose, meanings: found, brief }));
        const open = matches.filter(({ decision }) => decision === null).length;
        shown.open += open;
        shown.decided += matches.length - open;
      } else if (outcome !== 'not-screened' && (verbose || listClear)) {
        if (clear.length < mostShown) clear.push(clearRow(result));
        else passedOver.clear++;
      }
      return '';
    },
    end(summary) {
      return pageBody({
        summary: summarySection(run, summary, notes, found),
        tools: tools(run, summary, shown),
        subjects,
        passedOver: passedOverText(passedOver),
        clear: clearSection(clear),
        of: summary,
      });
    },
  };
}

function passedOverText({
  matches,
  firstRow,
  clear,
}: {
  matches: number;
  firstRow: number;
  clear: number;
}): Markup {
  return html`${
    matches === 0
      ? ''
      : html`<p class="warning"><b>This page is not complete.</b> ${counted(matches, 'match', 'matches')}, from row ${firstRow} on, ${matches === 1 ? 'is' : 'are'} counted above and not shown here; a .jsonl or .csv report has them all.</p>\n`
  }${clear === 0 ? '' : html`<p class="warning">${counted(clear, 'row')} without a match ${clear === 1 ? 'is' : 'are'} not listed here.</p>\n`}`;
}
