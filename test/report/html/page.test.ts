import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTest, openReport, useBrowser } from './browser.js';
import { htmlReport, variety } from './sample-report.js';

useBrowser();

/** Names of the subjects in sight, from the top. */
const subjects = (page: Page) => page.locator('.subject:visible h3 bdi').allTextContents();

const said = (page: Page) => page.getByRole('status').textContent();

browserTest('opens from disk: summary first, every match, nothing fetched, no complaint', async () => {
  const { page, mishaps } = await openReport(htmlReport(variety));
  expect(await page.title()).toBe('vendors.csv: restricted-party screening, 2022-06-01');
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Summary', 'Matches']);
  expect(await page.locator('.verdict').textContent()).toBe(
    '6 matches in 5 of 7 rows. 1 row was not screened.',
  );
  expect(await page.getByText('No match is not a clearance.').count()).toBeGreaterThan(0);
  expect(await page.getByRole('article').count()).toBe(6);
  expect(await said(page)).toBe('6 matches in 5 rows');
  expect(mishaps).toEqual([]);
});

browserTest('filters by list and band, says how many are left, and takes all back', async () => {
  const { page, mishaps } = await openReport(htmlReport(variety));
  await page.getByLabel('List', { exact: true }).selectOption('us-sdn');
  expect(await subjects(page)).toEqual(['Blue Harbour Shipping', 'Łódź Optics', 'Harbour Lights']);
  expect(await page.getByRole('article').count()).toBe(3);
  await page.getByLabel('Band').selectOption('strong');
  expect(await subjects(page)).toEqual(['Łódź Optics']);
  expect(await said(page)).toBe('1 match of 6, in 1 row');
  await page.getByLabel('Search').fill('orchid');
  await showsText(page, 'No match is like that.', true);
  await page.getByRole('button', { name: 'Show all matches' }).click();
  expect(await said(page)).toBe('6 matches in 5 rows');
  await showsText(page, 'No match is like that.', false);
  expect(mishaps).toEqual([]);
});

const searches: readonly (readonly [what: string, query: string, found: readonly string[]])[] = [
  ['part of a name', 'harb', ['Blue Harbour Shipping', 'Harbour Lights']],
  ['words in another order', 'works zaytun', ['Zaytun Metallurgical Works']],
  ['a misspelling', 'metalurgicel', ['Zaytun Metallurgical Works']],
  ['without accents', 'lodz', ['Łódź Optics']],
  ['the listed party’s name', 'quanguo', ['Harbour Lights']],
  ['an id', 'V-1003', ['Zaytun Metallurgical Works']],
  ['nothing like it', 'xylophone', []],
];

browserTest('searches names and ids as one types', async () => {
  const { page, mishaps } = await openReport(htmlReport(variety));
  const found: unknown[] = [];
  for (const [what, query] of searches) {
    await page.getByLabel('Search').fill('');
    await page
      .getByRole('status')
      .filter({ hasText: /^6 matches in/ })
      .waitFor();
    await page.getByLabel('Search').fill(query);
    await page.getByRole('status').filter({ hasText: ' of 6,' }).waitFor();
    found.push([what, query, await subjects(page)]);
  }
  expect(found).toEqual(searches);
  expect(mishaps).toEqual([]);
});

browserTest('sorts by score, by list and by row again', async () => {
  const { page } = await openReport(htmlReport(variety));
  const [orchid, blue, zaytun, lodz, lights] = await subjects(page);
  const sorted = async (by: string) => {
    await page.getByLabel('Sort by').selectOption(by);
    return subjects(page);
  };
  expect(await sorted('score')).toEqual([blue, zaytun, lights, lodz, orchid]);
  expect(await sorted('list')).toEqual([zaytun, lights, orchid, blue, lodz]);
  expect(await sorted('row')).toEqual([orchid, blue, zaytun, lodz, lights]);
});

browserTest('the keyboard moves among what is in sight, searches and helps', async () => {
  const { page, mishaps } = await openReport(htmlReport(variety));
  const focused = () =>
    page.evaluate("document.activeElement.id || document.activeElement.querySelector('.name')?.textContent");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };
  expect(await press('j')).toBe('Orchid Valves Trading');
  expect(await press('j', 'j')).toBe('Zaytun Metallurgical Works');
  expect(await press('k')).toBe('Blue Harbour Shipping');
  expect(await press('k', 'k', 'k')).toBe('Orchid Valves Trading');
  await press('o');
  expect(await page.locator('details[open]').count()).toBe(1);
  expect(await press('/')).toBe('find');
  await page.keyboard.type('jok/?');
  expect(await page.getByLabel('Search').inputValue()).toBe('jok/?');
  expect(await press('Escape')).toBe('find');
  expect(await page.getByLabel('Search').inputValue()).toBe('');
  expect(await press('Escape')).toBe('matches');
  await press('?');
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  await page.getByLabel('Single letters are keys').uncheck();
  await press('Escape');
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  const before = await focused();
  expect(await press('j', '?')).toBe(before);
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  expect(mishaps).toEqual([]);
});

browserTest('without scripts the page is whole, and shows no control that would do nothing', async () => {
  const { page } = await openReport(htmlReport(variety), { javaScriptEnabled: false });
  expect(await page.locator('.match:visible').count()).toBe(6);
  expect(await page.locator('.tools:visible, dialog:visible').count()).toBe(0);
});

async function showsText(page: Page, text: string, visible: boolean): Promise<void> {
  await page.getByText(text).waitFor({ state: visible ? 'visible' : 'hidden' });
}
