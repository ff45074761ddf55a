import { describe, expect, test } from '@jest/globals';
import { catalogue } from './lists.js';

describe('the catalogue of lists', () => {
  test('knows every code of the interface, each once', () => {
    const codes =
      'us-el us-dpl us-uvl us-meu us-mieu us-sdn us-ssi us-cmic us-cap us-mbs us-fse us-plc us-isn us-dtc us-7031c us-uflpa us-1260h us-fcc us-sam un-sc eu-fsf uk-sl ca-sema ch-seco au-dfat jp-eul';
    expect(catalogue.map(({ code }) => code)).toEqual(codes.split(' '));
  });

  test.each([
    ['us-el', 'licence-required'],
    ['us-dpl', 'export-privileges-denied'],
    ['us-uvl', 'no-licence-exceptions'],
    ['us-meu', 'licence-required'],
    ['us-mieu', 'licence-required'],
    ['us-sdn', 'blocking'],
    ['us-ssi', 'sectoral'],
    ['us-cmic', 'investment-ban'],
    ['us-cap', 'correspondent-account'],
    ['us-mbs', 'see-entry'],
    ['us-fse', 'transactions-prohibited'],
    ['us-plc', 'transactions-rejected'],
    ['us-isn', 'see-entry'],
    ['us-dtc', 'debarred'],
    ['us-7031c', 'visa-ban'],
    ['us-uflpa', 'import-ban'],
    ['us-1260h', 'procurement-ban'],
    ['us-fcc', 'equipment-ban'],
    ['us-sam', 'procurement-ban'],
    ['un-sc', 'blocking-by-national-law'],
    ['eu-fsf', 'blocking'],
    ['uk-sl', 'blocking'],
    ['ca-sema', 'blocking'],
    ['ch-seco', 'blocking'],
    ['au-dfat', 'blocking'],
    ['jp-eul', 'catch-all-notice'],
  ])('a match on %s means %s', (code, effect) => {
    expect(catalogue.find((entry) => entry.code === code)?.effect.class).toBe(effect);
  });

  test.each(catalogue.map((entry) => [entry.code, entry] as const))(
    '%s speaks in whole sentences',
    (code, entry) => {
      expect(entry.effect.summary).toMatch(/^[A-Z][^\n]{30,}\.$/);
      expect(entry.effect.authority).not.toBe('');
      expect(entry.effect.asOf <= '2026-11-01').toBe(true);
      expect(entry.url ?? 'https://').toMatch(/^https:\/\//);
      expect(entry.groups[0]).toBe(code.split('-')[0]);
    },
  );

  test('no group bears the code of a list', () => {
    const codes = new Set(catalogue.map(({ code }) => code));
    expect(catalogue.flatMap(({ groups }) => groups).filter((group) => codes.has(group))).toEqual([]);
  });

  test('the Consolidated Screening List holds 13 of them', () => {
    expect(catalogue.filter(({ groups }) => groups.includes('csl'))).toHaveLength(13);
  });
});
