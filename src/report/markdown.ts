/**
 * GitHub's Markdown, for a comment on a pull request or the summary of a job: the counts, then every match as a
 * part that unfolds. The report is bounded, as comments are, and says what it leaves out.
 */
import type { Band } from '../model/match.js';
import type { ScreeningRun } from '../model/report.js';
import { markdownMatch } from './markdown-match.js';
import { markdownHead, markdownTail } from './markdown-summary.js';
import { markdownText } from './markdown-text.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { rowLedger } from './row-ledger.js';

/**
 * Characters of the whole report. GitHub takes 65,536 in a comment, and 1 MiB in the summary of a job; what is
 * left is for the words of whoever posts it.
 */
const mostCharacters = 64_000;

/** Subjects without a match that are named. */
const mostNamed = 50;

export function create({ verbose, listClear }: Pick<ReportOptions, 'verbose' | 'listClear'>): Reporter {
  const found: { readonly text: string; readonly band: Band }[] = [];
  const notHeld: Record<Band, number> = { exact: 0, strong: 0, possible: 0 };
  const clear: string[] = [];
  const notScreened = rowLedger();
  const oddities = rowLedger();
  let held = 0;
  let run: ScreeningRun;
  return {
    begin(begun) {
      run = begun;
      return '';
    },
    result({ subject, outcome, matches, problems = [] }) {
      if (outcome === 'not-screened') notScreened.add(subject.row);
      else if (problems.length > 0) oddities.add(subject.row);
      if (outcome === 'clear' && (verbose || listClear) && clear.length < mostNamed)
        clear.push(markdownText(subject.name, 120));
      if (outcome !== 'match') return '';
      for (const match of matches) {
        // Once one does not fit, none behind it is shown: the first ones are, without a gap.
        const text = held > mostCharacters ? '' : markdownMatch(match, subject, run, { verbose });
        held += text.length;
        if (text === '' || held > mostCharacters) {
          held = mostCharacters + 1;
          notHeld[match.band]++;
        } else found.push({ text, band: match.band });
      }
      return '';
    },
    end(summary) {
      const head = markdownHead(run, summary);
      const rows = [
        notScreened.count === 0 ? '' : `**Not screened:** ${notScreened}.\n\n`,
        oddities.count === 0 ? '' : `**Look at:** ${oddities}; other reports say why.\n\n`,
        clear.length === 0 ? '' : clearSubjects(clear, summary.outcomes.clear),
      ].join('');
      const tail = rows + markdownTail(run, summary);
      const room = mostCharacters - head.length - tail.length - leftOutLength;
      const shown: string[] = [];
      const leftOut = { ...notHeld };
      let filled = 0;
      for (const { text, band } of found) {
        filled += text.length;
        if (filled <= room) shown.push(text);
        else leftOut[band]++;
      }
      return [head, ...shown, leftOutText(leftOut), tail].join('');
    },
  };
}

function clearSubjects(names: readonly string[], all: number): string {
  const more = all - names.length;
  return `<details><summary>Without a match: ${all.toLocaleString('en')}</summary>\n\n${names.map((name) => `* “${name}”\n`).join('')}${more > 0 ? `* and ${more.toLocaleString('en')} more\n` : ''}\n</details>\n\n`;
}

/** Room that is kept for saying what is left out. */
const leftOutLength = 400;

function leftOutText(leftOut: Readonly<Record<Band, number>>): string {
  const counts = (Object.keys(leftOut) as Band[])
    .filter((band) => leftOut[band] > 0)
    .map((band) => `${leftOut[band].toLocaleString('en')} ${band}`);
  if (counts.length === 0) return '';
  return `**Matches not shown here:** ${counts.join(', ')}, since GitHub takes no longer comment. They are in every other report of the run, e.g. with \`--output matches.csv\` or \`--output report.html\`.\n\n`;
}
