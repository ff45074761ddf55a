/** Common given and family names of Europe, the Caucasus and the Americas; see `common-names.ts`. */
export const commonNamesOfTheWest = `
abramov afanasyev akimov aleksandra aleksandrov aleksandrova aleksandrovna alekseev alekseeva alekseevich
alekseevna alekseyev aleksei alena alina alla anastasia anastasiya anatolievich anatolii andreev andreeva
andreevich andreevna andreyev andrii andriy angelina antonina antonov antonova anton arkadiy arkady arsen
arseniy artem artur artyom baranov bogdan bogdanov bohdan bondarenko borisov borisovna boyko chernov chernyshev
daniil danil danilov daria darya demyan denis denisov denisovich dmitrievich dmitrievna dmitriev dmitriy dmytro
egor egorov elizaveta evgeni evgenia evgenii evgenievich evgeniy evgeniya fedor fedorov fedorova fedorovich
filippov fomin frolov galina gavrilov gennadievich gennadiy gennadi gerasimov gleb golubev gorbunov grigorev
grigoriev grigorii grigoriy grigorievich grigoryevich grigoryev ignatiev igorevich igorevna ihor ilin ilya ilyin
inna ioann iosif ivanenko ivannikov ivanovna kalinin karpov katerina khristina kiselev klimov kolesnikov komarov
kondratyev konovalov konstantinov konstantinovich korolev korolyov kostya kovalenko kovalev kovalchuk kovalyov
kozlov kravchenko krylov ksenia ksenija kseniya kudryavtsev kulikov kuzmin kuzmina kuznetsova larisa lazarev
lebedev leonidovich leonov leonova lev lidia lidiya liliya liudmila lyubov lyudmila lukin lysenko makar makarov
maksimov maksimovich marat margarita mariia marianna mariya markov martynov matvey matveev melnik melnikov
melnyk mihail mikhailov mikhailova mikhaylov mironov morozov morozova moroz mykhailo mykola nadezhda naumov
nazarov nikiforov nikita nikitin nikolaev nikolaevich nikolaevna nikolayev nikolayevna nina novikov novikova
oksana oleksandr oleksii oleksiy olegovich olegovna olena olha orlov osipov ostap ostapenko pavlenko pavlo
pavlov pavlova pavlovich petrenko petro petrova petrovna platon polina polyakov ponomarev popova potapov
prokhorov radion raisa renat rodion romanenko romanov romanova romanovich rostislav rudenko rustam savchenko
savelyev semen semenov semyon semyonov serhii serhiy sergeev sergeevich sergeevna sergeyev sergii shevchenko
shcherbakov sidorenko sofia sofiya sokolov sokolova solovyov solovyev sorokin stanislavovich stepan stepanov
svyatoslav taras tarasov timofey timofeev timofeyev tikhonov titov tkachenko tretyakov tsvetkov uliana
vadimovich valentina valentinovich valentyn valeria valeriy valerii valerievich valeriya valeryevich varvara
vasilev vasilevich vasilevna vasili vasilii vasilyev vasilyevich vasyl vera vereshchagin veronika viacheslav
viktoria viktoriya viktorovna vinogradov vitalievich vitali vitalii vitalyevich vlad vladimirovna vladislav
vladyslav volodymyr vlasov vorobyov voronin voronov vsevolod vyacheslavovich yakov yakovlev yakovlevich yana
yaroslav yegor yekaterina yelena yelizaveta yevgeni yevgenii yevgeniya yevhen yuliya yulia yulian yurievich
yuryevna zakharov zaitsev zaytsev zhanna zhukov zinaida zoya zubkov
abashidze akhmadov aram armen arsanov artashes ashot beridze davit davitashvili dudaev gagik gasanov gevorgyan
giorgi givi grigoryan guliyev gurgen hakobyan harutyunyan hasanov hovhannes hovhannisyan kadyrov karapetyan
karen khachatryan kobakhidze levan magomed magomedov magomedovich mamuka manukyan mkrtchyan nino petrosyan
poghosyan ramzan sargsyan sarkisyan sarkisian shota tigran vardan vartan zaur zurab
abel acosta adriana adriano agustin aguilar aguirre alba aldo alejandra alexandre alicia almeida alonso alvarado
alves amado amparo ana anabel anaya andrade andrea andreia antonia aparecida aparecido arango araujo arias
armando arroyo augusto aurelio ayala azevedo baez baltazar barbosa barrera barrios barros bartolome batista
beatriz becerra belen beltran benavides benedito benitez benito benjamin bernal bernardo blanca blanco borges
bravo bruno bustamante bustos caballero cabrera caceres caetano calderon camacho camargo camila campos cano
cardenas cardona cardoso carla carlota carmen carolina carrasco carrillo carvalho casas casillas castaneda
castellanos castilla catalina cavalcanti ceballos cecilia celia cervantes chavez cintia clara claudia claudio
clemente concepcion consuelo contreras cordero cordova cornejo coronado correa corrales cortes cortez costa
crespo cristian cristina cristobal cuevas cunha damian daniela dario davila debora delfina diana dias dolores
dominguez duarte duran echeverria edgar edgardo edson eduarda efrain elias elisa emanuel emilia emilio enriquez
erika ernesto escobar espinosa espinoza esteban estela estrada eugenia eugenio eusebio eva evaristo fabian fabio
fabiola farias faustino federico felicia felix fermin ferreira ferrer fidel figueroa flavio florencia fonseca
franca franco fuentes gabriela galindo gallardo gallego galvan gamboa garza gerardo german gilberto gloria gomes
goncalves gonzaga gonzalo graciela granados gregorio guadalupe guerra guevara guilherme guillermo gustavo hector
heitor henrique heredia herminia hernan hernando herrera hidalgo hilda horacio hugo humberto hurtado ibanez
ibarra ignacia ignacio ines inocencio irene irma isabel isidro israel ivette jacinto jacobo jaramillo jeronimo
jesusa jimenez joana joao joaquim joaquin joel jordi josefa josefina juana juarez julia julian juliano justo
karina lara laura leal leandro leonardo leonel leonor leopoldo leticia leyva lima linares liliana lisandro
lizbeth lorena lorenzo lozano luana lucas lucero lucia luciana luciano lucio luisa luiz luna luz macedo machado
macias magdalena maldonado manuela mara maranhao marcela marcelino marcelo marcia marcio marco marcos mariana
mariano marin marino mario marisol maritza marques marquez marroquin marta martha martina martins mata mateo
mateus matias matilde mauricio mauro maximo medeiros mejia melendez melissa mello melo mena mendes mendonca
mercado mercedes merino mesa milagros milton mercy miranda miriam moises molina monica montero montes montoya
mora moraes moreira mosquera moura moya muniz murillo nascimento natividad navarro nelida nestor neto neves
nicolas nieto nieves noemi norma nubia nunes nunez ochoa octavio ofelia oliveira olivares oliver olivia orlando
orozco osorio osvaldo otero pacheco padilla palacios palma paloma paola parra patricio paula paulina paulino
paulo paz paez pena peralta pereira perea pereyra pilar pina pineda pinheiro pinto pires ponce porras portillo
prado prieto quevedo quintana quintero quiroga quiroz ramiro ramon rangel raquel rebeca regina renata renato rey
reynaldo ricarda rincon rita rivas rocha rocio rodolfo rodrigo rodrigues rogelio roldan rolando romeo ronaldo
roque rosales rosalia rosario rosaura rosendo roxana rueda rufino saavedra sabrina saenz salas salcedo saldana
salgado salinas salvador sandoval sandra santana santamaria sarmiento saul sebastian segura serrano sierra
silvana silveira silvia silvestre simon soares socorro solano solis sosa sousa souza suarez susana tania tapia
tavares teixeira tellez teodoro teresa tereza tiago tomas toro toledo tomasa trejo trinidad trujillo ulises
uribe urrutia valadez valdes valdez valente valenzuela valverde vanessa varela vasconcelos vazquez velasco
velasquez velez ventura veronica vicente vicenta vidal vieira viera villa villalobos villarreal villegas
virginia viviana wagner washington wilmer ximena xavier yolanda yesenia zamora zapata zarate zavala zuniga
adama adele adrien agnes alain alexandra alexis alice aline alphonse amadou amelie aminata andre annick antoine
arnaud arnold audrey auguste aurelie awa bah balde baptiste barry bertrand bernard bernadette bertin blaise
boubacar brigitte camara camille catherine celestin celine cesaire charlotte chantal christelle christian
christiane christine christophe cisse claire clarisse claude claudine clement colette colin corinne coulibaly
cyrille damien daniele delphine demba denise desire diallo diakite diarra diop dieudonne diouf dominique doumbia
dubois dupont durand edmond edouard elise elodie emmanuel emile estelle etienne fabien fabrice fall fanny
felicite fernand fidele florence fofana fontaine francine francois francoise frederic gaston genevieve georges
gerard germain ghislain gilbert gilles girard guillaume guy helene henri herve hubert hugues ibrahima ismaila
isabelle issouf ives jacqueline jacques janine jeanne jerome jocelyn joelle josephine josue julie julien
juliette juste justin kabila kabongo kabore kamara kante karine keita kone konate kouadio kouame kouassi lambert
landry laurence laurent lefebvre leroy liliane lionel loic louise lucie lucien ludovic madeleine mamadou marc
marcel marguerite martine mathieu mathilde maurice maxime melanie mercier michel michele michelle mireille
monique moreau nadine nathalie ndiaye nicole noel odile olivier ousmane ouattara ouedraogo pascal pascale
patrice pauline petit philippe pierrette quentin raymond regis regine remi renaud rene renee roland rose
rousseau sabine sanogo sandrine sawadogo sebastien sekou serge seydou simone sissoko solange sophie souleymane
stephane stephanie suzanne sylla sylvain sylvie therese thierry thibault toure traore tshisekedi tshibangu
valerie vincent virginie yacouba yann yannick yves yvette yvonne zongo
aaron abigail ada adams addison adrian aidan aileen alec alex alexa alfred alison allan allen allison alvin
amanda amber amelia amy andy angela angus ann annabel annie antony april archer archie arlene ashley austin ava
bailey baker barbara barker barnes barrett beatrice bell ben bennett bernice beth bethany betty beverly bill
billy bishop blake bob bobby bonnie boyd brad bradley brandon brenda brett bridget brooke brooks bryan bryant
burke burns burton butler byron calvin cameron campbell cara carlton carol caroline carolyn carpenter carr
carroll carter casey cassandra cathy cecil cedric chad chapman charlene charlie chelsea cheryl chester chloe
chris christina clarence clarke clayton cliff clifford clifton clinton clyde cole coleman connie connor cook
cooper cora corey courtney cox curtis cynthia daisy dale dana daniels danny darlene darren dave dawson dean
debbie deborah debra derek desmond diane dixon dominic don donna dora doreen doris dorothy doug drew duncan dunn
dustin dylan earl eddie edith edmund edna edwin eileen elaine eleanor eli ellen elliott ellis elmer elsie emily
emma erica erin ernest ethel ethan eunice evan evans evelyn faith fay ferguson fiona fisher fleming fletcher
floyd ford foster frances francis franklin fraser fred freda freddie frederick freeman gail gardner garrett
gavin gene geoffrey georgia gibson gina gladys glen glenn gordon grace graham grant gray greene greg griffin
gwen hailey hall hamilton hank hannah hansen harper harris harrison harry hart harvey hayes hazel heather heidi
helen henderson herbert herman hicks hilary holly holmes howard hudson hugh hughes hunt hunter ian ida iris
irving isaac isabella ivy jackie jacob jade jake jamie jan jane janet janice jared jasmine jay jeanette jeff
jeffery jenkins jenna jenny jeremiah jeremy jesse jessica jill jim jimmy joan joann joanna joanne jodie johnny
jon jonathan jordan josh joshua joyce judith judy june karl kate katherine kathleen kathryn kathy katie kay
kayla kelley kelly ken kennedy kenny kent kerry kimberly kirk knight kristen kristin kyle lance larson lauren
laurie leah leigh lena leo leonard leslie lester liam lillian lily lindsay lisa lloyd logan lois lola lorraine
lucille lucy luke lydia lyle lynn mabel mackenzie madison malcolm mandy marcus margie marian marilyn marion
marjorie marlene marshall marsha marvin mason matt maureen maxine may megan melinda melvin mercer meredith mike
mildred miles mitchell molly morgan morris morrison morton moses muriel murphy murray myra myrtle nancy naomi
natasha nathan nathaniel neal neil nicholas nichols noah nora norman owen owens page palmer pam pamela parker
pat patterson patty payne peggy penny perkins perry pete peters peterson phil philips phillip phillips phoebe
phyllis porter powell preston price quinn rachel ramona randall randy rebecca reed reginald rex reynolds rhonda
rice richards richardson ricky riley rob roberta roberts robertson robin robinson rod roderick rodney rogers ron
ronnie rosalind rosemary ross roxanne ruby rudolph rupert russ ruth ryan sally samantha sanders sandy saunders
sean seth shane shannon sharon shaun shaw sheila shelley sherman sherry shirley sidney simmons simpson sophia
spencer stan stacy stanley stella stephens stephenson stewart stuart sue sullivan summers sylvia tammy tanya
tara ted terence tess theodore theresa tiffany tim tina toby todd tom tommy toni tony tracy travis trevor troy
tucker turner tyler vernon vicky vince viola violet vivian wade wallace walsh walt wanda ward warren watkins
watson webb wells wendy wesley wheeler whitney wilbur wilfred wilkins wilkinson willard willie willis wilma
winifred winston wood woods wright zachary zoe
aksel alfons alois anders andersen andersson anja anke annika antje arne arvid axel bauer baumann beate beck
becker bengt berg berger berndt bernd bernhard birgit birgitta bjorn bjarne bohm borg brandt braun britta
carsten christa christiansen christoph clemens cornelia dagmar detlef dieter dietmar dirk eckhard egon einar
eklund elke elsa emil eriksen eriksson erich ernst fischer franz friedrich frieda fritz fuchs gabriele georg
gerd gerhard gerhardt gisela gottfried greta gudrun gunter gunnar gustafsson gustav haas hahn halvorsen hannes
hans hansson harald hartmann hartmut heike heikki heinrich heinz helga helge helmut henning henrik hermann
hildegard hofmann hoffmann holger horst huber inge ingeborg ingrid jaap jacobsen jakob janne jansen janssen jens
jensen jochen johan johann johannes johanna johansen johansson jonas jonsson jorg jorgen josef juergen jurgen
karin karlsson karsten katarina kathrin katja kees keller kerstin kjell klaus klein koch konig konrad krause
kramer kroger kruger kruse kuhn larsen larsson lars lehmann leif lennart lindberg lindstrom lorenz lothar ludwig
maier manfred marieke marko markus mats matthias mattias meier meyer mikael mikkelsen mikko moller monika muller
mueller neumann nicolai nielsen niels nilsen nilsson norbert olaf ole olsen olsson otto peder pedersen persson
petersen petra petri pieter poul preben rainer ralf rasmus rasmussen reinhard reinhold renate richter rolf
rudolf rune ruud sander schafer schmid schmidt schmitt schneider scholz schroder schubert schulz schulze
schuster schwarz siegfried sigrid silke sjoberg soren sorensen stefan steffen stein sten sven svend svensson
tage thomsen thorsten thorvald timo tobias torben torsten udo ulf ulla ulrich ulrike ursula uwe verena virtanen
vogel volker walther weber weiss werner wilhelm willem wolf wolfgang zimmermann bakker bos dekker dijk hendrik
hendriks maarten mulder peeters smits visser vries
agostino alessandro alessandra alessio alfio angelo annalisa antonella bianchi carlo carmelo caruso chiara
cinzia colombo conti cosimo costantino cristiano davide domenico donato elio emanuele enzo esposito ettore
fabrizio federica ferrara ferrari filippo filomena fiorella flavia francesca francesco gaetano galli gallo
gennaro giacomo gian gianfranco gianluca gianni giovanna giovanni giulia giuliano giulio giuseppe giuseppina
graziano greco guido lombardi lorenza luca luigi marcello marchetti mariangela martino massimo matteo maurizio
moretti nicola nunzio ornella paolo pasquale patrizia pellegrini piero pietro pino raffaele ricci riccardo
rinaldo rizzo romano rosaria rossi russo salvatore sandro santoro sebastiano serena silvano silvio simona
stefania stefano tiziana tommaso ugo umberto valentino vincenzo vito vittorio alexandros anastasios andreas
angelos antonis apostolos athanasios christos dimitra dimitrios dimitris eleni evangelos fotis georgios giannis
giorgos ioanna ioannis konstantina konstantinos kostas kyriakos lefteris makis michalis nikolaos nikos
panagiotis papadopoulos papadakis pavlos petros sotirios spyros stavros stelios theodoros vasileios vasilis
yannis agim aleksandar alija ante avdic bashkim besim biljana blerim boban bojan borislav bosko boyan bozidar
branko danijel darko davor dejan desislava dimitar dimitrov djordje dorin dragan dragana dragoljub dragoslav
drazen dusan dzevad edin elvis emin enver fadil fatmir florin gheorghe goran gordana georgiev georgi gjorge ilie
ilir ion ionescu ionut ivana ivica jelena jovan jovanovic jovana kiril krasimir kovacevic kovacic ljubica
ljubisa marija marinko markovic mate mihai mihajlo milan milena milica milorad milos milosevic miodrag mircea
miroslav mirko mladen momcilo muhamed mustafic nebojsa nedeljko nemanja nenad nicolae nikola nikolic nikolov
novak obrad ognjen ovidiu pavle petar petrovic plamen popescu predrag radovan radu radoslav ranko ratko rade
ristic sanja sasa sead senad simeon sinisa slavica slavko slobodan sreten stanko stefanov stevan stipe stojan
stoyan tihomir tomislav todor todorov uros vasile veljko vesna vlado vladan vlatko vojislav vuk zdravko zeljko
zivko zlatko zoran zvonko agnieszka andrzej bartosz bela bohumil bogumil bozena cezary czeslaw dariusz dorota
elzbieta endre ewa ferenc frantisek gabor grzegorz gyorgy henryk imre istvan ivo jacek janos janusz jaroslav
jerzy jiri jolanta jozef jozsef karel karol katarzyna kazimierz kovacs kowalski krzysztof laszlo leszek ludek
lukas lukasz maciej malgorzata marcin marek mariusz michal miroslaw nagy nowak ondrej pawel piotr radek rafal
ryszard sandor slawomir stanislaw svoboda szabo szymon tadeusz tibor toth tomasz vaclav varga vit vlastimil
wieslaw wojciech zbigniew zdenek zdzislaw zoltan zofia andris arturas gintaras janis jurgis kestutis mindaugas
valdis vytautas jaan juri mart
`;
