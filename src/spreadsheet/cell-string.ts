/**
 * A text of a workbook as a reader sees it: `_x000D_` stands for a character that XML cannot hold
 * (ECMA-376, part 1, section 22.9.2.19), and lines end in one way.
 */
export function cellString(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
    : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}

/** Gathers the text of one string: `t` itself and in runs, not the reading aid of `rPh`. */
export function stringCollector(): {
  readonly open: (name: string) => void;
  readonly close: (name: string, text: string) => void;
  readonly take: () => string;
} {
  let text = '';
  let aids = 0;
  return {
    open: (name) => {
      if (name === 'rPh') aids++;
    },
    close: (name, inner) => {
      if (name === 'rPh') aids--;
      else if (name === 't' && aids === 0) text += cellString(inner);
    },
    take: () => {
      const taken = text;
      text = '';
      return taken;
    },
  };
}
