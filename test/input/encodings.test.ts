import { describe, expect, test } from '@jest/globals';
import { knownEncoding } from '../../src/input/encoding-option.js';
import { readSubjects } from '../../src/input/read-subjects.js';
import { UserError } from '../../src/model/user-error.js';
import { all, chunksOf, utf16 } from './chunks-of.js';

const readAs = (content: Uint8Array, encoding: string | undefined, size = 7) =>
  all(
    readSubjects({
      bytes: chunksOf(content, size),
      name: 'v.csv',
      defaults: { type: 'any' },
      ...(encoding === undefined ? {} : { encoding: knownEncoding(encoding) }),
    }),
  );

const errorOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.hint ?? ''}`;
    throw error;
  }
  return undefined;
};

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** `海康` and `公司` in encodings of China; `Müller` and the euro sign in those of the West. */
const gb = [0xba, 0xa3, 0xbf, 0xb5];

describe('--encoding', () => {
  test.each([
    ['windows-1252', bytes('name\nM', [0xfc], 'ller ', [0x80, 0x96, 0x8a], '\n'), 'Müller €–Š'],
    ['latin1', bytes('name\nM', [0xfc], 'ller ', [0x80], '\n'), 'Müller €'],
    ['cp1251', bytes('name\n', [0xc7, 0xe0, 0xf0, 0xff], '\n'), 'Заря'],
    ['windows-1250', bytes('name\n', [0xa3, 0xf3, 0x64, 0x9f], '\n'), 'Łódź'],
    ['ISO-8859-2', bytes('name\n', [0xa3, 0xf3, 0x64, 0xbc], '\n'), 'Łódź'],
    ['windows-1254', bytes('name\n', [0xdd, 0xf0, 0xfe], '\n'), 'İğş'],
    ['windows-1256', bytes('name\n', [0xe4, 0xe6, 0xd1], '\n'), 'نور'],
    ['koi8-r', bytes('name\n', [0xfa, 0xc1, 0xd2, 0xd1], '\n'), 'Заря'],
    ['GB18030', bytes('name\n', gb, '\n'), '海康'],
    ['GBK', bytes('name\n', gb, '\n'), '海康'],
    ['gb2312', bytes('name\n', gb, '\n'), '海康'],
    ['cp936', bytes('name\n', gb, '\n'), '海康'],
    ['big5', bytes('name\n', [0xae, 0xfc, 0xb1, 0x64], '\n'), '海康'],
    ['Shift_JIS', bytes('name\n', [0x93, 0xfa, 0x97, 0xa7], '\n'), '日立'],
    ['shift-jis', bytes('name\n', [0x93, 0xfa, 0x97, 0xa7], '\n'), '日立'],
    ['EUC-KR', bytes('name\n', [0xbb, 0xef, 0xbc, 0xba], '\n'), '삼성'],
    ['utf-16be', utf16('name\nMüller\n', 'be'), 'Müller'],
    ['utf16', utf16('\uFEFFname\nMüller\n', 'le'), 'Müller'],
    ['UTF8', Buffer.from('\uFEFFname\nMüller\n'), 'Müller'],
  ])('%s', async (encoding, content, expected) => {
    for (const size of [1, 3, 1000])
      expect((await readAs(content, encoding, size)).map(({ name }) => name)).toEqual([expected]);
  });

  test('lists of names and JSONL too, with CR LF and without a last line end', async () => {
    expect(
      (await readAs(bytes(gb, '\r\n', gb, ' 2'), 'gbk', 2)).map(({ line, name }) => `${line} ${name}`),
    ).toEqual(['1 海康', '2 海康 2']);
    expect((await readAs(bytes('{"name":"', gb, '"}\n'), 'gbk')).map(({ name }) => name)).toEqual(['海康']);
  });

  test.each([
    [
      'a byte that is none',
      'gb18030',
      bytes('name\nAcme\n', gb, [0xff], '\n'),
      'v.csv, line 3: the byte 0xFF at offset 14 is not text in gb18030.',
    ],
    [
      'one that windows-1252 lacks',
      'windows-1252',
      bytes('name\nM', [0xfc, 0x81], '\n'),
      'v.csv, line 2: the byte 0x81 at offset 7 is not text in windows-1252.',
    ],
    [
      'a character cut off at the end',
      'gbk',
      bytes('name\n', gb.slice(0, 3)),
      'v.csv, line 2: the byte 0xBF at offset 7 is not text in gbk.',
    ],
    [
      'another encoding by its mark',
      'gbk',
      Buffer.from('\uFEFFname\nA\n'),
      'v.csv: its byte order mark says that it is UTF-8, not gbk.',
    ],
  ])('%s is refused', async (_kind, encoding, content, expected) => {
    for (const size of [1, 4, 1000])
      expect(await errorOf(() => readAs(content, encoding, size))).toMatch(expected);
  });

  test.each([
    ['windows1253', 'windows-1253'],
    ['CP-1255', 'windows-1255'],
    ['iso88595', 'iso-8859-5'],
    ['sjis', 'shift_jis'],
    ['EUCKR', 'euc-kr'],
  ])('%s is %s', (name, expected) => expect(knownEncoding(name)).toBe(expected));

  test.each([
    ['windows-1259', /^"windows-1259" is not an encoding that is read\.\nDid you mean windows-125/],
    ['gb18300', /Did you mean gb18030\?/],
    ['nonsense', /Encodings: utf-8, utf-16le, /],
    ['x-user-defined', /is not an encoding/],
  ])('%s is none', async (name, expected) => {
    expect(await errorOf(() => knownEncoding(name))).toMatch(expected);
  });

  test('every encoding that is named in the error is read', async () => {
    const hint = await errorOf(() => knownEncoding('nonsense'));
    for (const name of /Encodings: (.*)\./.exec(hint!)![1]!.split(', '))
      expect(knownEncoding(name)).toBeDefined();
  });
});

/** Text in an encoding of one and two bytes a character: what its decoder makes of each pair, turned about. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  for (let lead = 0x80; lead <= 0xff; lead++) {
    for (let trail = 0x40; trail <= 0xff; trail++)
      known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  for (let byte = 0xff; byte >= 0; byte--) known.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Buffer.from([...text].flatMap((character) => known.get(character) ?? []));
}

describe('what is not UTF-8 is not guessed, but named', () => {
  test.each([
    [
      'gb18030',
      '名称,国家\n杭州海康威视数字技术股份有限公司,中国\n上海依图网络科技有限公司,中国\n深圳市商汤科技有限公司,中国\n',
    ],
    [
      'big5',
      '名稱,國家\n台灣積體電路製造股份有限公司,台灣\n鴻海精密工業股份有限公司,台灣\n聯發科技股份有限公司,台灣\n',
    ],
    ['shift_jis', '会社名,国\n株式会社日立製作所,日本\n東京電力ホールディングス株式会社,日本\n'],
    ['euc-kr', '회사명,국가\n삼성전자주식회사,대한민국\n현대자동차주식회사,대한민국\n'],
    ['windows-1251', 'Название,Страна\nОбщество с ограниченной ответственностью Ромашка,Россия\n'],
    [
      'windows-1252',
      'Firma;Land\nMüller & Söhne GmbH;Österreich\nFührung der Gesellschaft für “Händler”;DE\n',
    ],
  ])('%s', async (encoding, text) => {
    const content = encoded(text, encoding);
    const error = await errorOf(() => readAs(content, undefined, 1000));
    expect(error).toMatch(/ is not UTF-8\.\n/);
    expect(error).toContain(`add --encoding ${encoding},`);
  });
});
