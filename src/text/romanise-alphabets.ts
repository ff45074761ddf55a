/** Georgian and Armenian, whose letters are read one by one. */

type Letters = Readonly<Record<string, string>>;

/** The national system of 2002, without its apostrophes. */
const georgian: Letters = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm',
  ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q',
  შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
}; // biome-ignore format: a table reads better as a table

/** Eastern Armenian after BGN/PCGN, without its apostrophes. */
const armenian: Letters = {
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l',
  խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o',
  չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k',
  օ: 'o', ֆ: 'f', և: 'ev',
}; // biome-ignore format: a table reads better as a table

/** @param word lower-case Georgian letters; what is none is passed on as it is */
export function romaniseGeorgian(word: string): readonly string[] {
  return [spell(word, georgian)];
}

/** @param word lower-case Armenian letters; what is none is passed on as it is */
export function romaniseArmenian(word: string): readonly string[] {
  const joined = word.replaceAll('եւ', 'և').replaceAll('ու', 'u');
  const latin = spell(joined, armenian);
  // Ե and ո are ye and vo at the start of a word: Yerevan, Vorotan.
  const initial = joined.startsWith('ե') ? `y${latin}` : joined.startsWith('ո') ? `v${latin}` : latin;
  return initial === latin ? [latin] : [initial, latin];
}

function spell(word: string, letters: Letters): string {
  let latin = '';
  for (const letter of word) latin += letters[letter] ?? letter;
  return latin;
}
