import { countryCode } from './country.js';

/**
 * Nationalities as adjectives, which some lists write in place of the country. Only words that stand for one
 * state are here: `Korean`, `Congolese` and `Guinean` do not.
 */
const demonyms = `
AE emirati; AF afghan, afghani; AL albanian; AM armenian; AO angolan; AR argentine, argentinian; AT austrian
AU australian; AZ azerbaijani, azeri; BA bosnian; BD bangladeshi; BE belgian; BG bulgarian; BH bahraini
BI burundian; BR brazilian; BY belarusian, belarussian, byelorussian; CA canadian; CF central african
CH swiss; CL chilean; CM cameroonian; CN chinese; CO colombian; CU cuban; CY cypriot; CZ czech; DE german
DJ djiboutian; DK danish; DZ algerian; EE estonian; EG egyptian; ER eritrean; ES spanish; ET ethiopian
FI finnish; FR french; GB british; GE georgian; GH ghanaian; GR greek; GT guatemalan; HN honduran
HR croatian; HT haitian; HU hungarian; ID indonesian; IE irish; IL israeli; IN indian; IQ iraqi; IR iranian
IT italian; JM jamaican; JO jordanian; JP japanese; KE kenyan; KG kyrgyz, kyrgyzstani; KH cambodian
KP north korean; KR south korean; KW kuwaiti; KZ kazakh, kazakhstani; LB lebanese; LK sri lankan; LR liberian
LT lithuanian; LV latvian; LY libyan; MA moroccan; MD moldovan; ME montenegrin; ML malian; MM burmese
MR mauritanian; MV maldivian; MX mexican; MY malaysian; NG nigerian; NI nicaraguan; NL dutch; NO norwegian
NZ new zealander; OM omani; PE peruvian; PH filipino, philippine; PK pakistani; PL polish; PS palestinian
PT portuguese; QA qatari; RO romanian; RS serbian; RU russian; RW rwandan; SA saudi, saudi arabian
SD sudanese; SE swedish; SG singaporean; SK slovak; SL sierra leonean; SN senegalese; SO somali, somalian
SS south sudanese; SY syrian; TD chadian; TH thai; TJ tajik, tajikistani; TM turkmen; TN tunisian; TR turkish
TT trinidadian; TZ tanzanian; UA ukrainian, ukranian; UG ugandan; US american; UZ uzbek, uzbekistani
VE venezuelan; VN vietnamese; YE yemeni; ZA south african; ZM zambian; ZW zimbabwean`;

let table: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country, or of a nationality such as `Afghan`; undefined for neither. */
export function nationalityCode(text: string): string | undefined {
  table ??= new Map(
    demonyms
      .trim()
      .split(/;\s*|\n/)
      .flatMap((entry) =>
        entry
          .slice(3)
          .split(', ')
          .map((word) => [word, entry.slice(0, 2)] as const),
      ),
  );
  return countryCode(text) ?? table.get(text.trim().toLowerCase());
}
