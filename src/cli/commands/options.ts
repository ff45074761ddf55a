/** Options that several commands take, in the same words. */
import { Option } from 'commander';
import { partyTypeWords } from '../../config/settings.js';

/** For an option that may be repeated. */
export const collect = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

export const sheetOption = () =>
  new Option('--sheet <name|n>', 'sheet of a workbook, by name or number (default: the first with rows)');

export const encodingOption = () =>
  new Option('--encoding <name>', 'encoding of a text that is not UTF-8, e.g. windows-1252 or gb18030');

export const typeOption = () =>
  new Option('--type <type>', 'what names are where the row does not say').choices(partyTypeWords);

export const acceptOption = () =>
  new Option('--accept <reason>', 'take a file that lacks entries which it should have, and say why');

export const formatOption = () =>
  new Option(
    '--format <format>',
    'text, json, jsonl, csv, html, xlsx, md, sarif, junit, or github for annotations',
  );

export const outputOption = () =>
  new Option(
    '-o, --output <file>',
    'write to a file; may be repeated, the extension gives the format',
  ).argParser(collect);
