import type { ListedName, NameKind, PartyType } from '../model/listed-party.js';
import type { TokenClass } from '../model/signal.js';
import { editDistance } from '../text/edit-distance.js';
import { hashText } from './hash.js';
import { unpackIndex } from './index-format.js';
import { bucketOf, type Rows } from './rows.js';

/** As much of a listed party as the index keeps. */
export interface IndexedParty {
  readonly list: string;
  readonly type: PartyType;
  readonly names: readonly ListedName[];
  /** Passport, tax, registration numbers and the like, as published. */
  readonly identifiers?: readonly { readonly value: string }[];
}

export const tokenClasses: readonly TokenClass[] = [
  'brand',
  'trade',
  'place',
  'legal-form',
  'number',
  'particle',
  'title',
  'initial',
];
export const nameKinds: readonly NameKind[] = ['primary', 'alias', 'weak-alias', 'former'];
export const partyTypes: readonly PartyType[] = ['person', 'organization', 'vessel', 'aircraft', 'unknown'];

/** Token of a name: dictionary number in the low 24 bits, class in the high 8. */
export const tokenNumber = (packed: number) => packed & 0xffffff;
export const tokenClassCode = (packed: number) => packed >>> 24;

/** What the index keeps beside its typed arrays. */
export interface IndexMeta {
  readonly lists: readonly string[];
  readonly concepts: readonly string[];
}

/** The compiled index, laid as views over its bytes, with the few lookups that searching needs. */
export class NameIndex {
  readonly lists: readonly string[];
  readonly nameCount: number;
  readonly partyCount: number;
  readonly tokenConcept: Uint16Array;
  /** Which letters each word has, as `letterSet` gives it. */
  readonly wordLetters: Uint32Array;
  /** Hash of each word's sound key; 0 where it has none. */
  readonly wordSound: Uint32Array;
  /** 1 for words that many people or firms bear. */
  readonly wordCommon: Uint8Array;
  readonly partyList: Uint16Array;
  readonly nameStart: Uint32Array;
  readonly nameTokens: Uint32Array;
  /** Weight of each token of `nameTokens`. */
  readonly nameTokenWeight: Float32Array;
  readonly nameParty: Uint32Array;
  /** Position of the name among its party's names. */
  readonly nameOrdinal: Uint16Array;
  readonly nameKind: Uint8Array;
  /** What the telling words of each name weigh together. */
  readonly nameTellingWeight: Float32Array;
  /** Which letters each name has, as `letterSet` gives it. */
  readonly nameLetterSet: Uint32Array;
  /** How many initials each name has. */
  readonly nameInitials: Uint8Array;
  /** What each word weighs as a brand. */
  readonly wordWeight: Float32Array;
  /** How many letters each name has, blanks not counted. */
  readonly nameLetters: Uint16Array;
  readonly postings: Rows;
  readonly sounds: Rows;
  readonly near: Rows;
  /** Two neighbours of a name, by the keys of their letters as one word; a reader must sift. */
  readonly pairs: Rows;
  readonly pairName: Uint32Array;
  /** Which letters the two have, as `letterSet` gives it, and how many. */
  readonly pairLetters: Uint32Array;
  readonly pairLength: Uint16Array;
  /** Names by the keys of their letters as a whole, as `listedKeys` gives them; a reader must sift. */
  readonly wholes: Rows;
  readonly concepts: Rows;
  /** Number of each party's first name. */
  readonly partyFirstName: Uint32Array;
  /** Parties by the hash of an identifier; a reader must sift. */
  readonly identifiers: Rows;
  readonly #units: Uint16Array;
  readonly #wordStart: Uint32Array;
  readonly #vowels: Uint16Array;
  readonly #vowelStart: Uint32Array;
  readonly #words: Rows;
  readonly #acronyms: Rows;
  readonly #acronymHash: Uint32Array;
  readonly #acronymName: Uint32Array;
  readonly #conceptNumber: ReadonlyMap<string, number>;
  readonly #partyType: Uint8Array;

  /** @param bytes what `compileNameIndex` made, starting at a multiple of eight in its buffer */
  constructor(bytes: Uint8Array) {
    const { meta, section } = unpackIndex(bytes);
    const { lists, concepts } = meta as IndexMeta;
    const rows = (name: string): Rows => ({
      starts: section(`${name}Starts`, 'u32'),
      items: section(`${name}Items`, 'u32'),
    });
    this.lists = lists;
    this.#conceptNumber = new Map(concepts.map((concept, at) => [concept, at + 1]));
    this.#units = section('units', 'u16');
    this.#wordStart = section('wordStart', 'u32');
    this.#vowels = section('vowels', 'u16');
    this.#vowelStart = section('vowelStart', 'u32');
    this.#words = rows('words');
    this.#acronyms = rows('acronyms');
    this.#acronymHash = section('acronymHash', 'u32');
    this.#acronymName = section('acronymName', 'u32');
    this.#partyType = section('partyType', 'u8');
    this.wordLetters = section('wordLetters', 'u32');
    this.wordSound = section('wordSound', 'u32');
    this.wordCommon = section('wordCommon', 'u8');
    this.tokenConcept = section('tokenConcept', 'u16');
    this.partyList = section('partyList', 'u16');
    this.nameStart = section('nameStart', 'u32');
    this.nameTokens = section('nameTokens', 'u32');
    this.nameTokenWeight = section('nameTokenWeight', 'f32');
    this.nameParty = section('nameParty', 'u32');
    this.nameOrdinal = section('nameOrdinal', 'u16');
    this.nameKind = section('nameKind', 'u8');
    this.nameTellingWeight = section('nameTellingWeight', 'f32');
    this.nameLetterSet = section('nameLetterSet', 'u32');
    this.nameInitials = section('nameInitials', 'u8');
    this.wordWeight = section('wordWeight', 'f32');
    this.nameLetters = section('nameLetters', 'u16');
    this.postings = rows('postings');
    this.sounds = rows('sounds');
    this.near = rows('near');
    this.pairs = rows('pairs');
    this.pairName = section('pairName', 'u32');
    this.pairLetters = section('pairLetters', 'u32');
    this.pairLength = section('pairLength', 'u16');
    this.wholes = rows('wholes');
    this.concepts = rows('concepts');
    this.partyFirstName = section('partyFirstName', 'u32');
    this.identifiers = rows('identifiers');
    this.nameCount = this.nameParty.length;
    this.partyCount = this.partyList.length;
  }

  /** The folded word of a dictionary number. */
  word(id: number): string {
    const end = this.#wordStart[id + 1]!;
    let word = '';
    for (let at = this.#wordStart[id]!; at < end; at++) word += String.fromCharCode(this.#units[at]!);
    return word;
  }

  /**
   * Writes a dictionary word to `target` from `at` on, without the code unit `except`, as far as there is room.
   *
   * @returns where the next word goes
   */
  copyWord(id: number, target: Uint16Array, at: number, except: number): number {
    const end = this.#wordStart[id + 1]!;
    for (let from = this.#wordStart[id]!; from < end && at < target.length; from++)
      if (this.#units[from] !== except) target[at++] = this.#units[from]!;
    return at;
  }

  /** Edits between a dictionary word and another, or `limit + 1` where there are more. */
  editsTo(id: number, units: Uint16Array, limit: number): number {
    const start = this.#wordStart[id]!;
    const end = this.#wordStart[id + 1]!;
    return editDistance(units, 0, units.length, this.#units, start, end, limit);
  }

  /** The same between the vowel key of a dictionary word, which has a sound key, and another. */
  vowelEditsTo(id: number, units: Uint16Array, limit: number): number {
    const start = this.#vowelStart[id]!;
    const end = this.#vowelStart[id + 1]!;
    return editDistance(units, 0, units.length, this.#vowels, start, end, limit);
  }

  /** The first UTF-16 code unit of a dictionary word. */
  firstUnit(id: number): number {
    return this.#units[this.#wordStart[id]!]!;
  }

  wordLength(id: number): number {
    return this.#wordStart[id + 1]! - this.#wordStart[id]!;
  }

  /** The dictionary number of a folded word, or -1. */
  find(word: string): number {
    const { starts, items } = this.#words;
    const bucket = bucketOf(this.#words, hashText(word));
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
      const id = items[at]!;
      if (this.#isWord(id, word)) return id;
    }
    return -1;
  }

  /** The names of which a folded word is an acronym, each once for each way in which it is. */
  *abbreviatedBy(acronym: string): Generator<number> {
    const hash = hashText(acronym);
    const { starts, items } = this.#acronyms;
    const bucket = bucketOf(this.#acronyms, hash);
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
      const number = items[at]!;
      if (this.#acronymHash[number] === hash) yield this.#acronymName[number]!;
    }
  }

  /** The number that `tokenConcept` bears for a concept, or 0 where no listed name has it. */
  conceptNumber(concept: string): number {
    return this.#conceptNumber.get(concept) ?? 0;
  }

  partyType(party: number): PartyType {
    return partyTypes[this.#partyType[party]!]!;
  }

  #isWord(id: number, word: string): boolean {
    const start = this.#wordStart[id]!;
    if (this.#wordStart[id + 1]! - start !== word.length) return false;
    for (let at = 0; at < word.length; at++)
      if (this.#units[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }
}
