import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/model/user-error.js';
import { linesOf, raisedDigits, withoutRaised } from '../../../src/sources/xml/mixed-text.js';
import { readXml, type XmlItem, type XmlSection } from '../../../src/sources/xml/read-xml.js';

const layout = {
  roots: ['book', 'part'],
  sections: ['part', 'chapter'],
  containers: ['table'],
  records: ['row'],
  mixed: true,
};

async function readAll(content: string, chunkSize = 65_536) {
  const bytes = Buffer.from(content);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const items: (XmlItem | XmlSection)[] = [];
  for await (const item of readXml(chunks(), layout)) items.push(item);
  return items;
}

const told = (items: readonly (XmlItem | XmlSection)[]) =>
  items.map((item) =>
    item.kind === 'section'
      ? `<${item.name} ${item.attributes.get('N')}`
      : item.kind === 'section-end'
        ? `>${item.name}`
        : item.kind === 'record'
          ? item.record.text
          : item.kind,
  );

describe('sections', () => {
  const book =
    '<book><part N="1"><odd/><chapter N="a"><table><row>1</row></table><odd/><odd/></chapter></part>' +
    '<part N="2"><odd><chapter N="b"/></odd><row>2</row></part></book>';

  test.each([65_536, 1])('begin and end around their records, in chunks of %i bytes', async (size) => {
    expect(told(await readAll(book, size))).toEqual([
      'root',
      '<part 1',
      'unknown',
      '<chapter a',
      '1',
      'unknown',
      '>chapter',
      '>part',
      '<part 2',
      'unknown',
      '2',
      '>part',
    ]);
  });

  test('a section may be the root', async () => {
    expect(told(await readAll('<part N="7"><row>x</row></part>'))).toEqual(['root', '<part 7', 'x', '>part']);
  });

  test('another root is refused', async () => {
    await expect(readAll('<chapter/>')).rejects.toThrow(UserError);
  });
});

describe('mixed content', () => {
  const lines = async (row: string) => {
    const record = (await readAll(`<part><row>${row}</row></part>`)).find((item) => item.kind === 'record');
    return linesOf(record!.record);
  };

  test.each([
    ['text around elements', 'a <I>b</I> c', ['a b c']],
    ['line breaks', 'a:<br/>—b; <I>and</I><BR/>\n—c.', ['a:', '—b; and', '—c.']],
    ['line feeds, which are blanks', 'a\n  b', ['a b']],
    ['paragraphs', 'a<P>b</P><P>c</P>d', ['a', 'b', 'c', 'd']],
    ['raised digits', 'a<SU>4</SU> b <sup>15</sup>, c<E T="51">3</E> d<E T="03">3</E>', ['a⁴ b ¹⁵, c³ d3']],
    ['nothing', ' <br/> ', []],
  ])('%s', async (_what, row, expected) => {
    expect(await lines(row)).toEqual(expected);
  });

  test('raised digits are read and taken away', () => {
    expect(raisedDigits('a⁴ b ¹⁵')).toEqual(['4', '1', '5']);
    expect(withoutRaised('(see §§ 734.9(g),³ 746.8) of the EAR. ⁴ ⁵')).toBe(
      '(see §§ 734.9(g), 746.8) of the EAR.',
    );
  });
});
