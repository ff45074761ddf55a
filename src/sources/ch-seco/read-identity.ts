import type { Identifier } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { countryCode } from '../../reference/country.js';
import { parsePartialDate } from '../../reference/partial-date.js';
import type { Report } from '../entry.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';

/** A place by the number under which the file's table of places has it, with what the entry adds to it. */
export interface PlaceReference {
  readonly place: string;
  /** Street, post box and the like. */
  readonly details: readonly string[];
  readonly zipCode: string;
  readonly remark: string;
}

/** `day-month-year` elements, each as a date whose parts may be unknown. */
export function readDates(identity: XmlElement, report: Report): PartialDate[] {
  return elementsAt(identity, 'day-month-year').flatMap(({ attributes }) => {
    const [year, month, day] = ['year', 'month', 'day'].map((part) => attributes.get(part)?.trim() ?? '');
    const calendar = attributes.get('calendar') ?? '';
    const published = [year, month, day]
      .filter(Boolean)
      .map((part) => part!.padStart(2, '0'))
      .join('-');
    const about = /low|circa|approx/i.test(attributes.get('quality') ?? '') ? 'circa ' : '';
    const date =
      calendar === '' || /^gregorian$/i.test(calendar) ? parsePartialDate(`${about}${published}`) : undefined;
    if (date === undefined && published !== '')
      report(
        'unreadable-date',
        'warning',
        'day-month-year',
        `${JSON.stringify(published)} is no date${calendar === '' ? '' : ` of the calendar ${calendar}`}.`,
      );
    return date ?? [];
  });
}

/** Nationalities as ISO codes. */
export function readNationalities(identity: XmlElement, report: Report): string[] {
  return elementsAt(identity, 'nationality/country').flatMap((element) => countryOf(element, report) ?? []);
}

/** A `country` element: its code, or its name where the code is none that still stands. */
export function countryOf({ attributes, text }: XmlElement, report: Report): string | undefined {
  const code = attributes.get('iso-code')?.trim() ?? '';
  const country = countryCode(code) ?? countryCode(text.trim());
  if (country === undefined && (code !== '' || text.trim() !== ''))
    report(
      'unknown-country',
      'warning',
      'country',
      `${JSON.stringify(text.trim() || code)} is no known country.`,
    );
  return country;
}

/** `address` or `place-of-birth` elements. */
export function readPlaceReferences(identity: XmlElement, name: string): PlaceReference[] {
  return elementsAt(identity, name).map((element) => {
    const box = textAt(element, 'p-o-box');
    return {
      place: element.attributes.get('place-id')?.trim() ?? '',
      details: [
        ...textsAt(element, 'c-o').map((text) => `c/o ${text}`),
        ...textsAt(element, 'address-details'),
        ...(box === '' ? [] : [/box/i.test(box) ? box : `P.O. Box ${box}`]),
      ],
      zipCode: textAt(element, 'zip-code'),
      remark: [...textsAt(element, 'remark'), ...textsAt(element, 'remarks')].join('; '),
    };
  });
}

/** Passports and other papers; one without a number identifies nobody. */
export function readDocuments(identity: XmlElement): Identifier[] {
  const papers = elementsAt(identity, 'identification-document').flatMap((element) => {
    const value = textAt(element, 'number');
    if (value === '') return [];
    const issuer = elementsAt(element, 'issuer')[0];
    const country =
      countryCode(issuer?.attributes.get('code')?.trim() ?? '') ?? countryCode(issuer?.text.trim() ?? '');
    const type = (element.attributes.get('document-type') ?? 'document').replaceAll('-', ' ');
    return [{ type, value, ...(country === undefined ? {} : { country }) }];
  });
  return [...papers, ...textsAt(identity, 'bic-number').map((value) => ({ type: 'BIC', value }))];
}

const labelled =
  /^(?<type>IMO(?: number)?|(?:ОГРН\/main |main )?(?:state |business )?registration (?:number|no\.?)|tax(?:payer)? (?:identification|registration) number|tax (?:number|id)|SWIFT(?:\/BIC)?(?: code)?|INN|OGRN|KPP)\s*:?\s*(?<value>(?=[^\d]*\d|[A-Z]{6})[\p{L}\p{N}][\p{L}\p{N}\s/-]{0,40})\.?$/iu;

/** `IMO number: 9123456.`, `Taxpayer identification number: 7701...`: a number among the remarks. */
export function identifierIn(remark: string): Identifier | undefined {
  const { type, value } = labelled.exec(remark)?.groups ?? {};
  return type === undefined || value === undefined ? undefined : { type, value: value.trim() };
}
