/** As much of a shell as the pages use: words, quotes, variables before a command, pipes, redirections, comments. */

export interface Stage {
  readonly env: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** The file that takes its output. */
  readonly to?: string;
}

/** The stages of a pipeline. What follows `||` is left out: it runs where the pipeline ends with another code than 0. */
export function pipelineOf(line: string): readonly Stage[] {
  const stages: { env: Record<string, string>; words: string[]; to?: string }[] = [{ env: {}, words: [] }];
  let redirects = false;
  for (const { text, quoted } of tokensOf(line.replace(/ \|\| .*$/, ''))) {
    const stage = stages.at(-1)!;
    if (!quoted && text === '|') stages.push({ env: {}, words: [] });
    else if (!quoted && text === '>') redirects = true;
    else if (redirects) {
      stage.to = text;
      redirects = false;
    } else if (stage.words.length === 0 && /^[A-Z_]+=/.test(text))
      stage.env[text.slice(0, text.indexOf('='))] = text.slice(text.indexOf('=') + 1);
    else stage.words.push(text);
  }
  return stages;
}

function tokensOf(line: string): readonly { readonly text: string; readonly quoted: boolean }[] {
  const tokens: { text: string; quoted: boolean }[] = [];
  const pattern = /\s*(#.*$|(?:"[^"]*"|'[^']*'|[^\s"'#]|(?<=\S)#)+)/gy;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const token = match[1]!;
    if (token.startsWith('#')) break;
    const text = token.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single);
    if (/[$`\\]/.test(token.replace(/'[^']*'/g, ''))) throw new Error(`not run here: ${line}`);
    tokens.push({ text, quoted: text !== token });
    if (pattern.lastIndex === line.length) break;
  }
  return tokens;
}
