/** Unsigned 32-bit numbers, as many as come: an array of JavaScript's takes two to four times the memory. */
export interface NumberList {
  /** @returns the value's position, from 0 */
  push(value: number): number;
  /** A view of what was pushed so far; a later push may leave it behind. */
  values(): Uint32Array;
}

export function numberList(): NumberList {
  let kept = new Uint32Array(1024);
  let count = 0;
  return {
    push(value) {
      if (count === kept.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(kept);
        kept = larger;
      }
      kept[count] = value;
      return count++;
    },
    values: () => kept.subarray(0, count),
  };
}
