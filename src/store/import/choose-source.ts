import { UserError } from '../../model/user-error.js';
import type { Source } from '../../sources/source.js';
import { contentKind } from './content-kind.js';
import type { ListFile } from './list-file.js';

export interface KnownSources {
  readonly sources: readonly Source[];
  /** Id of the source that the user says the file is. */
  readonly as?: string;
  /** The user's own list that goes by `as`, where no source does. */
  readonly ownList?: Source;
}

/**
 * The parser for a list file: the one that knows its content, or the one named by `as` where none does.
 * Throws `UserError` for an empty file, a web page saved in a list's place, an unknown format, and for an
 * `as` that contradicts the content.
 */
export function chooseSource(
  { name, head, text, isWorkbook = false }: Pick<ListFile, 'name' | 'head' | 'text' | 'isWorkbook'>,
  { sources, as, ownList }: KnownSources,
): Source {
  const named = as === undefined ? undefined : (sources.find(({ id }) => id === as) ?? ownList);
  if (as !== undefined && named === undefined) {
    throw new UserError(`There is no list format "${as}".`, { hint: knownFormats(sources) });
  }
  const { kind, words } = contentKind(head, text);
  if (kind === 'empty') throw new UserError(`${name} is empty`, { hint: 'Fetch the file again.' });
  if (kind === 'html') {
    throw new UserError(`${name} is a web page, not a list file`, {
      hint: "Publishers' error pages are easily saved in a list's place: open it in a browser, and fetch the list again.",
    });
  }
  const recognised = sources.filter((source) => source.recognises(text));
  if (named !== undefined) {
    const [other] = recognised;
    // A list of the user's own may stand on any sheet of a workbook, and below a title.
    const isReadable =
      named === ownList ? isWorkbook || (kind === 'text' && !isMarkup(text)) : kind === 'text';
    if (other === undefined && (isReadable || named.recognises(text))) return named;
    if (recognised.includes(named)) return named;
    const seems = other === undefined ? words : `${other.id} (${other.title})`;
    throw new UserError(`${name} is not ${named.id}: it looks like ${seems}`, {
      hint:
        other === undefined ? hintFor(named, ownList, sources) : `Leave out --as, or say --as ${other.id}.`,
    });
  }
  const [source, rival] = recognised;
  if (source === undefined) {
    throw new UserError(`${name} is in no known list format: it looks like ${words}.`, {
      hint:
        (kind === 'archive' && !isWorkbook) || kind === 'gzip'
          ? `Unpack it first. ${knownFormats(sources)}`
          : `${knownFormats(sources)} A list of your own: --as CODE.`,
    });
  }
  if (rival !== undefined) {
    throw new UserError(`${name} may be ${source.id} or ${rival.id}`, {
      hint: `Say which with --as ${source.id} or --as ${rival.id}.`,
    });
  }
  return source;
}

const isMarkup = (text: string) => /^\s*</.test(text);

function hintFor(named: Source, ownList: Source | undefined, sources: readonly Source[]): string {
  if (named !== ownList) return knownFormats(sources);
  return 'A list of your own is a table - CSV in UTF-8, or an Excel workbook saved as .xlsx - or JSONL: docs/own-lists.md.';
}

/** So many are listed with what they are; of more, a reader can take in no more than the names. */
const mostInWords = 5;

function knownFormats(sources: readonly Source[]): string {
  if (sources.length > mostInWords) return `Known formats: ${sources.map(({ id }) => id).join(', ')}.`;
  return `Known formats: ${sources.map(({ id, title }) => `${id} (${title})`).join('; ')}.`;
}
