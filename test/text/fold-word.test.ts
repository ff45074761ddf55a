import { describe, expect, test } from '@jest/globals';
import { foldWord } from '../../src/text/fold-word.js';

describe('foldWord', () => {
  test.each([
    ['HIKVISION', 'hikvision', 'case'],
    ['Ürümqi', 'urumqi', 'diacritics'],
    ['Ｈｕａｗｅｉ', 'huawei', 'full-width forms'],
    ['ﬁnance', 'finance', 'ligatures'],
    ['Łódź', 'lodz', 'letters without a decomposition'],
    ['Straße', 'strasse', 'sharp s'],
    ['İstanbul', 'istanbul', 'dotted capital I'],
    ['Путин', 'putin', 'Cyrillic'],
    ['Анатольевич', 'anatolyevich', 'Cyrillic е after a soft sign'],
    ['Сергей', 'sergey', 'й is a letter of its own'],
    ['Єгор', 'yehor', 'Ukrainian'],
    ['Наўмаў', 'naumau', 'Belarusian'],
    ['Παπαδόπουλος', 'papadopoulos', 'Greek'],
    ['海康威视', '海康威视', 'Han stays as it is'],
    ['', '', 'nothing'],
  ])('%s is %s (%s)', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
