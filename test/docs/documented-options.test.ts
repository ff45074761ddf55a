/** `docs/commands.md` has every command and option that help shows, and no page names one that is not there. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { allCommands, commandAt, globalOptions, ownOptions, pathOf, shownOptions } from './command-tree.js';
import { blocksOf, pages, proseOf, textOf } from './documents.js';

const reference = 'docs/commands.md';
let globals: readonly string[];

beforeAll(async () => {
  globals = [...(await globalOptions()), '--no-config', '--no-offline'];
});

/** What stands under a heading, up to the next. */
const sectionOf = (heading: string): string => {
  const sections = textOf(reference).split(/^#+ /m);
  return sections.find((section) => section.startsWith(`${heading}\n`)) ?? '';
};

describe('the reference', () => {
  test.each(allCommands.map((command) => [pathOf(command), command] as const))('%s', (path, command) => {
    const section = sectionOf(path);
    expect([path, section !== '']).toEqual([path, true]);
    expect(shownOptions(command).filter((option) => !section.includes(`\`${option}`))).toEqual([]);
  });

  test('the options of every command', () => {
    expect(globals.filter((option) => !sectionOf('partyscreen').includes(`\`${option}`))).toEqual([]);
  });
});

const spansOf = (page: string) => [...proseOf(page).matchAll(/`([^`]+)`/g)].map(([, span]) => span!);
const optionsIn = (text: string) => text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [];

test.each(pages)('the options that %s names are there', (page) => {
  const known = new Set([
    ...globals,
    ...allCommands.flatMap((command) => command.options.map(({ long }) => long)),
  ]);
  const ofOthers = /^(?:npm|npx --yes|git) /;
  const texts = [...spansOf(page), ...blocksOf(page).flatMap(({ lines }) => lines)];
  const named = texts.flatMap((text) =>
    optionsIn(
      text
        .trim()
        .replace(/^.*npx --yes/, '')
        .replace(ofOthers.test(text) ? /.*/ : '', ''),
    ),
  );
  expect(named.filter((option) => !known.has(option))).toEqual([]);
});

test.each(pages)('the commands in the text of %s take what they are given', (page) => {
  const wrong = spansOf(page)
    .map((span) => /^partyscreen (.+)$/.exec(span)?.[1] ?? (span.startsWith('lists ') ? span : undefined))
    .filter((line) => line !== undefined)
    .filter((line) => {
      const words = line.split(' ');
      const command = commandAt(words);
      if (command?.name() === 'lists' && /^[a-z]/.test(words[1] ?? '')) return true;
      const own = command === undefined ? ownOptions(['screen']) : ownOptions(words);
      return optionsIn(line).some((option) => !own.includes(option) && !globals.includes(option));
    });
  expect(wrong).toEqual([]);
});
