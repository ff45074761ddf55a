import { entryRecords } from '../ofac/entry-records.js';
import { publishedRecords } from '../ofac/file-records.js';
import { entriesToTell, fileOf, type OfacFile } from '../ofac/programme-lists.js';
import type { ParsedRecord, Source } from '../source.js';
import { textAt, textsAt } from '../xml/element.js';
import { expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement, unknownTeller } from '../xml/unknown-elements.js';
import { expectedPaths, unknownFields } from './fields.js';
import { readEntry, type SdnEntry } from './read-entry.js';

const layout: XmlLayout = {
  root: 'sdnList',
  containers: [],
  // The misspelling is the publisher's.
  records: ['publshInformation', 'sdnEntry'],
};

/**
 * OFAC's SDN.XML and CONSOLIDATED.XML, from https://sanctionslist.ofac.treas.gov. Schema:
 * https://ofac.treasury.gov/sdn-list/sdn-xml-schema. One form for both files, and neither says which it is
 * nor which of the non-SDN lists an entry stands on: its programmes tell. Names are in Latin letters alone.
 * The publisher's namespace has changed and is not looked at.
 */
export const ofacXml: Source = {
  id: 'ofac-xml',
  title: "OFAC's SDN.XML or CONSOLIDATED.XML",
  parserVersion: 2,

  recognises(head) {
    return rootName(head) === layout.root;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const unknownIn = unknownTeller(unknownFields);
    const expected = expectedElements(expectedPaths);
    // The first entries wait until it is clear from which of the two files they are.
    let waiting: SdnEntry[] = [];
    let file: OfacFile | undefined;
    let declared: number | undefined;
    let [entries, parties] = [0, 0];

    function* settle(entry: SdnEntry, of: OfacFile): Generator<ParsedRecord> {
      entries++;
      expected.see(entry.record);
      const where = { line: entry.line };
      for (const record of entryRecords(where, 'lastName', (report) => readEntry(entry, of, report))) {
        yield record;
        if (record.kind !== 'party') continue;
        parties++;
        yield* unknownIn(record.party.raw, entry.line);
      }
    }
    function* settleAll(): Generator<ParsedRecord> {
      file ??= fileOf(waiting.map(({ record }) => textsAt(record, 'programList/program')));
      for (const entry of waiting) yield* settle(entry, file);
      waiting = [];
    }

    for await (const item of readXml(content, layout)) {
      if (item.kind === 'unknown') yield lostElement(item.name, item.line);
      if (item.kind !== 'record') continue;
      if (item.record.name === 'publshInformation') {
        yield* publishedRecords(
          textAt(item.record, 'Publish_Date'),
          { line: item.line, field: 'Publish_Date' },
          { order: 'month-first' },
        );
        const count = textAt(item.record, 'Record_Count');
        if (/^\d+$/.test(count)) declared = Number(count);
      } else if (file === undefined) {
        waiting.push(item);
        if (waiting.length === entriesToTell) yield* settleAll();
      } else yield* settle(item, file);
    }
    yield* settleAll();
    yield* expected.missing();
    // The file counts entries. One that stands on two lists is two parties here.
    if (declared !== undefined) yield { kind: 'declared', entries: declared - entries + parties };
  },
};
