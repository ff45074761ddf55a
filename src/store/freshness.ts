import type { Problem } from '../model/problem.js';
import type { Snapshot } from '../model/snapshot.js';

/** Ages in days beyond which a list is called stale. Publishers change their lists weekly, often daily. */
const staleAfterDays = { published: 30, retrieved: 7 } as const;

/** Whole days from one day to another (`YYYY-MM-DD`); negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * What a report must say about the age of a snapshot on the day `asOf` (`YYYY-MM-DD`); empty where it is
 * fresh. `confirmed` is the last day on which this very file was imported, where that was later than the
 * first. A screening against an old list proves little, so these are warnings that can fail a run.
 */
export function freshness(
  snapshot: Snapshot,
  asOf: string,
  confirmed: string | null = snapshot.retrieved,
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
  const { published, newestEntry, source } = snapshot;
  const problems: Problem[] = [];
  const contentDate = published ?? newestEntry;
  const reasons: string[] = [];
  if (contentDate === null) {
    problems.push(
      warning(
        'undated-list',
        `${source}: the file states no date of publication and none of its entries is dated, so that its age is unknown`,
        snapshot,
      ),
    );
  } else if (daysBetween(contentDate, asOf) > staleAfterDays.published) {
    const age = `${days(daysBetween(contentDate, asOf))} before ${asOf}`;
    reasons.push(
      published === null
        ? `its newest entry is of ${contentDate}, ${age} (the file states no date of publication)`
        : `it was published on ${contentDate}, ${age}`,
    );
  }
  if (confirmed !== null && daysBetween(confirmed, asOf) > staleAfterDays.retrieved) {
    reasons.push(
      `it was last imported on ${confirmed}, ${days(daysBetween(confirmed, asOf))} before ${asOf}`,
    );
  }
  if (reasons.length > 0) {
    problems.push(warning('stale-list', `${source} is stale: ${reasons.join(', and ')}`, snapshot));
  }
  return problems;
}

function days(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} days`;
}

function warning(kind: Problem['kind'], message: string, snapshot: Snapshot): Problem {
  return { kind, severity: 'warning', message, where: { file: snapshot.file.name } };
}
