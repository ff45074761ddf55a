/**
 * The parts of SARIF 2.1.0 that the report uses, as JSON Schema, written from the specification
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html); the numbers are its sections. Stricter than
 * it where the report is: what is not named here is not allowed.
 */
const object = (required: readonly string[], properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const text = { type: 'string', minLength: 1 };
const whole = (minimum: number) => ({ type: 'integer', minimum });
/** 3.8 */
const bag = { type: 'object', properties: { tags: { type: 'array', uniqueItems: true, items: text } } };
/** 3.11 */
const message = object(['text'], { text });
/** 3.27.10 */
const level = { enum: ['none', 'note', 'warning', 'error'] };
/** 3.4 */
const artifactLocation = object(['uri'], {
  uri: { type: 'string', format: 'uri-reference', pattern: '^[\\x21-\\x7e]+$' },
  uriBaseId: text,
  index: whole(0),
});
/** 3.30 */
const region = object(['startLine'], { startLine: whole(1), startColumn: whole(1), endColumn: whole(1) });
/** 3.28, 3.29, 3.33 */
const location = object([], {
  physicalLocation: object(['artifactLocation'], { artifactLocation, region }),
  logicalLocations: {
    type: 'array',
    items: object([], { name: text, fullyQualifiedName: text, kind: text }),
  },
});
/** 3.58 */
const notification = object(['message'], {
  descriptor: object(['id'], { id: text }),
  level,
  message,
  locations: { type: 'array', items: location },
});
/** 3.49 */
const rule = object(['id'], {
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  helpUri: { type: 'string', format: 'uri' },
  defaultConfiguration: object([], { level }),
  properties: bag,
});
/** 3.27 */
const result = object(['message', 'ruleId', 'locations', 'partialFingerprints'], {
  ruleId: text,
  ruleIndex: whole(0),
  kind: { const: 'fail' },
  level,
  message,
  locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
  partialFingerprints: {
    type: 'object',
    additionalProperties: { type: 'string', pattern: '^[0-9a-f]{16}$' },
  },
  rank: { type: 'number', minimum: 0, maximum: 100 },
  suppressions: {
    type: 'array',
    items: object(['kind'], { kind: { enum: ['inSource', 'external'] }, status: { const: 'accepted' } }),
  },
  properties: bag,
});
/** 3.20 */
const invocation = object(['executionSuccessful'], {
  executionSuccessful: { type: 'boolean' },
  exitCode: { type: 'integer' },
  exitCodeDescription: text,
  toolConfigurationNotifications: { type: 'array', items: notification },
  toolExecutionNotifications: { type: 'array', items: notification },
});
/** 3.14 */
const run = object(['tool', 'results'], {
  tool: object(['driver'], {
    driver: object(['name'], {
      name: text,
      version: text,
      semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
      rules: { type: 'array', uniqueItems: true, items: rule },
    }),
  }),
  columnKind: { const: 'utf16CodeUnits' },
  artifacts: {
    type: 'array',
    items: object([], {
      location: artifactLocation,
      length: { type: 'integer', minimum: -1 },
      hashes: { type: 'object', additionalProperties: text },
      roles: { type: 'array', items: text },
    }),
  },
  results: { type: 'array', items: result },
  invocations: { type: 'array', minItems: 1, items: invocation },
  properties: bag,
});

/** 3.13 */
export const sarifSchema = object(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: { type: 'array', minItems: 1, maxItems: 1, items: run },
});
