import { z } from 'zod';
import { subjectVocabulary } from '../columns/columns.js';
import { countryCode } from '../reference/country.js';
import { partyTypeWords, type SettingKey, settings } from './settings.js';

/**
 * What the config file may say, and in plain words what is wrong where it says something else. Only the reader of
 * a config file imports this, since zod takes its time to start.
 */

const must = (what: string) => ({ error: `must be ${what}` });
const text = (what: string) => z.string(must(what)).trim().min(1, must(what));
const texts = (what: string) => z.array(text(what), must(what)).min(1, must(what));
const switchOf = z.boolean(must('true or false'));

const days = 'a whole number of days from 1';
const daysSchema = z
  .int(must(days))
  .min(1, must(days))
  .max(36_500, must(`${days} to 36500`));
const ageSchema = z.union(
  [daysSchema, z.strictObject({ retrieved: daysSchema.optional(), published: daysSchema.optional() })],
  must('a number of days from 1, or { "retrieved": DAYS, "published": DAYS }'),
);

const header = 'a header, or several in brackets';
const columnsSchema = z.partialRecord(
  z.enum(subjectVocabulary.fields as [string, ...string[]]),
  z.union([text(header), texts(header)], must(header)),
  must('an object of field to header, e.g. { "name": "Supplier" }'),
);

const listWords = 'names of lists in brackets, e.g. ["us-el", "ofac"]';
const address = must('a web address that begins with https:// or http://');
const isWebAddress = (value: string) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');
const score = must('a number above 0 and up to 1, e.g. 0.8');
const threads = must('a whole number from 1 to 64');

const schemas = {
  file: text('the path of a file'),
  columns: columnsSchema,
  sheet: z.union(
    [text('the name or number of a sheet'), z.int().min(1)],
    must('the name or number of a sheet'),
  ),
  encoding: text('the name of an encoding, e.g. "windows-1252"'),
  output: z.union([text('a path'), texts('a path')], must('a path, or several in brackets')),
  dataDir: text('the path of a folder'),
  lists: texts(listWords),
  excludeLists: texts(listWords),
  policy: text('the name of a policy, or the path of a policy file'),
  threshold: z.number(score).gt(0, score).max(1, score),
  type: z.enum(partyTypeWords, must(`one of ${partyTypeWords.join(', ')}`)),
  country: text('a country, e.g. its ISO code "CN"').refine(
    (value) => countryCode(value) !== undefined,
    must('a country, e.g. its ISO code "CN"'),
  ),
  entries: switchOf,
  strict: switchOf,
  acceptStale: text('a reason, in words'),
  maxAgeDays: z.record(z.string(), ageSchema, must('an object of list to days, e.g. { "us-el": 3 }')),
  jobs: z.int(threads).min(1, threads).max(64, threads),
  offline: switchOf,
  mirrors: z.record(
    z.string(),
    text('a web address').refine(isWebAddress, address),
    must('an object of download code to web address'),
  ),
  color: switchOf,
  progress: switchOf,
} as const satisfies Record<SettingKey, z.ZodType>;

type Optional<Shape extends Record<string, z.ZodType>> = { [Key in keyof Shape]: z.ZodOptional<Shape[Key]> };

const described = Object.fromEntries(
  settings.map((setting) => [setting.key, schemas[setting.key].optional().describe(setting.about)]),
) as unknown as Optional<typeof schemas>;

export const configSchema = z.strictObject(
  { $schema: z.string(must('a text')).optional(), ...described },
  must('an object: { "lists": ["us"] }'),
);
export type Config = z.infer<typeof configSchema>;

/** JSON Schema (draft 2020-12) of the config file, for editors: generated from the schema that reads it. */
export function configJsonSchema(): Record<string, unknown> {
  return { title: 'partyscreen configuration', ...z.toJSONSchema(configSchema, { io: 'input' }) };
}
