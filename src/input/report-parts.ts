/**
 * The run, the results and the summary of a report as JSON values, in their order, from each of the forms in which
 * people have them: JSONL; JSON as this tool writes it, a result a line; JSON that another program set anew.
 */
import { inputError } from '../columns/input-error.js';
import { readLines, type TextLine } from '../columns/read-lines.js';
import type { UserError } from '../model/user-error.js';
import { nestsDeeper } from '../text/json-nesting.js';

export interface ReportPart {
  readonly value: unknown;
  /** Physical line, from 1; absent where the lines of the file say nothing. */
  readonly line: number | undefined;
}

/** Characters of a line, and of a report that has to be held whole. */
const longest = 200_000_000;
const deepest = 64;

/**
 * @param chunks in which `\n` ends a line
 * @param foreign the error for what is no report at all
 */
export async function* reportParts(
  chunks: AsyncIterable<string>,
  name: string,
  foreign: () => UserError,
): AsyncGenerator<ReportPart> {
  const lines = readLines(chunks, name, longest);
  const next = await lines.next();
  if (next.done) throw foreign();
  const first = next.value;
  try {
    if (/^\{"run":\{.*\},$/.test(first.text)) yield* jsonByLine(first, lines, name);
    else if (/^\s*\{\s*"kind"\s*:/.test(first.text)) yield* jsonLines(first, lines, name);
    else if (/^\s*\{/.test(first.text)) yield* wholeJson(first, lines, name, foreign);
    else throw foreign();
  } finally {
    await lines.return(undefined);
  }
}

async function* jsonLines(
  first: TextLine,
  rest: AsyncIterable<TextLine>,
  name: string,
): AsyncGenerator<ReportPart> {
  yield partOf(first.text, first.line, name);
  for await (const { text, line } of rest) yield partOf(text, line, name);
}

/** `{"run":…,`, `"results":[`, a result a line, `],`, `"summary":…}`: see the JSON report. */
async function* jsonByLine(
  first: TextLine,
  rest: AsyncIterable<TextLine>,
  name: string,
): AsyncGenerator<ReportPart> {
  yield partOf(first.text.slice('{"run":'.length, -1), first.line, name);
  let within: 'run' | 'results' | 'end' = 'run';
  for await (const { text, line } of rest) {
    if (within === 'run') {
      if (text !== '"results":[') throw notJson(name, line);
      within = 'results';
    } else if (within === 'results' && text === '],') within = 'end';
    else if (within === 'results') yield partOf(text.replace(/,$/, ''), line, name);
    else if (/^"summary":.*\}$/.test(text)) yield partOf(text.slice('"summary":'.length, -1), line, name);
    else throw notJson(name, line);
  }
}

async function* wholeJson(
  first: TextLine,
  rest: AsyncIterable<TextLine>,
  name: string,
  foreign: () => UserError,
): AsyncGenerator<ReportPart> {
  const lines = [first.text];
  let length = first.text.length;
  for await (const { text } of rest) {
    lines.push(text);
    length += text.length;
    if (length > longest)
      throw inputError(
        name,
        undefined,
        'the report is too long to be read in this form.',
        'Give it as partyscreen wrote it, or as JSONL.',
      );
  }
  const { value } = partOf(lines.join('\n'), undefined, name);
  const { run, results, summary } = value as Readonly<Record<string, unknown>>;
  if (run === undefined || !Array.isArray(results) || summary === undefined) throw foreign();
  for (const each of [run, ...results, summary]) yield { value: each, line: undefined };
}

function partOf(text: string, line: number | undefined, name: string): ReportPart {
  if (nestsDeeper(text, deepest))
    throw inputError(name, line, `the JSON nests more than ${deepest} levels deep.`);
  try {
    return { value: JSON.parse(text), line };
  } catch {
    throw notJson(name, line);
  }
}

const notJson = (name: string, line: number | undefined) =>
  inputError(name, line, 'this is not JSON, or not where it should be.', 'The file may have been cut short.');
