import type { Signal } from '../model/signal.js';
import type { SubjectType } from '../model/subject.js';
import { hanReadings } from '../names/han-readings.js';
import type { KnownNameVariants } from '../names/known-name-variants.js';

/** A name as it stands, or in another form that is likely the same. */
export interface WayToWrite {
  readonly written: string;
  /** Why the two are the same; undefined for the name as it stands. */
  readonly because: Bridge | undefined;
}

interface Bridge {
  readonly code: 'reading' | 'known-name';
  /** What stands in the name, and what was put in its place. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/**
 * A name as it stands, as a list in Latin letters would write it, and with the known name in it in its other
 * forms. What screening and `compare` hold against a listed name.
 *
 * @param variantsOf none where absent
 */
export function waysToWrite(name: string, type: SubjectType, variantsOf?: KnownNameVariants): WayToWrite[] {
  return [
    { written: name, because: undefined },
    ...hanReadings(name, type).map((written) => ({
      written,
      because: { code: 'reading', from: name, to: written, text: `“${name}” is read “${written}”` } as const,
    })),
    ...(variantsOf?.(name) ?? []).map(({ written, from, to, known: { source, asOf } }) => ({
      written,
      because: {
        code: 'known-name',
        from,
        to,
        text: `“${from}” is known as “${to}” (${source.text}; as of ${asOf})`,
      } as const,
    })),
  ];
}

/** A reading or a known name is likely, not certain: it never makes the same name. */
const highestScore = 0.97;

/** The score of a name written in these ways, where the names as written have `score`. */
export const scoreAsWritten = (score: number, ...ways: readonly WayToWrite[]): number =>
  ways.every(({ because }) => because === undefined) ? score : Math.min(score, highestScore);

/**
 * The way of writing as evidence, with what it takes from the score.
 *
 * @param of whose name is written so
 */
export function bridgeSignals(
  { because }: WayToWrite,
  score: number,
  of: 'subject' | 'list' = 'subject',
): Signal[] {
  if (because === undefined) return [];
  const { code, from, to, text } = because;
  const [query, listed] = of === 'subject' ? [from, to] : [to, from];
  const contribution = Math.round((scoreAsWritten(score, { written: to, because }) - score) * 1e4) / 1e4;
  return [{ kind: 'note', code, query, listed, contribution, text }];
}
