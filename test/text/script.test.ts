import { expect, test } from '@jest/globals';
import { scriptOf } from '../../src/text/script.js';

test.each([
  ['Hikvision', 'Latn'],
  ['Ürümqi', 'Latn'],
  ['杭州海康威视', 'Hani'],
  ['Путин', 'Cyrl'],
  ['محمد', 'Arab'],
  ['김정은', 'Hang'],
  ['Παπαδόπουλος', 'Grek'],
  ['חברה', 'Hebr'],
  ['नरेन्द्र', 'Deva'],
  ['ДЖИ DJI', 'Cyrl'],
  ['360', 'Zyyy'],
])('scriptOf %s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
