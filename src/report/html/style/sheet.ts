import { colours } from './colours.js';
import { matches } from './matches.js';
import { print } from './print.js';
import { summary } from './summary.js';
import { text } from './text.js';
import { tools } from './tools.js';

/** The whole style sheet. */
export const styleSheet = [colours, text, summary, tools, matches, print].join('');
