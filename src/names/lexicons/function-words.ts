import { everySpelling } from './every-spelling.js';

/** Words that link, address or count and say little of who somebody is: `word = form, form, ...`. */

/** Articles, prepositions and the particles of Arabic, Dutch, German and Romance names. */
export const particles = `
and = and, et, y, e, und, en, ve, 与, 及, 和
the = the, le, la, les, los, las, il, lo, der, die, den, het
of = of, for, de, del, della, dello, dei, delle, degli, di, do, da, dos, das, du, des, von, van, vom, zu, zur, zum, ter, ten, to, in, po, na, pod, dlya, pri, pour, fur, fuer, voor
al = al, el, ul, ur, as, ash, ad, an, ar, at, az, eddin, eddine, uddin, ud
bin = bin, ibn, ben, bint, ould, wuld, binti, bte, binte, oglu, ogly, kyzy
`;

/**
 * Courtesy titles, ranks, religious and academic titles before or after a person's name; forms of address
 * of firms; what records say about a name and is no part of it. A rank that is as often a name or a brand
 * (Admiral, Bishop, Prince) stands only with the words that make it a rank.
 */
export const titles = everySpelling(`
mr = mr, mister, herr, herrn, monsieur, senor, sr, don, signor, gospodin, bapak, encik, shri, shree, shriman, janab, aghaye, aqaye, sayin, dhr, meneer, thiru, 先生
mrs = mrs, ms, miss, mlle, mme, frau, fraulein, fraeulein, madame, madam, mademoiselle, mesdames, senora, senorita, sra, srta, dona, signora, signorina, sigra, gospozha, gospodja, smt, shrimati, srimati, puan, khanum, mevr, mevrouw, daw, 女士, 小姐, 夫人
dr = dr, doctor, doktor, docteur, dott, dottore, dottoressa, dra, dr ing, dr med, prof, professor, profesor, professore, professeur, prof dr, prof dr ing, assoc prof, assistant professor, associate professor, univ prof, ustadh, ustaz, ostad, ustad, phd, ph d, dphil, msc, akademik, kand nauk, doktor nauk, docent, dotsent, 博士, 教授, 院士
eng = ing, dipl, dipl ing, ir, ingeniero, ingegnere, licenciado, licenciada, abogado, abg, atty, avv, rechtsanwalt, muhandis, al muhandis, mohandes, 工程师, 律师
sir = sir, lord, dame, lady, esquire, his excellency, her excellency, his highness, his royal highness, her royal highness, hrh, h r h, his majesty, his holiness, her majesty, the honourable, the honorable, the right honourable, right honourable, honourable, honorable, rt hon, dato, datuk, dato sri, dato seri, datuk seri, datin, tan sri, puan sri, sahibzada, saheb
haji = haji, hajji, hadji, hajj, al haj, al hajj, al haji, alhaji, alhaj, el hadj, el hadji, elhadj, elhadji, hadzhi, haci, hajjah, hajah, hajja, alhaja
mullah = hafiz, mullah, mulla, molla, mollah, maulvi, mawlawi, maulavi, mowlavi, moulavi, maulawi, mawlana, maulana, moulana, mowlana, molana, qari, qaree, mufti, allama, allameh, akhund, akhond, imam, ayatollah, ayatullah, grand ayatollah, hojatoleslam, hojjatoleslam, hojjat ol eslam, hojat ol eslam, hujjat al islam, hojatol eslam, kyai
sheikh = sheikh, shaykh, shaikh, sheik, cheikh, sheykh, cheik, shaik, sheick, al sheikh, al shaykh, sheikha, shaykha, sheikhah, seikh
reverend = rev, reverend, the reverend, most reverend, very reverend, monsignor, msgr, archbishop, rabbi, rabbiner, otets, swami, sayadaw, ashin
general = gen, lt gen, lieutenant general, lieut general, lieut gen, brig gen, brigadier general, maj gen, major general, colonel general, general colonel, general polkovnik, general mayor, general leytenant, general leitenant, general lieutenant, general major, general de brigada, general de division, general de ejercito, general of the army, army general, general armii, sarlashkar, sartip, sarhang, brigadier, field marshal, vice marshal, air marshal, air vice marshal, air chief marshal, air commodore, colonel, col, coronel, kolonel, oberst, polkovnik, podpolkovnik, lieutenant colonel, lieut col, lt col, lt colonel, lieutenant commander, teniente coronel, teniente, lieutenant, lieut, lt, leytenant, leitenant, major, maj, capitan, capitaine, kapitan, captain, capt, cpt, cmdr, commander, comandante, commandant, commodore, rear admiral, vice admiral, kontr admiral, vitse admiral, contraalmirante, vicealmirante, almirante, admiral of the fleet, sgt, sergeant, sargento, serzhant, corporal, al aqid, al fariq, 将军, 上将, 中将, 少将, 大校, 上校
former = former, rtd, deceased, the late, zasluzhennyy
esq = esq, jr, snr, junior, senior, jnr, hijo, filho
messrs = m s, messrs, attn, attention, for the attention of, kind attn, to whom it may concern, c o, care of, on behalf of, for and on behalf of, on account of, as agent for, as agents for, as agent of, as trustee for, as trustee of, as nominee for, beneficiary, the company, the firm
boilerplate = and its affiliates, and affiliates, and all affiliates, its affiliates, and affiliated companies, and affiliated entities, and related entities, and related companies, and its subsidiaries, and all subsidiaries, and subsidiaries, and its affiliated companies, its subsidiaries, including its subsidiaries, including its affiliates, and all its subsidiaries, and its branches, and branches, and all branches, and any successor, and its successors, and successors, and any successor sub unit, and its successors and assigns, and subordinate entities, and subordinate units, and all subordinate entities, and its subordinate entities, and any of its subsidiaries, and its members, and others, et al, head office, main office, registered office, home office, corporate office, corporate headquarters, world headquarters, regional headquarters, headquarters, headquarter, hqs, hqrs, hq, purchasing department, purchase department, purchasing dept, procurement department, procurement dept, sales department, sales dept, accounts department, accounts dept, accounts payable, accounts payable department, in liquidation, under liquidation, in bankruptcy, in receivership, in administration, debtor in possession, v likvidatsii, en liquidation, en liquidacion, em liquidacao, in liquidazione, tasfiye halinde, w likwidacji, v likvidacii, u likvidaciji, defunct, 及其子公司, 及其附属公司, 及其分支机构, 总部, 總部, 本部
aka = aka, a k a, fka, f k a, nka, n k a, dba, d b a, trading as, trading under the name, trading under the name of, doing business as, also doing business as, also known as, known as, better known as, formerly known as, previously known as, formerly, previously, formerly called, now known as, alias, nom de guerre, abbreviated as, short name, anciennement, anteriormente, vormals, ehemals, frueher, raneye, byvsh[iy|aya|ee], eski adi, eski unvani, 曾用名, 又名, 原名, 简称, 别名
`);

const units = 'one two three four five six seven eight nine'.split(' ');
const unitOrdinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const teenOrdinals =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const hanDigits = [...'一二三四五六七八九'];

/** Numbers to 99 in words, as cardinals and ordinals; digits and Roman numerals are read by rule. */
export const numberWords = Array.from(
  { length: 99 },
  (_, at) => `${at + 1} = ${[...englishForms(at + 1), ...hanForms(at + 1)].join(', ')}`,
).join('\n');

function englishForms(number: number): string[] {
  const unit = number % 10;
  if (number < 10) return [units[unit - 1]!, unitOrdinals[unit - 1]!];
  if (number < 20) return [teens[unit]!, teenOrdinals[unit]!];
  const ten = tens[Math.floor(number / 10) - 2]!;
  if (unit === 0) return [ten, ten.replace(/y$/, 'ieth')];
  return [units[unit - 1]!, unitOrdinals[unit - 1]!].map((word) => `${ten} ${word}`);
}

/** 第十三 and 十三; not 三, which stays a part of 三一重工, nor 五十, which stays one of 五十铃. */
function hanForms(number: number): string[] {
  const ten = Math.floor(number / 10);
  const bare = `${ten > 1 ? hanDigits[ten - 1] : ''}${ten > 0 ? '十' : ''}${hanDigits[(number % 10) - 1] ?? ''}`;
  return number > 10 && number % 10 > 0 ? [`第${bare}`, bare] : [`第${bare}`];
}
