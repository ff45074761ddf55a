import type { Report } from '../entry.js';
import { elementsAt, textAt, textsAt, type XmlElement } from '../xml/element.js';
import { countryOf } from './read-identity.js';

/** A place that addresses and places of birth refer to. */
export interface Place {
  readonly location: string;
  readonly area: string;
  /** The country as the file names it. */
  readonly countryName: string;
  readonly country: string | undefined;
}

export function readPlace(record: XmlElement, report: Report): Place {
  const country = elementsAt(record, 'country')[0];
  return {
    location: textAt(record, 'location'),
    area: textAt(record, 'area'),
    countryName: textAt(record, 'country'),
    country: country === undefined ? undefined : countryOf(country, report),
  };
}

/** A set of measures to which targets belong: an annex of an ordinance. */
export interface SanctionsSet {
  /** The publisher's short word for the programme, e.g. `Belarus`. */
  readonly programme: string;
  /** Ordinance and annex. */
  readonly legalBasis: string;
}

/** The sets of a programme by their number, in English, where the file has it. */
export function readProgramme(record: XmlElement): ReadonlyMap<string, SanctionsSet> {
  const key = inEnglish(record, 'program-key');
  const name = inEnglish(record, 'program-name');
  const sets = new Map<string, SanctionsSet>();
  for (const { attributes } of elementsAt(record, 'sanctions-set')) {
    const ssid = attributes.get('ssid')?.trim() ?? '';
    if (ssid === '' || sets.has(ssid)) continue;
    const annex = inEnglish(record, 'sanctions-set', ssid);
    sets.set(ssid, {
      programme: key || name,
      legalBasis: annex.includes(name) ? annex : [name, annex].filter(Boolean).join(', '),
    });
  }
  return sets;
}

function inEnglish(record: XmlElement, name: string, ssid?: string): string {
  const all = elementsAt(record, name).filter(
    ({ attributes }) => ssid === undefined || attributes.get('ssid')?.trim() === ssid,
  );
  const english = all.find(({ attributes }) => /^en/i.test(attributes.get('lang') ?? '')) ?? all[0];
  return (english?.text ?? textsAt(record, name)[0] ?? '').replace(/\s+/g, ' ').trim();
}
