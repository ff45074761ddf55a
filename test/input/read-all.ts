import { parseColumnOptions } from '../../src/input/column-options.js';
import { readSubjects } from '../../src/input/read-subjects.js';
import type { SubjectRow } from '../../src/input/subject-row.js';
import { all, chunksOf } from './chunks-of.js';

/** Every subject of a customer file, read in chunks of `size` bytes with `--column` options. */
export const readAll = (
  content: string | Uint8Array,
  { columns = [], size = 7 }: { columns?: string[]; size?: number } = {},
): Promise<SubjectRow[]> =>
  all(
    readSubjects({
      bytes: chunksOf(content, size),
      name: 'vendors.csv',
      columns: parseColumnOptions(columns),
      defaults: { type: 'any' },
    }),
  );
