import type { Comparison } from '../../matching/compare-names.js';
import { bandOf, lowestScore, type Policy } from '../../matching/policies.js';
import type { Signal, TokenClass, TokenRelation, TokenSignal } from '../../model/signal.js';
import { scoreText } from '../../report/score-text.js';
import { displayWidth } from '../../text/display-width.js';
import { printable } from '../../text/printable.js';

/** Two names that were compared, and whether they are a match. */
export interface ComparedPair {
  readonly name1: string;
  readonly name2: string;
  readonly comparison: Comparison;
}

/** The lowest score of a match between two names that stand on no list. */
export const leastOfPair = (policy: Policy): number => lowestScore(policy, undefined, 'primary');

/** The comparison as a page for a compliance officer: the verdict, then word by word how it came about. */
export function comparisonText({ name1, name2, comparison }: ComparedPair, policy: Policy): string {
  const { score, signals } = comparison;
  const least = leastOfPair(policy);
  const verdict = score >= least ? `${bandOf(score, policy)} match` : 'no match';
  const sources = signals.filter((signal) => signal.kind === 'note' && signal.query !== undefined);
  return [
    `${printable(name1)}  against  ${printable(name2)}`,
    `  ${scoreText(score)}  ${verdict} (policy ${printable(policy.name)}, matches from ${least.toFixed(2)})`,
    ...table([['first name', 'second name', 'how they relate', 'counts'], ...signals.map(row)]),
    ...sources.map(({ text }) => `  ${sentence(printable(text))}`),
    '',
    '',
  ].join('\n');
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function row(signal: Signal): readonly string[] {
  const counts = signal.contribution === 0 ? '' : signed(signal.contribution);
  const cell = (word: string | null | undefined) => (word === undefined ? '' : printable(word ?? '-'));
  if (signal.kind === 'note' && signal.query !== undefined)
    return [cell(signal.query), cell(signal.listed), bridgeText[signal.code] ?? signal.text, counts];
  if (signal.kind === 'token') return [cell(signal.query), cell(signal.listed), relationText(signal), counts];
  return ['', '', printable(signal.text), counts];
}

const bridgeText: Readonly<Partial<Record<string, string>>> = {
  reading: 'as the characters are read',
  'known-name': 'two known names of one party',
};

function relationText({ relation, query, class: tokenClass }: TokenSignal): string {
  const kind = classText[tokenClass];
  const text =
    relation === 'contradiction'
      ? `only in the ${query === null ? 'second' : 'first'}, where the other has another`
      : relationTexts[relation];
  return kind === '' ? text : `${text} (${kind})`;
}

const relationTexts: Readonly<Record<Exclude<TokenRelation, 'contradiction'>, string>> = {
  same: 'the same word',
  spelling: 'nearly the same spelling',
  sound: 'another romanisation',
  nickname: 'a usual short form',
  joined: 'the same with other spacing',
  equivalent: 'another word for the same',
  initial: 'an initial that fits',
  acronym: 'what it may stand for',
  'only-in-subject': 'only in the first',
  'only-in-list': 'only in the second',
};

const classText: Readonly<Record<TokenClass, string>> = {
  brand: '',
  trade: 'trade word',
  place: 'place',
  'legal-form': 'legal form',
  number: 'number',
  particle: 'linking word',
  title: 'title or remark',
  initial: '',
};

const signed = (value: number) => `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;

/** Words to the left, figures, which stand last, to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const last = rows[0]!.length - 1;
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => displayWidth(cells[column]!))));
  return rows.map((cells) => {
    const padded = cells.map((cell, column) => {
      const room = ' '.repeat(widths[column]! - displayWidth(cell));
      return column === last ? room + cell : cell + room;
    });
    return `  ${padded.join('  ')}`.trimEnd();
  });
}
