import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { listCode } from '../eu-fsf/entity.js';
import { readParty } from '../eu-fsf/read-party.js';
import { publishedRecord } from '../published.js';
import type { ParsedRecord, Source } from '../source.js';
import { expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement, pathsBeside, unknownTeller } from '../xml/unknown-elements.js';
import { entityFromElement } from './entity-from-element.js';
import { expectedPaths, knownPaths } from './known-paths.js';

const layout: XmlLayout = { root: 'export', containers: [], records: ['sanctionEntity'] };

/**
 * The EU consolidated list of persons, groups and entities subject to financial sanctions, XML 1.1 form:
 * https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions.
 * Names stand in many languages and none is marked as the main one; the act that an entry cites may be an
 * amendment; `00` and `UNKNOWN` stand for no country. Only the Official Journal is authentic. Not run on a
 * live file.
 */
export const euFsfXml: Source = {
  id: 'eu-fsf-xml',
  title: 'EU consolidated list of financial sanctions, XML 1.1 form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    return (
      rootName(head) === layout.root &&
      /<(?:[\w.-]+:)?sanctionEntity[\s>]|\bec\/fpi\/fsd\/export\b/.test(head)
    );
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const unknownPaths = unknownTeller(pathsBeside(knownPaths), listCode);
    const expected = expectedElements(expectedPaths, listCode);
    for await (const item of readXml(content, layout)) {
      if (item.kind === 'root') yield* readPublished(item.attributes.get('generationDate') ?? '');
      else if (item.kind === 'unknown') yield lostElement(item.name, item.line, listCode);
      else {
        expected.see(item.record);
        const entity = entityFromElement(item.record, item.line);
        yield* readParty(entity);
        yield* unknownPaths(entity.raw, item.line);
      }
    }
    yield* expected.missing();
  },
};

/** The file says when it was made, to the millisecond: `2026-08-05T16:47:04.449+02:00`. */
function* readPublished(generated: string): Generator<ParsedRecord> {
  if (generated === '') return;
  const day = isoDate(parsePartialDate(generated, { order: 'day-first' }));
  yield publishedRecord(generated, day, { field: 'generationDate', list: listCode });
}
