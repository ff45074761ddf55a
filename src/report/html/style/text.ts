/** Type, and the sheet that it is set on. */
export const text = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, .verdict, .subject > h3 { font-family: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.125rem; margin: 0.125rem 0 0.5rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 0.875rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 0.9375rem; margin: 0 0 0.5rem; line-height: 1.4; }
p { margin: 0 0 0.75rem; max-width: 46rem; }
ul { margin: 0; padding-left: 1.1rem; }
small { font-size: 0.8125rem; color: var(--quiet); font-weight: 400; }
code, kbd { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.8125rem; }
kbd { border: 1px solid var(--strong-rule); border-radius: 3px; padding: 0 0.3rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.kind { margin: 0; color: var(--quiet); font-size: 0.8125rem; letter-spacing: 0.04em; }
header > p { color: var(--quiet); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.summary > h2 { margin-top: 1.75rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: 0.5rem 0.75rem; }
[hidden] { display: none !important; }
button, input, select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong-rule); border-radius: 4px; padding: 0.3rem 0.55rem; min-height: 2.125rem; }
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
::placeholder { color: var(--quiet); opacity: 1; }
footer { margin-top: 3rem; padding-top: 0.875rem; border-top: 2px solid var(--ink); }
dialog { background: var(--sheet); color: var(--ink); border: 1px solid var(--strong-rule); border-radius: 6px; padding: 1.25rem 1.5rem; width: min(24rem, 92vw); }
dialog h2 { margin: 0 0 0.75rem; padding: 0; border: 0; font-size: 1.25rem; }
dialog dl { grid-template-columns: 4rem 1fr; margin-bottom: 1rem; }
dialog p:last-child { margin: 0; }
dialog input { min-height: 0; }
::backdrop { background: rgb(0 0 0 / 0.45); }
`;
