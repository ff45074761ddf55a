import { Zip, ZipDeflate } from 'fflate';

/** Characters that are gathered before they are packed. */
const batch = 65_536;

/** The earliest date that an archive can state (PKWARE APPNOTE 4.4.6), read as local time whatever the place: same bytes. */
const fixedDate = new Date(1980, 0, 1);

/** A file of the archive that is still being written. */
export interface OpenPart {
  write(text: string): void;
  end(): void;
}

/**
 * A ZIP archive as it is written. Several files may be open at once: the first is handed on as it is packed, the
 * others are kept, packed, until those before them are whole.
 */
export interface XlsxArchive {
  open(path: string): OpenPart;
  end(): void;
  /** The bytes that have come together since they were last taken. */
  take(): Uint8Array;
}

export function xlsxArchive(): XlsxArchive {
  let ready: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  return {
    open(path) {
      const file = new ZipDeflate(path, { level: 4 });
      file.mtime = fixedDate;
      zip.add(file);
      let waiting = '';
      return {
        write(text) {
          waiting += text;
          if (waiting.length < batch) return;
          file.push(encoder.encode(waiting));
          waiting = '';
        },
        end: () => file.push(encoder.encode(waiting), true),
      };
    },
    end: () => zip.end(),
    take() {
      const bytes = joined(ready);
      ready = [];
      return bytes;
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
