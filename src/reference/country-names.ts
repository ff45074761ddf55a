/**
 * Countries and territories of ISO 3166-1, with the names that lists, registers and vendor files give
 * them: `alpha-2 alpha-3 English name; variant; variant; ...`, one a line. The first name is the one that
 * reports print. XK (Kosovo) is a user-assigned code that the lists use. Names that two countries share
 * (Korea, Virgin Islands, Saint Martin) are left out, save Congo, which ISO gives to CG.
 */
export const countryNames = `
AD AND Andorra
AE ARE United Arab Emirates; UAE; Emirates; الإمارات العربية المتحدة; الإمارات; Vereinigte Arabische Emirate; Emirats arabes unis; Emiratos Árabes Unidos; ОАЭ; 阿联酋
AF AFG Afghanistan; افغانستان; Афганистан
AG ATG Antigua and Barbuda; Antigua
AI AIA Anguilla
AL ALB Albania; Shqipëria; Albanien
AM ARM Armenia; Հայաստան; Армения; Armenien
AO AGO Angola
AQ ATA Antarctica
AR ARG Argentina; Argentine Republic; Argentinien
AS ASM American Samoa
AT AUT Austria; Österreich; Autriche; Oostenrijk
AU AUS Australia; Australien
AW ABW Aruba
AX ALA Åland Islands; Aland; Åland
AZ AZE Azerbaijan; Azərbaycan; Азербайджан; Aserbaidschan
BA BIH Bosnia and Herzegovina; Bosnia; Bosnia Herzegovina; Bosna i Hercegovina; Босна и Херцеговина; BiH
BB BRB Barbados
BD BGD Bangladesh; বাংলাদেশ
BE BEL Belgium; België; Belgique; Belgien; Bélgica
BF BFA Burkina Faso
BG BGR Bulgaria; България; Bulgarien
BH BHR Bahrain; البحرين
BI BDI Burundi
BJ BEN Benin; Bénin
BL BLM Saint Barthélemy; St Barts
BM BMU Bermuda
BN BRN Brunei Darussalam; Brunei; Nation of Brunei
BO BOL Bolivia; Plurinational State of Bolivia
BQ BES Bonaire, Sint Eustatius and Saba; Bonaire; Caribbean Netherlands
BR BRA Brazil; Brasil; Brasilien; Brésil; Бразилия; 巴西
BS BHS Bahamas
BT BTN Bhutan
BV BVT Bouvet Island
BW BWA Botswana
BY BLR Belarus; Byelorussia; Belorussia; Беларусь; Белоруссия; Weißrussland; 白俄罗斯
BZ BLZ Belize
CA CAN Canada; Kanada; Канада; 加拿大
CC CCK Cocos (Keeling) Islands; Cocos Islands; Keeling Islands
CD COD Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; RDC; Congo Kinshasa; Congo (Kinshasa); Congo, The Democratic Republic of the; Zaire; République démocratique du Congo
CF CAF Central African Republic; CAR; République centrafricaine
CG COG Congo; Republic of the Congo; Republic of Congo; Congo Brazzaville; Congo (Brazzaville)
CH CHE Switzerland; Swiss Confederation; Schweiz; Suisse; Svizzera; Suiza; Швейцария; 瑞士
CI CIV Côte d'Ivoire; Cote d Ivoire; Ivory Coast
CK COK Cook Islands
CL CHL Chile
CM CMR Cameroon; Cameroun; Kamerun
CN CHN China; People's Republic of China; PRC; PR China; P R China; Mainland China; China Mainland; China PRC; 中国; 中國; 中华人民共和国; 中華人民共和國; Zhongguo; Китай; КНР; Chine; Cina; Volksrepublik China
CO COL Colombia; Kolumbien
CR CRI Costa Rica
CU CUB Cuba; Kuba; Куба
CV CPV Cabo Verde; Cape Verde
CW CUW Curaçao
CX CXR Christmas Island
CY CYP Cyprus; Κύπρος; Kıbrıs; Zypern; Кипр; Chypre
CZ CZE Czechia; Czech Republic; Česko; Česká republika; Tschechien; Чехия
DE DEU Germany; Federal Republic of Germany; Deutschland; Bundesrepublik Deutschland; BRD; Allemagne; Alemania; Germania; Almanya; Германия; 德国; 德國
DJ DJI Djibouti
DK DNK Denmark; Danmark; Dänemark
DM DMA Dominica
DO DOM Dominican Republic; República Dominicana
DZ DZA Algeria; Algérie; Algerien; الجزائر
EC ECU Ecuador
EE EST Estonia; Eesti; Estland; Эстония
EG EGY Egypt; Arab Republic of Egypt; مصر; Ägypten; Misr; Égypte
EH ESH Western Sahara
ER ERI Eritrea
ES ESP Spain; España; Spanien; Espagne; Spagna; Испания; 西班牙
ET ETH Ethiopia
FI FIN Finland; Suomi; Finnland; Финляндия
FJ FJI Fiji
FK FLK Falkland Islands; Falkland Islands (Malvinas); Islas Malvinas
FM FSM Micronesia; Federated States of Micronesia
FO FRO Faroe Islands; Faeroe Islands; Føroyar
FR FRA France; French Republic; Frankreich; Francia; Франция; 法国; 法國
GA GAB Gabon; Gabonese Republic
GB GBR United Kingdom; UK; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland; Vereinigtes Königreich; Großbritannien; Royaume-Uni; Reino Unido; Великобритания; 英国; 英國
GD GRD Grenada
GE GEO Georgia; საქართველო; Sakartvelo; Грузия; Georgien
GF GUF French Guiana
GG GGY Guernsey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland
GM GMB Gambia
GN GIN Guinea; Guinée; Guinea Conakry
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea; Guinea Ecuatorial
GR GRC Greece; Hellenic Republic; Ελλάδα; Ελλάς; Hellas; Griechenland; EL
GS SGS South Georgia and the South Sandwich Islands
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau
GY GUY Guyana
HK HKG Hong Kong; Hongkong; Hong Kong SAR; Hong Kong SAR China; Hong Kong S A R; Hong Kong China; HKSAR; Hong Kong Special Administrative Region; Hong Kong Special Administrative Region of China; 香港; 香港特别行政区; 香港特別行政區; 中国香港; Гонконг
HM HMD Heard Island and McDonald Islands
HN HND Honduras
HR HRV Croatia; Hrvatska; Kroatien
HT HTI Haiti; Haïti
HU HUN Hungary; Magyarország; Ungarn
ID IDN Indonesia; Indonesien
IE IRL Ireland; Éire; Irland; Republic of Ireland
IL ISR Israel; ישראל; State of Israel; Израиль
IM IMN Isle of Man
IN IND India; Bharat; भारत; Indien; Индия; 印度
IO IOT British Indian Ocean Territory
IQ IRQ Iraq; العراق; Irak; Ирак
IR IRN Iran; Islamic Republic of Iran; IR Iran; ایران; Иран; 伊朗
IS ISL Iceland; Ísland; Island
IT ITA Italy; Italian Republic; Italia; Italien; Italie; Италия; 意大利
JE JEY Jersey
JM JAM Jamaica
JO JOR Jordan; Hashemite Kingdom of Jordan; الأردن; Jordanien
JP JPN Japan; Nippon; Nihon; 日本; 日本国; Япония; Japón; Japon
KE KEN Kenya; Kenia
KG KGZ Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizstan; Кыргызстан; Киргизия
KH KHM Cambodia; Kampuchea; Kambodscha; 柬埔寨
KI KIR Kiribati
KM COM Comoros; Union of the Comoros
KN KNA Saint Kitts and Nevis
KP PRK North Korea; Democratic People's Republic of Korea; DPRK; DPR Korea; Korea North; Korea, Democratic People's Republic of; Nordkorea; Северная Корея; КНДР; 朝鲜; 朝鮮; 조선민주주의인민공화국; 북한
KR KOR South Korea; Republic of Korea; ROK; Korea South; Korea Republic; Südkorea; Южная Корея; Республика Корея; 韩国; 韓國; 대한민국; 한국
KW KWT Kuwait; State of Kuwait; الكويت
KY CYM Cayman Islands; Cayman
KZ KAZ Kazakhstan; Qazaqstan; Қазақстан; Казахстан; Kasachstan
LA LAO Laos; Lao People's Democratic Republic; Lao PDR
LB LBN Lebanon; Lebanese Republic; لبنان; Liban; Libanon; Ливан
LC LCA Saint Lucia
LI LIE Liechtenstein
LK LKA Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon
LR LBR Liberia
LS LSO Lesotho
LT LTU Lithuania; Lietuva; Litauen; Литва
LU LUX Luxembourg; Luxemburg; Lëtzebuerg
LV LVA Latvia; Latvija; Lettland; Латвия
LY LBY Libya; Libyan Arab Jamahiriya; ليبيا; Libyen
MA MAR Morocco; المغرب; Maroc; Marokko
MC MCO Monaco
MD MDA Moldova; Молдова; Молдавия
ME MNE Montenegro; Crna Gora; Црна Гора
MF MAF Saint Martin (French part)
MG MDG Madagascar
MH MHL Marshall Islands
MK MKD North Macedonia; Macedonia; FYROM; Former Yugoslav Republic of Macedonia; The Former Yugoslav Republic of Macedonia; Северна Македонија; Македонија
ML MLI Mali
MM MMR Myanmar; Burma; Union of Myanmar; Republic of the Union of Myanmar; Myanmar (Burma); Burma (Myanmar); မြန်မာ; Мьянма; 缅甸
MN MNG Mongolia; Монгол Улс; Монголия
MO MAC Macao; Macau; Macao SAR; Macau SAR; Macau SAR China; Macao SAR China; Macao Special Administrative Region of China; 澳门; 澳門
MP MNP Northern Mariana Islands
MQ MTQ Martinique
MR MRT Mauritania
MS MSR Montserrat
MT MLT Malta
MU MUS Mauritius
MV MDV Maldives
MW MWI Malawi
MX MEX Mexico; México; United Mexican States; Mexiko; Mexique; Мексика; 墨西哥
MY MYS Malaysia; 马来西亚
MZ MOZ Mozambique; Moçambique
NA NAM Namibia
NC NCL New Caledonia
NE NER Niger
NF NFK Norfolk Island
NG NGA Nigeria
NI NIC Nicaragua
NL NLD Netherlands; Holland; Nederland; Niederlande; Pays-Bas; Países Bajos; Нидерланды; 荷兰
NO NOR Norway; Norge; Norwegen; Норвегия
NP NPL Nepal
NR NRU Nauru
NU NIU Niue
NZ NZL New Zealand; Aotearoa; Neuseeland
OM OMN Oman; عمان
PA PAN Panama; Panamá
PE PER Peru; Perú
PF PYF French Polynesia
PG PNG Papua New Guinea
PH PHL Philippines; Pilipinas; Philippinen
PK PAK Pakistan; پاکستان; Пакистан
PL POL Poland; Polska; Polen; Pologne; Польша
PM SPM Saint Pierre and Miquelon
PN PCN Pitcairn; Pitcairn Islands
PR PRI Puerto Rico
PS PSE Palestine; State of Palestine; Palestinian Territory; Palestinian Territories; Occupied Palestinian Territory; Occupied Palestinian Territories; Palestinian Authority; West Bank; Gaza; Gaza Strip; West Bank and Gaza; West Bank and Gaza Strip; فلسطين
PT PRT Portugal
PW PLW Palau
PY PRY Paraguay
QA QAT Qatar; قطر; Katar
RE REU Réunion
RO ROU Romania; România; Rumänien; Roumanie; Румыния
RS SRB Serbia; Srbija; Србија; Serbien; Сербия
RU RUS Russia; Russian Federation; Россия; Российская Федерация; РФ; Rossiya; Rossiyskaya Federatsiya; Russland; Russie; Rusia; Rusya; 俄罗斯; 俄罗斯联邦; 俄羅斯
RW RWA Rwanda; Rwandese Republic
SA SAU Saudi Arabia; KSA; المملكة العربية السعودية; السعودية; Saudi-Arabien; Arabie saoudite
SB SLB Solomon Islands
SC SYC Seychelles
SD SDN Sudan; السودان; Soudan
SE SWE Sweden; Sverige; Schweden; Suède; Швеция; 瑞典
SG SGP Singapore; Singapur; Singapour; Сингапур; 新加坡
SH SHN Saint Helena, Ascension and Tristan da Cunha; Saint Helena
SI SVN Slovenia; Slovenija; Slowenien
SJ SJM Svalbard and Jan Mayen
SK SVK Slovakia; Slovak Republic; Slovensko; Slowakei
SL SLE Sierra Leone
SM SMR San Marino
SN SEN Senegal; Sénégal
SO SOM Somalia; Soomaaliya
SR SUR Suriname
SS SSD South Sudan
ST STP Sao Tome and Principe; São Tomé
SV SLV El Salvador
SX SXM Sint Maarten; Sint Maarten (Dutch part)
SY SYR Syria; Syrian Arab Republic; سوريا; سورية; Syrien; Syrie; Сирия; 叙利亚
SZ SWZ Eswatini; Swaziland
TC TCA Turks and Caicos Islands; Turks and Caicos
TD TCD Chad; Tchad
TF ATF French Southern Territories
TG TGO Togo; Togolese Republic
TH THA Thailand; ประเทศไทย; ไทย; Таиланд; 泰国
TJ TJK Tajikistan; Тоҷикистон; Таджикистан
TK TKL Tokelau
TL TLS Timor-Leste; East Timor
TM TKM Turkmenistan; Türkmenistan; Туркменистан
TN TUN Tunisia; تونس; Tunisie; Tunesien
TO TON Tonga
TR TUR Türkiye; Turkey; Türkei; Turquie; Turquía; Турция; 土耳其
TT TTO Trinidad and Tobago; Trinidad
TV TUV Tuvalu
TW TWN Taiwan; Taiwan, Province of China; Taiwan ROC; Taiwan China; Republic of China; Chinese Taipei; 台湾; 臺灣; 台灣; Тайвань
TZ TZA Tanzania; United Republic of Tanzania
UA UKR Ukraine; Україна; Украина; Ukraina; Crimea; Crimea (Occupied); Crimea Region of Ukraine
UG UGA Uganda
UM UMI United States Minor Outlying Islands
US USA United States; United States of America; U S; U S A; America; Vereinigte Staaten; Vereinigte Staaten von Amerika; États-Unis; Estados Unidos; EE UU; EEUU; Stati Uniti; США; 美国; 美國
UY URY Uruguay; Eastern Republic of Uruguay
UZ UZB Uzbekistan; O'zbekiston; Oʻzbekiston; Ўзбекистон; Узбекистан; Usbekistan
VA VAT Holy See; Vatican; Vatican City; Vatican City State; Holy See (Vatican City State)
VC VCT Saint Vincent and the Grenadines; Saint Vincent
VE VEN Venezuela; Bolivarian Republic of Venezuela
VG VGB British Virgin Islands; BVI; Virgin Islands (British); Virgin Islands (UK)
VI VIR United States Virgin Islands; US Virgin Islands; USVI; Virgin Islands (US); Virgin Islands of the United States
VN VNM Vietnam; Viet Nam; Việt Nam; Вьетнам; 越南
VU VUT Vanuatu
WF WLF Wallis and Futuna
WS WSM Samoa; Western Samoa
XK XKX Kosovo; Kosova; Косово; XKK
YE YEM Yemen; اليمن; Jemen
YT MYT Mayotte
ZA ZAF South Africa; RSA; Republic of South Africa; Suid-Afrika; Südafrika
ZM ZMB Zambia
ZW ZWE Zimbabwe
`;
