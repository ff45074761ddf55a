/** The pages for users, taken apart: their code, and what of it is a command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
  /** Of its first line of content, from 1. */
  readonly line: number;
}

/** The fenced blocks of a page. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[]; line: number } | undefined;
  textOf(page)
    .split('\n')
    .forEach((line, at) => {
      const fence = /^```(.*)$/.exec(line);
      if (fence === null) open?.lines.push(line);
      else if (open === undefined) open = { language: fence[1]!.trim(), lines: [], line: at + 2 };
      else {
        blocks.push(open);
        open = undefined;
      }
    });
  if (open !== undefined) throw new Error(`${page}: the block on line ${open.line} is never closed`);
  return blocks;
}

/** The first block in a language. */
export function blockIn(page: string, language: string): string {
  const block = blocksOf(page).find((each) => each.language === language);
  if (block === undefined) throw new Error(`${page} has no block in ${language}`);
  return `${block.lines.join('\n')}\n`;
}

/** The page without its fenced blocks. */
export const proseOf = (page: string): string => textOf(page).replace(/^```[\s\S]*?^```$/gm, '');

export interface Command {
  readonly page: string;
  readonly line: number;
  /** As a shell would take it, without a prompt and without what a CI system puts before it. */
  readonly text: string;
  /** What the page shows of its output; undefined where it shows a command alone. */
  readonly shown?: readonly string[];
  /** What `echo $?` shows after it. */
  readonly code?: number;
}

const isCommand = (text: string) =>
  /(?:^|\| )(?:[A-Z_]+=\S+ )*(?:partyscreen|node bin\/partyscreen\.js)(?: |$)/.test(text);

/** A step of a workflow, a line of a script: what a shell is given of it. */
const inShell = (line: string) =>
  line
    .trim()
    .replace(/^(?:- )?(?:run: )?/, '')
    .replace(/^(?:npm [a-z ]+ && )+/, '')
    .replace(/^npx (?:--yes )?partyscreen(?:@\S+)?/, 'partyscreen');

export function commandsOf(page: string): readonly Command[] {
  const commands: Command[] = [];
  for (const block of blocksOf(page)) {
    const transcript = block.lines.some((line) => line.startsWith('$ '));
    block.lines.forEach((line, at) => {
      const where = { page, line: block.line + at };
      if (transcript) {
        if (line.startsWith('$ partyscreen')) commands.push({ ...where, ...shownAfter(block.lines, at) });
        else if (line.startsWith('$ ') && line !== '$ echo $?') throw new Error(`${page}: what is ${line}?`);
      } else if (isCommand(inShell(line))) commands.push({ ...where, text: inShell(line) });
    });
  }
  return commands;
}

function shownAfter(lines: readonly string[], at: number): Pick<Command, 'text' | 'shown' | 'code'> {
  const rest = lines.slice(at + 1);
  const next = rest.findIndex((line) => line.startsWith('$ '));
  const shown = next === -1 ? rest : rest.slice(0, next);
  const code = rest[next] === '$ echo $?' ? { code: Number(rest[next + 1]) } : {};
  return { text: lines[at]!.slice(2), shown, ...code };
}
