import { closeSync, openSync, readSync } from 'node:fs';

const blockBytes = 1 << 18;
const newline = 0x0a;

/** The values of a JSONL file that the store wrote itself, without ever holding the whole of it. */
export function* readJsonLines<T>(path: string): Generator<T, void> {
  const fd = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.allocUnsafe(blockBytes);
      const read = readSync(fd, block, 0, blockBytes, null);
      if (read === 0) break;
      rest = Buffer.concat([rest, block.subarray(0, read)]);
      let start = 0;
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline, start)) {
        yield JSON.parse(rest.toString('utf8', start, end));
        start = end + 1;
      }
      rest = rest.subarray(start);
    }
    if (rest.length > 0) throw new SyntaxError(`${path} ends within a line`);
  } finally {
    closeSync(fd);
  }
}
