import type { ScreeningRun } from '../../model/report.js';
import type { Meanings } from './meanings.js';

/** What the page knows of the run when it shows a match. */
export interface MatchContext {
  readonly run: ScreeningRun;
  readonly verbose: boolean;
  readonly meanings: Meanings;
  /** Whether what is the same for a whole list is said once, at the top of the page, and linked to. */
  readonly brief: boolean;
}
