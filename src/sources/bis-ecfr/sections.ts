/**
 * Which section of the Code of Federal Regulations holds which list. A file may be one of them, part 744,
 * or all of title 15: the lists are known by the number of their section, whatever stands around it.
 */

export interface BisList {
  /** Our code of the list. */
  readonly code: 'us-el' | 'us-uvl' | 'us-meu' | 'us-mieu';
  /** The section as lawyers cite it, for the place of an entry. */
  readonly section: string;
  /** Columns in their order, for a table without headings. */
  readonly columns: readonly BisColumn[];
}

export type BisColumn = 'country' | 'entity' | 'requirement' | 'policy' | 'citation';

const three: readonly BisColumn[] = ['country', 'entity', 'citation'];

const supplements: Readonly<Record<string, BisList>> = {
  '4': {
    code: 'us-el',
    section: 'Supplement No. 4 to Part 744',
    columns: ['country', 'entity', 'requirement', 'policy', 'citation'],
  },
  '6': { code: 'us-uvl', section: 'Supplement No. 6 to Part 744', columns: three },
  '7': { code: 'us-meu', section: 'Supplement No. 7 to Part 744', columns: three },
};

const militaryIntelligence: BisList = { code: 'us-mieu', section: '744.22(f)(2)', columns: [] };

/**
 * The list in a section; undefined for any other section.
 *
 * @param element `DIV9` for a supplement, `DIV8` for a numbered section
 * @param number its attribute `N`; where that is empty, as in some editions, its heading
 */
export function listOfSection(element: string, number: string): BisList | undefined {
  if (element === 'DIV8')
    return /^(?:§\s*)?744\.22(?![\d.]\d)/.test(number.trim()) ? militaryIntelligence : undefined;
  const supplement = /^Supplement\s+No\.?\s*(\d+)\s+to\s+Part\s+744\b/i.exec(number.trim())?.[1];
  return supplement === undefined ? undefined : supplements[supplement];
}
