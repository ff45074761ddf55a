import { countryCode } from '../../reference/country.js';
import type { Report } from '../entry.js';

/** What OFAC writes where it knows no country, and regions that lie in several. */
const none =
  /^(?:undetermined|none identified|unknown|stateless|region: (?:commonwealth of independent states|kafia kingi))$/i;

/** Names of OFAC's own that are no country's usual name. */
const ownNames: Readonly<Record<string, string>> = {
  palestinian: 'PS',
  'north macedonia, the republic of': 'MK',
  'northern mali': 'ML',
};

/**
 * The ISO 3166-1 alpha-2 code of a country as OFAC writes it, which puts a region for a country in places
 * (`Region: Crimea`). A text that is no known country is a problem.
 */
export function readOfacCountry(published: string, field: string, report: Report): string | undefined {
  const text = published.replace(/\s+/g, ' ').trim();
  if (text === '' || none.test(text)) return undefined;
  const bare = text.replace(/^region: /i, '');
  const code = ownNames[bare.toLowerCase()] ?? countryCode(bare);
  if (code === undefined)
    report('unknown-country', 'warning', field, `${JSON.stringify(text)} is no known country.`);
  return code;
}
