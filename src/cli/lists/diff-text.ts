/** The changes of lists for people: numbers first, then notice by notice. */

import type { Change, ChangeGroup, FieldChange, ListChanges, PairedBy } from '../../changes/change.js';
import type { ListedParty } from '../../model/listed-party.js';
import type { Snapshot, Waiver } from '../../model/snapshot.js';
import { terminalPage } from '../../report/terminal-page.js';
import { wrapText } from '../../report/wrap-text.js';
import { breachText } from '../../store/import/completeness.js';
import { noticeText } from './diff-records.js';
import type { ComparedFiles, DiffReport } from './diff-report.js';
import { snapshotDates } from './snapshot-dates.js';

export interface TextSetting {
  readonly colour: boolean;
  /** In columns. */
  readonly width: number;
}

type Page = ReturnType<typeof terminalPage> & { readonly width: number };

export function* diffText(report: DiffReport, setting: TextSetting): Generator<string> {
  const page: Page = { ...terminalPage(setting), width: setting.width };
  const lists = report.files.flatMap((files) => files.lists);
  yield page.paragraph(totals(lists), '', page.style.subject);
  for (const files of report.files) yield `\n${header(files, page)}${counts(files, report, page)}`;
  yield leftOut(report, page);
  for (const { list, groups } of lists)
    for (const group of groups) {
      yield `\n${groupHeading(group, inSentence(list, report), page)}`;
      for (const change of group.changes()) yield `\n${changeLines(change, group, page)}`;
    }
}

function totals(lists: readonly ListChanges[]): string {
  const sum = (of: (list: ListChanges) => number) => lists.reduce((total, list) => total + of(list), 0);
  const where = lists.length === 1 ? '1 list' : `${lists.length} lists`;
  const [added, removed, changed] = [
    sum((list) => list.added),
    sum((list) => list.removed),
    sum((list) => list.changed),
  ];
  if (added + removed + changed === 0)
    return `Nothing changed: ${where} with ${entryCount(sum(({ after }) => after))}, the same before and after.`;
  return `${entryCount(added)} added, ${count(removed)} removed, ${count(changed)} changed, on ${where}.`;
}

const entryCount = (number: number) => `${count(number)} ${number === 1 ? 'entry' : 'entries'}`;
const count = (number: number) => number.toLocaleString('en');

function header({ from, to, formsDiffer, parsersDiffer, lists }: ComparedFiles, page: Page): string {
  const notes: string[] = [];
  if (formsDiffer) {
    notes.push(
      `The forms differ (${formOf(from)} and ${formOf(to)}): capitals, accents and punctuation are passed over, and what else is written otherwise in the two stands here as a change.`,
    );
    for (const { list, notCompared } of lists)
      if (notCompared.length > 0)
        notes.push(
          `Not compared in ${list}, where the forms do not hold the same: ${notCompared.join(', ')}.`,
        );
  }
  if (parsersDiffer)
    notes.push('The two files were read by different versions of the parser: a difference may be its own.');
  for (const { reason, date, breaches } of lacking(to, lists))
    notes.push(
      `The later file lacks entries and was accepted on ${date} (“${reason}”): ${breaches.map(breachText).join('; ')}. Entries may be gone from it that are still listed.`,
    );
  return [
    ...from.map((snapshot) => page.paragraph(fileText(snapshot), 'Before  ')),
    ...to.map((snapshot) => page.paragraph(fileText(snapshot), 'After   ')),
    ...notes.map((note) => page.paragraph(note, '        ')),
  ].join('');
}

/** Waivers of what is missing from the lists that are compared. */
function lacking(to: readonly Snapshot[], lists: readonly ListChanges[]): readonly Waiver[] {
  const codes = new Set(lists.map(({ list }) => list));
  return to.flatMap(({ waiver }) => {
    const breaches = waiver?.breaches.filter((breach) => !('list' in breach) || codes.has(breach.list)) ?? [];
    return waiver === undefined || breaches.length === 0 ? [] : [{ ...waiver, breaches }];
  });
}

const formOf = (snapshots: readonly Snapshot[]) =>
  [...new Set(snapshots.map(({ source }) => source))].join(', ');

const fileText = (snapshot: Snapshot) =>
  `${snapshot.file.name} (${snapshot.source}), ${snapshotDates(snapshot)}; snapshot ${snapshot.id.slice(0, 12)}…`;

/** Lists with changes as a table, the others in a line. */
function counts({ lists }: ComparedFiles, { nameOf }: DiffReport, page: Page): string {
  const row = (cells: readonly string[], list: string) =>
    page.paragraph(list, `  ${cells.map((cell) => cell.padStart(9)).join('')}  `);
  const changed = lists.filter(({ groups }) => groups.length > 0);
  const same = lists.filter(({ groups }) => groups.length === 0);
  return [
    ...(changed.length === 0 ? [] : [row(['added', 'removed', 'changed', 'the same'], 'list')]),
    ...changed.map((list) =>
      row(
        [list.added, list.removed, list.changed, list.after - list.added - list.changed].map(count),
        nameOf(list.list) === list.list ? list.list : `${nameOf(list.list)} (${list.list})`,
      ),
    ),
    ...(same.length === 0
      ? []
      : [
          page.paragraph(
            `No change: ${same.map(({ list, after }) => `${list} (${count(after)})`).join(', ')}`,
            '  ',
          ),
        ]),
  ].join('');
}

function leftOut({ onlyBefore, onlyAfter }: DiffReport, page: Page): string {
  const lines = [
    ...(onlyBefore.length === 0 ? [] : [`No longer held, and not compared: ${onlyBefore.join(', ')}.`]),
    ...(onlyAfter.length === 0 ? [] : [`Not held before, and not compared: ${onlyAfter.join(', ')}.`]),
  ];
  return lines.length === 0 ? '' : `\n${lines.map((line) => page.paragraph(line)).join('')}`;
}

/** A list of the user's own has no name but its code. */
function inSentence(list: string, { nameOf }: DiffReport): string {
  const name = nameOf(list);
  return name === list ? list : `the ${name}`;
}

/** A notice of the Federal Register makes a listing; other authorities are cited by many. */
function groupHeading({ kind, notice, listedOn, size }: ChangeGroup, list: string, page: Page): string {
  const by =
    notice === undefined
      ? undefined
      : `${notice.federalRegister === undefined ? 'citing' : 'by'} ${noticeText(notice)}`;
  const on = listedOn === undefined || listedOn === notice?.date ? '' : `, listed on ${listedOn}`;
  const words =
    kind === 'added'
      ? `Added to ${list} ${by ?? 'without a notice'}${on}`
      : kind === 'removed'
        ? `Removed from ${list}; the file does not say by what`
        : by === undefined
          ? `Changed on ${list} without a new notice`
          : `Modified on ${list} ${by}`;
  return [
    page.paragraph(`${words}: ${entryCount(size)}`, '', page.style.subject),
    notice?.url === undefined ? '' : page.paragraph(notice.url, '  '),
  ].join('');
}

const indent = '    ';

function changeLines(change: Change, group: ChangeGroup, page: Page): string {
  const party = change.kind === 'removed' ? change.from : change.to;
  const line = (text: string) => page.paragraph(text, indent);
  const lines = [page.paragraph(partyText(party), '  ')];
  if (change.kind === 'added') lines.push(...addedLines(party, group).map(line));
  if (change.kind === 'removed') lines.push(...removedLines(party).map(line));
  if (change.kind === 'changed') {
    lines.push(...change.fields.map((field) => fieldLines(field, page)));
    const { from, pairedBy } = change;
    if (pairedBy !== 'id')
      lines.push(line(`taken for the same entry by ${pairedWords[pairedBy]}; its id was ${from.id}`));
  }
  lines.push(line(`id ${party.id}`));
  return lines.join('');
}

const pairedWords: Readonly<Record<PairedBy, string>> = {
  id: 'its id',
  'native-id': "the publisher's number",
  'name-and-country': 'name and country',
  name: 'its name, and a notice, address or date of birth',
  identifier: 'an identifier',
  names: 'the names that it shares',
  spelling: 'the spelling of its name under the same notice',
};

function partyText({ names, countries, type, typeInferred }: ListedParty): string {
  const where = countries.length === 0 ? '' : ` (${countries.join(', ')})`;
  return `${names[0]!.text}${where}${typeInferred || type === 'unknown' ? '' : `, ${type}`}`;
}

function addedLines(party: ListedParty, group: ChangeGroup): readonly string[] {
  const aliases = party.names.slice(1).map(({ text }) => text);
  const { references } = party.source;
  return [
    ...(aliases.length === 0 ? [] : [`also known as ${aliases.join('; ')}`]),
    ...party.addresses.map(({ text }) => `address: ${text}`),
    ...party.datesOfBirth.map(({ text }) => `born ${text}`),
    ...(party.programmes.length === 0 ? [] : [`programme: ${party.programmes.join(', ')}`]),
    ...(party.licenceRequirement === undefined ? [] : [`licence requirement: ${party.licenceRequirement}`]),
    ...(party.licencePolicy === undefined ? [] : [`licence policy: ${party.licencePolicy}`]),
    ...(party.listedOn === undefined || group.listedOn !== undefined ? [] : [`listed on ${party.listedOn}`]),
    ...(references.length < 2 ? [] : [`notices: ${references.map(noticeText).join('; ')}`]),
  ];
}

function removedLines({ source, listedOn }: ListedParty): readonly string[] {
  return [
    ...(source.references.length === 0
      ? ['had no published notice']
      : source.references.map(
          (notice) => `had ${noticeText(notice)}${notice.url === undefined ? '' : ` ${notice.url}`}`,
        )),
    ...(listedOn === undefined ? [] : [`listed on ${listedOn}`]),
  ];
}

function fieldLines({ field, change, from, to }: FieldChange, page: Page): string {
  const label = field.replaceAll('-', ' ');
  if (change !== 'changed') return page.paragraph(`${label} ${change}: ${to ?? from}`, indent);
  const line = `${label}: “${from}” -> “${to}”`;
  if (wrapText(line, page.width - indent.length).length === 1) return page.paragraph(line, indent);
  return [
    page.paragraph(`${label}:`, indent),
    page.paragraph(`“${from}”`, `${indent}  was `),
    page.paragraph(`“${to}”`, `${indent}  now `),
  ].join('');
}
