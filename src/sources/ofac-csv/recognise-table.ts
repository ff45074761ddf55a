import { type Role, roles } from './tables.js';

/** What a line of each table looks like: OFAC quotes texts, and neither numbers nor the mark for nothing. */
const nothing = '"?-0- ?"?';
const quoted = '"(?:[^"\\r\\n]|"")*"';
const cell = `(?:${nothing}|${quoted})`;

const lines: Readonly<Record<Role, RegExp>> = {
  prim: new RegExp(
    `^\\d+,${quoted},(?:${nothing}|"(?:individual|entity|vessel|aircraft)")(?:,${cell}){9}$`,
    'i',
  ),
  add: new RegExp(`^\\d+,\\d+(?:,${cell}){4}$`),
  alt: new RegExp(`^\\d+,\\d+,"[afn]ka",${quoted},${cell}$`, 'i'),
  comments: new RegExp(`^\\d+,${quoted}$`),
};

/** Which of the four tables content is that begins with `head`; undefined where it is none of them. */
export function tableOf(head: string): Role | undefined {
  const first = head
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\x1a/, 1)[0]!
    .trimStart();
  return roles.find((role) => lines[role].test(first) || lines[role].test(first.trimEnd()));
}
