import { elementsAt, type XmlElement } from '../xml/element.js';

/** Whether a target is listed on the day of the file, since when, and until when where that is decided. */
export interface Standing {
  readonly listed: boolean;
  /** `YYYY-MM-DD`, as the next. */
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/**
 * Targets stay in the file after they were taken off the list; their latest modification tells. What takes
 * effect after the day of the file does not tell yet. Modifications stand newest first, but not always: the
 * day decides, and the order only among those of one day.
 *
 * @param fileDay `YYYY-MM-DD`; empty where the file is undated
 */
export function standingOf(target: XmlElement, fileDay: string): Standing {
  const modifications = elementsAt(target, 'modification')
    .map(({ attributes }) => ({
      kind: attributes.get('modification-type') ?? '',
      day:
        attributes.get('effective-date') ||
        attributes.get('enactment-date') ||
        attributes.get('publication-date') ||
        '',
    }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const decided = modifications.filter(({ day }) => fileDay === '' || day <= fileDay);
  const ends = modifications.find(({ kind, day }) => kind === delisted && fileDay !== '' && day > fileDay);
  const lastEnd = decided.findIndex(({ kind }) => kind === delisted);
  const since = (lastEnd < 0 ? decided : decided.slice(0, lastEnd)).filter(({ day }) => isDay(day));
  return {
    listed: decided[0]?.kind !== delisted,
    since: (since.findLast(({ kind }) => kind === 'listed') ?? since.at(-1))?.day,
    until: ends !== undefined && isDay(ends.day) ? ends.day : undefined,
  };
}

const delisted = 'de-listed';

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
