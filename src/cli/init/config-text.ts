import { type SettingKey, settings } from '../../config/settings.js';
import { printable } from '../../text/printable.js';
import type { VendorFile } from './find-vendor-files.js';

/** What a setting is likely to say, for the lines that are commented out. */
const examples = [
  ['lists', ['us', 'eu', 'un-sc']],
  ['excludeLists', ['us-fcc']],
  ['policy', 'default'],
  ['threshold', 0.8],
  ['type', 'organization'],
  ['country', 'DE'],
  ['columns', { name: 'Legal entity' }],
  ['output', ['report.html', 'results.sarif']],
  ['strict', true],
  ['acceptStale', 'why older lists will do'],
  ['maxAgeDays', { us: 3 }],
  ['dataDir', 'lists-data'],
] as const satisfies readonly (readonly [SettingKey, unknown])[];

/**
 * The config file that `init` writes: the file to screen, and what else can be set, commented out, so that it
 * changes nothing that its reader has not decided.
 */
export function configText(file: VendorFile | undefined, lists: readonly string[], version: string): string {
  const lines = examples.flatMap(([key, example]) => {
    const stated = key === 'lists' && lists.length > 0 ? lists : undefined;
    const line = `${JSON.stringify(key)}: ${inline(stated ?? example)},`;
    return ['', `  // ${aboutOf(key)}`, stated === undefined ? `  // ${line}` : `  ${line}`];
  });
  return [
    '// Settings of partyscreen. Options and PARTYSCREEN_ variables go before them; paths are relative to this file.',
    '// `partyscreen config` shows what holds and where it comes from.',
    '{',
    `  "$schema": ${JSON.stringify(`https://unpkg.com/partyscreen@${version}/dist/config.schema.json`)},`,
    '',
    `  // ${aboutOf('file')}`,
    ...(file === undefined ? ['  // "file": "vendors.csv",'] : fileLines(file)),
    ...lines,
    '}',
    '',
  ].join('\n');
}

function fileLines({ name, columns: { read, unread } }: VendorFile): readonly string[] {
  const said = read.map(({ field, header }) => `${field} = ${printable(header)}`).join('; ');
  return [
    `  // Read from it: ${said}.`,
    ...(unread.length === 0 ? [] : [`  // Not read: ${unread.map(printable).join('; ')}.`]),
    `  "file": ${JSON.stringify(name)},`,
  ];
}

const aboutOf = (key: SettingKey): string => settings.find((setting) => setting.key === key)!.about;

/** As people write it: with a blank after each comma and colon. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`);
  return `{ ${entries.join(', ')} }`;
}
