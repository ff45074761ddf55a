import type { Source } from './source.js';
import { unSc } from './un-sc/un-sc.js';
import { usCsl } from './us-csl/us-csl.js';

/** Every list format that this tool reads, by the name that `--as` takes. A new list is one line here. */
export const sources = {
  'un-sc': unSc,
  'us-csl': usCsl,
} as const satisfies Readonly<Record<string, Source>>;

/** The source whose format content has that begins with `head`; undefined where none knows it. */
export function recogniseSource(head: string): Source | undefined {
  return Object.values<Source>(sources).find((source) => source.recognises(head));
}
