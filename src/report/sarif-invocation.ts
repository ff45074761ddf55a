import type { Problem } from '../model/problem.js';
import type { ScreeningResult, ScreeningRun, ScreeningSummary } from '../model/report.js';
import { notScreenedReason } from './not-screened-reason.js';
import { sarifMessage } from './sarif-message.js';
import { sarifLocation } from './sarif-result.js';
import { rowWords } from './subject-place.js';

/** Notifications on rows that are kept until the end of the report; beyond, their number is said. */
const mostKept = 1000;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

const exitCodeMeanings: Readonly<Record<number, string>> = {
  0: 'every row was screened and there is no open match',
  1: 'at least one open match',
  3: 'the lists were refused',
  4: 'some rows could not be screened',
};

/** What a SARIF run says of itself (SARIF 2.1.0, 3.20): warnings on lists, rows not screened, rows to look at. */
export interface InvocationNotes {
  add(result: ScreeningResult): void;
  invocation(summary: ScreeningSummary): object;
}

export function invocationNotes(run: ScreeningRun): InvocationNotes {
  const kept: object[] = [];
  let count = 0;
  const note = (notification: () => object) => {
    count++;
    if (kept.length < mostKept) kept.push(notification());
  };
  return {
    add(result) {
      const { subject, outcome, problems = [] } = result;
      const locations = () => [sarifLocation(subject, run)];
      if (outcome === 'not-screened')
        note(() => ({
          descriptor: { id: 'not-screened' },
          level: 'error',
          message: sarifMessage(
            `${rowWords(subject, run).replace(/^r/, 'R')} was not screened: ${notScreenedReason(result)}.`,
          ),
          locations: locations(),
        }));
      else for (const problem of problems) note(() => ({ ...notification(problem), locations: locations() }));
    },
    invocation: ({ exitCode, outcomes }) => ({
      executionSuccessful: exitCode === 0 || exitCode === 1,
      exitCode,
      ...(exitCodeMeanings[exitCode] === undefined
        ? {}
        : { exitCodeDescription: exitCodeMeanings[exitCode] }),
      toolConfigurationNotifications: run.warnings.map(notification),
      toolExecutionNotifications: [
        ...kept,
        ...(count > kept.length
          ? [
              {
                descriptor: { id: 'more-notifications' },
                level: outcomes.notScreened > 0 ? 'error' : 'warning',
                message: sarifMessage(
                  `${count - kept.length} further notifications are left out; in all ${outcomes.notScreened} rows were not screened.`,
                ),
              },
            ]
          : []),
      ],
    }),
  };
}

function notification({ kind, severity, message }: Problem): object {
  return { descriptor: { id: kind }, level: levels[severity], message: sarifMessage(message) };
}
