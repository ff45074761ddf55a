import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { browserTest, openReport, useBrowser } from './browser.js';
import { htmlReport, variety } from './sample-report.js';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A match in each band, rows without one and one not screened: whatever a page has, once. */
const some = [...variety.slice(0, 3), ...variety.slice(5)];

browserTest.each(['light', 'dark'] as const)('axe finds nothing to complain of: %s', async (colorScheme) => {
  const { page } = await openReport(htmlReport(some, undefined, { verbose: true }), { colorScheme });
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('?');
  const { violations: inHelp } = await page.evaluate<AxeResults>('axe.run("#help")');
  expect(inHelp.map(({ id }) => id)).toEqual([]);
});

browserTest('at the width of a telephone nothing sticks out', async () => {
  const { page } = await openReport(htmlReport(variety), { viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'All details' }).click();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});

browserTest('the first tab stop leads past the summary', async () => {
  const { page } = await openReport(htmlReport(variety));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('matches');
});
