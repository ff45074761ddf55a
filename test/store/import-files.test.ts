import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { splitParts } from '../../src/sources/parts.js';
import type { Source } from '../../src/sources/source.js';
import { importFiles } from '../../src/store/import/import-files.js';
import { zipOf } from './archive/zip-of.js';
import { activeNames, contentOf, day, fileWith, importTiny, temporaryFolder } from './store-fixture.js';
import { tinyListName, tinyParty, tinySource } from './tiny-source.js';

const newDataDir = () => join(temporaryFolder(), 'data');

/** A list in three files, each a line a name: `#main LIST` is needed, `#more` and `#notes` may lack. */
const inParts: Source = {
  id: 'parts',
  title: 'A list in parts',
  parserVersion: 1,
  parts: ['main', 'more', 'notes'].map((role) => ({
    role,
    required: role === 'main',
    recognises: (head: string) => head.startsWith(`#${role}`),
  })),
  recognises: (head) => head.startsWith('partyscreen parts'),
  async *parse(content) {
    let list = '';
    let line = 0;
    for await (const part of splitParts(content)) {
      const pieces: Uint8Array[] = [];
      for await (const chunk of part.content) pieces.push(chunk);
      const [first, ...names] = Buffer.concat(pieces).toString().trim().split('\n');
      if (part.role === 'main') list = first!.split(' ')[1]!;
      for (const name of names)
        yield { kind: 'party', party: tinyParty(list, `${part.role}: ${name}`, undefined, ++line) };
    }
  },
};

const sources = [tinySource(), tinySource('other', '#other'), inParts];

/** Imports files of these contents in one command, and says in a line what became of each. */
async function imported(
  dataDir: string,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  options = {},
): Promise<readonly string[]> {
  const said: string[] = [];
  const inputs = files.map(([name, content]) => fileWith(content, name));
  const importing = { sources, now: day('2026-03-01'), listName: tinyListName, ...options };
  for await (const outcome of importFiles(dataDir, inputs, importing)) {
    if ('error' in outcome)
      said.push(`${outcome.name} refused (${outcome.error.exitCode}): ${outcome.error.message}`);
    else said.push(`${outcome.name} ${outcome.result.outcome} as ${outcome.result.snapshot.source}`);
  }
  return said;
}

const main = ['main.txt', '#main us-sdn\nAlpha\n'] as const;
const more = ['more.txt', '#more\nBeta\n'] as const;
const notes = ['notes.txt', '#notes\nGamma\n'] as const;

describe('several files', () => {
  test('that are lists of their own are imported each, whatever becomes of the others', async () => {
    const dataDir = newDataDir();
    const files = [
      ['a.txt', '#tiny\na|Alpha\n'],
      ['page.html', '<html>'],
      ['b.txt', '#other\nb|Beta\n'],
      ['broken.txt', '#tiny\nc|Gamma\nbroken\n'],
      ['notes.md', 'what the lists are'],
    ] as const;
    expect(await imported(dataDir, files)).toEqual([
      'a.txt imported as tiny',
      'page.html refused (2): page.html is a web page, not a list file',
      'b.txt imported as other',
      'broken.txt refused (2): line 3: the list is cut short',
      'notes.md refused (2): notes.md is in no known list format: it looks like text that begins "what the lists are".',
    ]);
    expect(activeNames(dataDir)).toEqual(['Beta', 'Alpha']);
  });

  test('one that is not there, or is no archive, does not stop the others', async () => {
    const dataDir = newDataDir();
    const inputs = [
      join(temporaryFolder(), 'none.txt'),
      fileWith('PK\x03\x04', 'x.zip'),
      fileWith('#tiny\na|Alpha\n'),
    ];
    const names: string[] = [];
    for await (const outcome of importFiles(dataDir, inputs, {
      sources,
      now: day('2026-03-01'),
      listName: tinyListName,
    }))
      names.push(`${outcome.name} ${'error' in outcome ? 'refused' : 'imported'}`);
    expect(names).toEqual(['none.txt refused', 'x.zip refused', 'list.txt imported']);
  });

  test('a bug of a parser is thrown, after the files were closed', async () => {
    const buggy = {
      ...tinySource(),
      parse: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(imported(newDataDir(), [['a.txt', '#tiny\na|A\n']], { sources: [buggy] })).rejects.toThrow(
      TypeError,
    );
  });
});

describe('files that make one list', () => {
  const everyOrder = [
    [main, more, notes],
    [notes, main, more],
    [more, notes, main],
  ];
  test.each(everyOrder.map((order) => [order.map(([name]) => name).join(' '), order] as const))(
    'are one import in any order: %s',
    async (_title, order) => {
      const dataDir = newDataDir();
      expect(await imported(dataDir, order)).toEqual(['main.txt + more.txt + notes.txt imported as parts']);
      expect(activeNames(dataDir)).toEqual(['main: Alpha', 'more: Beta', 'notes: Gamma']);
      expect(await imported(dataDir, [main, more, notes])).toEqual([
        'main.txt + more.txt + notes.txt unchanged as parts',
      ]);
    },
  );

  test('may come in an archive, with other lists', async () => {
    const dataDir = newDataDir();
    const zip = zipOf([
      { path: 'x/more.txt', content: more[1] },
      { path: 'x/other.txt', content: '#other\nb|Delta\n' },
      { path: 'x/main.txt', content: main[1] },
    ]);
    expect(await imported(dataDir, [['all.zip', zip], notes])).toEqual([
      'other.txt imported as other',
      'main.txt + more.txt + notes.txt imported as parts',
    ]);
    expect(activeNames(dataDir)).toEqual(['Delta', 'main: Alpha', 'more: Beta', 'notes: Gamma']);
  });

  test('may lack what need not be there', async () => {
    const dataDir = newDataDir();
    expect(await imported(dataDir, [main])).toEqual(['main.txt imported as parts']);
    expect((await importTiny(dataDir, fileWith(main[1], 'main.txt'), { sources })).outcome).toBe('unchanged');
  });

  test('are told apart by their names where there are two lists', async () => {
    const dataDir = newDataDir();
    const files = [
      ['sdn.txt', '#main us-sdn\nAlpha\n'],
      ['more.txt', '#more\nBeta\n'],
      ['cons_more.txt', '#more\nDelta\n'],
      ['cons_main.txt', '#main us-ssi\nGamma\n'],
    ] as const;
    expect(await imported(dataDir, files)).toEqual([
      'sdn.txt + more.txt imported as parts',
      'cons_main.txt + cons_more.txt imported as parts',
    ]);
    expect(activeNames(dataDir)).toEqual(['main: Alpha', 'more: Beta', 'main: Gamma', 'more: Delta']);
  });

  const refused: readonly (readonly [
    title: string,
    files: Parameters<typeof imported>[1],
    said: readonly string[],
  ])[] = [
    [
      'the first of them is not there',
      [more, notes],
      ['more.txt + notes.txt refused (2): more.txt + notes.txt cannot be read alone'],
    ],
    [
      'nothing says to which list one belongs',
      [
        ['a.txt', main[1]],
        ['b.txt', '#main us-ssi\nDelta\n'],
        ['x.txt', more[1]],
      ],
      ['a.txt + b.txt + x.txt refused (2): x.txt is a part "more", and does not say of which: a.txt, b.txt'],
    ],
    [
      'one is there twice',
      [main, more, ['more2.txt', '#more\nDelta\n']],
      [
        'main.txt + more.txt + more2.txt refused (2): more2.txt is a part "more", and does not say of which: main.txt',
      ],
    ],
  ];
  test.each(refused)('are refused where %s', async (_title, files, said) => {
    const dataDir = newDataDir();
    await importTiny(dataDir, fileWith('#tiny\na|A\n'));
    const before = contentOf(dataDir);
    expect(await imported(dataDir, files)).toEqual(said);
    expect(contentOf(dataDir)).toEqual(before);
  });
});

describe('a list of the user’s own', () => {
  const ownList = { ...tinySource('my-list', '#mine'), recognises: (head: string) => head.startsWith('#') };
  const said: readonly (readonly [content: string, outcome: string])[] = [
    ['#mine\nmy-list|Alpha\n', 'x.txt imported as my-list'],
    ['#tiny\na|Alpha\n', 'x.txt refused (2): x.txt is not my-list: it looks like tiny (Tiny list #tiny)'],
    [
      '<sdnList/>',
      'x.txt refused (2): x.txt is not my-list: it looks like XML with the root element sdnList',
    ],
    ['<html>', 'x.txt refused (2): x.txt is a web page, not a list file'],
  ];
  test.each(said)('%j', async (content, outcome) => {
    expect(await imported(newDataDir(), [['x.txt', content]], { as: 'my-list', ownList })).toEqual([outcome]);
  });
});
