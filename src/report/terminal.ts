import type { Problem } from '../model/problem.js';
import type { ScreeningResult, ScreeningRun } from '../model/report.js';
import { notScreenedReason } from './not-screened-reason.js';
import { otherThresholds } from './other-thresholds.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { rowLedger } from './row-ledger.js';
import { columnsText } from './run-basis.js';
import { scoreText } from './score-text.js';
import { lineWord } from './subject-place.js';
import { terminalMatch } from './terminal-match.js';
import { type TerminalPage, terminalPage } from './terminal-page.js';
import { type RowNotes, terminalSummary } from './terminal-summary.js';

/**
 * The report that people read: what was screened and what to beware of, then every match with its evidence,
 * then the counts. Rows that could not be screened are named where they come and again at the end.
 */
export function create(options: ReportOptions): Reporter {
  const page = terminalPage(options);
  const notes: RowNotes = { notScreened: rowLedger(), problems: new Map() };
  let run: ScreeningRun;
  let lastWasLine = false;

  /** Subjects that take a line stand together; a subject with matches has room around it. */
  const place = (text: string, isLine: boolean) => {
    const gap = isLine && lastWasLine ? '' : '\n';
    lastWasLine = isLine;
    return gap + text;
  };

  return {
    begin(begun) {
      run = begun;
      return beginning(run, page);
    },
    result(result) {
      const { subject, outcome, matches, problems = [] } = result;
      const heading = subjectHeading(
        result,
        run.subjects !== 'arguments' || subject.name === '',
        lineWord(run),
      );
      if (outcome === 'not-screened') {
        notes.notScreened.add(subject.row);
        return place(
          page.paragraph(`${heading}: ${notScreenedReason(result)}`, 'Not screened  ', page.style.warning),
          true,
        );
      }
      for (const problem of problems) noteProblem(problem, subject.row, notes);
      if (outcome === 'match') {
        const found = matches.map((match) => `\n${terminalMatch(match, subject, page, options)}`);
        const oddities = problems.map(({ message }) =>
          page.paragraph(message, '  Note: ', page.style.warning),
        );
        return place(
          [page.paragraph(heading, '', page.style.subject), ...oddities, ...found].join(''),
          false,
        );
      }
      if (!options.listClear && !options.verbose) return '';
      return place(
        page.paragraph(heading + nearestText(result), outcome === 'decided' ? 'Decided   ' : 'No match  '),
        true,
      );
    },
    end: (summary) => `\n${terminalSummary(run, summary, notes, page)}`,
  };
}

function beginning(
  { subjects, asOf, tool, policy, lists, options, warnings, columns, sheet }: ScreeningRun,
  page: TerminalPage,
): string {
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const what = subjects === 'arguments' ? 'Names' : subjects;
  const defaults = [options.type, options.country].filter((value) => value !== undefined && value !== 'any');
  const said = defaults.length === 0 ? '' : ` (rows that do not say: ${defaults.join(', ')})`;
  const title = `${what} screened on ${asOf}${said} against ${entries.toLocaleString('en')} entries of ${lists.length} ${lists.length === 1 ? 'list' : 'lists'}; ${tool.name} ${tool.version}, policy ${policy.name}, matches from ${policy.threshold.toFixed(2)}${otherThresholds(
    policy,
    lists.map(({ code }) => code),
  )}`;
  return [
    page.paragraph(title),
    sheet === undefined ? '' : page.paragraph(sheetText(sheet), 'Sheet: '),
    columns === undefined ? '' : page.paragraph(columnsText(columns), 'Columns: '),
    ...warnings.map(({ message, severity }) =>
      page.paragraph(message, severity === 'info' ? 'Note: ' : 'Warning: ', page.style.warning),
    ),
    options.acceptStale === undefined ? '' : page.paragraph(options.acceptStale, 'Stale lists accepted: '),
  ].join('');
}

function sheetText({ name, unread }: NonNullable<ScreeningRun['sheet']>): string {
  return unread.length === 0
    ? `“${name}”`
    : `“${name}”; not read: ${unread.map((other) => `“${other}”`).join(', ')} (--sheet reads another)`;
}

/** Who was screened, with all that the row said of it. */
function subjectHeading({ subject }: ScreeningResult, numbered: boolean, counted: string): string {
  const { row, line, id, name, type, country, dateOfBirth } = subject;
  const said = [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(type === 'any' ? [] : [type]),
    ...(country === undefined ? [] : [country]),
    ...(dateOfBirth === undefined ? [] : [`born ${dateOfBirth.text}`]),
  ].join(', ');
  const place = numbered ? `Row ${row}${line === undefined ? '' : ` (${counted} ${line})`}` : '';
  const who = [name, said === '' ? '' : `(${said})`].filter((part) => part !== '').join(' ');
  return [place, who].filter((part) => part !== '').join(name === '' ? ' ' : '  ');
}

/** An entry less like the subject than this is no help to a reader. */
const worthNaming = 0.5;

function nearestText({ nearest }: ScreeningResult): string {
  if (nearest === null || nearest.score < worthNaming) return '';
  return `; nearest: ${nearest.matchedName} (${nearest.party.list}), ${scoreText(nearest.score)}`;
}

function noteProblem({ kind, message }: Problem, row: number, { problems }: RowNotes): void {
  let note = problems.get(kind);
  if (note === undefined) {
    note = { example: message, rows: rowLedger() };
    problems.set(kind, note);
  }
  note.rows.add(row);
}
