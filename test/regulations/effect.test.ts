import { describe, expect, test } from '@jest/globals';
import { effectOf } from '../../src/regulations/effect.js';
import { catalogue, effectRules } from './lists.js';

const asOf = '2026-11-20';
const effect = (
  list: string,
  party: {
    programmes?: string[];
    licenceRequirement?: string;
    licencePolicy?: string;
    expiresOn?: string;
  } = {},
) =>
  effectOf(
    { list, programmes: [], ...party },
    catalogue.find(({ code }) => code === list),
    effectRules,
    asOf,
  );

describe('effect of a match', () => {
  test('is that of the list, with the terms of the entry', () => {
    expect(effect('us-el', { licenceRequirement: 'All items.', licencePolicy: 'Denial.' })).toEqual({
      ...catalogue.find(({ code }) => code === 'us-el')!.effect,
      requirement: 'All items.',
      policy: 'Denial.',
    });
    expect(effect('us-uvl')).toEqual(catalogue.find(({ code }) => code === 'us-uvl')!.effect);
  });

  test("a user's own list has no effect in law", () => {
    expect(effect('acme-watch')).toMatchObject({ class: 'own-list', asOf });
    expect(effect('acme-watch').summary).toMatch(/a list of your own/);
  });

  test.each([
    ['BELARUS', true],
    ['BELARUS-EO14038', true],
    ['UKRAINE-EO13660', true],
    ['UKRAINE-EO13661', true],
    ['UKRAINE-EO13662', true],
    ['UKRAINE-EO13685', true],
    ['RUSSIA-EO14024', true],
    ['FTO', true],
    ['SDGT', true],
    ['NPWMD', true],
    ['TCO', true],
    ['SDNT', true],
    ['SDNTK', true],
    ['ILLICIT-DRUGS-EO14059', true],
    ['GLOMAG', false],
    ['IRAN', false],
    ['SDN', false],
  ])('SDN programme %s needs a BIS licence as well: %s', (programme, needed) => {
    const { summary, authority, class: effectClass } = effect('us-sdn', { programmes: ['X', programme] });
    expect(effectClass).toBe('blocking');
    expect(/BIS/.test(summary)).toBe(needed);
    expect(/744\.8/.test(authority)).toBe(needed);
  });

  test('the 14 programmes are said once, and only of SDNs', () => {
    expect(effectRules.programmes.flatMap(({ programmes }) => programmes)).toHaveLength(14);
    const both = effect('us-sdn', { programmes: ['SDGT', 'FTO'] }).summary;
    expect(both.match(/BIS/g)).toHaveLength(1);
    expect(effect('us-mbs', { programmes: ['RUSSIA-EO14024'] }).summary).not.toMatch(/BIS/);
  });

  test.each([
    [
      'us-dpl',
      '2026-11-19',
      'see-entry',
      /^The denial order ran out on 2026-11-19; .* While it ran: While its/,
    ],
    ['us-dpl', '2026-11-20', 'export-privileges-denied', /The denial order runs until 2026-11-20\.$/],
    ['us-dpl', '2031-01-01', 'export-privileges-denied', /The denial order runs until 2031-01-01\.$/],
    ['us-isn', '2012-05-08', 'see-entry', /^The entry ran out on 2012-05-08; /],
  ])('%s that expires on %s is %s', (list, expiresOn, effectClass, summary) => {
    const found = effect(list, { expiresOn });
    expect(found.class).toBe(effectClass);
    expect(found.summary).toMatch(summary);
  });
});
