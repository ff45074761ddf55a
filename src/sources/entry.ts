import type { ListedName, NameKind } from '../model/listed-party.js';
import type { Problem, ProblemKind } from '../model/problem.js';
import { scriptOf } from '../text/script.js';
import type { ParsedRecord } from './source.js';

/** Small parts that every parser of entries needs. */

/** White space of any kind made one blank, and none at the ends. */
export const squeezed = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The property where the text is not empty: an absent property rather than an empty one. */
export function stated<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } {
  const value = squeezed(text);
  return (value === '' ? {} : { [key]: value }) as { [K in Key]?: string };
}

/** Takes down a problem with one field of the entry that is being read. */
export type Report = (
  kind: ProblemKind,
  severity: Problem['severity'],
  field: string,
  message: string,
) => void;

/** Problems of one entry, with the place that they share. */
export function problemsAt(where: NonNullable<Problem['where']>): {
  readonly report: Report;
  readonly records: () => ParsedRecord[];
} {
  const problems: Problem[] = [];
  return {
    report: (kind, severity, field, message) =>
      problems.push({ kind, severity, message, where: { ...where, field } }),
    records: () => problems.map((problem) => ({ kind: 'problem', problem })),
  };
}

/**
 * The names of one entry, each once whatever its case. A name without letter or digit is none. The first
 * that is added becomes the primary name where none was.
 */
export function nameCollector(): {
  readonly add: (text: string, kind: NameKind) => void;
  readonly names: () => ListedName[];
} {
  const names = new Map<string, ListedName>();
  return {
    add: (published, kind) => {
      const text = squeezed(published);
      const key = text.toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(text) || names.has(key)) return;
      names.set(key, { text, kind, script: scriptOf(text) });
    },
    names: () => {
      const all = [...names.values()];
      const primary = all.find(({ kind }) => kind === 'primary') ?? all[0];
      if (primary === undefined) return [];
      return [{ ...primary, kind: 'primary' }, ...all.filter((name) => name !== primary)];
    },
  };
}
