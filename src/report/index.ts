/** The registry of report formats: a new format is one file and one line in each table. */
import type { ReportFormat } from './reporter.js';

export type { Piece, Reporter, ReportFormat, ReportOptions } from './reporter.js';

/** Values of `--format`. */
export type Format =
  | 'text'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'html'
  | 'xlsx'
  | 'md'
  | 'sarif'
  | 'junit'
  | 'github';

export const formats = {
  text: () => import('./terminal.js'),
  json: () => import('./json.js'),
  jsonl: () => import('./jsonl.js'),
  csv: () => import('./csv.js'),
  html: () => import('./html/html-report.js'),
  xlsx: () => import('./xlsx.js'),
  md: () => import('./markdown.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  github: () => import('./github.js'),
} satisfies Record<Format, () => Promise<ReportFormat>>;

/** The file extension that stands for a format in `--output`; of one that has none, '' stands. */
export const extensions = {
  text: '.txt',
  json: '.json',
  jsonl: '.jsonl',
  csv: '.csv',
  html: '.html',
  xlsx: '.xlsx',
  md: '.md',
  sarif: '.sarif',
  junit: '.xml',
  github: '',
} satisfies Record<Format, string>;

/** Formats that are no text, which a terminal cannot show. */
export const binaryFormats: ReadonlySet<Format> = new Set(['xlsx']);

/** The format that a path's extension names, in any case; undefined where it names none. */
export function formatForExtension(path: string): Format | undefined {
  const lower = path.toLowerCase();
  return (Object.keys(extensions) as Format[]).find(
    (format) => extensions[format] !== '' && lower.endsWith(extensions[format]),
  );
}
