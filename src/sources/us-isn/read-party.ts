import type { ListedParty } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { parseLegalCitations } from '../../reference/legal-citation.js';
import { problemsAt, type Report, squeezed, stated } from '../entry.js';
import { splitNameList } from '../name-list.js';
import { programmeReferences } from '../ofac/programme-authority.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { inferType } from '../us-csl/infer-type.js';
import { readNames } from '../us-csl/read-names.js';
import { readUsDay } from '../us-day.js';
import type { IsnRow } from './columns.js';

export const listCode = 'us-isn';

/** The party in a row, with what is odd about it. A party that several statutes sanction has several rows. */
export function readParty({ cells, raw, row, line }: IsnRow): ParsedRecord[] {
  const { report, records } = problemsAt({ line, row, list: listCode });
  const source = squeezed(cells.source_list);
  if (source !== '' && !/\bISN\b|nonproliferation/i.test(source))
    report('unknown-source', 'warning', 'source_list', `The row is of the list ${JSON.stringify(source)}.`);
  if (/\uFFFD/.test(`${cells.name}${cells.alternative_names}`))
    report(
      'lost-character',
      'info',
      'name',
      `A character is lost in ${JSON.stringify(squeezed(cells.name))}.`,
    );
  const names = readNames(cells.name, splitAliases(cells.alternative_names), listCode);
  const [primary] = names;
  if (primary === undefined) {
    report('row-without-name', 'error', 'name', 'The row has no name and cannot be screened against.');
    return records();
  }
  const programmes = splitProgrammes(cells.programs);
  const { references, unread } = parseLegalCitations(cells.federal_register_notice);
  if (unread !== '')
    report(
      'unreadable-citation',
      'warning',
      'federal_register_notice',
      `No citation is read in ${JSON.stringify(unread)}.`,
    );
  const published = squeezed(cells.effective_date);
  const listedOn = readUsDay(published, references);
  if (listedOn === undefined && published !== '')
    report('unreadable-date', 'warning', 'effective_date', `${JSON.stringify(published)} is no day.`);
  const countries = readCountries(cells.country, report);
  const party: ListedParty = {
    id: partyId(listCode, primary.text, countries[0]),
    list: listCode,
    nativeId: `row ${row}`,
    type: inferType(primary.text, listCode, ''),
    typeInferred: true,
    names,
    addresses: [],
    countries,
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes,
    ...stated('listedOn', listedOn),
    ...stated('remarks', cells.remarks_notes),
    source: {
      references: [
        ...references,
        ...(unread === '' ? [] : [{ text: unread }]),
        ...programmeReferences(programmes),
      ],
      locator: `row ${row}, line ${line}`,
    },
    raw,
  };
  return [...records(), { kind: 'party', party }];
}

/**
 * Semicolons part aliases; where there is none, commas do, and may stand in `ZAMAN, Haydar` as well. Then
 * both readings are kept: the whole, and its words, which `readNames` takes for weak aliases.
 */
function splitAliases(cell: string): string[] {
  if (cell.includes(';')) return splitNameList(cell, { commas: false });
  const parts = splitNameList(cell);
  const halves = parts.length === 2 && parts.some((part) => !part.includes(' '));
  return halves ? [squeezed(cell), ...parts] : parts;
}

/** `E.O. 13382; INKSNA`; a comma stands within the title of an act. */
function splitProgrammes(cell: string): string[] {
  return [...new Set(cell.split(/[;\n]/).map(squeezed))].filter((programme) => programme !== '');
}

function readCountries(cell: string, report: Report): string[] {
  const text = squeezed(cell);
  const whole = countryCode(text);
  if (text === '' || whole !== undefined) return whole === undefined ? [] : [whole];
  const codes = text.split(/\s*[;/,&]\s*|\s+and\s+/).flatMap((part) => {
    const code = countryCode(part);
    if (code === undefined && part !== '')
      report('unknown-country', 'warning', 'country', `${JSON.stringify(part)} is no known country.`);
    return code ?? [];
  });
  return [...new Set(codes)];
}
