import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageAssets } from '../../report/html/page-assets.js';
import { styleSheet } from '../../report/html/style/sheet.js';
import { joinModules } from './join-modules.js';

/**
 * What goes into every HTML report, with the hashes that its Content-Security-Policy names: made by the build,
 * since a report uses no cryptography of its own.
 *
 * @param codeOf the JavaScript of a module of `report/html/page`, by its name
 */
export function buildPageAssets(codeOf: (name: string) => string): PageAssets {
  const script = `'use strict';\n(() => {\n${fuse()}${joinModules('main', codeOf)}})();\n`;
  for (const text of [script, styleSheet])
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('A script or style sheet would end early.');
  return {
    style: styleSheet,
    styleHash: contentHash(styleSheet),
    script,
    scriptHash: contentHash(script),
  };
}

/** fuse.js as it is published, for plain fuzzy search, as a constant. */
function fuse(): string {
  const path = createRequire(import.meta.url).resolve('fuse.js/min-basic');
  return `const Fuse = ((module) => {\n${readFileSync(path, 'utf8').trim()}\nreturn module.exports;\n})({});\n`;
}

const contentHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
