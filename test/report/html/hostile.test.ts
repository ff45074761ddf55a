import { expect, test } from '@jest/globals';
import type { ScreeningResult } from '../../../src/model/report.js';
import { hikvision, matched, run } from '../sample-run.js';
import { browserTest, openReport, useBrowser } from './browser.js';
import { htmlReport, matchOf } from './sample-report.js';

useBrowser();

/** Texts that would do something if they got past escaping, and what a reader sees of them. */
const hostile: readonly (readonly [text: string, seen: string])[] = [
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['</script><script>alert(2)</script>', '</script><script>alert(2)</script>'],
  ['</style></title><img src=x onerror=alert(3)>', '</style></title><img src=x onerror=alert(3)>'],
  ['" onfocus="alert(4)" autofocus x="', '" onfocus="alert(4)" autofocus x="'],
  ["' onmouseover='alert(5)", "' onmouseover='alert(5)"],
  ['<!-- everything after', '<!-- everything after'],
  [']]><svg onload=alert(6)>', ']]><svg onload=alert(6)>'],
  ['&lt;b&gt; &amp; &#106;', '&lt;b&gt; &amp; &#106;'],
  ['Acme \u202egpj.exe', 'Acme \\u202egpj.exe'],
  ['Acme\u2067\u0000\u200b Ltd', 'Acme\\u2067\\u0000\\u200b Ltd'],
  ['{{alert(7)}} `alert(8)`', '{{alert(7)}} `alert(8)`'],
  ['<a href="javascript:alert(9)">here</a>', '<a href="javascript:alert(9)">here</a>'],
];

/** A result that says one text wherever a text from a list or a customer can stand. */
function everywhere(text: string, row: number): ScreeningResult {
  const { subject, matches } = matchOf(row, text);
  const match = matches[0]!;
  return {
    kind: 'result',
    outcome: 'match',
    nearest: null,
    subject: {
      ...subject,
      id: text,
      aliases: [text],
      address: text,
      city: text,
      identifiers: [text],
      dateOfBirth: { text },
    },
    problems: [{ kind: 'unknown-country', severity: 'warning', message: text }],
    matches: [
      {
        ...match,
        party: {
          ...match.party,
          id: text,
          nativeId: text,
          programmes: [text],
          remarks: text,
          listedOn: text,
          expiresOn: text,
          alsoListed: [{ id: text, list: 'x', listName: text, name: text, by: 'name', shared: text, text }],
        },
        signals: [
          {
            kind: 'token',
            query: text,
            listed: text,
            relation: 'same',
            class: 'brand',
            weight: 1,
            contribution: 1,
            text,
          },
          {
            kind: 'context',
            field: 'address',
            query: text,
            listed: text,
            relation: 'agrees',
            contribution: 0,
            text,
          },
        ],
        citation: {
          ...match.citation,
          list: text,
          authority: text,
          locator: text,
          url: `javascript:alert('${text}')`,
          references: [
            { text, url: `javascript:${text}` },
            { text, url: `data:text/html,${text}`, date: text },
          ],
        },
        effect: {
          ...match.effect,
          summary: text,
          authority: text,
          asOf: text,
          requirement: text,
          policy: text,
        },
      },
    ],
  };
}

const hostileRun = (text: string) => ({
  ...run,
  subjects: text,
  lists: run.lists.map((list) => ({ ...list, name: text })),
  warnings: [{ kind: 'stale-list' as const, severity: 'warning' as const, message: text }],
  options: { acceptStale: text, lists: [text] },
  columns: { read: [{ field: 'name', header: text }], unread: [text] },
  snapshots: run.snapshots.map((snapshot) => ({
    ...snapshot,
    source: text,
    file: { ...snapshot.file, name: text },
  })),
});

browserTest('hostile names, lists and files do nothing, and are seen as they are', async () => {
  const text = hostile.map(([each]) => each).join(' ');
  const results = hostile.map(([each], at) => everywhere(each, at + 1));
  const notRead: ScreeningResult = {
    kind: 'result',
    subject: { row: 99, name: text, id: text, type: 'any' },
    outcome: 'not-screened',
    matches: [],
    nearest: null,
    problems: [{ kind: 'row-unreadable', severity: 'error', message: text }],
  };
  const html = htmlReport([...results, notRead], hostileRun(text), { verbose: true });
  const { page, mishaps } = await openReport(html);
  expect(await page.locator('.subject h3 bdi').allTextContents()).toEqual(hostile.map(([, seen]) => seen));
  expect(await page.locator('h4 > .name').allTextContents()).toEqual(hostile.map(([, seen]) => seen));
  expect(await page.locator('h1').textContent()).toBe(hostile.map(([, seen]) => seen).join(' '));
  // The page's own script and style sheet, and nothing else that could run or fetch.
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('style').count()).toBe(1);
  expect(await page.locator('img, svg, iframe, object, embed, link, base, [style]:not(html)').count()).toBe(
    0,
  );
  expect(
    await page.evaluate(
      '[...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()).filter((n) => n.startsWith("on"))',
    ),
  ).toEqual([]);
  expect(
    await page.evaluate('[...document.links].map((a) => a.protocol).filter((p) => p !== "file:")'),
  ).toEqual([]);
  await page.getByLabel('Search').fill('<script>');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.emulateMedia({ media: 'print' });
  expect(mishaps).toEqual([]);
});

browserTest('what is written into the page from outside does not run', async () => {
  const html = htmlReport().replace(
    '<main>',
    '<main><script>alert(1)</script><img src=x onerror=alert(2)><style>h1{display:none}</style>',
  );
  const { page, mishaps } = await openReport(html);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(mishaps.filter((mishap) => mishap.startsWith('dialog'))).toEqual([]);
  expect(mishaps.join('\n')).toMatch(/Content Security Policy/);
});

test.each([
  [
    'https://www.example.org/a?b=c&d=%22',
    '<a href="https://www.example.org/a?b=c&amp;d=%22">84 FR 54002</a>',
  ],
  ['http://example.org/', '<a href="http://example.org/">84 FR 54002</a>'],
  ['HTTPS://EXAMPLE.ORG/"><b>', '<a href="https://example.org/%22%3E%3Cb%3E">84 FR 54002</a>'],
  ['javascript:alert(1)', '<dd>84 FR 54002'],
  [' JaVaScRiPt:alert(1)', '<dd>84 FR 54002'],
  ['data:text/html,x', '<dd>84 FR 54002'],
  ['file:///etc/passwd', '<dd>84 FR 54002'],
  ['//example.org/', '<dd>84 FR 54002'],
  ['https://www.treasury.gov@example.org/', '<dd>84 FR 54002'],
  ['no address', '<dd>84 FR 54002'],
])('a notice at %s', (url, seen) => {
  const citation = { ...hikvision.citation, url: null, references: [{ text: '84 FR 54002', url }] };
  const html = htmlReport([{ ...matched, matches: [{ ...hikvision, citation }] }]);
  expect(html).toContain(`<dt>Notice${seen.startsWith('<dd>') ? '' : '<dd>'}${seen}\n`);
});
