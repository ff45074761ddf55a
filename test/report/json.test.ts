import { describe, expect, test } from '@jest/globals';
import { reportLineSchema, reportSchema } from '../../src/model/report.js';
import { create as json } from '../../src/report/json.js';
import { create as jsonl } from '../../src/report/jsonl.js';
import { clear, rendered, results, run, summary } from './sample-run.js';

const evil = { ...clear, subject: { ...clear.subject, name: 'A\x1b[2J\x9b\u202e\u2028\n"\\' } };

describe('jsonl', () => {
  test('a line each for the run, the subjects in order and the summary', () => {
    const lines = rendered(jsonl()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([run, ...results, summary]);
    for (const line of lines) reportLineSchema.parse(JSON.parse(line));
  });

  test('keys stand as the model has them', () => {
    expect(jsonl().result(clear)).toBe(
      '{"kind":"result","subject":{"row":5,"line":7,"name":"Acme Bolts GmbH","type":"any"},"outcome":"clear","matches":[],' +
        '"nearest":{"score":0.6999,"matchedName":"Acme Trading","party":{"id":"us-el:acme-trading-ae","list":"us-el","name":"Acme Trading"}}}\n',
    );
  });

  test('a hostile name stays on its line, shows as escapes and keeps its value', () => {
    const line = jsonl().result(evil);
    expect(line).toContain('A\\u001b[2J\\u009b\\u202e\\u2028\\n\\"\\\\');
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(line)).toEqual(evil);
  });
});

describe('json', () => {
  test.each([
    ['no subject', []],
    ['one', [clear]],
    ['several', results],
    ['a hostile name', [evil, clear]],
  ])('%s: one object with run, results and summary', (_, of) => {
    const report = JSON.parse(rendered(json(), of));
    expect(report).toEqual({ run, results: of, summary });
    expect(Object.keys(report)).toEqual(['run', 'results', 'summary']);
    reportSchema.parse(report);
  });
});
