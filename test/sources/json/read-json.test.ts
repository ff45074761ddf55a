import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { type JsonItem, readJson } from '../../../src/sources/json/read-json.js';

async function readAll(content: string | Uint8Array, chunkSize = 65_536): Promise<JsonItem[]> {
  const bytes = Buffer.from(content);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const items: JsonItem[] = [];
  for await (const item of readJson(chunks(), ['results', 'more'])) items.push(item);
  return items;
}

const sample = `\uFEFF{
  "total" : 3 ,"note": {"a": [1, {"results": []}], "b": "}]\\"\\\\"},
  "results": [
    {"name": "Łódź [\\u4e00] \\"{", "list": ["a", null, true]},
    [1, 2],  "text, ]", -1.5e3,null,
    {}
  ], "more":[],"last":true
}
`;

describe('what it reads', () => {
  test.each([65_536, 7, 1])('members and records in their order, in chunks of %i bytes', async (size) => {
    expect(await readAll(sample, size)).toEqual([
      { kind: 'member', name: 'total', value: 3, line: 2 },
      { kind: 'member', name: 'note', value: { a: [1, { results: [] }], b: '}]"\\' }, line: 2 },
      {
        kind: 'record',
        array: 'results',
        record: { name: 'Łódź [一] "{', list: ['a', null, true] },
        position: 1,
        line: 4,
      },
      { kind: 'record', array: 'results', record: [1, 2], position: 2, line: 5 },
      { kind: 'record', array: 'results', record: 'text, ]', position: 3, line: 5 },
      { kind: 'record', array: 'results', record: -1500, position: 4, line: 5 },
      { kind: 'record', array: 'results', record: null, position: 5, line: 5 },
      { kind: 'record', array: 'results', record: {}, position: 6, line: 6 },
      { kind: 'member', name: 'last', value: true, line: 7 },
    ]);
  });

  test('an empty object, and an array that is none', async () => {
    expect(await readAll('{}')).toEqual([]);
    expect(await readAll('{"results":null}')).toEqual([
      { kind: 'member', name: 'results', value: null, line: 1 },
    ]);
  });

  test('64 levels', async () => {
    const deep = `{"results":[${'['.repeat(62)}${']'.repeat(62)}]}`;
    expect(await readAll(deep)).toHaveLength(1);
  });
});

describe('what cannot be trusted is refused, with line and record', () => {
  test.each([
    ['nothing', '', /empty/],
    ['an array', '[{}]', /does not begin with an object \(line 1\)/],
    ['a page', '<html>', /does not begin with an object/],
    ['a comma too many', '{"results":[\n{},\n]}', /line 3, record 2 of "results"/],
    ['a comma at the end of the object', '{"total":1,}', /name is expected/],
    ['no comma', '{"results":[{}\n{}]}', /comma is expected, not "{" \(line 2, record 1/],
    ['no colon', '{"results" []}', /colon is expected/],
    ['a bad record', '{"results":[{},\n{"a":tru}]}', /well-formed.*line 2, record 2 of "results"/],
    ['brackets that do not fit', '{"results":[{"a":[1}]]}', /well-formed.*record 1/],
    ['cut within a record', '{"results":[{},\n{"a":"b', /ends too early, on line 2, record 2 of "results"/],
    ['cut after a record', '{"results":[{},{}', /ends too early/],
    ['cut after the array', '{"results":[]', /ends too early/],
    ['something after the end', '{}\n{}', /follows its end \(line 2\)/],
    ['65 levels', `{"results":[${'['.repeat(63)}${']'.repeat(63)}]}`, /more than 64 deep.*record 1/],
    ['levels without end', `{"a":${'['.repeat(100_000)}`, /more than 64 deep/],
    [
      'a record without end',
      `{"results":[{"a":"${'x'.repeat(2_000_000)}`,
      /more than 1048576 characters.*record 1/,
    ],
    ['a name without end', `{"${'x'.repeat(2_000_000)}`, /more than 1048576 characters/],
  ])('%s', async (_what, content, message) => {
    const error = await readAll(content, 8_192).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).message).not.toContain('\n');
  });

  test('bytes that are not UTF-8', async () => {
    await expect(readAll(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).rejects.toThrow(/not UTF-8/);
  });
});
