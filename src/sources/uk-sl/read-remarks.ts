import type { Designation } from './designation.js';
import { distinct, plain } from './texts.js';

/**
 * What an entry's reader must know beyond the fields of a party, the measures first: they say what the
 * listing forbids.
 */
export function readRemarks(designation: Designation): string {
  const measures = distinct(
    designation.sanctionsImposed.flatMap((text) => text.split('|')).map((measure) => plain(measure)),
  );
  const facts = [
    { name: 'Sanctions imposed', values: measures },
    { name: 'Gender', values: designation.genders },
    ...designation.facts,
    { name: 'Statement of reasons', values: designation.reasons },
    { name: 'Other information', values: designation.otherInformation },
  ];
  return facts
    .map(({ name, values }) => ({ name, text: distinct(values.map(plain)).join('; ') }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${name}: ${text.replace(/[.;]+$/, '')}.`)
    .join(' ');
}
