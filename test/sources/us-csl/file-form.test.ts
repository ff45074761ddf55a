import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { recogniseSource, sources } from '../../../src/sources/index.js';
import { readAll } from './read-all.js';

const quirks = readFileSync(new URL('./fixtures/quirks.csv', import.meta.url), 'utf8');
const header = quirks.slice(0, quirks.indexOf('\n') + 1);

const small = (...rows: string[]) => `source,name,alt_names,ids\n${rows.join('\n')}\n`;
const el = 'Entity List (EL) - BIS';

describe('forms of the same file', () => {
  test.each([
    ['in chunks of 7 bytes', quirks, 7],
    ['with a byte order mark', `\uFEFF${quirks}`, 65_536],
    ['with a byte order mark, in chunks of 1 byte', `\uFEFF${quirks}`, 1],
    ['with carriage returns', quirks.replaceAll(/(?<!Works)\n/g, '\r\n'), 65_536],
    ['with a quoted header', quirks.replace(header, header.replaceAll(/[^,\n]+/g, '"$&"')), 65_536],
  ])('%s yields the same', async (_form, content, chunkSize) => {
    expect(await readAll(content, chunkSize)).toEqual(await readAll(quirks));
  });

  test('tab-separated, columns in another order, one lacking and one new', async () => {
    const { parties, problems } = await readAll(
      'NAME\tid\tcolour\tsource\nExample, Inc.\tx1\tred\tEntity List (EL) - BIS\n',
    );
    expect(parties).toMatchObject([
      { list: 'us-el', nativeId: 'x1', raw: { NAME: 'Example, Inc.', colour: 'red' } },
    ]);
    expect(problems.find(({ kind }) => kind === 'unknown-column')?.where?.field).toBe('colour');
    expect(problems.filter(({ kind }) => kind === 'missing-column')).toHaveLength(26);
  });

  test('without an id column, the entry number or the row stands for it', async () => {
    const { parties } = await readAll('source,name,entity_number\nX (SDN),A B,77\nX (EL),C D,\n');
    expect(parties.map(({ nativeId }) => nativeId)).toEqual(['77', 'row 2']);
  });
});

describe('rows that are none', () => {
  test('a repeated header and blank rows are passed over and told', async () => {
    const { parties, problems } = await readAll(
      small(`${el},First,,`, 'source,name,alt_names,ids', '', ',,,', `${el},Second,,`),
    );
    expect(parties.map(({ source }) => source.locator)).toEqual(['row 1, line 2', 'row 5, line 6']);
    expect(
      problems
        .filter(({ kind }) => kind === 'row-outside-subset')
        .map(({ where }) => [where?.row, where?.line]),
    ).toEqual([
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  test('a last row without line end may be cut short', async () => {
    const { parties, problems } = await readAll(small(`${el},First,,`).trimEnd());
    expect(parties).toHaveLength(1);
    expect(problems.find(({ kind }) => kind === 'unfinished-row')?.where).toEqual({ line: 2, row: 1 });
  });

  test('bytes that are not UTF-8 are lost characters', async () => {
    const bytes = Buffer.from(small(`${el},Caf~ Example,,`));
    bytes[bytes.indexOf('~')] = 0xe9;
    const { parties, problems } = await readAll(bytes);
    expect(parties[0]!.names[0]!.text).toBe('Caf Example');
    expect(problems.map(({ kind }) => kind)).toContain('lost-character');
  });
});

describe('a file that cannot be trusted is refused, with the line', () => {
  test.each([
    ['empty', '', /empty/],
    ['white space', '\uFEFF \n', /empty/],
    ['a page', '<!doctype html>\n<html></html>\n', /line 1.*no column source/],
    ['a header without names', 'source,ids\nX,Y\n', /no column name/],
    ['a column twice', 'source,name,name\nX,Y,Z\n', /name twice/],
    [
      'a quote never closed',
      small(`${el},First,,`, `${el},"Second,,`, `${el},Third,,`),
      /line 3.*never closed/,
    ],
    ['a quote misplaced', small(`${el},First,,`, `${el},"Sec"ond,,`), /line 3.*misplaced/],
    ['a quote within a bare cell', small(`${el},First,,`, `${el},Sec"ond",,`), /line 3.*misplaced/],
    ['a row too short', small(`${el},First,,`, `${el},Second`, `${el},Third,,`), /line 3.*2 fields.*4/],
    ['a row too long', small(`${el},First,,,,`, `${el},Second,,`), /line 2.*6 fields.*4/],
    ['cut within a row', `${small(`${el},First,,`)}${el},Sec`, /ends within a row: line 3 has 2 fields/],
    ['a runaway quote', small(`${el},"${'x'.repeat(2_000_000)}`), /line 2.*never closed/],
  ])('%s', async (_what, content, message) => {
    const error = await readAll(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), exitCode: 2 });
    expect((error as UserError).message).not.toContain('\n');
  });

  test('what fails while the file is read is passed on as it is', async () => {
    const failure = new Error('disk on fire');
    async function* failing() {
      yield Buffer.from(small(`${el},First,,`));
      throw failure;
    }
    const reading = (async () => {
      for await (const _ of sources['us-csl'].parse(failing()));
    })();
    await expect(reading).rejects.toBe(failure);
  });
});

describe('hostile cells take no time', () => {
  test.each([
    ['commas', `A${','.repeat(200_000)}B`],
    ['blanks', `1${' '.repeat(200_000)}B`],
    ['brackets', `A${'('.repeat(100_000)}${')'.repeat(100_000)}B`],
    ['legal forms', `A${' Co., Ltd.,'.repeat(20_000)} b`],
    ['citations', '1 F'.repeat(60_000)],
  ])('%s', async (_what, cell) => {
    const quoted = `"${cell}"`;
    const content = `source,name,federal_register_notice,ids,start_date\n${el},${quoted},,,\n${el},B,${quoted},,\n${el},B,,${quoted},\n${el},B,,,${quoted}\n`;
    expect((await readAll(content)).parties).toHaveLength(4);
  });
});

describe('recogniseSource', () => {
  test.each([
    ['the header', header],
    ['a byte order mark and quotes', `\uFEFF${header.replaceAll(/[^,\n]+/g, '"$&"')}`],
    ['tabs', header.replaceAll(',', '\t')],
    ['28 columns, without _id', header.replace('_id,', '')],
    ['carriage returns', header.replace('\n', '\r\n')],
  ])('knows it by %s', (_what, head) => {
    expect(recogniseSource(head)?.id).toBe('us-csl');
  });

  test.each([
    ['nothing', ''],
    ['a vendor file', 'id,name,country,type,source\n'],
    ['a page', '<!doctype html>'],
  ])('does not take %s for it', (_what, head) => {
    expect(recogniseSource(head)).toBeUndefined();
  });
});
