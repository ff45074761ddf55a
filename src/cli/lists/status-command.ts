import { type SnapshotStatus, type StoreStatus, storeStatus } from '../../store/store-status.js';
import { agesByCode } from '../ages-by-code.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { maxAges } from '../list-limits.js';
import { loadedListCodes } from '../loaded-list-codes.js';
import { openLists } from '../open-lists.js';
import { readShippedData } from '../shipped-data.js';
import { type TextPage, textPage } from '../text-page.js';

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
    context.stdout.write(
      options.json
        ? `${JSON.stringify(status, null, 2)}\n`
        : statusText(status, opened.isStarter, textPage(options, context)),
    );
    return exitCodes.clear;
  } finally {
    opened.close();
  }
}

function statusText({ dataDir, snapshots }: StoreStatus, isStarter: boolean, page: TextPage): string {
  return [
    page.paragraph(isStarter ? `No lists are imported in ${dataDir}.` : `Lists in ${dataDir}`),
    ...snapshots.map((snapshot) => `\n${snapshotText(snapshot, page)}`),
  ].join('');
}

function snapshotText(status: SnapshotStatus, page: TextPage): string {
  const { ageDays, entries } = status;
  const problems = Object.entries(status.problems);
  return [
    page.paragraph(
      `${entries.toLocaleString('en')} listed ${entries === 1 ? 'party' : 'parties'}  (${status.file.name})`,
      `${status.source}  `,
    ),
    page.paragraph(dated(status.published, ageDays.published, 'the file states no date'), '  published     '),
    page.paragraph(dated(status.newestEntry, ageDays.newestEntry, 'no entry is dated'), '  newest entry  '),
    status.starter
      ? ''
      : page.paragraph(dated(status.confirmed, ageDays.confirmed, 'never'), '  imported      '),
    page.paragraph(status.file.sha256, '  sha256        '),
    ...status.lists.map((list) => listText(list, status, page)),
    problems.length === 0
      ? ''
      : page.paragraph(
          problems.map(([kind, count]) => `${count} ${kind}`).join(', '),
          '  remarks on the file: ',
        ),
    ...status.form.map(({ message }) => page.paragraph(message, '    ')),
    ...status.warnings.map(({ message }) => page.paragraph(message, '  warning: ')),
  ].join('');
}

function listText(
  { code, entries, name }: SnapshotStatus['lists'][number],
  { masked }: SnapshotStatus,
  page: TextPage,
): string {
  const by = masked.find((list) => list.code === code)?.by;
  const passedOver =
    by === undefined ? '' : ` - not screened against: ${by.file} (${by.source}) is the publisher's own file`;
  return page.paragraph(
    `${name}${passedOver}`,
    `  ${code.padEnd(10)} ${entries.toLocaleString('en').padStart(7)}  `,
  );
}

function dated(date: string | null, age: number | null, otherwise: string): string {
  if (date === null || age === null) return otherwise;
  return `${date}  (${age === 0 ? 'today' : age === 1 ? 'yesterday' : `${age.toLocaleString('en')} days ago`})`;
}
