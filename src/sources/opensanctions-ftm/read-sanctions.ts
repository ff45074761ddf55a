import type { Reference } from '../../model/citation.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { Sanction } from './links.js';

/** What the designations of a party say, taken together. */
export interface Designations {
  readonly programmes: readonly string[];
  readonly references: readonly Reference[];
  /** The earliest day on which an authority listed it. */
  readonly listedOn: string | undefined;
  /** The last day of all of them, where every one has an end. */
  readonly expiresOn: string | undefined;
  readonly remarks: readonly string[];
}

export function readSanctions(sanctions: readonly Sanction[]): Designations {
  const references = new Map<string, Reference>();
  for (const sanction of sanctions) {
    const reference = referenceOf(sanction);
    if (reference === undefined) continue;
    const key = JSON.stringify([reference.text, reference.date]);
    if (references.get(key)?.url === undefined) references.set(key, reference);
  }
  const listed = sanctions.flatMap(({ listedOn, startedOn }) => dayOf(listedOn) ?? dayOf(startedOn) ?? []);
  const ended = sanctions.flatMap(({ endedOn }) => dayOf(endedOn) ?? []);
  return {
    programmes: sanctions.flatMap(({ programmeIds }) => programmeIds),
    references: [...references.values()],
    listedOn: listed.sort()[0],
    expiresOn: ended.length > 0 && ended.length === sanctions.length ? ended.sort().at(-1) : undefined,
    remarks: [...new Set(sanctions.flatMap(remarkOf))],
  };
}

/** `Office of Foreign Assets Control: RUSSIA-EO14024 (36735)`; undefined where nothing of it is stated. */
function referenceOf(sanction: Sanction): Reference | undefined {
  const { authority, authorityId, programme, programmeIds, listedOn, startedOn, url } = sanction;
  const what = programme || programmeIds.join('; ');
  const said = [authority, what].filter((part) => part !== '').join(': ');
  if (said === '') return undefined;
  const date = dayOf(listedOn) ?? dayOf(startedOn);
  return {
    text: authorityId === '' ? said : `${said} (${authorityId})`,
    ...(isWebAddress(url) ? { url } : {}),
    ...(date === undefined ? {} : { date }),
  };
}

function remarkOf({ authority, programme, status, provisions, reason, endedOn }: Sanction): string[] {
  const said = [
    ...(status === '' ? [] : [`status ${status}`]),
    ...(endedOn === '' ? [] : [`until ${endedOn}`]),
    ...[provisions, reason].filter((part) => part !== ''),
  ];
  const by = authority || programme;
  return said.length === 0 ? [] : [by === '' ? said.join('; ') : `${by}: ${said.join('; ')}`];
}

const dayOf = (text: string): string | undefined => isoDate(parsePartialDate(text));

/** Anything but the web could be made to run something when it is followed. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text);
