import type { ScreeningRun } from '../model/report.js';
import { printable } from '../text/printable.js';
import { sarifMessage } from './sarif-message.js';

type List = ScreeningRun['lists'][number];

/** The lists screened against by code, each once, in the order of the run: the rules of a SARIF run. */
export function listsByCode({ lists }: Pick<ScreeningRun, 'lists'>): ReadonlyMap<string, List> {
  const byCode = new Map<string, List>();
  for (const list of lists) if (!byCode.has(list.code)) byCode.set(list.code, list);
  return byCode;
}

/** A rule (SARIF 2.1.0, 3.49): which list, and what a match on it means as a rule. */
export function sarifRule({ code, name, authority, url, effect }: List): object {
  const called = name === code ? `your list ${code}` : `the ${name}`;
  const meaning =
    effect === undefined
      ? 'What follows from a match is for your organisation to say.'
      : `${effect.summary} (${effect.authority}; as of ${effect.asOf})`;
  const reading =
    'A match is not a verdict: compare the entry with your party. No match is not a clearance: it says only that no name on the list is like the one given.';
  return {
    id: code,
    shortDescription: sarifMessage(`A name is like that of a party on ${called}`),
    fullDescription: sarifMessage(
      `A name in the screened file is like that of a party on ${called}${authority === undefined ? '' : `, ${authority}`}. ${meaning}`,
    ),
    help: sarifMessage(`${meaning}\n\n${reading}`),
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['restricted-party-screening', ...(effect === undefined ? [] : [effect.class])],
      list: printable(name),
    },
  };
}
