import { readFileSync } from 'node:fs';
import { joinParts, type Part } from '../../../src/sources/parts.js';

/** A part of this content; by default the fixture of its role. */
export function part(role: string, content?: string | Uint8Array): Part {
  const bytes = content ?? readFileSync(new URL(`./fixtures/${role}.csv`, import.meta.url));
  return { role, name: `${role}.csv`, content: Buffer.from(bytes) };
}

export const joined = (...parts: readonly Part[]): Buffer => Buffer.concat([...joinParts(parts)]);

export const allParts = () => ['prim', 'add', 'alt', 'comments'].map((role) => part(role));
