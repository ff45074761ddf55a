import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, jest, test } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { temporaryFolder } from '../../store/store-fixture.js';

const executablePath = [
  process.env.PARTYSCREEN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** A test in a real browser. Where there is none it is skipped by hand, and fails in continuous integration. */
export const browserTest = executablePath === undefined && process.env.CI === undefined ? test.skip : test;

let browser: Browser | undefined;

/** Starts a browser for the tests of a file. */
export function useBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    if (executablePath === undefined) {
      if (process.env.CI !== undefined) throw new Error('There is no chromium to test the HTML report with.');
      return;
    }
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
}

export interface OpenPage {
  readonly page: Page;
  /** Whatever went wrong in the page: errors, warnings of the console, dialogs, requests to anywhere. */
  readonly mishaps: readonly string[];
}

/** Opens a report from disk, as its reader does. */
export async function openReport(html: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const path = join(temporaryFolder(), 'report.html');
  writeFileSync(path, html);
  const context = await browser!.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const mishaps: string[] = [];
  page.on('pageerror', (error) => mishaps.push(`error: ${error.message}`));
  page.on('console', (message) => mishaps.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    mishaps.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(path).href;
  page.on('request', (request) => {
    if (request.url() !== address) mishaps.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, mishaps };
}
