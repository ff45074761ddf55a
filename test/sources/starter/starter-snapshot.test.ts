import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { starterSnapshot } from '../../../src/sources/starter/starter-snapshot.js';

const folder = 'lists/starter';
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const snapshot = starterSnapshot(files);

const groupOf = (name: string) => snapshot.groups.find(({ group }) => group === name)!;
const partyNamed = (list: string, name: string) =>
  snapshot.parties.find((party) => party.list === list && party.names[0]!.text === name)!;

describe('groups of the starter snapshot', () => {
  test.each([
    ['el-2019-10-09', 'us-el', 28, ['84 FR 54002', '85 FR 44159'], '2019-10-09'],
    ['el-2020-06-05', 'us-el', 9, ['85 FR 34503', '85 FR 44159'], '2020-06-05'],
    ['el-2020-07-22', 'us-el', 11, ['85 FR 44159'], '2020-07-22'],
    ['el-2021-06-24', 'us-el', 5, ['86 FR 33119'], '2021-06-24'],
    ['el-2021-07-12', 'us-el', 16, ['86 FR 36496'], '2021-07-12'],
    ['el-2021-11-26', 'us-el', 1, ['86 FR 67319'], '2021-11-26'],
    ['el-2023-03-28', 'us-el', 5, ['88 FR 18983'], '2023-03-28'],
    ['uvl', 'us-uvl', 1, [], undefined],
    ['glomag-2020-07-09', 'us-sdn', 5, ['E.O. 13818', 'Treasury press release sm1055'], '2020-07-09'],
    ['glomag-2020-07-31', 'us-sdn', 3, ['E.O. 13818', 'Treasury press release sm1073'], '2020-07-31'],
    ['glomag-2021-03-22', 'us-sdn', 2, ['E.O. 13818', 'OFAC designation of 22 March 2021'], '2021-03-22'],
    ['glomag-2021-12-10', 'us-sdn', 2, ['E.O. 13818', 'Treasury press release jy0526'], '2021-12-10'],
    ['glomag-2023-12-08', 'us-sdn', 2, ['E.O. 13818', 'Treasury press release jy1972'], '2023-12-08'],
    ['cmic', 'us-cmic', 10, ['E.O. 13959', 'E.O. 14032'], '2021-12-16'],
    ['eu-2021-03-22', 'eu-fsf', 5, ['Regulation (EU) 2020/1998, Annex I'], '2021-03-22'],
    [
      'uk-2021-03-22',
      'uk-sl',
      5,
      [
        'Global Human Rights Sanctions Regulations 2020 (S.I. 2020/680)',
        'FCDO press release of 22 March 2021',
      ],
      '2021-03-22',
    ],
    ['ca-2021-03-22', 'ca-sema', 5, ['Global Affairs Canada, China sanctions', 'SOR/2021-49'], '2021-03-22'],
    [
      '7031c-2020-07-09',
      'us-7031c',
      3,
      [
        'Section 7031(c), Department of State, Foreign Operations, and Related Programs Appropriations Act, 2020',
        "Secretary of State's statement of 9 July 2020",
      ],
      '2020-07-09',
    ],
    [
      '7031c-2021-12-10',
      'us-7031c',
      4,
      [
        'Section 7031(c), Department of State, Foreign Operations, and Related Programs Appropriations Act, 2021',
        "Secretary of State's statement of 10 December 2021",
      ],
      '2021-12-10',
    ],
  ])('%s: list %s, %i entries, cited as %j', (name, list, count, references, listedOn) => {
    const { parties } = groupOf(name);
    expect(parties).toHaveLength(count);
    for (const party of parties) {
      expect(party.list).toBe(list);
      const texts = party.source.references.map(({ text }) => text);
      expect(references.filter((text) => !texts.includes(text))).toEqual([]);
    }
    const days = new Set(parties.map((party) => party.listedOn));
    expect(days.has(listedOn)).toBe(true);
    expect(days.size).toBe(name === 'cmic' ? 3 : 1);
  });

  test('every file is a group of its own name', () => {
    expect(snapshot.groups.map(({ group }) => `${group}.json`)).toEqual(files.map(({ name }) => name).sort());
    expect(snapshot.groups).toHaveLength(19);
    expect(snapshot.parties).toHaveLength(122);
  });

  test('84 FR 54002 lists 20 police bodies and 8 firms', () => {
    const police = /Public Security Bureau|Police College/;
    const names = groupOf('el-2019-10-09').parties.map((party) => party.names[0]!.text);
    expect(names.filter((name) => police.test(name))).toHaveLength(20);
    expect(names.filter((name) => !police.test(name))).toEqual([
      'Beijing Sensetime Technology Development Co., Ltd.',
      'Dahua Technology',
      'Hangzhou Hikvision Digital Technology Co., Ltd.',
      'IFLYTEK',
      'Megvii Technology',
      'Xiamen Meiya Pico Information Co. Ltd.',
      'Yitu Technologies',
      'Yixin Science and Technology Co. Ltd.',
    ]);
  });

  test('every notice bears the day of its publication', () => {
    const dated = snapshot.parties
      .flatMap(({ source }) => source.references)
      .filter(({ date }) => date !== undefined)
      .map(({ text, date }) => `${text}, ${date}`);
    expect([...new Set(dated)].sort()).toEqual([
      '84 FR 54002, 2019-10-09',
      '85 FR 34503, 2020-06-05',
      '85 FR 44159, 2020-07-22',
      '86 FR 33119, 2021-06-24',
      '86 FR 36496, 2021-07-12',
      '86 FR 67319, 2021-11-26',
      '88 FR 18983, 2023-03-30',
      'FCDO press release of 22 March 2021, 2021-03-22',
      'Global Affairs Canada, China sanctions, 2021-03-22',
      'OFAC designation of 22 March 2021, 2021-03-22',
      'SOR/2021-49, 2021-03-31',
      "Secretary of State's statement of 10 December 2021, 2021-12-10",
      "Secretary of State's statement of 9 July 2020, 2020-07-09",
      'Treasury press release jy0526, 2021-12-10',
      'Treasury press release jy1972, 2023-12-08',
      'Treasury press release sm1055, 2020-07-09',
      'Treasury press release sm1073, 2020-07-31',
    ]);
  });
});

describe('every entry', () => {
  const parties = snapshot.parties.map((party) => [party.id, party] as const);

  test('has an id of its own', () => {
    expect(new Set(snapshot.parties.map(({ id }) => id)).size).toBe(snapshot.parties.length);
  });

  test.each(parties)('%s', (_id, party) => {
    expect(listedPartySchema.safeParse(party).error).toBeUndefined();
    const { references, entryUrl, locator } = party.source;

    if (party.list === 'us-uvl') {
      expect(party.remarks).toMatch(/neither its Federal Register notice nor its date/);
    } else {
      expect(references.length).toBeGreaterThan(0);
      expect(
        references.some(({ date }) => date !== undefined) || entryUrl || references[0]!.url,
      ).toBeTruthy();
      expect(party.listedOn).toBeDefined();
    }
    for (const { text, url, date, federalRegister } of references) {
      if (!/ FR /.test(text)) continue;
      const { volume, page } = federalRegister!;
      expect(text).toBe(`${volume} FR ${page}`);
      expect(url).toBe(`https://www.federalregister.gov/citation/${volume}-FR-${page}`);
      expect(date).toBeDefined();
    }
    expect(locator).toMatch(/^[a-z0-9-]+\.json, entry \d+, as of \d{4}-\d\d-\d\d$/);

    if (party.list === 'us-el') {
      expect(party.licenceRequirement).toMatch(/15 CFR 744\.11/);
      expect(party.licencePolicy).toMatch(/15 CFR Part 744, Supplement No\. 4/);
    } else {
      expect(party.licenceRequirement).toBeUndefined();
    }
    if (party.list === 'us-cmic' || (party.list === 'us-sdn' && party.nativeId !== '')) {
      expect(entryUrl).toBe(`https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${party.nativeId}`);
    }

    const names = party.names.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
    expect(new Set(names).size).toBe(names.length);
    for (const { text, script } of party.names) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^and |[;,]$|\s\s/);
      expect(script).toBe(/\p{Script=Han}/u.test(text) ? 'Hani' : 'Latn');
      if (script === 'Hani') expect(party.remarks).toContain(text);
    }
  });
});

describe('what a reader looks up', () => {
  test('Hikvision on the Entity List', () => {
    const party = partyNamed('us-el', 'Hangzhou Hikvision Digital Technology Co., Ltd.');
    expect(party.id).toBe('us-el:hangzhou-hikvision-digital-technology-co-ltd-cn');
    expect(party.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'primary'],
      ['Hikvision', 'alias'],
      ['杭州海康威视数字技术股份有限公司', 'alias'],
      ['海康威视', 'alias'],
    ]);
    expect(party.source.references[0]).toEqual({
      text: '84 FR 54002',
      url: 'https://www.federalregister.gov/citation/84-FR-54002',
      date: '2019-10-09',
      federalRegister: { volume: 84, page: 54002 },
    });
    expect(party.remarks).toContain('not published by the list: 杭州海康威视数字技术股份有限公司; 海康威视');
  });

  test('Chen Quanguo under E.O. 13818', () => {
    const party = partyNamed('us-sdn', 'CHEN, Quanguo');
    expect(party).toMatchObject({
      nativeId: '29220',
      type: 'person',
      countries: ['CN'],
      programmes: ['GLOMAG'],
      datesOfBirth: [{ text: '1955', year: 1955 }],
      placesOfBirth: ['Pingyu, Henan, China'],
      listedOn: '2020-07-09',
    });
    expect(party.source.references.map(({ text }) => text)).toContain('E.O. 13818');
    expect(party.source.entryUrl).toBe('https://sanctionssearch.ofac.treas.gov/Details.aspx?id=29220');
  });

  test('a date of birth known to the month stays so', () => {
    expect(partyNamed('us-sdn', 'WANG, Mingshan').datesOfBirth).toEqual([
      { text: '1964-01', year: 1964, month: 1 },
    ]);
  });

  test.each(['NetPosa', 'SenseNets', 'Nanjing FiberHome Starrysky Communication Development Co.'])(
    '%s was added by 85 FR 34503, whatever copies of the list say',
    (name) => {
      const party = partyNamed('us-el', name);
      expect(party.listedOn).toBe('2020-06-05');
      expect(party.source.references[0]!.text).toBe('85 FR 34503');
    },
  );

  test('an amended entry cites the amendment in order of date', () => {
    const party = partyNamed('us-el', 'Beijing Sensetime Technology Development Co., Ltd.');
    expect(party.source.references.map(({ text }) => text)).toEqual([
      '84 FR 54002',
      '85 FR 34503',
      '85 FR 44159',
    ]);
  });

  test('a firm listed twice is two entries that say so', () => {
    const twice = snapshot.parties.filter(({ names }) => names[0]!.text.startsWith('Shenzhen Cobber'));
    expect(twice.map(({ id, listedOn }) => [id, listedOn])).toEqual([
      ['us-el:shenzhen-cobber-information-technology-co-ltd-cn', '2021-07-12'],
      ['us-el:shenzhen-cobber-information-technology-co-ltd-cn~86-fr-67319', '2021-11-26'],
    ]);
    expect(twice.map(({ licencePolicy }) => licencePolicy?.split(' ')[0])).toEqual(['Case', 'Presumption']);
  });

  test('an address abroad keeps its country', () => {
    const keda = snapshot.parties.filter(({ names }) => names[0]!.text.startsWith('Suzhou Keda'));
    expect(keda.map(({ countries }) => countries)).toEqual([['CN', 'NL', 'PK', 'SG', 'TR'], ['KR']]);
  });

  test('Aksu Huafu has no exception for infectious disease', () => {
    expect(partyNamed('us-el', 'Aksu Huafu Textiles Co.').licencePolicy).not.toMatch(/disease/);
    expect(partyNamed('us-el', 'NetPosa').licencePolicy).toMatch(/disease/);
  });
});

describe('the files as read', () => {
  test('their order and line ends change nothing', () => {
    const shuffled = [...files]
      .reverse()
      .map(({ name, text }) => ({ name, text: text.replace(/\n/g, '\r\n') }));
    expect(starterSnapshot(shuffled)).toEqual(snapshot);
  });

  const uvl = JSON.parse(files.find(({ name }) => name === 'uvl.json')!.text);
  test.each([
    ['no JSON', '{', /x\.json is broken: not JSON/],
    ['an unknown key', JSON.stringify({ ...uvl, colour: 'red' }), /colour/],
    ['a wrong date', JSON.stringify({ ...uvl, asOf: '2022' }), /x\.json is broken: asOf: /],
    ['an entry without a name', JSON.stringify({ ...uvl, entries: [{ name: '' }] }), /entries\.0\.name: /],
    ['no citation and no reason', JSON.stringify({ ...uvl, uncited: undefined }), /references: needs/],
    [
      'an entry page without number',
      JSON.stringify({ ...uvl, entryUrl: 'https://a.example/{nativeId}' }),
      /entryUrl: needs/,
    ],
  ])('%s is one clear line', (_what, text, message) => {
    expect(() => starterSnapshot([{ name: 'x.json', text }])).toThrow(message);
  });
});

const facts = '../shared/data/facts/xinjiang-listings.csv';
(existsSync(facts) ? describe : describe.skip)('against the published rows', () => {
  const rows: Record<string, string>[] = existsSync(facts)
    ? parse(readFileSync(facts), { columns: true, bom: true })
    : [];
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();

  test('every row has its party, with all names, of the same day', () => {
    expect(rows).toHaveLength(93);
    const missing = rows.filter((row) => {
      const aliases = row.fact_alt_names!.split(/; (?:and )?|, and | and (?=LAJS)/).filter(Boolean);
      return !snapshot.parties.some(({ names, listedOn, nativeId }) => {
        const texts = new Set(names.map(({ text }) => fold(text)));
        return (
          [row.fact_name!, ...aliases].every((name) => texts.has(fold(name))) &&
          (listedOn ?? '') === row.fact_listed_date &&
          nativeId === row.entity_number
        );
      });
    });
    expect(missing.map((row) => row.fact_name)).toEqual([]);
  });
});
