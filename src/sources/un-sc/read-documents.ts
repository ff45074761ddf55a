import type { Identifier } from '../../model/listed-party.js';
import { elementsAt, textAt, type XmlElement } from '../xml/element.js';
import { readCountry } from './read-country.js';

/**
 * The documents of an individual. Numbers are compared exactly, so the words that the list writes beside
 * them (`CAR diplomatic passport no. D00000898`, `381110042 (Expired 25 Jan. 2016)`) are left out; a
 * document without a number identifies nobody.
 */
export function readDocuments(entry: XmlElement): Identifier[] {
  return elementsAt(entry, 'INDIVIDUAL_DOCUMENT').flatMap((element) => {
    const kind = textAt(element, 'TYPE_OF_DOCUMENT2');
    const note = textAt(element, 'NOTE');
    const published = textAt(element, 'NUMBER');
    const inKind = documentNumber(kind);
    const value = documentNumber(published) ?? (published || inKind) ?? documentNumber(remarkFree(note));
    if (value === undefined || value === '') return [];
    const type = kindWords(inKind === undefined ? kind : kind.replace(inKind, ''));
    const country = issuer(element, published, note);
    return [
      {
        type: type || textAt(element, 'TYPE_OF_DOCUMENT') || 'Document',
        value,
        ...(country === undefined ? {} : { country }),
      },
    ];
  });
}

/**
 * From the first word with a digit to the last, with the one or two capitals of a series before it:
 * `OB 0243318`, `96 03 464086`. Undefined where there is no digit.
 */
function documentNumber(text: string): string | undefined {
  const words = text
    .replace(/\s*\([^()]*\)/g, '')
    .split(/\s+/)
    .filter((word) => !/^no\.?$/i.test(word));
  const first = words.findIndex((word) => /\d/.test(word));
  if (first < 0) return undefined;
  const last = words.findLastIndex((word) => /\d/.test(word));
  const start = /^\p{Lu}{1,2}-?$/u.test(words[first - 1] ?? '') ? first - 1 : first;
  return words
    .slice(start, last + 1)
    .join(' ')
    .replace(/^N(?:o\.?|°)\s*(?=\d)/i, '')
    .replace(/[,;.]+$/, '');
}

/** A note up to where it begins to tell of the document's issue: `Tunisian passport number L 191609`. */
function remarkFree(note: string): string {
  return note.replace(/(?:^|[\s,(])(?:issued|expire[sd]|valid|date|on)\b.*$/i, '');
}

/** `Ration card no.` without its last word, `Italian Fiscal Code:` without its colon, `number:` as nothing. */
function kindWords(kind: string): string {
  return kind.replace(/(?:(?:^number|\bno\.?)\s*)?:?\s*$/i, '').trim();
}

function issuer(element: XmlElement, published: string, note: string): string | undefined {
  const stated = readCountry(textAt(element, 'ISSUING_COUNTRY'));
  if (stated !== undefined) return stated;
  const besideNumber =
    /(?:, |\()([\p{L} ]+)\)?$/u.exec(published)?.[1] ?? /^(\p{Lu}\p{Ll}+) \S*\d/u.exec(published)?.[1];
  const named = besideNumber === undefined ? undefined : readCountry(besideNumber);
  // A consulate stands in another country than the one that it issues for.
  return (
    named ?? (/consul|embassy/i.test(note) ? undefined : readCountry(textAt(element, 'COUNTRY_OF_ISSUE')))
  );
}
