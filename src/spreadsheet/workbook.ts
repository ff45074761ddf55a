import { damaged } from './damaged.js';
import { readWholePart, type XmlAttributes } from './read-part.js';
import { type UnpackBudget, unpack, unpackLimits } from './unpack.js';
import { type WorkbookPart, workbookParts } from './workbook-parts.js';

/** A workbook with its parts found: ECMA-376, part 1, section 12. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904, as on old Macintoshes, rather than from 1900. */
  readonly date1904: boolean;
  readonly sharedStrings: WorkbookPart | undefined;
  readonly styles: WorkbookPart | undefined;
  readonly budget: UnpackBudget;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: WorkbookPart;
}

interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** @throws UserError where the bytes are no workbook that can be read */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw damaged('it is in the old Excel format (.xls) or protected by a password');
  const all = await workbookParts(bytes);
  const budget: UnpackBudget = { left: unpackLimits.total };
  const root = await relationships(all, '', budget);
  const bookName = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = all.get(bookName);
  if (book === undefined || /\.bin$/i.test(bookName))
    throw damaged(
      all.has('mimetype')
        ? 'it is an OpenDocument spreadsheet'
        : 'it is no Excel workbook in XML form (.xlsx)',
    );
  const related = await relationships(all, bookName, budget);
  const part = (type: string) => all.get(related.find((candidate) => candidate.type === type)?.target ?? '');

  const sheets: Sheet[] = [];
  let date1904 = false;
  await readWholePart(unpack(book, budget), {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relationship = related.find(({ id }) => id === relationshipId(attributes));
      const sheet = all.get(relationship?.target ?? '');
      if (relationship?.type !== 'worksheet' || sheet === undefined) return;
      const hidden = /hidden/i.test(attributes.state ?? '');
      sheets.push({ name: attributes.name ?? '', hidden, part: sheet });
    },
  });
  return { sheets, date1904, sharedStrings: part('sharedStrings'), styles: part('styles'), budget };
}

/** The relationships of a part, the archive's own for an empty name. */
async function relationships(
  all: ReadonlyMap<string, WorkbookPart>,
  name: string,
  budget: UnpackBudget,
): Promise<readonly Relationship[]> {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const part = all.get(`${folder}_rels/${name.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (part === undefined) return found;
  await readWholePart(unpack(part, budget), {
    open: (element, attributes) => {
      if (element !== 'Relationship' || attributes.TargetMode === 'External') return;
      const type = attributes.Type ?? '';
      found.push({
        id: attributes.Id ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: partName(folder, attributes.Target ?? ''),
      });
    },
  });
  return found;
}

/** `worksheets/sheet1.xml` within `xl/`, `/xl/worksheets/sheet1.xml`, `../xl/styles.xml`. */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** `r:id`, whatever the prefix for relationships is. */
function relationshipId(attributes: XmlAttributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}
