import { createVocabulary, type RecognisedColumn } from './vocabulary.js';

/**
 * The columns that say who a row is about, in a customer file as in a list kept by hand. What is not known
 * here, `--column FIELD=HEADER` says of a customer file.
 */

/** Headers of each field: one rank a line, the better first; of two columns the better rank is taken. */
export const partyHeaders = {
  id: `
    id
    vendor id; supplier id; customer id; client id; partner id; party id; entity id; company id; counterparty id; account id; record id; row id; internal id; external id; unique id; vendor no; supplier no; customer no; client no; account no; vendor number; supplier number; customer number; client number; account number; partner number; bp number; vendor code; supplier code; customer code; company code; vendor num; customer num; lieferantennummer; lieferanten nr; lieferantennr; kundennummer; kunden nr; kundennr; numero client; numero fournisseur; numero de cliente; codigo de cliente; codigo de proveedor; 客户编号; 供应商编号; 供应商编码
    ref; reference; reference no; reference number; ref no; record; record no; nr; no; number; code; key; nummer; numero; codigo; 编号; 序号; номер; код`,
  name: `
    name; full name; complete name; names; party name; entity name; subject name; nom; nom complet; nombre; nombre completo; nome; 名称; 姓名; 名前; 氏名; имя; фио; наименование; полное наименование
    company name; vendor name; supplier name; customer name; client name; counterparty name; consignee name; end user name; business name; legal name; legal entity name; registered name; account name; beneficiary name; organization name; organisation name; partner name; business partner name; trading partner name; buyer name; seller name; payee name; contractor name; manufacturer name; individual name; person name; vessel name; ship name; firmenname; firmenbezeichnung; lieferantenname; kundenname; raison sociale; denomination sociale; nom de l entreprise; nom du fournisseur; nom du client; razon social; denominacion social; nombre de la empresa; nombre del proveedor; nombre del cliente; ragione sociale; razao social; 公司名称; 企业名称; 单位名称; 客户名称; 供应商名称; 中文名称; 会社名; название; название компании; наименование организации; наименование контрагента
    company; vendor; supplier; customer; client; counterparty; consignee; ultimate consignee; end user; entity; party; organization; organisation; business; account; beneficiary; payee; buyer; seller; shipper; manufacturer; contractor; partner; business partner; trading partner; firm; institution; legal entity; subject; individual; person; vessel; ship; aircraft; firma; unternehmen; lieferant; kunde; geschaftspartner; entreprise; societe; fournisseur; empresa; proveedor; cliente; azienda; fornitore; 公司; 企业; 单位; 客户; 供应商; 会社; компания; организация; контрагент; поставщик; клиент; фирма
    contact name; contact person; contact; ansprechpartner`,
  lastName: `
    last name; surname; family name; lastname; familyname; last; lname; nachname; familienname; zuname; nom de famille; apellido; apellidos; cognome; sobrenome; фамилия; 姓; 姓氏`,
  firstName: `
    first name; given name; given names; forename; forenames; firstname; givenname; first; fname; christian name; vorname; vornamen; prenom; prenoms; nombre de pila; nombres; 名`,
  middleName: `
    middle name; middle names; middlename; middle; middle initial; second name; patronymic; zweiter vorname; deuxieme prenom; segundo nombre; отчество`,
  alias: `
    alias; aliases; aka; a k a; also known as; dba; d b a; doing business as; trade name; trading name; trading as; other name; other names; alternative name; alternative names; alternate name; alternate names; former name; former names; previous name; previous names; fka; f k a; short name; local name; native name; chinese name; english name; aliasname; handelsname; kurzname; nom commercial; sigle; nombre comercial; otros nombres; 别名; 曾用名; 简称; 英文名称; 英文名; псевдоним; краткое наименование; другие названия`,
  type: `
    type; party type; entity type; subject type; customer type; counterparty type; partner type; typ; tipo; tipo de persona; 类型; 主体类型; тип`,
  country: `
    country; country name; land; pays; pais; paese; 国家; 国家 地区; 国別; 国别; 国; страна
    country code; country iso; iso country; iso country code; country region; country key; ctry; iso2; iso3; landercode; landerkennzeichen; landeskennzeichen; code pays; codigo de pais; код страны
    country of incorporation; country of registration; incorporation country; registration country; registered country; country of domicile; domicile; jurisdiction; country of residence; residence country
    nationality; citizenship; country of citizenship; flag state; vessel flag; staatsangehorigkeit; nationalite; nacionalidad; 国籍; гражданство`,
  address: `
    address; full address; street; street address; address line; addr; registered address; postal address; mailing address; address 2; address line 2; street 2; address 3; address line 3; adresse; anschrift; straße; strasse; rue; direccion; domicilio; indirizzo; endereco; 地址; 住所; адрес`,
  city: `
    city; town; city town; locality; ort; stadt; ville; ciudad; citta; cidade; 城市; 市; город`,
  dob: `
    dob; d o b; date of birth; birth date; birthdate; birthday; born
    year of birth; birth year; geburtsdatum; geburtstag; date de naissance; fecha de nacimiento; data di nascita; 出生日期; 生日; дата рождения`,
  identifier: `
    identifier; identifiers; id number; id no; identity number; national id; national id number; passport; passport no; passport number; tax id; tax id no; tax id number; tax number; tax no; tin; ein; vat; vat id; vat no; vat number; vat registration number; registration number; registration no; reg no; company number; company registration number; company registration no; commercial register number; imo; imo no; imo number; mmsi; lei; lei code; duns; d u n s; duns no; duns number; aircraft registration; tail number; ust id; ust idnr; ust id nr; umsatzsteuer id; steuernummer; handelsregisternummer; registernummer; siren; siret; numero de tva; nif; cif; rfc; cnpj; inn; инн; огрн; 统一社会信用代码; 护照号; 护照号码; 身份证号; 身份证号码; 税号`,
} as const;

export type Field = keyof typeof partyHeaders;

/** The fields of a customer file. */
export const subjectVocabulary = createVocabulary<Field>(partyHeaders, {
  manyValued: ['alias', 'identifier', 'address'],
  labels: ['id', 'city'],
});

const contactRank = 3;

/** Whether a column names the row's own party; a contact is taken for it for want of any other only. */
export const isPartyName = ({ field, rank }: RecognisedColumn<string>): boolean =>
  field === 'name' && rank < contactRank;

/** Headers by which the name may be known, for suggestions. */
export function nameHeaders(): readonly string[] {
  return partyHeaders.name.trim().split(/\s*[;\n]\s*/);
}
