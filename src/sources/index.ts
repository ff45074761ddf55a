import { auDfat } from './au-dfat/au-dfat.js';
import { bisCsv } from './bis-csv/bis-csv.js';
import { bisEcfr } from './bis-ecfr/bis-ecfr.js';
import { caSema } from './ca-sema/ca-sema.js';
import { chSeco } from './ch-seco/ch-seco.js';
import { euFsfCsv } from './eu-fsf-csv/eu-fsf-csv.js';
import { euFsfXml } from './eu-fsf-xml/eu-fsf-xml.js';
import { ofacAdvancedXml } from './ofac-advanced-xml/ofac-advanced-xml.js';
import { ofacCsv } from './ofac-csv/ofac-csv.js';
import { ofacEnhancedXml } from './ofac-enhanced-xml/ofac-enhanced-xml.js';
import { ofacXml } from './ofac-xml/ofac-xml.js';
import { openSanctionsCsv } from './opensanctions-csv/opensanctions-csv.js';
import { openSanctionsFtm } from './opensanctions-ftm/opensanctions-ftm.js';
import type { Source } from './source.js';
import { ukConList } from './uk-sl-csv/retired.js';
import { ukSlCsv } from './uk-sl-csv/uk-sl-csv.js';
import { ukSlXml } from './uk-sl-xml/uk-sl-xml.js';
import { unSc } from './un-sc/un-sc.js';
import { usCsl } from './us-csl/us-csl.js';
import { usCslJson } from './us-csl-json/us-csl-json.js';
import { usDpl } from './us-dpl/us-dpl.js';
import { usDtc, usDtcAdministrative } from './us-dtc/us-dtc.js';
import { usIsn } from './us-isn/us-isn.js';
import { usSam } from './us-sam/us-sam.js';

/** Every list format that this tool reads, by the name that `--as` takes. A new list is one line here. */
export const sources = {
  'au-dfat': auDfat,
  'bis-csv': bisCsv,
  'bis-ecfr': bisEcfr,
  'ca-sema': caSema,
  'ch-seco': chSeco,
  'eu-fsf-csv': euFsfCsv,
  'eu-fsf-xml': euFsfXml,
  'ofac-advanced-xml': ofacAdvancedXml,
  'ofac-csv': ofacCsv,
  'ofac-enhanced-xml': ofacEnhancedXml,
  'ofac-xml': ofacXml,
  'opensanctions-csv': openSanctionsCsv,
  'opensanctions-ftm': openSanctionsFtm,
  'uk-conlist': ukConList,
  'uk-sl-csv': ukSlCsv,
  'uk-sl-xml': ukSlXml,
  'un-sc': unSc,
  'us-csl': usCsl,
  'us-csl-json': usCslJson,
  'us-dpl': usDpl,
  'us-dtc': usDtc,
  'us-dtc-administrative': usDtcAdministrative,
  'us-isn': usIsn,
  'us-sam': usSam,
} as const satisfies Readonly<Record<string, Source>>;

/** The source whose format content has that begins with `head`; undefined where none knows it. */
export function recogniseSource(head: string): Source | undefined {
  return Object.values<Source>(sources).find((source) => source.recognises(head));
}
