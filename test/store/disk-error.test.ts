import { chmodSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { storeReadError, storeWriteError } from '../../src/store/disk-error.js';
import { fileWith, importTiny, temporaryFolder, userErrorOf } from './store-fixture.js';

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

describe('failures of the disk', () => {
  test.each([
    ['EACCES', 'the data folder /d cannot be written'],
    ['EPERM', 'the data folder /d cannot be written'],
    ['EROFS', 'the data folder /d cannot be written'],
    ['ENOSPC', 'no space is left for the data folder /d'],
    ['EDQUOT', 'no space is left for the data folder /d'],
    ['ENOTDIR', 'the data folder /d is not a folder'],
  ])('%s while writing: %s', (code, message) => {
    expect(storeWriteError(systemError(code), '/d')).toMatchObject({
      name: 'UserError',
      message,
      hint: expect.stringContaining('--data-dir'),
      exitCode: 2,
    });
  });

  test.each([
    ['EACCES', 'the data folder /d cannot be read'],
    ['ENOTDIR', 'the data folder /d is not a folder'],
  ])('%s while reading: %s', (code, message) => {
    expect(storeReadError(systemError(code), '/d')).toMatchObject({
      name: 'UserError',
      message,
      exitCode: 3,
    });
  });

  test.each([[new TypeError('a bug')], [systemError('EBADF')], ['thrown text']])(
    '%s stays what it is',
    (error) => {
      expect(storeWriteError(error, '/d')).toBe(error);
      expect(storeReadError(error, '/d')).toBe(error);
    },
  );

  // The superuser may write everywhere.
  (process.getuid?.() === 0 ? test.skip : test)('a folder that may only be read', async () => {
    const dataDir = temporaryFolder();
    chmodSync(dataDir, 0o500);
    const error = await userErrorOf(() => importTiny(dataDir, fileWith('#tiny\na|A')));
    expect(error.message).toBe(`the data folder ${dataDir} cannot be written`);
    chmodSync(dataDir, 0o700);
  });
});
