import { insertVowels, type Sound } from './insert-vowels.js';
import { readingTable } from './reading-table.js';

/**
 * Hebrew to Latin as Israeli passports and English newspapers write it. Common names are read from a
 * table; in others the vowels that the script leaves out are put where they most likely stand.
 */
const names = readingTable(`
  david=דוד,דויד moshe|moses=משה avraham|abraham=אברהם yitzhak|isaac=יצחק yaakov|jacob=יעקב yosef|joseph=יוסף yisrael|israel=ישראל
  shlomo|solomon=שלמה shmuel|samuel=שמואל binyamin|benjamin=בנימין,בנימן netanyahu=נתניהו natan|nathan=נתן aharon|aaron=אהרון,אהרן
  eliyahu|elijah=אליהו eli=אלי elisha=אלישע daniel=דניאל michael=מיכאל gavriel|gabriel=גבריאל rafael|raphael=רפאל uri|ori=אורי
  uriel=אוריאל shimon|simon=שמעון levi|levy=לוי,לביא yehuda|judah=יהודה yehoshua|joshua=יהושע reuven|reuben=ראובן menachem=מנחם
  mordechai=מרדכי chaim|haim=חיים zeev=זאב dov=דב tzvi|zvi=צבי ari=ארי arie|aryeh|arye=אריה yoav=יואב yoel|joel=יואל yona|jonah=יונה
  yonatan|jonathan=יונתן,יהונתן ehud=אהוד ariel=אריאל sharon=שרון barak=ברק olmert=אולמרט peres=פרס rabin=רבין begin=בגין
  bennett|benet=בנט lapid=לפיד gantz|ganz=גנץ gallant=גלנט ben=בן bar=בר bat=בת even=אבן gvir=גביר smotrich=סמוטריץ katz=כץ
  cohen=כהן mizrahi=מזרחי peretz=פרץ friedman=פרידמן goldberg=גולדברג goldstein=גולדשטיין rosenberg=רוזנברג weizmann|weizman=ויצמן,וייצמן
  golan=גולן azoulay=אזולאי biton|bitton=ביטון dahan=דהן malka=מלכה shapira|shapiro=שפירא ohana=אוחנה amar=עמר hazan=חזן segal=סגל
  katzir=קציר dayan=דיין meir=מאיר golda=גולדה ashkenazi=אשכנזי baruch=ברוך bezalel=בצלאל boaz=בועז gad=גד gideon=גדעון gil=גיל
  gilad=גלעד guy=גיא hillel=הלל itai=איתי itamar=איתמר itzik=איציק kobi=קובי lior=ליאור nadav=נדב nimrod=נמרוד nir=ניר noam=נועם
  ofer=עופר ofir=אופיר omer=עומר omri=עמרי oren=אורן oz=עוז pinchas|pinhas=פנחס ran=רן ron=רון ronen=רונן roi|roy=רועי shai=שי
  shalom=שלום shaul|saul=שאול tal=טל tomer=תומר tzachi=צחי yair=יאיר yaron=ירון yigal=יגאל yoram=יורם yossi=יוסי yuval=יובל
  zalman=זלמן zohar=זוהר amir=אמיר amit=עמית amnon=אמנון amos=עמוס asaf=אסף asher=אשר avi=אבי avigdor=אביגדור aviv=אביב avner=אבנר
  esther|ester=אסתר,אסתי hanna|hannah=חנה leah=לאה maya=מיה michal=מיכל miriam|miri=מרים miri=מירי naomi=נעמי noa=נועה,נעה orit=אורית
  rachel=רחל rivka|rebecca=רבקה ruth|rut=רות sara|sarah=שרה shira=שירה tamar=תמר tzipi|tzipora=ציפי yael=יעל yehudit|judith=יהודית
  ayelet=איילת shaked=שקד dana=דנה galit=גלית limor=לימור
  gurion=גוריון herzog=הרצוג lieberman|liberman=ליברמן stern|shtern=שטרן kaplan=קפלן herzl=הרצל zelensky=זלנסקי putin=פוטין
  tel=תל aviv=אביב yerushalayim|jerusalem=ירושלים haifa=חיפה herzliya=הרצליה israeli=ישראלי elbit=אלביט rafael=רפאל
`);

const letters: Readonly<Record<string, string>> = {
  ב: 'v', ג: 'g', ד: 'd', ה: 'h', ז: 'z', ח: 'h', ט: 't', כ: 'kh', ך: 'kh', ל: 'l', מ: 'm', ם: 'm', נ: 'n',
  ן: 'n', ס: 's', פ: 'f', ף: 'f', צ: 'tz', ץ: 'tz', ק: 'k', ר: 'r', ש: 'sh', ת: 't',
}; // biome-ignore format: a table reads better as a table

const hard: Readonly<Record<string, string>> = { ב: 'b', כ: 'k', פ: 'p' };

/** How names that came with their bearers from central and eastern Europe end. */
const endings: readonly (readonly [hebrew: string, latin: string])[] = [
  ['שטיין', 'stein'],
  ['ברג', 'berg'],
  ['מן', 'man'],
  ['טל', 'thal'],
  ['ביץ', 'vich'],
  ['ויץ', 'vitz'],
  ['סקי', 'sky'],
  ['בסקי', 'vsky'],
  ['בלום', 'blum'],
  ['פלד', 'feld'],
];

/**
 * @param word Hebrew letters with or without points; what is none is passed on as it is
 * @returns the readings of a common name; or the word read with soft and with hard b, k, p, with `ch` for
 *   `h` (ח) and `s` for `sh` (שׂ); a European name with e for its unwritten vowels
 */
export function romaniseHebrew(word: string): readonly string[] {
  const bare = word.normalize('NFD').replace(/\p{M}+/gu, '');
  const known = names().get(bare);
  if (known !== undefined) return known;
  const ending = endings.find(([hebrew]) => bare.endsWith(hebrew) && bare.length > hebrew.length + 1);
  if (ending !== undefined) return european(bare.slice(0, -ending[0].length), ending[1]);
  const forms = [read(bare, letters), read(bare, { ...letters, ...hard })];
  if (bare.includes('ח')) forms.push(read(bare, { ...letters, ח: 'ch' }));
  if (bare.includes('ש')) forms.push(read(bare, { ...letters, ש: 's' }));
  return [...new Set(forms)];
}

function read(word: string, table: Readonly<Record<string, string>>): string {
  return insertVowels(soundsOf(word, table), 'a');
}

/** ליבר+מן: Liberman, Liverman; זלצ+מן: Zaltzman, Zeltzman; an initial p may be f. */
function european(stem: string, ending: string): readonly string[] {
  const spell = (table: Readonly<Record<string, string>>, vowel: string) =>
    insertVowels(soundsOf(stem, table), vowel).replace(
      new RegExp(`(?<=[aeiou][lrn])${vowel}(?=(?:tz|sh|kh|[a-z])$)`),
      '',
    ) + ending;
  const hardened = { ...letters, ...hard };
  const forms = [spell(hardened, 'e'), spell(hardened, 'a'), spell(letters, 'e'), spell(letters, 'a')];
  const soft = stem.startsWith('פ') ? forms.map((form) => form.replace(/^p/, 'f')) : [];
  return [...new Set([...forms, ...soft])];
}

function soundsOf(word: string, table: Readonly<Record<string, string>>): readonly Sound[] {
  const sounds: Sound[] = [];
  const vowel = (latin: string) => sounds.push({ letters: latin, vowel: true });
  const consonant = (latin: string) => sounds.push({ letters: latin, vowel: false });
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!;
    const next = word[at + 1] ?? '';
    const before = sounds.at(-1);
    const doubled = next === letter && (letter === 'ו' || letter === 'י');
    if (doubled) {
      if (letter === 'ו') consonant('v');
      else if (before?.vowel === true) consonant('y');
      else vowel('ay');
      at++;
    } else if (letter === 'א' || letter === 'ע') {
      if (before?.vowel !== true && !/[וי]/.test(next)) vowel('a');
    } else if (letter === 'ו') {
      if (before === undefined || (before.vowel && before.letters !== 'i')) consonant('v');
      else vowel('o');
    } else if (letter === 'י') {
      if (before === undefined || next === 'ה' || (before.vowel && next !== '')) consonant('y');
      else vowel('i');
    } else if (letter === 'ה' && next === '') {
      if (before?.vowel !== true) vowel('a');
    } else consonant((before === undefined ? hard[letter] : undefined) ?? table[letter] ?? letter);
  }
  return sounds;
}
