import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.js';
import { firstPart, joinParts, type Part, splitParts } from '../../src/sources/parts.js';

const parts: readonly Part[] = [
  { role: 'prim', name: 'a "b"\n.csv', content: Buffer.from('1,"x\npartyscreen parts 1\n"\r\n\x1a') },
  { role: 'add', name: 'ß.csv', content: Buffer.from('') },
  { role: 'alt', name: 'c.csv', content: Buffer.from([0, 10, 255, 13]) },
];
const joined = Buffer.concat([...joinParts(parts)]);

async function* chunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function split(content: Uint8Array, size: number, skip: readonly string[] = []): Promise<Part[]> {
  const found: Part[] = [];
  for await (const { role, name, content: bytes } of splitParts(chunks(content, size))) {
    if (skip.includes(role)) continue;
    const all: Uint8Array[] = [];
    for await (const chunk of bytes) all.push(chunk);
    found.push({ role, name, content: Buffer.concat(all) });
  }
  return found;
}

describe('files joined into one stream', () => {
  test.each([1, 3, 40, 10_000])('come apart again in chunks of %i bytes', async (size) => {
    expect(await split(joined, size)).toEqual(parts);
  });

  test('a part that is not read is passed over', async () => {
    expect(await split(joined, 3, ['prim'])).toEqual(parts.slice(1));
  });

  test('the first part is seen in the head', () => {
    expect(firstPart(joined.toString('latin1').slice(0, 79))).toEqual({
      role: 'prim',
      head: '1,"x\npart',
    });
    expect(firstPart('partyscreen parts 1\n')).toBeUndefined();
    expect(firstPart('1,"x"')).toBeUndefined();
  });

  test.each([
    ['no parts', Buffer.from('1,"x"\r\n')],
    ['nothing', Buffer.alloc(0)],
    ['cut short within a part', joined.subarray(0, 90)],
    ['cut short at the end of a part', joined.subarray(0, -1)],
    ['a header that is none', Buffer.from('partyscreen parts 1\nprim\n')],
    ['a length that is none', Buffer.from('partyscreen parts 1\n{"role":"a","name":"b","bytes":-1}\n')],
    ['a length too small', Buffer.from('partyscreen parts 1\n{"role":"a","name":"b","bytes":1}\nxyz\n')],
    ['a header without end', Buffer.from(`partyscreen parts 1\n${'x'.repeat(5000)}`)],
  ])('%s is refused', async (_what, content) => {
    await expect(split(content, 16)).rejects.toThrow(UserError);
  });
});
