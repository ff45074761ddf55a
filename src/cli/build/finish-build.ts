/** The last step of the build: writes what is derived from the code beside the code. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { configJsonSchema } from '../../config/config-schema.js';
import { reportJsonSchema } from '../../model/report-json-schema.js';
import { buildPageAssets } from './build-page-assets.js';

const built = new URL('../../', import.meta.url);

/** The rooms whose code decides what a compiled index holds and how it is read. */
const matcherRooms = ['matching', 'names', 'text'];

function matcherHash(): string {
  const hash = createHash('sha256');
  for (const room of matcherRooms) {
    const files = readdirSync(new URL(`${room}/`, built), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js') && !name.includes('matcher-fingerprint'))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(new URL(`${room}/${file}`, built)));
  }
  return hash.digest('hex').slice(0, 16);
}

writeFileSync(new URL('report.schema.json', built), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
writeFileSync(new URL('config.schema.json', built), `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
writeFileSync(
  new URL('matching/matcher-fingerprint.js', built),
  `export const matcherFingerprint = '${matcherHash()}';\n`,
);

const pageModules = new URL('report/html/page/', built);
if (!existsSync(pageModules)) throw new Error('First compile the page: tsc -p src/report/html/page');
const pageAssets = buildPageAssets((name) => readFileSync(new URL(`${name}.js`, pageModules), 'utf8'));
writeFileSync(
  new URL('report/html/page-assets.js', built),
  `export const pageAssets = ${JSON.stringify(pageAssets)};\n`,
);
