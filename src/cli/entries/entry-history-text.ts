import type { FieldChange } from '../../changes/change.js';
import type { ListedParty } from '../../model/listed-party.js';
import type { TextPage } from '../text-page.js';
import type { EntryVersion } from './entry-history.js';

/** In which snapshots of its list an entry stands, oldest first; nothing where there has been one alone. */
export function historyText(history: readonly EntryVersion[], party: ListedParty, page: TextPage): string {
  if (history.length < 2) return '';
  return [
    `\n${page.paragraph('History, by snapshots of its list', '', page.style.label)}`,
    ...history.map((version) =>
      page.row(version.activeFrom, [
        `${fileText(version)}: ${stateText(version, party)}`,
        ...(version.changes ?? []).map(changeText),
      ]),
    ),
  ].join('');
}

function fileText({ file, published, snapshot }: EntryVersion): string {
  const name = file ?? `snapshot ${snapshot.slice(0, 12)}`;
  return published === null ? name : `${name}, of ${published}`;
}

function stateText({ party: then, changes }: EntryVersion, now: ListedParty): string {
  if (then === undefined) return 'no longer kept';
  if (then === null) return 'not listed under this id';
  const same = changes?.length === 0 ? ', as before' : '';
  return then.id === now.id ? `listed${same}` : `listed as ${then.names[0]!.text} (${then.id})`;
}

/** One value that came, went or took another's place. */
function changeText({ field, change, from, to }: FieldChange): string {
  const what = field.replaceAll('-', ' ');
  if (change === 'added') return `  + ${what}: ${to}`;
  if (change === 'removed') return `  - ${what}: ${from}`;
  return `  ~ ${what}: ${from} -> ${to}`;
}
