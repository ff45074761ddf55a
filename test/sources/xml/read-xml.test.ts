import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { flatten, textAt, textsAt } from '../../../src/sources/xml/element.js';
import { readXml, type XmlItem } from '../../../src/sources/xml/read-xml.js';

const layout = { root: 'list', containers: ['entries', 'group'], records: ['about', 'entry'] };

async function readAll(content: string | Uint8Array, chunkSize = 65_536): Promise<XmlItem[]> {
  const bytes = Buffer.from(content);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const items: XmlItem[] = [];
  for await (const item of readXml(chunks(), layout)) items.push(item);
  return items;
}

const records = (items: readonly XmlItem[]) =>
  items.flatMap((item) => (item.kind === 'record' ? [item] : []));

const sample = `<?xml version="1.0" encoding="utf-8"?>
<x:list xmlns:x="urn:x" x:made="2026-01-02" kind="a &lt; b">
  <x:about>Of all</x:about>
  <!-- a comment --><?target a?>
  <entries><group>
    <entry id="1" x:uid="u1">
      <name>Łódź &amp; Söhne &#x4E00;</name>
      <note>first <b>bold</b> last<![CDATA[ <raw> ]]></note>
      <alias><name> A  B
 C</name></alias><alias/><alias><name>D</name></alias>
    </entry>
    <entry/>
    <novel><entry>not seen</entry></novel><novel/>
  </group></entries>
</x:list>
`;

describe('what it reads', () => {
  test('root, records and what is unknown, in their order', async () => {
    const items = await readAll(sample);
    expect(
      items.map((item) => [item.kind, item.kind === 'record' ? `${item.record.name} ${item.position}` : '']),
    ).toEqual([
      ['root', ''],
      ['record', 'about 1'],
      ['record', 'entry 1'],
      ['record', 'entry 2'],
      ['unknown', ''],
    ]);
    expect(items[0]).toEqual({
      kind: 'root',
      attributes: new Map([
        ['made', '2026-01-02'],
        ['kind', 'a < b'],
      ]),
    });
    expect(records(items).map(({ line }) => line)).toEqual([3, 6, 12]);
    expect(items.at(-1)).toEqual({ kind: 'unknown', name: 'novel', line: 13 });
  });

  test('a record as a tree', async () => {
    const entry = records(await readAll(sample))[1]!.record;
    expect(textAt(entry, 'name')).toBe('Łódź & Söhne 一');
    expect(textsAt(entry, 'alias/name')).toEqual(['A B C', 'D']);
    expect(textAt(entry, 'alias/nothing')).toBe('');
    expect(flatten(entry)).toEqual({
      '@id': '1',
      '@uid': 'u1',
      name: 'Łódź & Söhne 一',
      note: 'first  last <raw> ',
      'note/b': 'bold',
      'alias[1]/name': ' A  B\n C',
      'alias[3]/name': 'D',
    });
  });

  test.each([1, 2, 3, 7, 64])('chunks of %i bytes yield the same', async (size) => {
    const whole = await readAll(sample);
    expect(await readAll(sample, size)).toEqual(whole);
    expect(await readAll(`\uFEFF${sample}`, size)).toEqual(whole);
    expect(await readAll(sample.replaceAll('\n', '\r\n'), size)).toEqual(whole);
  });
});

const list = (content: string) => `<list>\n${content}\n</list>`;
const long = 'x'.repeat(70_000);

describe('a file that cannot be trusted is refused, with the line', () => {
  test.each([
    ['empty', '', /ends too early, on line 1/],
    ['blank', ' \n\n', /ends too early, on line 3/],
    ['no XML', 'name,country\nX,Y\n', /not well-formed.*line 3/],
    ['a page', '<html><body/></html>', /root element is html, not list \(line 1\)/],
    [
      'entities that multiply',
      '<!DOCTYPE list [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<list><entry>&b;</entry></list>',
      /document type declaration.*line 1/,
    ],
    [
      'an entity of a file',
      '<!DOCTYPE list SYSTEM "file:///etc/passwd">\n<list/>',
      /document type declaration/,
    ],
    [
      'an entity that is not declared',
      list('<entry>&xxe;</entry>'),
      /not well-formed.*undefined entity.*line 2/,
    ],
    ['cut within an entry', list('<entry>\n<name>X'), /not well-formed.*unexpected close tag/],
    ['cut within a text', '<list>\n<entry>\n<name>X', /ends too early, on line 3: unclosed tag: name/],
    ['cut within a tag', '<list>\n<entry>\n<na', /ends too early, on line 3/],
    ['cut after the entries', '<list>\n<entry/>\n', /ends too early, on line 3: unclosed tag: list/],
    ['tags that cross', list('<entry><a></entry></a>'), /not well-formed.*line 2/],
    ['a second root', `${list('')}\n<list/>`, /not well-formed.*line 4/],
    ['text after the root', `${list('')}\nX`, /not well-formed.*line 4/],
    ['a character that XML has not', list('<entry>\u0001</entry>'), /not well-formed.*line 2/],
    ['an attribute twice', list('<entry a="1" a="2"/>'), /not well-formed.*duplicate attribute.*line 2/],
    ['nested too deep', list('<entry>'.repeat(40)), /nested more than 40 deep \(line 2\)/],
    ['nested too deep among the unknown', list('<x>'.repeat(100_000)), /nested more than 40 deep \(line 2\)/],
    ['a text too long', list(`<entry>\n${long}</entry>`), /more than 65536 characters \(line 3\)/],
    ['a text too long outside of entries', list(long), /more than 65536 characters \(line [23]\)/],
    ['a text without end', `<list>\n<entry>${long}`, /more than 65536 characters \(line 2\)/],
    ['a comment without end', `<list>\n<!-- ${long}`, /more than 65536 characters \(line 2\)/],
    ['a name without end', `<list>\n<${long}`, /more than 65536 characters \(line 2\)/],
    ['an attribute too long', list(`<entry a="${long}"/>`), /more than 65536 characters \(line 2\)/],
    [
      'too many attributes',
      list(`<entry ${Array.from({ length: 10_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
      /more than 65536 characters \(line 2\)/,
    ],
    [
      'a record too large',
      list(`<entry>${`<a>${'x'.repeat(60_000)}</a>`.repeat(75)}</entry>`),
      /record has more than 4194304 characters/,
    ],
    [
      'a record too large, without end',
      `<list><entry>${`<a>${'x'.repeat(60_000)}</a>`.repeat(75)}`,
      /record has more than 4194304/,
    ],
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>\n${list('')}`,
      /in ISO-8859-1, not in UTF-8/,
    ],
  ])('%s', async (_what, content, message) => {
    for (const chunkSize of [65_536, 1_000]) {
      const error = await readAll(content, chunkSize).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ message: expect.stringMatching(message), exitCode: 2 });
      expect((error as UserError).message).not.toContain('\n');
    }
  });

  test.each([
    ['a Latin-1 letter', [0xe9, 0x20], 3],
    ['a character cut short at the end of the file', [0xe4, 0xb8], 3],
    ['UTF-16', [0xff, 0xfe, 0x3c, 0x00], 3],
  ])('%s is not UTF-8', async (_what, bytes, line) => {
    const content = Buffer.concat([Buffer.from('<list>\n<entry/>\n'), Buffer.from(bytes)]);
    for (const chunkSize of [1, 65_536])
      await expect(readAll(content, chunkSize)).rejects.toThrow(`bytes on line ${line} that are not UTF-8`);
  });

  test('what fails while the file is read is passed on as it is', async () => {
    const failure = new Error('disk on fire');
    async function* failing() {
      yield Buffer.from('<list>');
      throw failure;
    }
    const reading = (async () => {
      for await (const _ of readXml(failing(), layout));
    })();
    await expect(reading).rejects.toBe(failure);
  });
});

test('many records of every size pass: the limits are of one', async () => {
  const entry = `<entry>${`<a>${'x'.repeat(60_000)}</a>`.repeat(2)}</entry>`;
  expect(records(await readAll(list(entry.repeat(50))))).toHaveLength(50);
});
