/**
 * The regulations under which Canada lists parties, by the regime that the file states in English. Only
 * those are here whose title and registration number are certain (https://laws-lois.justice.gc.ca).
 */
const regulations: Readonly<Record<string, string>> = {
  iran: 'Special Economic Measures (Iran) Regulations, SOR/2010-165',
  russia: 'Special Economic Measures (Russia) Regulations, SOR/2014-58',
  syria: 'Special Economic Measures (Syria) Regulations, SOR/2011-114',
};
const magnitsky = 'Justice for Victims of Corrupt Foreign Officials Regulations, SOR/2017-233';

/** The regime in English: `Russia` of `Russia / Russie`. */
export function englishRegime(country: string): string {
  return country.split(/\s*\/\s*/)[0]!.trim();
}

/**
 * Where the party stands in the law: `Special Economic Measures (Russia) Regulations, SOR/2014-58, Schedule
 * 1, item 12`. Where the regulation is not certain, the regime takes its place as the file states it.
 */
export function legalPlace(country: string, schedule: string, item: string): string {
  const regime = englishRegime(country);
  const regulation = /JVCFOR|Victims of Corrupt Foreign Officials/i.test(country)
    ? magnitsky
    : (regulations[regime.toLowerCase()] ?? (regime === '' ? '' : `Canadian sanctions (${regime})`));
  return [regulation, scheduleText(schedule), item === '' ? '' : `item ${item}`].filter(Boolean).join(', ');
}

/** `1, Part 1` is a schedule without its word; `N/A` is none. */
function scheduleText(schedule: string): string {
  if (schedule === '' || /^n\/?a$/i.test(schedule)) return '';
  return /^schedule\b/i.test(schedule) ? schedule : `Schedule ${schedule}`;
}
