/** Files that are read here and there, as archives are. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../model/user-error.js';
import type { RandomAccess } from '../../zip/zip-directory.js';

/** A file that is open until it is closed. */
export interface OpenFile extends RandomAccess {
  close(): Promise<void>;
}

export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    async read(position, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)));
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, position + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    close: () => handle.close(),
  };
}

/** Content that comes as a stream, kept in a temporary file until it is closed. */
export async function spool(
  content: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): Promise<OpenFile> {
  const folder = await mkdtemp(join(tmpdir(), 'partyscreen-'));
  try {
    const path = join(folder, 'archive');
    const handle = await open(path, 'wx');
    try {
      let bytes = 0;
      for await (const chunk of content) {
        bytes += chunk.length;
        if (bytes > maxBytes)
          throw new UserError(`${name} holds more than ${maxBytes} bytes, which no list does`, {
            hint: 'Make sure that it is the list file; fetch it again from its publisher.',
          });
        await handle.writeFile(chunk);
      }
    } finally {
      await handle.close();
    }
    const file = await openFile(path);
    return {
      ...file,
      async close() {
        await file.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
