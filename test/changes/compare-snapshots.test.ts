import { describe, expect, test } from '@jest/globals';
import type { Change, ComparedSnapshot } from '../../src/changes/change.js';
import { compareSnapshots } from '../../src/changes/compare-snapshots.js';
import type { ListedParty } from '../../src/model/listed-party.js';
import { parseLegalCitations } from '../../src/reference/legal-citation.js';

/** An entry of the Entity List unless said otherwise. `notices` as lists write them; the first name is the primary. */
function party({
  names = ['Quillon Optics Co., Ltd.'],
  notices = '85 FR 34505',
  ...rest
}: Partial<Omit<ListedParty, 'names' | 'source'>> & {
  names?: readonly string[];
  notices?: string;
}): ListedParty {
  const list = rest.list ?? 'us-el';
  return {
    id: `${list}:${names[0]!.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    list,
    nativeId: '',
    type: 'organization',
    typeInferred: true,
    names: names.map((text, at) => ({ text, kind: at === 0 ? 'primary' : 'alias', script: 'Latn' })),
    addresses: [],
    countries: ['CN'],
    datesOfBirth: [],
    placesOfBirth: [],
    identifiers: [],
    programmes: [],
    source: { references: parseLegalCitations(notices).references, locator: 'row 1' },
    raw: { note: String(Math.random()) },
    ...rest,
  };
}

const snapshot = (parties: readonly ListedParty[]): ComparedSnapshot => ({
  parties: () => parties,
  party: (ordinal) => parties[ordinal]!,
});

/** Each change as one line of text for each field, group by group. */
function changes(
  from: readonly ListedParty[],
  to: readonly ListedParty[],
  { sameForm = true, lists = ['us-el'] }: { sameForm?: boolean; lists?: readonly string[] } = {},
): readonly string[] {
  return compareSnapshots(snapshot(from), snapshot(to), { lists: new Set(lists), sameForm }).flatMap((list) =>
    list.groups.flatMap((group) => [...group.changes()].flatMap(lines)),
  );
}

function lines(change: Change): readonly string[] {
  if (change.kind === 'added') return [`+ ${change.to.names[0]!.text}`];
  if (change.kind === 'removed') return [`- ${change.from.names[0]!.text}`];
  return change.fields.map(
    ({ field, from, to }) =>
      `${change.pairedBy === 'id' ? '' : `(${change.pairedBy}) `}${field}: ${from ?? '+'} > ${to ?? '-'}`,
  );
}

describe('fields', () => {
  const before = party({
    names: ['Quillon Optics Co., Ltd.', 'Kuilong Guangxue', 'QOC'],
    addresses: [
      { text: 'No. 7 Haidain Road, Beijing', country: 'CN' },
      { text: '1 Pier Road, Dubai', country: 'AE' },
    ],
    licencePolicy: 'Case-by-case review',
    programmes: ['ALPHA', 'BETA'],
  });
  const cases: readonly [what: string, after: Partial<ListedParty>, expected: readonly string[]][] = [
    ['nothing', {}, []],
    [
      'another raw record, number and place',
      { raw: {}, nativeId: 'x', source: { ...before.source, locator: 'row 9' } },
      [],
    ],
    [
      'another order of names, addresses and programmes',
      {
        names: [before.names[0]!, before.names[2]!, before.names[1]!],
        addresses: [...before.addresses].reverse(),
        programmes: ['BETA', 'ALPHA'],
      },
      [],
    ],
    ['blanks', { licencePolicy: ' Case-by-case   review' }, []],
    [
      'a policy',
      { licencePolicy: 'Presumption of denial' },
      ['licence-policy: Case-by-case review > Presumption of denial'],
    ],
    ['a policy gone', { licencePolicy: undefined! }, ['licence-policy: Case-by-case review > -']],
    [
      'an alias more and one fewer',
      { names: [...before.names.slice(0, 2), { text: 'Brightlens', kind: 'alias', script: 'Latn' }] },
      ['alias: + > Brightlens', 'alias: QOC > -'],
    ],
    [
      'an alias of another kind',
      { names: [before.names[0]!, { ...before.names[1]!, kind: 'former' }, before.names[2]!] },
      ['alias: Kuilong Guangxue > Kuilong Guangxue (former name)'],
    ],
    [
      'an address with a slip mended, and one gone',
      { addresses: [{ text: 'No. 7 Haidian Road, Beijing', country: 'CN' }] },
      [
        'address: No. 7 Haidain Road, Beijing > No. 7 Haidian Road, Beijing',
        'address: 1 Pier Road, Dubai > -',
      ],
    ],
    [
      'an address with another number',
      { addresses: [{ text: 'No. 8 Haidain Road, Beijing', country: 'CN' }, before.addresses[1]!] },
      ['address: + > No. 8 Haidain Road, Beijing', 'address: No. 7 Haidain Road, Beijing > -'],
    ],
    [
      'a new notice',
      {
        source: { ...before.source, references: parseLegalCitations('85 FR 34505; 87 FR 55241').references },
      },
      ['notice: + > 87 FR 55241'],
    ],
  ];
  test.each(cases)('%s', (_what, after, expected) => {
    expect(changes([before], [{ ...before, ...after }])).toEqual(expected);
  });
});

describe('which entry is which', () => {
  const cases: readonly [
    what: string,
    from: readonly ListedParty[],
    to: readonly ListedParty[],
    expected: readonly string[],
  ][] = [
    ['one added', [party({})], [party({}), party({ names: ['Brindle Works'] })], ['+ Brindle Works']],
    ['one removed', [party({}), party({ names: ['Brindle Works'] })], [party({})], ['- Brindle Works']],
    [
      'renamed, with the old name as an alias',
      [party({ names: ['Brindle Works'] })],
      [party({ names: ['Ardent Holdings', 'Brindle Works'] })],
      ['(names) name: Brindle Works > Ardent Holdings', '(names) alias: + > Brindle Works'],
    ],
    [
      'renamed, with the same number of the publisher and an identifier',
      [
        party({
          nativeId: '77',
          names: ['Brindle Works'],
          identifiers: [{ type: 'Tax ID No.', value: '7701-55' }],
        }),
      ],
      [
        party({
          nativeId: '77',
          names: ['Ardent Holdings'],
          identifiers: [{ type: 'Tax ID No.', value: '770155' }],
        }),
      ],
      [
        '(native-id) name: Brindle Works > Ardent Holdings',
        '(native-id) identifier: + > Tax ID No. 770155',
        '(native-id) identifier: Tax ID No. 7701-55 > -',
      ],
    ],
    [
      'the same place in the file is no evidence',
      [party({ nativeId: 'row 2', names: ['Brindle Works'], notices: '' })],
      [party({ nativeId: 'row 2', names: ['Ardent Holdings'], notices: '' })],
      ['+ Ardent Holdings', '- Brindle Works'],
    ],
    [
      'a shared identifier',
      [
        party({
          names: ['Brindle Works'],
          notices: '',
          identifiers: [{ type: 'Registration Number', value: 'A-4411902' }],
        }),
      ],
      [
        party({
          names: ['Ardent Holdings'],
          notices: '',
          identifiers: [{ type: 'Registration Number', value: 'A-4411902' }],
        }),
      ],
      ['(identifier) name: Brindle Works > Ardent Holdings'],
    ],
    [
      'a name that was corrected under the same notice',
      [party({ names: ['Brindle Precision Instrments'] })],
      [party({ names: ['Brindle Precision Instruments'] })],
      ['(spelling) name: Brindle Precision Instrments > Brindle Precision Instruments'],
    ],
    [
      'another number in the name is another firm',
      [party({ names: ['Brindle Research Institute 13'] })],
      [party({ names: ['Brindle Research Institute 14'] })],
      ['+ Brindle Research Institute 14', '- Brindle Research Institute 13'],
    ],
    [
      'like names under different notices',
      [party({ names: ['Brindle Precision Instrments'] })],
      [party({ names: ['Brindle Precision Instruments'], notices: '87 FR 55241' })],
      ['+ Brindle Precision Instruments', '- Brindle Precision Instrments'],
    ],
    [
      'two that could be meant: neither is taken',
      [party({ names: ['Brindle Works'] })],
      [
        party({ names: ['Ardent Holdings', 'Brindle Works'] }),
        party({ names: ['Borrow Holdings', 'Brindle Works'] }),
      ],
      ['+ Ardent Holdings', '+ Borrow Holdings', '- Brindle Works'],
    ],
    [
      'another country, the same notice',
      [party({ id: 'us-el:quillon-cn' })],
      [party({ id: 'us-el:quillon-hk', countries: ['HK'] })],
      ['(name) country: + > HK', '(name) country: CN > -'],
    ],
    [
      'namesakes whose numbers were exchanged',
      [party({ id: 'us-el:q', licencePolicy: 'one' }), party({ id: 'us-el:q-2', licencePolicy: 'two' })],
      [party({ id: 'us-el:q', licencePolicy: 'two' }), party({ id: 'us-el:q-2', licencePolicy: 'one' })],
      [],
    ],
    [
      'the first of two namesakes went',
      [party({ id: 'us-el:q', licencePolicy: 'one' }), party({ id: 'us-el:q-2', licencePolicy: 'two' })],
      [party({ id: 'us-el:q', licencePolicy: 'two' })],
      ['- Quillon Optics Co., Ltd.'],
    ],
    [
      'other lists of the snapshots',
      [party({ list: 'us-dpl', names: ['Brindle Works'] })],
      [party({ list: 'us-uvl', names: ['Ardent Holdings'] })],
      [],
    ],
    [
      'an id that stands twice loses no entry',
      [party({ id: 'us-el:q' })],
      [
        party({ id: 'us-el:q' }),
        party({ id: 'us-el:q', names: ['Ardent Holdings'], notices: '87 FR 55241' }),
      ],
      ['+ Ardent Holdings'],
    ],
  ];
  test.each(cases)('%s', (_what, from, to, expected) => {
    expect(changes(from, to)).toEqual(expected);
  });
});

describe('two forms of one list', () => {
  const csl = party({
    names: ['Quillon Optics Co., Ltd.', 'Brindle'],
    addresses: [{ text: '7 Pier Road, Beijing, CN' }],
    remarks: 'DDTC; Reg. no. 7',
    licencePolicy: 'Presumption of denial.',
    type: 'organization',
  });
  const own: ListedParty = {
    ...csl,
    names: [{ ...csl.names[0]!, text: 'QUILLON OPTICS CO LTD' }, csl.names[1]!],
    addresses: [{ text: 'CN, Beijing; 7 PIER ROAD' }],
    remarks: 'Registration number 7',
    type: 'unknown',
  };
  const { licencePolicy: _, ...without } = own;

  test('what is only written otherwise is no change, and what one form has not is not compared', () => {
    const [list] = compareSnapshots(snapshot([csl]), snapshot([without]), {
      lists: new Set(['us-el']),
      sameForm: false,
    });
    expect(list).toMatchObject({
      added: 0,
      removed: 0,
      changed: 0,
      notCompared: ['licence-policy', 'remarks'],
    });
    expect(changes([csl], [without])).not.toEqual([]);
  });

  test('what is different is told', () => {
    expect(changes([csl], [{ ...own, licencePolicy: 'Case by case.' }], { sameForm: false })).toEqual([
      'licence-policy: Presumption of denial. > Case by case.',
    ]);
  });
});

test('numbers, and groups by notice: added, changed, removed, each by volume and page', () => {
  const before = [
    party({}),
    party({ names: ['Changed A'] }),
    party({ names: ['Changed B'] }),
    party({ names: ['Gone'], notices: '84 FR 54002' }),
  ];
  const after = [
    party({}),
    party({ names: ['New Z'], notices: '87 FR 55241', listedOn: '2022-09-08' }),
    party({ names: ['New A'], notices: '87 FR 55241', listedOn: '2022-09-08' }),
    party({ names: ['New B'], notices: '84 FR 54002, 87 FR 8180' }),
    party({ names: ['New C'], notices: '', listedOn: '2022-01-05' }),
    party({ names: ['Changed A'], notices: '85 FR 34505; 87 FR 8180' }),
    party({ names: ['Changed B'], licencePolicy: 'Presumption of denial' }),
  ];
  const [list] = compareSnapshots(snapshot(before), snapshot(after), {
    lists: new Set(['us-el']),
    sameForm: true,
  });
  expect(list).toMatchObject({ before: 4, after: 7, added: 4, removed: 1, changed: 2 });
  expect(
    list!.groups.map(({ kind, notice, listedOn, size, changes }) => [
      kind,
      notice?.text,
      listedOn,
      size,
      [...changes()]
        .map((change) => (change.kind === 'removed' ? change.from : change.to).names[0]!.text)
        .join(),
    ]),
  ).toEqual([
    ['added', '87 FR 8180', undefined, 1, 'New B'],
    ['added', '87 FR 55241', '2022-09-08', 2, 'New A,New Z'],
    ['added', undefined, '2022-01-05', 1, 'New C'],
    ['changed', '87 FR 8180', undefined, 1, 'Changed A'],
    ['changed', undefined, undefined, 1, 'Changed B'],
    ['removed', undefined, undefined, 1, 'Gone'],
  ]);
});
