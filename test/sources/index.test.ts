import { expect, test } from '@jest/globals';
import { sources } from '../../src/sources/index.js';
import type { Source } from '../../src/sources/source.js';

test.each(Object.entries<Source>(sources))('%s is registered under its own id', (key, source) => {
  expect(source.id).toBe(key);
  expect(source.title).not.toBe('');
  expect(source.parserVersion).toBeGreaterThan(0);
});
