import type { Problem } from '../model/problem.js';
import type { Subject } from '../model/subject.js';

/** A row as it is handed to screening: a subject, and what was odd about the row. */
export type SubjectRow = Subject & { readonly problems?: readonly Problem[] };

/** What holds for rows that do not say otherwise. */
export type SubjectDefaults = Pick<Subject, 'type' | 'country'>;
