/**
 * Words that show what a name names. Both lists leave out what stands in names of persons as well as of
 * firms (`Angel`, `Leon`, `San`): a wrong inference is worse than none.
 */

/** Legal forms, trades and institutions, in the languages of the lists. */
export const organizationWords = `
ab academy aero aerospace affairs affiliates ag agency agro air aircraft airline airlines airport airways
aktsionernoe alliance alloys anstalt antenna ao apparatus armed army asia associates association aviation
avionics ballistics bank bearings bhd biological biotech biotechnology board branch bros brothers bureau
business bv cargo center centre centres chamber charity chemical chemicals chemistry city cjsc cloud co
college combine command commerce commercial committee commodities communication communications companies
company complex components composite computer computers concern consortium construction consultancy
consultants consulting contracting control corp corporation corps council cv defence defense department dept
design development devices digital directorate distribution distributors division doo dooel dredging
dynamics ead eastern ec educational electric electrical electro electronic electronics elektronik emporium
energy engineering engineers enterprise enterprises entity eood equipment est establishment europe european
export exporters exports express fabrication facility factory fau federal federation fiber finance financial
firm fku fleet flight force forces forwarding foundation foundry freight freighters fsue fund fzc fzco fze
fzllc gas gesmbh global gmbh government group guard havacilik holding holdings hospital hotel impex import
importers imports inc incorporated industrial industries industry information infrastructure innovation
institut institute institution instrument instrumentation instruments insurance integrated international
interservice intertrade investment investments isletme jets jsc kft kg kommandit laboratories laboratory
labs laser lda lease leasing limited lines llc llp logistic logistics lp ltd ltda machine machinery
manufacturing marine maritime marketing material materials mechanics medical metal metallurgical metals
micro microelectronics microsystems militants military mill mining ministry missile motors movement
municipality national naval navigation navy network networks npc npp ntc nuclear nv oao obshchestvo office
oil ojsc ood ooo openlab optical optics optoelectronics optronics organisation organization ou overseas oy
packaging pao partners partnership parts petrochemical petrochemicals petroleum pharma pharmaceutical
pharmaceuticals photonics pjsc plant plastics plc police polytechnic port power precision press pribor
private procurement production products programme project projects pt pte ptv pty public publishing pvt
radar radio railway rao refinery regiment republic research researches resources ringlab robotics rubber sa
sanayi sarl sas satellite school sciences scientific sdn secretariat securities security semiconductor
sensor service services ship shipbuilding shipping shipyard shop sirketi society software solution solutions
spa space spares srl sro state steel sti stores strategic studio subsidiary supercomputer supercomputing
supplier suppliers supplies supply surveillance surveying syndicate system systems tec tech technic
technical technics technologies technology technopark telecom telecommunication telecommunications
telecomunicaciones telekom textile textiles tic ticaret tourism tours trade trader traders trading transit
transport transportation travel troops trust turbine uab union unit university utility ventures vessel
vision warehouse wholesale wireless wll works workshop worldwide zao zavod
`;

/** Given names that many persons on such lists bear and few firms are called by. */
export const givenNames = `
abbas abdel abdul abdulla abdullah adam adel adnan adolfo adrian ahmad ahmed ajay alan albert alberto
alejandro aleksander aleksandr aleksandra aleksei aleksey alex alexander alexandr alexandre alexei alexey
alexis alfredo ali alireza amir ammar ana anastasia anastasiya anatolii anatoliy anatoly andre andrea
andreas andrei andres andrew andrey andy anthony anton antonio arash arman armando arnold arnoldo arthur
artur arturo asad asghar ashraf azam aziz babak bahman bahram barbara behnam behrouz behzad ben benjamin
bernard bianca bob boris brad brent brian bruce calvin carl carlos cecilia charles charlie chris christian
christof christopher claudia consuelo craig daniel daniela danny david davoud denis dennis diego dieter
dimitar dmitri dmitrii dmitriy dmitry donald donna donny douglas edgar eduard eduardo edward elena eli
elizabeth elizaveta emad emil enrique eric erik ernest ernesto esteban evgeni evgeniy evgeny faisal farhad
farid farshid farzad felipe felix fernando fidel francisco frank franz fred fyodor gabriel galina gary
george georgi georgiy gerald gerard gerhard gholam ghulam gilberto giovanni gonzalo goran graham gregory
guillermo gunther gustavo habib hadi hafiz haji hajji hamed hamid hans harold hasan hassan hector heinrich
helmut henry herbert hermann hosein hossein hugo husain husayn hussain hussein ibrahim igor ihsan ilya imran
irina irving issam ivan ivo jack jacob jaime jamal james jan jason javad javier jay jean jeff jeffrey
jennifer jerry jesse jesus jim jimmy joe joel johan john jonathan jorge jose josef joseph juan julian
juliana julio jurgen kamran kapil karen karim karl katherine kathleen keith kenneth kevin khaled khalid
khalil khosrow kirill klaus konstantin kourosh larry lawrence leo leonard leonid linda louis luis lyudmila
mahdi mahmood mahmoud mahsa majid malik manuel marc marcel marco marcos maria mariana mario mariya mark
martha martin marwan masoud maxim mehdi mehmet mehran mehrdad michael michel miguel mihaela mikhail milad
milan mohamad mohamed mohammad mohammed mohsen mojtaba monica morten morteza moslem mostafa muhammad murat
murtaza mustafa nadeem nader nadia naser nasser natalia natalie natalya nathan nicholas nicolas nikita
nikolai nikolaos nikolay noel norman oksana oleg olga omar osama oscar oswaldo pablo patricia patrick paul
pavel pedro peter petr philip philippe phillip pierre pyotr qasim rafael ralph ramon rashid raul ravi
raymond reza ricardo richard robert roberto rodolfo rodrigo roger rolando ronald rouhollah roy ruben rudolf
ruslan russell saeed saeid said salem salim salman sam samer samir samuel sandra sara saul sayyed scott sean
sebastian sergei sergey sergio seyed seyyed shahid sharif sharon sheikh simon stanislav stefan stephen steve
steven susan svetlana syed tariq tatiana tatyana terry theodore thomas tigran tim timofey timothy timur tony
vadim valentin valentina valeriy valery vasiliy vasily veronica victor viktor vincent vitaliy vitaly
vladimir vladislav volodymyr vyacheslav walid walter wayne werner wilhelm william xavier yahya yaser yasser
yekaterina yevgeni yevgeniy yevgeny younes yousef yuliya yuri yuriy yury yusuf zahid zahra zhelyaz
`;
