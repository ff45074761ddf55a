import type { Identifier } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { isIdentifierType } from '../../reference/identifier.js';

/** One item of an `ids` cell: a number that identifies the party, or a fact about it. */
export type IdItem =
  | { readonly kind: 'identifier'; readonly identifier: Identifier }
  | { readonly kind: 'feature'; readonly type: string; readonly value: string };

const code = /^[A-Z]{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads one item. The file's older form puts the kind last, after country and days of expiry and issue:
 * `JO, 2014-08-30, 2009-08-31, K475336, Passport`, `Male, Gender`. The newer form puts it first and the
 * country last: `Passport, U00242309, TR`.
 */
export function readIdItem(item: string): IdItem {
  const parts = item.split(', ').map((part) => part.trim());
  const typeFirst = isTypeFirst(parts);
  const type = (typeFirst ? parts.shift() : parts.pop()) ?? '';
  if (!isIdentifierType(type))
    return { kind: 'feature', type: type.replace(/(?<![:\s-])[:\s-]+$/, ''), value: parts.join(', ') };

  const values = parts.filter((part) => !day.test(part));
  const countryAt = typeFirst ? values.length - 1 : 0;
  const country =
    values.length > 1 && code.test(values[countryAt]!) ? countryCode(values[countryAt]!) : undefined;
  if (country !== undefined) values.splice(countryAt, 1);
  const value = (values.length > 0 ? values : parts).join(', ');
  return { kind: 'identifier', identifier: { type, value, ...(country === undefined ? {} : { country }) } };
}

/** Kinds of numbers that may hold no digit, such as `AIIFIQBA, SWIFT/BIC`. */
const letteredKind = /(?:\bnumber|\bcode|\bno\.|\bid|swift\/bic|passport)$/i;

function isTypeFirst(parts: readonly string[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || code.test(first) || day.test(first)) return false;
  if (code.test(last) || day.test(last)) return true;
  if (!isIdentifierType(first) || !isIdentifierType(last)) return isIdentifierType(last);
  if (letteredKind.test(first) !== letteredKind.test(last)) return letteredKind.test(first);
  return /\d/.test(last) && !/\d/.test(first);
}
