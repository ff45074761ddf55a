import { UserError } from '../../model/user-error.js';
import { isoDate, parsePartialDate } from '../../reference/partial-date.js';
import type { ParsedRecord, Source } from '../source.js';
import { linesOf } from '../xml/mixed-text.js';
import { readXml, type SectionedXmlLayout } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { lostElement } from '../xml/unknown-elements.js';
import { entryCollector } from './collect-entries.js';
import { footnoteContradiction } from './footnotes.js';
import { intelligenceReader } from './read-intelligence.js';
import { type BisList, listOfSection } from './sections.js';

const divisions = ['DIV1', 'DIV2', 'DIV3', 'DIV4', 'DIV5', 'DIV6', 'DIV7', 'DIV8', 'DIV9'];

const layout: SectionedXmlLayout = {
  roots: ['DLPSTEXTCLASS', 'ECFR', ...divisions],
  sections: ['DIV8', 'DIV9'],
  containers: [
    ...divisions,
    'TEXT',
    'BODY',
    'ECFR',
    'ECFRBRWS',
    'DIV',
    'TABLE',
    'THEAD',
    'TBODY',
    'TFOOT',
    'FTNT',
    'EXTRACT',
    'NOTE',
  ],
  records: ['AMDDATE', 'HEAD', 'P', 'FP', 'TR'],
  mixed: true,
};

/** What stands around a table and says nothing of its entries: notes of editors, history, links, authority. */
const passedOver =
  /^(?:CITA|EDNOTE|EFFDNOT|EFFDNOTP|XREF|AUTH|SOURCE|SECAUTH|HD\d|HED|PSPACE|CAPTION|COLGROUP|COL|STARS|I|E|B|FTREF|IMG|BR)$/i;

const mend = {
  hint: 'Fetch part 744 of title 15 from ecfr.gov as XML, or Supplement No. 4, 6 or 7 to it, or section 744.22.',
};

/**
 * The lists of the Bureau of Industry and Security that are part of a regulation, in the XML of the
 * Electronic Code of Federal Regulations: the Entity List, the Unverified List and the Military End-User
 * List (supplements 4, 6 and 7 to 15 CFR part 744) and the military-intelligence end users of § 744.22(f)(2).
 * https://www.ecfr.gov/developers/documentation/api/v1 gives a supplement, a section, a part or the title;
 * https://www.govinfo.gov/bulkdata/ECFR gives titles, which alone say when they were amended. The markup is
 * that of https://github.com/usgpo/bulk-data/blob/main/ECFR-XML-User-Guide.md. Name, aliases and addresses of
 * a party are one running text; the whole of it stays with the entry. Not run on a live file.
 */
export const bisEcfr: Source = {
  id: 'bis-ecfr',
  title:
    'Entity List, Unverified List, Military End-User List and § 744.22(f)(2), eCFR XML form (15 CFR part 744)',
  parserVersion: 2,

  recognises(head) {
    const root = rootName(head);
    if (root === undefined || !layout.roots.includes(root)) return false;
    return (
      /<DIV9\b[^>]*\bN="Supplement No\.? ?[467] to Part 744"/i.test(head) ||
      /<DIV8\b[^>]*\bN="(?:§\s*)?744\.22"/.test(head) ||
      /<DIV5\b[^>]*\bN="744"/.test(head) ||
      /<HEAD>\s*Supplement No\.? ?[467] to Part 744\b/i.test(head) ||
      /\bNODE="15:|<IDNO TYPE="title">\s*15\s*<|<DIV1\b[^>]*\bN="15"[^>]*\bTYPE="TITLE"|\/title-15\//.test(
        head,
      )
    );
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    /** The sections around the present place; a section within a list's section is part of it. */
    const around: { list: BisList | undefined; headed: boolean }[] = [];
    let reader: Reader | undefined;
    let amended: string | undefined;
    let dated = false;
    let lists = 0;

    const begin = function* (list: BisList): Generator<ParsedRecord> {
      lists++;
      reader = readerOf(list);
      if (amended === undefined || dated) return;
      dated = true;
      yield { kind: 'published', date: amended };
    };

    for await (const item of readXml(content, layout)) {
      if (item.kind === 'section') {
        const list =
          reader === undefined ? listOfSection(item.name, item.attributes.get('N') ?? '') : undefined;
        around.push({ list, headed: (item.attributes.get('N') ?? '').trim() !== '' });
        if (list !== undefined) yield* begin(list);
      } else if (item.kind === 'section-end') {
        if (around.pop()?.list === undefined || reader === undefined) continue;
        yield* reader.end();
        reader = undefined;
      } else if (item.kind === 'unknown') {
        if (reader !== undefined && !passedOver.test(item.name))
          yield lostElement(item.name, item.line, reader.list.code);
      } else if (item.kind === 'record') {
        const { record, line } = item;
        if (record.name === 'AMDDATE') amended = isoDate(parsePartialDate(record.text.trim())) ?? amended;
        else if (reader !== undefined) yield* reader.add(record, line);
        else if (record.name === 'HEAD') {
          // Some editions leave the number of a supplement out and have it in the heading alone.
          const section = around.at(-1);
          if (section === undefined || section.headed) continue;
          section.headed = true;
          section.list = listOfSection('DIV9', linesOf(record).join(' '));
          if (section.list !== undefined) yield* begin(section.list);
        }
      }
    }
    if (lists === 0)
      throw new UserError('The file holds no list of the Bureau of Industry and Security.', mend);
  },
};

interface Reader {
  readonly list: BisList;
  readonly add: (record: Parameters<typeof linesOf>[0], line: number) => ParsedRecord[];
  readonly end: () => ParsedRecord[];
}

function readerOf(list: BisList): Reader {
  if (list.code === 'us-mieu') {
    const { add } = intelligenceReader(list);
    return {
      list,
      add: (record, line) => (record.name === 'P' || record.name === 'FP' ? add(record, line) : []),
      end: () => [],
    };
  }
  const entries = entryCollector(list);
  return {
    list,
    add: (record, line) => {
      if (record.name === 'TR') return entries.add(record, line);
      const contradiction =
        list.code === 'us-el' ? footnoteContradiction(linesOf(record).join(' ')) : undefined;
      if (contradiction === undefined) return [];
      const where = { line, list: list.code };
      return [
        {
          kind: 'problem',
          problem: { kind: 'unknown-value', severity: 'warning', message: contradiction, where },
        },
      ];
    },
    end: entries.end,
  };
}
