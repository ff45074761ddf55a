import { problemsAt } from '../entry.js';
import { entryRecords } from '../ofac/entry-records.js';
import { publishedRecords } from '../ofac/file-records.js';
import type { ParsedRecord, Source } from '../source.js';
import { elementsAt, textAt, type XmlElement } from '../xml/element.js';
import { type ExpectedElements, expectedElements } from '../xml/expected-elements.js';
import { readXml, type XmlItem, type XmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement } from '../xml/unknown-elements.js';
import { listingPaths, partyPaths, unknownInListing, unknownInParty } from './fields.js';
import { dayText } from './read-date-period.js';
import { type Place, readLocation } from './read-location.js';
import { type Document, type Profile, readProfile } from './read-profile.js';
import { completeEntry, publishedLists, readSanction, type Sanction } from './read-sanctions.js';
import { createReferences, otherSets, type References, usedSets } from './reference-sets.js';

const layout: XmlLayout = {
  root: 'Sanctions',
  containers: [
    'ReferenceValueSets',
    'Locations',
    'IDRegDocuments',
    'DistinctParties',
    'ProfileRelationships',
    'SanctionsEntries',
  ],
  records: [
    ...usedSets,
    'DateOfIssue',
    'Location',
    'IDRegDocument',
    'DistinctParty',
    'ProfileRelationship',
    'SanctionsEntry',
  ],
  passedOver: [...otherSets, 'SanctionsEntryLinks'],
};

/**
 * OFAC's SDN_ADVANCED.XML and CONS_ADVANCED.XML, from https://sanctionslist.ofac.treas.gov. Data model:
 * https://ofac.treasury.gov/media/10391/download. Numbers stand for words, places and documents; which lists
 * a party is on, since when and under what programme comes behind all parties, so that these are kept in a
 * compact form until then. Not run on a live file.
 */
export const ofacAdvancedXml: Source = {
  id: 'ofac-advanced-xml',
  title: "OFAC's SDN_ADVANCED.XML or CONS_ADVANCED.XML",
  parserVersion: 2,

  recognises(head) {
    return (
      rootName(head) === layout.root && /<(?:[\w.-]+:)?(?:ReferenceValueSets|DateOfIssue)[\s>]/.test(head)
    );
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const file = createFile();
    for await (const item of readXml(content, layout)) yield* takeDown(file, item);
    yield* file.expected.party.missing();
    yield* file.expected.sanction.missing();
    yield* parties(file);
  },
};

interface File {
  readonly references: References;
  readonly places: Map<string, Place>;
  readonly documents: Map<string, Document[]>;
  /** Each with the line of its party, as JSON in UTF-8: a third of its size as objects. */
  readonly profiles: { readonly uid: string; readonly line: number; readonly json: Uint8Array }[];
  /** Primary names by profile, for those who are related to it. */
  readonly names: Map<string, string>;
  readonly relations: Map<string, { readonly type: string; readonly to: string }[]>;
  readonly sanctions: Map<string, Sanction[]>;
  /** Paths of unknown elements that were told. */
  readonly unknown: Set<string>;
  readonly expected: { readonly party: ExpectedElements; readonly sanction: ExpectedElements };
}

function createFile(): File {
  return {
    references: createReferences(),
    places: new Map(),
    documents: new Map(),
    profiles: [],
    names: new Map(),
    relations: new Map(),
    sanctions: new Map(),
    unknown: new Set(),
    expected: { party: expectedElements(partyPaths), sanction: expectedElements(listingPaths) },
  };
}

function* takeDown(file: File, item: XmlItem): Generator<ParsedRecord> {
  if (item.kind === 'unknown') yield lostElement(item.name, item.line);
  if (item.kind !== 'record') return;
  const { record, line } = item;
  const attribute = (name: string) => record.attributes.get(name)?.trim() ?? '';
  if (record.name === 'DateOfIssue') yield* publishedRecords(dayText(record), { line, field: 'DateOfIssue' });
  else if (record.name === 'Location')
    file.places.set(attribute('ID'), readLocation(record, file.references));
  else if (record.name === 'IDRegDocument')
    push(file.documents, attribute('IdentityID'), readDocument(record, file));
  else if (record.name === 'DistinctParty') yield* takeParty(file, record, item);
  else if (record.name === 'ProfileRelationship') {
    const type = file.references.word('RelationTypeValues', attribute('RelationTypeID'));
    push(file.relations, attribute('From-ProfileID'), { type, to: attribute('To-ProfileID') });
  } else if (record.name === 'SanctionsEntry') {
    file.expected.sanction.see(record);
    yield* toldUnknown(file, unknownInListing(record), record.name, line);
    push(file.sanctions, attribute('ProfileID'), readSanction(record, file.references));
  } else file.references.take(record);
}

function readDocument(record: XmlElement, { references }: File): Document {
  const { attributes } = record;
  const country =
    attributes.get('IssuedBy-CountryID') ?? elementsAt(record, 'IssuedBy')[0]?.attributes.get('CountryID');
  return {
    type: references.word('IDRegDocTypeValues', attributes.get('IDRegDocTypeID')) || 'Document',
    number: textAt(record, 'IDRegistrationNo'),
    country: references.word('CountryValues', country),
  };
}

function* takeParty(
  file: File,
  party: XmlElement,
  at: { readonly position: number; readonly line: number },
): Generator<ParsedRecord> {
  file.expected.party.see(party);
  yield* toldUnknown(file, unknownInParty(party), party.name, at.line);
  const { report, records } = problemsAt({ line: at.line });
  const profiles = elementsAt(party, 'Profile').map((profile) =>
    readProfile(party, profile, at, file, report),
  );
  if (profiles.length === 0 || profiles.includes(undefined))
    report('row-without-name', 'error', 'Identity', 'The entry has no name and cannot be screened against.');
  for (const profile of profiles) {
    if (profile === undefined) continue;
    file.names.set(profile.uid, profile.names[0]!.text);
    file.profiles.push({ uid: profile.uid, line: at.line, json: Buffer.from(JSON.stringify(profile)) });
  }
  yield* records();
}

/** What a record holds that is not known, each path once in the file. */
function* toldUnknown(
  { unknown }: File,
  paths: readonly string[],
  record: string,
  line: number,
): Generator<ParsedRecord> {
  for (const path of paths.map((each) => `${record}/${each}`)) {
    if (unknown.has(path)) continue;
    unknown.add(path);
    yield lostElement(path, line);
  }
}

/** The parties, now that their lists are known; in the order in which they stand in the file. */
function* parties(file: File): Generator<ParsedRecord> {
  const publishes = publishedLists(file.sanctions.values());
  for (const { uid, line, json } of file.profiles) {
    const profile: Profile = JSON.parse(Buffer.from(json).toString('utf8'));
    const related = (file.relations.get(uid) ?? []).map(
      ({ type, to }) => `${type || 'Related to'}: ${file.names.get(to) ?? `entry ${to}`}`,
    );
    const whole = { ...profile, remarks: [...profile.remarks, ...related] };
    yield* entryRecords({ line }, 'Identity', (report) =>
      completeEntry(whole, file.sanctions.get(uid) ?? [], publishes, report),
    );
  }
  const strays = [...file.sanctions.keys()].filter((uid) => !file.names.has(uid));
  if (strays.length > 0)
    yield {
      kind: 'problem',
      problem: {
        kind: 'unknown-value',
        severity: 'error',
        message: `Sanctions of ${strays.length} profiles that are not in the file, the first ${strays[0]}.`,
        where: { field: 'SanctionsEntry@ProfileID' },
      },
    };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
