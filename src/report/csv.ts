import { csvRecord } from './csv-record.js';
import { matchColumns, matchRecords } from './match-record.js';
import type { Reporter, ReportOptions } from './reporter.js';

/**
 * CSV for spreadsheets: a record per match, and one for each subject that was not screened, with the reason in
 * `why`. Subjects without a match have a record only where clear subjects are listed.
 */
export function create({ listClear, verbose }: Pick<ReportOptions, 'listClear' | 'verbose'>): Reporter {
  return {
    begin: () => csvRecord(matchColumns),
    result(result) {
      if (result.outcome === 'clear' && !listClear && !verbose) return '';
      return matchRecords(result)
        .map((record) => csvRecord(matchColumns.map((column) => record[column] ?? '')))
        .join('');
    },
    end: () => '',
  };
}
