import type { Match } from '../model/match.js';
import type { Subject } from '../model/subject.js';
import { type FieldValue, listedName, matchFields } from './match-fields.js';
import type { TerminalPage } from './terminal-page.js';

/** One match, to be read from the top down. */
export function terminalMatch(
  match: Match,
  subject: Subject,
  page: TerminalPage,
  options: { readonly verbose: boolean },
): string {
  const { band } = match;
  const heading = `${band[0]!.toUpperCase()}${band.slice(1)} match: ${listedName(match)}`;
  return [
    page.paragraph(heading, '  ', page.style.band[band]),
    ...matchFields(match, subject, options).map(({ label, values }) =>
      page.field(label, values.map(plainValue)),
    ),
  ].join('');
}

/** The text, then the address. */
const plainValue = ({ text, url }: FieldValue): string =>
  [text, url].filter((part) => part !== undefined && part !== '').join(' ');
