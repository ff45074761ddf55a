import { commonNamesOfTheEast } from './common-names-of-the-east.js';
import { commonNamesOfTheWest } from './common-names-of-the-west.js';

/**
 * Personal names that very many people bear: a background against which a shared word is judged. It does
 * not come from the lists, so a score does not change when a list does. Folded spellings; common words of
 * business are in `common-business-words.ts`. A word stands in one tier only.
 */
export const veryCommonNames = `
mohammed muhammad mohamed mohammad muhammed mohamad mehmet mohd ahmed ahmad ahmet ali hassan hasan hussein
husayn hossein hussain husain hosein abdullah abdallah abdul abd abdel allah ibrahim omar umar khalid khaled
yusuf youssef mahmoud mahmud mustafa said saeed sayed salem salim saleh salih khan hamid hamad abu umm rahman
aziz karim rahim kim lee li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin guo he gao luo
zheng liang xie tang song deng han feng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng wei su lu
ding ren shen yao park pak choi jong jung kang cho yoon jang lim nguyen tran le pham hoang singh kumar sharma
patel jose juan maria luis carlos jorge jesus antonio francisco miguel manuel pedro garcia rodriguez martinez
hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz ivan ivanov ivanovich aleksandr
alexander aleksandrovich sergey sergei sergeyevich andrey andrei vladimir vladimirovich dmitry dmitri aleksey
alexei nikolay nikolai nikolayevich mikhail yuri yuriy igor oleg viktor john james robert michael william david
richard joseph thomas charles smith johnson williams brown jones miller davis peter paul george daniel mark anna
elena olga natalia marie jean pierre ming jun hong hua ping xin jie lei tao bin bo fang guang hai jian yan ying
zhi zhong yong
`;

/** Given and family names that many people bear. */
export const commonNames = commonNamesOfTheEast + commonNamesOfTheWest;
