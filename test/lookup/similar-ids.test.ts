import { expect, test } from '@jest/globals';
import { similarIds } from '../../src/lookup/similar-ids.js';

const ids = [
  'us-el:quorvane-optics-co-ltd-cn',
  'us-sdn:grobnik-oleg-ru',
  'us-sdn:grobnik-olga-ru',
  'eu-fsf:sable-marine-trading',
];

test.each([
  ['us-el:quorvane-optiks-co-ltd-cn', 'us-el:quorvane-optics-co-ltd-cn'],
  ['quorvane', 'us-el:quorvane-optics-co-ltd-cn'],
  ['Sable Marine', 'eu-fsf:sable-marine-trading'],
  ['us-sdn:grobnik-olek-ru', 'us-sdn:grobnik-oleg-ru'],
  ['xx', undefined],
  ['wholly-other-thing', undefined],
])('%s is taken for %s', (typed, expected) => {
  expect(similarIds(typed, ids)[0]).toBe(expected);
});
