import type { Match } from '../model/match.js';
import type { Subject } from '../model/subject.js';
import { markdownLink, markdownText } from './markdown-text.js';
import { type FieldValue, listedName, matchFields } from './match-fields.js';
import { scoreText } from './score-text.js';

/** Longest name that a heading shows whole. */
const mostOfName = 120;

/** One match as a part that unfolds: the gist, and a table of its fields. */
export function markdownMatch(
  match: Match,
  subject: Subject,
  options: { readonly verbose: boolean },
): string {
  const { band, score, party } = match;
  const short = (text: string) => markdownText(text, mostOfName);
  const who = [`row ${subject.row}`, ...(subject.id === undefined ? [] : [`id ${short(subject.id)}`])].join(
    ', ',
  );
  const gist = `<b>${band[0]!.toUpperCase()}${band.slice(1)}</b> ${scoreText(score)}: ${subject.name === '' ? '' : `${short(subject.name)} `}(${who}) is like ${short(listedName(match))} (${short(party.list)})`;
  const rows = matchFields(match, subject, options).map(
    ({ label, values }) => `| ${label} | ${values.map(fieldValue).join('<br>')} |\n`,
  );
  return `<details><summary>${gist}</summary>\n\n| | |\n|---|---|\n${rows.join('')}\n</details>\n\n`;
}

const fieldValue = ({ text, url }: FieldValue) =>
  url === undefined ? markdownText(text) : markdownLink(text, url);
