/** The summary: one sentence, two small tables, and what the run rests on. */
export const summary = `
.verdict { font-size: 1.375rem; margin-bottom: 0.5rem; }
.verdict b { color: var(--exact); font-weight: 600; }
.warning { background: var(--warn); border-left: 3px solid var(--warn-rule); padding: 0.5rem 0.75rem; max-width: none; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 3rem; max-width: 46rem; align-items: start; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 1rem 0 0.25rem; }
th, td { text-align: left; vertical-align: baseline; padding: 0.25rem 1rem 0.25rem 0; border-top: 1px solid var(--rule); font-weight: 400; }
thead th, thead td { border-top: 0; color: var(--quiet); font-size: 0.8125rem; }
th:last-child, td:last-child { padding-right: 0; }
.figures td, .lists th:nth-child(n + 3), .lists td:nth-child(n + 3) { text-align: right; white-space: nowrap; }
.figures .total > * { border-top: 1px solid var(--strong-rule); font-weight: 600; }
.lists code { white-space: nowrap; }
.file { margin-top: 1rem; }
.file h4 { margin-bottom: 0.25rem; }
.means { max-width: none; }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: 0.2rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
.file > dl, .basis { border-top: 1px solid var(--rule); padding-top: 0.4rem; }
.basis { grid-template-columns: 11rem 1fr; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.625rem; }
  .verdict { font-size: 1.1875rem; }
  dl, .basis { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.4rem; }
  th, td { padding-right: 0.6rem; }
}
`;
