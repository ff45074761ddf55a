import { simplifyHan } from '../text/han-simplify.js';
import type { KnownName } from './known-name.js';

/** A name with a known name in it put in another of its forms. */
export interface KnownNameVariant {
  readonly written: string;
  /** The form that stands in the name, and the one put in its place. */
  readonly from: string;
  readonly to: string;
  readonly known: KnownName;
}

export type KnownNameVariants = (name: string) => readonly KnownNameVariant[];

interface Form {
  /** Lower case. */
  readonly text: string;
  readonly isHan: boolean;
  readonly known: KnownName;
}

const han = /\p{Script=Han}/u;
const wordOrHanCharacter = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const letter = /[\p{L}\p{N}]/u;

const isAscii = /^[\u0000-\u007f]*$/;

/** What `wordOrHanCharacter` finds in most names, in a fraction of the time. */
function eachAsciiWord(text: string, visit: (word: string, at: number) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const isPart = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (isPart && start < 0) start = at;
    if (isPart || start < 0) continue;
    visit(text.slice(start, at), start);
    start = -1;
  }
}

/**
 * Finds known names within a name - whole words in other scripts, any stretch of Han characters - and writes it
 * with each of their other forms: 杭州海康威视数字 also as 杭州 Hikvision 数字. The longest known name counts.
 *
 * @param rows Han characters in their simplified form
 */
export function knownNameVariants(rows: readonly KnownName[]): KnownNameVariants {
  const byBeginning = formsByBeginning(rows);
  return (name) => {
    const plain = han.test(name) ? simplifyHan(name) : name;
    const lower = plain.toLowerCase();
    let found: Form | undefined;
    let start = -1;
    const look = (beginning: string, at: number) => {
      for (const form of byBeginning.get(beginning) ?? []) {
        if (form.text.length <= (found?.text.length ?? 0) || !standsAt(form, lower, at)) continue;
        found = form;
        start = at;
      }
    };
    if (isAscii.test(lower)) eachAsciiWord(lower, look);
    else for (const { 0: beginning, index } of lower.matchAll(wordOrHanCharacter)) look(beginning, index);
    if (found === undefined) return [];
    const { text, known } = found;
    const from = plain.slice(start, start + text.length);
    const put = (to: string) => `${plain.slice(0, start)} ${to} ${plain.slice(start + text.length)}`;
    return known.names
      .filter((form) => form.toLowerCase() !== text)
      .map((to) => ({ written: put(to).replace(/ +/g, ' ').trim(), from, to, known }));
  };
}

/** Forms by their first word, or first Han character. */
function formsByBeginning(rows: readonly KnownName[]): ReadonlyMap<string, readonly Form[]> {
  const table = new Map<string, Form[]>();
  for (const known of rows) {
    for (const name of known.names) {
      const text = name.toLowerCase();
      const beginning = text.match(wordOrHanCharacter)![0];
      const forms = table.get(beginning) ?? [];
      forms.push({ text, isHan: han.test(text), known });
      table.set(beginning, forms);
    }
  }
  return table;
}

function standsAt({ text, isHan }: Form, name: string, at: number): boolean {
  if (!name.startsWith(text, at)) return false;
  const next = name[at + text.length];
  return isHan || next === undefined || !letter.test(next) || han.test(next);
}
