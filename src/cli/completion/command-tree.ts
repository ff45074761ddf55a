import type { Argument, Command, Option } from 'commander';
import { formats } from '../../report/index.js';

/** What can be typed where a value stands. */
export interface Values {
  readonly words: readonly string[];
  /** Whether paths can stand there too. */
  readonly files: boolean;
  /** Whether several may stand there, parted by commas. */
  readonly several: boolean;
}

export interface CompletedOption {
  /** `-f` and `--file`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Undefined for an option that takes no value. */
  readonly values: Values | undefined;
}

export interface CompletedCommand {
  /** Words that lead to it: `lists update`; empty for the program. */
  readonly path: string;
  readonly about: string;
  readonly commands: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly CompletedOption[];
  /** What stands after its name. */
  readonly values: Values;
}

/** Words of this installation that commander's definitions do not hold. */
export interface KnownWords {
  /** List codes and groups. */
  readonly lists: readonly string[];
  readonly policies: readonly string[];
  /** Fields of a customer file. */
  readonly fields: readonly string[];
}

/**
 * Every command with what can be typed after it, read off commander's own definitions, so that completion
 * knows a new command, option or choice as soon as there is one.
 */
export function commandTree(program: Command, known: KnownWords): readonly CompletedCommand[] {
  const globals = visible(program);
  const walk = (command: Command, path: readonly string[]): readonly CompletedCommand[] => [
    {
      path: path.join(' '),
      about: command.summary() || command.description(),
      commands: command.commands.map((each) => ({
        name: each.name(),
        about: each.summary() || each.description(),
      })),
      options: [
        ...(path.length === 0 ? screenOptions(command) : visible(command)),
        ...(path.length === 0 ? [] : globals),
        help,
      ].map((option) => completed(option, command, known)),
      values: argumentValues(command, path, known),
    },
    ...command.commands.flatMap((each) => walk(each, [...path, each.name()])),
  ];
  return walk(program, []);
}

type Named = Pick<Option, 'short' | 'long' | 'description' | 'required' | 'optional' | 'argChoices'>;

const help: Named = {
  short: '-h',
  long: '--help',
  description: 'show help',
  required: false,
  optional: false,
};

const visible = (command: Command): readonly Option[] => command.options.filter(({ hidden }) => !hidden);

/** `partyscreen --file F` is `partyscreen screen --file F`. */
const screenOptions = (program: Command): readonly Option[] => [
  ...program.commands.filter((command) => command.name() === 'screen').flatMap(visible),
  ...visible(program),
];

function completed(option: Named, command: Command, known: KnownWords): CompletedOption {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const takesValue = option.required || option.optional;
  return {
    names,
    about: option.description,
    values: takesValue ? optionValues(option, command, known) : undefined,
  };
}

function optionValues(option: Named, command: Command, known: KnownWords): Values {
  const one = (words: readonly string[], files = false): Values => ({ words, files, several: false });
  if (option.argChoices !== undefined) return one(option.argChoices);
  switch (option.long) {
    case '--list':
    case '--exclude-list':
      return { words: known.lists, files: false, several: true };
    case '--policy':
      return one(known.policies, true);
    case '--column':
      return one(known.fields.map((field) => `${field}=`));
    case '--format':
      return one(formatsOf(option, command));
    default:
      return one([], isPath(option));
  }
}

/** `screen` writes every format; another command's help says which it has. */
function formatsOf({ description }: Named, command: Command): readonly string[] {
  const all = Object.keys(formats);
  if (command.name() === 'screen' || command.parent === null) return all;
  return description.split(/\W+/).filter((word) => all.includes(word));
}

const isPath = ({ long = '' }: Named): boolean =>
  /(?:file|output|dir|config|report|baseline|decisions|folder|path|from|to)$/.test(long);

function argumentValues(command: Command, path: readonly string[], known: KnownWords): Values {
  const [argument] = command.registeredArguments;
  if (argument?.argChoices !== undefined) return { words: argument.argChoices, files: false, several: false };
  if (path[0] === 'help')
    return { words: command.parent!.commands.map((each) => each.name()), files: false, several: false };
  const isLists =
    path[0] === 'lists' && argument !== undefined && /^(?:codes?|lists?)$/.test(argument.name());
  return { words: isLists ? known.lists : [], files: isFile(argument), several: false };
}

const isFile = (argument: Argument | undefined): boolean =>
  argument !== undefined && /file|report|folder|dir/.test(argument.name());
