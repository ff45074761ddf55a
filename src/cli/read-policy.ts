import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { isPolicyName, type Policy, policies, policyNamed } from '../matching/policies.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import { UserError } from '../model/user-error.js';
import { knownListWords, listsMeant, unknownListError } from '../regulations/list-selection.js';
import { repeatedJsonKey } from '../text/repeated-json-key.js';
import type { CliContext } from './context.js';
import { readFileChunks } from './read-file-chunks.js';

/** No policy needs more; a list given by mistake does. */
const largestFile = 1024 * 1024;

/**
 * What `--policy NAME|FILE` means. A preset's name is never a file's.
 *
 * @param loadedLists codes of the loaded lists, among them the user's own; asked for only where a file names
 *   a list that the catalogue lacks
 */
export async function readPolicy(
  option: string,
  context: CliContext,
  catalogue: () => readonly CatalogueEntry[],
  loadedLists: () => Promise<Iterable<string>>,
): Promise<Policy> {
  if (isPolicyName(option)) return policies[option];
  const path = resolve(context.cwd, option);
  if (extname(option) === '' && !existsSync(path)) return notAPolicy(option);
  const text = await textOf(path, option);
  const json = parsed(text, option);
  const repeated = repeatedJsonKey(text);
  if (repeated !== undefined) throw flawed(option, `“${repeated}” is stated twice.`);
  const { policyFileSchema, policyOf } = await import('../matching/policy-file.js');
  const checked = policyFileSchema.safeParse(json);
  if (!checked.success) throw await flaw(checked.error.issues[0]!, json, option);

  const known = catalogue();
  const meant = (word: string, loaded: Iterable<string>) => listsMeant(word, known, new Set(loaded));
  const words = Object.keys((json as { lists?: object }).lists ?? {});
  const isInCatalogue = words.every((word) => meant(word, []).length > 0);
  const loaded = isInCatalogue ? [] : [...(await loadedLists())];
  const unknown = words.filter((word) => meant(word, loaded).length === 0);
  if (unknown.length > 0) {
    const listWords = knownListWords(known, loaded);
    const { message, hint } = unknownListError(unknown, listWords, await meantBy(unknown[0]!, listWords));
    throw flawed(option, message, hint);
  }
  return policyOf(checked.data, basename(option, extname(option)), (word) => meant(word, loaded));
}

/** Of the policy as it takes effect, every threshold written out. */
export const policyHash = ({ name, thresholds, lists }: Policy): string =>
  createHash('sha256').update(JSON.stringify({ name, thresholds, lists })).digest('hex');

async function notAPolicy(option: string): Promise<Policy> {
  const meant = await meantBy(option, Object.keys(policies));
  if (meant === undefined) return policyNamed(option);
  throw new UserError(`There is no policy named "${option}".`, { hint: `Did you mean ${meant}?` });
}

/** Imported where there is a word to guess at, since it knows fuse.js. */
async function meantBy(word: string, known: Iterable<string>): Promise<string | undefined> {
  const { didYouMean } = await import('../lookup/did-you-mean.js');
  return didYouMean(word, known);
}

const flawed = (file: string, message: string, hint?: string) =>
  new UserError(`Policy file ${file}: ${message}`, hint === undefined ? {} : { hint });

async function textOf(path: string, given: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readFileChunks(path, given)) {
    size += chunk.length;
    if (size > largestFile) throw flawed(given, 'it is larger than 1 MiB.');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw flawed(given, 'it is not UTF-8 text.');
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    const before = position === undefined ? undefined : text.slice(0, Number(position)).split('\n');
    const where = before === undefined ? '' : ` (line ${before.length}, column ${before.at(-1)!.length + 1})`;
    throw flawed(
      file,
      `it is not JSON${where}.`,
      'JSON has no comments, and no comma before a closing bracket.',
    );
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

async function flaw(issue: Issue, json: unknown, file: string): Promise<UserError> {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const { keysAt } = await import('../matching/policy-file.js');
    const [key] = issue.keys as [string];
    const known = keysAt(issue.path);
    const meant = await meantBy(key, known);
    return flawed(
      file,
      `${place === '' ? 'a policy' : place} has no “${key}”.`,
      meant === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${meant}?`,
    );
  }
  if (place === 'extends') {
    const word = String((json as { extends?: unknown }).extends);
    const meant = await meantBy(word, Object.keys(policies));
    return flawed(
      file,
      `there is no policy named “${word}” to extend.`,
      meant === undefined ? `Policies: ${Object.keys(policies).join(', ')}.` : `Did you mean ${meant}?`,
    );
  }
  if (place === '')
    return flawed(file, 'it holds no policy.', 'A policy is an object: { "extends": "default" }.');
  return flawed(file, `${place} ${issue.message}.`);
}
