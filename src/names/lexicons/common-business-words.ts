/**
 * Words that very many firms put into their names and that say nothing of what they do; part of the
 * background against which a shared word is judged (see `common-names.ts`). Folded spellings.
 */
export const commonBusinessWords = `
star sunrise moon sky blue red black white silver green golden royal king queen prince eagle lion tiger falcon
dragon phoenix horse ocean sea pacific atlantic mediterranean river lake mountain hill stone rock forest garden
city town village island bay east eastern west western north northern south southern orient oriental northwest
northeast southwest southeast alpha beta gamma delta omega sigma zeta apex summit peak prime premier first best
top elite excel excellent superior quality perfect super mega ultra max maxi mini micro nano macro multi omni
inter trans uni tri poly america american continental overseas foreign local regional metro metropolitan urban
bright shine crystal pearl rainbow spring summer winter autumn dawn morning light lucky fortune happy joy hope
dream vision future modern classic standard general universal unique unity allied alliance associated
consolidated combined integrated integral power force dynamic dynamics energy active action speed fast rapid
quick express direct link connect bridge gate gateway home house life living care family people man men women
children youth student work works labour labor safe trust honest true sure pure natural nature earth land field
farm fresh big great grand small little old century millennium horizon frontier pioneer victory triumph success
progress prosperity master expert smart wise logic logical idea ideal concept creative art arts culture cultural
education training learning victoria diamond crown castle tower palace temple point line lines way road route
path port harbor harbour base core ahram noor nour amal salam baraka rahma iman huda taqwa tai an jin sheng long
fu xing da jia bao kai rui ability absolute abundant academic accent access accord ace acme adventure advantage
aegis affinity agile alert alpine ambition anchor apollo aqua aquarius arc arcadia arch arena argo argus aries
ark armada arrow ascend ascent aspect aspire aster astra astro asset athena atlas atom aura aurora avalon avant
avenue axiom axis azure balance banner barrier basic beacon beam bear bella benchmark beyond binary bird birch
bliss block bloom bold bond bonanza boost boulder bound brave break breeze brick brilliant brook buffalo builder
butterfly cactus camel canal candle canyon capella capricorn cardinal cargo carmel cascade catalyst cedar
celestial centurion certified challenge champion chance change chariot charm charter chase cherry chief choice
cipher citadel citi citizen citron civil clarion clear clever click climate clock cloud clover club coast cobra
code cohesion collective colony color colour comet comfort commodore commonwealth community compass complete
concord condor confidence connection conquest consensus constellation contact convergence coral corner
cornerstone corona cosmo cosmos cosy cougar count country courage course cove cradle crescent crest crimson
crusader crux cube cup current curve custom cyan cycle cyclone cygnus daily dash daylight decade dedicated deep
deer deluxe dependable desert design destiny dimension diplomat direction discovery distinct diversified divine
dolphin domain dome dominion double dove draco drive dual duke dune dura duty dynasty eagles earthly ease easy
echo eclipse ecstasy eden edge effect effective efficient elegance elegant element elements elevate elevation
elixir elk ember emblem emerald eminent emperor empire empower enable encore endeavour endless endurance enigma
enrich ensign entity envision envoy epic epoch equal equator equinox era essence essential esteem eternal ethos
euro evergreen everest evolution exact exchange exclusive executive exotic explorer exponent extra extreme eye
fable fabulous facet fame fantasy far fashion favor favour feather fiber fidelity fiesta fig fine finish fire
firm five flag flagship flame flamingo flash fleet flex flight flora flow flower fly focus foresight forever
forge formula fort forte fortress forum forward foundation fountain fox frame free freedom friend friendly
friendship front fuji fulcrum full fun fusion futura gain galaxy ganges garnet gazelle gem gemini generation
genesis genius gentle genuine giant gift glacier glad glory glow goal good goodwill gorgeous gracious grain
grande granite grape grass gravity grove growth guardian guide gulf halo hand harmony harvest hawk head health
heart heaven hedge height helios helix help her heritage hero high highland highway hilltop honey honor honour
horn host hour hub human hydra hyper ice icon identity ignite image imagine impact imperial impulse independence
indigo infinite infinity influence ingenuity inland inner insight inspiration inspire instant intact integra
integrity interactive interface intrepid invest invicta iron ivory jaguar jet jewel journey jubilee jump jungle
juniper jupiter justice keen key keystone kinetic kingdom kite knot know knowledge ladder lagoon lamb landmark
language large lark lasting lattice laurel lavender lead leader leading leaf league lean leap legacy legend
lemon leopard level lever liberty libra lighthouse limit linear lining liquid lite live lodge loft longevity
look lotus loyal loyalty lunar luxury lynx lyra mach magic magma magna magnet magnolia magnum main majestic
major mango manor maple marathon marble marigold mars marvel mascot matrix matter mayflower meadow melody memory
mentor mercury meridian merit meta meteor method midland midway mile milestone mind mint miracle mirage mirror
mobile model momentum monarch moment monument mosaic mothers motion motto move muse mustang mutual mystic native
navigator nebula neon neptune nest network neutral nexa next nexus nice night nimbus nine noble nomad nord norm
nova novel novus now nucleus number nut oak oasis object oceanic oceans octagon odyssey olive olympia olympic
olympus onyx opal open opera optima optimal optimum option options opus oracle orange orbit orca orchard orchid
order origin original orion osprey outlook oxygen oyster pace palm panda panel panorama panther paper parade
paradigm paradise paragon parallel partner passage passion patriot pattern peace peacock pegasus pelican pen
penguin penta perennial performance perpetual persona perspective phase phenix pier pike pilgrim pillar pilot
pine pink pinnacle pioneers pixel planet plastic plateau platform platinum plaza pleasure plus polar polaris
pole polo pond pony popular positive post potential practical prairie precious precise prefer preferred premium
presence president prestige pride prima primary primus print prism private pro prodigy profile profit prominent
promise prospect prosper prosperous proton proud provident prudent pulsar pulse puma pyramid quantum quartz
quest quill quiver radial radiance radiant radius rain rally ranger raven reach reading ready real realm record
redwood reef reference reflex regal regency regent region reliable reliance reliant renaissance renew renewal
rescue reserve resolute resolution resource response result revival reward rhino rhythm rich ride ridge right
ring ripple rise rising rite ritz rocket rocky root round rover rush saffron sahara sail saint salon samba sand
sapphire sapling satin saturn savanna savings scala scale scan scarlet scope scorpion scout seal search seashore
season second secret select selection sense sequoia serenity service seven shadow shamrock shape sharp shell
shelter shield shore show sight signal signature silk silverline simple simply sincere single sirius six skill
skyline slate smile snow social sol solar solid solitaire solo solution sonic soul sound source southland spa
space spark sparkle spartan spectra spectrum speedy sphere spice spider spiral spirit splendid splendor
spotlight spruce square stability stable staff stage stallion stamp stand stargate starlight stars start state
statue status steady stellar step sterling storm stream street strength stride strong structure studio style
sublime suite sunflower sunlight sunny sunset sunshine support surge survey swan sweet swift sword symbol
symphony synergy synthesis system table tact talent target taurus team teak tempo ten tender tera terra test
tetra theme thermal think third thistle thorn three threshold thunder tide timber time timeless titan titanium
today together token tomorrow topaz torch tornado total touch trace track tradition traditional trail tranquil
transcend transit treasure tree trend trial tribe tribune trident trillion trinity trio triple triton trojan
trophy tropic tropical trumpet truth tulip tundra turbo turning turtle twin two ultimate umbrella union unicorn
uniform unison unit universe up upper us utility valiant valley valor value vanguard vantage vast vector
velocity velvet venture venus verdant verge veritas verity versa versatile vertex vertical vesta vibe vibrant
viceroy vigor viking vine vintage virgo virtual virtue visa visionary vista vital vitality vivid voice volcano
volt vortex voyager vulcan wall walnut warrior watch water wave wealth weather web well wellness whale wheel
wide wild willow wind window wings winner winning wisdom wonder world worldwide worth xcel xenon yellow yes
yield your zebra zen zenith zephyr zest zinc zone ambassador blessing bounty brother sister uncle dragonfly
crane bull cat dog fish bee ant monkey rabbit rooster sheep pig rat snake ox al amanah amanat aman alfa albaraka
bilad fajr falah furqan haramain hijaz ihsan jazeera jazira kawthar madina makkah manar mashriq maghreb nahda
nakheel pars parsian persia pishgam quds rawda sahel sepehr setareh sina taj tawheed yas zamzam mir vostok zapad
sever yug zarya rassvet luch rodina druzhba pobeda kristall almaz rubin granit impuls vympel avangard energia
iskra molniya burya sokol berkut lider garant standart aktiv kapital resurs estrella esperanza libertad oriente
occidente norte sur nuevo mundo futuro progreso sonne stern adler merkur kronos okzident ay deniz gunay anadolu
altin taedong myongdok chollima songun kwangmyong samho di yi ze qi ri shun
`;
