import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { ProblemKind } from '../../model/problem.js';
import type { Gap, Snapshot } from '../../model/snapshot.js';
import { UserError } from '../../model/user-error.js';
import type { Source } from '../../sources/source.js';
import { createDurableFile, type FileRecord } from '../durable-file.js';
import { partyTableBuilder } from '../party-table.js';
import { manifestText, snapshotFormat, snapshotId } from '../snapshot-manifest.js';
import { snapshotFiles } from '../store-layout.js';
import { type ListName, partyTally } from './party-tally.js';
import { namesakeGroups, settleIds } from './settle-ids.js';

/** The list file's content as it was kept. */
export interface KeptContent {
  readonly content: FileRecord;
  /** The gzipped file that holds it. */
  readonly file: FileRecord;
}

/** Keeps a list file's content in a draft folder, gzipped, and hashes it on the way. */
export async function keepContent(
  folder: string,
  content: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): Promise<KeptContent> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* hashed() {
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      onBytes(bytes);
      yield chunk;
    }
  }
  const kept = createDurableFile(join(folder, snapshotFiles.raw));
  try {
    for await (const chunk of through(Readable.from(hashed()), createGzip())) kept.write(chunk);
    return { file: kept.finish(), content: { bytes, sha256: hash.digest('hex') } };
  } finally {
    kept.close();
  }
}

export interface ParseContext {
  readonly fileName: string;
  readonly today: string;
  readonly listName: ListName;
  readonly onProgress: (bytes: number, parties: number) => void;
}

/**
 * Parses the content kept in a draft folder and writes the rest of the snapshot beside it: parties, each with an
 * id of its own, the table of them, problems, and the manifest last. Throws what the parser throws, and `UserError` for a file
 * without a single entry: no list is empty, and an empty one would clear everybody.
 */
export async function parseContent(
  folder: string,
  source: Source,
  kept: KeptContent,
  { fileName, today, listName, onProgress }: ParseContext,
): Promise<void> {
  const parties = createDurableFile(join(folder, snapshotFiles.parties));
  const problems = createDurableFile(join(folder, snapshotFiles.problems));
  try {
    const tally = partyTally(listName, today);
    const table = partyTableBuilder();
    const namesakes = namesakeGroups();
    const problemCounts = new Map<ProblemKind, number>();
    let published: string | null = null;
    let declared: number | undefined;
    const gaps: Gap[] = [];
    let parsedBytes = 0;
    async function* content() {
      const packed = createReadStream(join(folder, snapshotFiles.raw));
      for await (const chunk of through(packed, createGunzip({ chunkSize: 1 << 18 }))) {
        parsedBytes += chunk.length;
        onProgress(parsedBytes, table.count());
        yield chunk;
      }
    }
    for await (const record of source.parse(content())) {
      if (record.kind === 'party') {
        const line = Buffer.from(`${JSON.stringify(record.party)}\n`);
        namesakes.add(record.party.id, table.count());
        parties.write(line);
        table.add(line);
        tally.add(record.party);
      } else if (record.kind === 'problem') {
        problems.write(`${JSON.stringify(record.problem)}\n`);
        const { kind } = record.problem;
        problemCounts.set(kind, (problemCounts.get(kind) ?? 0) + 1);
      } else if (record.kind === 'published') published = record.date;
      else if (record.kind === 'declared') declared = record.entries;
      else gaps.push({ kind: 'strays', from: record.named, to: record.known });
    }
    if (table.count() === 0) {
      throw new UserError(`${fileName} holds no entries of ${source.id}`, { hint: 'Fetch the file again.' });
    }
    if (declared !== undefined && declared !== table.count())
      gaps.push({ kind: 'declared', from: declared, to: table.count() });
    const settled = settleIds(folder, { file: parties.finish(), table }, namesakes, (party) =>
      source.lastingIds === true ? party.nativeId : undefined,
    );
    const snapshot: Snapshot = {
      id: snapshotId(source.id, source.parserVersion, kept.content.sha256),
      source: source.id,
      parserVersion: source.parserVersion,
      starter: false,
      ...(source.aggregate === true ? { aggregate: true } : {}),
      ...(source.section === undefined ? {} : { section: source.section }),
      file: { name: fileName, sha256: kept.content.sha256, bytes: kept.content.bytes },
      published,
      retrieved: today,
      newestEntry: tally.newestEntry(),
      lists: tally.lists(),
      problems: Object.fromEntries([...problemCounts].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...(gaps.length === 0 ? {} : { gaps }),
    };
    const text = manifestText({
      format: snapshotFormat,
      snapshot,
      files: {
        parties: settled.file,
        offsets: writeNewFile(folder, snapshotFiles.offsets, settled.table.bytes()),
        problems: problems.finish(),
        raw: kept.file,
      },
    });
    writeNewFile(folder, snapshotFiles.manifest, text);
  } finally {
    parties.close();
    problems.close();
  }
}

function writeNewFile(folder: string, name: string, content: Uint8Array | string): FileRecord {
  const file = createDurableFile(join(folder, name));
  try {
    file.write(content);
    return file.finish();
  } finally {
    file.close();
  }
}

/** What comes out of `transform`; an error at either end surfaces here, and both ends are closed. */
function through(input: Readable, transform: NodeJS.ReadWriteStream & Readable): AsyncIterable<Buffer> {
  input.on('error', (error) => transform.destroy(error));
  transform.on('close', () => input.destroy());
  return input.pipe(transform);
}
