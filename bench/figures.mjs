/** Figures for people. */
export const count = (value) => Math.round(value).toLocaleString('en');
export const milliseconds = (ms) => `${ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(1) : count(ms)} ms`;
export const megabytes = (bytes) => `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : count(bytes / 1e6)} MB`;

export const say = (line = '') => process.stdout.write(`${line}\n`);

export function sayTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    say(
      `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}`,
    );
}
