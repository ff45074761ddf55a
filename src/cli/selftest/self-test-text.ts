import type { Policy } from '../../matching/policies.js';
import type { Snapshot } from '../../model/snapshot.js';
import { otherThresholds } from '../../report/other-thresholds.js';
import { scoreText } from '../../report/score-text.js';
import type { PerturbationKind } from '../../screening/perturb-name.js';
import type { AlertRate, KindRecall, Miss, SelfTest } from '../../screening/self-test.js';
import { displayWidth } from '../../text/display-width.js';
import { printable } from '../../text/printable.js';

/** What a self-test was made with; with it and the lists it can be repeated to the byte. */
export interface SelfTestSetting {
  readonly tool: { readonly name: 'partyscreen'; readonly version: string };
  readonly policy: Policy & { readonly sha256: string };
  readonly snapshots: readonly Snapshot[];
}

/** What each way of writing does to a name, for a reader who knows names and not programs. */
const kindText: Readonly<Record<PerturbationKind, string>> = {
  'as-published': 'as the list has it, or in other case',
  typo: 'one letter wrong in one word',
  'word-order': 'words in another order',
  transliteration: 'one word romanised otherwise',
  abbreviation: 'trade words shortened',
  'legal-form': 'legal form left out, or another',
  initials: 'given names cut to initials',
  spacing: 'two words joined, or one torn apart',
  'extra-words': 'M/s, Mr., (Head Office), ...',
};

/** The self-test as a page for a compliance officer. */
export function selfTestText({ tool, policy, snapshots }: SelfTestSetting, result: SelfTest): string {
  const { recall, misses, alerts } = result;
  const codes = snapshots.flatMap(({ lists }) => lists.map(({ code }) => code));
  const measured = recall.filter(({ screened }) => screened > 0);
  const notMeasured = recall.filter(({ screened }) => screened === 0).map(({ kind }) => kindText[kind]);
  return [
    `Self-test of ${tool.name} ${tool.version}: policy ${policy.name}, matches from ${policy.thresholds.possible.toFixed(2)}${otherThresholds(policy, codes)}; seed ${result.seed}`,
    ...snapshots.map(snapshotLine),
    '',
    `1. Listed names, written as records may have them: up to ${count(result.sample)} of ${count(result.namesDrawnFrom)} names for each way of`,
    '   writing, in turn from each list and kind of name, screened by the name alone',
    '',
    ...table([
      ['way of writing', 'screened', 'found', 'at least*', 'first**'],
      ...measured.map(recallRow),
      ...(measured.length < 2 ? [] : [recallRow(totalOf(measured))]),
    ]),
    ...(notMeasured.length === 0
      ? []
      : ['', `   No listed name could be written so: ${notMeasured.join('; ')}`]),
    '',
    '   * with 95 % confidence, of names drawn and written in this way',
    '   ** of those found: no other entry scored higher',
    '',
    ...missLines(misses, measured),
    '2. Ordinary names, which nobody took from a list: made of common names, brand and trade words',
    '',
    ...table([
      ['', 'screened', 'alerts', 'share', 'at most*', 'exact', 'strong', 'possible'],
      ...alerts.map(alertRow),
    ]),
    '',
    ...alertLines(alerts),
    'What this shows: how this version, with this policy and these lists, treats names misspelt by rule',
    'and names made at random. The same seed repeats every figure; another draws another sample.',
    'What it does not show: that your own records are misspelt in these ways and no other, that a name',
    'in them which raised no alert is on no list, or how many alerts they will raise. An ordinary name',
    'may be a listed party’s true namesake. No match is not a clearance.',
    '',
  ].join('\n');
}

function snapshotLine({ source, file, published, starter, lists }: Snapshot): string {
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const dated = published === null ? 'undated' : `of ${published}`;
  const name = starter ? 'built-in starter snapshot, not a current list' : printable(file.name);
  return `  ${source} (${name}), ${dated}: ${count(entries)} listed parties; sha256 ${file.sha256.slice(0, 12)}…`;
}

function totalOf(rows: readonly KindRecall[]): Omit<KindRecall, 'kind'> {
  const sum = (of: (row: KindRecall) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    screened: sum((row) => row.screened),
    found: sum((row) => row.found),
    first: sum((row) => row.first),
    foundAtLeast: null,
  };
}

const recallRow = ({
  kind,
  screened,
  found,
  first,
  foundAtLeast,
}: Partial<KindRecall> & Omit<KindRecall, 'kind'>) => [
  kind === undefined ? 'together' : kindText[kind],
  count(screened),
  share(found, screened),
  foundAtLeast === null ? '' : percent(foundAtLeast, Math.floor),
  share(first, found),
];

function missLines(misses: readonly Miss[], measured: readonly KindRecall[]): string[] {
  const missed = measured.reduce((sum, { screened, found }) => sum + screened - found, 0);
  if (missed === 0) return ['   Nothing was missed.', ''];
  if (misses.length === 0) return [];
  return [
    `   ${count(missed)} missed; ${misses.length < missed ? `the ${misses.length === 1 ? 'one' : misses.length} that scored lowest` : 'with their scores'}:`,
    '',
    ...misses.flatMap(({ kind, name, listedName, list, score }) => [
      `   ${scoreText(score)}  ${printable(name)}`,
      `         ${printable(listedName)} (${list}); ${kindText[kind]}`,
    ]),
    '',
  ];
}

const alertRow = ({ of, screened, alerted, alertedAtMost, bands }: AlertRate) => [
  of,
  count(screened),
  count(alerted),
  share(alerted, screened, Math.ceil),
  alertedAtMost === null ? '' : percent(alertedAtMost, Math.ceil),
  count(bands.exact),
  count(bands.strong),
  count(bands.possible),
];

function alertLines(alerts: readonly AlertRate[]): string[] {
  return alerts.flatMap(({ of, alerted, examples }) =>
    examples.length === 0
      ? []
      : [
          `   ${of}: ${examples.length < alerted ? `the ${examples.length === 1 ? 'one alert' : `${examples.length} alerts`} that scored highest` : 'every alert'}`,
          '',
          ...examples.map(
            ({ name, score, listedName, list }) =>
              `   ${scoreText(score)}  ${printable(name)}, for ${printable(listedName)} (${list})`,
          ),
          '',
        ],
  );
}

const count = (value: number) => value.toLocaleString('en');

/** Shares found are rounded down and shares alerted up: 100.0 % and 0.0 % are kept for all and none. */
const share = (part: number, whole: number, round = Math.floor) =>
  whole === 0 ? '-' : percent(part / whole, round);
const percent = (value: number, round: (value: number) => number) =>
  `${(round(Number((value * 1000).toFixed(6))) / 10).toFixed(1)} %`;

/** The first column to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows.map((row) =>
    `   ${row
      .map((cell, column) => {
        const room = ' '.repeat(widths[column]! - displayWidth(cell));
        return column === 0 ? cell + room : room + cell;
      })
      .join('   ')}`.trimEnd(),
  );
}
