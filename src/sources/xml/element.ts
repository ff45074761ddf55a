import { squeezed } from '../entry.js';

/**
 * One element of an XML list with everything below it, as plain data, and the few questions that a
 * parser asks of it. Namespaces are dropped: lists change theirs without changing what they say.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name without prefix; namespace declarations are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text of the element itself, as published; empty where it is white space alone. */
  readonly text: string;
  /** Texts and elements in their order, as published; present where the layout asks for mixed content. */
  readonly content?: readonly (string | XmlElement)[];
  /** Physical line on which its tag ends, from 1. */
  readonly line: number;
}

/** The elements at a path such as `NATIONALITY/VALUE`, in the order of the file. */
export function elementsAt(element: XmlElement, path: string): readonly XmlElement[] {
  const slash = path.indexOf('/');
  const name = slash < 0 ? path : path.slice(0, slash);
  const found = element.children.filter((child) => child.name === name);
  return slash < 0 ? found : found.flatMap((child) => elementsAt(child, path.slice(slash + 1)));
}

/** Their texts with white space squeezed; those without text are left out. */
export function textsAt(element: XmlElement, path: string): string[] {
  return elementsAt(element, path)
    .map(({ text }) => squeezed(text))
    .filter((text) => text !== '');
}

/** The first of their texts; empty where there is none. */
export function textAt(element: XmlElement, path: string): string {
  return textsAt(element, path)[0] ?? '';
}

/**
 * All texts and attributes as published, by path, for quotation. Of several elements of one name each
 * bears its number: `ALIAS[2]/NAME`, `ALIAS[2]@uid`. The path does not name the element itself.
 */
export function flatten(element: XmlElement): Record<string, string> {
  const flat: Record<string, string> = {};
  const visit = ({ attributes, children, text }: XmlElement, path: string): void => {
    if (text !== '') flat[path] = text;
    for (const [name, value] of attributes) flat[`${path}@${name}`] = value;
    const totals = new Map<string, number>();
    for (const { name } of children) totals.set(name, (totals.get(name) ?? 0) + 1);
    const counts = new Map<string, number>();
    for (const child of children) {
      const count = (counts.get(child.name) ?? 0) + 1;
      counts.set(child.name, count);
      const step = totals.get(child.name) === 1 ? child.name : `${child.name}[${count}]`;
      visit(child, path === '' ? step : `${path}/${step}`);
    }
  };
  visit(element, '');
  return flat;
}
