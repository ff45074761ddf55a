import { UserError } from '../../model/user-error.js';
import { readHeaderLine } from '../csv/delimiter.js';
import type { Source } from '../source.js';
import { rootName } from '../xml/root-name.js';
import { columnName } from './columns.js';

/**
 * The Consolidated List of Financial Sanctions Targets of the Office of Financial Sanctions Implementation
 * (`ConList.csv`, `ConList.xml`), known so that it can be refused: it was closed on 28 January 2026, and
 * its address went on to serve the last file. That file looks current and lacks whoever was listed since.
 */
export const ukConList: Source = {
  id: 'uk-conlist',
  title: 'OFSI Consolidated List of Financial Sanctions Targets (closed)',
  parserVersion: 1,

  recognises(head) {
    if (rootName(head) === 'ArrayOfFinancialSanctionsTarget') return true;
    if (!/^\uFEFF?\s*"?last updated\b/i.test(head)) return false;
    const { text, delimiter } = readHeaderLine(head.replace(/^[^\n]*\n/, ''));
    const names = new Set(text.split(delimiter).map(columnName));
    return names.has('group_id') && names.has('name_6');
  },

  parse() {
    throw new UserError(
      'This is the OFSI Consolidated List, which was closed on 28 January 2026; its successor is the UK Sanctions List.',
      {
        hint: 'Import UK-Sanctions-List.csv or UK-Sanctions-List.xml from https://www.gov.uk/government/publications/the-uk-sanctions-list instead.',
        exitCode: 3,
      },
    );
  },
};
