/**
 * `Sample Trading Co., Ltd., 12 Example Road, Kowloon, Hong Kong` taken apart. Regulations and some lists
 * write a party and its address in one text, and a comma stands within names as well as after them.
 */

/** What may follow a comma within a name: legal forms and generations, whatever comes after them. */
const continuesName =
  /^(?:the )?(?:l\.?\s?l\.?\s?[cp]|ltda?|limited|inc|incorporated|corp|corporation|co|company|p\.?\s?l\.?\s?c|s\.?\s?a|s\.?\s?l|s\.?\s?r\.?\s?[lo]|s\.?\s?p\.?\s?a|s\.?\s?a\.?\s?[rs]\.?\s?l?|gmbh|kg|b\.?\s?v|n\.?\s?v|oy|a\.?\s?s|a\.?\s?[gş]|d\.?\s?o\.?\s?o|pjsc|ojsc|cjsc|jsc|joint stock company|limited liability company|o?ao|zao|pao|ooo|pt|npo|fsue|fgup|fze|fzco?|fz-?llc|dmcc|mmc|w\.?\s?l\.?\s?l|pvt|private|pte|pty|sdn|bhd|lda|c\.?\s?a|k\.?\s?k|jr|sr|i{2,3}|iv)(?![\p{L}\p{N}-])\.?/iu;

/** A part of a body that is told after it: `Academy of Samples, Institute of Examples, 27 Road`. */
const unitOfBody =
  /^(?:the )?(?:\d+(?:st|nd|rd|th) )?(?:research |scientific |design |central )?(?:institute|academy|bureau|department|directorate|faculty|school|college|laborator(?:y|ies)|research cent(?:er|re)|branch|division|factory)\b(?! (?:street|st\.|road|rd\.|avenue|lane|district|building))/i;

/** Of large bodies also such parts as `711 Sample Repair Plant` and `Field Sample Institution`. */
const largeBody = /\b(?:academy|sciences|corporation|ministry|university|concern)$/i;
const unitOfLargeBody =
  /^(?:\d+ )?(?:[\p{L}'’-]+ ){1,6}(?:institut(?:e|ion)|plant|bureau|works|factory|laboratory)\b(?! (?:street|st\.|road|rd\.|avenue|lane|district|building))/iu;

const addressStart =
  /^(?:\d|no\.? ?\d|#|p\.? ?o\.? ?box|po box|room|rm\b|building|bldg|floor|flat|unit \d|suite|ste\b|office|plot|km\b|block|house|ul\.|ulitsa|apt|apartment|level \d|street|villa)/i;

/** A legal form with the address behind it and no comma between: `Co., Ltd. No. 12 Example Road`. */
const gluedAddress =
  /^(.*?\b(?:ltd|limited|inc|corp|co|llc|gmbh|s\.a)\.?,?)\s+((?:no\.? ?\p{L}?\d|floor|room|rm\b|unit \d|building|flat|p\.? ?o\.? ?box|\d+[^\s,]* \p{L}).*)$/iu;

/** Longer texts are not taken apart; the longest published name has some 600 characters. */
const longest = 20_000;

interface NameAndAddress {
  readonly name: string;
  /** Empty where the text is a name alone. */
  readonly address: string;
}

/** @param text one line, white space squeezed */
export function splitNameAddress(text: string): NameAndAddress {
  if (text.length > longest) return { name: text, address: '' };
  const parts = splitAtCommas(text);
  let name = parts[0]!.part;
  let taken = 1;
  for (; taken < parts.length; taken++) {
    const { part, after } = parts[taken]!;
    if (after !== ',') break;
    if (!continuesName.test(part) && !unitOfBody.test(part) && !isUnitOf(name, part)) break;
    name = part === '' ? name : `${name}, ${part}`;
  }
  const rest = parts
    .slice(taken)
    .map(({ part, after }, at) => (at === 0 ? part : `${after} ${part}`))
    .join('');
  const glued = name.length < 1_000 ? gluedAddress.exec(name) : null;
  if (glued === null) return { name: bare(name), address: rest.trim() };
  const address = rest.trim() === '' ? glued[2]! : `${glued[2]}, ${rest.trim()}`;
  return { name: bare(glued[1]!), address };
}

const isUnitOf = (body: string, part: string) => largeBody.test(body) && unitOfLargeBody.test(part);

/** Whether a text begins as addresses do: with a number, a room, a floor. */
export const beginsAsAddress = (text: string): boolean => addressStart.test(text);

const abbreviation = /(?:^|[\s,.(])(?:ltda?|inc|corp|co|jr|sr|bros|\p{L}|(?:\p{L}\.)+\p{L})\.$/iu;

/** A name without the commas, semicolons and full stop that end it; the stop of an abbreviation stays. */
export function bare(text: string): string {
  const end = text.trim().replace(/(?<![\s,;])[\s,;]+$/, '');
  return end.endsWith('.') && !abbreviation.test(end) ? end.slice(0, -1).trimEnd() : end;
}

/** The parts between commas and semicolons outside of brackets and quotation marks. */
function splitAtCommas(text: string): { readonly part: string; readonly after: string }[] {
  const parts: { part: string; after: string }[] = [];
  let depth = 0;
  let start = 0;
  let after = ',';
  const closes = text.lastIndexOf(')');
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(' && at < closes) depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if ((character !== ',' && character !== ';') || depth > 0) continue;
    parts.push({ part: text.slice(start, at).trim(), after });
    after = character;
    start = at + 1;
  }
  return [...parts, { part: text.slice(start).trim(), after }];
}
