import { html, type Markup } from './markup.js';

/**
 * A link, where the address is one that a browser fetches and that says whither it leads; elsewhere the text
 * alone. List files are hostile: `javascript:` runs code, `data:` shows a page of its own, and
 * `https://treasury.gov@elsewhere.example` leads elsewhere.
 */
export function link(url: string | null | undefined, text: string): Markup {
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) return html`${text}`;
  if (address.username !== '' || address.password !== '') return html`${text}`;
  return html`<a href="${address.href}">${text}</a>`;
}
