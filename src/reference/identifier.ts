/**
 * Numbers that registers give to parties. They are compared exactly, once their writing no longer
 * matters: no list and no vendor file agrees on blanks, dashes and case.
 */

/**
 * The form in which two identifiers are compared: letters and digits in capitals, nothing else. `IMO`
 * before a ship's seven digits is dropped, since the number is known with and without it. Empty where
 * nothing remains.
 */
export function normaliseIdentifier(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^IMO(?:NO)?(?=\d{7}$)/, '');
}

/**
 * Kinds of facts that publishers mix in among the identifiers: what a party is or may not do, how it is
 * reached, where and when it was set up. A ticker and a telegraph code are shared by several parties.
 */
const features =
  /^(?:gender|website|email|phone|fax|secondary sanctions|additional sanctions|executive order|transactions prohibited|caatsa|ifca|peesa|target type|organi[sz]ation (?:type|established)|aircraft (?:model|manufacture date|operator)|(?:listing|effective|purchase\/sales.*) date|purchase\/sales|issuer name|nationality of registration|registration country|(?:former|other) vessel (?:flag|type)|vessel (?:flag|type|owner)|un\/locode|chinese commercial code|equity ticker|date of birth|place of birth|title|nationality|citizenship)/i;

/**
 * Whether something a publisher lists among a party's identifiers, by the publisher's own word for it,
 * identifies the party. An unknown kind does: rather a number too many than one lost.
 */
export function isIdentifierType(type: string): boolean {
  return !features.test(type.trim());
}
