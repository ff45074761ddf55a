/** Words that link, address or count and say little of who somebody is: `word = form, form, ...`. */

/** Articles, prepositions and the particles of Arabic, Dutch, German and Romance names. */
export const particles = `
and = and, et, y, e, und, en, ve, 和, 与, 及
the = the, le, la, les, los, las, il, lo, der, die, den
of = of, for, de, del, della, dello, di, do, da, dos, das, du, des, von, van, vom, zu, zum, ter, ten, to, in, po, na, pod, dlya, pri, 的
al = al, el, ul, ur, as, ash, ad, an, ar, at, az, eddin, uddin
bin = bin, ibn, ben, bint, ould, wuld
`;

/** Courtesy titles, ranks and religious titles before or after a person's name; forms of address of firms. */
export const titles = `
mr = mr, mister, herr, monsieur, senor, sr, don, signor, gospodin, м г
mrs = mrs, ms, miss, frau, madame, madam, senora, sra, dona, signora
dr = dr, doctor, doktor, prof, professor, phd
eng = ing, dipl
sir = sir, lord, dame, lady
haji = haji, hajji, hadji, al haj, hajj, hadzhi, alhaji
mullah = mullah, mulla, molla, maulvi, mawlawi, maulavi, mowlavi, moulavi, qari, hafiz, alhaj
sheikh = sheikh, shaykh, shaikh, sheik, cheikh, sheykh
general = gen, lt gen, brig gen, maj gen, colonel, lt col, major, maj, capt, captain, sgt, brigadier
esq = esq, jr, snr, junior, senior
messrs = m s, messrs, attn, attention
boilerplate = and its affiliates, and affiliates, its affiliates, and its subsidiaries, and subsidiaries, and its affiliated companies, its subsidiaries, head office, main office, headquarters, hq, the company
aka = aka, a k a, fka, f k a, dba, d b a, nka, care of, c o
`;

/** Numbers in words and as ordinals; digits and Roman numerals are read by rule. */
export const numberWords = `
1 = one, first, 1st, 第一
2 = two, second, 2nd, 第二
3 = three, third, 3rd, 第三, 三
4 = four, fourth, 4th, 第四, 四
5 = five, fifth, 5th, 第五, 五
6 = six, sixth, 6th, 第六, 六
7 = seven, seventh, 7th, 第七, 七
8 = eight, eighth, 8th, 第八, 八
9 = nine, ninth, 9th, 第九, 九
10 = ten, tenth, 10th, 第十, 十
11 = eleven, eleventh, 11th, 第十一, 十一
12 = twelve, twelfth, 12th, 第十二, 十二
13 = thirteen, thirteenth, 13th, 第十三, 十三
14 = fourteen, fourteenth, 14th, 第十四, 十四
15 = fifteen, fifteenth, 15th, 第十五, 十五
16 = sixteen, sixteenth, 16th, 第十六, 十六
17 = seventeen, seventeenth, 17th, 第十七, 十七
18 = eighteen, eighteenth, 18th, 第十八, 十八
19 = nineteen, nineteenth, 19th, 第十九, 十九
20 = twenty, twentieth, 20th, 第二十, 二十
`;
