import type { NameKind } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { type Report, squeezed } from '../entry.js';
import type { factCollector } from '../ofac/facts.js';
import { aliasKind } from '../ofac/names.js';
import { identifierPhrase } from './identifier-phrase.js';

/**
 * The remarks of an entry: phrases joined by `; ` and ended by a full stop, with what the XML forms give in
 * fields of their own - dates and places of birth, nationalities, documents - and with the weak aliases,
 * which stand nowhere else: `DOB 1959; alt. DOB 1960; Passport A01 (Iran); a.k.a. 'EL FARO'.`
 */
export function readRemarks(
  text: string,
  facts: Pick<ReturnType<typeof factCollector>, 'add' | 'remark'>,
  report: Report,
): { readonly text: string; readonly kind: NameKind }[] {
  const aliases: { text: string; kind: NameKind }[] = [];
  for (const phrase of phrasesOf(text)) {
    const alias = /^([afn]\.k\.a\.),? ['"](.+)['"]$/i.exec(phrase);
    const fact =
      /^(DOB|POB|nationality|citizen|Gender|Nationality of Registration|Issuer Name|Listing Date \(CMIC\)):? (.+)$/.exec(
        phrase,
      );
    const number = identifierPhrase(phrase);
    if (alias !== null)
      aliases.push({ text: alias[2]!, kind: aliasKind(alias[1]!, true, 'remarks', report) });
    else if (/^[afn]\.k\.a\./i.test(phrase)) {
      const name = phrase.replace(/^[afn]\.k\.a\.,?\s*/i, '').replace(/^['"]|['"]$/g, '');
      aliases.push({ text: name, kind: 'weak-alias' });
      facts.remark(phrase);
    } else if (fact !== null) facts.add('remarks', fact[1]!, fact[2]!);
    else if (number !== undefined) {
      const country = number.brackets === undefined ? undefined : countryCode(number.brackets);
      facts.add('remarks', number.type, number.value, country === undefined ? '' : number.brackets);
      if (number.brackets !== undefined && country === undefined) facts.remark(phrase);
    } else facts.remark(phrase);
  }
  return aliases;
}

/** The phrases without the full stop after the last, and without `alt.` before a second one of its kind. */
function phrasesOf(text: string): string[] {
  return squeezed(text)
    .replace(/\.$/, '')
    .split(/;(?=\s|$|\p{Ll}{3})/u)
    .map((phrase) => phrase.trim().replace(/^alt\. (?=\S)/i, ''))
    .filter((phrase) => phrase !== '');
}
