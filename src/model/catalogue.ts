import { z } from 'zod';
import { effectClassSchema } from './effect.js';
import type { Immutable } from './immutable.js';
import { listCodeSchema } from './listed-party.js';
import { isoDateSchema } from './partial-date.js';

/** What is known of one published list, whether or not it is loaded. Kept in `lists/catalogue.json`. */
export const catalogueEntrySchema = z.object({
  code: listCodeSchema,
  /** Official name, e.g. `BIS Entity List`. */
  name: z.string(),
  publisher: z.string(),
  /** The legal provision under which the list is kept, e.g. `15 CFR Part 744, Supplement No. 4`. */
  authority: z.string(),
  /** The list's page for people; null where no stable page is known. Files are in `lists/downloads.json`. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** Names under which `--list` takes several lists at once: `us`, `bis`, `ofac`, `eu`, ... */
  groups: z.array(z.string()),
  /**
   * The fewest entries that a whole file of the list has: set well below its known size, and only where that
   * is known. A file with fewer was cut short.
   */
  floor: z.int().positive().optional(),
  /**
   * Ages in days beyond which the list is stale, where the publisher's rhythm asks for others than 7 days since
   * it was retrieved and 30 since it was published or, in an undated file, since its newest entry.
   */
  maxAgeDays: z.object({ retrieved: z.int().positive(), published: z.int().positive() }).partial().optional(),
  /** What a match on this list means where the entry says nothing more specific. */
  effect: z.object({
    class: effectClassSchema,
    summary: z.string(),
    authority: z.string(),
    asOf: isoDateSchema,
  }),
});
export type CatalogueEntry = Immutable<z.infer<typeof catalogueEntrySchema>>;

export const catalogueSchema = z.array(catalogueEntrySchema);
