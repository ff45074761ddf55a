import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configJsonSchema } from '../../src/config/config-schema.js';
import { settings } from '../../src/config/settings.js';

const schema = configJsonSchema();
const isValid = new Ajv2020({ strict: false }).compile(schema);

describe('the JSON Schema of the config file', () => {
  test.each([
    [{}, true],
    [{ $schema: 'x', lists: ['us'], threshold: 0.8, columns: { name: 'Supplier' } }, true],
    [{ maxAgeDays: { us: 3, 'eu-fsf': { published: 9 } }, output: 'r.html' }, true],
    [{ treshold: 0.8 }, false],
    [{ threshold: 0 }, false],
    [{ threshold: 1.1 }, false],
    [{ columns: { nmae: 'Supplier' } }, false],
    [{ type: 'company' }, false],
    [{ lists: 'us' }, false],
  ])('%j: %p', (config, expected) => {
    expect(isValid(config)).toBe(expected);
  });

  test('says of every setting what it is for', () => {
    const properties = schema.properties as Record<string, { description?: string }>;
    for (const { key, about } of settings) expect(properties[key]?.description).toBe(about);
  });
});
