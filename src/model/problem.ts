import { z } from 'zod';
import type { Immutable } from './immutable.js';

/**
 * Something that went wrong and did not stop the work: an unreadable row, an unknown country, a stale
 * list. A problem is a value that is counted and shown, never an exception and never swallowed.
 */
export const problemKinds = {
  'row-without-name': 'A row has no name and could not be screened.',
  'name-without-letters': 'A name has neither letter nor digit and could not be screened.',
  'name-too-long': 'A name is longer than any name, and only its beginning was compared.',
  'unreadable-script': 'A name is in a script that cannot be compared with names in other scripts.',
  'row-unreadable': 'A row could not be read.',
  'row-outside-subset': 'A row repeats the header or is blank and was passed over.',
  'unreadable-cell': 'A cell of a workbook shows an error or has no saved result.',
  'hidden-row': 'A row is hidden in its workbook, and was read all the same.',
  'field-count': 'A row has more or fewer fields than the header.',
  'unknown-source': 'A row names a list that this tool does not know.',
  'unknown-country': 'A country is not in ISO 3166 or among its usual names.',
  'unknown-type': 'A party type is not one of person, organization, vessel, aircraft.',
  'unreadable-date': 'A text that should be a date is none.',
  'unreadable-citation': 'A legal citation is in none of the known forms.',
  'unfinished-row': 'The last row does not end its line; the file may have been cut short.',
  'lost-character': 'The publisher replaced a character by a question mark.',
  'duplicate-entry': 'Two entries have the same list, name and country.',
  'unknown-column': 'A column that this parser does not know.',
  'unknown-element': 'An element that this parser does not know.',
  'unknown-value': 'A field has a value that this parser does not know.',
  'unread-sheet': 'A workbook has more sheets than the one that was read.',
  'missing-column': 'A column that this parser expects is not there.',
  'starter-snapshot': 'Only the built-in starter snapshot is loaded; it is not a current list.',
  'stale-list': 'A list is older than it may be.',
  'undated-list': 'A list file does not say when it was published.',
  'accepted-shrinkage': 'A list file lacks entries that it should have, and was accepted.',
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problemSchema = z.object({
  kind: z.enum(Object.keys(problemKinds) as [ProblemKind, ...ProblemKind[]]),
  severity: z.enum(['error', 'warning', 'info']),
  /** What this one is about, in words for the user; names the value that was found. */
  message: z.string(),
  /** Where it was found, as far as known. `line` counts physical lines from 1, `row` counts records from 1. */
  where: z
    .object({
      file: z.string().optional(),
      line: z.int().positive().optional(),
      row: z.int().positive().optional(),
      field: z.string().optional(),
      list: z.string().optional(),
    })
    .optional(),
});

export type Problem = Immutable<z.infer<typeof problemSchema>>;
