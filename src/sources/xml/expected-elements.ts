import type { ParsedRecord } from '../source.js';
import { elementsAt, type XmlElement } from './element.js';

/** Below so many entries, an element that is optional may well be in none. */
const fewest = 100;

export interface ExpectedElements {
  /** Looks at an entry. */
  readonly see: (record: XmlElement) => void;
  /** At the end of the file: a problem for each that no entry had. */
  readonly missing: () => ParsedRecord[];
}

/**
 * Elements and attributes of which every whole edition has some, and which the parser reads: where none of many entries
 * has one, the publisher left it out or calls it otherwise.
 *
 * @param paths such as `akaList/aka/category` or `nameAlias@strong`, below an entry
 */
export function expectedElements(paths: readonly string[], list?: string): ExpectedElements {
  const lacking = new Set(paths);
  let records = 0;
  return {
    see: (record) => {
      records++;
      for (const path of lacking) if (has(record, path)) lacking.delete(path);
    },
    missing: () => {
      if (records < fewest) return [];
      return [...lacking].map((field) => ({
        kind: 'problem',
        problem: {
          kind: 'missing-column',
          severity: 'warning',
          message: `No entry has the element ${field}; it reads as empty.`,
          where: { field, ...(list === undefined ? {} : { list }) },
        },
      }));
    },
  };
}

function has(record: XmlElement, path: string): boolean {
  const [elements = '', attribute] = path.split('@');
  const found = elements === '' ? [record] : elementsAt(record, elements);
  return attribute === undefined
    ? found.length > 0
    : found.some(({ attributes }) => attributes.has(attribute));
}
