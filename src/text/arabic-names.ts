import { readingTable } from './reading-table.js';

/**
 * Readings of the names that are commonest in Arabic script, which leaves the vowels to the reader:
 * Arabic, Persian, Urdu, Kurdish, Pashto. The first reading is the one that lists prefer.
 */
const names = readingTable(
  `
  muhammad|mohammad|mohammed=محمد ahmad|ahmed=أحمد mahmud|mahmoud=محمود hamid=حامد hamid|hamed=حميد hamdan=حمدان
  hamad|hamd=حمد hamada=حمادة hammad=حماد hamdi=حمدي hamza=حمزة hamud|hammoud=حمود
  ali=علي alawi=علوي ula|ola=علا ala=علاء aliya=علية
  abd|abdul|abdel=عبد abdallah|abdullah=عبدالله abdi=عبدي abid|abed=عابد ubayd|obaid=عبيد abdu|abdo=عبده ubayda=عبيدة
  ubaydallah|obaidullah=عبيدالله allah=الله ilah=إله
  hasan|hassan=حسن husayn|hussein|hossein=حسين hassan=حسان hasani|hassani=حسني,حسنی husni|hosni=حسنى muhsin|mohsen=محسن
  ihsan=إحسان husayni|hosseini=حسيني hasanayn|hassanein=حسنين hasanzadeh|hassanzadeh=حسنزاده
  yusuf|yousef|yousuf=يوسف ibrahim|ebrahim=إبراهيم,ابراهیم ismail|esmail=إسماعيل ishaq=إسحاق,اسحق yaqub|yacoub=يعقوب
  musa|mousa=موسى isa|issa=عيسى dawud|daoud|davud=داود,داوود sulayman|suleiman|soleiman=سليمان,سلیمان
  yahya|yehya=يحيى zakariya|zakaria=زكريا,زكرياء ayyub|ayoub=أيوب yunus|younis=يونس harun|haroun=هارون idris|edris=إدريس
  ilyas|elias=الياس,إلياس jibril|gabriel=جبريل adam=آدم nuh|nouh=نوح lut=لوط salih|saleh=صالح hud=هود shuayb|shoaib=شعيب
  maryam|mariam=مريم,مریم fatima|fatemeh=فاطمة,فاطمه aisha|ayesha=عائشة,عايشة khadija|khadijeh=خديجة,خدیجه zaynab|zeinab=زينب,زینب
  umm|om=أم abu|abou=أبو,ابي,ابا ibn=ابن bin=بن bint=بنت al=آل dhu|zu=ذو ukht=أخت
  umar|omar=عمر uthman|othman|osman=عثمان amr=عمرو ammar=عمار amir=أمير,امیر amir|amer=عامر imran|emran=عمران,إمران
  umran|omran=عمران umari=عمري usama|osama=أسامة,اسامه anas=أنس anwar=أنور ashraf=أشرف akram=أكرم asad|assad=أسد
  bashar|bashshar=بشار bashir=بشير basharat=بشارت bassam|basam=بسام basil|bassel=باسل basim|bassem=باسم bakr|bakir=بكر
  abubakr|abubakar=أبوبكر baqir|bagher=باقر badr=بدر badri=بدري bandar=بندر burhan|borhan=برهان bilal|belal=بلال
  khalid|khaled=خالد khalil=خليل khalifa=خليفة khalfan=خلفان khamis=خميس khattab=خطاب khatib=خطيب khayr=خير khudayr|khudair=خضير
  khidr|khidhir|khizr=خضر khan=خان khalaf=خلف khadim=خادم
  jamal|gamal=جمال jamil|gamil=جميل jabir|jaber=جابر jabbar=جبار jafar|jaafar=جعفر jalal=جلال jalil=جليل jasim|jassim=جاسم
  jawad|javad=جواد jihad|jehad=جهاد jumaa|juma|gomaa=جمعة,جمعه jarrah=جراح jundi=جندي julani|jolani=جولاني jaysh=جيش
  rashid|rasheed=رشيد rashid|rashed=راشد rashad=رشاد rida|reza|riza=رضا,رضاء ridwan|rizwan=رضوان rafiq=رفيق rafi=رافع,رفيع
  rahman=رحمن rahim=رحيم rahimi=رحیمی rajab|ragab=رجب ramadan|ramazan=رمضان,رمضانی ramzi=رمزي ramadani|ramezani=رمضاني
  ramiz=رامز rami=رامي raid|raed=رائد,رايد rauf|raouf=رؤوف,رؤف riyad|riad=رياض rabi|rabee=ربيع rasul|rasoul=رسول
  zayd|zaid=زيد zayn|zain|zein=زين ziyad|ziad=زياد zahir|zaher=زاهر,ظاهر zahra=زهراء,زهرا zaki=زكي zuhayr|zuhair=زهير
  zarqawi=زرقاوي zawahiri=ظواهري zubayr|zubair=زبير
  sad|saad=سعد said|saeed=سعيد,سعید saud=سعود sadi|saadi=سعدي sultan=سلطان salim|saleem=سليم salim|salem=سالم salman=سلمان
  salam=سلام salama=سلامة salami=سلامی,سلامي samir|sameer=سمير sami=سامي samih=سميح sayf|saif|seif=سيف sayyid|sayed|seyed=سيد
  salah=صلاح sadiq|sadeq=صادق saddam=صدام sabri=صبري sabah=صباح sabir|saber=صابر saqr=صقر safa=صفا safi=صافي sadr=صدر
  sadat=سادات samarrai=سامرائي sistani=سيستاني sulaymani|soleimani=سليماني,سلیمانی sinwar=سنوار suhayl|suhail=سهيل
  shakir=شاكر sharif|sherif=شريف,شریف shafiq=شفيق shihab|shehab=شهاب shams=شمس shah=شاه shaykh|sheikh=شيخ shukri|shoukry=شكري
  shawqi=شوقي shahin=شاهين shahid=شهيد,شاهد shahriyar=شهريار shaban|shaaban=شعبان sharqi=شرقي shamkhani=شمخاني shara|sharaa=شرع
  tariq|tarek=طارق talib|taleb=طالب tahir|taher=طاهر taha=طه talal=طلال tamim=تميم taqi|taghi=تقي tawfiq|tawfik=توفيق turki=تركي
  tayyib|tayeb=طيب tikriti=تكريتي tabatabai=طباطبائي tahiri=طاهري talibani|talabani=طالباني turabi=ترابي
  adil|adel=عادل adnan=عدنان ata=عطا,عطاء atiya|attiya=عطية atif|atef=عاطف aziz=عزيز azzam=عزام izz=عز izzat|ezzat=عزت
  azmi=عزمي aqil|aqeel=عقيل arif|aref=عارف arafat=عرفات asim|assem=عاصم isam|essam=عصام imad|emad=عماد ayad|iyad=إياد,عياد
  awad=عوض awn=عون ayman|aiman=أيمن amin=أمين,امین amina=أمينة amal=أمل aman=أمان iman=إيمان irfan|erfan=عرفان abbas=عباس
  abbasi=عباسي ajami=عجمي arabi=عربي iraqi=عراقي assaf=عساف askari=عسكري ashur=عاشور ashuri=عاشوري anbari=أنباري
  ould|walad=ولد khawla=خولة jawhar=جوهر tharwat|sarwat=ثروت sarwar=سرور anwari=أنوري khel|khayl=خيل sher|shir=شير dost=دوست
  hidayat|hedayat=هدايت,هداية rahmat=رحمت,رحمة ismat|esmat=عصمت,عصمة qudrat=قدرت,قدرة nimat|nemat=نعمت,نعمة inayat|enayat=عنايت,عناية sibghat=صبغت,صبغة
  siddiq|seddiq=صديق siddiqi|seddiqi=صديقي muti=مطيع gul=گل aga|agha=آقا,آغا mulk=ملک wais|uways|aweys=عويس mutasaddiq|motassadeq=متصدق
  jirjis|girgis|george=جرجس fattah=فتاح boutros|butrus=بطرس jurj|george=جورج netanyahu=نتنياهو,نتانياهو binyamin|benjamin=بنيامين
  putin=بوتين vladimir=فلاديمير trump=ترامب biden=بايدن obama=أوباما michel|michael=ميشال,ميشيل sulayman=سلیمان awn|aoun=عون
  awlaki=عولقي,عولاقي atwan=عطوان attar=عطار amiri=عامري,اميري amili=عاملي amjad=أمجد arslan=أرسلان araghchi=عراقچی
  ghassan=غسان ghalib|ghaleb=غالب ghazi=غازي ghani=غني ghulam=غلام ghanim|ghanem=غانم ghafur|ghafour=غفور ghannushi=غنوشي
  fadl|fazl=فضل fadil|fazil|fadel=فاضل fahd|fahad=فهد fahim=فهيم fawzi=فوزي fawaz|fawwaz=فواز faysal|faisal=فيصل farid=فريد
  faris|fares=فارس faruq|farouk=فاروق farah=فرح faraj=فرج farhan=فرحان farhad=فرهاد fuad|fouad=فؤاد fathi=فتحي fatih|fateh=فاتح
  fayiz|fayez=فايز,فائز fakhri=فخري fakhrizadeh=فخريزاده firas|feras=فراس fayyad=فياض fallah=فلاح fida=فداء
  qasim|qassem|ghasem=قاسم qadir|qader=قادر qadir|qadeer=قدير qais|qays=قيس qahtani=قحطاني qaddafi|gaddafi=قذافي qusay=قصي
  qutb=قطب qurashi|qureshi=قرشي,قريشي qalibaf|ghalibaf=قاليباف qaani|ghaani=قاآني qayyum=قيوم qari=قاري qahir=قاهر
  kamal=كمال kamil|kamel=كامل karim|kareem=كريم kazim|kadhim=كاظم kazimi|kadhimi=كاظمي kathir=كثير karimi=كريمي kamran=كامران
  khamenei=خامنئي,خامنهاي khomeini=خميني khatami=خاتمي karrubi|karroubi=كروبي karzai=كرزي kurdi=كردي kuwayti=كويتي
  latif|lateef=لطيف lutfi=لطفي layla|leila=ليلى luay|louay=لؤي libi=ليبي
  majid=ماجد majid|majeed=مجيد mahdi|mehdi=مهدي mahir|maher=ماهر malik|malek=مالك malik=ملك maliki=مالكي mamun|mamoun=مأمون
  mansur|mansour=منصور marwan=مروان masud|masoud|massoud=مسعود mazin|mazen=مازن mishal|mashal|meshaal=مشعل midhat|medhat=مدحت
  mubarak=مبارك mudar=مضر mufid=مفيد muhannad|mohannad=مهند muhammadi|mohammadi=محمدي muhsini=محسني mukhtar|mokhtar=مختار
  munir|mounir=منير murad|mourad=مراد mursi|morsi|mursy=مرسي murtada|morteza|murtaza=مرتضى mustafa|mostafa=مصطفى
  mutlaq=مطلق muttaqi=متقي muawiya=معاوية muammar=معمر muslim=مسلم muthanna=مثنى muqtada|moqtada=مقتدى mughniyah=مغنية
  mujahid=مجاهد mullah=ملا mulla=ملا mawla=مولى maulana|mawlana=مولانا mawlawi|maulvi=مولوي makki=مكي masri=مصري
  maghribi=مغربي mutawakkil=متوكل mulawi=ملوي muhandis=مهندس mujtaba|mojtaba=مجتبى mir=مير mirza=ميرزا musawi|mousavi=موسوي
  mukhbir=مخبر madani=مدني mazlum=مظلوم
  nabil=نبيل nadir|nader=نادر nadim=نديم naji=ناجي najib|naguib=نجيب najm=نجم nasir|nasser=ناصر nasir|naseer=نصير nasr=نصر
  nasrallah=نصرالله naqi=نقي nawaf=نواف nawaz=نواز nayif|nayef=نايف,نائف nazir=نذير,نظير nizar=نزار numan|noman=نعمان
  nimr=نمر nur|nour|noor=نور nuri|nouri=نوري nidal=نضال nizam=نظام naim|naeem=نعيم nasiri|nasseri=ناصري naimi=نعيمي
  nasif=ناصيف nuaymi=نعيمي nasruddin=نصرالدين
  hadi=هادي haidar|haydar=حيدر haidari|heydari=حيدري hafiz|hafez=حافظ hajj|haj=حاج haji=حاجي hajji=حجي hakim=حكيم hikmat=حكمت
  halim=حليم hanafi=حنفي hani=هاني haniyeh=هنية haqqani=حقاني haq|haqq=حق harith=حارث hashim|hashem=هاشم hashimi|hashemi=هاشمي
  hariri=حريري habib=حبيب hijazi=حجازي hilal=هلال hisham|hesham=هشام hatim|hatem=حاتم hayat=حياة,حيات huda|hoda=هدى
  humayd|humaid=حميد husam|hossam=حسام huthi|houthi=حوثي hud=هود hizb=حزب hamas=حماس hurriyah=حرية
  walid|waleed=وليد wahid=وحيد,واحد wail|wael=وائل,وايل wasim|waseem=وسيم wathiq=واثق wazir|vazir=وزير wakil=وكيل
  yasir|yasser=ياسر yasin|yassin=ياسين,یاسین yazid|yazeed=يزيد yamani=يماني yaqubi=يعقوبي
  din|deen=دين dawla=دولة dayf|deif=ضيف daqduq=دقدوق dandashi=دندشي duri|douri=دوري
  hamidi=حميدي khaz|khazali=خزعلي kaabi=كعبي tamimi=تميمي dulaymi=دليمي juburi|jubouri=جبوري zubaydi=زبيدي ubaydi|obeidi=عبيدي
  shammari=شمري utaybi|otaibi=عتيبي ghamdi=غامدي harbi=حربي zahrani=زهراني dawsari=دوسري mutayri=مطيري anazi|enezi=عنزي
  rubaie|rubaii=ربيعي janabi=جنابي hakimi=حكيمي husri=حصري makhluf|makhlouf=مخلوف khuli|khouli=خولي shalish=شاليش
  baghdadi=بغدادي basri=بصري mawsili|mosuli=موصلي halabi=حلبي dimashqi=دمشقي filistini=فلسطيني lubnani=لبناني yamin=يمين
  isfahani|esfahani=اصفهاني tihrani|tehrani=تهراني shirazi=شيرازي tabrizi=تبريزي kermani=كرماني rafsanjani=رفسنجاني
  ahmadinejad=احمدينژاد ruhani|rouhani=روحاني pezeshkian=پزشکیان raisi=رئيسي zarif=ظريف larijani=لاريجاني jalili=جليلي
  vahidi=وحیدی baqeri|bagheri=باقري shahroudi=شاهرودي parviz=پرويز behrouz=بهروز bahram=بهرام dariush=داريوش siavash=سياوش
  arash=آرش babak=بابك kaveh=کاوه khosrow=خسرو rostam=رستم cyrus|kourosh=کوروش manouchehr=منوچهر mehran=مهران mehrdad=مهرداد
  hushang|houshang=هوشنگ iraj=ايرج jamshid=جمشيد nejad=نژاد zadeh=زاده pour=پور fard=فرد farahani=فراهاني golzari=گلزاري
  sardar=سردار behzad=بهزاد farzad=فرزاد farrokh=فرخ khorasani=خراساني zand=زند qomi|ghomi=قمي
  akhtar=اختر iqbal=اقبال asif=آصف imtiaz=امتياز ijaz=اعجاز javed=جاوید nawab=نواب chaudhry=چوہدری bhutto=بھٹو sharifi=شريفي
  akhund=آخوند akhundzada=آخندزاده,اخندزاده haibatullah=هبتالله sirajuddin=سراجالدين jan=جان gul=گل zai=زی wardak=وردک
  pakistani=پاکستانی lashkar=لشکر tayyiba=طيبة,طيبه taliban=طالبان sipah=سپاه pasdaran=پاسداران quds|qods=قدس
  barzani=بارزانی,بارزاني ocalan=ئوجالان rojava=روژاڤا
  iran=ايران iraq=عراق suriya|syria=سوريا,سورية lubnan|lebanon=لبنان yaman|yemen=يمن misr=مصر filastin=فلسطين quds=قدس dimashq=دمشق
  baghdad=بغداد tihran|tehran=طهران,تهران bayrut|beirut=بيروت halab=حلب sana|sanaa=صنعاء adan|aden=عدن kabul=كابل,كابول karachi=كراچي
  libya=ليبيا sudan=سودان tarabulus|tripoli=طرابلس ghazza|gaza=غزة,غزه mawsil|mosul=موصل basra=بصرة,بصره najaf=نجف karbala=كربلاء
`,
  foldArabic,
);

/** Variants of one letter: hamza seats, final ya and ta marbuta, and the letters that Persian and Urdu write apart. */
const sameLetters: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ئ: 'ي', ے: 'ي', ێ: 'ي', ؤ: 'و', ۆ: 'و', ۇ: 'و', ۈ: 'و',
  ک: 'ك', ڪ: 'ك', ة: 'ه', ہ: 'ه', ۀ: 'ه', ۂ: 'ه', ە: 'ه', ھ: 'ه', ۃ: 'ه', ء: '', ـ: '',
}; // biome-ignore format: a table reads better as a table

/** Arabic letters without vowel signs, hamza and the regional shapes of one letter. */
export function foldArabic(word: string): string {
  let folded = '';
  for (const letter of word.normalize('NFKC')) {
    const same = sameLetters[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '');
    folded += sameLetters[same] ?? same;
  }
  return folded;
}

/** Readings of a word that `foldArabic` has folded, likeliest first; undefined where it is no common name. */
export function arabicReadings(folded: string): readonly string[] | undefined {
  return names().get(folded);
}
