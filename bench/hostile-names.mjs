import { seededRandom } from '../dist/screening/seeded-random.js';

/** Names as nobody writes them, made of what the lists hold so that every part of the matcher is put to work. */
export function hostileNames(listed, seed) {
  const random = seededRandom(seed);
  const words = listed.flatMap(({ text }) => text.split(/\s+/));
  const some = (howMany, pick) => Array.from({ length: howMany }, pick);
  const ideographs = [...'中国科学院大学杭州海康威视数字技术股份有限公司新疆维吾尔自治区公安厅'];
  const scripts = ['Иванов', 'محمد', 'محمود', '김정은', 'ナカムラ', 'शर्मा', 'Ωνάσης', 'כהן', '张', 'Ştefan'];
  return [
    ['10,000 letters, one word', 'a'.repeat(10_000)],
    [
      '10,000 letters of listed names',
      some(2_000, () => random.pick(words))
        .join(' ')
        .slice(0, 10_000),
    ],
    [
      '10,000 letters of listed names, no blank',
      some(2_000, () => random.pick(words))
        .join('')
        .slice(0, 10_000),
    ],
    ['1,000 words of listed names', some(1_000, () => random.pick(words)).join(' ')],
    ['1,000 times one word', 'mohammed '.repeat(1_000)],
    ['1,000 initials', 'a. '.repeat(1_000)],
    ['10,000 Chinese characters', some(10_000, () => random.pick(ideographs)).join('')],
    ['1,000 words of ten scripts', some(1_000, () => random.pick(scripts)).join(' ')],
    ['10,000 Arabic letters, no blank', 'محمدعلي'.repeat(1_429)],
    ['10,000 combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['one letter', 'H'],
    ['punctuation', '.,;:!?()[]{}<>/\\|"\''.repeat(500)],
    ['digits', '1234567890'.repeat(1_000)],
    ['emoji', '🚀'.repeat(5_000)],
    ['zero-width and bidirectional controls', 'H\u200bi\u202ek\u2066v'.repeat(1_250)],
    ['lone surrogates', '\ud83d'.repeat(10_000)],
    ['control characters', '\u0000\u001b[31m'.repeat(1_667)],
  ];
}
