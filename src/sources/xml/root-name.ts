/**
 * The name of the root element of content that begins with `head`, without its prefix; undefined where
 * the head is not XML. A list is recognised by it.
 */
export function rootName(head: string): string | undefined {
  const beforeRoot = /^\uFEFF?\s*(?:(?:<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)\s*)*/is;
  const prolog = beforeRoot.exec(head)?.[0] ?? '';
  return /^<(?:[\p{L}\p{N}_.-]+:)?([\p{L}_][\p{L}\p{N}_.-]*)(?=[\s/>])/u.exec(head.slice(prolog.length))?.[1];
}
