/** The words of `lists diff [CODE] [FROM] [TO]`. */
import { UserError } from '../../model/user-error.js';
import { snapshotByPrefix, type Version } from '../../store/history/find-versions.js';

export interface DiffWords {
  /** Lists or groups, as typed; undefined for all. */
  readonly code?: string;
  readonly from: Version;
  readonly to: Version;
}

const hint =
  'A version is active, previous, a day such as 2026-01-31, or the first six or more digits of a snapshot id.';

/**
 * Which of the words is what. `CODE` is the first word that is no version; whatever else is none is a `UserError`.
 *
 * @param today `YYYY-MM-DD`
 */
export function readDiffWords(words: readonly string[], dataDir: string, today: string): DiffWords {
  const [first] = words;
  const hasCode = first !== undefined && versionOf(first, dataDir, today) === undefined;
  const versions = (hasCode ? words.slice(1) : words).map((word) => {
    const version = versionOf(word, dataDir, today);
    if (version === undefined) throw new UserError(`“${word}” names no version of the lists.`, { hint });
    return version;
  });
  if (versions.length > 2)
    throw new UserError(`${versions.length} versions are given; two are compared.`, { hint });
  const [from = { kind: 'previous' }, to = { kind: 'active' }] = versions;
  return { ...(hasCode ? { code: first } : {}), from, to };
}

function versionOf(typed: string, dataDir: string, today: string): Version | undefined {
  const word = typed.trim().toLowerCase();
  if (word === 'active' || word === 'previous') return { kind: word };
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(word)) return { kind: 'day', day: dayOf(word, today) };
  if (!/^[0-9a-f]{6,64}$/.test(word)) return undefined;
  const id = snapshotByPrefix(dataDir, word);
  // Without a digit it may as well be a slip in the code of a list.
  if (id === undefined && !/\d/.test(word)) return undefined;
  if (id === undefined)
    throw new UserError(`No snapshot with an id that begins with ${word} is kept.`, { hint, exitCode: 3 });
  return { kind: 'snapshot', id };
}

function dayOf(word: string, today: string): string {
  const date = new Date(`${word}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== word)
    throw new UserError(`${word} is no day.`, { hint: 'Days are written YYYY-MM-DD.' });
  if (word > today) throw new UserError(`${word} is still to come.`, { hint: `Today is ${today}, in UTC.` });
  return word;
}
