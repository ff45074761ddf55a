import { readJsonLines } from '../../columns/read-json-lines.js';
import type { Problem, ProblemKind } from '../../model/problem.js';
import { UserError } from '../../model/user-error.js';
import { countryReader, isPartySchema, newestDay, openSanctions } from '../opensanctions/entry.js';
import type { ParsedRecord, Source } from '../source.js';
import { decodeUtf8 } from '../xml/decode-utf8.js';
import { type Entity, readEntity } from './entity.js';
import { createLinks } from './links.js';
import { isListed, isPassedOver } from './listed.js';
import { readParty } from './read-party.js';
import { createTextStore } from './text-store.js';

/** Characters of a line. */
const longestLine = 4_000_000;
/** Names of parties that are not listed are kept for who owns whom; beyond so many an owner is told by its id. */
const mostCaptions = 200_000;
const longestCaption = 200;

/**
 * The full export of OpenSanctions, `entities.ftm.json`: one entity of the FollowTheMoney model a line, in
 * no order. https://www.opensanctions.org/docs/bulk/json/
 *
 * Sanctions, addresses, documents and holdings are lines of their own that name their party, before or after
 * its line; so nothing is yielded before the end of the file. Until then the lines of listed parties are
 * kept as bytes, and of the others the few fields that are read. A made-up file of 355 MB with 560,000
 * lines, 70,000 of them listed parties, took 475 MB of memory at most. Tried on a few published lines only,
 * not on a whole file.
 */
export const openSanctionsFtm: Source = {
  id: 'opensanctions-ftm',
  title: 'OpenSanctions, entities.ftm.json',
  parserVersion: 2,
  lastingIds: true,
  aggregate: true,

  recognises(head) {
    const [first = ''] = head.replace(/^\uFEFF/, '').split('\n', 1);
    // A first line longer than the head is cut off; its beginning tells it all the same.
    return (
      /^\s*\{/.test(first) &&
      /"schema"\s*:\s*"[A-Z][A-Za-z]*"/.test(first) &&
      /"properties"\s*:\s*\{/.test(first) &&
      /"(?:datasets|referents|caption|first_seen)"\s*:/.test(first)
    );
  },

  async *parse(content): AsyncGenerator<ParsedRecord> {
    const store = createTextStore();
    const links = createLinks(store);
    const parties: { readonly number: number; readonly line: number }[] = [];
    /** What the listed parties and others are called, for who owns whom. */
    const listedCaptions = new Map<string, string>();
    const otherCaptions = new Map<string, string>();
    const schemas = new Set<string>();
    const newest = newestDay();

    for await (const { value, text, line } of readJsonLines(decodeUtf8(content), file, longestLine)) {
      const entity = typeof value === 'string' ? undefined : readEntity(value);
      if (entity === undefined)
        throw new UserError(`${file}, line ${line}: there is no entity, which has an id and a schema.`, {
          hint: 'Expected is entities.ftm.json of OpenSanctions. Fetch it again; nothing was taken from it.',
        });
      newest.see(entity.lastSeen);
      if (links.add(entity)) continue;
      const listed = isListed(entity);
      if (!isPartySchema(entity.schema) && !isPassedOver(entity.schema) && !schemas.has(entity.schema)) {
        schemas.add(entity.schema);
        yield told(
          'unknown-element',
          `The schema ${entity.schema.slice(0, 60)} is ${listed ? 'read as a party of unknown type' : 'not read'}.`,
          entity,
          line,
        );
      }
      if (!listed) {
        if (isPartySchema(entity.schema) && otherCaptions.size < mostCaptions)
          otherCaptions.set(entity.id, entity.caption.slice(0, longestCaption));
        continue;
      }
      if (listedCaptions.has(entity.id))
        yield told(
          'duplicate-entry',
          `The id ${JSON.stringify(entity.id)} stands on an earlier line as well.`,
          entity,
          line,
        );
      listedCaptions.set(entity.id, entity.caption.slice(0, longestCaption));
      parties.push({ number: store.add(text), line });
    }

    const countries = countryReader();
    const context = {
      links,
      readCountries: countries.read,
      captionOf: (id: string) => listedCaptions.get(id) || otherCaptions.get(id) || undefined,
    };
    for (const { number, line } of parties) {
      yield* readParty(readEntity(JSON.parse(store.get(number)))!, line, context);
      for (const problem of countries.problems()) yield { kind: 'problem', problem };
    }
    const date = newest.day();
    if (date !== undefined) yield { kind: 'published', date };
  },
};

const file = 'The list file';

function told(kind: ProblemKind, message: string, { schema }: Entity, line: number): ParsedRecord {
  const severity: Problem['severity'] = 'warning';
  return {
    kind: 'problem',
    problem: { kind, severity, message, where: { line, field: schema, list: openSanctions } },
  };
}
