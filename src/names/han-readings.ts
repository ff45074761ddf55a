import type { PartyType } from '../model/listed-party.js';
import type { SubjectType } from '../model/subject.js';
import { hanSyllables } from '../text/han-reading.js';
import { segmentHan } from './segment-han.js';

const hanRun = /\p{Script=Han}+/gu;
/** In UTF-16 code units: more than all words of a name that are compared. */
const longestRead = 400;
/** Chinese names of people have two to four characters. */
const longestPersonName = 4;

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * The ways in which a list in Latin letters would write a name in Han characters. What the lexicons know -
 * places, trade words, legal forms - stays as it is, since it is compared by meaning; the rest is read in
 * pinyin: 陈全国 is `chen quanguo`, 海康威视 is `haikangweishi` and `haikang weishi`. Empty where there is
 * nothing to read, or before `loadHanReader` has run.
 */
export function hanReadings(whole: string, type: PartyType | SubjectType): string[] {
  const name = whole.slice(0, longestRead);
  if (!hasHan(name)) return [];
  const runs = name.match(hanRun)!;
  const mayBePerson = type !== 'organization' && runs.length === 1 && runs[0]!.length <= longestPersonName;
  const readings = [
    ...(mayBePerson ? [personReading(name, runs[0]!)] : []),
    ...(type === 'person' ? [] : [read(name, (syllables) => syllables.join('')), read(name, inPairs)]),
  ];
  return [...new Set(readings.filter((reading) => reading !== undefined && reading !== name))] as string[];
}

/** Family name first, as Chinese has it; the syllables of the given name are one word. */
function personReading(name: string, run: string): string | undefined {
  const syllables = hanSyllables(run, 'person');
  if (syllables === undefined || syllables.length < 2) return undefined;
  const [family, ...given] = syllables;
  return name.replace(run, ` ${family} ${given.join('')} `).trim();
}

function read(name: string, join: (syllables: readonly string[]) => string): string | undefined {
  let unread = false;
  const reading = name.replace(hanRun, (run) =>
    segmentHan(run)
      .map(({ text, entry }) => {
        if (entry !== undefined) return text;
        const syllables = hanSyllables(text, 'other');
        if (syllables === undefined) unread = true;
        return ` ${join(syllables ?? [])} `;
      })
      .join(' '),
  );
  return unread ? undefined : reading.replace(/ +/g, ' ').trim();
}

function inPairs(syllables: readonly string[]): string {
  const words: string[] = [];
  for (let at = 0; at < syllables.length; at += 2) words.push(syllables.slice(at, at + 2).join(''));
  return words.join(' ');
}
