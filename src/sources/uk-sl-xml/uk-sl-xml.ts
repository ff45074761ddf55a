import { squeezed } from '../entry.js';
import type { ParsedRecord, Source } from '../source.js';
import { listCode } from '../uk-sl/designation.js';
import { readPublished } from '../uk-sl/published.js';
import { readParty } from '../uk-sl/read-party.js';
import { expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement, pathsBeside, unknownTeller } from '../xml/unknown-elements.js';
import { designationFromElement } from './designation-from-element.js';
import { expectedPaths, knownPaths } from './known-paths.js';

const layout: XmlLayout = { root: 'Designations', containers: [], records: ['DateGenerated', 'Designation'] };

/**
 * The UK Sanctions List of the Foreign, Commonwealth & Development Office, XML form:
 * https://www.gov.uk/government/publications/the-uk-sanctions-list. A name is in up to six parts, the family
 * name or an entity's whole name in the sixth; unknown parts of dates of birth are letters (`dd/mm/1962`);
 * texts hold character references of HTML. Not run on a live file.
 */
export const ukSlXml: Source = {
  id: 'uk-sl-xml',
  title: 'UK Sanctions List, XML form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    return rootName(head) === layout.root;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const unknownPaths = unknownTeller(pathsBeside(knownPaths), listCode);
    const expected = expectedElements(expectedPaths, listCode);
    for await (const item of readXml(content, layout)) {
      if (item.kind === 'unknown') yield lostElement(item.name, item.line, listCode);
      if (item.kind !== 'record') continue;
      const { record, position, line } = item;
      if (record.name === 'DateGenerated') yield readPublished(squeezed(record.text), record.name, line);
      else {
        expected.see(record);
        const designation = designationFromElement(record, position, line);
        yield* readParty(designation);
        yield* unknownPaths(designation.raw, line);
      }
    }
    yield* expected.missing();
  },
};
