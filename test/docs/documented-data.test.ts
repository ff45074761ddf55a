/** Files, workflows and settings that the pages show are what the tool takes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { settings } from '../../src/config/settings.js';
import { runCli } from '../cli/run-cli.js';
import { temporaryFolder } from '../store/store-fixture.js';
import { blockIn, blocksOf, root, textOf } from './documents.js';

/** A run of a block that is written to a file. */
async function given(name: string, text: string, argv: readonly string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), text);
  return { cwd, ...(await runCli(argv, { cwd, dataDir: join(cwd, 'data') })) };
}

describe('docs/configuration.md', () => {
  const block = blockIn('docs/configuration.md', 'jsonc');

  test('its config file is read', async () => {
    const run = await given('partyscreen.config.json', block, ['config']);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('partyscreen.config.json:');
  });

  test('its table has every setting', () => {
    const rows = [...textOf('docs/configuration.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(rows.toSorted()).toEqual(settings.map(({ key }) => key).toSorted());
  });
});

describe('docs/own-lists.md', () => {
  test.each([
    ['csv', 'list.csv'],
    ['json', 'list.jsonl'],
  ])('its %s is imported without a remark', async (language, name) => {
    const text = blockIn('docs/own-lists.md', language);
    const run = await given(name, text, ['lists', 'import', name, '--as', 'my-list']);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout).not.toContain('remark');
  });
});

describe('docs/ci.md', () => {
  const action: Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, { default?: string }>>>> =
    parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const steps = (value: unknown): readonly { uses?: string; with?: object }[] => {
    if (Array.isArray(value)) return value.flatMap(steps);
    if (typeof value !== 'object' || value === null) return [];
    return 'uses' in value ? [value as { uses: string; with?: object }] : Object.values(value).flatMap(steps);
  };
  const workflows = blocksOf('docs/ci.md').filter(({ language }) => language === 'yaml');

  test('its workflows give the action what it takes', () => {
    const used = workflows.flatMap(({ lines }) => steps(parse(lines.join('\n'))));
    const ours = used.filter(({ uses }) => uses?.startsWith('OWNER/partyscreen@'));
    expect(ours.length).toBeGreaterThan(1);
    const inputs = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(inputs.filter((input) => !(input in action.inputs))).toEqual([]);
  });

  test('its table has every input with what holds unless it is given', () => {
    const rows = new Map(
      [...textOf('docs/ci.md').matchAll(/^\| `([a-z-]+)` \| (.*?) ?\| .* \|$/gm)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
    expect([...rows.keys()].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    for (const [name, { default: value = '' }] of Object.entries(action.inputs))
      if (value !== '') expect([name, rows.get(name)]).toEqual([name, `\`${value}\``]);
    for (const output of Object.keys(action.outputs)) expect(textOf('docs/ci.md')).toContain(`\`${output}\``);
  });

  test('its hook is one that the repository has', () => {
    const hooks: readonly { id: string; files: string }[] = parse(
      readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
    );
    const shown = workflows
      .map(({ lines }) => parse(lines.join('\n')))
      .find((each) => each.repos !== undefined);
    expect(shown.repos[0].hooks[0].id).toBe(hooks[0]!.id);
    for (const name of ['partyscreen.config.json', 'vendors.csv', 'customers.xlsx', 'suppliers-2026.jsonl'])
      expect([name, new RegExp(hooks[0]!.files).test(name)]).toEqual([name, true]);
  });
});

describe('docs/privacy.md', () => {
  const subject = 'Zyglovarn Pretzelwerke';

  test('names every file of the data folder, and none of them holds a name that was screened', async () => {
    const cwd = temporaryFolder();
    const dataDir = join(cwd, 'data');
    mkdirSync(join(cwd, 'work'));
    writeFileSync(join(cwd, 'work', 'list.csv'), blockIn('docs/own-lists.md', 'csv'));
    writeFileSync(join(cwd, 'work', 'vendors.csv'), `name\n${subject}\n`);
    const world = { cwd: join(cwd, 'work'), dataDir };
    expect((await runCli(['lists', 'import', 'list.csv', '--as', 'my-list'], world)).exitCode).toBe(0);
    expect((await runCli(['--file', 'vendors.csv', '--output', 'out.jsonl'], world)).exitCode).toBe(0);
    const written = readdirSync(dataDir, { recursive: true, withFileTypes: true });
    for (const entry of written)
      if (entry.isFile())
        expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).not.toContain('Zyglovarn');
    for (const name of readdirSync(dataDir))
      expect(textOf('docs/privacy.md')).toMatch(new RegExp(`\`${name}/?\``));
    expect(readdirSync(world.cwd).toSorted()).toEqual(['list.csv', 'out.jsonl', 'vendors.csv']);
    expect(readFileSync(join(world.cwd, 'out.jsonl'), 'utf8')).not.toContain(cwd);
  });
});
