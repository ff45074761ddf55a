/** A list file whose beginning was looked at, wherever it comes from: a disk, the network, an archive. */
export interface ListFile {
  /** Name without folders, for people and for the manifest. */
  readonly name: string;
  /** The first 64 KiB of the content, or all of it. */
  readonly head: Uint8Array;
  /** What formats judge: the head as UTF-8, or the first rows of a workbook as tab-separated text. */
  readonly text: string;
  /** True of an Excel workbook that can be opened. */
  readonly isWorkbook?: boolean;
  /** The whole content, unpacked; to be read once. Throws `UserError` where it cannot be read to the end. */
  content(): AsyncIterable<Uint8Array>;
}

export interface OpenListFiles {
  /** One, or those of an archive. */
  readonly files: readonly ListFile[];
  close(): Promise<void>;
}

export const headBytes = 64 * 1024;
