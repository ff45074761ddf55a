import type { ScreeningResult } from '../model/report.js';

/** Why a row was not screened, in words without a full stop. */
export function notScreenedReason({ subject, problems = [] }: ScreeningResult): string {
  const messages = problems.map(({ message }) => message.replace(/\.$/, ''));
  if (messages.length > 0) return messages.join('; ');
  return subject.name === '' ? 'the row has no name' : 'no reason given';
}
