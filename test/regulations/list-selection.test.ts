import { describe, expect, test } from '@jest/globals';
import { knownListWords, selectLists, unknownListError } from '../../src/regulations/list-selection.js';
import { catalogue } from './lists.js';

const loaded = ['us-el', 'us-sdn', 'us-cmic', 'eu-fsf', 'acme-watch'];

describe('selecting lists', () => {
  test.each<[string[], string[], string[], string[]]>([
    [['us-el'], ['us-el'], [], []],
    [['US-EL', ' Eu '], ['us-el', 'eu-fsf'], [], []],
    [['us-el,ofac'], ['us-el', 'us-sdn', 'us-cmic'], [], []],
    [['us'], ['us-el', 'us-sdn', 'us-cmic'], [], []],
    [['acme-watch'], ['acme-watch'], [], []],
    [['us-el,', ',us-el'], ['us-el'], [], []],
    [['us-dpl', 'UN', 'us-el'], ['us-el'], [], ['us-dpl', 'UN']],
    [['us-ell', 'us-el', 'nowhere', 'us-ell'], ['us-el'], ['us-ell', 'nowhere'], []],
    [[], [], [], []],
    [[''], [], [], []],
  ])('%j means %j, unknown %j, not loaded %j', (words, codes, unknown, notLoaded) => {
    const selection = selectLists(words, catalogue, loaded);
    expect([...selection.codes].sort()).toEqual([...codes].sort());
    expect(selection.unknown).toEqual(unknown);
    expect(selection.notLoaded).toEqual(notLoaded);
  });

  test('a list that is called like a group takes nothing from it', () => {
    const { codes } = selectLists(['us'], catalogue, [...loaded, 'us']);
    expect([...codes].sort()).toEqual(['us', 'us-cmic', 'us-el', 'us-sdn']);
  });

  test('every known word is known', () => {
    const words = knownListWords(catalogue, loaded);
    expect(words).toEqual(
      expect.arrayContaining(['us', 'bis', 'ofac', 'state', 'un', 'eu', 'uk', 'acme-watch', 'jp-eul']),
    );
    expect(selectLists(words, catalogue, loaded).unknown).toEqual([]);
  });

  test('an unknown word is one line and a hint', () => {
    expect(unknownListError(['us-ell'], ['us', 'us-el'])).toMatchObject({
      message: '“us-ell” is not a list or group.',
      hint: 'Known: us us-el.',
      exitCode: 2,
    });
    expect(unknownListError(['a', 'b'], ['us'], 'us')).toMatchObject({
      message: '“a”, “b” are not lists or groups.',
      hint: 'Did you mean us?',
    });
  });
});
