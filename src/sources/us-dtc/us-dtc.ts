import { readHeaderLine } from '../csv/delimiter.js';
import type { CsvLayout } from '../csv/read-csv.js';
import { readTableFile } from '../csv/read-table-file.js';
import type { ParsedRecord, Source } from '../source.js';
import { administrative, columnName, type DtcColumn, statutory } from './layouts.js';
import { listCode, readParty } from './read-party.js';

/** The files that make the list together. */
const sections = ['statutory', 'administrative'];

/**
 * Parties debarred from defence trade by the Department of State: by statute after a conviction (22 CFR
 * 127.7(b) and (c)), https://www.pmddtc.state.gov. The file has neither ids nor a date of its own; other
 * names stand in brackets after the name. Run on a small sample of an older edition, not on a live file.
 */
export const usDtc: Source = {
  id: listCode,
  title: 'AECA debarred parties, statutory, CSV or Excel form (State Department, DDTC)',
  parserVersion: 2,
  section: { name: 'statutory', of: sections },
  recognises(head) {
    const names = headerOf(head);
    return (
      names.has('name') &&
      names.has('notice') &&
      names.has('notice_date') &&
      (names.has('corrected_notice') || names.has('corrected_notice_date')) &&
      !names.has('debarment_order')
    );
  },
  parse: (content) => parse(content, statutory, 'Statutory debarment'),
};

/**
 * Parties debarred in administrative proceedings (22 CFR part 128), published beside the statutory ones as
 * a file of its own. Importing one file leaves the other in force. Not run on a live file.
 */
export const usDtcAdministrative: Source = {
  id: `${listCode}-administrative`,
  title: 'AECA debarred parties, administrative, CSV or Excel form (State Department, DDTC)',
  parserVersion: 2,
  section: { name: 'administrative', of: sections },
  recognises(head) {
    const names = headerOf(head);
    return names.has('name') && names.has('charging_letter') && names.has('debarment_order');
  },
  parse: (content) => parse(content, administrative, 'Administrative debarment'),
};

function headerOf(head: string): ReadonlySet<string> {
  const { text, delimiter } = readHeaderLine(head);
  return new Set(text.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, ''))));
}

async function* parse(
  content: AsyncIterable<Uint8Array>,
  layout: CsvLayout<DtcColumn>,
  kind: 'Statutory debarment' | 'Administrative debarment',
): AsyncGenerator<ParsedRecord> {
  for await (const item of readTableFile(content, layout)) {
    if (item.kind === 'problem') yield item;
    else if (item.kind === 'row') yield* readParty(item.row, kind);
  }
}
