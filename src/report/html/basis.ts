import type { ScreeningRun, ScreeningSummary } from '../../model/report.js';
import { html, type Markup } from './markup.js';
import { counted, nameKindWords } from './words.js';

/** By which rules the run judged, and what was asked of it: with the list files, all that repeats it. */
export function basis(
  { tool, asOf, subjects, policy, options, columns, sheet, configuration, lists }: ScreeningRun,
  { input }: ScreeningSummary,
): Markup {
  const own = lists.filter(
    ({ code }, at) =>
      Object.hasOwn(policy.lists, code) && lists.findIndex((list) => list.code === code) === at,
  );
  const lines: readonly (readonly [string, string | Markup | undefined])[] = [
    ['Tool', `${tool.name} ${tool.version}`],
    ['As of', asOf],
    [
      'Subjects',
      input === undefined
        ? subjects
        : html`${subjects}, ${counted(input.bytes, 'byte')}, sha256 <code>${input.sha256}</code>`,
    ],
    ['Sheet', sheet && sheetText(sheet)],
    ['Encoding', options.encoding],
    ['Columns', columns && columnsText(columns)],
    ['Policy', html`${policy.name}, sha256 <code>${policy.sha256}</code>`],
    ['Thresholds', thresholdText(policy.thresholds)],
    ...own.map(({ code }) => [`On ${code}`, thresholdText(policy.lists[code]!)] as const),
    [
      'Rows that do not say',
      [options.type === 'any' ? undefined : options.type, options.country]
        .filter((text) => text !== undefined)
        .join(', '),
    ],
    ['Lists asked for', options.lists?.join(', ')],
    ['Lists left out', options.excludedLists?.join(', ')],
    ['Stale lists accepted', options.acceptStale],
    ['Ages allowed', options.maxAgeDays && agesText(options.maxAgeDays)],
    [
      'Configuration',
      configuration && html`${configuration.file ?? 'options'}, sha256 <code>${configuration.sha256}</code>`,
    ],
  ];
  return html`<h3 id="basis">Basis</h3>
<dl class="basis">
${lines.map(([label, text]) => (text === undefined || text === '' ? '' : html`<dt>${label}<dd>${text}\n`))}</dl>
`;
}

function sheetText({ name, unread }: NonNullable<ScreeningRun['sheet']>): string {
  return unread.length === 0 ? name : `${name}; not read: ${unread.join(', ')}`;
}

function columnsText({ read, unread }: NonNullable<ScreeningRun['columns']>): string {
  const used = read.map(({ field, header }) => `“${header}” as ${field}`).join(', ');
  return unread.length === 0
    ? used
    : `${used}; not read: ${unread.map((header) => `“${header}”`).join(', ')}`;
}

function thresholdText({ possible, strong, nameKinds }: ScreeningRun['policy']['thresholds']): string {
  const kinds = Object.entries(nameKinds) as [keyof typeof nameKindWords, number][];
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
