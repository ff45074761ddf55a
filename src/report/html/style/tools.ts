/** The bar that finds and filters; it stays in sight where there is room for it, and shows where scripts run. */
export const tools = `
.tools { display: none; }
@media (scripting: enabled) {
  .tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding: 0.6rem 0; margin-bottom: 0.5rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
}
.tools label { display: grid; gap: 0.15rem; font-size: 0.8125rem; color: var(--quiet); }
.tools input, .tools select { font-size: 0.9375rem; color: var(--ink); width: 100%; }
.tools label { flex: 0 1 9rem; }
.tools .find { flex: 1 1 14rem; }
.tools p { flex: 1 1 14rem; margin: 0; min-height: 1.5em; }
.tools .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
#matches:focus { outline: 0; }
#shown { font-weight: 600; }
@media screen { #shown { display: none; } }
@media (min-width: 48rem) and (min-height: 32rem) {
  .tools { position: sticky; top: 0; z-index: 1; }
  .match, .subject, h4 { scroll-margin-top: 8rem; }
}
@media (max-width: 40rem) { .tools label { flex: 1 1 40%; } .tools .find { flex-basis: 100%; } }
@media (prefers-reduced-motion: no-preference) { button, a { transition: border-color 0.12s, color 0.12s; } }
`;
