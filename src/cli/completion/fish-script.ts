import type { CompletedCommand, Values } from './command-tree.js';
import { optionsWithValue, steps } from './value-cases.js';

/** For fish, which reads one `complete` line for each thing that can be typed. */
export function fishScript(tree: readonly CompletedCommand[]): string {
  return `# fish completion for partyscreen. Install: partyscreen completion fish > ~/.config/fish/completions/partyscreen.fish
function __partyscreen_command
    set -l command ''
    set -l before ''
    for word in (commandline -opc)[2..-1]
        if not contains -- "$before" ${optionsWithValue(tree).join(' ')}
            switch "$command:$word"
${steps(tree)
  .map(
    ({ from, to }) => `                case ${quoted(from)}\n                    set command ${quoted(to)}\n`,
  )
  .join('')}            end
        end
        set before $word
    end
    echo $command
end

function __partyscreen_at
    test (__partyscreen_command) = "$argv[1]"
end

function __partyscreen_several
    set -l head (string match -r '.*,' -- (commandline -ct))
    printf '%s\\n' "$head"$argv
end

complete -c partyscreen -f
${tree.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ path, commands, options, values }: CompletedCommand): readonly string[] {
  const at = `complete -c partyscreen -n ${quoted(`__partyscreen_at ${quoted(path)}`)}`;
  return [
    ...commands.map(({ name, about }) => `${at} -a ${name} -d ${quoted(about)}`),
    ...valueLines(values).map((line) => `${at} ${line}`),
    ...options.map(({ names, about, values: taken }) => {
      const said = names.map((name) =>
        name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
      );
      const value = taken === undefined ? [] : [taken.files ? '-r' : '-x', ...valueLines(taken)];
      return [at, ...said, ...value, '-d', quoted(about)].join(' ');
    }),
  ];
}

function valueLines({ words, files, several }: Values): readonly string[] {
  const list = several ? `(__partyscreen_several ${words.join(' ')})` : words.join(' ');
  return [...(files ? ['-F'] : []), ...(words.length > 0 ? [`-a ${quoted(list)}`] : [])];
}

/** In fish a backslash escapes a quotation mark and itself within single quotes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
