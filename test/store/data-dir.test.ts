import { isAbsolute, resolve, sep } from 'node:path';
import { expect, test } from '@jest/globals';
import { resolveDataDir } from '../../src/store/data-dir.js';
import { userErrorOf } from './store-fixture.js';

const paths = () => ({ data: '/home/ana/.local/share/partyscreen' });

test.each([
  ['/flag', { PARTYSCREEN_DATA_DIR: '/env' }, '/flag'],
  ['lists', {}, resolve('lists')],
  [undefined, { PARTYSCREEN_DATA_DIR: '/env' }, '/env'],
  [undefined, { PARTYSCREEN_DATA_DIR: 'env' }, resolve('env')],
  [undefined, { PARTYSCREEN_DATA_DIR: ' ' }, '/home/ana/.local/share/partyscreen'],
  [undefined, {}, '/home/ana/.local/share/partyscreen'],
])('--data-dir %s with %j is %s', (flag, env, expected) => {
  expect(resolveDataDir({ flag, env, paths })).toBe(resolve(expected));
});

test("the platform's own place bears the tool's name", () => {
  const dataDir = resolveDataDir({ flag: undefined, env: {} });
  expect(isAbsolute(dataDir)).toBe(true);
  expect(dataDir.split(sep)).toContain('partyscreen');
});

test('an empty --data-dir is a slip', async () => {
  const error = await userErrorOf(() => resolveDataDir({ flag: '', env: {}, paths }));
  expect(error.message).toBe('--data-dir is empty');
});
