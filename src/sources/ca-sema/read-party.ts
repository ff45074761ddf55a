import type { Identifier, ListedParty, PartyType } from '../../model/listed-party.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { problemsAt, type Report, stated } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { flatten, type XmlElement } from '../xml/element.js';
import { type FieldName, readFields } from './fields.js';
import { readDatesOfBirth } from './read-date-of-birth.js';
import { readNames } from './read-names.js';
import { legalPlace } from './regulation.js';

export const listCode = 'ca-sema';

type Fields = Readonly<Record<FieldName, string>>;

/** One `record` and where it stands, both from 1. */
export interface Entry {
  readonly record: XmlElement;
  readonly position: number;
  readonly line: number;
}

/** The party in a record, with what is odd about it; a record without a name is a problem alone. */
export function readParty({ record, position, line }: Entry): ParsedRecord[] {
  const { report, records } = problemsAt({ line, list: listCode });
  const fields = readFields(record);
  const names = readNames(fields);
  const [primary] = names;
  if (primary === undefined) {
    report('row-without-name', 'error', 'LastName', 'The record has no name and cannot be screened against.');
    return records();
  }
  const { type, inferred } = readType(fields);
  const place = legalPlace(fields.Country, fields.Schedule, fields.Item);
  const listedOn = readListedOn(fields, report);
  const party: ListedParty = {
    id: partyId(listCode, primary.text, undefined),
    list: listCode,
    nativeId:
      [fields.Country, fields.Schedule, fields.Item].filter(Boolean).join(' | ') || `record ${position}`,
    type,
    typeInferred: inferred,
    names,
    addresses: [],
    // The regime is not a nationality: ships and firms of many countries are listed for Russia's war.
    countries: [],
    datesOfBirth: type === 'person' ? readDatesOfBirth(fields.DateOfBirthOrShipBuildDate, report) : [],
    placesOfBirth: [],
    identifiers: readIdentifiers(fields, report),
    programmes: fields.Country === '' ? [] : [fields.Country],
    ...stated('title', type === 'person' ? fields.TitleOrShipType : ''),
    ...stated('listedOn', listedOn),
    ...stated('remarks', readRemarks(fields, type)),
    source: {
      references: place === '' ? [] : [{ text: place, ...stated('date', listedOn) }],
      locator: `record ${position}, line ${line}`,
    },
    raw: flatten(record),
  };
  return [...records(), { kind: 'party', party }];
}

/**
 * The file parts persons from all else. Among the rest, a ship has a number, or at least a kind of ship.
 */
function readType(fields: Fields): { readonly type: PartyType; readonly inferred: boolean } {
  if (fields.EntityOrShip === '') return { type: 'person', inferred: false };
  if (/\d{7}/.test(fields.ShipIMONumber)) return { type: 'vessel', inferred: false };
  if (fields.TitleOrShipType !== '') return { type: 'vessel', inferred: true };
  return { type: 'organization', inferred: false };
}

function readIdentifiers({ ShipIMONumber }: Fields, report: Report): Identifier[] {
  if (ShipIMONumber === '') return [];
  const number = /^(?:IMO\D{0,3})?(\d{7})$/i.exec(ShipIMONumber)?.[1];
  if (number !== undefined) return [{ type: 'IMO number', value: number }];
  const isName = /\p{L}/u.test(ShipIMONumber.replace(/^IMO\b/i, ''));
  report(
    'unknown-value',
    isName ? 'info' : 'warning',
    'ShipIMONumber',
    isName
      ? `${JSON.stringify(ShipIMONumber)} stands where a ship's number should and is read as a name.`
      : `${JSON.stringify(ShipIMONumber)} is no IMO number of seven digits.`,
  );
  return isName ? [] : [{ type: 'IMO number', value: ShipIMONumber }];
}

function readListedOn({ DateOfListing }: Fields, report: Report): string | undefined {
  const day = isoDate(parsePartialDate(DateOfListing, { order: 'day-first' }));
  if (day === undefined && DateOfListing !== '')
    report('unreadable-date', 'warning', 'DateOfListing', `${JSON.stringify(DateOfListing)} is no day.`);
  return day;
}

function readRemarks(fields: Fields, type: PartyType): string {
  if (type === 'person') return '';
  const { TitleOrShipType: kind, DateOfBirthOrShipBuildDate: built } = fields;
  return [kind && `Type of ship: ${kind}`, built && `Built: ${built}`].filter(Boolean).join('; ');
}
