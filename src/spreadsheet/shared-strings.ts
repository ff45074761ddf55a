import { stringCollector } from './cell-string.js';
import { readWholePart } from './read-part.js';
import { unpack } from './unpack.js';
import type { Workbook } from './workbook.js';

/** The texts that cells refer to by number. */
export async function readSharedStrings({ sharedStrings, budget }: Workbook): Promise<readonly string[]> {
  const strings: string[] = [];
  if (sharedStrings === undefined) return strings;
  const { open, close, take } = stringCollector();
  await readWholePart(unpack(sharedStrings, budget), {
    open,
    close: (name, text) => {
      close(name, text);
      if (name === 'si') strings.push(take());
    },
  });
  return strings;
}
