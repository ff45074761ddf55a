/** Where a list is fetched from. Kept in `lists/downloads.json`, checked against this schema by the tests. */
import { z } from 'zod';
import type { Immutable } from './immutable.js';
import { listCodeSchema } from './listed-party.js';

const httpsUrl = z.url({ protocol: /^https$/ });

/** One form in which a list is published, and how to get at its file. */
const downloadFormSchema = z.discriminatedUnion('step', [
  /** The file has an address that stays. */
  z.object({
    step: z.literal('direct'),
    /** Id of the parser that must recognise the file. */
    source: z.string(),
    url: httpsUrl,
    /** What to call the file where its address does not tell. */
    file: z.string().optional(),
    /** True where the server turns away what does not call itself a browser. */
    browser: z.boolean().optional(),
  }),
  /** eCFR: `index` says up to which day the title is kept, and that day stands in the file's address. */
  z.object({
    step: z.literal('ecfr'),
    source: z.string(),
    index: httpsUrl,
    title: z.int().positive(),
    /** With `{date}` in it. */
    url: z.string().regex(/^https:\/\/[^ ]*\{date\}[^ ]*$/),
    file: z.string(),
    browser: z.boolean().optional(),
  }),
  /** The file's name changes with its date; a link with this text on the page leads to it. */
  z.object({
    step: z.literal('link-on-page'),
    source: z.string(),
    page: httpsUrl,
    linkText: z.string(),
    browser: z.boolean().optional(),
  }),
  /**
   * SAM.gov: `index` lists files by keys that end in the day they are of, so that the last is the newest; the file
   * lies at its key below `folder`.
   */
  z.object({
    step: z.literal('file-list'),
    source: z.string(),
    index: httpsUrl,
    folder: httpsUrl,
    ending: z.string(),
    browser: z.boolean().optional(),
  }),
]);
export type DownloadForm = Immutable<z.infer<typeof downloadFormSchema>>;

export const downloadRowSchema = z.object({
  /** What the user names. */
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string(),
  /** Of a file of several lists, which has no row in the catalogue: who gives it out, by which law, and where. */
  publisher: z.string().optional(),
  authority: z.string().optional(),
  page: httpsUrl.optional(),
  /** Lists of the catalogue that the file holds; empty for a file of other lists than those. */
  lists: z.array(listCodeSchema),
  /** The first whose parser this version has is taken. */
  forms: z.array(downloadFormSchema),
  /** Further formats in which a user's own copy of the list can be read. */
  sources: z.array(z.string()).optional(),
  /** Why the list cannot be fetched, in a sentence; only where `forms` is empty. */
  reason: z.string().optional(),
  /** Addresses, without query, from which nothing is taken: what lies there is no longer kept. */
  retired: z.array(httpsUrl).optional(),
  /** Whether `lists update` without codes fetches it. */
  byDefault: z.boolean(),
  /** How often the publisher changes it. */
  rhythm: z.string().optional(),
  /** Conditions of use, where they are certain. */
  terms: z.string().optional(),
});
export type DownloadRow = Immutable<z.infer<typeof downloadRowSchema>>;

export const downloadsSchema = z.array(downloadRowSchema);
