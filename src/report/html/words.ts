import type { Effect } from '../../model/effect.js';
import type { Band } from '../../model/match.js';

/** What the page calls things. */
export const bandWords: Readonly<Record<Band, string>> = {
  exact: 'Exact',
  strong: 'Strong',
  possible: 'Possible',
};

export const effectWords: Readonly<Record<Effect['class'], string>> = {
  blocking: 'Property blocked',
  'blocking-by-national-law': 'Assets frozen',
  'export-privileges-denied': 'Export privileges denied',
  'transactions-prohibited': 'Transactions prohibited',
  debarred: 'Debarred',
  'licence-required': 'Licence required',
  'no-licence-exceptions': 'No licence exceptions',
  sectoral: 'Sectoral restrictions',
  'investment-ban': 'Investment ban',
  'correspondent-account': 'Correspondent account restrictions',
  'transactions-rejected': 'Transactions rejected',
  'import-ban': 'Import ban',
  'equipment-ban': 'Equipment ban',
  'procurement-ban': 'Procurement ban',
  'visa-ban': 'Visa ban',
  'catch-all-notice': 'Notice of heightened risk',
  'see-entry': 'See the entry',
  'own-list': 'A list of your own',
};

export const count = (value: number) => value.toLocaleString('en');

/** `1 row`, `1,204 rows`. */
export const counted = (value: number, one: string, many = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : many}`;
