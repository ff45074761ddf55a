/** The bar that finds and filters; it stays in sight where there is room for it, and shows where scripts run. */
export const tools = `
.tools { display: none; }
@media (scripting: enabled) {
  .tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding: 0.6rem 0; margin-bottom: 0.5rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
}
.tools label { display: block; margin-bottom: 0.1rem; font-size: 0.8125rem; color: var(--quiet); }
.tools input, .tools select { font-size: 0.9375rem; color: var(--ink); width: 100%; }
.tools > div { flex: 0 1 11rem; }
.tools .find { flex: 1 1 14rem; }
.tools p { flex: 1 1 50%; max-width: none; margin: 0; min-height: 1.5em; align-self: center; font-weight: 600; }
.tools .buttons { flex: 0 0 auto; font-weight: 400; }
#matches:focus { outline: 0; }
#shown { font-weight: 600; }
@media screen { #shown { display: none; } }
@media (min-width: 48rem) and (min-height: 32rem) {
  .tools { position: sticky; top: 0; z-index: 1; }
  .match, .subject, h4 { scroll-margin-top: 8.75rem; }
}
@media (max-width: 40rem) { .tools > div { flex: 1 1 40%; } .tools .find, .tools #count { flex-basis: 100%; } }
@media (prefers-reduced-motion: no-preference) { button, a { transition: border-color 0.12s, color 0.12s; } }
`;
