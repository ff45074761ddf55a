/** What a person is told of an import. */
import { breachText } from '../../store/import/completeness.js';
import { isOfForm } from '../../store/import/form-problems.js';
import type { ImportResult } from '../../store/import/import-file.js';
import { printable } from '../../text/printable.js';

/** What was read, and everything that was odd about the file. */
export function importLines(
  { snapshot, outcome, problemCounts, problems }: ImportResult,
  { verbose, accepts }: { readonly verbose: boolean; readonly accepts: boolean },
): readonly string[] {
  const entries = snapshot.lists.reduce((sum, list) => sum + list.entries, 0);
  const names = snapshot.lists.reduce((sum, list) => sum + list.names, 0);
  const lines = [
    `${outcome === 'imported' ? 'Imported' : 'Unchanged:'} ${printable(snapshot.file.name)} (${snapshot.source}), ${count(entries)} listed ${entries === 1 ? 'party' : 'parties'} under ${count(names)} ${names === 1 ? 'name' : 'names'}.`,
    ...snapshot.lists.map(
      (list) => `  ${list.code.padEnd(10)} ${count(list.entries).padStart(7)}  ${list.name}`,
    ),
    `  content sha256 ${snapshot.file.sha256}`,
  ];
  const total = Object.values(problemCounts).reduce((sum, some) => sum + some, 0);
  if (total > 0)
    lines.push(
      `${total === 1 ? 'One remark' : `${count(total)} remarks`} on the file; no entry was dropped for it:`,
    );
  for (const [kind, some] of Object.entries(problemCounts)) {
    lines.push(`  ${count(some).padStart(7)}  ${kind}`);
    const shown = problems.filter((problem) => problem.kind === kind && (isOfForm(problem) || verbose));
    for (const { message, where } of shown)
      lines.push(`           ${where?.row === undefined ? '' : `row ${where.row}: `}${printable(message)}`);
  }
  if (accepts) lines.push(...waiverLines(snapshot.waiver));
  return lines;
}

function waiverLines(waiver: ImportResult['snapshot']['waiver']): readonly string[] {
  if (waiver === undefined) return ['Nothing is missing from the file: --accept was not needed.'];
  return [
    `Accepted on ${waiver.date}, and said in every report: ${printable(waiver.reason)}`,
    ...waiver.breaches.map((breach) => `  ${breachText(breach)}`),
  ];
}

const count = (number: number) => number.toLocaleString('en');
