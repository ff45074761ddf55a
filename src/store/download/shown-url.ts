/** An address without what may be secret in it: user, password, and the query of a signed link. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
