import type { Perturbation } from './perturbation.js';

/**
 * Legal forms that clerks take for one another, each family in its usual spellings. Kept apart from the
 * matcher's own lexicon: a test taken from that would show only that it agrees with itself.
 */
const families: readonly (readonly string[])[] = [
  ['Co., Ltd.', 'Co. Ltd.', 'Company Limited', 'Co Ltd', 'Company Ltd', 'CO.,LTD', 'Ltd.', 'Limited'],
  ['Pvt. Ltd.', 'Private Limited', 'Pvt Ltd', '(P) Ltd'],
  ['Pte. Ltd.', 'Pte Ltd', 'Private Limited'],
  ['LLC', 'L.L.C.', 'Limited Liability Company', 'OOO'],
  ['JSC', 'Joint Stock Company', 'J.S.C.', 'AO'],
  ['OJSC', 'Open Joint Stock Company', 'OAO'],
  ['PJSC', 'Public Joint Stock Company', 'PAO'],
  ['CJSC', 'Closed Joint Stock Company', 'ZAO'],
  ['Inc.', 'Incorporated', 'Inc', 'Corp.', 'Corporation'],
  ['Corp.', 'Corporation', 'Corp', 'Inc.'],
  ['PLC', 'Public Limited Company', 'P.L.C.'],
  ['GmbH', 'G.m.b.H.', 'Gesellschaft mbH'],
  ['AG', 'Aktiengesellschaft'],
  ['S.A.', 'SA', 'Sociedad Anonima'],
  ['S.A. de C.V.', 'SA de CV', 'Sociedad Anonima de Capital Variable'],
  ['S.R.L.', 'SRL', 'S. de R.L.'],
  ['Ltda.', 'Limitada', 'Ltda'],
  ['S.p.A.', 'SpA'],
  ['B.V.', 'BV'],
  ['A.S.', 'Anonim Sirketi', 'AS'],
  ['Ltd. Sti.', 'Limited Sirketi'],
  ['Sdn. Bhd.', 'Sdn Bhd', 'Sendirian Berhad'],
  ['FZE', 'Free Zone Establishment'],
  ['FZCO', 'Free Zone Company', 'FZ Co'],
  ['FZ-LLC', 'FZ LLC'],
];

/** Forms of two letters stand for other things inside a name: they count with dots or capitals only. */
const patternOf = (form: string) => {
  const pattern = form
    .replaceAll(/[.,]/g, '')
    .split(/[\s-]+/)
    .map((word) => [...word].map(escaped).join('\\.?'));
  return pattern.join('[.,\\s-]{0,3}');
};
const escaped = (letter: string) => letter.replace(/[()]/g, '\\$&');

const forms = families
  .flatMap((family) => family.map((form) => ({ form, family })))
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ form, family }) => {
    const pattern = patternOf(form);
    const flags = form.replaceAll(/\W/g, '').length <= 3 ? '' : 'i';
    return {
      family,
      last: new RegExp(`^(.*[^\\s,(])[\\s,]+(${pattern}[.]?)$`, flags),
      first: new RegExp(`^(${pattern})\\s+(.*)$`, flags),
    };
  });

/** A name parted into its legal form and the rest. */
export interface NameByLegalForm {
  readonly core: string;
  /** As written; empty where the name has none that is known here. */
  readonly form: string;
  /** The form stands before the name, as in `OAO Sukhoi`. */
  readonly leads: boolean;
  readonly family: readonly string[];
}

export function splitLegalForm(text: string): NameByLegalForm {
  for (const { family, last, first } of forms) {
    const behind = last.exec(text);
    if (behind) return { core: behind[1]!, form: behind[2]!, leads: false, family };
    const before = first.exec(text);
    if (before) return { core: before[2]!, form: before[1]!, leads: true, family };
  }
  return { core: text, form: '', leads: false, family: [] };
}

/** What is left must still name somebody. */
const fewestLetters = 5;

/** The legal form left out, or written as another of its family. */
export const legalForm: Perturbation = ({ text, type }, random) => {
  if (type === 'person' || type === 'vessel' || type === 'aircraft') return undefined;
  const { core, form, leads, family } = splitLegalForm(text);
  if (form === '') return undefined;
  const plain = (spelling: string) => spelling.toLowerCase().replaceAll(/\W/g, '');
  const others = family.filter((spelling) => plain(spelling) !== plain(form));
  const choices = others.map((other) => (leads ? `${other} ${core}` : `${core} ${other}`));
  // As often left out as replaced.
  if (core.replaceAll(/\P{L}/gu, '').length >= fewestLetters && random.below(2) === 0) return core;
  return choices.length === 0 ? undefined : random.pick(choices);
};
