import { expect, test } from '@jest/globals';
import { wadeGilesToPinyin } from '../../src/text/wade-giles.js';

test.each([
  ['hsi', ['xi']],
  ['chin', ['jin', 'qin']],
  ["ch'in", ['qin']],
  ['teng', ['deng', 'teng']],
  ['hsiung', ['xiong']],
  ['szu', ['si']],
  ['jen', ['ren']],
  ['yueh', ['yue']],
  ['feng', ['feng']],
  ['lu', ['lu']],
])('%s is %j', (word, readings) => {
  expect(wadeGilesToPinyin(word)).toEqual(readings);
});

test.each([
  ['tse-tung', 'zedong', 'Mao'],
  ['tsetung', 'zedong', 'Mao, without the hyphen'],
  ['en-lai', 'enlai', 'Zhou'],
  ['chou', 'zhou', 'Zhou'],
  ['hsiao-ping', 'xiaoping', 'Deng'],
  ["hsiao-p'ing", 'xiaoping', 'Deng, with the apostrophe'],
  ['chiang', 'jiang', 'Jiang'],
  ['ching-kuo', 'jingguo', 'Jiang'],
  ['tzu-yang', 'ziyang', 'Zhao'],
  ['shao-chi', 'shaoqi', 'Liu'],
  ['kuo-feng', 'guofeng', 'Hua'],
  ['yao-pang', 'yaobang', 'Hu'],
  ['ing-wen', 'yingwen', 'Tsai'],
  ['chung-hsing', 'zhongxing', 'a university'],
])('%s may be %s (%s)', (word, pinyin) => {
  expect(wadeGilesToPinyin(word)).toContain(pinyin);
});

test.each(['hikvision', 'xi', 'zhang', 'qing', 'lee', 'bao', '', '-', 'a'.repeat(41)])(
  '%j is none',
  (word) => {
    expect(wadeGilesToPinyin(word)).toEqual([]);
  },
);
