import { expect } from '@jest/globals';
import fc from 'fast-check';
import { listedPartySchema } from '../../src/model/listed-party.js';
import { problemSchema } from '../../src/model/problem.js';
import { UserError } from '../../src/model/user-error.js';
import type { Source } from '../../src/sources/source.js';
import { readSource } from './read-source.js';

/** Bytes that mean something in tables and in JSON, and some that mean nothing anywhere. */
const splinter = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\',
    'null',
    '0',
    '\0',
    '\uFEFF',
    '\u202E',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);

/** Reads `content` damaged in many ways: each is refused for a reason, or yields parties and problems that are whole. */
export async function expectToBearDamage(source: Source, content: string, numRuns: number): Promise<void> {
  const damage = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: splinter }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 1, max: 5000 }), async (places, chunkSize) => {
      let damaged = content;
      for (const { at, cut, put } of places) {
        const start = Math.floor(at * damaged.length);
        damaged = damaged.slice(0, start) + put + damaged.slice(start + cut);
      }
      source.recognises(damaged);
      try {
        const { parties, problems } = await readSource(source, damaged, chunkSize);
        for (const party of parties) listedPartySchema.parse(party);
        for (const problem of problems) problemSchema.parse(problem);
        expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    { numRuns, seed: 11 },
  );
}
