import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { ScreeningResult } from '../../src/model/report.js';
import { create } from '../../src/report/junit.js';
import {
  chenQuanguo,
  clear,
  hikvision,
  matched,
  notScreened,
  plain,
  rendered,
  results,
  run,
  summary,
} from './sample-run.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What a strict XML parser makes of a report. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes } as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

const report = (of: readonly ScreeningResult[] = results, options = plain) =>
  parsed(rendered(create(options), of));
const casesOf = (of?: readonly ScreeningResult[], options = plain) =>
  report(of, options).children[0]!.children.filter(({ name }) => name === 'testcase');

test('a suite with a case per subject: failed, passed or in error', () => {
  expect(
    casesOf().map(({ attributes, children }) => [
      attributes.name,
      attributes.file,
      attributes.line,
      ...children.map(({ name, attributes: { type } }) => `${name} ${type ?? ''}`),
    ]),
  ).toEqual([
    ['row 3: Hikvison Digital (id V-1001)', 'vendors.csv', '5', 'failure strong'],
    ['row 4: Mr Chen', 'vendors.csv', '6', 'failure exact', 'system-err '],
    ['row 5: Acme Bolts GmbH', 'vendors.csv', '7'],
    ['row 6: (no name) (id V-1004)', 'vendors.csv', '8', 'error row-without-name'],
  ]);
});

test('what the suite says of the run', () => {
  const [suite] = report().children;
  expect(suite!.attributes).toEqual({
    name: 'vendors.csv',
    timestamp: '2022-06-01T00:00:00',
    file: 'vendors.csv',
  });
  const properties = suite!.children[0]!.children.map(
    ({ attributes: { name, value } }) => `${name}: ${value}`,
  );
  expect(properties).toContain(`list file us-csl: consolidated.csv, sha256 ${run.snapshots[0]!.file.sha256}`);
  expect(properties).toContain('lists: us-el us-sdn');
  expect(suite!.children.slice(-2).map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'system-out: 4 subjects: 2 with a match (2 in all), 0 decided, 1 without, 1 not screened. No match is not a clearance.',
    'system-err: us-csl is stale: its newest entry is of 2022-04-18, 44 days before 2022-06-01',
  ]);
});

test('a workbook has no lines', () => {
  const suite = parsed(rendered(create(plain), [matched], { ...run, sheet: { name: 'Q4', unread: [] } }))
    .children[0]!;
  expect(suite.children.find(({ name }) => name === 'testcase')!.attributes.line).toBeUndefined();
  expect(suite.children[0]!.children.map(({ attributes: { name, value } }) => `${name}: ${value}`)).toContain(
    'sheet: Q4',
  );
});

test('one failure a case: the best match in its message, every match in its text', () => {
  const [{ children }] = casesOf([{ ...matched, matches: [chenQuanguo, hikvision] }]) as [Element];
  expect(children).toHaveLength(1);
  expect(children[0]!.attributes.message).toMatch(/^Exact match: .*, score 1\.00; 1 more match$/);
  expect(children[0]!.text).toMatch(
    /^Exact match: [\s\S]*\nNotice: none published\n[\s\S]*\n\nStrong match: /,
  );
  expect(children[0]!.text).toContain(
    '\nNotice: 84 FR 54002 (2019-10-09) https://www.federalregister.gov/citation/84-FR-54002\n',
  );
});

test('what was decided passes, and says so', () => {
  const [{ children }] = casesOf([{ ...matched, outcome: 'decided' }]) as [Element];
  expect(children.map(({ name }) => name)).toEqual(['system-out']);
});

test('with verbose also every signal', () => {
  const said = (options: typeof plain) => casesOf([matched], options)[0]!.children[0]!.text;
  expect(said({ ...plain, verbose: true })).toContain('\nSignals: +0.74 ');
  expect(said(plain)).not.toContain('Signals:');
});

describe('characters', () => {
  test.each([
    ['<b>"A" & \'B\'</b>', '<b>"A" & \'B\'</b>'],
    [']]>', ']]>'],
    ['A\0\x01\x1b[31m\x7f\x9b', 'A\\u0000\\u0001\\u001b[31m\\u007f\\u009b'],
    ['\ufffe\uffff\ud800', '\\ufffe\\uffff\\ud800'],
    ['a\tb\nc\r\nd', 'a\\tb\\nc\\r\\nd'],
    ['大华 𝒜', '大华 𝒜'],
    ['&#0;&lt;', '&#0;&lt;'],
  ])('%j is read back as %j', (name, read) => {
    const subject = { ...clear.subject, name };
    const problems = [{ kind: 'row-without-name', severity: 'error', message: name }] as const;
    const found = casesOf([
      { ...matched, subject: { ...matched.subject, name } },
      { ...clear, subject },
      { ...notScreened, subject, problems },
    ]);
    expect(found[0]!.children[0]!.attributes.message).toContain(`“${read}”`);
    expect(found[0]!.children[0]!.text).toContain(`“${read}”`);
    expect(found[1]!.attributes.name).toBe(`row 5: ${read}`);
    expect(found[2]!.children[0]!.attributes.message).toBe(read);
  });
});

test('nothing is held: what a result adds is written at once', () => {
  const reporter = create(plain);
  reporter.begin(run);
  expect(reporter.result(clear)).toMatch(/^<testcase [^\n]*\/>\n$/);
  expect(reporter.result(matched)).toMatch(/<\/testcase>\n$/);
  expect(reporter.end(summary).length).toBeLessThan(1000);
});
