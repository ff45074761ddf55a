/**
 * Phrases such as `Passport A01 (Iran) issued 01 Oct 2001 expires 23 Jan 2011` and
 * `Vessel Registration Identification IMO 1234567`. Nothing parts the kind of a document from its number, so
 * that the kinds have to be known: here are those that do not end in a word that means number.
 */
const kinds = `
Passport; Diplomatic Passport; Stateless Person Passport; SSN; SWIFT/BIC; MMSI; ISIN; BIK (RU); BIK; C.U.R.P.;
CURP; R.F.C.; RFC; D.N.I.; C.I.F.; N.I.E.; I.F.E.; C.U.I.P.; C.U.I.T.; C.U.I.; C.U.I.L.; RTN; RIF; US FEIN;
Personal ID Card; Residency Number; Credencial electoral; Cartilla de Servicio Militar Nacional;
Italian Fiscal Code; Vessel Registration Identification; Unified Social Credit Code (USCC);
Aircraft Construction Number (also called L/N or S/N or F/N); Aircraft Manufacturer's Serial Number (MSN);
Aircraft Tail Number; Aircraft Mode S Transponder Code; License; Numero de Identidad; VisaNumberID; Serial No.;
Tazkira National ID Card; Legal Entity Number; Registration ID; Matricula Mercantil No
`
  .trim()
  .split(/;\s*/)
  .sort((a, b) => b.length - a.length);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const known = new RegExp(`^(${kinds.map(escaped).join('|')}):?(?: #)? (.+)$`);
const currency = /^(Digital Currency Address - [A-Z0-9]+) (\S+)(.*)$/;
/** A kind of few words of which the last means number, before something with a digit. */
const numbered =
  /^(\p{Lu}[^\d;(]{0,70}?(?:\bNo\.|\bNo|\bNumber|#|\bID|\bCode|\bCard)(?!\.| (?:No\b|Number|ID\b|Card|#)))(?: \([A-Za-z/]+\))?:? (?=\S*(?: \S+)?\d)(.+)$/u;

export interface IdentifierPhrase {
  readonly type: string;
  readonly value: string;
  /** What stands in brackets after the number, as a rule the country. */
  readonly brackets: string | undefined;
}

/** The document or number that a phrase is about; undefined where it is about neither. */
export function identifierPhrase(phrase: string): IdentifierPhrase | undefined {
  const match = known.exec(phrase) ?? currency.exec(phrase) ?? numbered.exec(phrase);
  if (match === null) return undefined;
  const rest = match[2]!
    .replace(/(?:[,:]|(?<=\)))? ?\b(?:issued|expires|expired|expiration|issue date|dated)\b.*$/i, '')
    .replace(/(?<![\s.,])[\s.,]+$/, '');
  const [, value, brackets] = /^(.*?)(?: ?\(([^()]*)\))?$/.exec(rest)!;
  // A lettered code, such as that of a bank, has no digit; a document without a number identifies nobody.
  if (!/\d|^[A-Z]{4,}$/.test(value!.replace(/ /g, ''))) return undefined;
  // Prose, such as `Chief of Staff No. 2 of the army since 1999`.
  if (value!.split(' ').filter((word) => /^\p{Ll}{2,}$/u.test(word)).length > 1) return undefined;
  return { type: match[1]!, value: value!.trim(), brackets };
}
