import { expect, test } from '@jest/globals';
import { lexiconLines } from '../../src/names/lexicon.js';
import { splitWords } from '../../src/text/split-words.js';

test('no form means two things within one class', () => {
  const seen = new Map<string, string>();
  const contradictions: string[] = [];
  for (const line of lexiconLines()) {
    for (const form of line.forms) {
      const folded = splitWords(form)
        .map((word) => word.folded)
        .join(' ');
      const key = `${line.class} ${folded}`;
      const other = seen.get(key);
      if (other !== undefined && other !== line.concept)
        contradictions.push(`"${form}" is ${other} and ${line.concept}`);
      seen.set(key, line.concept);
    }
  }
  expect(contradictions).toEqual([]);
});

test('every line has a form, and every form has letters', () => {
  for (const line of lexiconLines()) {
    expect(line.forms.length).toBeGreaterThan(0);
    for (const form of line.forms)
      expect([line.concept, splitWords(form).length > 0]).toEqual([line.concept, true]);
  }
});
