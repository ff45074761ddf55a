import { SaxesParser } from 'saxes';
import { UserError } from '../../model/user-error.js';
import { decodeUtf8 } from './decode-utf8.js';
import type { XmlElement } from './element.js';

/** How a published list is laid out, by the names of its elements without prefixes. */
export interface XmlLayout {
  readonly root: string;
  /** Elements that only hold records. */
  readonly containers: readonly string[];
  /** Elements that are handed over whole: the entries, and what is said of the file. */
  readonly records: readonly string[];
  /** Elements outside of records that are known and not needed: nothing is told of them. */
  readonly passedOver?: readonly string[];
  /** Whether elements keep their texts and children in order, in `content`; false by default. */
  readonly mixed?: boolean;
}

/** A layout of sections within sections, of which a file may be any one. */
export interface SectionedXmlLayout extends Omit<XmlLayout, 'root'> {
  /** The root elements that a file may have. */
  readonly roots: readonly string[];
  /** Containers whose beginning and end are told, since it matters to a record in which it stands. */
  readonly sections: readonly string[];
}

/** What stands in the file, in its order. */
export type XmlItem =
  | { readonly kind: 'root'; readonly attributes: ReadonlyMap<string, string> }
  /** `position` counts the records of this name from 1; `line` is where the record starts. */
  | {
      readonly kind: 'record';
      readonly record: XmlElement;
      readonly position: number;
      readonly line: number;
    }
  /**
   * An element outside of all records that the layout does not know, passed over; told once a name, and
   * again in the next section.
   */
  | { readonly kind: 'unknown'; readonly name: string; readonly line: number };

/** Where a section begins and ends; a root element that is one begins it too. */
export type XmlSection =
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
    }
  | { readonly kind: 'section-end'; readonly name: string };

/** Far above what any published list holds, and low enough for a file of any size to be read in little memory. */
const limits = {
  /** Levels of elements within elements. */
  depth: 40,
  /** Characters of one text, comment, or tag with all its attributes. */
  piece: 65_536,
  /** Characters of one record. */
  record: 4_194_304,
};

const mend = {
  hint: 'Download the file again; if the error stays, the publisher has changed or damaged it.',
};

/**
 * Reads an XML list record by record, whatever its size. List files are hostile input: a document type
 * declaration, and with it every entity of its own, is refused, and so is whatever exceeds the limits.
 *
 * @param content UTF-8 in chunks of any size
 * @throws UserError that names the line, where the file is not well-formed, cut short, or refused
 */
export function readXml(content: AsyncIterable<Uint8Array>, layout: XmlLayout): AsyncGenerator<XmlItem>;
export function readXml(
  content: AsyncIterable<Uint8Array>,
  layout: SectionedXmlLayout,
): AsyncGenerator<XmlItem | XmlSection>;
export async function* readXml(
  content: AsyncIterable<Uint8Array>,
  layout: XmlLayout | SectionedXmlLayout,
): AsyncGenerator<XmlItem | XmlSection> {
  const reader = createReader(layout);
  for await (const text of decodeUtf8(content)) yield* reader.write(text);
  yield* reader.close();
}

/** An element whose end has not been met. */
interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly content?: (string | XmlElement)[];
  readonly line: number;
}

function createReader(layout: XmlLayout | SectionedXmlLayout): {
  readonly write: (text: string) => (XmlItem | XmlSection)[];
  readonly close: () => (XmlItem | XmlSection)[];
} {
  const roots = new Set('roots' in layout ? layout.roots : [layout.root]);
  const sections = new Set('sections' in layout ? layout.sections : []);
  const containers = new Set([...layout.containers, ...sections]);
  const records = new Set(layout.records);
  const parser = new SaxesParser({ xmlns: false, position: true });
  const positions = new Map<string, number>();
  const passedOver = new Set(layout.passedOver);
  const unknown = new Set<string>();
  let items: (XmlItem | XmlSection)[] = [];
  /** The elements around the present place: all of them as a count, those of the present record whole. */
  let depth = 0;
  const open: OpenElement[] = [];
  let skippedFrom: number | undefined;
  let written = 0;
  let pieceStart = 0;
  let recordStart = { at: 0, line: 1 };
  let closing = false;

  const refuse = (what: string): never => {
    throw new UserError(`The list file is refused: ${what} (line ${parser.line}).`, mend);
  };
  const checkSize = (at: number) => {
    if (at - pieceStart > limits.piece)
      refuse(`a text, comment or tag has more than ${limits.piece} characters`);
    if (open.length > 0 && at - recordStart.at > limits.record)
      refuse(`a record has more than ${limits.record} characters`);
  };
  const endPiece = () => {
    checkSize(parser.position);
    pieceStart = parser.position;
  };

  parser.on('error', ({ message }) => {
    const words = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new UserError(
      closing
        ? `The list file ends too early, on line ${parser.line}: ${words}.`
        : `The list file is not well-formed XML: ${words} (line ${parser.line}).`,
      mend,
    );
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding))
      refuse(`it says that it is in ${encoding}, not in UTF-8`);
  });
  parser.on('doctype', () => refuse('it has a document type declaration, which no published list needs'));
  parser.on('comment', endPiece);
  parser.on('processinginstruction', endPiece);
  const addText = (text: string) => {
    endPiece();
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += text;
    element.content?.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  const beginSection = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (!sections.has(name)) return;
    unknown.clear();
    items.push({ kind: 'section', name, attributes, line: parser.line });
  };
  parser.on('opentagstart', () => {
    recordStart = open.length > 0 ? recordStart : { at: parser.position, line: parser.line };
    if (++depth > limits.depth) refuse(`elements are nested more than ${limits.depth} deep`);
  });
  parser.on('opentag', ({ name: qualified, attributes: all }) => {
    endPiece();
    const name = withoutPrefix(qualified);
    const attributes = withoutPrefixes(all);
    if (depth === 1) {
      if (!roots.has(name)) refuse(`its root element is ${name}, not ${[...roots].join(' or ')}`);
      items.push({ kind: 'root', attributes });
      beginSection(name, attributes);
    } else if (open.length > 0 || (skippedFrom === undefined && records.has(name)))
      open.push({
        name,
        attributes,
        children: [],
        text: '',
        line: parser.line,
        ...(layout.mixed ? { content: [] } : {}),
      });
    else if (skippedFrom === undefined && containers.has(name)) beginSection(name, attributes);
    else if (skippedFrom === undefined) {
      skippedFrom = depth;
      if (!unknown.has(name) && !passedOver.has(name))
        items.push({ kind: 'unknown', name, line: parser.line });
      unknown.add(name);
    }
  });
  parser.on('closetag', ({ name }) => {
    endPiece();
    const last = open.pop();
    if (last === undefined && skippedFrom === undefined && sections.has(withoutPrefix(name)))
      items.push({ kind: 'section-end', name: withoutPrefix(name) });
    if (depth === skippedFrom) skippedFrom = undefined;
    depth--;
    if (last === undefined) return;
    if (last.text.trim() === '') last.text = '';
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.children.push(last);
      parent.content?.push(last);
      return;
    }
    const position = (positions.get(last.name) ?? 0) + 1;
    positions.set(last.name, position);
    items.push({ kind: 'record', record: last, position, line: recordStart.line });
  });

  // Each `on` adds a property to the parser, and from the eighth on V8 keeps them all in a hash table, which
  // makes reading five times slower. A prototype's properties it keeps fast, so the parser is made one.
  Object.create(parser);

  const drain = () => {
    const drained = items;
    items = [];
    return drained;
  };
  return {
    write: (text) => {
      parser.write(text);
      written += text.length;
      // What has begun and not ended fires no event; `parser.position` holds within a write only.
      checkSize(written);
      return drain();
    },
    close: () => {
      closing = true;
      parser.close();
      return drain();
    },
  };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function withoutPrefixes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const named = Object.entries(attributes).filter(([name]) => !/^xmlns(?::|$)/.test(name));
  if (named.length === 0) return noAttributes;
  return new Map(named.map(([name, value]) => [withoutPrefix(name), value]));
}
