import { z } from 'zod';
import { reportLineSchema, reportSchema } from './report.js';

/**
 * JSON Schema (draft 2020-12) of the JSON report; a line of the JSONL report is `$defs/line`. It is
 * generated from the schemas that the code itself uses, so that the two cannot drift apart.
 */
export function reportJsonSchema(): Record<string, unknown> {
  const report = z.toJSONSchema(reportSchema) as Record<string, unknown>;
  const { $schema: _, ...line } = z.toJSONSchema(reportLineSchema) as Record<string, unknown>;
  return { title: 'partyscreen report', ...report, $defs: { line } };
}
