import type { ScreeningResult } from '../../model/report.js';
import type { Subject } from '../../model/subject.js';
import { lineWord } from '../subject-place.js';
import { html, joined, type Markup } from './markup.js';
import { matchArticle } from './match.js';
import type { MatchContext } from './match-context.js';

/** A subject with all its matches, best first. */
export function subjectSection(
  { subject, matches, problems = [] }: ScreeningResult,
  context: MatchContext,
): Markup {
  const oddities = problems.map(({ message }) => html`<p class="note">${message}</p>\n`);
  return html`<section class=subject>
<h3><span class=row>Row ${subject.row}</span> <bdi class=name>${subject.name}</bdi></h3>
${asGiven(subject, context)}${oddities}${matches.map((match) => matchArticle(match, subject, context))}</section>
`;
}

/** What else the row says of the subject, and where it stands. */
function asGiven(subject: Subject, { run }: MatchContext): Markup {
  const { line, id, type, country, city, address, dateOfBirth, aliases = [], identifiers = [] } = subject;
  const said = [
    ...(line === undefined ? [] : [html`${lineWord(run)} ${line}`]),
    ...(id === undefined ? [] : [html`id <span class=id>${id}</span>`]),
    ...(type === 'any' ? [] : [html`${type}`]),
    ...[country, address, city].filter((text) => text !== undefined).map((text) => html`<bdi>${text}</bdi>`),
    ...(dateOfBirth === undefined ? [] : [html`born ${dateOfBirth.text}`]),
    ...(aliases.length === 0
      ? []
      : [
          html`also ${joined(
            aliases.map((alias) => html`<bdi class=name>${alias}</bdi>`),
            ', ',
          )}`,
        ]),
    ...(identifiers.length === 0
      ? []
      : [
          html`numbers ${joined(
            identifiers.map((number) => html`<span class=id>${number}</span>`),
            ', ',
          )}`,
        ]),
  ];
  return said.length === 0 ? html`` : html`<p class=given>${joined(said, ' · ')}</p>\n`;
}
