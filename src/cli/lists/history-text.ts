/** The history of lists as tables that fit a terminal of 100 columns. */
import type { HistoryGap, ListActivation, ListEnd, ListHistory } from '../../store/history/list-history.js';
import { characterWidth, displayWidth } from '../../text/display-width.js';
import { printable } from '../../text/printable.js';

const fileWidth = 28;
const head = ['active from (UTC)', 'file', 'published', 'entries', 'change', 'snapshot', 'state'] as const;

export function historyText(
  lists: readonly ListHistory[],
  gaps: readonly HistoryGap[],
  nameOf: (code: string) => string,
): string {
  const tables = lists.map(({ code, events }) =>
    [
      `${code}  ${nameOf(code) === code ? '' : nameOf(code)}`.trimEnd(),
      row(head),
      ...events.flatMap(eventLines),
    ].join('\n'),
  );
  const remarks = gaps.map(gapLine);
  return `${[...tables, ...(remarks.length === 0 ? [] : [remarks.join('\n')])].join('\n\n')}\n`;
}

function eventLines(event: ListActivation | ListEnd): readonly string[] {
  if (event.kind === 'ended')
    return [
      `  ${momentOf(event.at)}   no longer loaded: ${printable(event.file ?? event.source)} took its place, without the list`,
    ];
  const { entries, change, waiver, aggregate, section, confirmed, at } = event;
  const about = [
    ...(aggregate ? [`a copy, in ${event.source}`] : []),
    ...(section === null ? [] : [`section ${section}`]),
    ...(confirmed > at.slice(0, 10) ? [`imported again, last on ${confirmed}`] : []),
    ...(waiver === null ? [] : [`accepted although it lacks entries: “${printable(waiver)}”`]),
  ];
  return [
    row([
      event.recorded ? momentOf(at) : `by ${at.slice(0, 10)}`,
      fitted(printable(event.file ?? 'not known any more')),
      event.published ?? '-',
      entries === null ? '-' : entries.toLocaleString('en'),
      change === null ? '' : signed(change),
      `${event.snapshot.slice(0, 12)}…`,
      event.state,
    ]),
    ...about.map((text) => `      ${text}`),
  ];
}

type Cells = readonly [string, string, string, string, string, string, string];

function row([at, file, published, entries, change, snapshot, state]: Cells): string {
  return `  ${[
    at.padEnd(17),
    file + ' '.repeat(Math.max(0, fileWidth - displayWidth(file))),
    published.padEnd(10),
    entries.padStart(8),
    change.padStart(7),
    snapshot.padEnd(13),
    state,
  ].join(' ')}`.trimEnd();
}

const momentOf = (at: string) => at.slice(0, 16).replace('T', ' ');

function signed(change: number): string {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '-'}${Math.abs(change).toLocaleString('en')}`;
}

/** The beginning and the end of a long name: both tell files apart. */
function fitted(text: string): string {
  if (displayWidth(text) <= fileWidth) return text;
  const characters = [...text];
  const half = (fileWidth - 2) / 2;
  return `${taken(characters, half)}…${taken(characters.reverse(), half).split('').reverse().join('')}`;
}

function taken(characters: readonly string[], width: number): string {
  let columns = 0;
  let taken = '';
  for (const character of characters) {
    columns += characterWidth(character);
    if (columns > width) break;
    taken += character;
  }
  return taken;
}

function gapLine({ from, to, because }: HistoryGap): string {
  const [day, until] = [from?.slice(0, 10), to.slice(0, 10)];
  const why = {
    unrecorded: 'an older partyscreen, which keeps no history, changed the lists',
    'pointer-lost': 'the file that names the active lists was lost',
    damaged: 'the history before was damaged',
  }[because];
  if (day !== undefined) return `Not recorded: what was active from ${day} to ${until}; ${why}.`;
  const began = because === 'unrecorded' ? 'an older partyscreen kept no history' : why;
  return `The history begins on ${until}; what was active before is not recorded: ${began}.`;
}
