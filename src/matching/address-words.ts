const wordsOf = (text: string) => text.trim().split(/\s+/);

/** What follows the name of a street, in the languages of the lists, folded. */
export const streetWords: ReadonlySet<string> = new Set(
  wordsOf(`
    road street str st rd avenue ave av lane ln drive boulevard blvd highway hwy way square circle crescent terrace
    close alley crossing bypass ring expressway
    ulitsa ulica prospekt prospect pereulok naberezhnaya shosse ploshchad bulvar proezd tupik
    mahallesi mahalle caddesi cadde cad sokak sokagi bulvari
    strasse platz allee gasse daero lu dalu jie dajie dadao
    路 街 道 巷 弄 大街 大道 中路 东路 西路 南路 北路
  `),
);

/** Words that are in many addresses and tell no two apart: kinds of streets, houses and districts. */
export const addressWords: ReadonlySet<string> = new Set([
  ...streetWords,
  ...wordsOf(`
    address attention attn room suite floor flat apartment apartments apt unit block building buildings bldg tower
    towers house plaza mansion court office offices villa plot shop stall stand gate door wing level storey route
    junction corner district districts dist ward quarter neighborhood neighbourhood area zone sector section phase
    estate park village town township city county province prefecture state region territory governorate
    municipality east west north south eastern western northern southern central upper lower main near opposite
    behind beside next above below first second third fourth fifth postal post code postcode postbox number
    naberezhnoy kvartira kvart korpus stroenie stroyeniye litera pomeshchenie pomeshcheniye etazh ofis komnata
    oblast oblasti rayon raion gorod kray krai respublika
    khiaban khiyaban kheyaban khyaban kucheh koocheh kuche pelak bozorg shahrak meydan maydan bolvar
    sharia shari shara hayy mantiqa mantiqat mahallah mahalla apartmani daire
    calle carrera avenida diagonal transversal colonia barrio edificio piso oficina local numero apartado
    urbanizacion centro comercial casa apto andar sala bairro rodovia
    chemin quartier immeuble etage bureau boite postale haus piazza viale palazzo
    jalan jalur kelurahan kampung lorong taman
    jiedao xian zhen ceng lou shiqu xinqu kaifaqu
    号 楼 室 层 栋 座 区 县 镇 乡 村 大厦 大楼 街道 新区 开发区
  `),
]);
