import type { Command } from 'commander';
import { subjectVocabulary } from '../../columns/columns.js';
import { policies } from '../../matching/policies.js';
import { knownListWords } from '../../regulations/list-selection.js';
import type { Shell } from '../commands/choices.js';
import type { CliContext } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { readShippedData } from '../shipped-data.js';
import { bashScript } from './bash-script.js';
import { type CompletedCommand, commandTree } from './command-tree.js';
import { fishScript } from './fish-script.js';
import { zshScript } from './zsh-script.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<
  Shell,
  (tree: readonly CompletedCommand[]) => string
>;

/** `partyscreen completion SHELL`: the script by which a shell completes what is typed. */
export function runCompletion(shell: Shell, program: Command, { stdout }: CliContext): ExitCode {
  const tree = commandTree(program, {
    lists: knownListWords(readShippedData().catalogue, []),
    policies: Object.keys(policies),
    fields: subjectVocabulary.fields,
  });
  stdout.write(scripts[shell](tree));
  return exitCodes.clear;
}
