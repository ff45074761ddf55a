import type { Reference } from '../../model/citation.js';
import { parseLegalCitations } from '../../reference/legal-citation.js';
import type { Report } from '../entry.js';

/**
 * The notices by which an entry was added and changed: `84 FR 54002, 10/9/19. 85 FR 44159, 7/22/20.` The
 * first is the one that listed the party; where it states its day, that is the day of listing.
 */
export function readCitations(
  cell: string,
  report: Report,
): { readonly references: readonly Reference[]; readonly listedOn: string | undefined } {
  if (/^\[?reserved\]?\.?$/i.test(cell.trim())) return { references: [], listedOn: undefined };
  const { references, unread } = parseLegalCitations(cell);
  if (unread !== '')
    report('unreadable-citation', 'warning', 'citation', `No citation is read in ${JSON.stringify(unread)}.`);
  const days = cell.match(/\d{1,2}\/\d{1,2}\/\d{1,4}/g) ?? [];
  if (days.length > references.filter(({ date }) => date !== undefined).length && unread === '')
    report(
      'unreadable-date',
      'info',
      'citation',
      `A day in ${JSON.stringify(cell)} does not fit its volume of the Federal Register, or is given twice.`,
    );
  return {
    references: [...references, ...(unread === '' ? [] : [{ text: unread }])],
    listedOn: references[0]?.date,
  };
}
