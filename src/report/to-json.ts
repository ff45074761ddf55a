import { printable } from '../text/printable.js';

/**
 * One line of JSON. Keys stand in the order in which the model's objects are built, so that the same run
 * gives the same bytes. Characters that steer a terminal or cannot be seen are written as JSON escapes:
 * the value is the same, and the line is harmless to show.
 */
export function toJson(value: object | string): string {
  return printable(JSON.stringify(value));
}
