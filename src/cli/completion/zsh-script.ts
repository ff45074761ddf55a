import type { CompletedCommand } from './command-tree.js';
import { optionsWithValue, quoted, steps, type ValueCase, valueCases } from './value-cases.js';

/** For zsh's own completion system, with what each option and command is for. */
export function zshScript(tree: readonly CompletedCommand[]): string {
  return `#compdef partyscreen
# zsh completion for partyscreen. Install: source <(partyscreen completion zsh) in ~/.zshrc, after compinit
_partyscreen() {
  local command='' word before i files='' several=''
  local -a values described
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case "\${words[i-1]}" in
      (${optionsWithValue(tree).join('|')}) continue ;;
    esac
    case "$command:$word" in
${steps(tree)
  .map(({ from, to }) => `      (${quoted(from)}) command=${quoted(to)} ;;\n`)
  .join('')}    esac
  done
  before=\${words[CURRENT-1]}
  if [[ $PREFIX == --*=* ]]; then
    before=\${PREFIX%%=*}
    compset -P '*='
  fi
  case "$command|$before" in
${valueCases(tree, 'options').map(caseLines).join('')}    (*)
      if [[ $PREFIX == -* ]]; then
        case "$command" in
${tree
  .map(
    ({ path, options }) =>
      `          (${quoted(path)}) described=(${options
        .flatMap(({ names, about }) => names.map((name) => describedWord(name, about)))
        .join(' ')}) ;;\n`,
  )
  .join('')}        esac
        _describe 'option' described
        return
      fi
      case "$command|" in
${valueCases(tree, 'arguments').map(caseLines).join('')}      esac
      case "$command" in
${tree
  .filter(({ commands }) => commands.length > 0)
  .map(
    ({ path, commands }) =>
      `        (${quoted(path)}) described=(${commands
        .map(({ name, about }) => describedWord(name, about))
        .join(' ')}) ;;\n`,
  )
  .join('')}      esac
      ((\${#described})) && _describe 'command' described
      ;;
  esac
  if [[ -n $several ]]; then
    compset -P '*,'
    compadd -S '' -a values
  elif [[ $values[1] == *= ]]; then
    compadd -S '' -a values
  elif ((\${#values})); then
    compadd -a values
  fi
  [[ -n $files ]] && _files
}

if [[ $funcstack[1] == _partyscreen ]]; then _partyscreen "$@"; else compdef _partyscreen partyscreen; fi
`;
}

const describedWord = (name: string, about: string) => quoted(`${name.replaceAll(':', '\\:')}:${about}`);

function caseLines({ places, values: { words, files, several } }: ValueCase): string {
  const sets = [
    `values=(${words.map(quoted).join(' ')})`,
    ...(files ? ['files=1'] : []),
    ...(several ? ['several=1'] : []),
  ];
  return `    (${places.map(quoted).join('|')}) ${sets.join('; ')} ;;\n`;
}
