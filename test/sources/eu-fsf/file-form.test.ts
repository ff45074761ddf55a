import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { euFsfCsv } from '../../../src/sources/eu-fsf-csv/eu-fsf-csv.js';
import { euFsfXml } from '../../../src/sources/eu-fsf-xml/eu-fsf-xml.js';
import { readSource } from '../read-source.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const csv = fixture('quirks.csv');
const xml = fixture('quirks.xml');

const columns = 'fileGenerationDate;Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName;NameAlias_Remark';
const table = (...rows: string[]) => `${[columns, ...rows].join('\n')}\n`;
/** The parties and problems of a small table, without those that tell of the columns that it lacks. */
const readTable = async (content: string) => {
  const { problems, ...rest } = await readSource(euFsfCsv, content);
  return { ...rest, problems: problems.filter(({ kind }) => kind !== 'missing-column') };
};

describe('forms of the CSV file', () => {
  test.each([
    ['without a byte order mark', csv.slice(1)],
    ['with carriage returns', csv.replaceAll('\n', '\r\n')],
    ['with a quoted header', csv.replace(/^\uFEFF.*$/m, (line) => line.replaceAll(/[^\uFEFF;]+/g, '"$&"'))],
    ['with every cell quoted', csv.replaceAll(/(?<=[;\n])[^";\n]+(?=[;\n])/g, '"$&"')],
  ])('%s yields the same', async (_form, content) => {
    expect(content).not.toBe(csv);
    expect(await readSource(euFsfCsv, content)).toEqual(await readSource(euFsfCsv, csv));
  });

  test('columns in another order, other case and one more', async () => {
    const { parties, problems } = await readSource(
      euFsfCsv,
      'NAMEALIAS_WHOLENAME;Colour;Entity_SubjectType;entity_logicalid\nMuster AG;red;E;7\nMuster;;E;7\n',
    );
    expect(parties).toMatchObject([{ nativeId: '7', raw: { Colour: 'red' }, names: [{}, {}] }]);
    expect(problems.filter(({ kind }) => kind === 'unknown-column')).toMatchObject([
      { where: { field: 'Colour' } },
    ]);
    expect(problems.filter(({ kind }) => kind === 'missing-column')).toHaveLength(115);
  });

  test('quotation marks within cells are text', async () => {
    const { parties, problems } = await readTable(
      table(
        ';1;E;JSC "Muster" Works;',
        ';1;E;"Muster" Works;',
        ';1;E;"Muster; Works";',
        ';1;E;"The ""Works""";',
      ),
    );
    expect(parties[0]!.names.map(({ text }) => text)).toEqual([
      'JSC "Muster" Works',
      '"Muster" Works',
      'Muster; Works',
      'The "Works"',
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['05/08/2026', '2026-08-05'],
    ['2026-08-05', '2026-08-05'],
    ['31/02/2026', undefined],
  ])('the day of the file: %s', async (day, published) => {
    const read = await readTable(table(`${day};1;E;Muster;`, `${day};2;E;Sample;`));
    expect(read.published).toEqual(published === undefined ? [] : [published]);
    expect(read.problems.map(({ kind }) => kind)).toEqual(published === undefined ? ['unreadable-date'] : []);
  });
});

describe('rows of one entry', () => {
  test('raw numbers the parts that differ, and repeats nothing', async () => {
    const { parties } = await readTable(
      table('05/08/2026;1;E;Muster;', '05/08/2026;1;E;Mustr;(Low quality)', '05/08/2026;1;E;Muster;'),
    );
    expect(parties).toMatchObject([{ source: { locator: 'row 1, line 2' } }]);
    expect(parties[0]!.raw).toEqual({
      fileGenerationDate: '05/08/2026',
      Entity_LogicalId: '1',
      Entity_SubjectType: 'E',
      'NameAlias_WholeName[1]': 'Muster',
      'NameAlias_WholeName[2]': 'Mustr',
      'NameAlias_Remark[2]': '(Low quality)',
    });
  });

  test('that do not stand together are two parties, and an error', async () => {
    const { parties, problems } = await readTable(
      table(';1;E;Muster;', ';2;E;Sample;', ';1;E;Muster;', ';1;E;Mustr;'),
    );
    expect(parties.map(({ id, nativeId, names }) => [id, nativeId, names.length])).toEqual([
      ['eu-fsf:muster~1', '1', 1],
      ['eu-fsf:sample', '2', 1],
      ['eu-fsf:muster', '1', 2],
    ]);
    expect(problems).toMatchObject([
      { kind: 'duplicate-entry', severity: 'error', where: { line: 4, row: 3, list: 'eu-fsf' } },
    ]);
  });

  test('that say the same again and again are one', async () => {
    const { parties } = await readTable(table(...Array(20_001).fill(';1;E;Muster;')));
    expect(parties).toHaveLength(1);
  });

  test('without a number are entries of their own', async () => {
    const { parties, problems } = await readTable(table(';;E;Muster;', ';;E;Sample;'));
    expect(parties.map(({ nativeId }) => nativeId)).toEqual(['row 1, line 2', 'row 2, line 3']);
    expect(problems.map(({ kind }) => kind)).toEqual(['row-unreadable', 'row-unreadable']);
  });
});

describe('what an entry says', () => {
  const readEntity = (elements: string, attributes = '') =>
    readSource(
      euFsfXml,
      `<export><sanctionEntity ${attributes}><subjectType code="person"/>${elements}</sanctionEntity></export>`,
    );
  const name = (logicalId: number, nameLanguage: string, wholeName: string) =>
    `<nameAlias logicalId="${logicalId}" nameLanguage="${nameLanguage}" wholeName="${wholeName}"/>`;

  test.each([
    ['the lower number', name(10, '', 'Later') + name(9, '', 'Earlier'), 'Earlier'],
    ['English before a translation', name(9, 'FR', 'Société') + name(10, 'EN', 'Company'), 'Company'],
    ['no language before a translation', name(9, 'DE', 'Firma') + name(10, '', 'Company'), 'Company'],
    ['Latin letters', name(9, '', 'Фирма') + name(10, '', 'Firma'), 'Firma'],
    ['a translation where there is no other', name(10, 'FR', 'B') + name(9, 'FR', 'A'), 'A'],
  ])('main name: %s', async (_rule, elements, expected) => {
    expect((await readEntity(elements)).parties[0]!.names[0]).toMatchObject({
      text: expected,
      kind: 'primary',
    });
  });

  test.each([
    ['2020-01-02', '2019-05-06', '2019-05-06'],
    ['2018-01-02', '2019-05-06', '2018-01-02'],
    ['', '2019-05-06+02:00', '2019-05-06'],
    ['unknown', '', undefined],
  ])('designated %s, in force %s: listed since %s', async (designated, inForce, listedOn) => {
    const { parties, problems } = await readEntity(
      `${name(1, '', 'X')}<regulation entryIntoForceDate="${inForce}"/>`,
      `designationDate="${designated}"`,
    );
    expect(parties[0]!.listedOn).toBe(listedOn);
    expect(problems.map(({ kind }) => kind)).toEqual(listedOn === undefined ? ['unreadable-date'] : []);
  });

  test.each([
    ['(one)(two (2))', 'one; two (2)'],
    ['one (two)', 'one (two)'],
    ['(one) two', '(one) two'],
    ['(one', '(one'],
    ['()', undefined],
  ])('remark %s', async (remark, expected) => {
    const { parties } = await readEntity(`<remark>${remark}</remark>${name(1, '', 'X')}`);
    expect(parties[0]!.remarks).toBe(expected);
  });

  test.each([
    ['XK', 'A STATE OF NO KNOWN NAME', ['XK'], 0],
    ['', 'IRAQ', ['IQ'], 0],
    ['00', 'UNKNOWN', [], 0],
    ['CS', '', [], 1],
    ['00', 'ATLANTIS', [], 1],
  ])('citizenship %s %s', async (code, description, countries, problemCount) => {
    const { parties, problems } = await readEntity(
      `${name(1, '', 'X')}<citizenship countryIso2Code="${code}" countryDescription="${description}"/>`,
    );
    expect(parties[0]!.countries).toEqual(countries);
    expect(problems.map(({ kind }) => kind)).toEqual(Array(problemCount).fill('unknown-country'));
  });

  test.each([
    ['(Low quality a.k.a.)', 'weak-alias'],
    ['lo quality alias', 'weak-alias'],
    ['(Good quality a.k.a.)', 'alias'],
    ['(f.k.a.)', 'former'],
    ['previously listed as', 'former'],
    ['(Former director of a works)', 'alias'],
  ])('remark %s: %s', async (remark, kind) => {
    const { parties } = await readTable(table(';1;P;Main Name;', `;1;P;Other Name;${remark}`));
    expect(parties[0]!.names[1]).toMatchObject({ text: 'Other Name', kind });
  });

  test.each([
    ['year="1970" monthOfYear="3" dayOfMonth="7"', { text: '1970-03-07', year: 1970, month: 3, day: 7 }],
    ['year="1970" monthOfYear="0" dayOfMonth="0"', { text: '1970', year: 1970 }],
    ['yearRangeFrom="1960" yearRangeTo="1960"', { text: '1960', year: 1960 }],
    ['birthdate="0070-03-07"', { text: '0070-03-07' }],
    ['monthOfYear="3"', { text: 'month 3' }],
  ])('birthdate %s', async (attributes, expected) => {
    const { parties, problems } = await readSource(
      euFsfXml,
      `<export><sanctionEntity><subjectType code="person"/><nameAlias wholeName="X"/><birthdate ${attributes}/></sanctionEntity></export>`,
    );
    expect(parties[0]!.datesOfBirth).toEqual([expected]);
    expect(problems).toHaveLength('year' in expected ? 0 : 1);
  });
});

describe('forms of the XML file', () => {
  test.each([
    ['with prefixes', xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1f:').replace('xmlns=', 'xmlns:f=')],
    ['with a byte order mark', `\uFEFF${xml}`],
    ['with carriage returns', xml.replaceAll('\n', '\r\n')],
  ])('%s yields the same', async (_form, content) => {
    expect(content).not.toBe(xml);
    expect(euFsfXml.recognises(content)).toBe(true);
    expect(await readSource(euFsfXml, content)).toEqual(await readSource(euFsfXml, xml));
  });

  test('what is not known is told once', async () => {
    const entity =
      '<sanctionEntity><subjectType code="person"/><nameAlias wholeName="X" hue="red"/><aura/></sanctionEntity>';
    const { problems, published } = await readSource(
      euFsfXml,
      `<export generationDate="today">${entity}${entity}<notice/><notice/></export>`,
    );
    expect(published).toEqual([]);
    expect(problems.map(({ kind, severity, where }) => [kind, severity, where?.field])).toEqual([
      ['unreadable-date', 'warning', 'generationDate'],
      ['unknown-element', 'info', 'nameAlias@hue'],
      ['unknown-element', 'warning', 'notice'],
    ]);
  });
});

describe('a file that cannot be trusted is refused, with the line', () => {
  test.each([
    ['empty', euFsfCsv, '', /empty/],
    ['a page', euFsfCsv, '<!doctype html>\n<html></html>\n', /line 1.*no column Entity_LogicalId/],
    ['a column twice', euFsfCsv, `${columns};entity_logicalid\n`, /Entity_LogicalId twice/],
    ['a quote never closed', euFsfCsv, table(';1;E;Muster;', ';1;E;"Mustr;'), /line 3.*never closed/],
    ['a quote that takes in rows', euFsfCsv, table(';1;E;"Muster;', ';2;E;Mustr;', ';3;E;"Mu;'), /line 2/],
    ['a row too short', euFsfCsv, table(';1;E;Muster', ';2;E;Sample;'), /line 2.*4 fields.*5/],
    ['cut within a row', euFsfCsv, `${table(';1;E;Muster;')};2;E`, /ends within a row: line 3/],
    [
      'an entry without end',
      euFsfCsv,
      table(...Array.from({ length: 20_001 }, (_, n) => `;1;E;N${n};`)),
      /entry "1" goes on and on/,
    ],
    ['a document type', euFsfXml, `<!DOCTYPE export [<!ENTITY a "b">]>${xml.slice(56)}`, /document type/],
    ['cut short', euFsfXml, xml.slice(0, 4000), /ends too early/],
    ['another root', euFsfXml, '<exports/>', /root element is exports/],
  ])('%s', async (_what, source, content, message) => {
    const reading = readSource(source, content);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
  });
});
