import { Argument } from 'commander';
import { type Shell, shells } from './choices.js';
import type { DefineCommand } from './define-command.js';

export const completionCommand: DefineCommand = (program, { context, ended }) => {
  program
    .command('completion')
    .summary('print the script by which bash, zsh or fish completes what is typed')
    .description(
      'Prints a script that completes commands, options, list codes, policies, formats and files. Make it anew after an update.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', completionExamples)
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('../completion/completion-command.js');
      ended(runCompletion(shell, program, context));
    });
};

const completionExamples = `
Install:
  bash  eval "$(partyscreen completion bash)"                      in ~/.bashrc
  zsh   source <(partyscreen completion zsh)                       in ~/.zshrc, after compinit
  fish  partyscreen completion fish > ~/.config/fish/completions/partyscreen.fish`;
