import { differences, type ListCrossCheck } from '../../changes/cross-check.js';
import type { ListedParty } from '../../model/listed-party.js';
import type { Snapshot } from '../../model/snapshot.js';
import { printable } from '../../text/printable.js';
import type { CheckedFiles } from './check-copies.js';

/**
 * One object: `differences` counts them all; `files` has, for each aggregate and the publisher's file beside it, both
 * files with their dates and, list by list, the numbers and then the entries.
 */
export function crossCheckJson(checked: readonly CheckedFiles[], nameOf: (code: string) => string): string {
  const report = {
    differences: differences(checked.flatMap(({ lists }) => lists)),
    files: checked.map(({ aggregate, publisher, lists }) => ({
      aggregate: fileRecord(aggregate),
      publisher: publisher.map(fileRecord),
      lists: lists.map((check) => listRecord(check, nameOf)),
    })),
  };
  // Escapes of `printable` are those of JSON: the value stays the same.
  return `${JSON.stringify(report, undefined, 2).split('\n').map(printable).join('\n')}\n`;
}

const fileRecord = ({ id, source, file, published, newestEntry, retrieved }: Snapshot) => ({
  snapshot: id,
  source,
  file,
  published,
  newestEntry,
  retrieved,
});

const listRecord = (check: ListCrossCheck, nameOf: (code: string) => string) => ({
  code: check.list,
  name: nameOf(check.list),
  furtherNamesCompared: check.furtherNames,
  entries: { aggregate: check.inAggregate, publisher: check.inPublisher },
  counts: {
    onlyInAggregate: check.onlyInAggregate.length,
    onlyInPublisher: check.onlyInPublisher.length,
    namedOtherwise: check.namedOtherwise.length,
  },
  onlyInAggregate: check.onlyInAggregate.map(entryRecord),
  onlyInPublisher: check.onlyInPublisher.map(entryRecord),
  namedOtherwise: check.namedOtherwise.map(({ aggregate, publisher, ...named }) => ({
    ...named,
    aggregate: entryRecord(aggregate),
    publisher: entryRecord(publisher),
  })),
});

const entryRecord = ({ id, nativeId, names, countries, listedOn, source }: ListedParty) => ({
  id,
  nativeId,
  name: names[0]!.text,
  countries,
  ...(listedOn === undefined ? {} : { listedOn }),
  references: source.references,
  url: source.entryUrl ?? null,
  locator: source.locator,
});
