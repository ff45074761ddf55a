import type { z } from 'zod';
import { subjectVocabulary } from '../columns/columns.js';
import { didYouMean } from '../lookup/did-you-mean.js';
import { settings } from './settings.js';

/** One thing that is wrong with a config file, in words, and where. */
export interface ConfigFlaw {
  readonly path: readonly (string | number)[];
  /** Whether the key at that path is wrong, and not its value. */
  readonly isKey: boolean;
  readonly message: string;
  readonly hint?: string;
}

const keys = ['$schema', ...settings.map(({ key }) => key)];

export function configFlaw(issue: z.core.$ZodIssue, json: unknown): ConfigFlaw {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const place = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys as [string];
    return unknownKey([...path, key], key, knownKeys(path));
  }
  if (place === '') return { path, isKey: false, message: `the configuration ${issue.message}.` };
  // An address may hold a password, which is not for a log.
  const instead = path[0] === 'mirrors' ? '' : notThis(valueAt(json, path));
  return { path, isKey: false, message: `${place} ${issue.message}${instead}.` };
}

const knownKeys = ([parent]: ConfigFlaw['path']): readonly string[] =>
  parent === undefined ? keys : parent === 'columns' ? subjectVocabulary.fields : [];

function unknownKey(path: readonly (string | number)[], key: string, known: readonly string[]): ConfigFlaw {
  const meant = didYouMean(key, known) ?? known.find((each) => letters(each) === letters(key));
  const whole = path.slice(0, -1).join('.');
  const message = whole === '' ? `there is no setting "${key}".` : `${whole} knows no "${key}".`;
  const hint = meant === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  return known.length === 0 ? { path, isKey: true, message } : { path, isKey: true, message, hint };
}

const letters = (word: string) => word.replace(/[^a-z]/gi, '').toLowerCase();

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? value[part as keyof object] : undefined),
    json,
  );
}

/** What stands there instead, where it is short enough to say. */
function notThis(value: unknown): string {
  if (value === undefined) return '';
  const written = JSON.stringify(value);
  return written.length > 60 ? '' : `, not ${written}`;
}
