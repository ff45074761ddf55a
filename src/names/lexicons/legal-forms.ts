import { everySpelling } from './every-spelling.js';

/**
 * Legal forms by family, with their spellings in the languages of the lists: `family = form, form, ...`,
 * as many lines a family as it has countries. A form of several words is read as one. Families that a
 * registrar would take for the same thing stand together, since list and vendor file rarely agree on the
 * language.
 */
export const legalForms = everySpelling(`
limited liability without shares to trade
llc = llc, l l c, lc, pllc, p l l c, limited liability, liability company, ltd liability co, ltd liability company, jv llc
llc = limited liability company, limited liability co, limited liability companies, company with limited liability, limited liability partnership company, limited liability corporation, additional liability company, company with additional liability
llc = gmbh, ug, g m b h, ges m b h, gesmbh, ggmbh, mbh, m b h, gesellschaft mbh, gesellschaft mit beschrankter haftung, gesellschaft mit beschraenkter haftung, ug haftungsbeschrankt, ug haftungsbeschraenkt, haftungsbeschrankt, haftungsbeschraenkt
llc = sarl, s a r l, sarlu, sarlau, sarl au, suarl, surl, eurl, e u r l, societe a responsabilite limitee, ste a responsabilite limitee, sprl, s p r l, sprlu, bvba, b v b a, bv bvba, besloten vennootschap met beperkte aansprakelijkheid
llc = srl, s r l, srls, s r l s, srlu, a r l, societa a responsabilita limitata, societate cu raspundere limitata, sociedad de responsabilidad limitada, sociedad limitada, sociedad limitada unipersonal, sociedad limitada laboral, sl, slu, s l u, sll, slne, srl de cv, s de rl, s de r l, s de rl de cv, s de r l de c v, sociedad de responsabilidad limitada de capital variable, responsabilidad limitada
llc = ltda, ltd a, limitada, cia ltda, compania limitada, lda, l da, sociedade limitada, sociedade por quotas, sociedade unipessoal, unipessoal lda, eireli
llc = sp z o o, sp zoo, sp z oo, spzoo, spolka z o o, spolka z ograniczona odpowiedzialnoscia, spolka zoo
llc = sro, s r o, spol s ro, spol s r o, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym, kft, korlatolt felelossegu tarsasag
llc = doo, d o o, d o o el, dooel, drustvo s ogranicenom odgovornoscu, drustvo sa ogranicenom odgovornoscu, druzba z omejeno odgovornostjo, j d o o, jdoo, drustvo ogranicene odgovornosti, sh p k, shpk
llc = ood, eood, o o d, e o o d, druzhestvo s ogranichena otgovornost, ednolichno druzhestvo s ogranichena otgovornost, yeood
llc = uab, u a b, uzdaroji akcine bendrove, sia, sabiedriba ar ierobezotu atbildibu, osauhing, ou, mazoji bendrija
llc = aps, anpartsselskab, ehf, einkahlutafelag
llc = epe, e p e, ike, i k e, etaireia periorismenis efthynis
llc = ooo, o o o, odo, ob[shch|sch|sc]estvo s ogranichenno[y|i|j] otvetstvennost[yu|iu|ju|u], o[shch|sch]estvo s ogranichenoy otvetstvennostyu, ob[shch|sch]estvo s dopolnitelno[y|i] otvetstvennostyu, tovar[ish|is]chestvo s ogranichenno[y|i] otvetstvennostyu, too
llc = tov, tzov, tzow, tovarystvo z obmezhenoiu vidpovidalnistiu, tovarystvo z obmezhenoyu vidpovidalnistyu, tovaristvo z obmezhenoyu vidpovidalnistyu, tdv, tovarystvo z dodatkovoiu vidpovidalnistiu
llc = tavarystva z abmezhavanay adkaznastsyu, akhova
llc = mchj, mas uliyati cheklangan jamiyat, masuliyati cheklangan jamiyat, mchzh, osoo, zhshs, jshs, jauapkershiligi shekteuli seriktestik
llc = mmc, mehdud mesuliyyetli cemiyyet, mehdud mesuliyyetli cemiyyeti, shps
llc = ltd sti, ltd sirketi, limited sirketi, limited sirket, limited sti, ltd sirket, sti, san ve tic ltd sti, tic ltd sti
llc = wll, w l l, with limited liability, dhmm, dh m m, sh dh m m, dhat masuulih mahdudah, dhat al masuulih al mahdudah, sharkah dhat masuulih mahdudah, al mahdudah, mahdudah, spc, sp c, one person company, single person company
llc = fze, f z e, fzco, f z co, fz co, fzc, f z c, fz llc, fzllc, fz l l c, free zone company, free zone establishment, free zone co, dmcc, dmcc llc, d m c c, fzd, dwc llc, dwc, difc
llc = ba masouliyat mahdoud, ba masooliyat mahdood, ba masuliyat mahdud, ba masiulit mahdud, masiulit mahdud, sherkat ba masouliyat mahdoud
llc = khk, khkhk, xxk, cong ty tnhh, cong ty trach nhiem huu han, trach nhiem huu han, tnhh, tnhh mtv, tnhh mot thanh vien, cty tnhh
llc = 有限责任公司, 有限責任公司, 合同会社, godo kaisha, godogaisha, goudou kaisha, yuhanhoesa, yuhanchaegimhoesa, yuhan hoesa, yuhan chaegim hoesa

limited by shares, not offered to the public
ltd = ltd, limited, l t d, ltd co, limited co, limited company, lmtd, co ltd, coltd, co limited, company ltd, company limited, co lmtd, cltd
ltd = plc, p l c, public limited company, public limited co, public company limited, public company ltd, public co ltd, public co limited, pcl, p c l
ltd = pvt ltd, private limited, private ltd, private limited company, private co ltd, pvt limited, pvt, p ltd, p limited, pvt co, smc pvt ltd, smc private limited, smc pvt limited, opc pvt ltd, opc private limited
ltd = pte ltd, pte limited, pte, pty ltd, pty limited, proprietary limited, proprietary ltd, pty, p t y, close corporation
ltd = sdn bhd, sdn berhad, bhd, berhad, sdn, sendirian berhad
ltd = lp, l p, llp, l l p, lllp, l l l p, slp, limited partnership, ltd partnership, limited liability partnership, limited liability limited partnership, scottish limited partnership, exempted limited partnership
ltd = cyfyngedig, teoranta, designated activity company, company limited by guarantee, unlimited company, ultd, ulc, unlimited liability company, unlimited liability corporation, ltee, limitee, community interest company, no liability
ltd = 有限公司, 有限 公司, 股份有限责任公司, 有限合伙, 有限合伙企业, 有限責任, 有限责任, 株式会社, 株式會社, 有限会社, 合資会社, 合名会社, 合资公司, 合资企业
ltd = kabushiki kaisha, kabushikikaisha, kabushiki gaisha, kabushikigaisha, yugen kaisha, yugen gaisha, yugengaisha, goshi kaisha, gomei kaisha, kk, k k, y k
ltd = hapjahoesa, hammyonghoesa, chusik hoesa, jusik hoesa, chusikhoesa, jusikhoesa, hapja hoesa
ltd = บริษัท, จำกัด, จำกัด มหาชน, มหาชน, ห้างหุ้นส่วนจำกัด, borisat, chamkat, ba m
ltd = youxian gongsi, youxiangongsi, youxian zeren gongsi, youxian zeren, gufen youxian gongsi, gufenyouxiangongsi

shares, offered to the public or not
jsc = jsc, j s c, joint stock, joint stock company, joint stock co, joint stock companies, joint stock corporation, jt stk co, stock company, stock corporation, shareholding company, share company, shares company, company limited by shares, joint shares company
jsc = ojsc, o j s c, open joint stock, open joint stock company, open joint stock co, open jsc, open stock company, oisc
jsc = pjsc, p j s c, public joint stock, public joint stock company, public joint stock co, public jsc, public stock company, public shareholding company
jsc = cjsc, c j s c, closed joint stock, closed joint stock company, closed joint stock co, closed jsc, closed stock company
jsc = prjsc, private joint stock, private joint stock company, private joint stock co, private jsc, njsc, non public joint stock company, non joint stock company, nonpublic joint stock company
jsc = ao, a o, a[ktsi|kci]onern[oe|oye] ob[shch|sch]estvo, aktsionern[oe|oye] ob[shch|sch]estvo [otkrytogo|zakrytogo] tipa, ob[shch|sch]estvo aktsionern[oe|oye]
jsc = oao, o a o, otkryt[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo, otkrit[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo
jsc = pao, p a o, publichn[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo
jsc = zao, z a o, zakryt[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo, zakrit[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo
jsc = nao, nepublichn[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo, ne publichn[oe|oye] aktsionern[oe|oye] ob[shch|sch]estvo
jsc = pat, prat, prjat, publichne aktsionerne tovarystvo, pryvatne aktsionerne tovarystvo, aktsionerne tovarystvo, vidkryte aktsionerne tovarystvo, zakryte aktsionerne tovarystvo, publichne aktsionerne tovaristvo, privatne aktsionerne tovaristvo, aktsionerne tovaristvo
jsc = aat, zat, adkrytaye aktsyyanernaye tavarystva, zakrytaye aktsyyanernaye tavarystva
jsc = aksiyadorlik jamiyati, aksiyadorlik zhamiyati, aktsionerlik kogam, aktsionerlik qogham, aktsiyadorlik zhamiyati, aktsyonerlik qogham, kogam, azh, aciq sehmdar cemiyyeti, qapali sehmdar cemiyyeti, sehmdar cemiyyeti
jsc = ag, a g, aktiengesellschaft, kgaa, kommanditgesellschaft auf aktien, se, s e, societas europaea, european company
jsc = sa, s a, societe anonyme, sociedad anonima, sociedade anonima, societate pe actiuni, sociedad anonima unipersonal, sau, s a u, societe anonyme a conseil d administration, societe d economie mixte
jsc = sas, s a s, sca, s c a, gie, sasu, s a s u, societe par actions simplifiee, sociedad por acciones simplificada, sociedad por acciones, societe en commandite par actions, groupement d interet economique
jsc = ca, c a, c por a, compania anonima, compania anonima venezolana, sa de cv, s a de c v, sab de cv, s a b de c v, sapi de cv, sab, sofom, sa de cv sofom, sociedad anonima de capital variable, sociedad anonima cerrada, sociedad anonima abierta, sociedad anonima bursatil, sac, s a c, saa, s a a, saic, s a i c, saci, s a c i, sacif, saicf
jsc = spa, s p a, societa per azioni, sapa, societa in accomandita per azioni
jsc = nv, n v, naamloze vennootschap, bv, b v, besloten vennootschap, nv sa, sa nv
jsc = as, a s, aksjeselskap, asa, allmennaksjeselskap, aktieselskab, ab, aktiebolag, ab publ, publ, oy, o y, oyj, oy ab, oyj abp, abp, osakeyhtio, julkinen osakeyhtio, hf, h f, hlutafelag, ohf
jsc = anonim sirketi, anonim sirket, anonim ortakligi, anonim ortaklik, anonim sti, tas, t a s, turk anonim sirketi
jsc = akciova spolecnost, akciova spolocnost, nyrt, zrt, rt, reszvenytarsasag, zartkoruen mukodo reszvenytarsasag, nyilvanosan mukodo reszvenytarsasag, spolka akcyjna, spolka jawna, sp j, sp k
jsc = ad, a d, ead, e a d, akcionarsko drustvo, akcionersko drustvo, aktsionerno druzhestvo, ednolichno aktsionerno druzhestvo, aktsionersko druzhestvo, yead, dd, d d, dionicko drustvo, delniska druzba, sh a, sha, shoqeri aksionare, akciju sabiedriba, akcine bendrove, aktsiaselts
jsc = ae, a e, aee, aebe, abee, anonymi etaireia, anonymos etaireia
jsc = sae, qsc, q s c, ksc, s a e, sal, s a l, s a l offshore, sal offshore, sal holding, saog, s a o g, saoc, s a o c, saoga, psc, p s c, psjc, pjs, qpsc, q p s c, kscc, k s c c, k s c, kscp, k s c p, kpsc, bsc, b s c, bsc c, b s c c, bsc closed, closed bsc, saudi joint stock company, sjsc
jsc = sh m k, sh m l, sh m m, sh m a, sharkah masahmah, masahmah, sharkah masahmah amah, sharkah masahmah maqfalah, masahmah amah
jsc = sherkat sahami, sherkat sahami khas, sherkat sahami khass, sherkat e sahami, sherkat e sahami e khass, sherkat e sahami e khas, sherkat e sahami am, sherkat e sahami aam, sherkat e sahami e aam, sherkat sahami aam, sherkat sahami am, sherkate sahami, sherkate sahami khass, sahami khas, sahami khass, sahami am, sahami aam, sahami, sherkat, shirkat, sherkate, sharkat sahami, sharkat sahami khas, sharkat sahami am, sharkat
jsc = pt, p t, perseroan terbatas, perusahaan terbatas, tbk, pt persero, persero, perum, cong ty co phan, cty cp, ctcp, co phan, cong ty
jsc = 股份公司, 股份有限公司, 股份有限, 股分有限公司, 股份合作公司, 股份合作企业, 集体所有制企业, 全民所有制企业

a company or corporation, no more said
corp = corp, corporation, corporations, corpn, corporacion, corporacao, korporatsiya, korporasi, incorporated, inc, inc co, co inc, company inc, s corp, professional corporation, inc ltd
co = co, company, sirket, companies, coy, cmpny, compy, compania, companhia, compagnia, compagnie, cia, c ia, cie, ste, societe, kompaniya, kompaniia, kompania, kompaniyasi, kampani, gongsi, zonggongsi, hui she, kaisha, sirketi, syarikat, sharikat, sharika, sharikah, charikat, al sharika, al sharikah, ash sharika, ash sharikah, al shirkah, shirkah, sharkah, al sharkah, khevra, hevra, havrat, cty, societa, sociedad, sociedade, selskabet, bendrove, spolka, spolecnost
co = 公司, 总公司, 總公司, 会社, 會社
co = & co, and company, and co, & company, & cie, et cie, et compagnie, y cia, y compania, e cia, und co

owned by the state
fsue = fsue, fgup, mup, chup, fkp, federal state unitary enterprise, federal unitary enterprise, federal state owned enterprise, federal state enterprise, unitary enterprise, state unitary enterprise, municipal unitary enterprise, state owned unitary enterprise, republican unitary enterprise, private unitary enterprise, unitary private enterprise, rup, gup, federaln[oe|oye] gosudarstvenn[oe|oye] unitarn[oe|oye] predpriyati[e|ye], gosudarstvenn[oe|oye] unitarn[oe|oye] predpriyati[e|ye], respublikansk[oe|oye] unitarn[oe|oye] predpriyati[e|ye], federaln[oe|oye] kazenn[oe|oye] predpriyati[e|ye], unitarn[oe|oye] predpriyati[e|ye]
fsue = fsbi, fsbei, fsbsi, fsai, fgbu, fgbun, fgbou, fgau, fgaou, federal state budgetary institution, federal state budgetary scientific institution, federal state budgetary institution of science, federal state budgetary educational institution, federal state budgetary educational institution of higher education, federal state autonomous institution, federal state autonomous educational institution, federal state autonomous educational institution of higher education, federal state institution, federal government institution, federaln[oe|oye] gosudarstvenn[oe|oye] byudzhetn[oe|oye] uchrezhdeni[e|ye], federaln[oe|oye] gosudarstvenn[oe|oye] avtonomn[oe|oye] uchrezhdeni[e|ye], federalnoye gosudarstvennoye byudzhetnoye obrazovatelnoye uchrezhdeniye vysshego obrazovaniya
fsue = derzhavne pidpryiemstvo, derzhavne pidpriemstvo, derzhavne pidpryyemstvo, kazenne pidpryiemstvo, kazenne pidpryyemstvo, komunalne pidpryiemstvo

one owner
sole = sole proprietorship, sole proprietor, sole trader, sole establishment, establishment, establishments, est, ets, etablissements, etabl, anstalt, proprietorship, proprietor, eirl, e i r l, empresa individual de responsabilidad limitada, einzelunternehmen, ek, e k, eingetragener kaufmann, e u, e i, entreprise individuelle, epp, ip, i p, individualnyy predprinimatel, individualnyi predprinimatel, individual entrepreneur, individual enterprise, private entrepreneur, fop, fizychna osoba pidpryiemets, fiz osoba pidpryiemets, chp, private enterprise, chastnoe predpriyatie, chastnoye predpriyatiye, pryvatne pidpryiemstvo, privatne pidpryyemstvo, moassasat, muassasat, muassasa, mouassassat, mussah, 个体工商户, 个人独资企业, 个体户, sahis sirketi

partners
partnership = kg, k g, kommanditgesellschaft, gmbh co kg, gmbh and co kg, gmbh & co kg, gmbh u co kg, gmbh co kgaa, gmbh and co kgaa, ag and co kg, ag co kg, and co kg, co kg, ohg, o h g, offene handelsgesellschaft, gbr, g b r, gesellschaft burgerlichen rechts, partg, partgmbb, partg mbb, gesellschaft mit beschrankter haftung and co kg, gesellschaft mit beschraenkter haftung co kg, gesellschaft mit beschraenkter haftung and co kg, ug co kg, ug and co kg
partnership = cv, c v, commanditaire vennootschap, vof, v o f, vennootschap onder firma, maatschap, commv, snc, s n c, societa in nome collettivo, societe en nom collectif, societa in accomandita semplice, scs, s c s, societe en commandite, societe en commandite simple, scsp, sociedad colectiva, sociedad en comandita, s en c, s en c s, s en n c, sc, s c, sociedad civil, societe civile, s c i, societe civile immobiliere
partnership = k d, komanditno drustvo, komanditna spolocnost, komanditni spolecnost, ks, k s, v o s, verejna obchodni spolecnost, beteti tarsasag, kkt, kommandiittiyhtio, kommanditbolag, handelsbolag, kommanditselskab, interessentskab, i s, ans, ansvarlig selskap, kollektif sirketi, komandit sirketi, general partnership, omorrythmos etaireia, eterorrythmos etaireia, sobiratelno druzhestvo, adi ortakligi, jv, j v, joint venture, joint venture company, joint venture co, sovmestnoe predpriyatie, sovmestnoye predpriyatiye, spolne pidpryiemstvo, spilne pidpryiemstvo, 合伙企业, 普通合伙, 特殊普通合伙, 合资, 中外合资

members
coop = cooperative, cooperatives, co operative, co operatives, coop, co op, kooperativ, kooperatif, kooperatifi, kooperatyw, koperasi, genossenschaft, e g, egen, eingetragene genossenschaft, cooperativa, cooperativo, cooperatief, cooperatie, cvba, scrl, s c r l, scarl, s c a r l, societa cooperativa, sociedad cooperativa, s coop, scop, cooperativa de trabajo, osuuskunta, osk, andelslag, amba, a m b a, ekonomisk forening, zadruga, druzstvo, spoldzielnia, szovetkezet, proizvodstvennyy kooperativ, ta avoni, taavoni, sherkat e taavoni, sherkat taavoni, 合作社, 专业合作社, 农民专业合作社, 供销合作社, hyoptongjohap
nonprofit = nonprofit, non profit, not for profit, nonprofit organization, non profit organization, non commercial organization, autonomous non commercial organization, autonomous nonprofit organization, autonomous non profit organization, npo, ano, avtonomnaya nekommercheskaya organizatsiya, nekommercheskoe partnerstvo, nekommercheskoye partnerstvo, noncommercial partnership, non commercial partnership, noncommercial organization
ev = e v, ev, eingetragener verein, asbl, a s b l, aisbl, vzw, v z w, association sans but lucratif, assoc inc, asociacion civil, onlus, registered association, incorporated association, unincorporated association, obshchestvennaya organizatsiya, 社団法人, 一般社団法人, 公益社団法人, sadanbobin, 学校法人, 医療法人, 独立行政法人, 宗教法人
`);

/** Words that are left over when a legal form of several words lost one of them. */
export const legalFormWords = `
part = liability, unitary, joint, stock, aktsionernoe, aktsionernoye, aktsionernoho, obshchestvo, obschestvo, obshestvo, ogranichennoi, ogranichennoy, otvetstvennostyu, otkrytoe, otkrytoye, publichnoe, publichnoye, nepublichnoe, nepublichnoye, zakrytoe, zakrytoye, tovarystvo, vidpovidalnistiu, obmezhenoiu, anonima, anonyme, gosudarstvennoe, gosudarstvennoye, unitarnoe, unitarnoye, beschrankter, haftung, gesellschaft, proprietary, unlimited, 有限, 股份, 责任, 株式, 合伙
`;
