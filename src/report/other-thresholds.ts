import type { ScreeningRun } from '../model/report.js';

/** Lists named in one line; beyond, their number says enough. */
const mostNamed = 4;

/**
 * `, from 0.70 on us-isn, un-sc`: on which of the lists a policy asks for another score than on the rest; empty
 * where on none.
 *
 * @param codes of the lists that are screened
 */
export function otherThresholds(
  { thresholds, lists }: Pick<ScreeningRun['policy'], 'thresholds' | 'lists'>,
  codes: readonly string[],
): string {
  const byScore = new Map<number, string[]>();
  for (const code of codes) {
    if (!Object.hasOwn(lists, code)) continue;
    const { possible } = lists[code]!;
    if (possible !== thresholds.possible) byScore.set(possible, [...(byScore.get(possible) ?? []), code]);
  }
  return [...byScore]
    .sort(([a], [b]) => a - b)
    .map(([score, on]) => {
      const named = on.length > mostNamed ? `${on.length} lists` : on.join(', ');
      return `, from ${score.toFixed(2)} on ${named}`;
    })
    .join('');
}
