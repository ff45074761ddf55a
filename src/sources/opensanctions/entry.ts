import type { PartyType } from '../../model/listed-party.js';
import type { Problem } from '../../model/problem.js';
import { countryCode } from '../../reference/country.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { inferType } from '../us-csl/infer-type.js';

/**
 * What both files of OpenSanctions share. OpenSanctions joins the lists of many authorities and of
 * politically exposed persons: https://www.opensanctions.org/docs/bulk/. It is no legal source itself; an
 * entry's datasets and sanctions say whose list it is on. Business use of its data needs its licence.
 */

/** The code under which all of its entries are kept, whatever list they come from. */
export const openSanctions = 'opensanctions';

/** Types by the schema of the FollowTheMoney model: https://followthemoney.tech/explorer/ */
const types: Readonly<Record<string, PartyType>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  PublicBody: 'organization',
  Vessel: 'vessel',
  Airplane: 'aircraft',
};

/**
 * A `LegalEntity` is a person or an organization, of which the publisher does not know: what its name shows
 * is taken. Anything else - a wallet, a security - is of unknown type.
 */
export function typeOf(
  schema: string,
  name: string,
): { readonly type: PartyType; readonly typeInferred: boolean } {
  if (Object.hasOwn(types, schema)) return { type: types[schema]!, typeInferred: false };
  if (schema === 'LegalEntity') return { type: inferType(name, openSanctions, ''), typeInferred: true };
  return { type: 'unknown', typeInferred: true };
}

/** Whether a schema is one of parties, as against links between them and facts about them. */
export const isPartySchema = (schema: string): boolean =>
  Object.hasOwn(types, schema) || schema === 'LegalEntity';

/** The publisher's page about an entry. */
export const entryUrl = (id: string): string =>
  `https://www.opensanctions.org/entities/${encodeURIComponent(id)}/`;

/**
 * Reads country codes: ISO 3166-1 alpha-2 in small letters, regions behind a hyphen (`ua-cri`), and codes of
 * the publisher for states that are no more (`suhh`) or no states (`zz`, `eu`), each of which is told once.
 */
export function countryReader(): {
  readonly read: (codes: Iterable<string>) => string[];
  readonly problems: () => Problem[];
} {
  const unknown = new Set<string>();
  let untold: Problem[] = [];
  return {
    read(codes) {
      const countries = new Set<string>();
      for (const written of codes) {
        const text = written.trim();
        if (text === '') continue;
        const code = countryCode(text.replace(/^([a-z]{2})-[a-z]{2,4}$/i, '$1').toUpperCase());
        if (code !== undefined) countries.add(code);
        else if (!unknown.has(text)) {
          unknown.add(text);
          const message = `${JSON.stringify(text)} is no country of today; it is left out wherever it stands.`;
          untold.push({ kind: 'unknown-country', severity: 'info', message, where: { list: openSanctions } });
        }
      }
      return [...countries];
    },
    problems() {
      const told = untold;
      untold = [];
      return told;
    },
  };
}

/** The newest day among `last_seen` stamps: when the publisher last found an entry in its source. */
export function newestDay(): {
  readonly see: (stamp: string) => void;
  readonly day: () => string | undefined;
} {
  let newest = '';
  return {
    see: (stamp) => {
      // Stamps are `2026-02-27T10:57:03`; most are the same as the one before.
      const day = stamp.slice(0, 10);
      if (day > newest && isoDate(parsePartialDate(day)) === day) newest = day;
    },
    day: () => newest || undefined,
  };
}
