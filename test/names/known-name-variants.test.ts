import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { knownNamesSchema } from '../../src/names/known-name.js';
import { knownNameVariants } from '../../src/names/known-name-variants.js';

const rows = knownNamesSchema.parse(
  JSON.parse(readFileSync(new URL('../../lists/known-names.json', import.meta.url), 'utf8')),
);
const variantsOf = knownNameVariants(rows);

test.each([
  ['杭州海康威视数字技术有限公司', '杭州 Hikvision 数字技术有限公司'],
  ['華為技術有限公司', 'Huawei 技术有限公司'],
  ['HIKVISION Digital', '海康威视 Digital'],
  ['Bingtuan', '新疆生产建设兵团'],
  ['Xinjiang Production and Construction Corps Hospital', 'XPCC Hospital'],
])('%s is also %s', (name, written) => {
  expect(variantsOf(name).map((variant) => variant.written)).toContain(written);
});

test.each(['Hikvisionary Optics', 'Bluebird Bakery', '北京三快科技', '???', ''])(
  '%j holds no known name',
  (name) => {
    expect(variantsOf(name)).toEqual([]);
  },
);

test('a variant says what was put in the place of what, and whence that is known', () => {
  expect(variantsOf('Bingtuan Farm')[0]).toMatchObject({
    from: 'Bingtuan',
    to: 'XPCC',
    known: { source: { text: expect.stringContaining('OFAC') } },
  });
});
