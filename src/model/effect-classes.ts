/** What being on a list means in law, in a word each, gravest first: reports sort and colour by it. */
export const effectClasses = [
  'blocking',
  'blocking-by-national-law',
  'export-privileges-denied',
  'transactions-prohibited',
  'debarred',
  'licence-required',
  'no-licence-exceptions',
  'sectoral',
  'investment-ban',
  'correspondent-account',
  'transactions-rejected',
  'import-ban',
  'equipment-ban',
  'procurement-ban',
  'visa-ban',
  'catch-all-notice',
  'see-entry',
  'own-list',
] as const;

export type EffectClass = (typeof effectClasses)[number];
