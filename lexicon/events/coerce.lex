# COERCE (17): repression short of violence.
%kind event
%default type=COERCE cameo=170

# --- Persons ---
arrest; detain; apprehend; nab; incarcerate; intern; round; handcuff; collar; re-arrest; rearrest : pos=v cameo=173 mode=arrest actor=subj,in recipient=obj unless="obj growth|development|spread|decline|attention|progress|fall|erosion|price|corner|movement|process" unless="prt off" unless="subj drug|antibiotic|treatment|frost|chemical"
    + Police in Lagos arrested ten union leaders.
    + Nine Kurdish lawyers were rounded up by Turkish police.
    - The Kenyan drug arrested the growth of the cells.
capture; seize; hold; catch : pos=v cameo=173 mode=arrest actor=subj recipient=obj if="obj @captive|dozen|hundred|member|gunman|commander|guerrilla|insurgent|terrorist|gang|boss|fugitive|pirate|smuggler|general" unless="obj title" unless="subj camera|photograph|novel|film|painting|fever|storm|@calamity" unless="prt up|back" unless="obj.poss" unless="in|as photo|painting|high|regard|novel|film|hostage|embrace"
    + Iraqi police captured a Syrian militant.
    - A French painter captured the Syrian prisoners in a bleak painting.
take : pos=v cameo=173 mode=arrest actor=subj recipient=obj,obj.of if="into custody|detention"
    + Police in Oslo took a Russian into custody.
    - Nurses in Oslo took the Russian dancer into the warm hall.
place; put; keep; hold : pos=v cameo=173 mode=arrest actor=subj recipient=obj if="under|in|behind arrest|detention|surveillance|guard|custody|jail|prison|bar|cell|solitary|chain" unless="on guard" unless="obj @mental|faith|hope|trust|money|talk|meeting|lid|eye"
    + The Burmese army placed the prime minister under arrest.
    + Two Cuban poets are held in custody by the Spanish police.
    - The Swiss bank holds its gold under a mountain near Bern.
arrest; detention; imprisonment; capture; jailing; internment; incarceration; roundup; round-up; re-arrest; apprehension : pos=n cameo=173 mode=arrest actor=by,in,poss recipient=of unless="of growth|development|spread|carbon|data|image|heart|moment|scene|mood|energy|rainwater|pupil|schoolboy" unless="word cardiac|carbon|school|data|news"
    + The arrest of a Polish priest by Belarus caused anger.
    - The capture of carbon by a Norwegian plant was delayed.
warrant : pos=n cameo=173 mode=arrest actor=by,from,of,poss recipient=for,against,of if="word arrest"
    + The court published Spain's arrest warrant for the Moroccan general.
    - The Moroccan bank published a warrant of quality for its carpets.
issue : pos=v cameo=173 mode=arrest actor=subj recipient=for,obj.for,against,obj.against if="obj warrant|notice" unless="obj.word search|share|stock|travel|safety|storm|flood|legal|death|recall"
    + A court in Chile issued warrants for a Peruvian banker.
    - The Chilean navy issued a storm notice for the Peruvian coast.
jail; imprison; incarcerate : pos=v cameo=173 mode=arrest actor=subj recipient=obj unless="subj grief|fear|love|disease|body"
    + A judge in Burma jailed an American reporter.
    - Grief jailed the Burmese poet in himself.
interrogate; grill; fingerprint; strip-search : pos=v cameo=170 actor=subj recipient=obj unless="obj steak|fish|meat|sausage|chicken|lamb|cheese|prawn|data|text|past|source|assumption"
    + Soldiers interrogated Tamil villagers.
    - The Tamil cook grilled a fish for the Indian consul.
deport; exile; banish; refoul : pos=v cameo=174 mode=deport actor=subj,from recipient=obj,obj.from unless="obj profit|earning|fund|money|capital|body|remains|artefact|thought|fear|water|air|tree|plant|coal|oil|idea|asset|proceeds" unless="subj @calamity|machine|robot|computer|fighting|war"
    + Jordan deported four Yemeni refugees.
    - A French king exiled his fear of water to the back of his mind.
repatriate; displace; uproot : pos=v cameo=174 mode=deport actor=subj recipient=obj,obj.from unless="obj profit|earning|fund|money|capital|body|remains|artefact|thought|fear|water|air|tree|plant|coal|oil|idea|asset|proceeds" unless="subj @calamity|machine|robot|computer|fighting|war"
    + The Burmese army displaced Karen villagers.
    - The French bank repatriated the profits of its Moroccan branch.
evict : pos=v cameo=174 mode=deport actor=subj recipient=obj,obj.from unless="subj landlord|viewer|housemate|bank|owner|landlady|shark|bird"
    + The Israeli army evicted Bedouin families from a valley.
    - A landlord in Prague evicted a Slovak student over the rent.
drive; force; push; expel; chase; remove; transfer; herd; bus; march : pos=v cameo=174 mode=deport actor=subj recipient=obj,obj.from if="obj migrant|refugee|family|villager|resident|population|tribe|muslim|jew|christian|asylum-seeker|asylum|seeker|community|settler|civilian|people|inhabitant|minority|bedouin|rohingya|farmer|thousand|hundred|kurd|serb|tatar|woman|child" if="from|into|out|across|back|off|prt|to" unless="to|into work|school|hospital|safety|polls|station|debt|poverty|vote|despair|side|shelter|arms|sell|hotel|church|prostitution|marriage|labour|labor|slavery|sex|begging|hiding|crime|retirement" unless="subj @calamity|hunger|poverty|price|fighting|war|search" unless="xcomp"
    + Algeria has driven Nigerien migrants into the desert.
    - Drought drove Nigerien herders out of the valley.
deportation; eviction; repatriation; banishment; displacement; exiling; transfer : pos=n cameo=174 mode=deport actor=by,from,poss recipient=of if="of|of.of migrant|refugee|family|villager|resident|population|tribe|people|civilian|foreigner|afghan|asylum|seeker|minority|community|worker|student|teacher|citizen|national|settler|priest|cleric|prisoner|convict|criminal|jew|muslim|tatar|farmer|journalist|activist|him|her|them|haitian|syrian|rohingya|palestinian|bedouin|dissident|child|woman|man|thousand|hundred" unless="word bank|money|voluntary|job"
    + The deportation of Afghan refugees by Iran continued.
    - The transfer of a Brazilian striker by a Spanish club cost millions.
deportation : pos=n cameo=174 mode=deport actor=by,from,poss recipient=of
    + Malta's deportation of Turkish cooks went on in November.
    - The port of Karachi was closed for a day by fog from India.

# --- Bans and limits ---
ban; outlaw; prohibit; forbid; criminalise; criminalize; bar; proscribe; blacklist : pos=v cameo=172 mode=ban actor=subj recipient=obj,obj.of,obj.from,obj.by,from unless="subj rule|law|section|article|equation|contract|religion|clause|club|fifa|federation|referee|recipe|faith|school|manual" unless="from competition|game|match|race|tennis|football|sport|driving|tournament|athletics" unless="obj striker|player|athlete|runner|dog|cyclist|swimmer|coach|fan|driver"
    + Afghanistan banned Pakistani newspapers.
    - The athletics federation banned a Kenyan runner for doping.
    - The rule of the Danish chess club bans knives.
bar; ban; prohibit; forbid : pos=v cameo=172 mode=restrict actor=subj recipient=obj,iobj if="from|advcl|xcomp|ccomp leave|speak|attend|protest|vote|work|visit|fly|march|assemble|gather|hold|run|publish|film|board|return|pray|demonstrate|contest|stand|reach|meet|cross|marry|teach|practise" unless="subj law|rule|contract|faith|religion|federation|league|club|school|clause" unless="obj dog|fan|player|striker|driver|athlete|pupil|coach"
    + Eritrea barred opposition leaders from leaving the country.
    - The Eritrean cycling federation barred two riders from protesting at the start.
stop; prevent; block; restrain; forbid; prohibit : pos=v cameo=172 mode=restrict actor=subj recipient=obj,iobj if="from|advcl|xcomp|ccomp leave|speak|attend|protest|vote|work|visit|fly|march|assemble|gather|hold|run|publish|film|board|return|pray|demonstrate|contest|stand|reach|meet|cross|marry|teach|practise" if="subj police|policeman|soldier|troop|officer|army|authority|official|government|guard|force|agent|militia|regime|junta|navy|gendarme|settler|rebel|ministry|fighter|militant" unless="obj fire|@calamity|@beast|@livestock|terrorist|intruder|militant|rebel|thief|bomber|attack|smuggler|drug"
    + The authorities in Minsk stopped Polish priests from holding services.
    - Guards at the zoo in Minsk stopped a Polish bear from leaving its pen.
ban; prohibition; restriction; curb : pos=n cameo=172 mode=ban actor=by,of,poss,from recipient=on,against,of.by unless="on knife|smoking|doping|plastic|speed|parking|speeding|sugar|noise|alcohol|litter|drink-driving|fat|salt|weed|fraud|phone|hunting|pesticide" unless="by fifa|uefa|federation|referee|club|league" unless="of|by goalkeeper|striker|player"
    + A ban by India on Chinese apps took hold.
    - A ban by the town of Ghent on knives is old.
dissolve; disband; deregister : pos=v cameo=172 mode=ban actor=subj recipient=obj,obj.of if="obj parliament|party|assembly|government|organisation|organization|union|council|movement|group|ngo|senate|legislature|congress|charity|foundation|association|cabinet" unless="obj.word pop|rock|band|jazz|boy" unless="subj singer|band|musician" unless="in water|acid"
    + The king of Jordan dissolved the parliament.
    - The singer from Jordan disbanded her rock group in Paris.
dissolution; banning; outlawing; disbandment : pos=n cameo=172 mode=ban actor=by,poss recipient=of unless="of marriage|sugar|salt|gas|mineral|band|calcium|monastery|smoking|plastic"
    + The dissolution of the opposition party by Thailand's court drew protests.
    - The dissolution of the marriage of the Thai princess by a London judge was private.
block; halt; stop; suspend; ban; bar; restrict; prohibit : pos=v cameo=172 mode=ban actor=subj recipient=from,obj.from,obj.of,of,obj.by if="obj import|export|shipment|entry|purchase" if="from|obj.from|obj.of|of" unless="subj dam|strike|wall|@calamity|filter|gate"
    + Togo blocked imports of Ghanaian cocoa.
    - The dam in Ghana blocked the entry of fish from Togo.
restrict; limit; curb; curtail; constrain : pos=v cameo=172 mode=restrict actor=subj recipient=obj.of,obj.by,obj,obj.in,to alone=yes if="obj movement|freedom|access|travel|right|press|visa|import|migrant|activity|protest|media|liberty|assembly|entry|gathering|worship|expression|speech|ngo|monitor|observer|inspector|journalist|pilgrim" unless="subj injury|brace|plaster|wall|rock|dress|corset|shoe|fracture|@calamity|armor|armour|bandage" unless="obj.word free|wheel|knee|joint|capital"
    + China restricted the travel of Uighurs.
    + Travel between the two islands was restricted by the Fijian army.
    - The heavy plaster restricted the movement of the Chinese gymnast.
block; restrict; cut; limit; obstruct : pos=v cameo=172 mode=restrict actor=subj recipient=obj.to,to,obj.of,iobj,in,obj.in,for if="obj access|internet|entry|movement|facebook|twitter|traffic|passage|youtube|telegram|whatsapp|transit" unless="subj lorry|tree|@calamity|cable|cow|crash|truck|log" unless="prt down|back|short" conf=0.6
    + Uganda blocked access to the opposition.
    - A fallen tree blocked traffic to the Ugandan airport.
strip; deprive; divest : pos=v cameo=172 mode=restrict actor=subj recipient=obj if="of|obj.of citizenship|nationality|immunity|licence|license|right|rights|freedom|property|post|passport|vote|liberty" unless="subj sun|wind|rust|loss|illness|defeat|injury|disease"
    + Oman stripped a cleric of his citizenship.
    - The late defeat deprived the Omani team of its post at the top.
disqualify; suspend; remove; strip; disbar; impeach; ban : pos=v cameo=170 actor=subj recipient=obj,obj.of if="obj candidate|politician|lawmaker|mayor|senator|party|leader|activist|editor|governor|deputy|lawyer" unless="obj.word team|league|game|squad|striker" unless="from race|game|competition|match|contest|tournament" conf=0.6
    + Iran disqualified a reformist candidate.
    - The judges disqualified the Iranian race leader from the contest.
restriction; curb; limit; limitation : pos=n cameo=172 mode=restrict actor=by,of,poss,from recipient=on,against,of if="on|against movement|travel|freedom|press|media|right|assembly|worship|protest|journalist|opposition|activist|minority|migrant|pilgrim|muslim|speech|ngo|trip" unless="word speed|weight|dietary|salt|age"
    + Restrictions by the Sudanese army on the movement of aid workers were eased.
    - The limits by the Sudanese airline on the weight of bags annoy travellers.
impose; place; slap; put; enforce; introduce; tighten; announce : pos=v cameo=172 mode=restrict actor=subj recipient=on,obj.on,against,obj.against if="obj restriction|limit|curb|limitation|ban|control" if="on|obj.on movement|travel|travels|freedom|press|media|assembly|worship|protest|rally|gathering|reporter|journalist|activist|opposition|pilgrim|student|resident|villager|group|ngo|charity|worker|refugee|migrant|speech|party|newspaper|muslim|christian|minority|critic|politician" unless="obj.word speed|weight|parking|hosepipe|dietary"
    + Saudi Arabia imposed restrictions on Iranian pilgrims.
    - The Saudi doctor imposed limits on the patient's salt.

# --- Curfew, martial law, sanctions ---
impose; declare; enforce; extend; introduce; order; tighten; prolong; announce; place; set; clamp; slap; reimpose; decree; proclaim; maintain : pos=v cameo=1724 mode=curfew actor=subj recipient=on,in,obj.on,obj.in,over,across,at,obj.of,for alone=yes if="obj curfew|lockdown|quarantine" unless="subj father|mother|parent|hotel|school|coach|hostel|landlady|farmer" unless="on|for daughter|son|teenager|player|team|pet|cat|dog|squad"
    + India imposed a curfew in Srinagar.
    - The Indian coach imposed a curfew on his players before the Test in Srinagar.
put; place; keep : pos=v cameo=1724 mode=curfew actor=subj recipient=obj,obj.in if="under|in curfew|lockdown|quarantine" unless="obj dog|cat|horse|plant|bird|cow|ship|crew|astronaut|player"
    + Authorities in Baghdad have put the Shiite district under curfew.
    - Vets in Baghdad put a racing horse from Jordan in quarantine.
curfew; lockdown : pos=n cameo=1724 mode=curfew actor=by,poss recipient=in,on,across if="by|poss" unless="by parent|school|hotel|coach"
    + The curfew by the Indian army in Srinagar lasted a month.
    - Older pupils dislike the curfew of the Swiss boarding school.
declare; impose; proclaim; extend; announce; prolong; decree; enforce; reimpose; renew : pos=v cameo=1724 mode=martial-law actor=subj recipient=in,obj.in,on,obj.on,across,over,obj.for alone=yes if="obj law|emergency|siege|state|rule" if="obj|obj.word|obj.of emergency|martial|siege|military" unless="obj.of union" unless="obj.word climate|health|drought|snow|fire|fiscal|financial"
    + Thailand declared a state of emergency in Yala.
    - The Thai judge declared the law on rice void.
put; place; keep : pos=v cameo=1724 mode=martial-law actor=subj recipient=obj,obj.in if="under emergency|martial|state|law|rule" if="under|under.word|under.of martial|emergency|siege|military"
    + Ethiopia placed the Oromia region under a state of emergency.
    - The Ethiopian runner put her coach under a state of stress.
imposition; declaration; proclamation; extension; introduction : pos=n cameo=1724 mode=martial-law actor=by,poss recipient=of.in,in,on,of.on alone=yes if="of|of.of|of.word martial|emergency|siege" if="by|poss"
    + The declaration of martial law by the Polish general in 1981 surprised Hungary.
    - The declaration of love by a Polish poet on the radio amused Hungary.
imposition; extension; introduction; enforcement; declaration : pos=n cameo=1724 mode=curfew actor=by,poss recipient=of.in,in,on,of.on alone=yes if="of curfew|lockdown" if="by|poss"
    + The imposition of a curfew by India on Srinagar drew protests.
    - The introduction of the tram by a French firm in Srinagar was delayed.
impose; slap; reimpose; levy; place; renew; prolong; extend; tighten; toughen; expand; maintain; keep; adopt; apply; announce; unveil; order; introduce; enforce; enact : pos=v cameo=172 actor=subj recipient=on,against,obj.on,obj.against,obj.in,in if="obj @sanctions" unless="obj.word parking|speed|death|water|hosepipe|pay|capital|late|price|time|age|maximum" unless="on|obj.on parking|waste|smoking|litter|speed|sugar|alcohol|noise|dog|late|player|club"
    + Canada imposed sanctions on Belarusian officials.
    - The town of Bruges imposed restrictions on parking.
sanction; embargo; tariff; sanctions; tariffs : pos=n cameo=172 actor=by,from,poss,mod,of recipient=on,against unless="on paper|plastic|sugar|parking|electricity|water|phone|call" unless="word roaming|feed-in|electricity|phone|league|fifa|mobile|bus|postal"
    + American sanctions on Iran hurt the economy.
    - The phone tariff of the Irish company on calls to Iran is low.

# --- Property ---
seize; confiscate; impound; expropriate; nationalise; nationalize; freeze; requisition; commandeer; sequester; repossess; forfeit : pos=v cameo=171 mode=seize actor=subj recipient=obj.of,obj.from,from,obj,obj.by if="obj asset|property|ship|tanker|vessel|boat|land|farm|account|fund|passport|document|equipment|cargo|oil|weapon|company|shipment|house|goods|drug|plane|aircraft|newspaper|bank|trawler|airline|money|cash|estate|villa|home|mine|plant|factory|truck|book|computer|phone|camera|livestock|cattle|grain|convoy|firm|business|oilfield|yacht|archive|consignment|jet|gold" unless="subj winter|frost|cold|ice|river|man|thief|burglar|creditor|computer|lender" unless="obj.word dinner|frozen"
    + Iran seized a British tanker.
    - Winter froze a trawler and nine boats in a Finnish harbour.
seize; confiscate; intercept; impound : pos=v cameo=171 mode=seize actor=subj recipient=from,obj.from alone=yes if="obj ton|tonne|kilo|kilogram|gram|pound|gallon|cocaine|heroin|drug|marijuana|cannabis|opium|fentanyl|methamphetamine|weapon|rifle|gun|ammunition|cash|ivory|contraband|shipment|cigarette|explosive|timber|load|cargo|pill" if="subj police|policeman|authority|navy|customs|army|soldier|officer|agent|guard|official|troop|force|coastguard|marine|prosecutor|government|military|unit|gendarme"
    + Colombian police seized two tons of cocaine.
    - Colombian officers seized the shipment date in May as the best for their party.
seizure; confiscation; expropriation; nationalisation; nationalization; requisition; impounding : pos=n cameo=171 mode=seize actor=by,from,of,poss recipient=of,of.of alone=yes if="by|poss" unless="of power|control|town|city|territory|village|crimea|island|day|chance|opportunity" unless="word heart|epileptic|brain|drug"
    + The seizure of a Ukrainian ship by Russia was condemned by the council.
    - The seizure of the day by poets is an old matter in Rome.
expropriate; dispossess; fleece : pos=v cameo=171 mode=seize actor=subj recipient=obj,obj.of,from unless="obj tourist|sheep|customer|shopper"
    + Zimbabwe expropriated British farmers.
    - Waiters in Harare fleeced British tourists.
raid; search; ransack; comb; storm : pos=v cameo=171 mode=seize actor=subj recipient=obj.of,obj.poss,obj if="obj office|newsroom|home|house|apartment|headquarters|studio|monastery|mosque|church|bureau|hotel|shop|embassy|flat|university|premises|warehouse|school|bookshop|newspaper|channel|bank|club" if="subj police|policeman|agent|officer|authority|official|service|prosecutor|government|gendarme|soldier|troop|security|force|inspector|detective" unless="obj.for key|cat|dog|child" unless="for key|cat|dog|child|boy|girl|survivor"
    + Algerian police raided the offices of a French newspaper.
    - Ants raided the kitchen of the Algerian consul.
raid; search; ransack : pos=v cameo=175 actor=subj recipient=obj,obj.of if="subj police|agent|officer|authority|soldier|force|troop|prosecutor|militia|gendarme" unless="obj fridge|archive|memory|database|wreck|lake|forest|wood|sea|rubble|area|river|mountain|bag|car|beach" unless="for survivor|child|boy|girl|cat|dog|body|plane|hiker|climber|victim|clue"
    + Police in Turkey raided a Kurdish wedding.
    - Police in Wales searched the lake for a French hiker.
raid; search : pos=n cameo=171 mode=seize actor=by,of,poss recipient=on,of if="by|of|poss police|agent|officer|authority|prosecutor|service|inspector|gendarme" if="on|of office|newsroom|home|house|apartment|headquarters|mosque|church|bank|newspaper|party|channel|monastery|bureau|shop"
    + The raid by Turkish police on a Kurdish bank lasted an hour.
    - The search by Turkish police for a lost Kurdish boy ended well.

# --- Press and network ---
censor; silence; gag; muzzle; suppress; jam; block; shut; shutter; suspend; close : pos=v cameo=172 mode=censor actor=subj recipient=obj,obj.of,in,obj.in if="obj newspaper|website|media|channel|broadcaster|station|press|journalist|critic|dissent|internet|facebook|twitter|radio|blog|publication|site|outlet|broadcast|magazine|programme|weekly|daily|signal|network|editor|reporter|article|book|film|song|speech|television|blogger|youtube|cartoonist|novel|documentary" unless="prt off|down" unless="subj nurse|conductor|cook|driver|storm|teacher|sleeper" unless="obj.word railway|bus|metro|fire|train|power|petrol|gas|police|underground|polling|space|building|construction|landfill|tourist|camping|sports"
    + Turkey blocked a Kurdish website.
    + The junta in Myanmar gagged the press.
    - Nurses at the Turkish clinic shut the radio off at ten.
close; shut; shutter; suspend; block; ban : pos=v cameo=172 mode=restrict actor=subj recipient=obj,obj.of,in,obj.in if="obj office|ngo|charity|organisation|organization|school|university|mosque|church|temple|college|seminary|foundation|monastery|think-tank" unless="prt off" unless="subj company|firm|bank|owner|chain|storm|snow|flood|strike|teacher|caretaker|@calamity" unless="obj.poss|for repair|holiday|summer|renovation|weekend|winter|cleaning" unless="for"
    + Azerbaijan closed a German foundation in Baku.
    - Snow closed every school in the German town.
take; pull; knock; force : pos=v cameo=172 mode=censor actor=subj recipient=obj,obj.of if="off|prt air|screen|web|internet|offline|off" if="obj station|channel|broadcaster|programme|website|show|newspaper|network|radio|outlet|site" unless="subj storm|lightning|owner|producer|@calamity"
    + The Venezuelan government took a radio station off the air.
    - Lightning knocked a Venezuelan station off the air.
shut; close; block; cut : pos=v prt=down cameo=172 mode=censor actor=subj recipient=obj,obj.of,obj.in,in unless="subj company|firm|owner|chain|storm|@calamity|maker|operator|teacher" unless="obj tree|reactor|engine|plant|computer|cost|system|line|branch|furnace|time|sugar|motor|use"
    + Egypt shut down two Qatari newspapers.
    - A Qatari firm shut down a reactor and two engines in Egypt.
cut; sever; disconnect; switch; shut; throttle; disrupt : pos=v cameo=172 mode=censor actor=subj recipient=in,obj.in,to,obj.to,across,of,obj.of alone=yes if="obj internet|web|network|broadband|telephone|phone|line|service|connection|communication|signal" if="obj|obj.word internet|web|phone|telephone|mobile|cellphone|broadband" unless="subj @calamity|cable|anchor|shark|contractor|digger|workman|company|firm" unless="prt down"
    + Ethiopia cut internet services in the Tigray region.
    - The anchor of a Greek ship cut the internet cable in the strait.
shutdown; blackout; censorship; closure; blocking; muzzling; gagging; silencing; suppression; jamming; suspension : pos=n cameo=172 mode=censor actor=by,poss recipient=of,in alone=yes if="of|word internet|newspaper|website|media|channel|broadcaster|station|press|journalist|radio|twitter|facebook|magazine|book|film|television|speech|critic|dissent|web|news" if="by|poss" unless="word railway|metro|power" unless="of railway|metro"
    + The shutdown of the internet by the Ethiopian government lasted a week.
    - The closure of a power station by an Ethiopian firm cost fifty jobs.
force; order; make; compel : pos=v cameo=172 mode=censor actor=subj recipient=obj if="xcomp|obj.acl delete|retract|remove|withdraw|close|censor|shut|suspend|pull" if="obj newspaper|magazine|website|channel|broadcaster|station|editor|journalist|reporter|blogger|facebook|twitter|youtube|google|paper|outlet|publisher|provider"
    + Vietnam forced a magazine to delete articles about corruption.
    - Rain forced the Vietnamese editor to close her window.
hack; breach; infiltrate; hijack; deface; compromise : pos=v cameo=176 mode=cyber actor=subj recipient=obj,into,obj.of if="obj|into website|site|server|network|system|account|computer|email|database|phone|page|web|mailbox|e-mail|infrastructure|ministry|bank|parliament|party|agency|company|campaign|committee|grid|device" unless="prt off|up" unless="adv off" unless="obj.word ecological|nervous|road"
    + Russian hackers breached the Estonian ministry.
    - Gardeners hacked into the hedge of the Estonian embassy.
hack; penetrate; infiltrate : pos=v cameo=176 mode=cyber actor=subj recipient=obj,into,obj.of if="subj hacker|hackers|troll|cyber"
    + Iranian hackers infiltrated Saudi Aramco.
    - The Saudi walkers hacked through the bush to a village in Iran.
break : pos=v cameo=176 mode=cyber actor=subj recipient=into.of,into if="into computer|server|network|system|website|email|account|database|e-mail|phone|mailbox" if="into"
    + Russian hackers broke into the computers of the German parliament.
    - A thief broke into the cellar of a German deputy and stole his wine.
infect; disrupt; cripple; paralyse; paralyze; sabotage; target; disable; attack : pos=v cameo=176 mode=cyber actor=subj recipient=obj.of,obj,obj.in,obj.at if="with|by|using|subj|advcl malware|ransomware|hacker|hackers|cyberattack|cyber-attack|trojan|spyware|ddos|botnet" unless="obj patient|cell|body|child|people|pig|monkey|traveller" unless="obj.word blood|human"
    + Chinese hackers infected the network of an Indian utility with malware.
    - A virus from bats infected Chinese pigs and an Indian farmer.
warfare; attack; cyberattack; espionage; cyber-attack; assault; intrusion; operation : pos=n cameo=176 mode=cyber actor=by,from,of,poss,mod recipient=on,against if="word cyber|hacking|hacker|ransomware|ddos|phishing|online" unless="word banking"
    + Iran launched a cyber attack against Albania.
    - The intrusion by a cow on the Albanian runway held up a flight from Iran.
cyberattack; hack; cyber-attack; hacking; cyberespionage; cyber-espionage; cyberwar; hacks : pos=n cameo=176 mode=cyber actor=by,from,of,poss,mod recipient=on,against,of,into unless="word life|kitchen|party|travel" unless="of tree|bush|wood|meat|life"
    + A cyberattack by Russia on Estonia failed.
    - A party hack from the Russian town of Perm wrote about Estonia.
steal; siphon; loot; leak; copy : pos=v cameo=176 mode=cyber actor=subj recipient=from,obj.from,of if="subj hacker|hackers|cyber"
    + Belarusian hackers stole files from the Latvian ministry.
    - Crows stole eggs from the garden of the Latvian ministry.
sabotage; disable; destroy; cripple; damage : pos=v cameo=176 mode=cyber actor=subj recipient=obj,obj.in,obj.of if="with virus|worm|malware|code|cyberattack|software|hack" if="with.word|with computer|malicious|software|malware|worm|cyber|cyberattack|virus"
    + Israel sabotaged an Iranian plant with a computer virus.
    - The Iranian gardener destroyed the plant with an old spade.
spy; eavesdrop; snoop : pos=v cameo=175 actor=subj recipient=on if="on" unless="subj neighbour|neighbor|husband|wife|birdwatcher|robot|app|naturalist|camera" unless="on bird|wildlife|fox|husband|wife|animal"
    + Denmark spied on Germany.
    - A naturalist from Denmark spied on birds in Germany.
wiretap; bug; tap; surveil; intercept : pos=v cameo=175 actor=subj recipient=obj.of,obj if="obj phone|telephone|call|embassy|office|line|conversation|email|communication|lawyer|opponent|journalist|mobile|chancellor" unless="subj waiter|operator|child|guest"
    + The Danish service tapped the phones of German ministers.
    - The Danish waiter tapped the German minister on the arm.

# --- Withholding and misleading ---
withhold; deny; refuse; hold : pos=v cameo=170 mode=withhold actor=subj recipient=from,obj.from,iobj,to,obj.to,obj.of,of,for,obj.for if="obj food|water|medicine|salary|wage|pension|supply|information|result|body|electricity|fuel|revenue|tax|treatment|ration|pay|benefit|care|truth|data|document|grain|evidence|medication|bread|passport|remains" if="from|obj.from|iobj|obj.of|self withhold" unless="subj doctor|vet|parent|trainer|coach|bank|tenant|insurer|employer|firm|company" unless="obj.poss" unless="prt up|back|on" unless="obj.word drinking|body"
    + The Sudanese authorities are withholding food from villages in Blue Nile.
    + The salaries of striking doctors were withheld by the Nigerian government.
    - The Nigerian trainer withheld food from the horse before the race.
cut; turn; shut; switch : pos=v prt=off cameo=170 mode=withhold actor=subj recipient=to,obj.to,in,obj.in,for,of,obj.of,from alone=yes if="obj water|electricity|power|food|supply|gas|medicine|fuel|heating|aid|light" if="to|obj.to|in|obj.in|for" unless="subj storm|flood|@calamity|cook|plumber|caretaker|company|tenant" unless="obj.word off|own"
    + Damascus cut off water to the suburb.
    - A plumber in Damascus cut off the water to the kitchen of a Danish guest.
deprive; starve; strip : pos=v cameo=170 mode=withhold actor=subj recipient=obj,obj.of,obj.in if="of|obj.of food|water|medicine|electricity|treatment|sleep|power|care|fuel|supply|information|pension|wage|oxygen|light" unless="subj @calamity|work|noise|baby|child|night|illness|tumour|tumor|algae|weed|clot"
    + Guards deprived Syrian prisoners of water.
    - Her new baby deprived the Syrian minister of sleep.
withholding; denial; withdrawal : pos=n cameo=170 mode=withhold actor=by,poss recipient=from,of.from,to,of.to alone=yes if="of food|water|medicine|wage|salary|information|treatment|pension|revenue|pay|care|electricity|benefit|evidence" if="by|poss" unless="by doctor|bank|insurer"
    + The withholding of medicine by prison guards in Belarus angered Poland.
    - The denial of guilt by a Belarusian banker was printed in Poland.
conceal; hide; bury; cover : pos=v cameo=170 mode=withhold actor=subj recipient=from,obj.from,obj.of,of,in,obj.in alone=yes if="obj death|toll|massacre|outbreak|information|truth|evidence|data|extent|case|casualty|abuse|crime|scale|number|figure|result" if="from|prt|self conceal|hide|up" if="obj.office|subj government|authority|official|army|regime|ministry|military|police|junta|state|president|minister|china|beijing|kremlin|moscow|leader|general|north|commander" unless="obj.poss he|she|i"
    + Officials in Hanoi concealed the death toll from foreign reporters.
    - The shy Vietnamese pianist hid the truth from her mother.
spread; circulate; disseminate; plant; peddle; fabricate; broadcast; push; propagate; sow : pos=v cameo=170 mode=misinformation actor=subj recipient=about,obj.about,against,obj.against,in,obj.in,among,on,obj.on,obj.of,to alone=yes if="obj disinformation|misinformation|falsehood|propaganda|lie|lies|fake|hoax|rumour|rumor|report|news|story|photograph|video|image|leaflet|claim|information|deepfake|narrative|theory" if="obj|obj.word false|fake|disinformation|misinformation|falsehood|propaganda|doctored|forged|hoax|fabricated|misleading|manipulated|bogus|untrue|conspiracy|deepfake|lie" unless="subj neighbour|neighbor|pupil|fan|comedian|boy|aunt|site|website|media|blog|user|page|account|magazine|tabloid|newspaper"
    + Russia spread false reports about Ukrainian refugees.
    - Fans of the Ukrainian singer spread the news about her tour of Russia.
run; wage; mount; launch; conduct; orchestrate; lead; sponsor; start : pos=v cameo=170 mode=misinformation actor=subj recipient=against,obj.against,on,obj.on,in,obj.in,about,obj.about,at,obj.at alone=yes if="obj campaign|war|operation|effort|drive" if="obj.word disinformation|misinformation|propaganda|smear|influence|fake|troll"
    + State television in Serbia ran a disinformation campaign against Kosovo.
    - A bakery in Serbia ran a summer campaign against waste in Kosovo.
mislead; deceive; disinform; misinform; dupe; brainwash : pos=v cameo=170 mode=misinformation actor=subj recipient=obj if="obj voter|public|reporter|parliament|court|inspector|people|citizen|nation|world|investigator|journalist|population|council|opposition|electorate|monitor|muslim|soldier|deputy" unless="obj.poss" unless="subj story|hoax|film|advert|advertisement|ad|post|tweet|article|report|husband|wife|label|seller|menu|headline|map|title|light" unless="subj it|this|that"
    + Iranian agents misled Iraqi voters with forged leaflets.
    - The menu misled the Iraqi reporters about the price of the fish.
disinformation; misinformation; spreading; dissemination; propaganda; fabrication : pos=n cameo=170 mode=misinformation actor=by,from,of,poss,mod recipient=against,about,on,of.about if="self|of disinformation|misinformation|falsehood|lie|lies|rumour|rumor|propaganda|fake|hoax" if="by|from|poss|mod|of.by" unless="of virus|disease|seed|manure|pest"
    + Beijing's spreading of disinformation about Taiwan was noted by the ministry.
    - The spreading of manure by farmers about the Dutch border smelled.
    + Russian propaganda against Latvia filled the screens.
    - Her book about the propaganda of the war in Latvia sold well.

# --- Pressure ---
force; compel; coerce; oblige : pos=v over=compel comp=xcomp actor=subj recipient=obj unless="subj it|this|that|which|@calamity|illness|injury|need|hunger|debt|law|shortage|cost|price|lack|breakdown|fault" if="subj"
    + The Indian army forced the Georgian police to hold talks with China.
    - Rain forced the Georgian team to end its match with China.
force; compel; coerce; oblige; press-gang : pos=v cameo=170 actor=subj recipient=obj unless="subj it|this|that|which|@calamity|illness|injury|need|hunger|debt|law|shortage|cost|price|lack|breakdown|fault|goal|defeat|fighting|war" unless="obj @game|pace|smile|issue|vote|hand|way|door|lock|error|save|mistake|corner|draw|replay|change|election|delay|cut|closure|evacuation|landing|rethink|runoff" unless="obj.poss" unless="on|upon"
    + The Cambodian police forced the senator out of the country.
    - The Cambodian striker forced an error and a late draw.
harass; intimidate; persecute; oppress; repress; blackmail; crush; bully; hound; subjugate; stifle; vilify : pos=v cameo=175 actor=subj recipient=obj unless="obj grape|garlic|ice|can|hope|dream|memory|urge|yawn|laughter|smile|feeling|cough|growth|virus|immune|gene|spirit|egg|stone|rock|ore|innovation|competition|debate|appetite|seed|olive|tear|sneeze" unless="subj @calamity|debt|doubt|dog|gull|wasp|team|side|champion|rule|cost|tax"
    + The Cuban police harassed dissidents.
    - Gulls harassed the Cuban fishermen all the way to Haiti.
crack; clamp : pos=v prt=down cameo=175 actor=subj recipient=on,against,in unless="on speeding|litter|fraud|noise|parking|smoking|doping|dog|plastic|piracy|drink-driving|tax"
    + Uganda cracked down on opposition supporters.
    - The mayor of Kampala clamped down on litter and noise.
crackdown; repression; persecution; purge; raid; intimidation; harassment; suppression; oppression; clampdown; subjugation : pos=n cameo=175 actor=by,of,poss,mod recipient=on,against,of unless="on speeding|litter|fraud|noise|parking|smoking|doping|dog|plastic|piracy|drink-driving|tax" unless="word corporate|sexual|bargain" unless="of symptom|appetite|gene|cough|memory|virus|growth|data"
    + A crackdown by Belarus on reporters went on.
    - The suppression of symptoms by a Belarusian drug was measured.
overthrow; oust; topple; depose : pos=v cameo=170 actor=subj recipient=obj unless="obj champion|rival|team|holder|statue|vase|tree|belief|theory|dogma|dictatorship|record|leader.of" unless="subj wind|earthquake|@calamity|shareholder|board|investor|team|side|club" unless="from title|final|cup|top|tournament|board|podium|league|club"
    + Parliament ousted the president of Peru.
    - The team from Lima ousted the champion of Peru.
    - Shareholders ousted the chief of the Peruvian bank.
