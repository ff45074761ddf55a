import { z } from 'zod';
import { entrySourceSchema } from './citation.js';
import type { Immutable } from './immutable.js';
import { isoDateSchema, partialDateSchema } from './partial-date.js';

export const partyTypes = ['person', 'organization', 'vessel', 'aircraft'] as const;
export const partyTypeSchema = z.enum([...partyTypes, 'unknown']);
/** `unknown` where neither the publisher says nor the entry shows what the party is. */
export type PartyType = z.infer<typeof partyTypeSchema>;

/** `weak-alias` is what OFAC calls a weak a.k.a. and the UN a low-quality alias; `former` an f.k.a. */
export const nameKindSchema = z.enum(['primary', 'alias', 'weak-alias', 'former']);
export type NameKind = z.infer<typeof nameKindSchema>;

export const listedNameSchema = z.object({
  /** The name as published, white space squeezed; persons may stand as `LAST, First`. */
  text: z.string().min(1),
  kind: nameKindSchema,
  /** ISO 15924 code of the script most of its letters are in, e.g. `Latn`, `Hani`, `Cyrl`, `Arab`. */
  script: z.string().length(4),
});
export type ListedName = Immutable<z.infer<typeof listedNameSchema>>;

/** ISO 3166-1 alpha-2, upper case. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

export const addressSchema = z.object({
  /** The address as published. */
  text: z.string(),
  country: countryCodeSchema.optional(),
});
export type Address = Immutable<z.infer<typeof addressSchema>>;

export const identifierSchema = z.object({
  /** The publisher's own word for it, e.g. `Passport`, `Tax ID No.`, `Vessel Registration Identification`. */
  type: z.string(),
  value: z.string(),
  country: countryCodeSchema.optional(),
});
export type Identifier = Immutable<z.infer<typeof identifierSchema>>;

/** A list code such as `us-el`, or the code of a user's own list. */
export const listCodeSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * One entry of one list. The same party on two lists is two listed parties; the same notice that lists
 * five parties makes five.
 */
export const listedPartySchema = z.object({
  /**
   * Our own identity, stable across refreshes: list, name and country, e.g. `us-el:dahua-technology-cn`; after a tilde
   * what tells it from another of the same, e.g. `us-sdn:ali-muhammad-sy~22151`.
   */
  id: z.string(),
  list: listCodeSchema,
  /** The publisher's id as it stands in the file; not always stable. */
  nativeId: z.string(),
  type: partyTypeSchema,
  /** True where the publisher states no type and it was inferred from the entry. Never used to hide a match. */
  typeInferred: z.boolean(),
  /** The primary name first. */
  names: z.array(listedNameSchema).min(1),
  addresses: z.array(addressSchema),
  /** Countries of addresses, nationality, citizenship or flag, each once. */
  countries: z.array(countryCodeSchema),
  datesOfBirth: z.array(partialDateSchema),
  placesOfBirth: z.array(z.string()),
  identifiers: z.array(identifierSchema),
  /** The publisher's programme tags, e.g. `GLOMAG`, `SDGT`. */
  programmes: z.array(z.string()),
  /** Function or office held, as published. */
  title: z.string().optional(),
  licenceRequirement: z.string().optional(),
  licencePolicy: z.string().optional(),
  listedOn: isoDateSchema.optional(),
  expiresOn: isoDateSchema.optional(),
  remarks: z.string().optional(),
  source: entrySourceSchema,
  /** The record as published, column by column, for quotation; empty where the entry is our own record of a fact. */
  raw: z.record(z.string(), z.string()),
});
export type ListedParty = Immutable<z.infer<typeof listedPartySchema>>;
