import { readFileSync } from 'node:fs';
import { catalogueSchema } from '../../src/model/catalogue.js';
import { effectRulesSchema } from '../../src/regulations/effect-rules.js';

/** The rules and the catalogue that ship. */
const read = (name: string) => JSON.parse(readFileSync(`lists/${name}.json`, 'utf8'));
export const catalogue = catalogueSchema.parse(read('catalogue'));
export const effectRules = effectRulesSchema.parse(read('effects'));
