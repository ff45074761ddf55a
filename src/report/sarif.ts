/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) for code scanning: a rule per
 * list, a result per match at the name in the screened file. Written as results come; what is known only at the
 * end stands at the end, which JSON does not mind.
 */
import type { ScreeningRun, ScreeningSummary } from '../model/report.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { type InvocationNotes, invocationNotes } from './sarif-invocation.js';
import { sarifArtifact, sarifResult } from './sarif-result.js';
import { listsByCode, sarifRule } from './sarif-rules.js';
import { fileOf } from './subject-place.js';
import { toJson } from './to-json.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

export function create({ verbose }: Pick<ReportOptions, 'verbose'>): Reporter {
  let run: ScreeningRun;
  let rules: ReadonlyMap<string, number>;
  let notes: InvocationNotes;
  let separator = '\n';
  return {
    begin(begun) {
      run = begun;
      notes = invocationNotes(run);
      const lists = listsByCode(run);
      rules = new Map([...lists.keys()].map((code, at) => [code, at]));
      const driver = {
        name: run.tool.name,
        version: run.tool.version,
        semanticVersion: run.tool.version,
        rules: [...lists.values()].map(sarifRule),
      };
      const opening = { tool: { driver }, columnKind: 'utf16CodeUnits' };
      return `{"$schema":${toJson(schema)},"version":"2.1.0","runs":[\n${toJson(opening).slice(0, -1)},\n"results":[`;
    },
    result(result) {
      notes.add(result);
      return result.matches
        .map((match) => {
          const text = toJson(sarifResult(result, match, rules.get(match.party.list), run, verbose));
          const piece = `${separator}${text}`;
          separator = ',\n';
          return piece;
        })
        .join('');
    },
    end(summary) {
      const { kind: _, tool: __, ...evidence } = run;
      const { kind: ___, ...counts } = summary;
      return `\n],\n${artifacts(run, summary)}"invocations":[${toJson(notes.invocation(summary))}],\n"properties":${toJson({ ...evidence, summary: counts })}}]}\n`;
    },
  };
}

/** The screened file with its hash (SARIF 2.1.0, 3.24); none where subjects came otherwise. */
function artifacts(run: ScreeningRun, { input }: ScreeningSummary): string {
  const file = fileOf(run);
  if (file === undefined) return '';
  const read = input === undefined ? {} : { length: input.bytes, hashes: { 'sha-256': input.sha256 } };
  return `"artifacts":${toJson([{ location: sarifArtifact(file), ...read, roles: ['analysisTarget'] }])},\n`;
}
