import { UserError } from '../../model/user-error.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import { problemsAt } from '../entry.js';
import { publishedRecord } from '../published.js';
import type { ParsedRecord, Source } from '../source.js';
import { expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement, unknownTeller } from '../xml/unknown-elements.js';
import { expectedPaths, unknownPaths } from './known-elements.js';
import { type Standing, standingOf } from './modifications.js';
import { readTarget, type Target } from './read-target.js';
import { type Place, readPlace, readProgramme, type SanctionsSet } from './tables.js';
import { listCode, type Position, toParty } from './to-party.js';

const layout: XmlLayout = {
  root: 'swiss-sanctions-list',
  containers: [],
  records: ['sanctions-program', 'target', 'place'],
};

/**
 * The whole list of Swiss sanctions targets of the State Secretariat for Economic Affairs, XML form:
 * https://www.sesam.search.admin.ch. It holds every target that ever was listed with all its changes; those
 * taken off are passed over. Names come in parts with spellings in several scripts; places and programmes
 * are tables of the file, and the places follow the targets, so that parties come at the end of the file.
 * A list of changes or the result of a search has the same form and is refused: it is not the list. Not run
 * on a live file.
 */
export const chSeco: Source = {
  id: listCode,
  title: 'SECO list of Swiss sanctions targets, XML form',
  parserVersion: 2,
  lastingIds: true,

  recognises(head) {
    return rootName(head) === layout.root;
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const places = new Map<string, Place>();
    const sets = new Map<string, SanctionsSet>();
    const targets: { target: Target; standing: Standing; at: Position }[] = [];
    const unknownIn = unknownTeller(unknownPaths, listCode);
    const expected = expectedElements(expectedPaths, listCode);
    let fileDay = '';
    for await (const item of readXml(content, layout)) {
      if (item.kind === 'root') {
        refusePart(item.attributes.get('list-type') ?? '');
        const date = item.attributes.get('date')?.trim() ?? '';
        fileDay = isoDate(parsePartialDate(date)) ?? '';
        if (date !== '') yield publishedRecord(date, fileDay || undefined, { field: 'date', list: listCode });
        continue;
      }
      if (item.kind === 'unknown') {
        yield lostElement(item.name, item.line, listCode);
        continue;
      }
      const { record, line, position } = item;
      const { report, records } = problemsAt({ line, list: listCode });
      const ssid = record.attributes.get('ssid')?.trim() ?? '';
      if (record.name === 'place') places.set(ssid, readPlace(record, report));
      else if (record.name === 'sanctions-program')
        for (const [set, meaning] of readProgramme(record)) sets.set(set, meaning);
      else {
        expected.see(record);
        const standing = standingOf(record, fileDay);
        if (!standing.listed) continue;
        const target = readTarget(record, report);
        targets.push({ target, standing, at: { position, line } });
        yield* unknownIn(target.raw, line);
      }
      yield* records();
    }
    yield* expected.missing();
    for (const { target, standing, at } of targets) yield* toParty(target, standing, at, { places, sets });
  },
};

function refusePart(listType: string): void {
  if (listType === '' || listType === 'whole-list') return;
  throw new UserError(`The list file holds ${JSON.stringify(listType)}, not the whole list.`, {
    hint: 'Download the whole list of sanctions targets (Gesamtliste) from SECO.',
  });
}
