/**
 * Subjects and their matches. A subject out of sight is neither laid out nor painted, so that thousands open as
 * quickly as ten.
 */
export const matches = `
.subject { content-visibility: auto; contain-intrinsic-size: auto 28rem; margin: 0 0 2.5rem; }
.subject > h3 { font-size: 1.25rem; margin: 0; padding: 0.5rem 0 0; }
.subject .row { font: 400 0.8125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--quiet); margin-right: 0.5rem; font-variant-numeric: tabular-nums; }
.given { color: var(--quiet); margin: 0.125rem 0 0; max-width: none; font-size: 0.875rem; }
.note { border-left: 3px solid var(--warn-rule); padding-left: 0.6rem; margin: 0.5rem 0 0; }
.match { background: var(--sheet); border: 1px solid var(--rule); border-left: 4px solid var(--band); border-radius: 3px; padding: 0.875rem 1.125rem 0.75rem; margin-top: 0.75rem; }
.match.exact { --band: var(--exact); } .match.strong { --band: var(--strong); } .match.possible { --band: var(--possible); }
.match:has(h4:focus) { outline: 2px solid var(--focus); outline-offset: -2px; }
.match h4:focus { outline: 0; }
.score { color: var(--band); margin-right: 0.6rem; white-space: nowrap; font-weight: 400; }
.match table { table-layout: fixed; margin-bottom: 0.5rem; }
.match th { font-weight: 400; color: var(--quiet); }
.match tr > :first-child { width: 6.5rem; }
.match tr:first-child > * { border-top: 0; font-size: 0.8125rem; }
.match tr:nth-child(2) td { font-size: 1rem; }
.match > dl, .match details dl { grid-template-columns: 5.5rem 1fr; }
.match .record { margin: 0; }
.match .record tr:nth-child(n) > * { font-size: 0.875rem; }
.match .record tr:nth-child(n) > :first-child { width: 11rem; overflow-wrap: anywhere; }
mark { background: var(--same); color: inherit; border-radius: 2px; padding: 0.05em 0.1em; }
mark.near { background: var(--near); text-decoration: underline dotted; text-underline-offset: 0.2em; }
.against { color: var(--against); text-decoration: underline wavy; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
i { font-style: normal; font-size: 0.8125rem; color: var(--quiet); margin-left: 0.4rem; }
i.disagrees { color: var(--against); }
dd > ul { list-style: none; padding: 0; }
details { margin-top: 0.5rem; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
details dl { padding-top: 0.35rem; }
@media (max-width: 40rem) {
  .match { padding: 0.75rem 0.75rem 0.6rem; }
  .match tr > :first-child { width: 4rem; font-size: 0.8125rem; }
  .match > dl, .match details dl { grid-template-columns: 1fr; }
  .match .record tr:nth-child(n) > :first-child { width: 7rem; }
}
`;
