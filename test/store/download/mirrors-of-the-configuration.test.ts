import { expect, test } from '@jest/globals';
import type { DownloadRow } from '../../../src/model/download-row.js';
import { mirrorsIn } from '../../../src/store/download/mirrors.js';

const rows = [{ code: 'us-sdn' }, { code: 'us-el' }] as unknown as readonly DownloadRow[];
const mirrors = (env: Record<string, string>, configured: Record<string, string>) =>
  Object.fromEntries(
    [...mirrorsIn(env, rows, (_, [first]) => first, configured)].map(([code, url]) => [code, url.href]),
  );

test('the config file names mirrors, and a variable goes before it', () => {
  const configured = { 'us-sdn': 'https://a.example/sdn', 'us-el': 'https://a.example/el' };
  expect(mirrors({ PARTYSCREEN_URL_US_EL: 'https://b.example/el' }, configured)).toEqual({
    'us-sdn': 'https://a.example/sdn',
    'us-el': 'https://b.example/el',
  });
});

test('a mirror of what cannot be fetched is refused', () => {
  expect(() => mirrors({}, { 'us-sdnn': 'https://a.example/sdn' })).toThrow(
    'mirrors names “us-sdnn”, which is no list that can be fetched.',
  );
});
