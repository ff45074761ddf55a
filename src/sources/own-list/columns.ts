import type { ColumnFields, ReadAs } from '../../columns/assign-columns.js';
import { type Field, partyHeaders } from '../../columns/columns.js';
import { createVocabulary } from '../../columns/vocabulary.js';

/**
 * The columns of a list that people keep by hand: those that say who a row is about, by the same words as
 * in a customer file, and those that only a list has. Documented in docs/own-lists.md.
 */

/** Words of the fields that only a list has; where a customer file reads one otherwise, this holds. */
const listHeaders = {
  weakAlias: `
    weak alias; weak aliases; weak aka; weak a k a; low quality alias; low quality aliases; low quality aka; schwacher alias; 弱别名`,
  formerName: `
    former name; former names; formerly; formerly known as; previous name; previous names; old name; old names; fka; f k a; fruherer name; fruhere namen; ancien nom; anciens noms; nombre anterior; nombres anteriores; nome anterior; nome precedente; 曾用名; 旧称; 旧名称; прежнее название; прежнее имя`,
  placeOfBirth: `
    place of birth; places of birth; birth place; birthplace; pob; p o b; born in; geburtsort; lieu de naissance; lugar de nacimiento; luogo di nascita; local de nascimento; 出生地; место рождения`,
  title: `
    title; position; function; office; office held; job title; role; designation; funktion; amt; fonction; poste; cargo; puesto; carica; 职务; 职位; 役職; должность`,
  programme: `
    programme; programmes; program; programs; sanctions programme; sanctions program; sanctions programmes; sanctions programs; regime; regimes; sanctions regime; regime name; measure; measures; programm; sanktionsprogramm; sanktionsregime; programme de sanctions; programa; programma; 制裁项目; 项目; программа; режим; режим санкций`,
  listedOn: `
    listed on; listing date; date listed; date of listing; listed since
    date added; added on; added; date of designation; designation date; designated on; date designated; date of inclusion; gelistet am; aufnahmedatum; aufgenommen am; date d inscription; inscrit le; fecha de inclusion; fecha de designacion; data di inserimento; data de inclusao; 列入日期; 列名日期; 掲載日; дата включения; дата внесения
    effective date; start date; valid from; from; since; gultig ab; gultig von; date d effet; fecha de inicio; 生效日期; дата начала`,
  expiresOn: `
    expires on; expiry date; expiration date; date of expiry; expires; expiry; expiration
    end date; valid until; valid to; until; to; ablaufdatum; gultig bis; date d expiration; date de fin; fecha de vencimiento; fecha de expiracion; fecha de fin; data di scadenza; data de validade; 到期日; 有效期至; 失效日期; дата окончания; действует до`,
  reference: `
    reference; references; citation; citations; legal citation; legal reference; legal references; legal basis
    federal register notice; federal register citation; federal register; fr citation; fr notice; notice; notices; legal notice; legal act; regulation; authority; rechtsgrundlage; rechtsakt; fundstelle; base juridique; base legale; acte juridique; base legal; base juridica; base giuridica; 法律依据; 依据; 公告; 根拠; основание; правовое основание`,
  referenceUrl: `
    reference url; reference link; references url; citation url; citation link; notice url; notice link; legal url; source url; source link; url of reference; url of notice`,
  referenceDate: `
    reference date; citation date; notice date; date of notice; date of reference; date of publication; publication date; published on; published`,
  licenceRequirement: `
    licence requirement; license requirement; licence requirements; license requirements; licensing requirement; licence required; license required; genehmigungspflicht; 许可要求`,
  licencePolicy: `
    licence policy; license policy; licence review policy; license review policy; licensing policy; review policy; 许可审查政策; 许可政策`,
  remarks: `
    remarks; remark; notes; note; comment; comments; reason; reasons; statement of reasons; grounds; description; other information; additional information; further information; bemerkung; bemerkungen; anmerkung; anmerkungen; kommentar; grund; begrundung; remarque; remarques; commentaire; commentaires; motif; motifs; observacion; observaciones; comentario; comentarios; motivo; motivos; osservazioni; observacoes; 备注; 说明; 原因; 備考; примечание; примечания; комментарий; причина`,
  entryUrl: `
    entry url; entry link; entry page
    url; link; web page; webpage; weblink; profile url; details url; lien; enlace; 链接; ссылка`,
} as const;

export type ListField = Field | keyof typeof listHeaders;

export const listVocabulary = createVocabulary<ListField>(
  { ...partyHeaders, ...listHeaders },
  {
    manyValued: [
      'alias',
      'weakAlias',
      'formerName',
      'country',
      'address',
      'dob',
      'placeOfBirth',
      'identifier',
      'programme',
      'reference',
      'referenceUrl',
      'referenceDate',
      'remarks',
    ],
    labels: ['id', 'city'],
  },
);

export type ListReadAs = ReadAs<ListField>;
export type ListColumns = ColumnFields<ListField>;
