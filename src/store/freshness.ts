import type { Problem } from '../model/problem.js';
import type { Snapshot } from '../model/snapshot.js';

/** Ages in days beyond which a list is called stale. Publishers change most lists weekly, often daily. */
const usual: MaxAge = { published: 30, retrieved: 7 };

export interface MaxAge {
  /** Since publication, or since the newest entry where a file does not say when it was published. */
  readonly published: number;
  /** Since the file was last imported. */
  readonly retrieved: number;
}

/** The ages, in days, that a list may reach; what is absent is as usual. */
export type MaxAgeOf = (
  code: string,
) => { readonly [Key in keyof MaxAge]?: MaxAge[Key] | undefined } | undefined;

/** Whole days from one day to another (`YYYY-MM-DD`); negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * What a report must say about the age of a snapshot on the day `asOf` (`YYYY-MM-DD`); empty where it is
 * fresh. `confirmed` is the last day on which this very file was imported, where that was later than the
 * first. `lists` are those of its lists that matter to the reader, all unless given. A screening against an old list
 * proves little, so these are warnings that can fail a run.
 */
export function freshness(
  snapshot: Snapshot,
  asOf: string,
  confirmed: string | null = snapshot.retrieved,
  {
    lists = snapshot.lists.map(({ code }) => code),
    maxAgeOf = () => undefined,
  }: { readonly lists?: readonly string[]; readonly maxAgeOf?: MaxAgeOf } = {},
): readonly Problem[] {
  if (snapshot.starter) {
    const entries = snapshot.lists.reduce((sum, list) => sum + list.entries, 0);
    return [
      warning(
        'starter-snapshot',
        `only the built-in starter snapshot is loaded: ${entries} listings, each as of the day that it cites; it is not a current list`,
        snapshot,
      ),
    ];
  }
  if (lists.length === 0) return [];
  const { published, newestEntry, source } = snapshot;
  const problems: Problem[] = [];
  if (published === null && newestEntry === null) {
    problems.push(
      warning(
        'undated-list',
        `${source}: the file states no date of publication and none of its entries is dated, so that its age is unknown`,
        snapshot,
      ),
    );
  }
  const stale = new Map<string, string[]>();
  for (const code of lists) {
    const { published = usual.published, retrieved = usual.retrieved } = maxAgeOf(code) ?? {};
    const reasons = staleReasons(snapshot, asOf, confirmed, { published, retrieved });
    if (reasons !== '') stale.set(reasons, [...(stale.get(reasons) ?? []), code]);
  }
  for (const [reasons, codes] of stale) {
    const which = codes.length === lists.length ? '' : ` (${codes.join(' ')})`;
    problems.push(warning('stale-list', `${source}${which} is stale: ${reasons}`, snapshot));
  }
  return problems;
}

function staleReasons(
  { published, newestEntry }: Snapshot,
  asOf: string,
  confirmed: string | null,
  maxAge: MaxAge,
): string {
  const reasons: string[] = [];
  const contentDate = published ?? newestEntry;
  if (contentDate !== null && daysBetween(contentDate, asOf) > maxAge.published) {
    const age = `${days(daysBetween(contentDate, asOf))} before ${asOf}`;
    reasons.push(
      published === null
        ? `its newest entry is of ${contentDate}, ${age} (the file states no date of publication)`
        : `it was published on ${contentDate}, ${age}`,
    );
  }
  if (confirmed !== null && daysBetween(confirmed, asOf) > maxAge.retrieved) {
    reasons.push(
      `it was last imported on ${confirmed}, ${days(daysBetween(confirmed, asOf))} before ${asOf}`,
    );
  }
  return reasons.join(', and ');
}

function days(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} days`;
}

function warning(kind: Problem['kind'], message: string, snapshot: Snapshot): Problem {
  return { kind, severity: 'warning', message, where: { file: snapshot.file.name } };
}
