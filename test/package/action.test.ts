/** The steps of `action.yml` that are scripts, run as GitHub's runner runs them: bash, the inputs in its variables, its files. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { buildCli } from '../cli/built-cli.js';
import { send, serve } from '../store/download/local-server.js';
import { temporaryFolder } from '../store/store-fixture.js';

// A step is several processes, on a machine that may have other work.
jest.setTimeout(60_000);

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const { steps } = action.runs;

const unList = `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00Z"><INDIVIDUALS>${Array.from(
  { length: 900 },
  (_, at) =>
    `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>${at === 0 ? 'Brumo' : `Person${at}`}</FIRST_NAME><SECOND_NAME>${at === 0 ? 'Kastelvor' : 'Test'}</SECOND_NAME><REFERENCE_NUMBER>CDi.${at}</REFERENCE_NUMBER></INDIVIDUAL>`,
).join('')}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;

let packaged: string;

beforeAll(() => {
  packaged = join(buildCli(), '../..');
});

/** One job: a workspace, the runner's files, and what steps before have said. */
function job(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) {
  const workspace = temporaryFolder();
  const temp = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(workspace, name, '..'), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  const runnerFile = (name: string) => {
    const path = join(temp, name);
    if (!existsSync(path)) writeFileSync(path, '');
    return path;
  };
  const pairs = (name: string) =>
    Object.fromEntries(
      readFileSync(runnerFile(name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  const given: Record<string, string> = { package: packaged, ...inputs };
  const evaluated = (expression: string): string => {
    const input = /^inputs\.([a-z-]+)$/.exec(expression)?.[1];
    if (input !== undefined) {
      const known = action.inputs[input];
      if (known === undefined) throw new Error(`no input ${input}`);
      return given[input] ?? known.default;
    }
    const output = /^steps\.screen\.outputs\.([a-z-]+)$/.exec(expression)?.[1];
    if (output !== undefined) return pairs('output')[output] ?? '';
    throw new Error(`what is ${expression}?`);
  };
  const filledIn = (text: string) => text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, inner) => evaluated(inner));

  return {
    workspace,
    /** What a workflow that uses the action sees. */
    output: (name: string) => filledIn(action.outputs[name]!.value),
    summary: () => readFileSync(runnerFile('summary'), 'utf8'),
    async run(name: string, env: Readonly<Record<string, string>> = {}) {
      const step = steps.find((each) => each.name === name);
      if (step?.run === undefined) throw new Error(`no step "${name}" with a script`);
      const added = readFileSync(runnerFile('path'), 'utf8').split('\n').filter(Boolean);
      const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd: workspace,
        env: {
          PATH: [...added, process.env.PATH].join(delimiter),
          HOME: temp,
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTION_PATH: root,
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: temp,
          GITHUB_PATH: runnerFile('path'),
          GITHUB_ENV: runnerFile('env'),
          GITHUB_OUTPUT: runnerFile('output'),
          GITHUB_STEP_SUMMARY: runnerFile('summary'),
          npm_config_offline: 'true',
          ...pairs('env'),
          ...env,
          ...Object.fromEntries(
            Object.entries(step.env ?? {}).map(([variable, value]) => [variable, filledIn(value)]),
          ),
        },
      });
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
      });
      child.stderr.on('data', (chunk) => {
        text += chunk;
      });
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return { code, text };
    },
  };
}

describe('the action as a file', () => {
  test('every input is used, and every step that is a script says its shell', () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8');
    for (const input of Object.keys(action.inputs)) expect(text).toContain(`inputs.${input}`);
    for (const step of steps)
      expect([step.name, step.run === undefined]).toEqual([step.name, step.shell === undefined]);
  });

  test('no script has an expression in it: what users give comes as a variable', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('the uploads come after the screening and before the failure', () => {
    const at = (name: string) => steps.findIndex((step) => step.name === name);
    const order = [
      'Screen',
      'Show matches at the lines of the file',
      'Keep the reports',
      'Fail as partyscreen did',
    ];
    expect(order.map(at)).toEqual([...order.map(at)].sort((a, b) => a - b));
    expect(at('Fail as partyscreen did')).toBe(steps.length - 1);
  });
});

describe('a job', () => {
  const screen = 'Screen';
  const ready = async (inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) => {
    const begun = job(inputs, files);
    const installed = await begun.run('Install partyscreen');
    if (installed.code !== 0) throw new Error(installed.text);
    return begun;
  };

  test('fetches the lists, shows the match in summary, annotation and reports, and fails with its code', async () => {
    const { url } = await serve({ '/un.xml': send(unList) });
    const env = { PARTYSCREEN_URL_UN_SC: `${url}/un.xml` };
    const begun = await ready(
      { lists: 'un-sc', strict: 'false', file: 'our vendors.csv' },
      {
        'our vendors.csv': 'id,name\n1,Ordinary Bakery\n2,Brumo Kastelvor\n',
      },
    );
    const fetched = await begun.run('Fetch the lists', env);
    expect([fetched.code, fetched.text]).toEqual([0, expect.stringContaining('un-sc  updated')]);
    const screened = await begun.run(screen);
    expect(screened.code).toBe(0);
    expect(screened.text).toContain('::error file=our vendors.csv,line=3,col=3,');
    expect(begun.summary()).toContain('Kastelvor');
    const outputs = Object.fromEntries(Object.keys(action.outputs).map((name) => [name, begun.output(name)]));
    const reports = join(begun.workspace, 'partyscreen-report');
    expect(outputs).toEqual({ 'exit-code': '1', matches: '1', 'report-dir': reports });
    for (const report of ['report.html', 'results.sarif', 'results.xml', 'summary.md', 'run.jsonl'])
      expect([report, existsSync(join(reports, report))]).toEqual([report, true]);
    expect((await begun.run('Fail as partyscreen did')).code).toBe(1);
  });

  const listed = { 'vendors.csv': 'name\nHikvision\n' };
  test('what an earlier job left in the folder of reports is not taken for this one', async () => {
    const reports = join(temporaryFolder(), 'kept here');
    const inputs = { file: 'vendors.csv', strict: 'false', 'report-dir': reports };
    const first = await ready(inputs, listed);
    await first.run(screen);
    expect([first.output('exit-code'), first.output('report-dir')]).toEqual(['1', reports]);
    expect(first.summary()).toContain('Hikvision');

    const second = await ready(inputs, {});
    await second.run(screen);
    expect([second.output('exit-code'), second.output('matches'), second.summary()]).toEqual(['2', '', '']);
  });

  const clear = { 'vendors.csv': 'name\nOrdinary Bakery\n' };

  test.each([
    ['no match', { file: 'vendors.csv', strict: 'false' }, clear, '0'],
    ['a match', { file: 'vendors.csv', strict: 'false' }, listed, '1'],
    ['no such file', { file: 'customers.csv', strict: 'false' }, clear, '2'],
    ['nothing but the starter, strictly', { file: 'vendors.csv' }, clear, '3'],
    [
      'a row without a name',
      { file: 'vendors.csv', strict: 'false' },
      { 'vendors.csv': 'id,name\n1,\n' },
      '4',
    ],
    [
      'the file that a config file elsewhere names',
      { config: 'trade/partyscreen.config.json', strict: 'false' },
      { 'trade/partyscreen.config.json': '{ "file": "list.csv" }', 'trade/list.csv': 'name\nHikvision\n' },
      '1',
    ],
    [
      'an argument with a blank, and a hostile one, as they are',
      {
        file: 'vendors.csv',
        strict: 'false',
        arguments: '--column=name=Legal entity\n--policy=$(touch owned)',
      },
      { 'vendors.csv': 'Legal entity\nHikvision\n' },
      '2',
    ],
    [
      'an argument with a blank',
      { file: 'vendors.csv', strict: 'false', arguments: '--column=name=Legal entity\n\n--policy=broad' },
      { 'vendors.csv': 'Legal entity\nHikvision\n' },
      '1',
    ],
  ])('%s', async (_what, inputs, files, code) => {
    const begun = await ready(inputs, files);
    expect((await begun.run(screen)).code).toBe(0);
    expect(begun.output('exit-code')).toBe(code);
    expect((await begun.run('Fail as partyscreen did')).code).toBe(Number(code));
    expect(existsSync(join(begun.workspace, 'owned'))).toBe(false);
    // Without a report there is nothing to upload.
    const hasReport = existsSync(join(begun.workspace, 'partyscreen-report/run.jsonl'));
    expect(begun.output('matches') !== '').toBe(hasReport);
    expect(hasReport).toBe(code !== '2');
  });
});
