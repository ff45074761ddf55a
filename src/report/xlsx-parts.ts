/** The parts of a workbook that are the same for every report, but for the names of its sheets (ECMA-376 part 1, 12.3). */
import { xmlText } from './xml-text.js';

export interface NamedSheet {
  readonly name: string;
  /** The area that is filtered, e.g. `$A$1:$F$20`. */
  readonly area: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Path of the sheet with the index `at`, from 0. */
export const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;
export const sheetRelationshipsPath = (at: number): string => `xl/worksheets/_rels/sheet${at + 1}.xml.rels`;

/** Path and content of each part, in the order in which the archive has them. */
export function workbookParts(sheets: readonly NamedSheet[]): readonly (readonly [string, string])[] {
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
  ];
}

function contentTypes(sheets: readonly NamedSheet[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${contentType}.${type}+xml"/>`;
  return [
    declaration,
    `<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...sheets.map((_, at) => override(sheetPath(at), 'worksheet')),
    '</Types>',
  ].join('\n');
}

function relationships(parts: readonly (readonly [type: string, target: string])[]): string {
  return [
    declaration,
    `<Relationships xmlns="${packaging}/relationships">`,
    ...parts.map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('\n');
}

/** Excel keeps the area of a filter as a hidden name beside the filter itself. */
function workbook(sheets: readonly NamedSheet[]): string {
  return [
    declaration,
    `<workbook xmlns="${main}" xmlns:r="${office}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    '<sheets>',
    ...sheets.map(
      ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    ),
    '</sheets>',
    '<definedNames>',
    ...sheets.map(
      ({ name, area }, at) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(name)}!${area}</definedName>`,
    ),
    '</definedNames>',
    '</workbook>',
  ].join('\n');
}

/** In the order of `cellStyles`: plain, text, header, link, wrapped. 49 is the built-in format for text. */
const styles = [
  declaration,
  `<styleSheet xmlns="${main}">`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('\n');
