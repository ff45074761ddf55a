import { byId } from './elements.js';

/** What every printed page says at its head. */
export function setRunningHead(): void {
  const text = (id: string) => byId(id).textContent ?? '';
  const { style } = document.documentElement;
  style.setProperty('--running-title', quoted(text('subjects')));
  style.setProperty('--running-day', quoted(`Screened on ${text('as-of')} by ${text('tool')}`));
}

/** A CSS string, with whatever might end it written by its number. */
const quoted = (text: string) =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
