import type { ScreeningRun, ScreeningSummary } from '../model/report.js';
import { type BasisLine, inputLines, ruleLines } from './run-basis.js';
import type { XlsxCell } from './xlsx-cell.js';
import type { XlsxColumn } from './xlsx-sheet.js';

export const summarySheet: readonly XlsxColumn[] = [
  { title: 'what', width: 28 },
  { title: 'value', width: 110, wraps: true },
];

/** Rows that did not fit into their sheets. */
export interface LeftOut {
  readonly matches: number;
  readonly subjects: number;
}

/** The first sheet: what was screened, how, what it came to, what to beware of, and what the workbook leaves out. */
export function summaryRows(
  run: ScreeningRun,
  summary: ScreeningSummary,
  leftOut: LeftOut,
): readonly (readonly XlsxCell[])[] {
  const { outcomes, bands } = summary;
  return [
    ...leftOutRows(leftOut),
    ...inputLines(run, summary).flatMap(basisRows),
    ['Screened on', run.asOf],
    ['Subjects', summary.subjects],
    ['With a match', outcomes.match],
    ['Decided', outcomes.decided],
    ['Without a match', outcomes.clear],
    ['Not screened', outcomes.notScreened],
    ['Matches', summary.matches],
    ['Exact matches', bands.exact],
    ['Strong matches', bands.strong],
    ['Possible matches', bands.possible],
    ...run.warnings.map(({ severity, message }) => [severity === 'info' ? 'Note' : 'Warning', message]),
    ...ruleLines(run).flatMap(basisRows),
    [
      'How to read it',
      'A match is not a verdict: compare the entry with your party. No match is not a clearance: it says only that no name on these lists is like the one given.',
    ],
  ];
}

function leftOutRows({ matches, subjects }: LeftOut): readonly (readonly XlsxCell[])[] {
  const missing = [
    ...(matches > 0 ? [`${matches} matches`] : []),
    ...(subjects > 0 ? [`${subjects} subjects`] : []),
  ];
  if (missing.length === 0) return [];
  return [
    [
      'NOT IN THIS WORKBOOK',
      `${missing.join(' and ')}, since a sheet of Excel holds no more. The CSV and JSONL reports of the run have them all.`,
    ],
  ];
}

const basisRows = ({ label, text, sha256 }: BasisLine): readonly (readonly XlsxCell[])[] => [
  [label, text],
  ...(sha256 === undefined ? [] : [[`${label}, sha256`, sha256]]),
];
