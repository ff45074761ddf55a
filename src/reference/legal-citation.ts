import type { Reference } from '../model/citation.js';
import { isoDate, parsePartialDate } from './partial-date.js';

/**
 * Citations of the Federal Register as U.S. lists write them, one after another, often without anything
 * between them. Volume and first page make a stable address: https://www.federalregister.gov/reader-aids
 */

const date = String.raw`\(?(?<date>\d{1,2}\/\d{1,2}\/\d{1,4})\)?`;
const volume = String.raw`(?<![\d/])(?<volume>\d{1,3})\s*\.?\s*F\.?\s?R\.?\s*`;
const issue = String.raw`\(?no\.\s*\d+\)?`;

/** `84 FR 54002`, `68 F.R. 38290 6/27/03`, `77 FR 58006 (no. 182)`, `82 F.R. 16788, 16789 4/6/2017`. */
const withPage = String.raw`${volume}(?:no\.\s*\d+\s*pg\.\s*)?(?<page>\d{1,6})(?![\d/])(?:,\s*\d+(?=\s+\d{1,2}\/))?(?:\s*${issue})?(?:,?\s*${date})?`;

/** `76 FR No. 197 (10/12/2011)`, `72 F.R. 1/30/07`: no page. */
const withoutPage = String.raw`${volume}(?:${issue})?\s*${date}`;

/** `Vol. 86, No. 71, 04/15/2021`, `Notice 1958, Vol. 59, No. 44, 3/07/94`: no page. */
const byIssue = String.raw`(?:Notice\s+\d+\s*,?\s*)?Vol\.\s*(?<volume>\d+)\s*,?\s*No\.\s*\d+(?:\s*,?\s*${date})?`;

/**
 * Reads every citation in `text`, in its order, each once. A citation with volume and page gets its
 * canonical text (`84 FR 54002`), volume, page and URL; one without a page keeps its wording. `date` is the
 * day that the citation states, where it lies in the year of the volume.
 *
 * `unread` is what is left when citations and the commas between them are taken away; empty where all was
 * read.
 */
export function parseLegalCitations(text: string): {
  readonly references: readonly Reference[];
  readonly unread: string;
} {
  const found: { readonly at: number; readonly reference: Reference }[] = [];
  let rest = squeeze(text);
  for (const [pattern, read] of forms) {
    rest = rest.replace(new RegExp(pattern, 'gi'), (match: string, ...more: unknown[]) => {
      const groups = more.at(-1) as Record<string, string | undefined>;
      found.push({ at: more.at(-3) as number, reference: read(match, groups) });
      // Blanks keep the place of what follows.
      return ' '.repeat(match.length);
    });
  }
  const references = new Map<string, Reference>();
  for (const { reference } of found.sort((a, b) => a.at - b.at)) {
    const seen = references.get(reference.text);
    if (seen?.date === undefined) references.set(reference.text, reference);
  }
  return { references: [...references.values()], unread: withoutSeparators(rest) };
}

/** The year in which a volume of the Federal Register appeared: volume 1 is 1936. */
export function federalRegisterYear(volumeNumber: number): number {
  return volumeNumber + 1935;
}

type ReadForm = (match: string, groups: Readonly<Record<string, string | undefined>>) => Reference;

const forms: readonly (readonly [pattern: string, read: ReadForm])[] = [
  [
    withPage,
    (_match, groups) => {
      const federalRegister = { volume: Number(groups.volume), page: Number(groups.page) };
      return {
        text: `${federalRegister.volume} FR ${federalRegister.page}`,
        url: `https://www.federalregister.gov/citation/${federalRegister.volume}-FR-${federalRegister.page}`,
        ...statedDate(groups),
        federalRegister,
      };
    },
  ],
  [withoutPage, (match, groups) => ({ text: squeeze(match), ...statedDate(groups) })],
  [byIssue, (match, groups) => ({ text: `Federal Register ${squeeze(match)}`, ...statedDate(groups) })],
];

function statedDate(groups: Readonly<Record<string, string | undefined>>): { date?: string } {
  const [month, day, year] = (groups.date ?? '').split('/');
  const published = federalRegisterYear(Number(groups.volume));
  if (year === undefined || !String(published).endsWith(year.padStart(2, '0'))) return {};
  const iso = isoDate(parsePartialDate(`${month}/${day}/${published}`, { order: 'month-first' }));
  return iso === undefined ? {} : { date: iso };
}

function withoutSeparators(text: string): string {
  return squeeze(text.replace(/(?<![\w.])and(?![\w.])/gi, ' '))
    .replace(/(?:[;,.()]\s*){2,}/g, ', ')
    .replace(/^[\s;,.()]+|(?<![\s;,()])[\s;,()]+$/g, '')
    .replace(/^\.$/, '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
