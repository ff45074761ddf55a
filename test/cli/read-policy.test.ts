import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { policyHash, readPolicy } from '../../src/cli/read-policy.js';
import { readShippedData } from '../../src/cli/shipped-data.js';

const cwd = mkdtempSync(join(tmpdir(), 'partyscreen-policy-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const context = {
  argv: [],
  env: {},
  cwd,
  stdin: Readable.from([]),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  now: new Date('2026-11-02'),
};

function read(content: string | Uint8Array, loaded: readonly string[] = []) {
  writeFileSync(join(cwd, 'house.json'), content);
  return readPolicy(
    'house.json',
    context,
    () => readShippedData().catalogue,
    async () => loaded,
  );
}

test('a file without a name is called by its own', async () => {
  expect((await read('{}')).name).toBe('house');
});

describe('a list of the user’s own may be named while it is loaded', () => {
  const file = '{ "lists": { "house-list": { "possible": 0.8 }, "un": { "possible": 0.7 } } }';

  test('loaded', async () => {
    const { lists } = await read(file, ['us-el', 'house-list']);
    expect(Object.keys(lists)).toEqual(['house-list', 'un-sc']);
  });

  test('not loaded', async () => {
    await expect(read(file, ['us-el'])).rejects.toThrow('“house-list” is not a list or group');
  });
});

test('the hash is of what takes effect, not of how it is written', async () => {
  const hashes = await Promise.all(
    [
      '{ "extends": "default", "lists": { "un": { "possible": 0.7 }, "us-el": { "strong": 0.95 } } }',
      '{"lists":{"us-el":{"strong":0.950},"un-sc":{"possible":0.7}},"description":"the same"}',
      '\ufeff{"thresholds":{"possible":0.74},"lists":{"un":{"possible":0.7},"us-el":{"strong":0.95}}}',
      '{ "lists": { "un": { "possible": 0.71 }, "us-el": { "strong": 0.95 } } }',
    ].map(async (content, at) => {
      writeFileSync(join(cwd, `${at}-house.json`), content);
      const policy = await readPolicy(
        `${at}-house.json`,
        context,
        () => readShippedData().catalogue,
        async () => [],
      );
      return policyHash({ ...policy, name: 'house' });
    }),
  );
  expect(hashes.map((hash) => hashes.indexOf(hash))).toEqual([0, 0, 0, 3]);
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'not JSON'],
  ['half a file', '{ "extends": ', 'not JSON'],
  ['another encoding', Buffer.from('{"name":"Zürich"}', 'latin1'), 'not UTF-8'],
  ['a list file by mistake', ' '.repeat(1024 * 1024 + 1), 'larger than 1 MiB'],
  ['a key that is stated twice', '{"extends":"broad","extends":"narrow"}', 'stated twice'],
  ['a list called __proto__', '{"lists":{"__proto__":{}}}', 'not a list or group'],
  ['a text', '"narrow"', 'no policy'],
])('%s is refused', async (_what, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});
