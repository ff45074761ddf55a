/** Common given and family names of the Arab world, Asia and Africa, romanised; see `common-names.ts`. */
export const commonNamesOfTheEast = `
abbas adel adnan akbar akram amin amir anwar ashraf asad ayman bakr bashir bilal daoud farid farouk fadi fahd
faisal fares fatima ghulam gholam habib hadi haidar haider hakim hamza haroun hashim hisham idris imad ismail
issa jaber jafar jamal jamil jasim javad jawad kamal kareem kazem khalil latif mahdi majid malik mansour marwan
masoud mehdi mirza mohsen mousa musa nabil nader nasir nasser nasr nazir nur osman uthman qasim rashid rasul
reza riyadh rostam sadiq saad salah salman samir sami shah sharif suleiman sulayman taha tahir tariq tawfiq
wahid walid yahya yasin younis yunus zahir zaid ziad zain alam alvarez castillo castro cruz delgado eduardo
enrique fernandez fernando gabriel guerrero gutierrez guzman jaime javier julio leon medina mendez mendoza
morales moreno munoz ortega ortiz ramos reyes rios roberto rojas romero rosa rubio ruiz salazar santiago santos
silva soto valencia vargas vasquez vega victor alberto alejandro alfonso alfredo andres angel arturo cesar diego
felipe oscar pablo rafael raul ricardo ruben sergio anatoly anatoliy anatolyevich andreyevich alekseyevich boris
borisovich evgeny yevgeny fyodor gennady georgiy georgy grigory kirill konstantin leonid maksim maxim
mikhaylovich mikhailovich pavel petr petrovich roman ruslan stanislav vadim valentin valery vasily vasiliy
vitaly viktorovich vyacheslav yevgenyevich yuryevich dmitriyevich tatiana tatyana svetlana irina ekaterina
marina ivanova kuznetsov petrov popov sidorov smirnov vasiliev volkov anderson andrew anthony brian christopher
clark edward eric frank gary henry jackson jason jeffrey kenneth kevin larry lewis martin matthew moore nelson
patrick ronald scott stephen steven taylor thompson timothy walker wilson young adam alan albert arthur bruce
carl craig dennis donald douglas eugene gerald gregory harold jack jerry joe keith lawrence louis philip ralph
ray roger roy russell samuel terry walter wayne anne elizabeth jennifer linda margaret mary patricia sarah susan
akhtar begum chaudhry das dass devi gupta hossain islam jain kaur lal malhotra mehta mishra prasad raj rao ram
reddy verma yadav chang chung hwang hyun joo kwon min myong nam seo shin sok son sung yun chol hyok yon chan
chin choe hak hyon kwang nak pok ryong sin tae thae tong tan wong cheung lau leung lam yip fung kwok mak hui
chow tsang aung myint win htun htay maung than tin thein kyaw soe naing zaw smirnova cohen levi mizrahi suzuki
tanaka sato takahashi yamamoto watanabe santoso wijaya putra
abdelaziz abdelkader abdelrahman abdelkarim abdelmalek abdelhamid abdulaziz abdulkarim abdulrahman abdulrahim
abdulhamid abdulmalik abdulsalam abdulwahab abdurrahman abdo abed afif alaa alawi alia amar amer amina amira
ammar anas anis aref arif asma assad atef atta awad aws aya aymen ayoub ayub azhar aziza azzam badr bahaa baqir
barakat bashar basil basim bassam bassem boutros bushra dawood dawud diab dina fadel fadl fahad fakhri farhan
faris faruq faten fathi fawaz fawzi faysal fayez fouad fuad ghada ghaleb ghassan ghazi hafez hala hamdan hamdi
hamed hana hanan hani hanna harun hasanain hashem hassoun hatem haytham hazem heba hesham hicham hilal hind
hussam ibtisam ihab ilham ilyas inas isa isam ismael issam jabbar jabir jalal jaleel jamila jassem jihan joud
jumaa kadhim kadri kamel kamil karam karima kassem kathem khadija khalaf khaldoun khalifa khamis khattab khayat
khoury laila layla lina louay loubna lubna lutfi mahfouz maher mahir majed makki malak malek mamdouh mansoor
marwa maryam masood mazen miloud moussa mona mounir moustafa mubarak muhsin mukhtar munir murad musab mustapha
muthanna nada nadia nadim nafi nagi nahla naif naji najib najm najwa nassar nawal nawaf nayef nidal nizar noura
obaid omran osama othman oussama qadir qasem qais rabia radwan rafat rafiq raed rami rania rashad rashed raya
rayan reda riad riyad rida ridha sabah sabri sadek sadoun safa safaa sahar saif salama sallam salma sameer samer
samira sana saqr sara sari shadi shafiq shaker shakir shams shawqi shihab sobhi suhail suhaila sulaiman sultan
taher talal taleb talib tamer tamim tarek tawfik thabet thamer turki usama wael wafa wahab waleed wassim wissam
yahia yaqoub yaser yasir yasmin yassin yassine yazid younes yunis youcef zakaria zaki zayed zayn zein zeinab
zayd ziyad zuhair
abolfazl abolghasem afshar afshin ahmadi ahmadzai akbari alavi alireza amiri amirhossein arash aria asadi asghar
ashkan azimi azizi babak baghdadi bagheri bahman bahram barzegar behnam behrouz behzad bijan dariush davood
davoud davari ebrahim ebrahimi ehsan elham esmaeil esmaili fakhr faramarz farhad farhadi farshad farzad
fereydoun fereshteh firouz ghaffari ghasemi ghasem ghorbani gholamreza golam habibi haghighi hakimi hamidreza
haidari hashemi hashimi hedayat heidari homayoun hosseini hosseinzadeh hoseini houshang iraj jafari jahangir
jalali jalil jamshid javadi kamran karimi karzai kaveh kazemi keyvan khademi khalili khorasani khosrow kiani
kourosh latifi leila maleki mahmoudi mahmoudzadeh majidi manouchehr mansouri masoumeh mehran mehrdad mirzaei
mirzai mohammadi mohammadreza mohammadzadeh mojtaba moradi mortaza morteza mosavi mostafa mousavi mozaffari
mujtaba musavi naderi najafi nasiri nasrin nazari nematollah niazi nikzad noori nouri nowrouz omid parviz parvin
payam pour qasemi qasemzadeh rahimi rahmani rahmati ramin rasouli rasool rezaei rezai rezaee rostami rouhani
ruhollah saberi sadeghi sadeq safavi safari saghafi salehi sanei sardar sarwari sayyed seyed seyyed shahin
shahram shahriar sharifi shirazi shirin siavash soheil soleimani sohrab stanikzai soltani taghi taheri tavakoli
tehrani yaghoub yaghoubi yazdi yousef yousefi zahedi zahra zand zare zarei zohreh zaman zamani wardak popal
hotak noorzai barakzai achakzai mohmand yusufzai afridi
abdulla abdullayev abdurakhmanov adem agayev akhmedov aleskerov aliyev alp arslan asan asgarov aslan aydin
aydogan ayse azamat bakir baris basri bayram bekir berk bulat burak can cem cemal cengiz ceylan demir demirci
dogan emine emre ercan erdem erdogan erkan erol fatih fatma ferhat gokhan gulnara guler gunes hacer hakan halil
hamit haydar huseyin husnu huseynov ibrahimov ismailov ismet isik kadir kara karimov kaya kemal kerem kilic koc
korkmaz kurt levent mamedov mammadov mehmetov mert metin murat musayev mustafayev mutlu nazim necati nizami nuri
nursultan oguz omer onur orhan ozcan ozdemir ozer ozgur ozkan ozturk polat rahmonov rakhimov ramazan rasim recep
riza sahin samed savas selcuk selim selin serdar serkan sevda simsek sinan suleyman tahsin tarkan tekin temur
timur toktar tolga tuncay turgut turan umit umut unal usman usmanov vural yagmur yakup yavuz yasar yilmaz yildiz
yildirim yuksel yunusov yusufov zeki zeynep zafar zokir
abdur abhishek abid adil afzal agarwal aggarwal ahsan ajay akash akshay altaf amit amitabh anand anil anita
anjali ansari anwarul aparna aravind arjun arora arun arvind ashfaq ashish ashok asif aslam atul awan ayesha
azam babar babu badar bai bajwa banerjee banu bano baig basu bhat bhatia bhatt bhatti bhattacharya bibi biswas
bose butt chakraborty chandra chatterjee chaudhary chauhan chawla cheema chopra chowdhury choudhary dar dasgupta
datta deepak desai dewan dey dilip dinesh dixit dubey durga dutta farooq faraz fazal ganesh gaurav geeta gill
gopal goswami goyal gul gurpreet habibur hafeez haq haque harish harpreet hasina hemant hussaini iftikhar ijaz
ikram imran inam iqbal irfan ishaq iyer jadhav jagdish jahan jamshed javed jha jilani joshi kabir kailash kamala
kannan kapoor kashif kausar kavita khanna khatun khokhar khurram kiran krishna krishnan kulkarni kunal lakshmi
lalit laxmi lodhi madan mahesh manish manoj mathew meena meera mehboob mehra menon miah mian mithun mohan mohsin
mughal muhammadi mukesh mukherjee murthy nadeem naeem naidu nair nandini narayan nasim naveed naveen nawaz
neelam neha nikhil niaz nitin pandey pankaj parveen patil pawan pillai pooja prabhu pradeep prakash pramod
pranab prasanna prashant praveen preeti prem priya qadeer qadri qamar qureshi rafi raghav rahul raja rajan
rajesh rajendra rajiv rajkumar rakesh raman ramesh rana rani ranjan ranjit rashida rathore ravi ravindra rehman
rekha riaz rina rizvi rizwan rohit roshan rubina sabir sachin sadia saeeda safdar saini sajid sajjad saleem
sandeep sanjay sanjeev santosh sarfraz sarkar sarwar satish saxena sethi shabbir shafi shafique shahbaz shahid
shahzad shaikh shakeel shakil shamim shankar shanti shaukat sheikh shetty shinde shivaji shoaib shukla siddique
siddiqui sikandar sinha sohail sonia srinivasan sridhar srivastava subhash subramanian sudhir sufyan sukhdev
suman sundar sunil sunita suraj suresh surinder sushil swamy syed tabassum tahira talha tanveer thakur thapa
tiwari tripathi tyagi uddin ullah umair umesh upadhyay usha uttam varma vasudev vijay vikas vikram vinay vinod
vishal vivek wadhwa waheed waqar waqas wasim yasmeen yogesh younas yousaf yousuf zahid zaheer zahoor zainab
zakir zia ziaur zubair perera bandara gunawardena jayasuriya wickramasinghe rajapaksa tamang gurung shrestha rai
ang ban bei bian cang cen chai chao che chengwei chi chu chun chunhua chuan cong cui dai dan dang dawei dehua
diao dou duan dun fan fei fen gan gang gen geng gong gou guan gui guohua guoqiang haibo haitao haiyan hang hao
haoran hen heng hou huai huan jiahao jiaming jianguo jianhua jianjun jianmin jianping jiao jing jinlong jiu kong
kuan kuang kui kun lan lang lao leng lian liao lihua lijun liling lili ling liping lou luan lun mao mei meng
mengyao miao mingming mou nian ning niu pang pei pin qian qiang qiao qin qing qiong qiu quan que ran rong rou
ruan run sang sha shan shang shao she shi shu shuai shuang shui siyu sui suo tengfei ting wan wanli weidong
weiguo weihua weimin weiming weiping weiwei wen wenbin wenhua wenjie wenjun wenwu xia xian xiang xianming
xiaodong xiaofeng xiaohong xiaohua xiaojun xiaoli xiaolin xiaoling xiaoming xiaoping xiaowei xiaoyan xiaoyu
ximing xinyi xiong xiu xiulan xiumei xiuying xuan xue xuemei yangyang yanhong yanling yanping yaqin yifan yihan
yin yongjun you yuanyuan yue yuhan yulan yunfei yuting yuxin zai zan zang zeyu zha zhai zhan zhe zhen zhenhua
zhigang zhihao zhihua zhijian zhiming zhiqiang zhiwei zhiyuan zhongguo zhuang zhuo zihan zixuan zong zou zuo
chak cheong cheuk chiang chien chih ching chiu chong choon chor chou chua chuen chui fai fat foo fong foong fook
goh gwok hiu hoi hok hsiao hsieh hsin hsiung hsu hung kam kan kar kau kee keung khoo kin kit koh koo kuo kwan
kwong lai leong leow lik loh loke loo loong low lui luk mok mui neo ngai ngan ong ooi phang pui pun quek sam san
sau seah sek seng seow shek shing shiu shuk sim siu sing soh soon sum sze szeto tak tam tat tay tee teh teng teo
teoh thiam toh tse tsai tseng tsoi tsui tung wah wai wee wing woo yam yap yau yee yen yeo yeow yeung yew yick
yim yiu yuen yuk yung
ahn bae baek bak bang bok bong bum byung byun chae cheol cheon chon chul dae eun gil gon gun gyu hae heo hee hoe
hoon hun hye hyeon hyo hyong hyung jae jeon jeong kil kon kook kuk kwak kyo kyong kyu kyun kyung mun myung noh
pae paek pong pyo pyon rak rim roh rok ryang ryom ryon ryu seok seon seong seung sik sil soo suk taek tok ung
won wook yeon yeong yom yoo
abe aoki endo fujii fujita fujimoto fukuda goto hara hasegawa hashimoto hayashi hideki hiroshi hirai ikeda inoue
ishii ishikawa ito kaneko kato kazuo kenji kenichi kimura kobayashi kondo kudo maeda makoto masao matsuda
matsumoto matsui mori murakami nakagawa nakajima nakamura nakano naoko nishimura noguchi ogawa okada ono ota
saito sakamoto sasaki satoshi shimizu sugiyama takada takeda takeshi tamura toshio ueda wada yamada yamaguchi
yamazaki yoko yoshida yoshio yukio yuki keiko akira tetsuo
anh binh bui chau chinh cuong dat dao dinh doan doi duc dung duong duy giang hanh hau hien hiep hieu hoa hoai
hoan hue huong huu huy huyen khanh khoa kiet kien lien linh loan loc loi luong luu mai manh minh nga nghia ngoc
nhan nhat nhung oanh phan phat phi phong phu phuc phuong quang quoc quy quynh sinh thai thang thanh thao the thi
thien thinh thoa thu thuan thuy tien toan ton tra trang trinh trong truc trung truong tuan tuyen tuyet uyen van
viet vinh vuong
aye chit hla hlaing hnin htoo htwe htut khaing khin kyi lwin maw mon moe mya myat myo nanda nay nge nwe nyein
nyo nyunt ohn phone phyo sai sandar sann saw shwe sein swe tha thandar thant thaung thet thida thiha thura tint
tun tut wunna wut yadanar zarni zin somchai somsak somporn suchart surachai sombat wichai prasert preecha
boonmee boon porn samnang sophal sovann dara vuthy adi agung agus aidil amat aminah andi arief aris asep bambang
budi darma dedi dewi dian djoko edi effendi eko fajar farida firman gunawan halim handoko haris hartono
hasanuddin hendra hendro heri hidayat indra irawan iskandar iwan joko johari juliana kamaruddin kartika kurnia
kurniawan kusuma lestari mansur mulyadi mulyono nasution nizam noordin norazman nugroho nurul pratama purnama
purnomo rahayu rahmat ramli razak ridwan rini roslan rosli rudi rusdi saiful salleh samsudin santosa saputra
setiawan simanjuntak siregar siti slamet soekarno sri suharto sujono sukarno sulistyo supriyadi suparman surya
susanto susilo sutrisno suwarno syahrul syamsul taufik teguh tengku tjahjono utami wahyu wahyudi wawan wibowo
widodo winarto yanti yudi yulianto yusof yusoff zainal zainuddin zulkifli bautista dela aquino manalo villanueva
pascual
aharon amnon amos ari ariel arieh asher avi aviv avner avraham baruch benny berkovich boaz chaim dov ehud eitan
eliezer eliyahu ephraim eyal gershon gideon goldberg goldman goldstein haim herzl ilan itamar itzhak kaplan katz
levy lior meir menachem mordechai moshe nir noam ofer oren ori reuven rosenberg shai shalom shimon shlomo shmuel
shapiro tal tamar tzvi uri yaakov yael yair yehuda yitzhak yoav yonatan yosef zeev zvi friedman feldman
abebe abena abiodun abiola achieng adebayo adeola adewale adeyemi afolabi akin akinola akosua alemu amare appiah
asante asiimwe ayodele babatunde banda bekele bello boateng bukola chidi chike chinedu chukwu chukwuma dauda
dembele desta dlamini ebere emeka femi folake gamal gebre getachew girma habtamu haile hailu ifeanyi ikechukwu
jelani juma kabiru kagame kamau kariuki kassim khumalo kiplagat kipchoge kofi kojo kwabena kwame kwesi lamin
lumumba mabuza maina makoni maseko mbeki mekonnen mensah mohamud molefe moyo mugabe mugisha mutua muthoni mwangi
naidoo ncube ndlovu ngozi njoroge nkosi nnamdi nwosu nyambura obi ochieng odhiambo ogunleye okafor okeke okello
okonkwo okoro olawale olu oluwaseun omondi onyango opoku osei otieno owusu oyelaran sani shehu sibanda sithole
solomon suleman tadesse tafari tekle tesfaye thabo themba tsegaye tunde uche ugochukwu umaru wanjiku were worku
yakubu zulu abdi abdirahman abdullahi aden ahmednur farah guled hirsi jama mohamoud warsame
gold glass stock marine joint dev sia asa sal tov sage
`;
