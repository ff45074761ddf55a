/** Finds a link on a web page by the text that people see. In linear time, whatever the page. */

/** Longest tag and longest link text that are looked at. */
const maxTag = 8192;
const maxText = 2000;
const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Where the first link that reads `text` leads, relative to `base`; undefined where there is none. */
export function linkWithText(html: string, text: string, base: URL): URL | undefined {
  for (const { attributes, content } of links(without(html, '<!--', '-->'))) {
    if (readable(content) !== readable(text)) continue;
    const found = href.exec(attributes);
    const target = decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
    if (target !== '' && URL.canParse(target, base.href)) return new URL(target, base);
  }
  return undefined;
}

function* links(html: string): Generator<{ attributes: string; content: string }> {
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<a'); at !== -1; at = lower.indexOf('<a', at)) {
    const attributesAt = at + 2;
    at = tagEnd(html, attributesAt);
    if (html[at] !== '>' || !/\s/.test(html[attributesAt] ?? '')) continue;
    const close = lower.indexOf('</a', at);
    if (close === -1) return;
    if (close - at <= maxText) {
      yield { attributes: html.slice(attributesAt, at), content: html.slice(at + 1, close) };
    }
  }
}

/** Where the tag ends: at a `>` outside quotes, or where it is too long to be one. */
function tagEnd(html: string, from: number): number {
  const last = Math.min(html.length, from + maxTag);
  let quote = '';
  for (let at = from; at < last; at++) {
    const character = html[at]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return last;
}

function without(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = text.indexOf(open); from !== -1; from = text.indexOf(open, at)) {
    kept.push(text.slice(at, from));
    const end = text.indexOf(close, from + open.length);
    if (end === -1) return kept.join(' ');
    at = end + close.length;
  }
  return [...kept, text.slice(at)].join(' ');
}

const readable = (html: string) =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function decoded(html: string): string {
  return html.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
