import type { ListedParty } from '../../model/listed-party.js';
import { countryCode } from '../../reference/country.js';
import { nameCollector, problemsAt } from '../entry.js';
import { partyId } from '../party-id.js';
import type { ParsedRecord } from '../source.js';
import { bare } from '../split-name-address.js';
import type { XmlElement } from '../xml/element.js';
import { linesOf, withoutRaised } from '../xml/mixed-text.js';
import type { BisList } from './sections.js';

/**
 * The military-intelligence end users that 15 CFR 744.22(f)(2) names, one paragraph a country:
 * `(v) Cuba. Directorate of Samples (DS) and Directorate of Examples (DE).` The paragraph before them says
 * that there are others; what it says is in the regulation and not repeated here.
 */
export function intelligenceReader(list: BisList): {
  readonly add: (paragraph: XmlElement, line: number) => ParsedRecord[];
} {
  let inDefinitions = false;
  let inList = false;
  return {
    add: (paragraph, line) => {
      const text = withoutRaised(linesOf(paragraph).join(' '));
      if (/^\([a-z]\)/.test(text) && !(inList && /^\([ivx]\)/.test(text))) {
        inDefinitions = text.startsWith('(f)');
        inList = false;
      }
      if (inDefinitions && /(?:^|\s)\(2\)\s/.test(text) && /military-intelligence end user/i.test(text)) {
        inList = true;
        return [];
      }
      if (/^\(\d+\)/.test(text)) inList = false;
      const item = inList ? /^\(([ivxl]+)\)\s*(.+)$/.exec(text) : null;
      return item === null ? [] : readItem(item[1]!, item[2]!, text, line, list);
    },
  };
}

function readItem(number: string, text: string, raw: string, line: number, list: BisList): ParsedRecord[] {
  const paragraph = `${list.section}(${number})`;
  const { report, records } = problemsAt({ line, list: list.code, field: paragraph });
  // `China, People's Republic of.`; `Korea, North:`; `Cuba—`
  const heading = /^([^.:—(]{3,60})(?:[.:]|\s*—)\s*(.+)$/.exec(text);
  const country = heading === null ? undefined : countryCode(heading[1]!);
  if (country === undefined)
    report('unknown-country', 'warning', paragraph, `No country is read in ${JSON.stringify(text)}.`);
  const bodies = splitBodies(country === undefined ? text : heading![2]!);
  const parties = bodies.flatMap((body, at): ListedParty[] => {
    const { add, names } = nameCollector();
    add(body, 'primary');
    const short = /^(.+?)\s*\(([^()]+)\)(.*)$/.exec(body);
    if (short !== null) {
      add(`${short[1]}${short[3]}`, 'alias');
      add(short[2]!.replace(/^(?:a\.?k\.?a\.?,?|or)\s+/i, ''), 'weak-alias');
    }
    const [primary, ...others] = names();
    if (primary === undefined) return [];
    return [
      {
        id: partyId(list.code, primary.text, country),
        list: list.code,
        nativeId: bodies.length === 1 ? paragraph : `${paragraph}, ${at + 1}`,
        type: 'organization',
        typeInferred: true,
        names: [primary, ...others],
        addresses: [],
        countries: country === undefined ? [] : [country],
        datesOfBirth: [],
        placesOfBirth: [],
        identifiers: [],
        programmes: [],
        source: { references: [{ text: `15 CFR ${paragraph}` }], locator: `${paragraph}, line ${line}` },
        raw: { [paragraph]: raw },
      },
    ];
  });
  return [...records(), ...parties.map((party) => ({ kind: 'party', party }) as const)];
}

/** `A (AB) and B (BC)` and `A; and the B` are two bodies, `Department of Research and Samples` is one. */
function splitBodies(text: string): string[] {
  return text
    .split(/;\s*(?:and\s+)?|(?<=\)),?\s+and\s+|,\s+and\s+(?=the\s)|\s+and\s+(?=the\s+\p{Lu})/u)
    .map((part) => bare(part.replace(/^(?:and\s+)?the\s+/i, '')))
    .filter((part) => part !== '');
}
