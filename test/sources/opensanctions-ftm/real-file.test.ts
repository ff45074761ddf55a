import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openSanctionsFtm } from '../../../src/sources/opensanctions-ftm/opensanctions-ftm.js';
import { readSource } from '../read-source.js';

/** A few entities as published in June 2024; not in this project. */
const file = new URL('../../../../shared/data/lists/small/opensanctions-entities.ftm.json', import.meta.url);

(existsSync(file) ? test : test.skip)('published lines are read', async () => {
  const content = readFileSync(file);
  expect(openSanctionsFtm.recognises(content.toString('utf8'))).toBe(true);
  const { parties, problems, published } = await readSource(openSanctionsFtm, content);
  expect(parties.map(({ type, names, countries }) => [type, names[0]!.text, countries])).toEqual([
    ['organization', 'RAB „Inter Tobacco“', ['BY']],
    ['person', 'Vitaly Yurievich KUZMENKO', ['RU']],
    ['person', 'Tatiana Vladimirovna ZJURAVLEVA', []],
    ['person', 'Svjatlana Paulauna PACHODAVA', ['BY']],
    ['person', 'Viktor Vladimirovitj Sojko', ['BY']],
    ['organization', 'IRGC', ['IR']],
  ]);
  expect(published).toEqual(['2024-06-01']);
  expect(problems.map(({ kind }) => kind)).toEqual(['unknown-value', 'unknown-value']);
});
