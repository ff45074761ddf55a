/** Changes sorted by the notice that made them, as a reader of the Federal Register looks for them. */
import type { Reference } from '../model/citation.js';
import type { Change, ChangeGroup } from './change.js';

/** A change as it is held until it is told of: small, since there may be as many as a list has entries. */
export interface NotedChange {
  readonly kind: Change['kind'];
  readonly list: string;
  /** The first name, by which changes of one group are ordered. */
  readonly name: string;
  readonly id: string;
  readonly notice?: Reference;
  /** Of a new entry. */
  readonly listedOn?: string | undefined;
  read(): Change;
}

/** The notice of a new entry: the newest, since the others were about what the entry was before. */
export function newestNotice(references: readonly Reference[]): Reference | undefined {
  return [...references].sort((a, b) => compareText(noticeOrder(b), noticeOrder(a)))[0];
}

/** Groups in the order: added, changed, removed; within these by date and page of the notice. */
export function groupByNotice(list: string, changes: readonly NotedChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, NotedChange[]>();
  for (const change of changes) {
    const key = groupKey(change);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, noted]) => {
      const inOrder = noted.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
      const { kind, listedOn } = inOrder[0]!;
      const isOneDay = inOrder.every((each) => each.listedOn === listedOn);
      // Of records of one notice some may date it and others not.
      const notice = inOrder.find((each) => each.notice?.date !== undefined)?.notice ?? inOrder[0]!.notice;
      return {
        list,
        kind,
        size: inOrder.length,
        ...(notice === undefined ? {} : { notice }),
        ...(isOneDay && listedOn !== undefined ? { listedOn } : {}),
        *changes() {
          for (const change of inOrder) yield change.read();
        },
      };
    });
}

const kindOrder = { added: 0, changed: 1, removed: 2 } as const;

function groupKey({ kind, notice, listedOn }: NotedChange): string {
  const order = kindOrder[kind];
  if (notice !== undefined) return `${order} 0 ${noticeOrder(notice)}`;
  return `${order} 1 ${listedOn ?? '~'}`;
}

/** Volumes and pages of the Federal Register follow time; other notices come after them, by their text. */
function noticeOrder({ text, federalRegister }: Reference): string {
  if (federalRegister === undefined) return ` ${text}`;
  const { volume, page } = federalRegister;
  return `~${String(volume).padStart(4, '0')} ${String(page).padStart(6, '0')}`;
}

/** By code units, which no locale changes. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
