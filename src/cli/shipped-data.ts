import { readFileSync } from 'node:fs';
import type { CatalogueEntry } from '../model/catalogue.js';
import type { DownloadRow } from '../model/download-row.js';
import type { KnownName } from '../names/known-name.js';
import type { EffectRules } from '../regulations/effect-rules.js';

/** The data that ships in `lists/`, checked against its schemas by the tests and not at every start. */
export interface ShippedData {
  readonly catalogue: readonly CatalogueEntry[];
  readonly effectRules: EffectRules;
  readonly knownNames: readonly KnownName[];
}

export function readShippedData(): ShippedData {
  return {
    catalogue: readShipped('catalogue.json') as readonly CatalogueEntry[],
    effectRules: readShipped('effects.json') as EffectRules,
    knownNames: readKnownNames(),
  };
}

/** Where lists are fetched from; read by the command that fetches them and by no other. */
export function readDownloads(): readonly DownloadRow[] {
  return readShipped('downloads.json') as readonly DownloadRow[];
}

function readShipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../lists/${name}`, import.meta.url), 'utf8'));
}

export const readKnownNames = () => readShipped('known-names.json') as readonly KnownName[];
