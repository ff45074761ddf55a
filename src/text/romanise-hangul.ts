import { readingTable } from './reading-table.js';

/**
 * Hangul to Latin. Lists write North Korean names syllable by syllable in the manner of McCune-Reischauer
 * without its marks (`KIM, Jong Un`), South Korean ones in the Revised Romanisation of 2000 or as the
 * family has always done (Lee, Park, Choi).
 */

/** One way to write the parts of a syllable, in the order of Unicode's composition (chapter 3.12). */
interface School {
  readonly initials: readonly string[];
  readonly vowels: readonly string[];
}

const finals = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');
const northern: School = {
  initials: 'k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,th,p,h'.split(','),
  vowels: 'a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i'.split(','),
};
/** The North's own spelling since 1992: Phyongyang, Jang Song Thaek. */
const aspirated: School = {
  ...northern,
  initials: 'k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,kh,th,ph,h'.split(','),
};
const mcCune: School = { ...northern, initials: 'k,kk,n,t,tt,r,m,p,pp,s,ss,,ch,tch,ch,k,t,p,h'.split(',') };
const revised: School = {
  initials: 'g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h'.split(','),
  vowels: 'a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i'.split(','),
};
/** As South Koreans spell by ear in passports: Sung, Hyun, Soo, Hee. */
const byEar: School = {
  initials: 'k,k,n,d,d,r,m,b,b,s,s,,j,j,ch,k,t,p,h'.split(','),
  vowels: 'a,ae,ya,yae,u,e,yu,ye,o,wa,wae,oi,yo,oo,wo,we,wi,yoo,eu,ui,ee'.split(','),
};

const byEarShort: School = {
  ...byEar,
  vowels: byEar.vowels.map((vowel) => vowel.replace('oo', 'u').replace('ee', 'i')),
};

/** Family names of one syllable, as lists and families write them. */
const surnames = readingTable(`
  kim|gim=김 lee|ri|yi|rhee|i=이 ri|lee|yi|rhee=리 pak|park|bak=박 choe|choi=최
  jong|jung|chung|jeong|chong|cheong=정 kang|gang=강 jo|cho|joe=조 yun|yoon|youn=윤 jang|chang=장
  im|lim|rim=임 rim|lim|im=림 han|hahn=한 o|oh=오 so|seo|suh|sur=서 sin|shin=신 kwon|gwon=권
  hwang|whang=황 an|ahn=안 song=송 ryu|yu|yoo|ryoo=류 yu|yoo|ryu|you=유 hong=홍 jon|jeon|jun|chun|chon=전 ko|go|koh=고
  mun|moon=문 son|sohn=손 yang|ryang=양 ryang|yang=량 pae|bae=배 paek|baek|paik|back=백 ho|heo|hur|huh=허 nam=남
  sim|shim=심 ro|roh|no=로 roh|no|noh|ro=노 ha=하 kwak|gwak=곽 song|sung|seong=성 cha=차 ju|joo|chu=주 u|woo|wu=우
  ku|koo|gu|goo=구 min=민 jin|chin=진 ji|chi|jee=지 om|eom|um=엄 chae|chai=채 won=원 chon|cheon|chun=천
  pang|bang=방 kong|gong=공 hyon|hyun|hyeon=현 ham=함 pyon|byun|byeon=변 yom|yeom|ryom=염 ryom|yom=렴
  yo|yeo|ryo=여 ryo|yo=려 chu|choo=추 to|do=도 sok|seok|suk=석 son|sun|seon=선 sol|seol|sul=설 ma=마
  kil|gil=길 yon|yeon|youn=연 ryon|yon=련 wi=위 pyo|phyo=표 myong|myung|myeong=명 ki|gi|kee=기 pan|ban=반
  ra|na=라 na|ra=나 wang=왕 kum|geum|keum=금 ok=옥 yuk|ryuk=육 ryuk|yuk=륙 in=인 maeng=맹 je|che=제 mo=모 tak|thak=탁
  kuk|guk|kook=국 thae|tae=태 pyong|pyeong|phyong=평 pong|bong=봉 sa=사 pu|boo|bu=부 kam|gam=감 ka|ga=가
  pok|bok=복 mok=목 hyong|hyung=형 tu|du|doo=두 ye=예 pi=피 ong=옹 ak=악 kal|gal=갈
`);
const doubleSurnames = new Set(['남궁', '황보', '제갈', '사공', '선우', '독고', '동방', '서문']);

const first = 0xac00;
const last = 0xd7a3;
const silent = 11;

/**
 * A personal name into its syllables as lists part them: 김정은 is 김, 정, 은; 남궁민수 is 남궁, 민, 수.
 * Undefined where the word does not look like one.
 */
export function splitHangulName(word: string): readonly string[] | undefined {
  // A mountain or a party is no person: 백두산, 노동당.
  if (/[산당]$/.test(word)) return undefined;
  if (word.length === 3 && surnames().has(word[0]!) && isHangul(word)) return [...word];
  if (word.length === 4 && doubleSurnames.has(word.slice(0, 2)) && isHangul(word))
    return [word.slice(0, 2), word[2]!, word[3]!];
  return undefined;
}

/**
 * @param word precomposed Hangul syllables; what is none is passed on as it is
 * @returns for one syllable, its family-name forms before the schools'; for more, the forms joined, first
 *   that of North Korean lists
 */
export function romaniseHangul(word: string): readonly string[] {
  const forms = [
    ...(surnames().get(word) ?? []),
    assimilated(word, northern),
    assimilated(word, revised),
    plain(word, northern),
    plain(word, revised),
    plain(word, byEar),
    assimilated(word, mcCune),
    plain(word, byEarShort),
    plain(word, aspirated),
  ];
  return [...new Set(forms)];
}

function isHangul(word: string): boolean {
  return /^[\uac00-\ud7a3]+$/.test(word);
}

interface Jamo {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

function jamoOf(character: string | undefined): Jamo | undefined {
  const code = character?.charCodeAt(0) ?? 0;
  if (code < first || code > last) return undefined;
  const number = code - first;
  return { initial: Math.floor(number / 588), vowel: Math.floor((number % 588) / 28), final: number % 28 };
}

/** Each syllable by itself. */
function plain(word: string, school: School): string {
  let latin = '';
  for (const character of word) {
    const jamo = jamoOf(character);
    if (jamo === undefined) latin += character;
    else latin += school.initials[jamo.initial]! + school.vowels[jamo.vowel]! + finals[jamo.final]!;
  }
  // By ear 영 is Young, though 형 is Hyung.
  return school.vowels[6] === 'yu' ? latin.replace(/(?<![bdghjklmnprst])yung/g, 'young') : latin;
}

/** Syllables as they are spoken together: 신라 Silla, 압록 Amnok, 백두 Paektu, 대동 Taedong. */
function assimilated(word: string, school: School): string {
  let latin = '';
  let before: Jamo | undefined;
  for (let at = 0; at < word.length; at++) {
    const jamo = jamoOf(word[at]);
    if (jamo === undefined) {
      latin += word[at];
      before = undefined;
      continue;
    }
    const next = jamoOf(word[at + 1]);
    latin += initialOf(jamo.initial, before, school) + school.vowels[jamo.vowel]! + finalOf(jamo.final, next);
    before = jamo;
  }
  return latin;
}

/** Finals that are sounded as an initial when a vowel follows; those with two letters keep the first. */
const carried = ',g,kk,k,n,n,n,d,r,lg,lm,lb,ls,lt,lp,r,m,b,p,s,ss,ng,j,ch,k,t,p,'.split(',');
const nasalOf: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };
const n = 2;
const r = 5;
const m = 6;
const voiced: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' };

function initialOf(initial: number, before: Jamo | undefined, school: School): string {
  const letters = school.initials[initial]!;
  if (before === undefined) return letters;
  const final = finals[before.final]!;
  if (initial === r) return final === 'l' || final === 'n' ? 'l' : final === '' ? 'r' : 'n';
  if (initial === n && final === 'l') return 'l';
  const isLax = initial === 0 || initial === 3 || initial === 7 || initial === 12;
  const afterVoice =
    final === '' || final === 'n' || final === 'm' || final === 'ng' || (final === 'l' && initial !== 3);
  return isLax && afterVoice ? (voiced[letters] ?? letters) : letters;
}

function finalOf(final: number, next: Jamo | undefined): string {
  const letters = finals[final]!;
  if (next === undefined || letters === '') return letters;
  if (next.initial === silent) return carried[final]!;
  if (next.initial === n || next.initial === m) return nasalOf[letters] ?? letters;
  if (next.initial === r) return letters === 'n' ? 'l' : (nasalOf[letters] ?? letters);
  return letters;
}
