# MOBILIZE (15): military or police moves short of force. What is moved sets the mode, by the hints
# in classes.lex, where the line does not.
%kind event
%default type=MOBILIZE cameo=150

mobilise; mobilize; deploy; mass; muster; amass; reposition; redeploy; assemble : pos=v cameo=152 actor=subj,surface recipient=against,to,along,in,near,on,for.against,obj.along,obj.in,obj.on,at,around alone=yes if="obj @troops|@police|@militia" unless="obj.word robot|private|shop" unless="obj.of mixer|cook|volunteer|cleaner|robot|lawyer|nurse|doctor|teacher|ant|bee|fan" unless="against fire|blaze|locust|virus|outbreak|flood" unless="for film|parade|festival|match"
    + Turkey massed troops along the border with Syria.
    + Federal police were deployed in Oaxaca by the Mexican government.
    - The bakery in Ankara deployed an army of mixers for the Syrian feast.
    - Sweden deployed soldiers against a forest fire near the Finnish border.
station; garrison; billet; concentrate; base : pos=v cameo=152 actor=subj recipient=in,along,near,on,at,obj.in,obj.near if="obj @troops|@police|@militia" unless="passive" unless="obj mind|attention|effort"
    + Serbia has stationed a brigade near Pristina.
    - The Serbian singer concentrated on the men of her force of fans in Pristina.
deploy; mobilise; mobilize; amass : pos=v cameo=152 actor=subj recipient=to,in,along,near,on,against,at,obj alone=yes if="to|in|along|near|on|against|at" unless="obj student|voter|worker|supporter|resource|fund|money|opinion|argument|app|technology|software|technique|metaphor|sanction|charm|doctor|nurse|aid|capital|fortune|wealth|debt|parachute|airbag|robot|satellite|vaccine|team|resident|base|follower|support|evidence|system|fan|model|volunteer|expert|engineer|teacher|observer|monitor|medic|data|energy|skill|collection|investment|saving|public|community|woman|youth" unless="obj" conf=0.6
    + Colombia has deployed to the border of Venezuela.
    - The airbag of the Venezuelan minister's car deployed on a bridge to Colombia.
deploy; station; place; install; position; base; site; park; wheel; aim; point; emplace; deliver : pos=v cameo=154 mode=weapons actor=subj,surface recipient=in,along,near,on,to,against,at,towards,toward alone=yes if="obj missile|battery|launcher|warhead|radar|tank|artillery|rocket|howitzer|gun|interceptor|bomber|warplane|patriot|mortar" unless="subj firm|company|museum|airport|airline|farmer|builder|developer|household" unless="obj.word water|fish|gas|oil|septic|weather|car|phone|storage|fuel|spray|glue"
    + Russia deployed missiles in Belarus.
    + Patriot batteries were placed near the Syrian border by NATO.
    - A museum in Minsk placed an old Russian tank near its door.
send; dispatch; move; rush; fly; sail; pour; shift; airlift; march; transfer; relocate : pos=v cameo=152 actor=subj,surface recipient=to,into,in,near,toward,towards,along,obj.to,on,across alone=yes if="obj @troops|@police|@militia|missile|launcher|battery|artillery|howitzer" unless="obj.of mixer|cook|lawyer|cleaner|apples|teacher|doctor|tourist|nurse" unless="obj.on fraction|grammar" unless="to|into court|hospital|room|ward|clinic|jail|prison|cell|custody|trial|rehab|treatment|school|museum|parliament.debate|parade|festival|funeral|garage|scrapyard|pupil|parent" unless="to.word peacekeeping"
    + Rwanda sent troops to Mozambique.
    + Two thousand Serbian paratroopers were moved to Kosovo.
    - A school in Rwanda sent a unit on fractions to parents.
    - The Greek owner moved two ships to a museum in Cyprus.
reinforce; strengthen; beef; bolster; intensify; boost; increase; augment; build; step : pos=v cameo=152 mode=troops actor=subj recipient=along,in,on,near,at,obj.in,obj.along,obj.on,against alone=yes if="obj @troops|garrison|border|defence|defense|security|patrol|readiness" unless="obj.word immune|job|market|retail|online|commercial|brand|social|body|credit|digital|food|energy|consumer|labour|diplomatic|price|sales|water|wheelchair|bone|housing" unless="subj exercise|vitamin|sleep|diet|firm|company|chain|milk|retailer|shop|shopkeeper|airline|bank|brand" unless="obj.of body|mind"
    + NATO strengthened its forces in Estonia.
    - The Estonian chain strengthened its market presence in Latvia.
reinforce; strengthen; beef; bolster; boost; increase; expand; build : pos=v cameo=152 mode=troops actor=subj recipient=along,in,on,near,at,obj.in,obj.along,obj.on,against alone=yes if="obj presence" if="obj.word military|naval|troop|police|army|air|troops|missile|security" unless="subj firm|company"
    + France has increased its military presence in Gabon.
    - A French bank increased its presence in Gabon.
put; place; go; stay; keep; remain : pos=v cameo=151 actor=subj recipient=obj,along,in alone=yes if="on alert|standby|footing" unless="subj|obj doctor|hospital|parent|farmer|ambulance|driver|shopper|traveller|swimmer|clinic|vet|plumber|beachgoer|nurse|fireman|school" unless="on.word weather|flood|health|storm|snow|heat|travel"
    + Iran put its navy on alert.
    - Hospitals in Iran went on alert as the flu spread.
call : pos=v prt=up cameo=152 mode=troops actor=subj recipient=against,for alone=yes if="obj reservist|reserve|conscript|soldier|reserves|militiaman|recruit|men|army|volunteer" unless="subj coach|club|team|manager|selector"
    + Israel called up reservists.
    - The Israeli coach called up three reserves for the match with Malta.
deployment; mobilisation; mobilization; buildup; build-up; redeployment; massing; stationing; reinforcement; positioning; call-up : pos=n cameo=152 actor=by,poss,of,mod recipient=to,in,along,near,on,against,at if="of|word|mod|by|poss @troops|@police|@militia|missile|battery|radar|weapon|launcher|tank|artillery|military|naval|army|police|volunteer" unless="of software|app|resource|saving|vaccine|airbag|vote|fund|plaque|fat|fluid"
    + The deployment of Chinese soldiers to Djibouti began.
    + A naval buildup by Chile near Peru was noted.
    - The deployment of the Chinese app by banks in Djibouti took a year.
deployment; installation; stationing; placement; emplacement; transfer : pos=n cameo=154 mode=weapons actor=by,poss recipient=in,on,near,to,along,at if="of missile|battery|launcher|warhead|radar|tank|artillery|rocket|howitzer|interceptor|bomber|warplane|weapon" if="by|poss" unless="of.word water|oil|gas|weather"
    + Russia's installation of missiles in Cuba alarmed Washington.
    - The installation of a water tank by a Russian firm in Cuba was cheap.
arrive : pos=v type=AID cameo=074 actor=subj recipient=in,at if="subj peacekeeper"
    + Nigerian peacekeepers arrived in Liberia.
    - A parcel for a Nigerian peacekeeper arrived in Liberia.
arrive; land; pour; disembark : pos=v cameo=152 actor=subj recipient=in,at,on,into alone=yes if="subj @troops" unless="subj.word former|retired|cargo|cruise|old|wounded|tour|merchant|passenger|rescue|supply|relief|commercial|space|fishing|un|peacekeeping|search" unless="for parade|reunion|wedding|festival|holiday|funeral|treatment|game|match|tournament" unless="subj.of apples|grain|refugee|tourist|evidence" unless="subj jet|aircraft|plane|helicopter|vessel|ship|bomber|tank|unit"
    + Some Chinese soldiers arrived in Sudan.
    - A cruise ship with Chinese soldiers' widows arrived in Sudan.
gather; mass; assemble; concentrate; muster; amass : pos=v cameo=152 actor=subj recipient=on,near,along,outside,around,of.of,of alone=yes if="subj @troops|@militia|rebel|militant|insurgent|guerrilla|warship|tank" if="on|near|along|outside|around" unless="obj|passive" unless="for|near parade|reunion|wedding|festival|funeral|game|match|voter|dinner|fire"
    + Tribal fighters massed near the Yemeni capital.
    - Retired soldiers gathered near the Yemeni capital for a wedding.
patrol; guard; surround; encircle; besiege : pos=v cameo=152 actor=subj recipient=obj,in,at if="subj @troops|@police|rebel|militia|militant|trooper|gendarme" unless="subj.of tree|bodyguard|fan|admirer|animal" unless="obj secret|goal|flame|ear|net|recipe|privacy|tongue" unless="subj.word museum|school|supermarket|lawn|store|club|coast|crossing"
    + Indian troops surrounded a Kashmiri village.
    + Special police patrolled Minsk.
    - A fleet of fans surrounded the Kashmiri singer at the station.
test; fire; launch; test-fire; test-launch : pos=v cameo=154 mode=weapons actor=subj recipient=toward,towards,over,off,near,across alone=yes if="obj missile|warhead|icbm|torpedo|bomb|weapon|rocket" if="obj|obj.word missile|warhead|icbm|torpedo|nuclear|hydrogen|ballistic|hypersonic|cruise" unless="at" unless="into space|orbit" unless="on"
    + North Korea tested a missile.
    + A ballistic missile was test-fired over Japan by Pyongyang.
    - The Korean firm tested a toy rocket with pupils from Japan.
advance; march; move; roll; converge; close; push : pos=v cameo=152 actor=subj recipient=on,toward,towards,into if="subj @troops|@militia|rebel|militant|insurgent|guerrilla|tank" if="on|toward|towards|into" unless="obj" unless="to|into final|semi-final|semifinal|round|stage|quarter-final|top|home|flat|barracks|hotel|business|politics|retirement|hospital|place" unless="subj.word former|retired|container|cruise|cargo|rescue|think|fish"
    + On Monday the rebels advanced on Libyan towns.
    - The Libyan fighter advanced to the final of the judo cup in Rome.
    - A container ship moved towards a Libyan port.
conduct; hold; stage; perform; begin; launch; start; carry; complete; plan : pos=v cameo=150 mode=troops actor=subj recipient=near,off,along,in,obj.near,obj.in alone=yes if="obj exercise|drill|maneuver|manoeuvre|wargame|maneuvers|patrol" if="obj.word military|naval|live-fire|live|war|army|air|missile|artillery|amphibious|combat" unless="obj.word joint" unless="with|obj.with" unless="obj.word fire|school|breathing|evacuation"
    + China held military exercises near Taiwan.
    - A school in Taiwan held fire drills with Chinese guests.
militarise; militarize; arm; fortify : pos=v cameo=150 actor=subj recipient=obj,against if="obj border|island|region|position|frontier|base|outpost|coast|peninsula|reef|bank|checkpoint|capital|town|zone|line" unless="obj.word wine|river|food" unless="against cold|flood|sea|storm|tide" conf=0.6
    + China militarised an island of the Philippines.
    - Dutch engineers fortified the coast against the sea with sand from Belgium.
scramble; launch; dispatch : pos=v cameo=152 mode=weapons actor=subj recipient=to,against,obj,over,near alone=yes if="obj jet|fighter|plane|aircraft|warplane|bomber|helicopter" if="self|obj.word scramble|fighter|military|combat" unless="obj egg"
    + Greece scrambled jets against Turkish planes.
    - A cook in Greece scrambled eggs for Turkish pilots.
conscript; draft; recruit; enlist; press : pos=v cameo=150 actor=subj recipient=obj,from alone=yes if="obj soldier|man|child|fighter|reservist|youth|boy|villager|recruit|mercenary|militiaman|volunteer|prisoner|teenager" if="subj|into|for|as|in army|military|rebel|militia|government|force|militant|insurgent|guerrilla|jihadist|group|navy|war|ranks|service|fighter|taliban|state|regime|junta|ministry" unless="subj coach|club|team|choir|lake|charity|scientist" unless="for|into choir|study|trial|team|club|film|charity|orchestra|show" conf=0.6
    + The army of Eritrea conscripted children.
    - The club of the Eritrean coach recruited boys for its choir.
raise; heighten; lift; elevate : pos=v cameo=151 actor=subj recipient=along,in,on,against,near alone=yes if="obj alert|readiness|level|state" if="obj.word|obj.of military|combat|army|security|terror|nuclear|alert|readiness|war" unless="subj office|hospital|vet|forecaster|ministry.health" unless="obj.word flood|health|storm|sea|water|blood"
    + Taiwan raised its combat readiness against China.
    - Forecasters raised the flood alert along the coast of Taiwan.
arm : pos=v cameo=150 mode=militia actor=subj recipient=obj if="obj militia|militiaman|tribesman|villager|vigilante|civilian|tribe|volunteer|settler|self-defence|self-defense" unless="with knowledge|fact|question|book|camera|leaflet|phone"
    + The Malian government armed Tuareg militias.
    - Teachers in Mali armed the villagers with knowledge and books.
