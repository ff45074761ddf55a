import { SaxesParser } from 'saxes';
import { damaged, refused } from './damaged.js';

/** By name with its prefix; few attributes of a workbook have one. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What to do with the elements of one XML part, by names without prefixes. */
export interface PartHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  /** `text` is what stands directly within the element. */
  readonly close?: (name: string, text: string) => void;
}

/** A cell holds 32,767 characters at most; a tag with its attributes far fewer. */
const longestPiece = 1_048_576;
const deepest = 64;

/**
 * Reads an XML part of a workbook element by element and yields after each chunk, so that what the handlers
 * have gathered can be handed on. A document type declaration, and with it every entity of its own, is
 * refused.
 *
 * @throws UserError where the part is no well-formed XML in UTF-8, or refused
 */
export async function* readPart(
  content: AsyncIterable<Uint8Array>,
  { open, close }: PartHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[] = [];
  const names: string[] = [];
  let written = 0;
  let lastEvent = 0;
  const event = () => {
    lastEvent = parser.position;
  };
  const addText = (text: string) => {
    event();
    const last = texts.length - 1;
    if (last < 0) return;
    texts[last] += text;
    if (texts[last]!.length > longestPiece) throw refused(`a text has more than ${longestPiece} characters`);
  };
  parser.on('error', (error) => {
    throw damaged(`its XML is not well-formed (${error.message.replace(/\.$/, '')})`);
  });
  parser.on('doctype', () => {
    throw refused('it has a document type declaration');
  });
  parser.on('comment', event);
  parser.on('processinginstruction', event);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name: qualified, attributes }) => {
    event();
    const name = withoutPrefix(qualified);
    names.push(name);
    texts.push('');
    if (names.length > deepest) throw refused(`elements are nested more than ${deepest} deep`);
    open?.(name, attributes);
  });
  parser.on('closetag', () => {
    event();
    const [name, text] = [names.pop()!, texts.pop()!];
    close?.(name, text);
  });

  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (chunk: Uint8Array | undefined) => {
    const text = decoded(decoder, chunk);
    parser.write(text);
    written += text.length;
    if (written - lastEvent > longestPiece)
      throw refused(`a text or tag has more than ${longestPiece} characters`);
  };
  for await (const chunk of content) {
    write(chunk);
    yield;
  }
  write(undefined);
  parser.close();
  yield;
}

/** Reads a part to its end, for what its handlers keep. */
export async function readWholePart(
  content: AsyncIterable<Uint8Array>,
  handlers: PartHandlers,
): Promise<void> {
  for await (const _ of readPart(content, handlers));
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw damaged('its text is not UTF-8', cause);
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
