/**
 * A score in two decimals, rounded down: 1.00 is kept for the same name, and a score below a threshold never
 * reads as if it had reached it.
 */
export function scoreText(score: number): string {
  return (Math.floor(score * 100 + 1e-6) / 100).toFixed(2);
}
