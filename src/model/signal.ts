import { z } from 'zod';
import type { Immutable } from './immutable.js';

export const tokenClassSchema = z.enum([
  'brand',
  'trade',
  'place',
  'legal-form',
  'number',
  'particle',
  'title',
  'initial',
]);
/** What a word of a name is: `brand` is whatever no lexicon knows, personal names included. */
export type TokenClass = z.infer<typeof tokenClassSchema>;

export const tokenRelationSchema = z.enum([
  'same',
  'spelling',
  'sound',
  'nickname',
  'joined',
  'equivalent',
  'initial',
  'acronym',
  'contradiction',
  'only-in-subject',
  'only-in-list',
]);
export type TokenRelation = z.infer<typeof tokenRelationSchema>;

/** One word of the subject's name set against one word of the listed name. */
export const tokenSignalSchema = z.object({
  kind: z.literal('token'),
  /** The word as written in the subject's name; null where the listed name alone has it. */
  query: z.string().nullable(),
  /** The word as published; null where the subject's name alone has it. */
  listed: z.string().nullable(),
  relation: tokenRelationSchema,
  class: tokenClassSchema,
  /** Share of the names' evidence that hangs on this word, 0..1. */
  weight: z.number(),
  /** What it adds to the score, or takes from it. */
  contribution: z.number(),
  /** The same in a plain sentence. */
  text: z.string(),
});

export const contextFieldSchema = z.enum(['country', 'date-of-birth', 'address', 'identifier', 'type']);

/** What the rest of the row says: evidence that raises or lowers, never a filter. */
export const contextSignalSchema = z.object({
  kind: z.literal('context'),
  field: contextFieldSchema,
  query: z.string(),
  listed: z.string(),
  relation: z.enum(['agrees', 'disagrees']),
  contribution: z.number(),
  text: z.string(),
});

/** A remark on the comparison as a whole, e.g. that the listed name is a weak alias. */
export const noteSignalSchema = z.object({
  kind: z.literal('note'),
  code: z.enum([
    'same-name',
    'unit',
    'reading',
    'known-name',
    'weak-alias',
    'former-name',
    'conflict',
    'little-evidence',
  ]),
  /** Of a `reading` or `known-name`: what stands in the subject's name, and what says the same on the list's side. */
  query: z.string().optional(),
  listed: z.string().optional(),
  contribution: z.number(),
  text: z.string(),
});

export const signalSchema = z.discriminatedUnion('kind', [
  tokenSignalSchema,
  contextSignalSchema,
  noteSignalSchema,
]);
export type TokenSignal = Immutable<z.infer<typeof tokenSignalSchema>>;
export type ContextSignal = Immutable<z.infer<typeof contextSignalSchema>>;
export type Signal = Immutable<z.infer<typeof signalSchema>>;
