import { crc32 } from 'node:zlib';

/**
 * What `parties.idx` holds, so that one party can be read, and be known for the imported one, without
 * reading the others. The manifest holds the file's SHA-256; a CRC-32 then finds every line that was edited
 * or decayed, though not one forged to fit: that, `lists verify` finds.
 */
export interface PartyTable {
  /** Byte offsets of the lines of `parties.jsonl` and, last, its length. */
  readonly offsets: Float64Array;
  /** CRC-32 of each line, its line end included. */
  readonly checksums: Uint32Array;
}

export interface PartyTableBuilder {
  /** Number of lines so far. */
  count(): number;
  add(line: Uint8Array): void;
  /** Where each line starts and, last, where the last one ends. */
  offsets(): readonly number[];
  /** The bytes of `parties.idx`: the offsets and after them the checksums. */
  bytes(): Uint8Array;
}

export function partyTableBuilder(): PartyTableBuilder {
  const offsets = [0];
  const checksums: number[] = [];
  return {
    count: () => checksums.length,
    add(line) {
      offsets.push(offsets.at(-1)! + line.length);
      checksums.push(crc32(line));
    },
    offsets: () => offsets,
    bytes: () =>
      Buffer.concat([
        new Uint8Array(Float64Array.from(offsets).buffer),
        new Uint8Array(Uint32Array.from(checksums).buffer),
      ]),
  };
}

/** Lays the table of `count` parties out of its bytes, which must be those that were written. */
export function readPartyTable(bytes: Uint8Array, count: number): PartyTable {
  // A copy, since a small buffer may lie unaligned in a pool.
  const { buffer } = new Uint8Array(bytes);
  return {
    offsets: new Float64Array(buffer, 0, count + 1),
    checksums: new Uint32Array(buffer, 8 * (count + 1), count),
  };
}
