import type { Address, ListedParty } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { nameCollector, problemsAt, type Report, squeezed, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { bare } from '../split-name-address.js';
import { inferType } from '../us-csl/infer-type.js';
import { countryAtEnd } from '../us-csl/read-address.js';
import type { Block, EntryLine } from './block.js';
import { footnoteRemarks, withoutFootnotes } from './footnotes.js';
import { readBlocks } from './read-blocks.js';
import { readCitations } from './read-citations.js';
import type { TableRow } from './read-table.js';
import type { BisList } from './sections.js';

/** An entry of a list: its row, and the rows below it that continue it. */
export interface Entry {
  readonly row: TableRow;
  readonly lines: EntryLine[];
  readonly raw: Record<string, string>;
  /** The body of which a row above said that this entry is a part. */
  readonly memberOf: string | undefined;
}

interface ReadEntry {
  readonly records: readonly ParsedRecord[];
  /** Whose members the rows after this entry are, where its last line announces them. */
  readonly openGroup: string | undefined;
}

/** The parties of an entry, with what is odd about it. */
export function readEntry(entry: Entry, list: BisList): ReadEntry {
  const { row } = entry;
  const { report, records } = problemsAt({ line: row.line, row: row.row, list: list.code });
  const country = readHeading(row.country, report);
  const lines = entry.lines.map((line) => ({ ...line, text: withoutFootnotes(line.text) }));
  const { blocks, openGroup } = readBlocks(lines, entry.memberOf);
  const { references, listedOn } = readCitations(row.cells.citation.map(withoutFootnotes).join(' '), report);
  const notes = footnoteRemarks(
    {
      entity: entry.lines.map(({ text }) => text).join('\n'),
      requirement: row.cells.requirement.join(' '),
      citation: row.cells.citation.join(' '),
    },
    report,
  );
  const parties = blocks.flatMap((block, at): ListedParty[] => {
    const names = nameCollector();
    for (const { text, kind } of block.names) names.add(text, kind);
    const [primary, ...others] = names.names();
    if (primary === undefined) return [];
    const addresses = block.addresses.flatMap(readAddresses);
    const countries = [...new Set([country, ...addresses.map((address) => address.country)])].filter(
      (code) => code !== undefined,
    );
    const place = `row ${row.row}${at === 0 ? '' : `, party ${at + 1}`}`;
    return [
      {
        id: partyId(list.code, primary.text, countries[0]),
        list: list.code,
        nativeId: place,
        type: block.addressAlone
          ? 'unknown'
          : inferType(primary.text, list.code, addresses.map(({ text }) => text).join('; ')),
        typeInferred: true,
        names: [primary, ...others],
        addresses,
        countries,
        datesOfBirth: [],
        placesOfBirth: [],
        identifiers: [],
        programmes: [],
        ...stated('licenceRequirement', withoutFootnotes(row.cells.requirement.join(' '))),
        ...stated('licencePolicy', withoutFootnotes(row.cells.policy.join(' '))),
        ...stated('listedOn', listedOn),
        ...stated('remarks', [...readRemarks(block), ...notes].join('; ')),
        source: { references, locator: `${list.section}, ${place}, line ${row.line}` },
        raw: entry.raw,
      },
    ];
  });
  if (parties.length === 0 && openGroup === undefined)
    report('row-without-name', 'error', 'entity', 'The row has no name and cannot be screened against.');
  return {
    records: [...records(), ...parties.map((party) => ({ kind: 'party', party }) as const)],
    openGroup,
  };
}

function readRemarks({ memberOf, addressAlone }: Block): string[] {
  if (addressAlone)
    return ['An address is listed, not a party by name: the licence is needed for whoever uses it'];
  return memberOf === undefined || memberOf === '' ? [] : [`Listed under ${memberOf}`];
}

/** The list has a heading for a region that ISO 3166-1 counts with its country. */
const regions: Readonly<Record<string, string>> = { 'crimea region of ukraine': 'UA' };

function readHeading(heading: string, report: Report): string | undefined {
  const text = squeezed(heading).replace(/\.$/, '');
  const code = countryCode(text) ?? regions[text.toLowerCase()];
  if (code === undefined)
    report(
      'unknown-country',
      'warning',
      'country',
      text === '' ? 'The row stands under no country.' : `${JSON.stringify(text)} is no known country.`,
    );
  return code;
}

/** `1 Road, Town, Country; and 2 Road, Town, Country.` */
function readAddresses(text: string): Address[] {
  return text.split(/;\s*(?:and\s+)?|(?<=\.)\s+and\s+(?=\d|Room|Unit|No\.)/).flatMap((part) => {
    const address = bare(part.replace(/^and\s+/i, ''));
    if (address === '' || /^and$/i.test(address)) return [];
    const country = countryAtEnd(address.replace(/\s*\([^()]*\)$/, ''));
    return [country === undefined ? { text: address } : { text: address, country }];
  });
}
