import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { buildPageAssets } from '../../../src/cli/build/build-page-assets.js';

/** Stands for `report/html/page-assets` in tests (see jest.config.js): the same, from the sources as they are. */
export const pageAssets = buildPageAssets((name) => {
  const source = new URL(`../../../src/report/html/page/${name}.ts`, import.meta.url);
  return transformSync(readFileSync(source, 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  }).code;
});
