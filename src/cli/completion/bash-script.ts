import type { CompletedCommand } from './command-tree.js';
import { optionsWithValue, quoted, steps, type ValueCase, valueCases } from './value-cases.js';

/**
 * For bash from 3.2 on, which macOS has: no associative arrays, no `mapfile`, and `compopt` only where there is one.
 * A word with `=` comes as three, since bash parts words there.
 */
export function bashScript(tree: readonly CompletedCommand[]): string {
  const words = (list: readonly string[]) => quoted(list.join(' '));
  return `# bash completion for partyscreen. Install: eval "$(partyscreen completion bash)" in ~/.bashrc
_partyscreen_add() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <("$@")
}

_partyscreen() {
  local command='' word i at
  local current="\${COMP_WORDS[COMP_CWORD]}" before=''
  local words='' files='' several='' head=''
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "\${COMP_WORDS[i-1]}" in
      ${optionsWithValue(tree).join('|')}) continue ;;
    esac
    case "$command:$word" in
${steps(tree)
  .map(({ from, to }) => `      ${quoted(from)}) command=${quoted(to)} ;;\n`)
  .join('')}    esac
  done
  at=$((COMP_CWORD - 1))
  if [[ $current == '=' ]]; then current=''
  elif ((at > 1)) && [[ \${COMP_WORDS[at]} == '=' ]]; then at=$((at - 1))
  fi
  before="\${COMP_WORDS[at]}"
  case "$command|$before" in
${valueCases(tree, 'options').map(caseLines).join('')}    *)
      if [[ $current == -* ]]; then
        case "$command" in
${tree
  .map(
    ({ path, options }) =>
      `          ${quoted(path)}) words=${words(options.flatMap(({ names }) => names))} ;;\n`,
  )
  .join('')}        esac
      else
        case "$command|" in
${valueCases(tree, 'arguments').map(caseLines).join('')}        esac
        case "$command" in
${tree
  .filter(({ commands }) => commands.length > 0)
  .map(
    ({ path, commands }) =>
      `          ${quoted(path)}) words="$words "${words(commands.map(({ name }) => name))} ;;\n`,
  )
  .join('')}        esac
      fi
      ;;
  esac
  if [[ -n $several && $current == *,* ]]; then
    head="\${current%,*},"
    current="\${current##*,}"
  fi
  [[ -n $words ]] && _partyscreen_add compgen -P "$head" -W "$words" -- "$current"
  if [[ -n $files ]]; then
    type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
    _partyscreen_add compgen -f -- "$current"
  elif [[ -n $several || $words == *= ]]; then
    type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
  fi
}

complete -F _partyscreen partyscreen
`;
}

function caseLines({ places, values: { words, files, several } }: ValueCase): string {
  const sets = [
    `words=${quoted(words.join(' '))}`,
    ...(files ? ['files=1'] : []),
    ...(several ? ['several=1'] : []),
  ];
  return `    ${places.map(quoted).join('|')}) ${sets.join(' ')} ;;\n`;
}
