/**
 * Names that are romanised in many ways, each line one name; folded. Kept apart from the matcher's own
 * tables: a test taken from those would show only that they agree with themselves.
 */
export const namesWithManySpellings: readonly (readonly string[])[] = `
mohammed muhammad mohammad mohamed muhammed mohamad muhamad mohamud
ahmed ahmad ahmet achmad
mahmoud mahmud mahmood mehmood
yusuf youssef yousef yousuf yusef youssouf
ibrahim ebrahim ibraheem
hussein hussain husayn hossein husain hussayn
hassan hasan hasson
ismail ismael esmail esmaeil
khalid khaled
omar umar omer
osama usama ousama
uthman othman osman
suleiman sulayman sulaiman soleiman suleyman
abdullah abdallah abdulla
abdulrahman abdurrahman abdelrahman abdurahman
abdulaziz abdelaziz
rahim raheem
karim kareem kerim
rashid rasheed rachid
saeed said sayed saied
salih saleh salah
jamal gamal djamal
jalal galal jalaal
jafar jaafar djafar
qasim qassem kassem kasim ghasem
mustafa mostafa moustafa mustapha
mukhtar mokhtar muchtar
nasir nasser naser
nasrallah nasrullah
zubair zubayr zoubeir
walid waleed oualid
tariq tarek tareq
faisal faysal feisal
faruq farouk farooq
haidar haydar heydar haider
hamid hameed
hashim hashem hachem
hamza hamzah
issa isa eissa
iqbal eqbal
majid majeed madjid
masoud masud massoud
murad mourad morad
musa moussa mousa
mansour mansur mansoor
naim naeem
qadir kader qader
qaddafi gaddafi kadhafi gadhafi
rida reza ridha
sharif shareef cherif sherif
shukri choukri shoukry
tahir taher
wahid waheed vahid
yahya yehia yahia
yaqub yaqoub yakub yacoub
yasin yassin yaseen
zaid zayd zayed
zain zayn zein
ali aly
amin ameen
amir ameer emir
anwar anouar
ayman aiman aymen
aziz azeez
bakr bekr bakar
bashir basheer bachir
daoud daud dawood dawud
fadl fadel fazl
fuad fouad fuaad
habib habeeb
hadi hady
husni hosni
imad emad
jawad javad
latif lateef
layla leila laila
nur noor nour
rauf raouf
riyad riyadh riad
sadiq sadegh sadek
shaykh sheikh shaikh cheikh
sergei sergey serguei
alexei alexey aleksey aleksei
andrei andrey
dmitri dmitry dmitriy dimitri
alexander aleksandr alexandr aleksander
vladimir wladimir
yevgeny evgeny yevgeniy evgeni evgenii
yuri yury iurii yuriy
mikhail michail mihail
nikolai nikolay nikolaj
vasily vasiliy vassili vasili
vitaly vitaliy vitali
anatoly anatoliy anatoli
gennady gennadiy gennadi
georgy georgiy georgi
grigory grigoriy grigori
igor ihor
oleg oleh
oleksandr olexandr
pyotr petr piotr
sergii serhii serhiy
valery valeriy valeri
viktor victor
maxim maksim
ekaterina yekaterina
elena yelena
tatiana tatyana
natalia nataliya natalya
ilya ilia
lee rhee yi
park pak bak
choi choe
jung jeong chung
kim gim
cho jo
shin sin
yoon yun
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** How one habit of romanising writes a sound, and how another does; for people's names. */
export const spellingHabits: readonly (readonly [RegExp, string])[] = [
  [/ov$/, 'off'],
  [/ev$/, 'eff'],
  [/ova$/, 'owa'],
  [/sk(?:iy|ii|y)$/, 'ski'],
  [/ski$/, 'skiy'],
  [/iy$/, 'y'],
  [/yy$/, 'y'],
  [/ei$/, 'ey'],
  [/ai$/, 'ay'],
  [/iya$/, 'ia'],
  [/(?<=[^aeiouy])ya/, 'ia'],
  [/(?<=[^aeiouy])yu/, 'iu'],
  [/kh/, 'h'],
  [/kh/, 'ch'],
  [/dzh/, 'j'],
  [/zh/, 'j'],
  [/shch/, 'sch'],
  [/(?<=[aeiou])x(?=[aeiou]|$)/, 'ks'],
  [/q(?!u)/, 'k'],
  [/gh/, 'g'],
  [/dh/, 'd'],
  [/ou/, 'u'],
  [/oo/, 'u'],
  [/ee/, 'i'],
  [/(?<=^|[aeiou])w(?=[aeiou])/, 'v'],
  [/(?<=[aeiou])v(?=[aeiou])/, 'w'],
  [/^y(?=[eo])/, 'i'],
  [/(?<=[aeiou])([slmnbd])\1(?=[aeiou])/, '$1'],
  [/ts/, 'tz'],
  [/ck/, 'k'],
  [/ph/, 'f'],
  [/uddin$/, 'eddine'],
  [/ullah$/, 'ollah'],
];
