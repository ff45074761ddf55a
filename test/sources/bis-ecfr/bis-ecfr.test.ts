import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedPartySchema } from '../../../src/model/listed-party.js';
import { UserError } from '../../../src/model/user-error.js';
import { bisEcfr } from '../../../src/sources/bis-ecfr/bis-ecfr.js';
import { type ReadSource, readSource } from '../read-source.js';

const part744 = readFileSync(new URL('./fixtures/part-744.xml', import.meta.url), 'utf8');

let whole: ReadSource;
beforeAll(async () => {
  whole = await readSource(bisEcfr, part744);
});

const party = (id: string) => whole.parties.find((entry) => entry.id === id)!;
const names = (id: string) => party(id).names.map(({ kind, text }) => `${kind}: ${text}`);

test('every party of the four lists, and of no other section', () => {
  expect(whole.parties.map(({ id }) => id)).toEqual([
    'us-mieu:main-sample-directorate-of-the-general-staff-by',
    'us-mieu:office-of-the-chief-of-sample-affairs-ocsa-mm',
    'us-mieu:directorate-of-examples-mm',
    'us-mieu:sample-bureau-of-the-joint-examples-department-cn',
    'us-mieu:directorate-of-military-samples-dms-cu',
    'us-mieu:directorate-of-military-examples-dme-cu',
    'us-mieu:department-of-research-and-samples-drs-kp',
    'us-mieu:atlantis-the-deep-bureau',
    'us-el:jon-omar-sample-af',
    'us-el:lantern-vision-technology-co-ltd-cn',
    'us-el:academy-of-military-samples-institute-of-basic-examples-cn',
    'us-el:deng-long-telecom-co-ltd-deng-long-cn',
    'us-el:beijing-deng-digital-technologies-co-ltd-cn',
    'us-el:chengdu-deng-investment-co-ltd-cn',
    'us-el:sample-research-institute-no-9-cn',
    'us-el:address-01-14th-floor-sample-plaza-315-example-road-wan-chai-hong-kong-cn',
    'us-el:sample-atomic-research-center-sarc-in',
    'us-el:example-rare-earths-in',
    'us-el:heavy-sample-plants-not-under-safeguards-in',
    'us-el:sample-optics-oao-ru',
    'us-el:federal-state-unitary-enterprise-sample-institute-fsue-si-ru',
    'us-el:deep-sample-llc',
    'us-uvl:sample-photonics-co-limited-hk',
    'us-meu:sample-aero-engine-corporation-of-china-cn',
    'us-meu:sample-gears-research-institute-cn',
    'us-meu:example-turbine-works-cn',
    'us-meu:lone-sample-corporation-cn',
  ]);
  for (const entry of whole.parties) expect(() => listedPartySchema.parse(entry)).not.toThrow();
});

test('an entry of the Entity List', () => {
  expect(party('us-el:lantern-vision-technology-co-ltd-cn')).toEqual({
    id: 'us-el:lantern-vision-technology-co-ltd-cn',
    list: 'us-el',
    nativeId: 'row 2',
    type: 'organization',
    typeInferred: true,
    names: [
      { text: 'Lantern Vision Technology Co., Ltd.', kind: 'primary', script: 'Latn' },
      { text: 'Lantern Group Co., Ltd.', kind: 'alias', script: 'Latn' },
      { text: 'Lan Tern', kind: 'alias', script: 'Latn' },
    ],
    addresses: [
      { text: 'No. 5 Harbour Road, Binjiang District, Hangzhou, China', country: 'CN' },
      { text: '12 Mill Lane, Kowloon, Hong Kong', country: 'HK' },
    ],
    countries: ['CN', 'HK'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    licenceRequirement: 'For all items subject to the EAR (See §§ 734.9(e)(2) and 744.11 of the EAR)',
    licencePolicy: 'Case-by-case review for ECCNs 1A004.c; presumption of denial for all other items',
    listedOn: '2019-10-09',
    remarks:
      'Footnote 4: items made abroad that 15 CFR 734.9(e)(2) describes need a licence too (15 CFR 744.11(a)(2)(ii))',
    source: {
      references: [
        {
          text: '84 FR 54002',
          url: 'https://www.federalregister.gov/citation/84-FR-54002',
          date: '2019-10-09',
          federalRegister: { volume: 84, page: 54002 },
        },
        {
          text: '85 FR 44159',
          url: 'https://www.federalregister.gov/citation/85-FR-44159',
          date: '2020-07-22',
          federalRegister: { volume: 85, page: 44159 },
        },
      ],
      locator: 'Supplement No. 4 to Part 744, row 2, line 39',
    },
    raw: {
      Country: "CHINA, PEOPLE'S REPUBLIC OF",
      Entity:
        'Lantern Vision Technology Co., Ltd., a.k.a., the following two aliases:\n—Lantern Group Co., Ltd.; and\n—Lan Tern.\nNo. 5 Harbour Road, Binjiang District, Hangzhou, China; and 12 Mill Lane, Kowloon, Hong Kong.',
      'License requirement': 'For all items subject to the EAR (See §§ 734.9(e)(2)⁴ and 744.11 of the EAR)',
      'License review policy':
        'Case-by-case review for ECCNs 1A004.c; presumption of denial for all other items',
      'Federal Register citation': '84 FR 54002, 10/9/19. 85 FR 44159, 7/22/20.',
    },
  });
});

describe('the cell of an entity', () => {
  test.each([
    ['us-el:jon-omar-sample-af', ['primary: Jon Omar Sample'], ['AF', 'AE']],
    [
      'us-el:deng-long-telecom-co-ltd-deng-long-cn',
      ['primary: Deng Long Telecom Co., Ltd. (Deng Long)', 'alias: Deng Long Sample Co., Ltd.'],
      ['CN', 'CN'],
    ],
    [
      'us-el:beijing-deng-digital-technologies-co-ltd-cn',
      ['primary: Beijing Deng Digital Technologies Co., Ltd.', 'alias: Beijing Long Information Co., Ltd.'],
      ['CN'],
    ],
    ['us-el:chengdu-deng-investment-co-ltd-cn', ['primary: Chengdu Deng Investment Co., Ltd.'], ['CN']],
    [
      'us-el:sample-research-institute-no-9-cn',
      [
        'primary: Sample Research Institute No. 9',
        'former: Ninth Sample Bureau',
        'alias: Nine Samples',
        'alias: 9SB',
      ],
      ['CN'],
    ],
    [
      'us-el:federal-state-unitary-enterprise-sample-institute-fsue-si-ru',
      [
        'primary: Federal State Unitary Enterprise Sample Institute (FSUE SI)',
        'alias: VNII Sample',
        'alias: All-Russian Sample Institute',
        'alias: FGUP Sample Co., Ltd.',
      ],
      ['RU'],
    ],
    [
      'us-meu:sample-gears-research-institute-cn',
      ['primary: Sample Gears Research Institute', 'alias: SGRI'],
      [],
    ],
    [
      'us-mieu:directorate-of-military-samples-dms-cu',
      [
        'primary: Directorate of Military Samples (DMS)',
        'alias: Directorate of Military Samples',
        'weak-alias: DMS',
      ],
      [],
    ],
  ])('%s', (id, expected, countries) => {
    expect(names(id)).toEqual(expected);
    expect(party(id).addresses.map(({ country }) => country)).toEqual(countries);
  });

  test.each([
    ['A. Sample Ltd.; HA’Assif 19, Haifa, Israel.', 'A. Sample Ltd.', 'HA’Assif 19, Haifa, Israel'],
    [
      'Sample Tech. Co., Ltd. No. C22, Yu An Rd., Beijing.',
      'Sample Tech. Co., Ltd.',
      'No. C22, Yu An Rd., Beijing',
    ],
    ['Sample (Research, Design) Bureau, 1 Road.', 'Sample (Research, Design) Bureau', '1 Road'],
    ['Jo Sample, Jr., 1 Road.', 'Jo Sample, Jr.', '1 Road'],
    ['Sample<SU>4</SU>, 1 Road.', 'Sample', '1 Road'],
    ['Sample Co., Ltd.5, 1 Road.', 'Sample Co., Ltd.', '1 Road'],
    ['Sample Holding', 'Sample Holding', undefined],
  ])('%s', async (cell, name, address) => {
    const { parties } = await readSource(
      bisEcfr,
      `<DIV9 N="Supplement No. 4 to Part 744"><TABLE><TR><TD>ISRAEL</TD><TD>${cell}</TD><TD>All</TD><TD>Denial</TD><TD>87 FR 1, 1/3/22.</TD></TR></TABLE></DIV9>`,
    );
    expect(parties.map((entry) => [entry.names[0]!.text, entry.addresses[0]?.text])).toEqual([
      [name, address],
    ]);
  });

  test.each([
    [
      'members behind dashes',
      'Sample Group, 1 Road, Haifa.<br/>Affiliated entities:<br/>—Sample One Co., Ltd., 2 Road; <I>and</I><br/>—Sample Two Co., Ltd.',
      ['Sample Group', 'Sample One Co., Ltd.', 'Sample Two Co., Ltd.'],
      [1, 1, 0],
    ],
    [
      'members that the line of an alias announces',
      'Sample Group, a.k.a., the following two aliases:<br/>—SG; and<br/>—SGG; and to include the following two subordinate institutions:<br/>Haifa Hills, Haifa.<br/>Sample Institute, a.k.a., the following alias:<br/>—SI.<br/>Sample Works Ltd., 2 Road.',
      ['Sample Group / SG / SGG', 'Sample Institute / SI', 'Sample Works Ltd.'],
      [1, 0, 1],
    ],
    [
      'one marker a member',
      'Sample Group.<br/>Subordinate institution: Sample Institute, 2 Road<br/>3 Road.<br/>Subordinate institution:<br/>Sample Works.',
      ['Sample Group', 'Sample Institute', 'Sample Works'],
      [0, 2, 0],
    ],
  ])('%s', async (_what, cell, expected, addresses) => {
    const { parties } = await readSource(
      bisEcfr,
      `<DIV9 N="Supplement No. 4 to Part 744"><TABLE><TR><TD>ISRAEL</TD><TD>${cell}</TD><TD>All</TD><TD>Denial</TD><TD>87 FR 1, 1/3/22.</TD></TR></TABLE></DIV9>`,
    );
    expect(parties.map((entry) => entry.names.map(({ text }) => text).join(' / '))).toEqual(expected);
    expect(parties.map((entry) => entry.addresses.length)).toEqual(addresses);
    expect(parties.slice(1).map(({ remarks }) => remarks)).toEqual(
      parties.slice(1).map(() => 'Listed under Sample Group'),
    );
  });

  test('parties below another say so, and share its notice and requirement', () => {
    for (const id of [
      'us-el:beijing-deng-digital-technologies-co-ltd-cn',
      'us-el:chengdu-deng-investment-co-ltd-cn',
    ])
      expect(party(id)).toMatchObject({
        listedOn: '2019-05-21',
        licencePolicy: 'Presumption of denial',
        remarks: expect.stringMatching(/^Listed under Deng Long Telecom Co., Ltd. \(Deng Long\); Footnote 1/),
        raw: { Entity: expect.stringContaining('Affiliated entities:\nBeijing Deng') },
      });
    for (const id of ['us-meu:sample-gears-research-institute-cn', 'us-meu:example-turbine-works-cn'])
      expect(party(id).remarks).toBe('Listed under Sample Aero Engine Corporation of China');
    expect(party('us-meu:lone-sample-corporation-cn').remarks).toBeUndefined();
    expect(party('us-el:example-rare-earths-in').remarks).toBe('Listed under Department of Sample Energy');
  });

  test('an address that is listed itself is no party of a known kind', () => {
    expect(whole.parties.find(({ names }) => names[0]!.text.startsWith('Address 01'))).toMatchObject({
      type: 'unknown',
      addresses: [{ country: 'HK' }],
      remarks: expect.stringContaining('An address is listed'),
    });
  });
});

test('a footnote that only a glued digit and the cited paragraph show', () => {
  expect(party('us-el:sample-optics-oao-ru')).toMatchObject({
    licenceRequirement:
      'For all items subject to the EAR (see §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)',
    remarks: 'Footnote 3: items made abroad that 15 CFR 734.9(g) describes need a licence too (15 CFR 746.8)',
  });
});

test('what cannot be read is told with its line', () => {
  expect(whole.problems.map(({ kind, where }) => [kind, where?.list, where?.line])).toEqual([
    ['unknown-country', 'us-mieu', 23],
    ['unreadable-citation', 'us-el', 49],
    ['unreadable-date', 'us-el', 54],
    ['unknown-value', 'us-el', 57],
    ['unknown-element', 'us-el', 59],
    ['unknown-country', 'us-el', 55],
  ]);
});

describe('forms of the same file', () => {
  const without = ({ parties }: ReadSource) =>
    parties.map(({ source, ...entry }) => ({ ...entry, references: source.references }));
  const body = part744.slice(part744.indexOf('<DIV5'));
  const section = (start: string, end: string) =>
    body.slice(body.indexOf(start), body.indexOf(end, body.indexOf(start)) + end.length);

  test('in chunks of 7 bytes', async () => {
    expect(await readSource(bisEcfr, part744, 7)).toEqual(whole);
  });

  test('the title from govinfo.gov, which says when it was amended', async () => {
    const title = `<?xml version="1.0" encoding="UTF-8" ?>
<DLPSTEXTCLASS><HEADER><FILEDESC><TITLESTMT><TITLE>Title 15</TITLE></TITLESTMT><PUBLICATIONSTMT><IDNO TYPE="title">
15</IDNO></PUBLICATIONSTMT></FILEDESC></HEADER><TEXT><BODY>
<ECFRBRWS><AMDDATE>Jan. 5, 2026
</AMDDATE><DIV1 N="1" NODE="15:1" TYPE="TITLE"><HEAD>Title 15</HEAD></DIV1></ECFRBRWS>
<ECFRBRWS><AMDDATE>June 11, 2026
</AMDDATE><DIV1 N="2" NODE="15:2" TYPE="TITLE"><DIV2 N="Subtitle B" TYPE="SUBTITLE"><DIV3 N="VII" TYPE="CHAPTER"><DIV4 N="C" TYPE="SUBCHAP">
${body.replaceAll('N="744.2', 'N="§ 744.2')}</DIV4></DIV3></DIV2></DIV1></ECFRBRWS></BODY></TEXT></DLPSTEXTCLASS>`;
    expect(bisEcfr.recognises(title)).toBe(true);
    const read = await readSource(bisEcfr, title);
    expect(without(read)).toEqual(without(whole));
    expect(read.published).toEqual(['2026-06-11']);
    expect(whole.published).toEqual([]);
  });

  test.each([
    ['one supplement', section('<DIV9 N="Supplement No. 7', '</DIV9>'), 'us-meu', 4],
    ['one section', section('<DIV8 N="744.22', '</DIV8>'), 'us-mieu', 8],
    [
      'a supplement that only its heading numbers',
      section('<DIV9 N="Supplement No. 6', '</DIV9>').replace(/N="[^"]*"/, 'N=""'),
      'us-uvl',
      1,
    ],
  ])('%s', async (_form, content, list, count) => {
    expect(bisEcfr.recognises(content)).toBe(true);
    const { parties } = await readSource(bisEcfr, content);
    expect(parties.map((entry) => entry.list)).toEqual(Array(count).fill(list));
  });

  test('cells that span rows and columns', async () => {
    const { parties, problems } = await readSource(
      bisEcfr,
      `<DIV9 N="Supplement No. 4 to Part 744"><TABLE>
<TR><TH>Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>Colour</TH><TH>Federal Register citation</TH></TR>
<TR><TD colspan="5">IRAN</TD></TR>
<TR><TD rowspan="2">IRAQ</TD><TD>Sample One Co.</TD><TD rowspan="2">All items</TD><TD>red</TD><TD>87 FR 1, 1/3/22.</TD></TR>
<TR><TD>Sample Two Co.</TD><TD/><TD>87 FR 2, 1/3/22.</TD></TR>
</TABLE></DIV9>`,
    );
    expect(parties).toMatchObject([
      { id: 'us-el:sample-one-co-iq', licenceRequirement: 'All items', raw: { Colour: 'red' } },
      { id: 'us-el:sample-two-co-iq', licenceRequirement: 'All items' },
    ]);
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-column', 'missing-column']);
  });
});

describe('recognises', () => {
  test.each([
    ['another part', '<DIV5 N="740" TYPE="PART"><HEAD>PART 740</HEAD></DIV5>'],
    ['another title', '<ECFR><DIV1 N="7" NODE="7:1" TYPE="TITLE"></DIV1></ECFR>'],
    ['another list', '<CONSOLIDATED_LIST>Supplement No. 4 to Part 744</CONSOLIDATED_LIST>'],
    ['text', 'Supplement No. 4 to Part 744'],
  ])('not %s', (_what, head) => {
    expect(bisEcfr.recognises(head)).toBe(false);
  });
});

describe('a file that cannot be trusted is refused', () => {
  test.each([
    ['without any of the lists', '<DIV5 N="744"><DIV8 N="744.1"><P>x</P></DIV8></DIV5>', /holds no list/],
    ['cut short', part744.slice(0, part744.indexOf('Deng Long Sample')), /ends too early/],
    ['of another kind', '<html><body/></html>', /root element is html/],
  ])('%s', async (_what, content, message) => {
    const error = await readSource(bisEcfr, content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
  });
});

describe('hostile cells take no time', () => {
  test.each([
    ['commas', ','.repeat(60_000)],
    ['brackets', `${'('.repeat(30_000)}${')'.repeat(30_000)}`],
    ['marks', 'a.k.a., X '.repeat(6_000)],
    ['the following', 'the following '.repeat(4_500)],
    ['dashes', '; —X'.repeat(15_000)],
    ['legal forms', `A${' Co., Ltd.,'.repeat(5_000)} b`],
    ['citations', '1 F'.repeat(20_000)],
    ['raised digits', '⁴'.repeat(60_000)],
    ['breaks', 'A<br/>'.repeat(10_000)],
  ])(
    '%s',
    async (_what, cell) => {
      const row = `<TR><TD>IRAN</TD><TD>A ${cell}</TD><TD>${cell}</TD><TD>x</TD><TD>${cell}</TD></TR>`;
      await readSource(bisEcfr, `<DIV9 N="Supplement No. 4 to Part 744"><TABLE>${row}</TABLE></DIV9>`);
    },
    3_000,
  );
});
