/**
 * What changed on each list between two snapshots. Works on snapshots of any size: entries are read one by one,
 * and what is held of each is its id, and of each that changed a name and a notice.
 */
import type { ListedParty } from '../model/listed-party.js';
import {
  type Change,
  type ComparedField,
  type ComparedSnapshot,
  comparedFields,
  type ListChanges,
} from './change.js';
import { type ComparisonRule, compareParties, valuesOf } from './compare-parties.js';
import { groupByNotice, type NotedChange, newestNotice } from './group-by-notice.js';
import { type Ids, type Pair, pairParties } from './pair-parties.js';

export interface ComparisonOptions {
  /** Codes of the lists to compare; others in the snapshots are passed over. */
  readonly lists: ReadonlySet<string>;
  /** Whether both were read from one form of the lists. */
  readonly sameForm: boolean;
}

/** One result for each of the lists, by code. The snapshots are read again as the changes are taken from it. */
export function compareSnapshots(
  from: ComparedSnapshot,
  to: ComparedSnapshot,
  { lists, sameForm }: ComparisonOptions,
): readonly ListChanges[] {
  const before = survey(from, lists);
  const after = survey(to, lists);
  const pairing = pairParties({ snapshot: from, ids: before.ids }, { snapshot: to, ids: after.ids });
  const rules = new Map(
    [...lists].map((list): [string, ComparisonRule] => [
      list,
      { sameForm, passOver: sameForm ? new Set() : notComparable(before.fields(list), after.fields(list)) },
    ]),
  );
  const noted = new Map<string, NotedChange[]>([...lists].map((list) => [list, []]));
  for (const pair of pairing.pairs) {
    const change = changeOf(from, to, pair, rules);
    if (change === undefined) continue;
    const { notices } = change;
    const notice = newestNotice(notices);
    noted.get(change.to.list)!.push({
      ...(notice === undefined ? {} : { notice }),
      ...heading('changed', change.to),
      read: () => changeOf(from, to, pair, rules)!,
    });
  }
  for (const ordinal of pairing.added) {
    const party = to.party(ordinal);
    const notice = newestNotice(party.source.references);
    noted.get(party.list)!.push({
      ...heading('added', party),
      ...(notice === undefined ? {} : { notice }),
      listedOn: party.listedOn,
      read: () => ({ kind: 'added', to: to.party(ordinal) }),
    });
  }
  for (const ordinal of pairing.removed)
    noted.get(from.party(ordinal).list)!.push({
      ...heading('removed', from.party(ordinal)),
      read: () => ({ kind: 'removed', from: from.party(ordinal) }),
    });

  return [...lists].sort().map((list) => {
    const changes = noted.get(list)!;
    const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
    return {
      list,
      before: before.entries(list),
      after: after.entries(list),
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      notCompared: [...(rules.get(list)!.passOver ?? [])],
      groups: groupByNotice(list, changes),
    };
  });
}

const heading = (kind: Change['kind'], { list, id, names }: ListedParty) => ({
  kind,
  list,
  id,
  name: names[0]!.text,
});

/** Undefined where the entry is as it was. */
function changeOf(
  from: ComparedSnapshot,
  to: ComparedSnapshot,
  pair: Pair,
  rules: ReadonlyMap<string, ComparisonRule>,
): (Change & { readonly kind: 'changed' }) | undefined {
  const [before, after] = [from.party(pair.from), to.party(pair.to)];
  const fields = compareParties(before, after, rules.get(after.list)!);
  if (fields.length === 0) return undefined;
  const added = new Set(
    fields.flatMap(({ field, to: text }) => (field === 'notice' && text !== undefined ? [text] : [])),
  );
  const notices = after.source.references.filter(({ text }) => added.has(text));
  return { kind: 'changed', from: before, to: after, pairedBy: pair.by, fields, notices };
}

interface Survey {
  readonly ids: Ids;
  entries(list: string): number;
  /** Fields in which an entry of the list holds something. */
  fields(list: string): ReadonlySet<ComparedField>;
}

function survey(snapshot: ComparedSnapshot, lists: ReadonlySet<string>): Survey {
  const ids = new Map<string, number>();
  const counts = new Map<string, number>();
  const fields = new Map([...lists].map((list) => [list, new Set<ComparedField>()]));
  let ordinal = 0;
  for (const party of snapshot.parties()) {
    if (lists.has(party.list)) {
      // An id that stands twice, which no import makes, must not lose an entry.
      ids.set(ids.has(party.id) ? `${party.id}\n${ordinal}` : party.id, ordinal);
      counts.set(party.list, (counts.get(party.list) ?? 0) + 1);
      const held = fields.get(party.list)!;
      for (const field of comparedFields)
        if (!held.has(field) && valuesOf(party, field).length > 0) held.add(field);
    }
    ordinal += 1;
  }
  return { ids, entries: (list) => counts.get(list) ?? 0, fields: (list) => fields.get(list) ?? new Set() };
}

/**
 * A form that has no such field says nothing about it: every entry would seem to have lost it. And what each form
 * gathers among the remarks is its own.
 */
function notComparable(
  before: ReadonlySet<ComparedField>,
  after: ReadonlySet<ComparedField>,
): ReadonlySet<ComparedField> {
  return new Set(
    comparedFields.filter(
      (field) => before.has(field) !== after.has(field) || (field === 'remarks' && before.has(field)),
    ),
  );
}
