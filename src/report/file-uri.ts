/**
 * The path of a file as a URI reference (RFC 3986), percent-encoded: relative where the path is, `file:///…`
 * where it is not. Both kinds of slash part folders, as a report may be read on another system.
 */
export function fileUri(path: string): string {
  const segments = path.replaceAll(/\p{Cs}/gu, '\ufffd').split(/[\\/]/);
  const encoded = segments.map(encodeURIComponent);
  const isDrive = /^[A-Za-z]:$/.test(segments[0]!);
  if (isDrive) return `file:///${[segments[0], ...encoded.slice(1)].join('/')}`;
  if (segments[0] === '') return `file://${encoded.join('/')}`;
  return encoded.filter((segment, at) => segment !== '.' || at > 0).join('/');
}
