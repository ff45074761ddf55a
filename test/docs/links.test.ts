/** Links between the pages, and to files of the repository, lead somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, proseOf, root } from './documents.js';

const documents = [...pages, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** As GitHub makes an anchor of a heading; repeated ones are numbered. */
function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading] of proseOf(page).matchAll(/^#+ (.+)$/gm)) {
    const slug = heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

const linksOf = (page: string) =>
  [...proseOf(page).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!);

test.each(documents)('%s', (page) => {
  const broken = linksOf(page).filter((target) => {
    if (/^[a-z]+:/.test(target)) return !URL.canParse(target);
    const [path = '', anchor] = target.split('#');
    const there = path === '' ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(there)) return true;
    return anchor !== undefined && !anchorsOf(relative(root, there)).has(anchor);
  });
  expect(broken).toEqual([]);
});

test('every page of docs is linked from the front page', () => {
  const linked = new Set(linksOf('README.md').map((target) => target.split('#')[0]));
  expect(pages.filter((page) => page !== 'README.md' && !linked.has(page))).toEqual([]);
});

test('the front page begins with the two commands by which the project is tried and checked', () => {
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```\n([^`]*?)\n```$/gm)];
  expect(blocks.slice(0, 2).map(([, text]) => text)).toEqual([
    'npm ci && npm run build && node bin/partyscreen.js --file examples/vendors.csv',
    'npm ci && npm run check',
  ]);
});
