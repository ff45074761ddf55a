import { spawnSync } from 'node:child_process';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { run } from '../sample-run.js';
import { browserTest, openReport, useBrowser } from './browser.js';
import { htmlReport, variety } from './sample-report.js';

useBrowser();

/** The texts of the pages of a PDF. */
async function printed(page: Page): Promise<string[]> {
  const input = await page.pdf({ preferCSSPageSize: true });
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input });
  if (error !== undefined) throw new Error('pdftotext (poppler-utils) is needed to read what was printed.');
  return `${stdout}`.split('\f').slice(0, -1);
}

browserTest('prints everything an auditor files, with a head and a number on each sheet', async () => {
  const { page } = await openReport(htmlReport(variety, { ...run, subjects: 'Q4 "vendors" \\.csv' }));
  const sheets = await printed(page);
  expect(sheets.length).toBeGreaterThan(1);
  sheets.forEach((sheet, at) => {
    expect(sheet).toContain('Q4 "vendors" \\.csv');
    expect(sheet).toContain('Screened on 2022-06-01 by partyscreen 0.1.0');
    expect(sheet).toContain(`Page ${at + 1} of ${sheets.length}`);
    expect(sheet).toContain('No match is not a clearance.');
  });
  const text = sheets.join('\n');
  // Details that are closed on the screen, and addresses that are behind links.
  expect(text).toContain('us-el:hangzhou-hikvision-cn');
  expect(text).toContain('row 4711, line 4713 of consolidated.csv');
  expect(text.replace(/\s/g, '')).toContain('<https://www.federalregister.gov/citation/84-FR-54002>');
  expect(text).toContain(run.snapshots[0]!.file.sha256.slice(0, 40));
  // Controls are not for paper.
  expect(text).not.toMatch(/All details|Sort by|Filtered:/);
});

browserTest('prints every entry open where no script runs', async () => {
  const { page } = await openReport(htmlReport(), { javaScriptEnabled: false });
  const text = (await printed(page)).join('\n');
  expect(text).toContain('row 4711, line 4713 of consolidated.csv');
  expect(text).toMatch(/Page 1 of \d/);
});

browserTest('a filtered page says on paper that it is, and by what', async () => {
  const { page } = await openReport(htmlReport(variety));
  await page.getByLabel('Band').selectOption('exact');
  const text = (await printed(page)).join('\n');
  expect(text).toContain('Filtered: 1 match of 6, in 1 row (exact).');
  expect(text).toContain('Blue Harbour Shipping');
  expect(text).not.toContain('Zaytun');
});
