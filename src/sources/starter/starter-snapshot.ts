/**
 * The built-in starter snapshot: the listings in connection with Xinjiang, so that the tool shows what it
 * does before any list is imported. It is a record of published facts in our own words, never a current
 * list, and every report says so.
 */
import type { Reference } from '../../model/citation.js';
import type { ListedName, ListedParty, NameKind } from '../../model/listed-party.js';
import type { PartialDate } from '../../model/partial-date.js';
import { UserError } from '../../model/user-error.js';
import { scriptOf } from '../../text/script.js';
import { withLastingIds } from '../namesakes.js';
import { partyId } from '../party-id.js';
import {
  type StarterEntry,
  type StarterFile,
  type StarterReference,
  starterFileSchema,
} from './starter-file.js';

/** Raised whenever the same files would yield other parties. */
export const starterParserVersion = 2;

export interface StarterGroup {
  readonly group: string;
  readonly title: string;
  readonly list: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly parties: readonly ListedParty[];
}

export interface StarterSnapshot {
  /** All parties, in the order of the groups. */
  readonly parties: readonly ListedParty[];
  readonly groups: readonly StarterGroup[];
  /** The files as one text, whatever their order and line ends: its hash identifies the snapshot. */
  readonly text: string;
}

/**
 * Reads the files of `lists/starter`. A native id is empty where the publisher numbers no entries or the
 * number is not known. Throws `UserError` with the file's name and the field's path for a broken file.
 */
export function starterSnapshot(
  files: readonly { readonly name: string; readonly text: string }[],
): StarterSnapshot {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const groups = sorted.map((file) => {
    const read = readFile(file.name, file.text);
    const parties = read.entries.map((entry, index) => partyOf(read, entry, index));
    return { group: read.group, title: read.title, list: read.list, asOf: read.asOf, parties };
  });
  const parties = withLastingIds(
    groups.flatMap((group) => group.parties),
    () => undefined,
  );
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.parties.length, 0),
  );
  return {
    parties,
    groups: groups.map((group, at) => ({
      ...group,
      parties: parties.slice(starts[at]!, starts[at]! + group.parties.length),
    })),
    text: sorted.map(({ name, text }) => `${name}\n${text.replace(/\r\n/g, '\n')}`).join('\n'),
  };
}

function readFile(name: string, text: string): StarterFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken(name, `not JSON (${(cause as Error).message})`, cause);
  }
  const result = starterFileSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw broken(name, `${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`, result.error);
}

function broken(name: string, what: string, cause: unknown): UserError {
  return new UserError(`The starter file ${name} is broken: ${what}.`, {
    hint: 'Reinstall partyscreen; if you changed the file, undo the change.',
    exitCode: 3,
    cause,
  });
}

function partyOf(file: StarterFile, entry: StarterEntry, index: number): ListedParty {
  const country = entry.country ?? file.country;
  const addresses = entry.addresses.map((address) =>
    typeof address === 'string' ? { text: address, country } : address,
  );
  const policy = entry.policy ?? file.policy;
  const listedOn = entry.listedOn ?? file.listedOn;
  const remarks = [file.uncited, file.remarks, entry.remarks, addedNames(entry)].filter(Boolean).join(' ');
  return {
    id: partyId(file.list, entry.name, country),
    list: file.list,
    nativeId: entry.nativeId ?? '',
    type: entry.type ?? file.type,
    typeInferred: false,
    names: [
      nameOf(entry.name, 'primary'),
      ...[...entry.aliases, ...entry.alsoKnownAs].map((text) => nameOf(text, 'alias')),
    ],
    addresses,
    countries: [...new Set([country, ...addresses.map((address) => address.country)])],
    datesOfBirth: entry.dateOfBirth === undefined ? [] : [dateOf(entry.dateOfBirth)],
    placesOfBirth: entry.placeOfBirth === undefined ? [] : [entry.placeOfBirth],
    identifiers: entry.identifiers.map(({ type, value, country: issuer }) =>
      issuer === undefined ? { type, value } : { type, value, country: issuer },
    ),
    programmes: file.programmes,
    ...(file.requirement === undefined ? {} : { licenceRequirement: file.requirement }),
    ...(policy === undefined ? {} : { licencePolicy: policy }),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(remarks === '' ? {} : { remarks }),
    source: {
      references: [...file.references, ...entry.references].map(referenceOf).sort(byDate),
      ...(file.entryUrl === undefined || entry.nativeId === undefined
        ? {}
        : { entryUrl: file.entryUrl.replace('{nativeId}', entry.nativeId) }),
      locator: `${file.group}.json, entry ${index + 1}, as of ${file.asOf}`,
    },
    raw: {},
  };
}

function nameOf(text: string, kind: NameKind): ListedName {
  return { text, kind, script: scriptOf(text) };
}

/** An officer who meets a name that the list does not publish must be told so. */
function addedNames({ alsoKnownAs }: StarterEntry): string | undefined {
  return alsoKnownAs.length === 0
    ? undefined
    : `In common use, not published by the list: ${alsoKnownAs.join('; ')}.`;
}

function dateOf(text: string): PartialDate {
  const [year, month, day] = text.split('-').map(Number);
  return {
    text,
    year: year!,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function referenceOf({ text, url, date }: StarterReference): Reference {
  const register = /^(\d+) FR (\d+)$/.exec(text);
  const link =
    url ??
    (register ? `https://www.federalregister.gov/citation/${register[1]}-FR-${register[2]}` : undefined);
  return {
    text,
    ...(link === undefined ? {} : { url: link }),
    ...(date === undefined ? {} : { date }),
    ...(register ? { federalRegister: { volume: Number(register[1]), page: Number(register[2]) } } : {}),
  };
}

/** Undated legal bases stand before the notices, the notices in order of date. */
function byDate(a: Reference, b: Reference): number {
  return (a.date ?? '').localeCompare(b.date ?? '');
}
