import type { Match } from '../model/match.js';
import type { ScreeningRun } from '../model/report.js';
import type { Subject } from '../model/subject.js';
import { markdownLink, markdownText } from './markdown-text.js';
import { type FieldValue, listedName, matchFields } from './match-fields.js';
import { scoreText } from './score-text.js';
import { lineWord } from './subject-place.js';

/** Longest name that a heading shows whole. */
const mostOfName = 120;

/** One match as a part that unfolds: the gist, and a table of its fields. */
export function markdownMatch(
  match: Match,
  subject: Subject,
  run: ScreeningRun,
  options: { readonly verbose: boolean },
): string {
  const { band, score, party } = match;
  const short = (text: string) => markdownText(text, mostOfName);
  const who = [
    `row ${subject.row}`,
    // Of a text the place is in the reports that open it; a workbook is opened by hand.
    ...(run.sheet === undefined || subject.line === undefined ? [] : [`${lineWord(run)} ${subject.line}`]),
    ...(subject.id === undefined ? [] : [`id ${short(subject.id)}`]),
  ].join(', ');
  const gist = `<b>${band[0]!.toUpperCase()}${band.slice(1)}</b> ${scoreText(score)}: ${subject.name === '' ? '' : `${short(subject.name)} `}(${who}) is like ${short(listedName(match))} (${short(party.list)})`;
  const rows = matchFields(match, subject, options).map(
    ({ label, values }) => `| ${label} | ${values.map(fieldValue).join('<br>')} |\n`,
  );
  return `<details><summary>${gist}</summary>\n\n| | |\n|---|---|\n${rows.join('')}\n</details>\n\n`;
}

const fieldValue = ({ text, url }: FieldValue) =>
  url === undefined ? markdownText(text) : markdownLink(text, url);
