import type { Reference } from '../../model/citation.js';

/**
 * Errors in the published file that are known and checked against the Federal Register. A correction
 * holds only while the row still shows the error, and the entry's remarks say that it was made.
 */

interface Correction {
  readonly list: string;
  readonly names: readonly string[];
  /** The wrong citation and date, as the row has them. */
  readonly wrong: { readonly reference: string; readonly listedOn: string };
  readonly right: { readonly reference: string; readonly listedOn: string };
  readonly note: string;
}

const corrections: readonly Correction[] = [
  {
    list: 'us-el',
    names: ['NetPosa', 'SenseNets', 'Nanjing FiberHome Starrysky Communication Development Co.'],
    wrong: { reference: '84 FR 54004', listedOn: '2019-10-09' },
    right: { reference: '85 FR 34505', listedOn: '2020-06-05' },
    note: 'Corrected here: the list file gives 84 FR 54004 of 2019-10-09; the rule that added this entry is 85 FR 34503 of 2020-06-05, the entry on page 34505.',
  },
];

interface Listing {
  readonly references: readonly Reference[];
  readonly listedOn: string | undefined;
}

/** The listing as it should read, with the note that says so; undefined where nothing is known to be wrong. */
export function correctListing(
  list: string,
  name: string,
  listing: Listing,
): (Listing & { readonly note: string }) | undefined {
  const known = corrections.find(
    (correction) =>
      correction.list === list &&
      correction.names.includes(name) &&
      correction.wrong.listedOn === listing.listedOn &&
      listing.references.some((reference) => reference.text === correction.wrong.reference),
  );
  if (known === undefined) return undefined;
  const references = listing.references
    .filter((reference) => reference.text !== known.wrong.reference)
    .map((reference) =>
      reference.text === known.right.reference ? { ...reference, date: known.right.listedOn } : reference,
    );
  return { references, listedOn: known.right.listedOn, note: known.note };
}
