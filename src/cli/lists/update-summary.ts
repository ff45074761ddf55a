import type { ListUpdate } from '../../store/download/update-list.js';
import { printable } from '../../text/printable.js';
import { size } from './download-progress.js';
import { starterOnlyLines } from './starter-only-text.js';

const words: Readonly<Record<ListUpdate['outcome'], string>> = {
  updated: 'updated',
  unchanged: 'unchanged',
  failed: 'failed',
  'not-supported': 'not supported',
  refused: 'refused',
};

/** Terms that ask nothing of anyone. */
const publicDomain = 'public domain';

/** One line a list, then the count. `starterOnly` are lists that only the starter snapshot held. */
export function updateSummary(updates: readonly ListUpdate[], starterOnly: readonly string[]): string {
  if (updates.length === 0) return 'Nothing to fetch.\n';
  const width = Math.max(...updates.map(({ code }) => code.length));
  const lines = updates.flatMap((update) => [
    `${update.code.padEnd(width)}  ${words[update.outcome].padEnd(13)}  ${printable(said(update))}`,
    ...(update.form ?? []).map((message) => `  ${printable(message)}`),
    ...lackLines(update),
    ...(update.historyDamage === undefined ? [] : [`  Warning: ${printable(update.historyDamage)}.`]),
  ]);
  const counts = Object.entries(words).flatMap(([outcome, word]) => {
    const count = updates.filter((update) => update.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  lines.push('', `${updates.length === 1 ? 'One list' : `${updates.length} lists`}: ${counts.join(', ')}.`);
  const licensed = updates.filter(({ snapshot, terms }) => snapshot !== undefined && terms !== undefined);
  for (const { code, terms = '' } of licensed)
    if (terms !== publicDomain) lines.push(`Terms of ${code}: ${terms}.`);
  lines.push(...starterOnlyLines(starterOnly));
  return `${lines.join('\n')}\n`;
}

function said({ snapshot, reason, bytes }: ListUpdate): string {
  if (snapshot === undefined) return reason ?? '';
  const entries = snapshot.lists.reduce((sum, list) => sum + list.entries, 0);
  return [
    `${entries.toLocaleString('en')} listed ${entries === 1 ? 'party' : 'parties'} (${snapshot.source})`,
    ...(snapshot.published === null ? [] : [`published ${snapshot.published}`]),
    ...(bytes === undefined || bytes === 0 ? [] : [size(bytes)]),
  ].join(', ');
}

function lackLines({ code, lacks = [] }: ListUpdate): readonly string[] {
  if (lacks.length === 0) return [];
  return [
    ...lacks.map((lack) => `  ${printable(lack)}`),
    `  If the publisher took so many off: partyscreen lists update ${code} --accept "REASON"`,
  ];
}
