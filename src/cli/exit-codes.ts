/** What the process answers, so that a CI job can obey it. Fixed: scripts rely on these numbers. */
export const exitCodes = {
  /** Every row was screened and there is no open match. */
  clear: 0,
  /** At least one open match. */
  match: 1,
  /** Bad usage, configuration or input file. */
  usage: 2,
  /** Lists missing, stale, corrupt or incomplete. */
  lists: 3,
  /** Some rows could not be screened. */
  notScreened: 4,
  /** A bug in this tool. */
  bug: 70,
  /** Interrupted by the user, as shells count it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The code of a run that came to its end; of several that hold, the gravest wins. */
export function screeningExitCode(run: {
  readonly listsRefused: boolean;
  readonly notScreened: number;
  readonly openMatches: number;
}): ExitCode {
  if (run.listsRefused) return exitCodes.lists;
  if (run.notScreened > 0) return exitCodes.notScreened;
  return run.openMatches > 0 ? exitCodes.match : exitCodes.clear;
}
