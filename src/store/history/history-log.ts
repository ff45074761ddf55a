/**
 * The file `history.jsonl`: events are appended to it, and count once the pointer says so. Each line ends with a
 * running checksum over all lines up to it, and the pointer holds the last: whatever is changed, lost or cut short
 * in the part that counts is found. A kill between the two writes leaves lines that never count, which the next
 * writer takes away.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import type { HistoryMark } from '../active-pointer.js';
import { errorCode, storeReadError } from '../disk-error.js';
import { writeAll } from '../durable-file.js';
import { sha256 } from '../snapshot-manifest.js';
import { storeLayout } from '../store-layout.js';
import type { HistoryEvent } from './history-event.js';

export const emptyHistory: HistoryMark = { bytes: 0, sum: '' };

/** 128 bits: against slips and failing disks, as all checksums of the store. */
const sumDigits = 32;
const sumOf = (before: string, event: string) => sha256(`${before}\n${event}`).slice(0, sumDigits);
const endOf = (sum: string) => `,"sum":"${sum}"}`;
const endLength = endOf('').length + sumDigits;

export interface LogContent {
  readonly events: readonly HistoryEvent[];
  /** Up to where the lines are whole and follow from each other. */
  readonly mark: HistoryMark;
  /** False where more lines than the last, which a kill may have cut, are not as they were written. */
  readonly intact: boolean;
}

/** Every line that follows from those before it; undefined where there is no file. */
export function readLog(dataDir: string, bytes?: number): LogContent | undefined {
  const path = storeLayout.history(dataDir);
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw storeReadError(error, dataDir);
  }
  const end = Math.min(bytes ?? content.length, content.length);
  const events: HistoryEvent[] = [];
  let sum = '';
  let start = 0;
  while (start < end) {
    const stop = content.indexOf(0x0a, start);
    if (stop < 0 || stop >= end) break;
    const read = readLine(content.toString('utf8', start, stop), sum);
    if (read === undefined) break;
    events.push(read.event);
    sum = read.sum;
    start = stop + 1;
  }
  const isLastLine = content.indexOf(0x0a, start) < 0 || content.indexOf(0x0a, start) === content.length - 1;
  return { events, mark: { bytes: start, sum }, intact: start === end || isLastLine };
}

function readLine(line: string, before: string): { event: HistoryEvent; sum: string } | undefined {
  const body = `${line.slice(0, -endLength)}}`;
  const sum = sumOf(before, body);
  if (!line.endsWith(endOf(sum))) return undefined;
  return { event: JSON.parse(body), sum };
}

/** Whether the file ends, or goes on, where this mark was set; a look at the line before it, whatever its length. */
export function bearsMark(dataDir: string, { bytes, sum }: HistoryMark): boolean {
  if (bytes === 0) return true;
  const tail = Buffer.alloc(Math.min(bytes, endLength + 1));
  let fd: number;
  try {
    fd = openSync(storeLayout.history(dataDir), 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw storeReadError(error, dataDir);
  }
  try {
    if (fstatSync(fd).size < bytes) return false;
    readSync(fd, tail, 0, tail.length, bytes - tail.length);
  } finally {
    closeSync(fd);
  }
  return tail.toString('utf8') === `${endOf(sum)}\n`;
}

/** Appends events after what counts, and puts them on the disk; the mark makes them count once it is in the pointer. */
export function appendToLog(
  dataDir: string,
  after: HistoryMark,
  events: readonly HistoryEvent[],
): HistoryMark {
  const path = storeLayout.history(dataDir);
  let { sum } = after;
  const lines = events.map((event) => {
    const body = JSON.stringify(event);
    sum = sumOf(sum, body);
    return `${body.slice(0, -1)}${endOf(sum)}\n`;
  });
  const bytes = Buffer.from(lines.join(''));
  if (existsSync(path)) truncateSync(path, after.bytes);
  const fd = openSync(path, 'a');
  try {
    writeAll(fd, bytes);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  return { bytes: after.bytes + bytes.length, sum };
}

/** Gives a damaged history another name, as evidence; does nothing where there is none. Returns the new path. */
export function setLogAside(dataDir: string, at: string): string | undefined {
  const path = storeLayout.history(dataDir);
  if (!existsSync(path)) return undefined;
  const stem = `history-damaged-${at.slice(0, 10)}`;
  let aside = join(dataDir, `${stem}.jsonl`);
  for (let n = 2; existsSync(aside); n += 1) aside = join(dataDir, `${stem}-${n}.jsonl`);
  renameSync(path, aside);
  return aside;
}
