import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ColumnsRead } from '../../input/columns-read.js';
import { readSubjects } from '../../input/read-subjects.js';

/** A file that can be screened as it stands. */
export interface VendorFile {
  readonly name: string;
  readonly columns: ColumnsRead;
}

const extensions = new Set(['.csv', '.tsv', '.jsonl', '.ndjson', '.xlsx']);
/** A folder may hold thousands of exports; whoever means another names it with `--file`. */
const mostLookedAt = 100;
const likely = /vendor|supplier|customer|client|counterpart|partner|lieferant|kunde|fournisseur|proveedor/i;

/** The files of a folder that have rows and a column that is known to hold the name; likely ones first. */
export async function findVendorFiles(folder: string): Promise<readonly VendorFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name).toLowerCase()))
    .map(({ name }) => name)
    .sort((one, other) => Number(likely.test(other)) - Number(likely.test(one)) || (one < other ? -1 : 1));
  const found: VendorFile[] = [];
  for (const name of names.slice(0, mostLookedAt)) {
    const columns = await columnsOf(join(folder, name), name);
    if (columns !== undefined && !isReport(columns)) found.push({ name, columns });
  }
  return found;
}

/** The columns of a file that can be read; undefined for any other, and for one that has no rows. */
export async function columnsOf(path: string, name: string): Promise<ColumnsRead | undefined> {
  let columns: ColumnsRead | undefined;
  const rows = readSubjects({
    bytes: createReadStream(path),
    name,
    defaults: { type: 'any' },
    onColumns: (read) => {
      columns = read;
    },
  });
  try {
    for await (const _ of rows) return columns;
  } catch {
    // Whatever is wrong with it, it is no file to propose.
  }
  return undefined;
}

/** A report of ours has columns with names too. */
function isReport({ read, unread }: ColumnsRead): boolean {
  const headers = [...read.map(({ header }) => header), ...unread];
  return headers.includes('outcome') && headers.includes('party_id');
}
