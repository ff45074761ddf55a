import type { ListCrossCheck, NamedOtherwise } from '../../changes/cross-check.js';
import type { ListedParty } from '../../model/listed-party.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { CliContext, GlobalOptions } from '../context.js';
import { type TextPage, textPage } from '../text-page.js';
import type { CheckedFiles } from './check-copies.js';
import { snapshotDates } from './snapshot-dates.js';

/** Why there is nothing to say; differences of lists that are held once cannot be seen. */
export function nothingToCompare(words: readonly string[], isEmpty: boolean): string {
  const what = words.length === 0 ? 'No list' : `Nothing of ${words.join(' ')}`;
  const hint = isEmpty
    ? 'No lists are imported: partyscreen lists import FILE.'
    : 'A comparison needs an aggregate such as the Consolidated Screening List and the publisher’s own file of a list in it.';
  return `${what} is loaded twice, so there is nothing to compare. ${hint}\n`;
}

/** For people: first the files with their days and the numbers, then the entries with both citations. */
export function* crossCheckText(
  checked: readonly CheckedFiles[],
  nameOf: (code: string) => string,
  options: GlobalOptions,
  context: CliContext,
): Generator<string> {
  const page = textPage(options, context);
  for (const { aggregate, publisher, lists } of checked) {
    yield page.row('Aggregate', fileText(aggregate), 14);
    yield page.row('Publisher', publisher.map(fileText), 14);
    yield '\n';
    yield* counts(lists);
    yield '\n';
  }
  if (checked.every(({ lists }) => lists.every(isSame))) {
    yield 'The copies agree in their entries and names.\n';
    return;
  }
  yield page.paragraph(
    'Files of different days differ rightly. Screened against is the publisher’s own file; what it lacks is not found.',
  );
  for (const { lists } of checked)
    for (const check of lists) if (!isSame(check)) yield* entries(check, nameOf, page);
}

const isSame = ({ onlyInAggregate, onlyInPublisher, namedOtherwise }: ListCrossCheck) =>
  onlyInAggregate.length + onlyInPublisher.length + namedOtherwise.length === 0;

const fileText = (snapshot: Snapshot) =>
  `${snapshot.file.name} (${snapshot.source}), ${snapshotDates(snapshot)}`;

const columns = ['aggregate', 'publisher', 'only aggregate', 'only publisher', 'names differ'] as const;

function* counts(lists: readonly ListCrossCheck[]): Generator<string> {
  yield `  ${columns.join('  ')}  list\n`;
  for (const check of lists) {
    const numbers = [
      check.inAggregate,
      check.inPublisher,
      check.onlyInAggregate.length,
      check.onlyInPublisher.length,
      check.namedOtherwise.length,
    ].map((number, at) => (number === 0 ? '-' : number.toLocaleString('en')).padStart(columns[at]!.length));
    yield `  ${numbers.join('  ')}  ${check.list}\n`;
  }
}

function* entries(
  check: ListCrossCheck,
  nameOf: (code: string) => string,
  page: TextPage,
): Generator<string> {
  yield `\n${page.paragraph(`${nameOf(check.list)} (${check.list})`)}`;
  const groups = [
    ['Only in the aggregate', check.onlyInAggregate],
    ['Only in the publisher’s file', check.onlyInPublisher],
  ] as const;
  for (const [title, parties] of groups) {
    if (parties.length === 0) continue;
    yield page.paragraph(`${title}: ${parties.length.toLocaleString('en')}`, '  ');
    for (const party of parties) {
      yield page.paragraph(partyText(party), '    ');
      yield page.paragraph(citationText(party), '      ');
    }
  }
  if (!check.furtherNames)
    yield page.paragraph('Only primary names are compared, as one of the files has no others.', '  ');
  if (check.namedOtherwise.length === 0) return;
  yield page.paragraph(`Names differ: ${check.namedOtherwise.length.toLocaleString('en')}`, '  ');
  for (const named of check.namedOtherwise) yield* namedText(named, page);
}

function* namedText(named: NamedOtherwise, page: TextPage): Generator<string> {
  const { aggregate, publisher, primaryDiffers, onlyInAggregate, onlyInPublisher } = named;
  const pages: readonly (readonly [string, ListedParty, readonly string[]])[] = [
    ['Aggregate', aggregate, onlyInAggregate],
    ['Publisher', publisher, onlyInPublisher],
  ];
  yield page.paragraph(partyText(publisher), '    ');
  for (const [who, party, only] of pages) {
    const names = [
      ...(primaryDiffers ? [`listed as ${party.names[0]!.text}`] : []),
      ...(only.length === 0 ? [] : [`only here: ${only.join('; ')}`]),
    ];
    yield page.paragraph(`${who}: ${[...names, citationText(party)].join('; ')}`, '      ');
  }
}

const partyText = ({ id, names, countries }: ListedParty) =>
  [[names[0]!.text, ...countries].join(', '), id].join('; ');

function citationText({ source, listedOn, nativeId }: ListedParty): string {
  return [
    ...source.references.map(({ text, date }) => (date === undefined ? text : `${text} (${date})`)),
    ...(listedOn === undefined ? [] : [`listed on ${listedOn}`]),
    ...(source.locator.includes(nativeId) ? [] : [`publisher’s id ${nativeId}`]),
    source.locator,
  ].join('; ');
}
