/**
 * Each folder in `cases` is one case: its `transcript.txt` holds commands (`$ partyscreen ...`, input from a
 * file with `< file`), and after each what it prints: standard output as it is, standard error lines behind
 * `! `, and the exit code in brackets; hashes are masked. Other files of the folder are the case's input.
 *
 * With UPDATE_CASES=1 the transcripts are written anew; read the difference before you keep it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runCli } from './run-cli.js';

const cases = fileURLToPath(new URL('cases/', import.meta.url));

test.each(readdirSync(cases).sort())('%s', async (name) => {
  const folder = join(cases, name);
  const expected = readFileSync(join(folder, 'transcript.txt'), 'utf8');
  const cwd = mkdtempSync(join(tmpdir(), 'partyscreen-case-'));
  try {
    cpSync(folder, cwd, { recursive: true });
    const commands = expected.split('\n').filter((line) => line.startsWith('$ partyscreen'));
    let actual = '';
    for (const command of commands) actual += `${command}\n${await transcriptOf(command, cwd)}`;
    if (process.env.UPDATE_CASES) writeFileSync(join(folder, 'transcript.txt'), actual);
    else expect(actual).toBe(expected);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

async function transcriptOf(command: string, cwd: string): Promise<string> {
  const [line = '', input] = command.slice('$ partyscreen'.length).split(' < ');
  const dataDir = join(cwd, 'data');
  const run = await runCli(words(line), {
    cwd,
    dataDir,
    ...(input === undefined ? {} : { stdin: readFileSync(join(cwd, input.trim())) }),
  });
  const clean = (text: string) =>
    text
      .replaceAll(cwd, '.')
      .replaceAll('\r\n', '\\r\n')
      .replace(/\b[0-9a-f]{64}\b/g, '<sha256>')
      .replace(/\b[0-9a-f]{12}…/g, '<short>');
  const errors = clean(run.stderr)
    .split('\n')
    .filter((_, at, all) => at < all.length - 1 || all[at] !== '')
    .map((text) => `! ${text}\n`)
    .join('');
  return `${clean(run.stdout)}${errors}[exit ${run.exitCode}]\n`;
}

/** Shell words, as far as cases need them: blanks part, quotes of both kinds join. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
