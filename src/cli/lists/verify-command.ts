import { verifyHistory } from '../../store/history/verify-history.js';
import { snapshotFiles } from '../../store/store-layout.js';
import type { VerifiedSnapshot, VerifyFinding } from '../../store/verify-snapshot.js';
import { verifySnapshots } from '../../store/verify-store.js';
import { printable } from '../../text/printable.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { namedDataDir } from '../named-data-dir.js';
import { size } from './download-progress.js';

type Verified = VerifiedSnapshot & { readonly active: boolean };

/** `partyscreen lists verify`: every snapshot as it is read, and what is not as it was written; then the history. */
export async function runListsVerify(
  options: GlobalOptions & { readonly json?: boolean },
  context: CliContext,
): Promise<ExitCode> {
  const dataDir = namedDataDir(options, context);
  const says = !options.json && !options.quiet;
  const write = (lines: readonly string[]) => context.stdout.write(`${lines.join('\n')}\n`);
  const snapshots: Verified[] = [];
  for await (const each of verifySnapshots(dataDir)) {
    snapshots.push(each);
    if (says) write(snapshotLines(each));
  }
  const history = verifyHistory(dataDir);
  const findings = [...snapshots.flatMap((each) => each.findings), ...history.findings];
  if (options.json) {
    const each = snapshots.map(({ snapshot, active, description, intact, bytes, findings }) => ({
      snapshot,
      active,
      source: description?.source ?? null,
      file: description?.file.name ?? null,
      lists: description?.lists.map(({ code }) => code) ?? [],
      intact,
      bytes,
      findings,
    }));
    write([JSON.stringify({ dataDir, intact: findings.length === 0, snapshots: each, history }, null, 2)]);
  } else if (snapshots.length === 0 && findings.length === 0) {
    if (says) write([`No lists are imported in ${dataDir}.`]);
  } else {
    if (says && history.findings.length === 0)
      write([
        `history       ${count(history.events, 'event', 'events')}: intact, and leads to what is active`,
      ]);
    if (!options.quiet || findings.length > 0)
      write([
        ...(says ? history.findings.map(findingLine) : findings.map(findingLine)),
        verdict(snapshots, findings),
      ]);
  }
  return findings.length === 0 ? exitCodes.clear : exitCodes.lists;
}

const files = Object.keys(snapshotFiles).length;

function snapshotLines({
  snapshot,
  active,
  description,
  intact,
  bytes,
  findings,
}: Verified): readonly string[] {
  const what =
    description === null ? 'unknown' : `${printable(description.file.name)} (${description.source})`;
  const state =
    findings.length === 0
      ? `${files} files, ${size(bytes)}: intact`
      : `${intact.length} of ${files} files are intact`;
  return [
    `${snapshot.slice(0, 12)}… ${active ? 'active ' : 'earlier'}  ${what}: ${state}`,
    ...findings.map(findingLine),
  ];
}

const findingLine = ({ message }: VerifyFinding) => `  damaged: ${printable(message)}`;

function verdict(snapshots: readonly Verified[], findings: readonly VerifyFinding[]): string {
  if (findings.length === 0)
    return `${count(snapshots.length, 'snapshot is', 'snapshots are')} as they were written: description, entries, offsets, remarks and list file, hash by hash.`.replace(
      ' is as they were',
      ' is as it was',
    );
  const activeToo = snapshots.some((each) => each.active && each.findings.length > 0);
  return [
    findings.length === 1 ? 'One finding.' : `${findings.length.toLocaleString('en')} findings.`,
    activeToo
      ? 'An active snapshot is damaged: import its list file again (partyscreen lists import FILE), which puts it right.'
      : 'What is active is intact; screenings as of earlier days may not be repeatable.',
  ].join(' ');
}

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
