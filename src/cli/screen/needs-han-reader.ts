import { hasHan } from '../../names/han-readings.js';
import type { SubjectRow } from '../../screening/screener.js';

/** Whether a row has a name in Han characters, for which the dictionary of readings must be loaded first. */
export const needsHanReader = ({ name, aliases = [] }: SubjectRow): boolean =>
  hasHan(name) || aliases.some(hasHan);
