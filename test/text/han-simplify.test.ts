import { expect, test } from '@jest/globals';
import { simplifyHan } from '../../src/text/han-simplify.js';

test.each([
  ['華為技術', '华为技术'],
  ['習近平', '习近平'],
  ['鄧小平', '邓小平'],
  ['張學良', '张学良'],
  ['陳水扁', '陈水扁'],
  ['馬英九', '马英九'],
  ['蘇貞昌', '苏贞昌'],
  ['賴清德', '赖清德'],
  ['臺灣', '台湾'],
  ['烏魯木齊', '乌鲁木齐'],
  ['長江實業', '长江实业'],
  ['中國銀行', '中国银行'],
  ['上海電氣', '上海电气'],
  ['豊田', '丰田'],
  ['広島', '广岛'],
  ['海康威视', '海康威视'],
  ['乾坤', '乾坤'],
  ['Huawei 華', 'Huawei 华'],
  ['', ''],
])('%s is %s', (traditional, simplified) => {
  expect(simplifyHan(traditional)).toBe(simplified);
});
