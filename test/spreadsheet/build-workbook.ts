import { crc32, deflateRawSync } from 'node:zlib';

/** A string is packed, a `Uint8Array` stored; or what is packed already, and the size that it is said to have. */
export type Content = string | Uint8Array | { readonly packed: Buffer; readonly size: number };
/** Files of a ZIP archive by name. */
export type Files = Readonly<Record<string, Content>>;

/** A ZIP archive of these files, without any part left out or added. */
export function buildZip(files: Files | readonly (readonly [string, Content])[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const list = Array.isArray(files) ? (files as [string, Content][]) : Object.entries(files);
  for (const [name, content] of list) {
    const { bytes, packed, size } = packedOf(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x0800, 2);
    header.writeUInt16LE(content instanceof Uint8Array ? 0 : 8, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), header, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function packedOf(content: Content): {
  readonly bytes: Buffer;
  readonly packed: Buffer;
  readonly size: number;
} {
  if (typeof content === 'object' && 'packed' in content) return { bytes: Buffer.alloc(0), ...content };
  const bytes = Buffer.from(content as string);
  return { bytes, packed: typeof content === 'string' ? deflateRawSync(bytes) : bytes, size: bytes.length };
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface WorkbookParts {
  /** What stands in `sheetData`. */
  readonly rows?: string;
  /** `si` elements. */
  readonly strings?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** Further sheets by name, each what stands in `sheetData`, before the main one. */
  readonly before?: Readonly<Record<string, { readonly rows: string; readonly state?: string }>>;
}

/** The parts of a small workbook as spreadsheet programs write them. */
export function workbookFiles({
  rows = '',
  strings = '',
  styles = '',
  properties = '',
  before = {},
}: WorkbookParts): Record<string, string> {
  const others = Object.entries(before);
  const sheets = [
    ...others.map(([name, { rows, state }]) => ({ name, rows, state })),
    { name: 'List', rows, state: undefined },
  ];
  return {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    '_rels/.rels': `<Relationships ${packages}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook ${main} xmlns:r="${office}"><workbookPr ${properties}/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${packages}>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="${at % 2 === 0 ? '' : '/xl/'}worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
}

export function buildWorkbook(parts: WorkbookParts): Buffer {
  return buildZip(workbookFiles(parts));
}

/** Rows of texts as inline strings, empty ones left out. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '_x000D_');
  return rows
    .map((cells, row) => {
      const inner = cells.map((cell, column) =>
        cell === ''
          ? ''
          : `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
      );
      return `<row r="${row + 1}">${inner.join('')}</row>`;
    })
    .join('');
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}
