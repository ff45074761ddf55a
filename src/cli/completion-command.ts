import type { Command } from 'commander';
import { subjectVocabulary } from '../columns/columns.js';
import { policies } from '../matching/policies.js';
import { knownListWords } from '../regulations/list-selection.js';
import type { Shell } from './commands/choices.js';
import { bashScript } from './completion/bash-script.js';
import { type CompletedCommand, commandTree } from './completion/command-tree.js';
import { fishScript } from './completion/fish-script.js';
import { zshScript } from './completion/zsh-script.js';
import type { CliContext } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { readShippedData } from './shipped-data.js';

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
