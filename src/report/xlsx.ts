/**
 * A workbook for Excel and its like: summary, matches, subjects and lists. It is written as results come, with one
 * sheet kept until the other is whole, packed, since an archive holds one file behind the other. Nothing in it is a
 * formula, and its bytes depend on the run alone.
 */
import type { ScreeningRun } from '../model/report.js';
import type { Reporter } from './reporter.js';
import { type OpenPart, xlsxArchive } from './xlsx-archive.js';
import type { XlsxCell } from './xlsx-cell.js';
import { sheetPath, sheetRelationshipsPath, workbookParts } from './xlsx-parts.js';
import { listRows, listSheet, matchRows, matchSheet, subjectRow, subjectSheet } from './xlsx-rows.js';
import { excelBounds, type SheetBounds, type XlsxColumn, type XlsxSheet, xlsxSheet } from './xlsx-sheet.js';
import { summaryRows, summarySheet } from './xlsx-summary.js';

const sheets = { summary: 0, matches: 1, subjects: 2, lists: 3 } as const;
const names = ['Summary', 'Matches', 'Subjects', 'Lists'] as const;

export function create(_options: unknown, bounds: SheetBounds = excelBounds): Reporter<Uint8Array> {
  const archive = xlsxArchive();
  const open = (at: number, columns: readonly XlsxColumn[]) => {
    const sheet = xlsxSheet(columns, bounds);
    const part = archive.open(sheetPath(at));
    part.write(sheet.opening);
    return openSheet(sheet, part);
  };
  const matches = open(sheets.matches, matchSheet);
  const subjects = open(sheets.subjects, subjectSheet);
  let run: ScreeningRun;
  return {
    begin(begun) {
      run = begun;
      return archive.take();
    },
    result(result) {
      for (const cells of matchRows(result)) matches.add(cells);
      subjects.add(subjectRow(result));
      return archive.take();
    },
    end(summary) {
      matches.end();
      subjects.end();
      const lists = open(sheets.lists, listSheet);
      for (const cells of listRows(run, summary)) lists.add(cells);
      lists.end();
      const first = open(sheets.summary, summarySheet);
      const leftOut = { matches: matches.leftOut(), subjects: subjects.leftOut() };
      for (const cells of summaryRows(run, summary, leftOut)) first.add(cells);
      first.end();
      const written = [first, matches, subjects, lists];
      const parts = [
        ...written.flatMap(({ sheet }, at) => {
          const relationships = sheet.relationships();
          return relationships === undefined ? [] : [[sheetRelationshipsPath(at), relationships] as const];
        }),
        ...workbookParts(written.map(({ sheet }, at) => ({ name: names[at]!, area: sheet.area() }))),
      ];
      for (const [path, content] of parts) {
        const part = archive.open(path);
        part.write(content);
        part.end();
      }
      archive.end();
      return archive.take();
    },
  };
}

function openSheet(sheet: XlsxSheet, part: OpenPart) {
  let leftOut = 0;
  return {
    sheet,
    add(cells: readonly XlsxCell[]) {
      const xml = sheet.row(cells);
      if (xml === undefined) leftOut++;
      else part.write(xml);
    },
    end() {
      part.write(sheet.closing());
      part.end();
    },
    leftOut: () => leftOut,
  };
}
