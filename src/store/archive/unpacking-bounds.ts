/**
 * How much may come out of a packed file. Deflate packs blanks a thousandfold and one row again and again a
 * hundredfold; lists come down to a tenth, XML of few words to a twentieth. What unpacks to a multiple of that
 * was made to fill a disk.
 */
const mostlyPacked = { ratio: 60, above: 16 << 20 } as const;

/** Whether so many bytes are more than a list unpacks to from `packed` bytes. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > mostlyPacked.above && unpacked > packed * mostlyPacked.ratio;
}
