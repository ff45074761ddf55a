import { expect, test } from '@jest/globals';
import { alignNames } from '../../src/matching/align-names.js';
import { compileNameIndex } from '../../src/matching/compile-name-index.js';
import { highestScore } from '../../src/matching/highest-score.js';
import { NameIndex } from '../../src/matching/name-index.js';
import { queryName } from '../../src/matching/query-name.js';
import { queryWords } from '../../src/matching/query-words.js';
import { scoreAlignment } from '../../src/matching/score-alignment.js';

const people = [
  'AL-TIKRITI, Mohammed Yusuf',
  'Muhammad bin Yousef',
  'Yusuf bin Mohammed',
  "Ra'ad Hassan AL-MOSULI",
  'Hasan K. M. AZAD',
  'A. H. TABAJA',
  'TABAJA, Hassan',
  'Chen Quanguo',
  'CHIEN, Chuan-kuo',
  'KIM, Jong Sik',
  'Kim Jong-il',
  'Vladimir PETROV',
  'V. Petrow',
  'J. Li',
  'Kim Yong Nm',
  'KIM, Yong Nam',
  'LI, Jiadong',
  'Maria Teresa Restrepo Victoria',
];
const firms = [
  'Lantern Optics Co., Ltd.',
  'Lantern Optics Shanghai Branch',
  'Lantern (Shanghai)',
  'Royal Bank',
  'Royal Credit Bank (Shanghai)',
  'LanternOptics Corporation',
  'Lan tern Opti cs Ltd',
  'Semiconductor Manufacturing International Corporation',
  'SMIC',
  'No. 13 Research Institute',
  'Fourteenth Research Institute',
  'Open Joint Stock Company Zavod Kulakova',
  'Openjoint Stock Company Zavod Kulakova',
  'Bank Sberbankrossii Limited Liability Company',
  'Bank Sberbank Rossii LLC',
  'Islamic Republic of Iran Shipping Lines',
  'General Trading and Technology Company',
];

test.each([
  ['people', people, 'person'],
  ['firms', firms, 'organization'],
  ['both, of unknown type', [...people, ...firms], 'unknown'],
] as const)(
  'no alignment of %s scores more than was held possible, and most pairs are held hopeless',
  (_whose, names, type) => {
    const parties = names.map((text) => ({
      list: 'x',
      type,
      names: [{ text, kind: 'primary' as const, script: 'Latn' }],
    }));
    const index = new NameIndex(compileNameIndex(parties));
    const words = queryWords(index);
    const broken: string[] = [];
    let hopeless = 0;
    let far = 0;
    for (const text of names) {
      for (const written of [text, text.toLowerCase(), text.replace('a', 'e'), text.replace(' ', '')]) {
        const query = queryName(written, type === 'unknown' ? 'any' : type, index, words);
        for (let name = 0; name < index.nameCount; name++) {
          const { score } = scoreAlignment(query, alignNames(query, name, index));
          const most = highestScore(query, name, index);
          if (most < score - 1e-9)
            broken.push(`${written} -> ${names[name]}: ${score.toFixed(3)} above ${most.toFixed(3)}`);
          if (score >= 0.5) continue;
          far++;
          if (most < 0.74) hopeless++;
        }
      }
    }
    expect(broken).toEqual([]);
    expect(hopeless / far).toBeGreaterThan(0.9);
  },
);
