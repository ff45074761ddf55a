import { foldWord } from './fold-word.js';
import { apart, remembered } from './remembered.js';
import { completesArabicName } from './romanise-arabic.js';
import { romanisations } from './romanise-word.js';
import { scriptOfCodePoint } from './script.js';
import { wordParts } from './word-parts.js';

/** One word of a text: as written (`start`, `end` are UTF-16 offsets into the text) and folded. */
export interface Word {
  readonly folded: string;
  /** Other ways in which a list might write it: 이 is lee, ri, yi. */
  readonly alternatives?: readonly string[] | undefined;
  readonly start: number;
  readonly end: number;
}

const apostrophes = new Set("'’‘ʻʼʾʿ`´′＇");
const ignorable = /^[\p{Cf}\p{Cs}]$/u;
const wordCharacter = /^[\p{L}\p{M}\p{N}]$/u;

const whiteSpace = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);
/** A terminal's control sequence, as it comes along when text is copied from a screen. */
const escapeSequence = /\u001b\[[0-9;?]*[ -/]*[@-~]/y;

const letter = 1;
const joiner = 2;
const dot = 3;
const silent = 4;
const ampersand = 5;
const blank = 0;

/** Only such words have more than one way to be written. */
const beyondAscii = /[^\u0000-\u007f]/;

const formsOf = remembered((word) => {
  const [folded = '', ...alternatives] = beyondAscii.test(word) ? romanisations(word) : [foldWord(word)];
  return { folded, alternatives: alternatives.length > 0 ? alternatives : undefined };
}, apart);

/** The first code unit of the scripts whose words may have parts: Arabic. */
const firstParting = 0x600;

/**
 * Splits a text into folded words. Apostrophes join (O'Neill is one word), dots join single letters
 * (S.A. is `sa`), dashes and everything else part; `&` is the word `and`. Control and format characters
 * (zero-width, bidirectional, terminal sequences) and lone surrogates are as if absent. A change between
 * Han and other scripts parts too, since Chinese writes no blanks, and so do Korean names and the Arabic
 * article (`wordParts`); Arabic `الله` joins the word before it, since lists write Abdallah as one.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let end = 0;
  /** What of the word stands before `run`, where characters were passed over. */
  let before = '';
  let run = 0;
  let han = false;
  let pendingDot = false;

  const add = (word: string, from: number, to: number) => {
    const { folded, alternatives } = formsOf(word);
    if (folded !== '') words.push({ folded, alternatives, start: from, end: to });
  };

  const addParts = (content: string) => {
    const last = words.at(-1);
    if (last !== undefined && completesArabicName(content, text.slice(last.start, start))) {
      words.pop();
      return add(text.slice(last.start, end), last.start, end);
    }
    const parts = wordParts(content);
    // Where characters were passed over, nobody can say where a part begins: each is then the whole.
    const exact = parts.length > 1 && end - start === content.length;
    let from = start;
    for (const part of parts) {
      add(part, from, exact ? from + part.length : end);
      if (exact) from += part.length;
    }
  };

  const close = () => {
    if (start < 0) return;
    const content = before + text.slice(run, end);
    if (content.charCodeAt(0) < firstParting) add(content, start, end);
    else addParts(content);
    start = -1;
    before = '';
    pendingDot = false;
  };

  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!;
    if (codePoint === 0x1b) {
      escapeSequence.lastIndex = at;
      if (escapeSequence.test(text)) {
        at = escapeSequence.lastIndex;
        continue;
      }
    }
    const width = codePoint > 0xffff ? 2 : 1;
    const kind = kindOf(codePoint, text, at, width);
    if (kind === letter) {
      const isHan = codePoint > 0x2e80 && scriptOfCodePoint(codePoint) === 'Hani';
      if (start >= 0 && isHan !== han) close();
      if (pendingDot) {
        if (continuesAcronym(text, at, width)) pendingDot = false;
        else close();
      }
      if (start < 0) {
        start = run = at;
      } else if (at > end) {
        before += text.slice(run, end);
        run = at;
      }
      han = isHan;
      end = at + width;
    } else if (kind === dot && start >= 0 && endsInSingleLetter(text, start, end)) {
      pendingDot = true;
    } else if (kind === ampersand) {
      close();
      words.push({ folded: 'and', alternatives: undefined, start: at, end: at + 1 });
    } else if (kind !== joiner && kind !== silent) {
      close();
    }
    at += width;
  }
  close();
  return words;
}

function kindOf(codePoint: number, text: string, at: number, width: number): number {
  if (codePoint < 0x80) {
    if (codePoint < 0x20 || codePoint === 0x7f) return whiteSpace.has(codePoint) ? blank : silent;
    if ((codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a)) return letter;
    if (codePoint >= 0x30 && codePoint <= 0x39) return letter;
    if (codePoint === 0x27 || codePoint === 0x60) return joiner;
    if (codePoint === 0x2e) return dot;
    if (codePoint === 0x26) return ampersand;
    return blank;
  }
  const character = text.slice(at, at + width);
  if (apostrophes.has(character)) return joiner;
  if (wordCharacter.test(character)) return letter;
  if (codePoint === 0xff0e) return dot;
  if (codePoint === 0xff06) return ampersand;
  return ignorable.test(character) ? silent : blank;
}

/** Whether the run of letters just before a dot is a single letter, as in `S.` or `R.I.`. */
function endsInSingleLetter(text: string, start: number, end: number): boolean {
  return end - start === 1 || text[end - 2] === '.';
}

/** Whether a single letter stands at `at`, so that the dot before it joined an acronym: the `A` of `S.A.`. */
function continuesAcronym(text: string, at: number, width: number): boolean {
  const next = text.codePointAt(at + width);
  if (next === undefined) return true;
  return !wordCharacter.test(String.fromCodePoint(next));
}
