import { type SnapshotStatus, storeStatus } from '../../store/store-status.js';
import { printable } from '../../text/printable.js';
import { agesByCode } from '../ages-by-code.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { maxAges } from '../list-limits.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { openLists } from '../open-lists.js';
import { readShippedData } from '../shipped-data.js';

/** `partyscreen lists status`: what a screening would be held against, and how old it is. */
export async function runListsStatus(
  options: GlobalOptions & { readonly json?: boolean },
  context: CliContext,
): Promise<ExitCode> {
  const opened = await openLists(options, context);
  try {
    const { catalogue } = readShippedData();
    const loaded = loadedListCodes(opened.snapshots);
    const status = storeStatus(
      { dataDir: opened.dataDir, activeSnapshots: () => opened.snapshots },
      context.now,
      maxAges(catalogue, agesByCode(options.maxAgeDays, catalogue, loaded)),
    );
    const text = options.json
      ? JSON.stringify(status, null, 2)
      : [
          opened.isStarter ? `No lists are imported in ${opened.dataDir}.` : `Lists in ${opened.dataDir}`,
          ...status.snapshots.flatMap(snapshotLines),
        ].join('\n');
    context.stdout.write(`${text}\n`);
    return exitCodes.clear;
  } finally {
    opened.close();
  }
}

function snapshotLines(status: SnapshotStatus): string[] {
  const { ageDays } = status;
  const problems = Object.entries(status.problems);
  return [
    '',
    `${status.source}  ${status.entries.toLocaleString('en')} listed ${status.entries === 1 ? 'party' : 'parties'}  (${printable(status.file.name)})`,
    `  published     ${dated(status.published, ageDays.published, 'the file states no date')}`,
    `  newest entry  ${dated(status.newestEntry, ageDays.newestEntry, 'no entry is dated')}`,
    ...(status.starter ? [] : [`  imported      ${dated(status.confirmed, ageDays.confirmed, 'never')}`]),
    `  sha256        ${status.file.sha256}`,
    ...status.lists.map((list) => listLine(list, status)),
    ...(problems.length === 0
      ? []
      : [`  remarks on the file: ${problems.map(([kind, count]) => `${count} ${kind}`).join(', ')}`]),
    ...status.form.map(({ message }) => `    ${printable(message)}`),
    ...status.warnings.map(({ message }) => `  warning: ${message}`),
  ];
}

function listLine({ code, entries, name }: SnapshotStatus['lists'][number], { masked }: SnapshotStatus) {
  const by = masked.find((list) => list.code === code)?.by;
  const passedOver =
    by === undefined
      ? ''
      : ` - not screened against: ${printable(by.file)} (${by.source}) is the publisher's own file`;
  return `  ${code.padEnd(10)} ${entries.toLocaleString('en').padStart(7)}  ${name}${passedOver}`;
}

function dated(date: string | null, age: number | null, otherwise: string): string {
  if (date === null || age === null) return otherwise;
  return `${date}  (${age === 0 ? 'today' : age === 1 ? 'yesterday' : `${age.toLocaleString('en')} days ago`})`;
}
