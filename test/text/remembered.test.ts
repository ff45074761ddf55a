import { expect, test } from '@jest/globals';
import { apart, remembered } from '../../src/text/remembered.js';

function counted() {
  const asked: string[] = [];
  const upper = remembered((text) => {
    asked.push(text);
    return { upper: text.toUpperCase() };
  });
  return { asked, upper };
}

test('an answer is found once and then remembered', () => {
  const { asked, upper } = counted();
  expect([upper('huawei'), upper('zte'), upper('huawei')]).toEqual([
    { upper: 'HUAWEI' },
    { upper: 'ZTE' },
    { upper: 'HUAWEI' },
  ]);
  expect(upper('zte')).toBe(upper('zte'));
  expect(asked).toEqual(['huawei', 'zte']);
});

test('the memory does not grow without end: after very many others a text is asked for again', () => {
  const { asked, upper } = counted();
  upper('huawei');
  for (let at = 0; at < 50_000; at++) upper(`firm${at}`);
  expect(upper('huawei')).toEqual({ upper: 'HUAWEI' });
  expect(asked.filter((text) => text === 'huawei')).toHaveLength(2);
});

test.each([[''], ['huawei'], ['hangzhouhikvision'], ['新疆维吾尔自治区公安厅人民政府办公室']])(
  'what is kept apart is the same text: %j',
  (text) => {
    expect(apart(text)).toBe(text);
  },
);
