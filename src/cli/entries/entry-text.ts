import type { Effect } from '../../model/effect.js';
import type { ListedParty, NameKind } from '../../model/listed-party.js';
import type { AlsoListed } from '../../model/match.js';
import type { Snapshot } from '../../model/snapshot.js';
import { countryName } from '../../reference/country.js';
import type { TextPage } from '../text-page.js';
import type { EntryVersion } from './entry-history.js';
import { historyText } from './entry-history-text.js';

/** One entry with all that is known of it. */
export interface ShownEntry {
  readonly party: ListedParty;
  readonly list: { readonly name: string; readonly authority: string };
  /** The entry's own page where there is one, else the list's. */
  readonly url: string | null;
  readonly effect: Effect;
  readonly snapshot: Snapshot;
  /** The publisher's own file, where this entry is a copy that is not screened against. */
  readonly maskedBy?: Snapshot;
  readonly alsoListed: readonly AlsoListed[];
  /** Null where it is damaged. */
  readonly history: readonly EntryVersion[] | null;
}

/** An entry whole, to be read from the top down: who, which list and law, what follows, where it stands. */
export function entryText(entry: ShownEntry, page: TextPage): string {
  const { party, list, url, effect, alsoListed } = entry;
  const { row } = page;
  return [
    page.paragraph(party.names[0]!.text, '', page.style.subject),
    row('Id', party.id),
    row('Publisher’s id', party.nativeId),
    row('Type', party.typeInferred ? `${party.type} (inferred; the publisher does not say)` : party.type),
    row('Names', party.names.map(nameText)),
    row('Title', party.title ?? ''),
    row(
      'Addresses',
      party.addresses.map(({ text, country }) => withCountry(text, country)),
    ),
    row('Countries', party.countries.map(countryText).join(', ')),
    row(
      'Born',
      party.datesOfBirth.map(({ text }) => text),
    ),
    row('Born in', party.placesOfBirth),
    row(
      'Identifiers',
      party.identifiers.map((each) => withCountry(`${each.type}: ${each.value}`, each.country)),
    ),
    row('Programmes', party.programmes.join(', ')),
    row('Remarks', party.remarks ?? ''),
    '\n',
    row(
      'List',
      list.name === party.list
        ? `${party.list}, a list of your own`
        : `${list.name} (${party.list}), ${list.authority}`,
    ),
    row('Listed', party.listedOn ?? 'day not published'),
    row('Expires', party.expiresOn ?? ''),
    row('Notices', noticeTexts(party)),
    row('Page', url ?? ''),
    row('Effect', `${effect.summary} (${effect.authority}; as of ${effect.asOf})`),
    row('Licence', party.licenceRequirement ?? ''),
    row('Review policy', party.licencePolicy ?? ''),
    row(
      'Also listed',
      alsoListed.map(({ listName, text, id }) => `${listName}: ${text} (${id})`),
    ),
    '\n',
    ...sourceRows(entry, page),
    historyText(entry.history ?? [], party, page),
    rawText(party, page),
  ].join('');
}

const kindWords: Readonly<Record<NameKind, string>> = {
  primary: 'primary name',
  alias: 'alias',
  'weak-alias': 'weak alias',
  former: 'former name',
};

const nameText = ({ text, kind, script }: ListedParty['names'][number]) =>
  `${text}  (${kindWords[kind]}, ${script})`;

const countryText = (code: string) => `${countryName(code) ?? 'unknown'} (${code})`;

const withCountry = (text: string, country: string | undefined) =>
  country === undefined || text.trimEnd().endsWith(country) ? text : `${text}  (${country})`;

function noticeTexts({ source: { references } }: ListedParty): readonly string[] {
  if (references.length === 0) return ['none published'];
  return references.map(({ text, date, url }) =>
    [text, date === undefined ? '' : `(${date})`, url ?? ''].filter((part) => part !== '').join(' '),
  );
}

function sourceRows({ party, snapshot, maskedBy }: ShownEntry, { row }: TextPage): readonly string[] {
  const { file, published, newestEntry, retrieved, starter, source } = snapshot;
  return [
    row('Place in file', party.source.locator),
    row(
      'List file',
      starter ? 'built-in starter snapshot, which is no current list' : `${file.name} (${source})`,
    ),
    row(
      'Published',
      published ?? (newestEntry === null ? 'undated' : `undated; newest entry of ${newestEntry}`),
    ),
    row('Imported', retrieved ?? ''),
    row('SHA-256', file.sha256),
    maskedBy === undefined
      ? ''
      : row(
          'Not screened',
          `this copy gives way to the publisher’s own file ${maskedBy.file.name} (${maskedBy.source})`,
        ),
  ];
}

/** The record as it was published, field by field; of our own records of facts there is none. */
function rawText({ raw }: ListedParty, page: TextPage): string {
  const fields = Object.entries(raw).filter(([, value]) => value.trim() !== '');
  if (fields.length === 0) return '';
  return [
    `\n${page.paragraph('As published', '', page.style.label)}`,
    ...fields.map(([name, value]) => page.row(name, value, 26)),
  ].join('');
}
