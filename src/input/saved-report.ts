/**
 * Reads a report that `--format json` or `jsonl` wrote, so that it can be rendered again: the run, its results in
 * their order, the summary. Every part is checked as it is read, and handed on as it stands: what is written again
 * is the same to the byte.
 */
import { decodeText } from '../columns/decode-text.js';
import { inputError } from '../columns/input-error.js';
import { peek } from '../columns/peek.js';
import {
  type ScreeningResult,
  type ScreeningRun,
  type ScreeningSummary,
  screeningResultSchema,
  screeningRunSchema,
  screeningSummarySchema,
} from '../model/report.js';
import { UserError } from '../model/user-error.js';
import { reportCounts } from './report-counts.js';
import { type ReportPart, reportParts } from './report-parts.js';
import { isNewer } from './version-order.js';

export type ReportItem = ScreeningRun | ScreeningResult | ScreeningSummary;

/**
 * One item after the other; a JSONL report, and a JSON report as it was written, are never held whole.
 *
 * @param name what the file is called in messages
 * @param version of this tool; a report of a newer one is refused
 * @throws UserError for what is no such report, is cut short, or was changed by hand so that it contradicts itself
 */
export async function* readSavedReport(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  version: string,
): AsyncGenerator<ReportItem> {
  const text = await peek(decodeText(bytes, name), 1).catch((error: unknown) => {
    throw error instanceof UserError && error.cause === undefined ? foreign(name) : error;
  });
  const counts = reportCounts();
  let run: ScreeningRun | undefined;
  let summary: ScreeningSummary | undefined;
  try {
    for await (const part of reportParts(text.all, name, () => foreign(name))) {
      if (run === undefined) {
        run = runOf(part, name, version);
        yield run;
      } else if (summary !== undefined) throw misplaced(part, name, 'something follows the summary.');
      else if (kindOf(part) === 'summary') {
        summary = checked(part, screeningSummarySchema, name, run) as ScreeningSummary;
        const contradiction = counts.contradiction(summary);
        if (contradiction !== undefined) throw misplaced(part, name, contradiction);
      } else {
        const result = checked(part, screeningResultSchema, name, run) as ScreeningResult;
        counts.add(result);
        yield result;
      }
    }
  } finally {
    await text.close();
  }
  if (run === undefined) throw foreign(name);
  if (summary === undefined)
    throw new UserError(`${name} ends before its summary: the run did not end, or the file was cut short.`, {
      hint: 'Screen again.',
    });
  yield summary;
}

const foreign = (name: string) =>
  new UserError(`${name} is no partyscreen report.`, {
    hint: 'A report is read that --format json or jsonl, or --output FILE.json or FILE.jsonl, wrote.',
  });

const misplaced = ({ line }: ReportPart, name: string, says: string) =>
  inputError(name, line, says, 'The file is not as partyscreen wrote it.');

const kindOf = ({ value }: ReportPart): unknown => (value as { kind?: unknown } | null)?.kind;

/** The run, if this is one, and of no version that may say what this one does not know. */
function runOf(part: ReportPart, name: string, version: string): ScreeningRun {
  const tool = (part.value as { tool?: { name?: unknown; version?: unknown } } | null)?.tool;
  if (kindOf(part) !== 'run' || tool?.name !== 'partyscreen' || typeof tool.version !== 'string')
    throw foreign(name);
  if (isNewer(tool.version, version))
    throw new UserError(
      `${name} was written by partyscreen ${tool.version.slice(0, 40)}, a newer version than this one, ${version}.`,
      { hint: 'Render it with that version or a later one.' },
    );
  return checked(part, screeningRunSchema, name, { tool: { version: tool.version } }) as ScreeningRun;
}

interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: {
      readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    };
  };
}

/** The value as it stands, so that its keys keep their order. */
function checked(
  part: ReportPart,
  schema: Schema,
  name: string,
  { tool }: { readonly tool: Pick<ScreeningRun['tool'], 'version'> },
): unknown {
  const outcome = schema.safeParse(part.value);
  if (outcome.success) return part.value;
  const [issue] = outcome.error?.issues ?? [];
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
  throw inputError(
    name,
    part.line,
    `this is not as a report of partyscreen ${tool.version} has it: ${where}${issue?.message ?? 'invalid'}`.slice(
      0,
      300,
    ),
    'The file was changed, or is of a version whose reports are no longer read; screen again.',
  );
}
