import { describe, expect, test } from '@jest/globals';
import { inferType } from '../../../src/sources/us-csl/infer-type.js';

describe('inferType', () => {
  test.each([
    ['us-el', 'Dahua Technology', 'organization'],
    ['us-el', 'Aksu District Public Security Bureau', 'organization'],
    ['us-el', '54th Research Institute of China', 'organization'],
    ['us-el', 'Aerospace One, S.A.', 'organization'],
    ['us-el', 'Radioavtomatika, OAO', 'organization'],
    ['us-el', 'Q&N', 'organization'],
    ['us-el', 'Dmitry Alexandrovich Kravchenko', 'person'],
    ['us-el', 'Hamid Reza Simchi', 'person'],
    ['us-el', 'Ramil Yarullovich Magzhanov', 'person'],
    ['us-el', 'Ali Express Trading', 'organization'],
    ['us-el', 'IFLYTEK', 'unknown'],
    ['us-el', 'Wang Wei', 'unknown'],
    ['us-el', 'Huawei Sweden', 'unknown'],
    ['us-el', 'Ali', 'unknown'],
    ['us-dtc', 'Kitibordee Yindeear-Rom', 'person'],
    ['us-dtc', 'Arnold See, Jr.', 'person'],
    ['us-dtc', 'World Electronics, Inc.', 'organization'],
    ['us-dpl', 'ANASTACIO SAN MIGUEL-PADRON', 'person', 'FCI SOMEWHERE, INMATE NUMBER: 1'],
    ['us-dpl', 'UNITED AFRICAN AIRLINES', 'organization'],
    ['us-dpl', 'TECHONWEB', 'unknown'],
  ])('%s %s: %s', (list, name, type, addresses = '') => {
    expect(inferType(name, list, addresses)).toBe(type);
  });
});
