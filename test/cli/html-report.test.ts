import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../store/store-fixture.js';
import { buildCli, runProcess } from './built-cli.js';

/** What the build writes into the page is only there once it is built. */
test('the built command line writes a page that runs its own script and style sheet alone', async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await runProcess(
    [buildCli(), 'Chen Quanguo', '--output', 'report.html'],
    { HOME: folder },
    folder,
  );
  expect(stderr).toContain('Written: report.html');
  expect(code).toBe(1);
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  const hashOf = (element: string) => {
    const content = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)![1]!;
    expect(content.length).toBeGreaterThan(1000);
    return createHash('sha256').update(content).digest('base64');
  };
  expect(page).toContain(
    `default-src 'none'; script-src 'sha256-${hashOf('script')}'; style-src 'sha256-${hashOf('style')}';`,
  );
  expect(page).toContain('CHEN, Quanguo');
}, 60_000);
