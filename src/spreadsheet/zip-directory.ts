import { damaged, refused } from './damaged.js';

/**
 * The directory of a ZIP archive, by https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. Names are
 * keys of a map and never paths of a file system; an archive that names a file twice is refused, since two
 * programs would read two different files.
 */

/** One file in the archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** The packed bytes. */
  readonly packed: Uint8Array;
  /** Bytes that it says to unpack to. */
  readonly size: number;
  /** 0 stored, 8 deflate (section 4.4.5). */
  readonly method: 0 | 8;
}

/** Far above what a workbook has. */
const mostEntries = 8_192;

const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};

/** The files of an archive by their names. */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('it was cut short or is no ZIP archive', error);
    throw error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView): ReadonlyMap<string, ZipEntry> {
  const { count, offset } = readEnd(view);
  if (count > mostEntries) throw refused(`it holds ${count} files, more than ${mostEntries}`);
  const entries = new Map<string, ZipEntry>();
  for (let at = offset, nth = 0; nth < count; nth++) {
    if (view.getUint32(at, true) !== signature.central) throw damaged('its directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(slice(bytes, at + 46, nameLength));
    if (entries.has(name)) throw refused(`it holds two files of the name ${JSON.stringify(name)}`);
    const entry = readEntry(bytes, view, at, name, at + 46 + nameLength, extraLength);
    if (entry !== undefined) entries.set(name, entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Undefined for a file in a method that no workbook uses. */
function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  extraAt: number,
  extraLength: number,
): ZipEntry | undefined {
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw damaged('it is encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return undefined;
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  // Large or streamed archives keep what does not fit in an extra field, in this order (section 4.5.3).
  let wide = wideField(view, extraAt, extraLength);
  const [size, packedSize, localAt] = sizes.map((size) => {
    if (size !== 0xffffffff || wide === undefined) return size;
    const value = Number(view.getBigUint64(wide, true));
    wide += 8;
    return value;
  }) as [number, number, number];
  if (view.getUint32(localAt, true) !== signature.local) throw damaged('its directory is damaged');
  const start = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  return { name, packed: slice(bytes, start, packedSize), size, method };
}

function wideField(view: DataView, extraAt: number, length: number): number | undefined {
  for (let at = extraAt; at + 4 <= extraAt + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 0x0001) return at + 4;
  return undefined;
}

/** The end of the directory stands before a comment of up to 65,535 bytes. */
function readEnd(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (view.getUint16(at + 20, true) !== last - at) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    const locator = at - 20;
    if (view.getUint32(locator, true) !== signature.locator64) return { count, offset };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) !== signature.end64) throw damaged('its directory is damaged');
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  throw damaged('it was cut short or is no ZIP archive');
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (!(start >= 0 && length >= 0 && start + length <= bytes.length))
    throw damaged('it was cut short or its directory is damaged');
  return bytes.subarray(start, start + length);
}
