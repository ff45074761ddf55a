import { entryRecords } from '../ofac/entry-records.js';
import { publishedRecords } from '../ofac/file-records.js';
import type { ParsedRecord, Source } from '../source.js';
import { textAt } from '../xml/element.js';
import { expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement, unknownTeller } from '../xml/unknown-elements.js';
import { expectedPaths, unknownPaths } from './fields.js';
import { readEntity } from './read-entity.js';
import { publishedLists } from './read-listings.js';

const layout: XmlLayout = {
  root: 'sanctionsData',
  containers: ['entities'],
  records: ['publicationInfo', 'entity'],
  // Numbers for words that each entity also spells out.
  passedOver: ['referenceValues', 'featureTypes'],
};

/**
 * OFAC's SDN_ENHANCED.XML and CONS_ENHANCED.XML, from https://sanctionslist.ofac.treas.gov. The richest form:
 * it says which lists an entry stands on and since when, gives names in their own scripts, and marks weak
 * aliases. Entries tell of lists that the file does not publish; those are remarked upon and no parties.
 */
export const ofacEnhancedXml: Source = {
  id: 'ofac-enhanced-xml',
  title: "OFAC's SDN_ENHANCED.XML or CONS_ENHANCED.XML",
  parserVersion: 2,

  recognises(head) {
    return rootName(head) === layout.root;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const unknownIn = unknownTeller(unknownPaths);
    const expected = expectedElements(expectedPaths);
    let publishes = publishedLists(undefined);
    for await (const item of readXml(content, layout)) {
      if (item.kind === 'unknown') yield lostElement(item.name, item.line);
      if (item.kind !== 'record') continue;
      if (item.record.name === 'publicationInfo') {
        publishes = publishedLists(item.record);
        yield* publishedRecords(textAt(item.record, 'dataAsOf'), {
          line: item.line,
          field: 'publicationInfo/dataAsOf',
        });
        continue;
      }
      expected.see(item.record);
      yield* entryRecords({ line: item.line }, 'names', (report) => readEntity(item, publishes, report));
      yield* unknownIn(item.record, item.line);
    }
    yield* expected.missing();
  },
};
