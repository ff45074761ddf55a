import type { SubjectType } from '../model/subject.js';
import { headerKey } from './vocabulary.js';

const words: Readonly<Record<SubjectType, string>> = {
  person:
    'person; individual; natural person; private person; private individual; people; human; p; i; mr; mrs; ms; miss; dr; prof; naturliche person; privatperson; personne; personne physique; particulier; persona; persona fisica; persona natural; 个人; 自然人; физическое лицо; физлицо',
  organization:
    'organization; organisation; org; company; corporate; corporation; entity; legal entity; legal person; business; firm; enterprise; institution; government; bank; o; e; c; b; firma; unternehmen; gesellschaft; juristische person; organisation; entreprise; societe; personne morale; empresa; sociedad; persona juridica; persona moral; 公司; 企业; 组织; 机构; 法人; юридическое лицо; юрлицо; организация; компания',
  vessel: 'vessel; ship; boat; v; schiff; navire; buque; 船舶; судно',
  aircraft: 'aircraft; airplane; aeroplane; plane; flugzeug; aeronef; aeronave; 飞机; воздушное судно',
  any: 'any; all; unknown; other',
};

let types: ReadonlyMap<string, SubjectType>;

/** The type that a cell names, in any case; undefined where it names none. */
export function subjectType(text: string): SubjectType | undefined {
  types ??= new Map(
    (Object.keys(words) as SubjectType[]).flatMap((type) =>
      words[type].split(';').map((word) => [headerKey(word), type] as const),
    ),
  );
  return types.get(headerKey(text));
}
