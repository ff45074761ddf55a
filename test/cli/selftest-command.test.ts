import { describe, expect, test } from '@jest/globals';
import { perturbationKinds } from '../../src/screening/perturb-name.js';
import { runCli } from './run-cli.js';

const selftest = (...argv: string[]) =>
  runCli(['selftest', '--sample', '3', ...argv], { cwd: '.', dataDir: 'no-such-folder' });

describe('partyscreen selftest', () => {
  test('same lists and seed: the same bytes; another seed: another sample', async () => {
    const [one, again, other] = [await selftest(), await selftest(), await selftest('--seed', '2')];
    expect(again).toEqual(one);
    expect(other.stdout).not.toBe(one.stdout.replace('seed 1', 'seed 2'));
  });

  test('as JSON it says with what it was measured, and every kind', async () => {
    const { stdout, exitCode } = await selftest('--format', 'json', '--policy', 'narrow');
    const result = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(result).toMatchObject({ kind: 'self-test', policy: { name: 'narrow' }, seed: 1, sample: 3 });
    expect(result.snapshots[0].file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(result.recall.map(({ kind }: { kind: string }) => kind)).toEqual([...perturbationKinds]);
    expect(result.alerts.map(({ screened }: { screened: number }) => screened)).toEqual([1000, 1000]);
  });

  test('a wider policy finds as much or more', async () => {
    const found = async (policy: string) => {
      const { stdout } = await selftest('--format', 'json', '--policy', policy, '--sample', '40');
      const recall: { found: number }[] = JSON.parse(stdout).recall;
      return recall.reduce((sum, row) => sum + row.found, 0);
    };
    const [narrow, normal, broad] = [await found('narrow'), await found('default'), await found('broad')];
    expect(broad).toBeGreaterThanOrEqual(normal);
    expect(normal).toBeGreaterThan(narrow);
  });
});
