import { readFileSync } from 'node:fs';
import { ordinaryCompanies, ordinaryPeople } from '../dist/screening/ordinary-names.js';
import { perturbationKinds, perturbName } from '../dist/screening/perturb-name.js';
import { seededRandom } from '../dist/screening/seeded-random.js';

/** Every name of the parties, weak aliases left out. */
export const listedNames = (parties) =>
  parties.flatMap(({ names, type }, party) =>
    names.filter(({ kind }) => kind !== 'weak-alias').map(({ text }) => ({ text, type, party })),
  );

/** Listed names written as records may have them, all kinds in turn: `{name, party}`. */
export function misspeltNames(names, howMany, seed) {
  const random = seededRandom(seed);
  const queries = [];
  // Some kinds apply to few names: after enough tries the next kind has its turn.
  for (let tries = 0; queries.length < howMany; tries++) {
    const kind = perturbationKinds[tries % perturbationKinds.length];
    const { text, type, party } = random.pick(names);
    const name = perturbName(kind, { text, type }, random);
    if (name !== undefined) queries.push({ name, party, listed: text, type });
  }
  return queries;
}

/** A customer file: one row in fifty is a listed name misspelt, the others are ordinary people and firms. */
export function customerFile(names, rows, seed) {
  const words = JSON.parse(readFileSync(new URL('../lists/ordinary-names.json', import.meta.url), 'utf8'));
  const random = seededRandom(seed);
  const listed = misspeltNames(names, Math.ceil(rows / 50), seed).map(({ name }) => name);
  const half = Math.ceil((rows - listed.length) / 2);
  const people = ordinaryPeople(words, half, random);
  const companies = ordinaryCompanies(words, rows - listed.length - people.length, random);
  const all = random.shuffled([...listed, ...people, ...companies]);
  return `id,name\n${all.map((name, at) => `C-${at + 1},"${name.replaceAll('"', '""')}"\n`).join('')}`;
}
