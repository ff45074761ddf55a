import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/matching/compare-names.js';
import { policies } from '../../src/matching/policies.js';

const { possible } = policies.default.thresholds;
const scoreOf = (name: string, listed: string) => compareNames(name, listed, 'person').score;

describe('in Arabic and Hebrew letters another consonant is another word', () => {
  test.each([
    ['حسن نصري', 'Hassan BASRI'],
    ['سمير قاسم', 'Safir QASSAM'],
    ['عمر البصير', 'Omar AL-NASIR'],
    ['علي جليلي', 'Ali KHALILI'],
  ])('%s is not %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });

  test.each([
    ['أيمن الظواهري', 'Ayman AL-ZAWAHIRI'],
    ['معمر القذافي', 'Muammar QADHAFI'],
    ['خالد مشعل', 'Khaled MESHAAL'],
    ['חיים וייצמן', 'Chaim WEIZMANN'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });
});

describe('a Korean has one given name', () => {
  test.each([
    ['영호 상철 김', 'KIM, Sang Chol'],
    ['미영 정호 박', 'PAK, Jong Ho'],
    ['리 영길 성호', 'RI, Yong Gil'],
  ])('%s is not %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeLessThan(possible);
  });

  test.each([
    ['김정은', 'KIM, Jong Un'],
    ['김 여정', 'KIM, Yo Jong'],
    ['여정 김', 'KIM, Yo-jong'],
  ])('%s may be %s', (name, listed) => {
    expect(scoreOf(name, listed)).toBeGreaterThanOrEqual(possible);
  });
});
