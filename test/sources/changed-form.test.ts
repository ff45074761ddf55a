/**
 * A publisher who renames, adds or drops a column or an element changes a list without a word. Whatever the format, the
 * parser says so: what is new as unknown, what it read until then as missing.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.js';
import { sources } from '../../src/sources/index.js';
import { ownListSource } from '../../src/sources/own-list/own-list.js';
import type { Source } from '../../src/sources/source.js';
import { joined, part } from './ofac-csv/joined.js';
import { readSource } from './read-source.js';

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** As many records as make it certain that what none of them has is gone: the fixture's own, again and again. */
function manyRecords(content: string, record: string): string {
  const start = content.search(new RegExp(`<${record}[\\s>]`));
  const end = content.lastIndexOf(`</${record}>`) + `</${record}>`.length;
  const some = content.slice(start, end);
  const count = some.split(`</${record}>`).length - 1;
  return content.slice(0, start) + some.repeat(Math.ceil(200 / count)) + content.slice(end);
}

interface ChangedFile {
  readonly source: Source;
  readonly content: string;
  /** What the publisher calls otherwise from now on. */
  readonly from: string | RegExp;
  readonly to: string;
  /** As the problems name them; null where the format cannot show it. */
  readonly unknown: string | null;
  readonly missing: string | null;
}

const csv = (id: keyof typeof sources, path: string, column: string, missing: string): ChangedFile => ({
  source: sources[id],
  content: fixture(`./${path}`),
  from: column,
  to: 'Colour',
  unknown: 'Colour',
  missing,
});
const xml = (
  id: keyof typeof sources,
  path: string,
  record: string,
  element: string,
  [unknown, missing]: readonly [string | null, string | null],
): ChangedFile => ({
  source: sources[id],
  content: manyRecords(fixture(`./${path}`), record),
  from: new RegExp(`(</?)${element}(?=[\\s/>])`, 'g'),
  to: '$1Colour',
  unknown,
  missing,
});

const files: Readonly<Record<string, ChangedFile>> = {
  'us-csl': csv('us-csl', 'us-csl/fixtures/quirks.csv', 'alt_names', 'alt_names'),
  'us-csl-json': {
    source: sources['us-csl-json'],
    content: fixture('./us-csl-json/fixtures/quirks.json'),
    from: /"alt_names"/g,
    to: '"Colour"',
    unknown: 'Colour',
    missing: 'alt_names',
  },
  'bis-csv': csv('bis-csv', 'bis-csv/fixtures/entity-list.csv', 'License Policy', 'license_policy'),
  'us-dpl, CSV': csv('us-dpl', 'us-dpl/fixtures/quirks.csv', 'Type of Denial', 'type_of_denial'),
  'us-dpl, dpl.txt': csv('us-dpl', 'us-dpl/fixtures/quirks.txt', 'Street_Address', 'street_address'),
  'us-dtc': csv('us-dtc', 'us-dtc/fixtures/statutory.csv', 'Date Of Birth', 'date_of_birth'),
  'us-dtc-administrative': csv(
    'us-dtc-administrative',
    'us-dtc/fixtures/administrative.csv',
    'Federal Register Notice',
    'notice',
  ),
  'us-isn': csv('us-isn', 'us-isn/fixtures/quirks.csv', 'Alternative Names', 'alternative_names'),
  'us-sam': csv('us-sam', 'us-sam/fixtures/quirks.csv', 'Cross-Reference', 'cross_reference'),
  'uk-sl-csv': csv('uk-sl-csv', 'uk-sl/fixtures/quirks.csv', 'Alias strength', 'alias_strength'),
  'eu-fsf-csv': csv('eu-fsf-csv', 'eu-fsf/fixtures/quirks.csv', 'NameAlias_Remark', 'NameAlias_Remark'),
  'au-dfat': csv('au-dfat', 'au-dfat/fixtures/quirks.csv', 'Listing Information', 'listing_information'),
  'opensanctions-csv': csv(
    'opensanctions-csv',
    'opensanctions-csv/fixtures/quirks.csv',
    'identifiers',
    'identifiers',
  ),
  'opensanctions-ftm': {
    source: sources['opensanctions-ftm'],
    content: fixture('./opensanctions-ftm/fixtures/quirks.ftm.json'),
    from: '"schema":"Company"',
    to: '"schema":"Colour"',
    unknown: 'Colour',
    missing: null,
  },
  'bis-ecfr': {
    source: sources['bis-ecfr'],
    content: fixture('./bis-ecfr/fixtures/part-744.xml'),
    from: /License review policy/g,
    to: 'Colour',
    unknown: 'Colour',
    missing: 'License review policy',
  },
  'un-sc': xml('un-sc', 'un-sc/fixtures/quirks.xml', 'INDIVIDUAL', 'INDIVIDUAL_ALIAS', [
    'Colour/ALIAS_NAME',
    'INDIVIDUAL_ALIAS/ALIAS_NAME',
  ]),
  'ofac-xml': xml('ofac-xml', 'ofac-xml/fixtures/sdn.xml', 'sdnEntry', 'akaList', [
    'Colour/aka/lastName',
    'akaList/aka/category',
  ]),
  'ofac-enhanced-xml': xml(
    'ofac-enhanced-xml',
    'ofac-enhanced-xml/fixtures/cons.xml',
    'entity',
    'isLowQuality',
    ['names/name/Colour', 'names/name/isLowQuality'],
  ),
  'ofac-advanced-xml': xml(
    'ofac-advanced-xml',
    'ofac-advanced-xml/fixtures/sdn.xml',
    'DistinctParty',
    'FeatureVersion',
    ['DistinctParty/Profile/Feature/Colour', 'Profile/Feature/FeatureVersion'],
  ),
  'eu-fsf-xml': xml('eu-fsf-xml', 'eu-fsf/fixtures/quirks.xml', 'sanctionEntity', 'birthdate', [
    'Colour@year',
    'birthdate',
  ]),
  'uk-sl-xml': xml('uk-sl-xml', 'uk-sl/fixtures/quirks.xml', 'Designation', 'NameType', [
    'Names/Name/Colour',
    'Names/Name/NameType',
  ]),
  'ca-sema': xml('ca-sema', 'ca-sema/fixtures/quirks.xml', 'record', 'Aliases-Alias', ['Colour', 'Aliases']),
  'ch-seco': xml('ch-seco', 'ch-seco/fixtures/quirks.xml', 'target', 'justification', [
    'individual/Colour',
    'individual/justification',
  ]),
  'a list of your own': {
    source: ownListSource('my-list'),
    content: fixture('./own-list/fixtures/quirks.csv'),
    from: 'Legal basis',
    to: 'Colour',
    unknown: 'Colour',
    missing: null,
  },
};

describe('what is new in a file, and what is gone from it, is said', () => {
  test.each(Object.entries(files))('%s', async (_name, { source, content, from, to, unknown, missing }) => {
    const changed = content.replace(from, to);
    expect(changed).not.toBe(content);
    const before = (await readSource(source, content)).problems;
    const after = (await readSource(source, changed)).problems;
    for (const [kinds, field] of [
      [/^unknown-(?:column|element)$/, unknown],
      [/^missing-column$/, missing],
    ] as const) {
      if (field === null) continue;
      const of = (problems: typeof before) =>
        problems.filter(({ kind }) => kinds.test(kind)).map(({ where }) => where?.field);
      expect(of(before)).not.toContain(field);
      expect(of(after)).toContain(field);
    }
  });

  test('the tables of OFAC have no header: one more column, or one less, is refused', async () => {
    const { 'ofac-csv': source } = sources;
    const rows = part('prim').content.toString();
    for (const changed of [rows.replace(/(?=\r?\n)/g, ',x'), rows.replace(/,"?individual"?/, '')]) {
      const parts = joined(part('prim', changed), part('add'), part('alt'));
      await expect(readSource(source, parts)).rejects.toThrow(UserError);
    }
    const { problems } = await readSource(source, joined(part('prim'), part('add'), part('alt')));
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'missing-column' }));
  });

  test('every format is among them', () => {
    const seen = new Set(Object.values(files).map(({ source }) => source.id));
    const others = Object.keys(sources).filter((id) => !seen.has(id));
    expect(others).toEqual(['ofac-csv', 'uk-conlist']);
  });
});
