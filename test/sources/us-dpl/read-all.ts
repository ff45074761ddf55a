import { usDpl } from '../../../src/sources/us-dpl/us-dpl.js';
import { readSource } from '../read-source.js';

/** Everything that a file yields, fed to the parser in chunks of so many bytes. */
export const readAll = (content: string | Uint8Array, chunkSize?: number) =>
  readSource(usDpl, content, chunkSize);
