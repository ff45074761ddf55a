/**
 * What a match means in law: lists differ in what they forbid, and a report must say which. The answer is
 * the list's effect from the catalogue, what the party's programmes add to it, and the party's own terms.
 */
import type { CatalogueEntry } from '../model/catalogue.js';
import type { Effect } from '../model/effect.js';
import type { ListedParty } from '../model/listed-party.js';
import type { EffectRules } from './effect-rules.js';

type Bearer = Pick<ListedParty, 'list' | 'programmes' | 'licenceRequirement' | 'licencePolicy' | 'expiresOn'>;

/**
 * The effect of a match with `party`. `entry` is the catalogue's row of the party's list, undefined for a
 * user's own list; `asOf` is the day for which the run speaks, `YYYY-MM-DD`. An entry whose own term has
 * run out by then is not dropped: its summary says so first, and its class is `see-entry`.
 */
export function effectOf(
  party: Bearer,
  entry: CatalogueEntry | undefined,
  rules: EffectRules,
  asOf: string,
): Effect {
  return {
    ...withTerm(party, withProgrammes(party, listEffect(entry, asOf), rules), asOf),
    ...(party.licenceRequirement === undefined ? {} : { requirement: party.licenceRequirement }),
    ...(party.licencePolicy === undefined ? {} : { policy: party.licencePolicy }),
  };
}

function listEffect(entry: CatalogueEntry | undefined, asOf: string): Effect {
  return (
    entry?.effect ?? {
      class: 'own-list',
      summary: 'This party is on a list of your own: what follows from that is for your organisation to say.',
      authority: 'none: a list of your own',
      asOf,
    }
  );
}

/** Where our knowledge of list and programme is of different days, the older is what can be vouched for. */
function withProgrammes(party: Bearer, effect: Effect, { programmes }: EffectRules): Effect {
  const rules = programmes.filter(
    (rule) => rule.list === party.list && rule.programmes.some((tag) => party.programmes.includes(tag)),
  );
  return {
    ...effect,
    summary: [effect, ...rules].map(({ summary }) => summary).join(' '),
    authority: [effect, ...rules].map(({ authority }) => authority).join('; '),
    asOf: [effect, ...rules].map(({ asOf }) => asOf).sort()[0]!,
  };
}

function withTerm({ list, expiresOn }: Bearer, effect: Effect, asOf: string): Effect {
  if (expiresOn === undefined) return effect;
  const term = list === 'us-dpl' ? 'The denial order' : 'The entry';
  if (expiresOn >= asOf) return { ...effect, summary: `${effect.summary} ${term} runs until ${expiresOn}.` };
  return {
    ...effect,
    class: 'see-entry',
    summary: `${term} ran out on ${expiresOn}; make sure that it was not renewed. While it ran: ${effect.summary}`,
  };
}
