import type { TokenClass } from '../model/signal.js';
import { analyseName } from '../names/analyse-name.js';
import { isCommonWord, tellingWeight, tokenWeight } from '../names/token-weight.js';
import { codeUnits } from '../text/edit-distance.js';
import { soundKey, vowelKey } from '../text/sound-key.js';
import { acronymsOf } from './acronym.js';
import { neighbourhood } from './delete-neighbourhood.js';
import { comparableIdentifier } from './find-by-identifier.js';
import { hashText } from './hash.js';
import { packIndex } from './index-format.js';
import { letterSet } from './letter-set.js';
import {
  type IndexedParty,
  type IndexMeta,
  nameKinds,
  partyTypes,
  tokenClasses,
  tokenNumber,
} from './name-index.js';
import { type NumberList, numberList } from './number-list.js';
import { hashRows, type Rows, toRows } from './rows.js';
import { spelt } from './same-letters.js';
import { listedKeys, pairs, wholes } from './slip-keys.js';

/** A particle or another short word that writers run together with the next: al, bin, de. */
const longestShortPart = 3;

/**
 * Compiles the names of all active parties, in order, to one block of bytes that `openNameIndex` reads as
 * it is. A party's number is its position; a name's is its position over all parties.
 */
export function compileNameIndex(parties: Iterable<IndexedParty>): Uint8Array {
  const dictionary = new Map<string, number>();
  const concepts = new Map<string, number>();
  const lists = new Map<string, number>();
  const tokenConcept: number[] = [];
  const partyList: number[] = [];
  const partyType: number[] = [];
  const nameStart: number[] = [0];
  const nameTokens: number[] = [];
  const nameTokenWeight: number[] = [];
  const nameParty: number[] = [];
  const nameOrdinal: number[] = [];
  const nameKind: number[] = [];
  const nameLetters: number[] = [];
  const nameTellingWeight: number[] = [];
  const nameLetterSet: number[] = [];
  const nameInitials: number[] = [];
  const acronymHash: number[] = [];
  const acronymName: number[] = [];
  const pairHash = numberList();
  const pairNumber = numberList();
  const pairName = numberList();
  const pairLetters = numberList();
  const pairLength = numberList();
  const wholeHash = numberList();
  const wholeName = numberList();
  const joinedWord = numberList();
  const joinedName = numberList();

  const partyFirstName: number[] = [];
  const identifierHash: number[] = [];
  const identifierParty: number[] = [];

  let party = 0;
  for (const { list, type, names, identifiers = [] } of parties) {
    partyFirstName.push(nameParty.length);
    for (const { value } of identifiers) {
      const identifier = comparableIdentifier(value);
      if (identifier === undefined) continue;
      identifierHash.push(hashText(identifier));
      identifierParty.push(party);
    }
    partyList.push(numberOf(lists, list));
    partyType.push(partyTypes.indexOf(type));
    names.forEach((name, ordinal) => {
      const number = nameParty.length;
      const weighed: { class: TokenClass; weight: number }[] = [];
      let before = '';
      let letters = 0;
      let set = 0;
      let chain = '';
      const tokens = analyseName(name.text, type);
      for (const acronym of acronymsOf(tokens)) {
        acronymHash.push(hashText(acronym));
        acronymName.push(number);
      }
      for (const token of tokens) {
        const id = numberOf(dictionary, token.text);
        const concept = token.concept === undefined ? 0 : numberOf(concepts, token.concept) + 1;
        tokenConcept[id] = tokenConcept[id] || concept;
        nameTokens.push(id + tokenClasses.indexOf(token.class) * 0x1000000);
        const weight = tokenWeight(token.text, token.class);
        nameTokenWeight.push(weight);
        weighed.push({ class: token.class, weight });
        set |= letterSet(token.text);
        letters += token.text.replaceAll(' ', '').length;
        if (before !== '') {
          const pair = before + token.text;
          const pairAt = pairName.push(number);
          for (const key of listedKeys(codeUnits(pair), pairs)) {
            pairHash.push(key);
            pairNumber.push(pairAt);
          }
          pairLetters.push(letterSet(pair) >>> 0);
          pairLength.push(pair.length);
          if (before.length <= longestShortPart && !token.text.includes(' ')) {
            chain = (chain || before) + token.text;
            joinedWord.push(numberOf(dictionary, chain));
            joinedName.push(number);
          } else chain = '';
        }
        before = token.text;
      }
      for (const key of listedKeys(spelt(tokens.map((token) => token.text).join('')), wholes)) {
        wholeHash.push(key);
        wholeName.push(number);
      }
      nameStart.push(nameTokens.length);
      nameParty.push(party);
      nameOrdinal.push(ordinal);
      nameKind.push(nameKinds.indexOf(name.kind));
      nameLetterSet.push(set >>> 0);
      nameLetters.push(Math.min(letters, 0xffff));
      nameTellingWeight.push(tellingWeight(weighed));
      nameInitials.push(weighed.filter((token) => token.class === 'initial').length);
    });
    party++;
  }

  const words = [...dictionary.keys()];
  const wordSound = Uint32Array.from(words, soundOf);
  const spelling = unitsOf(words);
  const vowels = unitsOf(words.map((word, id) => (wordSound[id] === 0 ? '' : vowelKey(word))));

  const postings = postingsOf(nameStart, nameTokens, joinedWord, joinedName, words.length);
  const wordRows = hashRows(
    words.map(hashText),
    words.map((_, id) => id),
  );
  const soundRows = soundsOf(wordSound);
  const nearRows = neighbourhoodsOf(words);
  const pairRows = hashRows(pairHash.values(), pairNumber.values());
  const wholeRows = hashRows(wholeHash.values(), wholeName.values());
  const conceptRows = conceptsOf(tokenConcept, concepts.size);

  const meta: IndexMeta = { lists: [...lists.keys()], concepts: [...concepts.keys()] };
  return packIndex(meta, {
    units: spelling.units,
    wordStart: spelling.starts,
    vowels: vowels.units,
    vowelStart: vowels.starts,
    wordSound,
    wordCommon: Uint8Array.from(words, (word) => (isCommonWord(word) ? 1 : 0)),
    wordLetters: Uint32Array.from(words, letterSet),
    tokenConcept: Uint16Array.from(words, (_, id) => tokenConcept[id] ?? 0),
    partyList: Uint16Array.from(partyList),
    partyType: Uint8Array.from(partyType),
    nameStart: Uint32Array.from(nameStart),
    nameTokens: Uint32Array.from(nameTokens),
    nameTokenWeight: Float32Array.from(nameTokenWeight),
    nameParty: Uint32Array.from(nameParty),
    nameOrdinal: Uint16Array.from(nameOrdinal),
    nameLetters: Uint16Array.from(nameLetters),
    nameKind: Uint8Array.from(nameKind),
    nameTellingWeight: Float32Array.from(nameTellingWeight),
    nameLetterSet: Uint32Array.from(nameLetterSet),
    nameInitials: Uint8Array.from(nameInitials, (count) => Math.min(count, 255)),
    wordWeight: Float32Array.from(words, (word) => tokenWeight(word, 'brand')),
    ...flat('postings', postings),
    ...flat('words', wordRows),
    ...flat('sounds', soundRows),
    ...flat('near', nearRows),
    ...flat('pairs', pairRows),
    pairName: pairName.values(),
    pairLetters: pairLetters.values(),
    pairLength: Uint16Array.from(pairLength.values(), (length) => Math.min(length, 0xffff)),
    ...flat('wholes', wholeRows),
    acronymHash: Uint32Array.from(acronymHash),
    acronymName: Uint32Array.from(acronymName),
    ...flat(
      'acronyms',
      hashRows(
        acronymHash,
        acronymHash.map((_, at) => at),
      ),
    ),
    ...flat('concepts', conceptRows),
    partyFirstName: Uint32Array.from(partyFirstName),
    ...flat('identifiers', hashRows(identifierHash, identifierParty)),
  });
}

function numberOf(table: Map<string, number>, key: string): number {
  let number = table.get(key);
  if (number === undefined) {
    number = table.size;
    table.set(key, number);
  }
  return number;
}

const flat = (name: string, rows: Rows) => ({ [`${name}Starts`]: rows.starts, [`${name}Items`]: rows.items });

/**
 * Joined words are fetched by as well, misspelt or not: `alharamain` for `Al-Haramain`, `vanderbilt` for `van der Bilt`.
 * `joinedWord` and `joinedName` come with these and take the words as they stand.
 */
function postingsOf(
  nameStart: readonly number[],
  nameTokens: readonly number[],
  joinedWord: NumberList,
  joinedName: NumberList,
  words: number,
): Rows {
  for (let name = 0; name + 1 < nameStart.length; name++) {
    const seen = new Set<number>();
    for (let at = nameStart[name]!; at < nameStart[name + 1]!; at++) {
      const id = tokenNumber(nameTokens[at]!);
      if (seen.has(id)) continue;
      seen.add(id);
      joinedWord.push(id);
      joinedName.push(name);
    }
  }
  return toRows(joinedWord.values(), joinedName.values(), words);
}

/** The texts end to end, with where each starts and, last, where all end. */
function unitsOf(texts: readonly string[]): { readonly units: Uint16Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = starts[at]! + text.length;
  });
  return { units: codeUnits(texts.join('')), starts };
}

function soundOf(word: string): number {
  const key = soundKey(word);
  return key.length < 2 ? 0 : hashText(key);
}

function soundsOf(wordSound: Uint32Array): Rows {
  const ids = [...wordSound.keys()].filter((id) => wordSound[id] !== 0);
  return hashRows(
    ids.map((id) => wordSound[id]!),
    ids,
  );
}

function neighbourhoodsOf(words: readonly string[]): Rows {
  const hashes = numberList();
  const ids = numberList();
  words.forEach((word, id) => {
    if (word.includes(' ')) return;
    neighbourhood(word, (hash) => {
      hashes.push(hash);
      ids.push(id);
    });
  });
  return hashRows(hashes.values(), ids.values());
}

function conceptsOf(tokenConcept: readonly number[], concepts: number): Rows {
  const keys: number[] = [];
  const values: number[] = [];
  tokenConcept.forEach((concept = 0, id) => {
    if (concept === 0) return;
    keys.push(concept - 1);
    values.push(id);
  });
  return toRows(keys, values, concepts);
}
