/** Which files are read together, as which source. */
import { UserError } from '../../model/user-error.js';
import { joinParts, type Part } from '../../sources/parts.js';
import type { Source, SourcePart } from '../../sources/source.js';
import { chooseSource, type KnownSources } from './choose-source.js';
import { contentKind } from './content-kind.js';
import type { ListFile } from './list-file.js';

/** One snapshot to be. */
export interface PlannedImport {
  readonly name: string;
  readonly source: Source;
  /** What the file looks like, where it is read as this source by the user's word alone. */
  readonly looksLike?: string;
  content(): AsyncIterable<Uint8Array>;
}

/** A file, or files that belong together, that cannot be imported. */
export interface RefusedFile {
  readonly name: string;
  readonly error: UserError;
}

interface RecognisedPart {
  readonly source: Source;
  readonly part: SourcePart;
  readonly file: ListFile;
}

/**
 * Files that are parts of one source become one import, joined in the order in which the source has them, so that
 * the order in which they were given does not show; every other file is an import of its own.
 */
export function planImports(
  files: readonly ListFile[],
  known: KnownSources,
): readonly (PlannedImport | RefusedFile)[] {
  const planned: (PlannedImport | RefusedFile)[] = [];
  const parts = new Map<Source, RecognisedPart[]>();
  for (const file of files) {
    const refused = refusing(file.name, () => {
      const found = partOf(file, known);
      if (found === undefined) planned.push(wholeList(file, known));
      else parts.set(found.source, [...(parts.get(found.source) ?? []), found]);
    });
    if (refused !== undefined) planned.push(refused);
  }
  for (const [source, found] of parts) {
    const refused = refusing(nameOf(found), () => {
      for (const set of setsOf(source, found))
        planned.push({ name: nameOf(set), source, content: () => joined(set) });
    });
    if (refused !== undefined) planned.push(refused);
  }
  return planned;
}

function wholeList(file: ListFile, known: KnownSources): PlannedImport {
  const source = chooseSource(file, known);
  const { words } = contentKind(file.head, file.text);
  const isKnown = file.isWorkbook === true || source.recognises(file.text);
  const looksLike = isKnown ? {} : { looksLike: words };
  return { name: file.name, source, content: file.content, ...looksLike };
}

function refusing(name: string, work: () => void): RefusedFile | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return { name, error };
    throw error;
  }
}

const nameOf = (parts: readonly RecognisedPart[]) => parts.map(({ file }) => file.name).join(' + ');

/** The part that a file is; undefined where it is a list by itself, or nothing that is known. */
function partOf(file: ListFile, { sources, as }: KnownSources): RecognisedPart | undefined {
  if (sources.some((source) => source.recognises(file.text))) return undefined;
  const found = sources
    .filter(({ id }) => as === undefined || id === as)
    .flatMap((source) => {
      const part = source.parts?.find((each) => each.recognises(file.text));
      return part === undefined ? [] : [{ source, part, file }];
    });
  const [one, other] = found;
  if (one !== undefined && other !== undefined)
    throw new UserError(`${file.name} may be a part of ${one.source.id} or of ${other.source.id}`, {
      hint: `Say which with --as ${one.source.id} or --as ${other.source.id}.`,
    });
  return one;
}

/**
 * Parts sorted into sets, one to each file of the first role. Where there are several - the SDN list and the
 * other lists of one publisher, say - a part goes with the file that its name is most like, and one that is like
 * none of them more than another goes where a part of its role is lacking.
 */
function setsOf(source: Source, found: readonly RecognisedPart[]): readonly (readonly RecognisedPart[])[] {
  const roles = source.parts ?? [];
  const inRole = (role: string | undefined) => found.filter(({ part }) => part.role === role);
  const heads = inRole(roles[0]?.role);
  if (heads.length === 0)
    throw new UserError(`${nameOf(found)} cannot be read alone`, {
      hint: `${source.title}: give the file with the part "${roles[0]?.role}" as well, in the same command.`,
    });
  const sets = heads.map((head) => [head]);
  for (const { role } of roles.slice(1)) {
    const undecided: RecognisedPart[] = [];
    for (const part of inRole(role)) {
      const likeness = heads.map((head) => sharedStart(head.file.name, part.file.name));
      const most = Math.max(...likeness);
      const best = sets.filter((_, at) => likeness[at] === most);
      if (best.length === 1) best[0]!.push(part);
      else undecided.push(part);
    }
    for (const part of undecided) {
      const lacking = sets.filter((set) => set.every((each) => each.part.role !== role));
      if (lacking.length !== 1 || undecided.length > 1) throw ambiguous(part, heads);
      lacking[0]!.push(part);
    }
    const twice = sets.flatMap((set) => set.filter(({ part }) => part.role === role).slice(1));
    if (twice[0] !== undefined) throw ambiguous(twice[0], heads);
  }
  for (const { role, required } of roles)
    for (const set of sets)
      if (required && set.every(({ part }) => part.role !== role))
        throw new UserError(`${nameOf(set)} cannot be read without the part "${role}" of the list`, {
          hint: `${source.title}: give all of its files in one command.`,
        });
  return sets;
}

function ambiguous({ file, part }: RecognisedPart, heads: readonly RecognisedPart[]): UserError {
  return new UserError(
    `${file.name} is a part "${part.role}", and does not say of which: ${heads.map((head) => head.file.name).join(', ')}`,
    { hint: 'Import each list with its own parts, in a command of its own.' },
  );
}

function sharedStart(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Parts are tables that belong to one list: together they are held in memory, which bounds them. */
const mostPartBytes = 64 << 20;

async function* joined(set: readonly RecognisedPart[]): AsyncGenerator<Uint8Array> {
  const parts: Part[] = [];
  let bytes = 0;
  for (const { part, file } of set) {
    const pieces: Uint8Array[] = [];
    for await (const chunk of file.content()) {
      bytes += chunk.length;
      if (bytes > mostPartBytes)
        throw new UserError(
          `${nameOf(set)} hold more than ${mostPartBytes} bytes, which no list in parts does`,
          {
            hint: 'Make sure that they are the list files; fetch them again from their publisher.',
          },
        );
      pieces.push(chunk);
    }
    parts.push({ role: part.role, name: file.name, content: Buffer.concat(pieces) });
  }
  yield* joinParts(parts);
}
