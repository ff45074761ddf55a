/**
 * Personal names that very many people bear, and words that very many firms put into their names: a
 * background against which a shared word is judged. It does not come from the lists, so a score does not
 * change when a list does. Folded spellings, most common tier first.
 */
export const veryCommonNames = `
mohammed muhammad mohamed mohammad muhammed mohamad mehmet mohd ahmed ahmad ahmet ali hassan hasan hussein husayn
hossein hussain husain hosein abdullah abdallah abdul abd abdel allah ibrahim omar umar khalid khaled yusuf youssef mahmoud mahmud
mustafa said saeed sayed salem salim saleh salih khan hamid hamad abu umm rahman aziz karim rahim kim lee li wang zhang liu chen
yang huang zhao wu zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong yuan
pan jiang cai yu du ye cheng wei su lu ding ren shen yao lee park pak choi jong jung kang cho yoon jang lim nguyen tran le pham hoang singh kumar sharma patel
jose juan maria luis carlos jorge jesus antonio francisco miguel manuel pedro garcia rodriguez martinez hernandez lopez
gonzalez perez sanchez ramirez torres flores rivera gomez diaz ivan ivanov ivanovich aleksandr alexander aleksandrovich
sergey sergei sergeyevich andrey andrei vladimir vladimirovich dmitry dmitri aleksey alexei nikolay nikolai nikolayevich
mikhail yuri yuriy igor oleg viktor john james robert michael william david richard joseph thomas charles smith johnson
williams brown jones miller davis peter paul george daniel mark anna elena olga natalia marie jean pierre
wei ming jun hong hua ping xin jie lei tao bin bo fang guang hai jian yan ying zhi zhong yong
`;

export const commonNames = `
abbas adel adnan akbar akram amin amir anwar ashraf asad ayman aziz bakr bashir bilal daoud farid farouk fadi fahd faisal fares
fatima ghulam gholam habib hadi haidar haider hakim hamza haroun hashim hisham hadi idris imad ismail issa jaber jafar jamal jamil
jasim javad jawad kamal kareem kazem khalil latif mahdi majid malik mansour marwan masoud mehdi mirza mohsen mousa musa nabil nader nasir nasser nasr nazir
nur noor osman uthman qasim rashid rasul reza riyadh rostam sadiq saad salah salman samir sami shah sharif suleiman sulayman taha tahir tariq
tawfiq wahid walid yahya yasin younis yunus zahir zaid ziad zain alam alvarez castillo castro cruz delgado eduardo enrique fernandez fernando gabriel guerrero gutierrez guzman jaime javier julio
leon medina mendez mendoza morales moreno munoz ortega ortiz ramos reyes rios roberto rojas romero rosa rubio ruiz salazar santiago santos
silva soto valencia vargas vasquez vega victor alberto alejandro alfonso alfredo andres angel arturo cesar diego felipe oscar pablo rafael raul ricardo ruben sergio
anatoly anatoliy anatolyevich andreyevich alekseyevich boris borisovich evgeny yevgeny fyodor gennady georgiy georgy grigory
kirill konstantin leonid maksim maxim mikhaylovich mikhailovich pavel petr petrovich roman ruslan stanislav vadim valentin valery vasily vasiliy
vitaly viktorovich vyacheslav yevgenyevich yuryevich dmitriyevich tatiana tatyana svetlana irina ekaterina marina ivanova kuznetsov petrov popov sidorov smirnov vasiliev volkov
anderson andrew anthony brian christopher clark daniel edward eric frank gary henry jackson jason jeffrey kenneth kevin larry lewis
martin matthew moore nelson patrick ronald scott stephen steven taylor thompson timothy walker white wilson young adam alan albert
arthur bruce carl craig dennis donald douglas eugene gerald gregory harold jack jerry joe keith lawrence louis philip ralph ray
roger roy russell samuel terry walter wayne anne elizabeth jennifer linda margaret mary patricia sarah susan
akhtar begum chaudhry das dass devi gupta hossain islam jain kaur lal malhotra mehta mishra prasad raj rao ram reddy roy shah verma yadav
chang chung hwang hyun jin joo kwon min myong nam oh seo shin sok son song sung yong yun chol hyok il un ho su yon chan chin choe hak hyon kwang nak ok pok ri ryong se sin tae thae tong
tan lim ng wong cheung chan ho lau leung ip lam yip fung kwok mak hui chow tsang aung myint win htun htay maung than tin thein kyaw soe naing zaw
smirnova cohen levi mizrahi suzuki tanaka sato takahashi yamamoto watanabe santoso wijaya putra
`;

export const commonBusinessWords = `
star sun sunrise moon sky blue red black white silver green golden royal king queen prince eagle lion tiger falcon dragon phoenix horse
ocean sea pacific atlantic mediterranean river lake mountain hill stone rock forest garden park city town village island bay
east eastern west western north northern south southern orient oriental northwest northeast southwest southeast
alpha beta gamma delta omega sigma zeta apex summit peak prime premier first best top elite excel excellent superior quality perfect
super mega ultra max maxi mini micro nano macro multi omni inter trans uni tri poly
america american pacific atlantic continental overseas foreign local regional metro metropolitan urban
bright shine crystal pearl rainbow spring summer winter autumn dawn morning light lucky fortune happy joy hope dream vision future
modern classic standard general universal unique unity allied alliance associated consolidated combined integrated integral
power force dynamic dynamics energy active action speed fast rapid quick express direct link connect bridge gate gateway
home house life living care family people man men women children youth student work works labour labor
safe trust honest true sure pure natural nature earth land field farm fresh
big great grand small little old century millennium horizon frontier pioneer victory triumph success progress prosperity
master expert smart wise logic logical idea ideal concept creative art arts culture cultural education training learning
victoria diamond crown castle tower palace temple point line lines way road route path port harbor harbour base core
ahram noor nour amal salam baraka rahma iman huda taqwa
hua xin zhong guang ming tai an jin hai yuan sheng long fu xing da jia he bao cheng kai rui feng
`;
