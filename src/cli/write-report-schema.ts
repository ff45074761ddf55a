/** A step of the build: writes the JSON Schema of the report beside the code that makes reports. */
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../model/report-json-schema.js';

writeFileSync(
  new URL('../report.schema.json', import.meta.url),
  `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
);
