import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { euFsfCsv } from '../../../src/sources/eu-fsf-csv/eu-fsf-csv.js';
import { euFsfXml } from '../../../src/sources/eu-fsf-xml/eu-fsf-xml.js';
import { sources } from '../../../src/sources/index.js';
import type { Source } from '../../../src/sources/source.js';
import { ukConList } from '../../../src/sources/uk-sl-csv/retired.js';
import { ukSlCsv } from '../../../src/sources/uk-sl-csv/uk-sl-csv.js';
import { ukSlXml } from '../../../src/sources/uk-sl-xml/uk-sl-xml.js';
import { readSource } from '../read-source.js';

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const csv = fixture('./fixtures/quirks.csv');
const xml = fixture('./fixtures/quirks.xml');

const columns =
  'Unique ID,Name 6,Name 1,Name type,Alias strength,Designation Type,Regime Name,D.O.B,Nationality(/ies)';
const table = (...rows: string[]) => `${['Report Date: 24-Jun-2026', columns, ...rows].join('\n')}\n`;
const readTable = async (content: string) => {
  const { problems, ...rest } = await readSource(ukSlCsv, content);
  return { ...rest, problems: problems.filter(({ kind }) => kind !== 'missing-column') };
};

describe('forms of the CSV file', () => {
  test.each([
    ['with a byte order mark', `\uFEFF${csv}`],
    [
      'with the older names of two columns',
      csv
        .replace('Designation Type', '"Individual, Entity, Ship"')
        .replace('Parent company', 'Parent Company'),
    ],
    ['with empty cells after the date', csv.replace('\n', `${','.repeat(57)}\n`)],
    ['with a quoted date', csv.replace(/^.*$/m, '"$&"')],
    ['with another form of date', csv.replace('24-Jun-2026', '24/06/2026')],
  ])('%s yields the same', async (_form, content) => {
    expect(content).not.toBe(csv);
    expect(ukSlCsv.recognises(content)).toBe(true);
    const { parties, ...rest } = await readSource(ukSlCsv, content);
    const expected = await readSource(ukSlCsv, csv);
    expect(rest).toMatchObject({ problems: expected.problems, published: expected.published });
    const comparable = (party: object) => ({ ...party, raw: {} });
    expect(parties.map(comparable)).toEqual(expected.parties.map(comparable));
  });

  test('a date that is none is told', async () => {
    const read = await readTable(table('A1,X,,,,Entity,,,').replace('24-Jun-2026', 'soon'));
    expect(read.published).toEqual([]);
    expect(read.problems).toMatchObject([
      { kind: 'unreadable-date', where: { line: 1, field: 'Report Date' } },
    ]);
  });

  test('raw takes the combinations of rows apart again', async () => {
    const { parties } = await readTable(
      table(
        'A1,Muster,Ann,Primary Name,,Individual,R,01/02/1960,France',
        'A1,Muster,Ann,Primary Name,,Individual,R,02/02/1960,France',
        'A1,Mustr,,Alias,Low quality a.k.a,Individual,R,01/02/1960,France',
        'A1,Mustr,,Alias,Low quality a.k.a,Individual,R,02/02/1960,France',
      ),
    );
    expect(parties).toHaveLength(1);
    expect(parties[0]!.raw).toEqual({
      'Unique ID': 'A1',
      'Name 6[1]': 'Muster',
      'Name 1[1]': 'Ann',
      'Name type[1]': 'Primary Name',
      'Name 6[2]': 'Mustr',
      'Name type[2]': 'Alias',
      'Alias strength[2]': 'Low quality a.k.a',
      'Designation Type': 'Individual',
      'Regime Name': 'R',
      'D.O.B[1]': '01/02/1960',
      'D.O.B[2]': '02/02/1960',
      'Nationality(/ies)': 'France',
    });
  });

  test('rows that do not stand together are two parties, and an error with the line', async () => {
    const { parties, problems } = await readTable(
      table('A1,X,,,,Entity,,,', 'A2,Y,,,,Entity,,,', 'A1,X,,,,Entity,,,'),
    );
    expect(parties.map(({ id }) => id)).toEqual(['uk-sl:x', 'uk-sl:y', 'uk-sl:x~a1']);
    expect(problems).toMatchObject([{ kind: 'duplicate-entry', severity: 'error', where: { line: 5 } }]);
  });

  test.each([
    ['Congo (Democratic Republic)', ['CD'], 0],
    ['Russia', ['RU'], 0],
    ['Unknown', [], 0],
    ['Russia or Belarus', [], 1],
  ])('nationality %s', async (nationality, countries, problemCount) => {
    const { parties, problems } = await readTable(table(`A1,X,,,,Entity,,,${nationality}`));
    expect(parties[0]!.countries).toEqual(countries);
    expect(problems.map(({ kind }) => kind)).toEqual(Array(problemCount).fill('unknown-country'));
  });

  test('several values in one cell', async () => {
    const { parties } = await readTable(
      table('A1,X,,,,Individual,,(1) 01/02/1960. (2) dd/mm/1962.,(1) France. (2) Germany'),
    );
    expect(parties).toMatchObject([
      { datesOfBirth: [{ month: 2 }, { year: 1962 }], countries: ['DE', 'FR'] },
    ]);
  });

  test('a name given as weak and as good is good; without a primary name the first is it', async () => {
    const { parties } = await readTable(
      table(
        'A1,Eagle,,Alias,Low quality a.k.a,Entity,,,',
        'A1,Muster,,Alias,,Entity,,,',
        'A1,EAGLE,,Primary Name Variation,,Entity,,,',
      ),
    );
    expect(parties[0]!.names.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'primary Muster',
      'alias EAGLE',
    ]);
  });
});

describe('character references', () => {
  test.each([
    ['A &amp; B', 'A & B'],
    ['A &#38; B&#x27;s', "A & B's"],
    ['A &amp;lt; B', 'A &lt; B'],
    ['A&nbsp;&nbsp;B', 'A B'],
    ['A &bogus; B', 'A &bogus; B'],
    ['A &valueOf; B', 'A &valueOf; B'],
    ['A &#0;&#27;&#xD800;&#x110000; B', 'A &#0;&#27;&#xD800;&#x110000; B'],
  ])('%s', async (published, name) => {
    const { parties } = await readTable(table(`A1,${published},,,,Entity,,,`));
    expect(parties[0]!.names[0]!.text).toBe(name);
  });
});

test('elements that are not known are told once', async () => {
  const entry =
    '<Designation><IndividualEntityShip>Ship</IndividualEntityShip><Names><Name><Name6>X</Name6></Name></Names><Aura>red</Aura></Designation>';
  const { problems } = await readSource(
    ukSlXml,
    `<Designations>${entry}${entry}<Notice/><Notice/></Designations>`,
  );
  expect(problems.map(({ kind, severity, where }) => [kind, severity, where?.field])).toEqual([
    ['unknown-element', 'info', 'Aura'],
    ['unknown-element', 'warning', 'Notice'],
  ]);
});

const conList =
  'Last Updated,03/06/2026\nName 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Group Type,Alias Type,Regime,Group ID\nMUSTER,Ann,,,,,,Individual,Primary name,Russia,99999\n';
const conListXml =
  '<?xml version="1.0"?><ArrayOfFinancialSanctionsTarget xmlns="http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist"><FinancialSanctionsTarget/></ArrayOfFinancialSanctionsTarget>';

describe('the closed list', () => {
  test.each([
    ['CSV', conList],
    ['CSV with a byte order mark and quotes', `\uFEFF${conList.replaceAll(/[^,\n]+/g, '"$&"')}`],
    ['XML', conListXml],
  ])('in its %s form is known and refused', async (_form, content) => {
    expect(ukConList.recognises(content)).toBe(true);
    const reading = readSource(ukConList, content);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(/closed on 28 January 2026.*UK Sanctions List/);
  });
});

describe('each file is known by its own source alone', () => {
  const all: Readonly<Record<string, Source>> = {
    ...sources,
    'eu-fsf-csv': euFsfCsv,
    'eu-fsf-xml': euFsfXml,
    'uk-sl-csv': ukSlCsv,
    'uk-sl-xml': ukSlXml,
    'uk-conlist': ukConList,
  };
  test.each([
    ['eu-fsf-csv', fixture('../eu-fsf/fixtures/quirks.csv')],
    ['eu-fsf-xml', fixture('../eu-fsf/fixtures/quirks.xml')],
    ['uk-sl-csv', csv],
    ['uk-sl-csv', csv.replaceAll('\n', '\r\n')],
    ['uk-sl-xml', xml],
    ['uk-conlist', conList],
    ['uk-conlist', conListXml],
    ['un-sc', fixture('../un-sc/fixtures/quirks.xml')],
    ['us-csl', fixture('../us-csl/fixtures/quirks.csv')],
    ['', '<export><item/></export>'],
    ['', 'id,name\n1,Last Updated\n'],
    ['', 'Last Updated,03/06/2026\nid,Name 6\n'],
  ])('%s', (id, content) => {
    const known = Object.entries(all).filter(([, source]) => source.recognises(content));
    expect(known.map(([name]) => name).filter((name) => name !== '')).toEqual(id === '' ? [] : [id]);
  });
});

describe('a file that cannot be trusted is refused, with the line', () => {
  test.each([
    ['empty', ukSlCsv, '', /empty/],
    ['the date alone', ukSlCsv, 'Report Date: 24-Jun-2026\n', /empty/],
    ['no line above the header', ukSlCsv, table('A1,X,,,,,,,').replace(/^.*\n/, ''), /no column unique_id/],
    ['a row too long', ukSlCsv, table('A1,X,,,,,,,', 'A2,X,,,,,,,,'), /line 4.*10 fields.*9/],
    ['a quote never closed', ukSlCsv, table('A1,X,,,,,,,', 'A2,"X,,,,,,,'), /line 4.*never closed/],
    ['cut short', ukSlXml, xml.slice(0, 3000), /ends too early/],
  ])('%s', async (_what, source, content, message) => {
    const reading = readSource(source, content);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
  });
});
