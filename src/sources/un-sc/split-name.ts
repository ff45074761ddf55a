import { scriptOf } from '../../text/script.js';

/**
 * The names in one published text, the text's own first, each as published otherwise. The list puts
 * several into one element - `X; Y`, `X b) Y`, `X (Y; Z)`, `金铁三 (Jin Tiesan)` - and remarks besides:
 * `X (previously listed as)`, `X, born 1 Jan. 1953`. A bracket at the end that holds no other name stays
 * (`ATOMIC ENERGY ORGANISATION OF IRAN (AEOI)`), and the name without it is a name as well.
 */
export function splitName(text: string): string[] {
  if (text.length > longestName) return [text];
  const bare = text.replace(/, born\b.*$/i, '');
  return [...new Set(partsOutsideBrackets(bare).flatMap(namesInPart))];
}

/** The longest text that is taken apart; the longest published has some 400 characters. */
const longestName = 2_000;

const remark =
  /^(?:original script|birth name|combat name|nom de guerre|third|(?:previously|formerly) listed as|false identity\b.*)$/i;
const label = /^(?:original script|in arabic(?: script)?)\s*:\s*| - sub-unit name$/gi;

/** Split at `;`, ` / ` and `b)`, but not within brackets. */
function partsOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/(?<=\s)[b-h]\)(?=\s)|(?<=\s)\/(?=\s)|[;()]/g)) {
    if (mark === '(') depth++;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + mark.length;
    }
  }
  return [...parts, text.slice(start)];
}

function namesInPart(part: string): string[] {
  const { outside, groups } = brackets(part);
  const script = scriptOf(outside);
  const others: string[] = [];
  let name = part;
  for (const group of groups) {
    const inner = group.slice(1, -1).trim().replace(label, '');
    const innerScript = scriptOf(inner);
    const otherScript = innerScript !== 'Zyyy' && script !== 'Zyyy' && innerScript !== script;
    if (remark.test(inner)) name = name.replace(group, ' ');
    else if (otherScript || inner.includes(';')) {
      name = name.replace(group, ' ');
      others.push(...partsOutsideBrackets(inner).flatMap(namesInPart));
    }
  }
  const whole = trimmed(name);
  const ending = /^(.*[\p{L}\p{N}].*?)\s*\([^()]*\)$/u.exec(whole)?.[1];
  return [whole, ...(ending === undefined ? [] : [trimmed(ending)]), ...others].filter((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

/** The text outside of all brackets, and each outermost bracket with what it holds. */
function brackets(text: string): { readonly outside: string; readonly groups: string[] } {
  const groups: string[] = [];
  let outside = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) start = at;
    if (depth === 0) outside += text[at];
    if (text[at] === ')' && depth > 0 && --depth === 0) groups.push(text.slice(start, at + 1));
  }
  return { outside, groups };
}

/** Without the quotation marks around it and the commas after it. */
function trimmed(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![\s,])[\s,]+$/, '')
    .replace(/^["“](.+)["”]$/, '$1');
}
