/**
 * How far the share in a sample speaks for the whole: the bounds of Wilson's score interval at 95 %
 * (https://doi.org/10.1080/01621459.1927.10502953), which stay honest where all or none of the sample
 * count. Shares are 0..1; null where the sample is empty.
 */
const z = 1.96;

export const atLeast = (hits: number, sample: number) => bound(hits, sample, -1);
export const atMost = (hits: number, sample: number) => bound(hits, sample, 1);

function bound(hits: number, sample: number, side: 1 | -1): number | null {
  if (sample === 0) return null;
  const share = hits / sample;
  const middle = share + (z * z) / (2 * sample);
  const spread = z * Math.sqrt((share * (1 - share)) / sample + (z * z) / (4 * sample * sample));
  const value = (middle + side * spread) / (1 + (z * z) / sample);
  return Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
}
