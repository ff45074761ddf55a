import type { ParsedRecord, Source } from '../source.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { keptElement, lostElement } from '../xml/unknown-elements.js';
import { fieldNames, fieldOf } from './fields.js';
import { listCode, readParty } from './read-party.js';

const layout: XmlLayout = { root: 'data-set', containers: [], records: ['record'] };

/** Elements that every edition has, and no other list that we know. */
const telling = /<(?:LastName|EntityOrShip|Entity|Schedule|DateOfListing)(?:-[\p{L}]+)?[\s/>]/u;

/**
 * The Consolidated Canadian Autonomous Sanctions List, XML form: persons, entities and ships listed in the
 * regulations under the Special Economic Measures Act and the Justice for Victims of Corrupt Foreign
 * Officials Act,
 * https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng.
 * Entries have no number; regime, schedule and item together name them. The file states no date and no
 * count. Not run on a live file.
 */
export const caSema: Source = {
  id: listCode,
  title: 'Consolidated Canadian Autonomous Sanctions List, XML form',
  parserVersion: 2,

  recognises(head) {
    return rootName(head) === layout.root && /<record[\s>]/.test(head) && telling.test(head);
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const unknown = new Set<string>();
    const met = new Set<string>();
    let records = 0;
    for await (const item of readXml(content, layout)) {
      if (item.kind === 'unknown') yield lostElement(item.name, item.line, listCode);
      if (item.kind !== 'record') continue;
      records++;
      for (const { name } of item.record.children) {
        const field = fieldOf(name);
        if (field !== undefined) met.add(field);
        else if (!unknown.has(name)) {
          unknown.add(name);
          yield keptElement(name, item.line, listCode, 'warning');
        }
      }
      yield* readParty(item);
    }
    // An element may be absent where it is empty, but not from each of many records.
    if (records < 100) return;
    for (const field of fieldNames)
      if (!met.has(field))
        yield {
          kind: 'problem',
          problem: {
            kind: 'missing-column',
            severity: 'warning',
            message: `No record has the element ${field}.`,
            where: { field, list: listCode },
          },
        };
  },
};
