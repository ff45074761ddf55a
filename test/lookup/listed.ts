import type { ListedParty } from '../../src/model/listed-party.js';

/** An entry of an invented list with what a test says of it. */
export function listed(
  facts: Partial<ListedParty> & { readonly id: string; readonly name: string },
): ListedParty {
  const { name, ...more } = facts;
  return {
    list: facts.id.slice(0, facts.id.indexOf(':')),
    nativeId: '',
    type: 'organization',
    typeInferred: false,
    names: [{ text: name, kind: 'primary', script: 'Latn' }],
    addresses: [],
    countries: [],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: { references: [], locator: 'row 1' },
    raw: {},
    ...more,
  };
}
