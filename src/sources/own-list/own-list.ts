import { holdsName } from '../../columns/assign-columns.js';
import { keysOfHead } from '../../columns/read-json-lines.js';
import type { ListedParty } from '../../model/listed-party.js';
import { UserError } from '../../model/user-error.js';
import type { ParsedRecord, Source } from '../source.js';
import { listError } from './file-error.js';
import { assign, findHeader } from './read-header.js';
import { readParty } from './read-party.js';
import { readRows } from './read-rows.js';

/**
 * A list that somebody keeps by hand - the user's own, or one that its publisher gives out as a page or a
 * PDF only - as a table (CSV, TSV, `;` or `|` between cells) or as JSONL. The format is this project's own
 * and open: docs/own-lists.md. Headers are known by the same words as those of a customer file.
 *
 * @param code the list's code, e.g. `my-list` or `us-uflpa`: the source's id, and the list of its entries
 * @throws UserError for a code that is none
 */
export function ownListSource(code: string): Source {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))
    throw new UserError(`"${code}" is no code for a list.`, {
      hint: 'A code has small letters, digits and single hyphens, e.g. my-list.',
    });
  return {
    id: code,
    title: `list kept by hand, as a table or JSONL (${code})`,
    parserVersion: 2,
    lastingIds: true,

    recognises(head) {
      const text = head.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
      if (/^\s*\{/.test(text)) return holdsName(assign(keysOfHead(text)).columns);
      return findHeader(text, false) !== undefined || findHeader(text, true) !== undefined;
    },

    async *parse(content): AsyncGenerator<ParsedRecord> {
      const repeated = repetitions(code);
      let parties = 0;
      for await (const item of readRows(content)) {
        if (item.kind === 'problem') {
          yield item;
          continue;
        }
        for (const record of readParty(item.row, code)) {
          yield record;
          if (record.kind !== 'party') continue;
          parties++;
          yield* repeated(record.party, item.row);
        }
      }
      if (parties === 0)
        throw listError(
          undefined,
          'it names nobody.',
          'A list of nobody would let everyone pass; nothing was taken from the file.',
        );
    },
  };
}

/** Tells of entries that an earlier one repeats: by name and country, or by the id in the file. */
function repetitions(list: string) {
  const seen = new Map<string, number>();
  return ({ names, countries, nativeId }: ListedParty, { row, line }: { row: number; line: number }) => {
    const keys = [
      [`name ${names[0]!.text.toLowerCase()} ${countries[0] ?? ''}`, 'name', 'name and country stand'],
      [`id ${nativeId}`, 'id', `id ${JSON.stringify(nativeId)} stands`],
    ] as const;
    return keys.flatMap(([key, field, what]): ParsedRecord[] => {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      if (first === undefined) return [];
      const message = `The ${what} in row ${first} as well; both entries are kept.`;
      const where = { row, line, field, list };
      return [{ kind: 'problem', problem: { kind: 'duplicate-entry', severity: 'warning', message, where } }];
    });
  };
}
