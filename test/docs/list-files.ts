/** Small list files in the published forms, with invented entries: as many as each list is known to have, and no more. */

const cslColumns =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const enough = { 'us-el': 1_500, 'un-sc': 800 } as const;
const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** An invented name that is like none with another number. */
const invented = (at: number): string => {
  const syllables = ['bra', 'kel', 'mo', 'tis', 'vun', 'dor', 'ghe', 'lix', 'pav', 'sur'];
  return `${at}`
    .padStart(4, '0')
    .split('')
    .map((digit) => syllables[Number(digit)]!)
    .join('')
    .replace(/^./, (first) => first.toUpperCase());
};

const entity = (id: string, name: string, notice: string, day: string) =>
  `${id},Entity List (EL) - Bureau of Industry and Security,,,,${name},,"1 Kiln Lane, Wuhan, CN",${notice},${day},,,For all items subject to the EAR.,Presumption of denial,,,,,,,,http://example.org/el,,,,,,http://example.org/el,\n`;

/** The Consolidated Screening List in its CSV form; OFAC's own list, which is long, is not in it. */
export const consolidatedList = (added = 0): string =>
  `${cslColumns}\n${entity('e', 'Dahua Technology', '84 FR 54002', '2019-10-09')}${many(
    enough['us-el'] + added,
    (at) => entity(`e${at}`, `${invented(at)} Optics`, '91 FR 11111', '2026-11-09'),
  )}c1,Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department,,,CMIC-EO13959,Wuhan Lantern Optics${','.repeat(23)}
u1,Unverified List (UVL) - Bureau of Industry and Security,,,,Bramble Works${','.repeat(23)}\n`;

export const shortEntityList = (): string =>
  `${cslColumns}\n${entity('e1', 'Brackwater Tooling', '84 FR 11111', '2019-03-25')}`;

/** The Entity List as the eCFR gives it. */
export const entityList = (): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<DIV5 N="744" TYPE="PART">\n<HEAD>PART 744</HEAD>\n<DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX">\n<HEAD>Supplement No. 4 to Part 744—Entity List</HEAD>\n<DIV width="100%"><DIV class="gpotbl_div"><TABLE border="1" class="gpotbl_table">\n<THEAD><TR><TH>Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>License review policy</TH><TH>Federal Register citation</TH></TR></THEAD>\n<TBODY>\n${many(
    enough['us-el'],
    (at) =>
      `<TR><TD>PERU</TD><TD>${invented(at)} Optics, 7 Mill Lane, Lima, Peru.</TD><TD>For all items subject to the EAR.</TD><TD>Presumption of denial</TD><TD>91 FR 11111, 11/9/26.</TD></TR>\n`,
  )}</TBODY></TABLE></DIV></DIV>\n</DIV9>\n</DIV5>\n`;

/** OFAC's lists other than that of SDNs, as four files without headers. */
export const ofacCsv = {
  'cons_prim.csv': () =>
    '1,"Wuhan Lantern Optics",-0- ,"CMIC-EO13959",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n2,"Kelmo Drones",-0- ,"CMIC-EO13959",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n',
  'cons_add.csv': () => '1,1,"1 Kiln Lane","Wuhan","China",-0- \r\n',
  'cons_alt.csv': () => '1,1,"aka","LANTERN OPTICS",-0- \r\n',
  'cons_comments.csv': () => '1,"A sample."\r\n',
} as const;

/** The UN Security Council's list. */
export const unList = (): string =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-11-20T00:00:00Z"><INDIVIDUALS>${many(
    enough['un-sc'],
    (at) =>
      `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>${invented(at)}</FIRST_NAME><SECOND_NAME>Kastelvor</SECOND_NAME><REFERENCE_NUMBER>CDi.${at}</REFERENCE_NUMBER></INDIVIDUAL>`,
  )}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;
