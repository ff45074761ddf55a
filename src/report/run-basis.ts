/** What a run rests on, in words: with the list files, all that is needed to repeat it. Terminal, page and workbook share it. */
import type { NameKind } from '../model/listed-party.js';
import type { ScreeningRun, ScreeningSummary } from '../model/report.js';
import { nameKindWords } from './name-kind-words.js';
import { sourceWords } from './subject-place.js';

export interface BasisLine {
  readonly label: string;
  readonly text: string;
  /** Of what the text names. */
  readonly sha256?: string | undefined;
}

/** What was read, and how. */
export function inputLines(run: ScreeningRun, { input }: ScreeningSummary): readonly BasisLine[] {
  const { sheet, options, columns } = run;
  const size =
    input === undefined
      ? ''
      : `, ${input.bytes.toLocaleString('en')} ${input.bytes === 1 ? 'byte' : 'bytes'}`;
  return said([
    { label: 'Subjects from', text: `${sourceWords(run)}${size}`, sha256: input?.sha256 },
    { label: 'Sheet', text: sheet && sheetText(sheet) },
    { label: 'Encoding', text: options.encoding },
    { label: 'Columns', text: columns && columnsText(columns) },
    {
      label: 'Rows that do not say',
      text: [options.type === 'any' ? undefined : options.type, options.country]
        .filter((text) => text !== undefined)
        .join(', '),
    },
  ]);
}

/** By what it was judged. */
export function ruleLines({
  tool,
  policy,
  options,
  configuration,
  lists,
}: ScreeningRun): readonly BasisLine[] {
  const own = [...new Set(lists.map(({ code }) => code))].filter((code) => Object.hasOwn(policy.lists, code));
  return said([
    { label: 'Tool', text: `${tool.name} ${tool.version}` },
    { label: 'Policy', text: policy.name, sha256: policy.sha256 },
    { label: 'Thresholds', text: thresholdText(policy.thresholds) },
    ...own.map((code) => ({ label: `On ${code}`, text: thresholdText(policy.lists[code]!) })),
    { label: 'Lists asked for', text: options.lists?.join(', ') },
    { label: 'Lists left out', text: options.excludedLists?.join(', ') },
    { label: 'Stale lists accepted', text: options.acceptStale },
    { label: 'Ages allowed', text: options.maxAgeDays && agesText(options.maxAgeDays) },
    {
      label: 'Configuration',
      text: configuration && (configuration.file ?? 'options'),
      sha256: configuration?.sha256,
    },
  ]);
}

/** Lines that have something to say. */
const said = (lines: readonly (Omit<BasisLine, 'text'> & { readonly text: string | undefined })[]) =>
  lines.filter((line): line is BasisLine => line.text !== undefined && line.text !== '');

function sheetText({ name, unread }: NonNullable<ScreeningRun['sheet']>): string {
  return unread.length === 0 ? name : `${name}; not read: ${unread.join(', ')}`;
}

export function columnsText({ read, unread }: NonNullable<ScreeningRun['columns']>): string {
  const used = read.map(({ field, header }) => `“${header}” as ${field}`).join(', ');
  return unread.length === 0
    ? used
    : `${used}; not read: ${unread.map((header) => `“${header}”`).join(', ')}`;
}

function thresholdText({ possible, strong, nameKinds }: ScreeningRun['policy']['thresholds']): string {
  const kinds = Object.entries(nameKinds) as [NameKind, number][];
  return [
    `possible from ${possible}`,
    `strong from ${strong}`,
    ...kinds.map(([kind, score]) => `${nameKindWords[kind]} from ${score}`),
  ].join(', ');
}

function agesText(ages: NonNullable<ScreeningRun['options']['maxAgeDays']>): string {
  return Object.entries(ages)
    .map(([code, { retrieved, published }]) =>
      [
        code,
        ...(retrieved === undefined ? [] : [`retrieved ${retrieved} days`]),
        ...(published === undefined ? [] : [`published ${published} days`]),
      ].join(' '),
    )
    .join('; ');
}
