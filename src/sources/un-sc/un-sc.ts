import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { publishedRecord } from '../published.js';
import type { ParsedRecord, Source } from '../source.js';
import { expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement, unknownTeller } from '../xml/unknown-elements.js';
import { expectedPaths, unknownFields } from './fields.js';
import { listCode, readParty } from './read-party.js';

const layout: XmlLayout = {
  root: 'CONSOLIDATED_LIST',
  containers: ['INDIVIDUALS', 'ENTITIES'],
  records: ['INDIVIDUAL', 'ENTITY'],
};

/**
 * The United Nations Security Council Consolidated List, XML form:
 * https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list. An entry's reference number is
 * permanent and is how the committees cite it (`QDi.001`); the list has no page for each entry. The
 * publisher says of each party whether it is a person or an entity; ships stand among the entities.
 */
export const unSc: Source = {
  id: listCode,
  title: 'United Nations Security Council Consolidated List, XML form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    return rootName(head) === layout.root;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const unknownIn = unknownTeller(unknownFields, listCode);
    const expected = expectedElements(expectedPaths, listCode);
    for await (const item of readXml(content, layout)) {
      if (item.kind === 'root') yield* readPublished(item.attributes.get('dateGenerated') ?? '');
      else if (item.kind === 'unknown') yield lostElement(item.name, item.line, listCode);
      else {
        expected.see(item.record);
        for (const record of readParty(item)) {
          yield record;
          if (record.kind === 'party') yield* unknownIn(record.party.raw, item.line);
        }
      }
    }
    yield* expected.missing();
  },
};

/** The file says when it was made, to the millisecond: `2026-02-27T00:00:09.554Z`. */
function* readPublished(generated: string): Generator<ParsedRecord> {
  if (generated === '') return;
  const day = isoDate(parsePartialDate(generated.trim()));
  yield publishedRecord(generated, day, { field: 'dateGenerated', list: listCode });
}
