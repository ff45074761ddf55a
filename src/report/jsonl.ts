import type { Reporter } from './reporter.js';
import { toJson } from './to-json.js';

/** JSON Lines: one line for the run, one per subject in input order, one for the summary. */
export function create(): Reporter {
  const line = (value: object) => `${toJson(value)}\n`;
  return { begin: line, result: line, end: line };
}
