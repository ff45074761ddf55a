import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';

/** A stretch of a report: text, which is written as UTF-8, or bytes. */
export type Piece = string | Uint8Array;

/**
 * Turns one run into a report, piece by piece, as results come: `begin` once, `result` once per
 * subject in input order, `end` once. A reporter may keep counts but never what is clear, so that memory does not
 * grow with the input. One whose beginning holds counts - HTML has its summary first - keeps the text of its
 * matches until the end, up to a number that it states. It neither reads a clock nor writes anything.
 */
export interface Reporter<Out extends Piece = string> {
  begin(run: ScreeningRun): Out;
  result(result: ScreeningResult): Out;
  end(summary: ScreeningSummary): Out;
}

export interface ReportOptions {
  /** Whether the text report may use ANSI colours. */
  readonly colour: boolean;
  /** Columns that a line of the text report may fill; only what cannot be broken, such as a URL, fills more. */
  readonly width: number;
  /** Say everything: every subject, every signal. */
  readonly verbose: boolean;
  /** Whether the text and CSV reports name each subject without a match, as where names were arguments; `verbose` does so as well. */
  readonly listClear: boolean;
}

/** What the file of a format exports. A reporter serves one run. */
export interface ReportFormat {
  create(options: ReportOptions): Reporter<Piece>;
}
