import { expect, test } from '@jest/globals';
import { analyseName } from '../../src/names/analyse-name.js';

const concepts = (name: string) => analyseName(name, 'organization').map(({ concept }) => concept);

test.each([
  ['Xinjiang Public Sec. Bureau', 'Xinjiang Public Security Bureau'],
  ['Korea Import & Exp. Corp', 'Korea Import and Export Corporation'],
  ['Hubei State Secur. Bureau', 'Hubei State Security Bureau'],
])('%s is read as %s: the words of a phrase may be abbreviated', (name, full) => {
  expect(concepts(name)).toEqual(concepts(full));
});

test('what is no phrase stays two words', () => {
  expect(concepts('Public Health Bureau')).toEqual(['trade:public', 'trade:medical', 'trade:bureau']);
});
