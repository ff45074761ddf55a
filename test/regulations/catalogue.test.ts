import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { downloadsSchema } from '../../src/model/download-row.js';
import { sources } from '../../src/sources/index.js';
import { catalogue } from './lists.js';

const downloads = downloadsSchema.parse(JSON.parse(readFileSync('lists/downloads.json', 'utf8')));

describe('the catalogue of lists', () => {
  test('knows every code of the interface, each once', () => {
    const ofTheInterface =
      'us-el us-dpl us-uvl us-meu us-mieu us-sdn us-ssi us-cmic us-cap us-mbs us-fse us-plc us-isn us-dtc us-7031c us-uflpa us-1260h us-fcc us-sam un-sc eu-fsf uk-sl ca-sema ch-seco au-dfat jp-eul';
    const further = 'us-caatsa231 eu-833 uk-inv jp-mof tw-shtc sg-tsfa ua-nsdc cn-ecl cn-uel opensanctions';
    const codes = `${ofTheInterface} ${further}`.split(' ');
    expect(catalogue.map(({ code }) => code)).toEqual(codes);
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
    ['us-caatsa231', 'see-entry'],
    ['eu-833', 'see-entry'],
    ['uk-inv', 'sectoral'],
    ['jp-mof', 'blocking'],
    ['tw-shtc', 'licence-required'],
    ['sg-tsfa', 'blocking'],
    ['ua-nsdc', 'see-entry'],
    ['cn-ecl', 'see-entry'],
    ['cn-uel', 'see-entry'],
    ['opensanctions', 'see-entry'],
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
      expect(entry.groups[0]).toBe(code === 'opensanctions' ? 'aggregator' : code.split('-')[0]);
    },
  );

  test('no group bears the code of a list', () => {
    const codes = new Set(catalogue.map(({ code }) => code));
    expect(catalogue.flatMap(({ groups }) => groups).filter((group) => codes.has(group))).toEqual([]);
  });

  test('every address in it and in the table of files is a whole https address', () => {
    const text = JSON.stringify([catalogue, downloads]);
    const addresses = [...text.matchAll(/[a-z]+:\/\/[^"]*/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) {
      const { protocol, hostname, username } = new URL(address);
      expect([address, protocol, username]).toEqual([address, 'https:', '']);
      expect(hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  test('every format in the table of files is one that is read', () => {
    const formats = downloads.flatMap((row) => [
      ...row.forms.map(({ source }) => source),
      ...(row.sources ?? []),
    ]);
    expect(formats.filter((format) => !(format in sources))).toEqual([]);
  });

  test('a list that publishes no file says so, and why', () => {
    for (const code of ['us-uflpa', 'us-1260h', 'us-fcc', 'us-7031c', 'us-mieu', 'jp-eul'])
      expect(downloads.find((row) => row.code === code)).toMatchObject({
        forms: [],
        reason: expect.stringMatching(/no list file|not as a (?:list )?file/),
      });
  });

  test('the Consolidated Screening List holds 13 of them', () => {
    expect(catalogue.filter(({ groups }) => groups.includes('csl'))).toHaveLength(13);
  });
});
