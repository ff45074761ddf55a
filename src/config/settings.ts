import type { SubjectType } from '../model/subject.js';

/**
 * The table of settings: what a user says again and again, by an option, a variable or a key of the config
 * file. A new setting is one row here and its schema in `config-schema.ts`; commands that have the option take it.
 */

/** What `type` may say. */
export const partyTypeWords = [
  'person',
  'organization',
  'vessel',
  'aircraft',
  'any',
] as const satisfies readonly SubjectType[];

/** What a value looks like, wherever it comes from. */
export type SettingKind =
  | 'text'
  | 'country'
  | 'path'
  | 'paths'
  /** A preset's name, or the path of a policy file. */
  | 'policy'
  | 'words'
  | 'score'
  | 'count'
  | 'switch'
  | 'party-type'
  | 'columns'
  | 'addresses'
  | 'ages';

export interface Setting {
  /** Key in the config file. */
  readonly key: string;
  /** The long option without its dashes; absent where none sets it. */
  readonly flag?: string;
  readonly kind: SettingKind;
  /**
   * `rows` for what belongs to a file of rows, and is passed over where names are screened; `screening` for what is
   * said of a screening alone: another command's option of that name means something else.
   */
  readonly scope?: 'rows' | 'screening';
  /** What holds where nobody says anything. */
  readonly otherwise?: string | boolean;
  /** For the JSON Schema, and for people. */
  readonly about: string;
}

export const settings = [
  {
    key: 'file',
    flag: 'file',
    kind: 'path',
    scope: 'rows',
    about: 'The file to screen where no names and no --file are given.',
  },
  {
    key: 'columns',
    flag: 'column',
    kind: 'columns',
    scope: 'rows',
    about: 'Which column holds what, for headers that are not recognised: field to header.',
  },
  {
    key: 'sheet',
    flag: 'sheet',
    kind: 'text',
    scope: 'rows',
    about: 'The sheet of a workbook that holds the rows.',
  },
  {
    key: 'encoding',
    flag: 'encoding',
    kind: 'text',
    scope: 'rows',
    about: 'The encoding of the file, where it is not recognised.',
  },
  {
    key: 'output',
    flag: 'output',
    kind: 'paths',
    scope: 'rows',
    about: 'Report files; the extension of each gives its format.',
  },
  { key: 'dataDir', flag: 'data-dir', kind: 'path', about: 'The folder that holds the lists.' },
  {
    key: 'lists',
    flag: 'list',
    kind: 'words',
    scope: 'screening',
    about: 'Lists or groups to screen against; all unless given.',
  },
  {
    key: 'excludeLists',
    flag: 'exclude-list',
    kind: 'words',
    scope: 'screening',
    about: 'Lists or groups that are not screened against.',
  },
  {
    key: 'policy',
    flag: 'policy',
    kind: 'policy',
    otherwise: 'default',
    about: 'What counts as a match: default, broad (finds more), narrow (alerts less), or a policy file.',
  },
  {
    key: 'threshold',
    flag: 'threshold',
    kind: 'score',
    about: "Lowest score that is a match, above 0 and up to 1; the policy's unless given.",
  },
  {
    key: 'type',
    flag: 'type',
    kind: 'party-type',
    otherwise: 'any',
    about: 'What names are where the row does not say.',
  },
  {
    key: 'country',
    flag: 'country',
    kind: 'country',
    about: 'ISO code of the country of rows that name none.',
  },
  {
    key: 'entries',
    flag: 'entries',
    kind: 'switch',
    scope: 'screening',
    otherwise: false,
    about: 'Put each matched entry whole, as published, into JSON, JSONL and HTML reports.',
  },
  {
    key: 'strict',
    flag: 'strict',
    kind: 'switch',
    scope: 'screening',
    otherwise: false,
    about: 'Fail with exit code 3 where a list is stale or only the starter is loaded.',
  },
  {
    key: 'acceptStale',
    flag: 'accept-stale',
    kind: 'text',
    scope: 'screening',
    about: 'Why stale lists will do: kept in the report, passes strict.',
  },
  {
    key: 'maxAgeDays',
    kind: 'ages',
    about:
      'By list or group, the age in days beyond which it is stale: since it was last fetched or imported (a number, or "retrieved"), since it was published ("published").',
  },
  {
    key: 'jobs',
    flag: 'jobs',
    kind: 'count',
    about: 'Threads for a large file; one per processor unless given.',
  },
  {
    key: 'offline',
    flag: 'offline',
    kind: 'switch',
    otherwise: false,
    about: 'Forbid the network, which only lists update uses.',
  },
  {
    key: 'mirrors',
    kind: 'addresses',
    about: 'By download code, the web address from which lists update fetches that list.',
  },
  { key: 'color', flag: 'color', kind: 'switch', otherwise: true, about: 'False for no colours.' },
  {
    key: 'progress',
    flag: 'progress',
    kind: 'switch',
    otherwise: true,
    about: 'False for no progress line.',
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof settings)[number]['key'];

const prefix = 'PARTYSCREEN_';

/** Prefix of the variables that name a mirror, one a list. */
export const mirrorPrefix = `${prefix}URL_`;
/** Names the config file itself. */
export const configVariable = `${prefix}CONFIG`;

/** One rule names them all: the option in capitals, `-` as `_`. `--accept-stale` is `PARTYSCREEN_ACCEPT_STALE`. */
export const variableOf = ({ flag }: Setting): string | undefined =>
  flag === undefined ? undefined : prefix + flag.toUpperCase().replaceAll('-', '_');

/** Under which commands see the setting among their options: `accept-stale` as `acceptStale`. */
export const attributeOf = ({ key, flag }: Setting): string =>
  flag === undefined ? key : flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A variable of ours that names no setting; a slip in a name would else be passed over in silence. */
export const isUnknownVariable = (name: string): boolean =>
  name.startsWith(prefix) &&
  !name.startsWith(mirrorPrefix) &&
  name !== configVariable &&
  !settings.some((setting) => variableOf(setting) === name);

/** A preset's name has neither dot nor slash; what has one is a path. */
export const isPolicyPath = (policy: string): boolean => /[./\\]/.test(policy);
