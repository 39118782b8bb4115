# ASSAULT (18, 19, 20): deliberate action that can cause serious physical harm. What it is done with
# sets the mode: in the line where the verb or its object says it, else by the hints in classes.lex.
%kind event
%default type=ASSAULT cameo=190

# --- Fighting ---
attack; assault; storm; ambush; raid; besiege; target; invade; waylay : pos=v cameo=190 actor=subj recipient=obj,on,into,in unless="obj @mental" unless="obj market|consumer|customer|audience|reader|protein|gene|receptor|user|learner|attention|conversation"
    + Rebels attacked the Nigerian army near the border.
    + The Libyan garrison was ambushed by gunmen at dawn.
    - Researchers in Kenya attacked the problem with new methods.
    - Danish bakers are targeting Polish customers with a cheaper loaf.
engage : pos=v cameo=190 actor=subj recipient=obj if="obj force|rebel|militant|enemy|troop|fighter|army|militia|insurgent|position|soldier|target|guerrilla|ship|boat|plane|jet|tank" unless="passive" unless="in|obj.of|adv talk|dialogue|constructively|publicly"
    + Ethiopian jets engaged rebel forces near the Somali border.
    - The Somali minister engaged the rebels in talks on grain.
bombard; strafe : pos=v cameo=194 actor=subj recipient=obj,obj.in,on unless="obj @mental" unless="with question|email|e-mail|letter|call|message|request|advertisement|complaint|particle|radiation|image|offer"
    + Syrian helicopters strafed the Kurdish convoy.
    - Reporters bombarded the Danish minister with questions about her holiday.
bomb; blast; firebomb; dynamite; carpet-bomb : pos=v cameo=195 actor=subj recipient=obj,obj.in unless="obj audition|exam|test|interview|music|horn|policy|decision|plan|move|proposal|remark|comment"
    + Saudi jets bombed the Yemeni capital.
    - A taxi driver in Cairo blasted music from his window all night.
shell; pound; pummel; mortar : pos=v cameo=194 mode=heavy-weapons actor=subj recipient=obj,obj.in,at unless="obj pavement|table|door|drum|egg|pea|nut|prawn|heart|street|dollar|euro|currency" unless="subj @calamity|@beast|heart|price|share" unless="prt out"
    + Syrian tanks pounded the rebel town.
    + Sarajevo was shelled by Serbian gunners for years.
    - High waves pounded the coast of Japan.
hit; strike : pos=v cameo=190 actor=subj recipient=obj,obj.in,against if="subj @troops|missile|airstrike|rocket|rebel|militant|warplane|drone|fighter|militia|israel|military|helicopter|gunman|bomber|shell|insurgent|strike|artillery|bomb|attack|raid|mortar|fire|bombing|blast" unless="obj deal|agreement|note|tone|chord|balance|pose|goal|headline|market|record|snag|bargain" unless="obj.word sales|inflation|growth|climate|emission|deficit|recruitment|vaccination|spending"
    + Israeli warplanes struck a Syrian base.
    - The Spanish striker hit the Danish keeper.
    - The Finnish army has struck a deal with its Swedish supplier.
hit; strike : pos=v cameo=190 actor=subj recipient=obj,obj.in unless="obj.word sales|inflation|growth|climate|emission|deficit|recruitment|vaccination|spending" if="obj position|target|base|camp|militia|militant|convoy|facility|depot|building|village|school|hospital|airport|airbase|site" unless="subj @calamity|@beast|strike|ball|cut"
    + The United States struck a militia base in Iraq.
    + Iran struck a Kurdish camp near Erbil.
    - Cholera has hit a refugee camp in Chad.
kill; murder; slay; massacre; slaughter; exterminate; lynch; butcher; decimate; annihilate : pos=v cameo=190 actor=subj,surface.by,surface.mod recipient=obj unless="prt off" unless="obj time|bill|deal|plan|proposal|agreement|project|amendment|reform|@livestock|mood|joke|appetite" unless="subj @calamity|@beast|drug" unless="in|by|after|during|from crash|accident|collision|mishap|stampede|fire|blaze|flood|earthquake|quake|storm|avalanche|landslide|shipwreck|derailment|capsizing|disaster" unless="adv almost|nearly"
    + A militia from Chad killed nine farmers.
    + Two soldiers were killed in Mexico.
    - Two soldiers were killed in a crash in Mexico.
    + Villagers in Assam lynched two Bengali traders.
    - Malaria killed nine Kenyan soldiers in a single month.
    - Senators killed the bill on Cuba without a vote.
kill; wound; injure; maim : pos=v cameo=190 actor=surface.by,surface.mod,surface.poss,surface.subj recipient=obj if="subj attack|airstrike|strike|bombing|raid|shelling|blast|explosion|bomb|rocket|missile|drone|mortar|fire|shooting|bombardment|assault|shell|grenade|ambush|landmine|gunfire" unless="subj.word gas|boiler|kitchen|heart|panic|asthma|shark|forest|heat|house|hotel|warehouse|mine|factory"
    + A bombing by the Islamic State killed nine Syrians.
    - A gas explosion in Warsaw injured three Ukrainian tenants.
kill; wound; injure; maim; slay : pos=v actor=in.by,in.mod,in.poss,in.of recipient=obj if="passive" if="in attack|airstrike|strike|bombing|raid|shelling|ambush|shooting|bombardment|assault|offensive|operation|crackdown|fire|tank|artillery|drone|rocket|mortar" unless="by" unless="in.word heart|shark|forest|hotel|house|warehouse|factory|wild|brush|bush|kitchen"
    + Nine farmers were killed in a Sudanese attack on a market.
    - Nine farmers were killed in a Sudanese flood.
die; perish : pos=v actor=in.by,in.mod,in.poss recipient=subj if="in attack|airstrike|strike|bombing|raid|shelling|ambush|shooting|bombardment|assault|offensive|crackdown" unless="in.word heart|shark|asthma|panic"
    + Two nurses died in an Ethiopian airstrike.
    - The retired Greek premier died in hospital after a heart attack.
wound; injure; maim; hurt : pos=v cameo=190 actor=subj recipient=obj unless="subj @calamity|@beast|tariff|sanction|price|decision|remark|comment|word|cut|tax|rule|policy|strike|fall" unless="obj knee|leg|ankle|back|shoulder|feeling|pride|growth|economy|export|chance|sale|business|credibility|image|reputation|interest|self|herself|himself|myself" unless="obj @mental|@abstract" unless="in|by|after|during|from crash|accident|collision|mishap|stampede|fire|blaze|flood|earthquake|quake|storm|avalanche|landslide|shipwreck|derailment|capsizing|disaster"
    - Three Iranians were wounded in a fire in Rome.
    + Pakistani soldiers wounded an Indian farmer.
    - The Russian skater hurt her knee in Oslo.
    - American tariffs hurt Chinese farmers.
open : pos=v cameo=193 mode=firearms actor=subj recipient=on,at,obj.on,obj.at if="obj fire"
    + Iraqi soldiers opened fire on protesters.
    - Campers from Sweden opened the fire door for a Danish guest.
shoot : pos=v cameo=193 mode=firearms actor=subj recipient=obj,at unless="obj film|video|photo|picture|scene|movie|goal|footage|portrait|rocket|missile|mortar|bullet|canister|glance|question|look|hoop|series|documentary|episode|project|clip|advert|commercial|elephant|deer|bird|lion|bear|foot" unless="prt up|out" unless="obj.of film|series"
    + Turkish police have shot a Kurdish protester in the street.
    + Two Kenyan rangers were shot dead by poachers.
    + Two journalists were shot dead in Mexico.
    - A crew from Malta shot a film about the Italian navy.
shoot; bring : pos=v prt=down cameo=195 actor=subj recipient=obj,obj.of if="obj jet|plane|helicopter|aircraft|drone|missile|rocket|warplane|bomber|airliner|balloon|uav|fighter|bird"
    + Syrian troops have shot down a Turkish jet.
    - The Dutch premier shot down a proposal by Belgian farmers.
gun; mow : pos=v prt=down cameo=193 mode=firearms actor=subj recipient=obj unless="obj cost|emission|use|consumption|tree|time|grass|weed|number|size|intake|sugar|tariff"
    + Gunmen mowed down Somali villagers.
    - Brazilian loggers mowed down the grass that Peruvian monks had planted.
fire; shoot; lob : pos=v cameo=194 mode=heavy-weapons actor=subj recipient=at,on,into,toward,towards,across,obj.at,obj.into,obj.on,against alone=yes if="obj rocket|missile|mortar|shell|cannon|battery|torpedo|projectile|howitzer|artillery" unless="obj.word water|test|ballistic|glue|sea|space|snow|tear|gas|confetti" unless="into orbit|space|sky|sea"
    + Hamas fired rockets at Israel.
    - The French firm fired a rocket into orbit for a Korean customer.
launch; send : pos=v cameo=194 mode=heavy-weapons actor=subj recipient=at,on,into,toward,towards,across,obj.at,obj.into,obj.on,against if="obj rocket|missile|mortar|torpedo|projectile" if="at|on|into|toward|towards|against" unless="obj.word test|space" unless="into orbit|space|sky|sea|air"
    + The Houthis launched missiles at a Saudi port.
    - India launched missiles into the sea as the French president watched.
fire; discharge : pos=v cameo=193 mode=firearms actor=subj recipient=at,on,into,toward,towards,across,obj.at,obj.into,obj.on alone=yes if="obj shot|round|bullet|gun|gunfire|pistol|rifle|volley|weapon|salvo" unless="into air" unless="obj.of question|email|e-mail|letter|layoff|cut|gas|teargas|water" unless="obj.word warning|starting|opening|first|parting"
    + Border guards from Oman fired shots at a Yemeni truck.
    - A judge at the Finnish race fired the starting gun at noon.
fire; shoot; lob; use; unleash; spray; deploy; hurl : pos=v cameo=175 mode=crowd-control actor=subj recipient=at,on,against,into,toward,towards,obj.at,obj.on,obj.against,xcomp.obj alone=yes if="obj gas|teargas|cannon|bullet|spray|grenade|canister|baton|tear-gas|pellet|truncheon|taser" if="obj.word tear|water|rubber|plastic|pepper|stun|riot|tear-gas|teargas|foam|sponge|baton|smoke" unless="on crop|field|garden|wasp|fire|bear|dog|animal"
    + Police fired tear gas at Zambian students.
    + Water cannon were used against Armenian marchers by the police.
    - A hiker from Canada used pepper spray on a bear.
turn; train : pos=v cameo=175 mode=crowd-control actor=subj recipient=on,against if="obj cannon|hose|teargas" unless="on fire|blaze|flame|roof"
    + Bulgarian riot police turned water cannon on the miners.
    - Firemen in Athens turned their hoses on the burning roof.
use : pos=v cameo=190 actor=subj recipient=against,on,advcl.obj,xcomp.obj,xcomp.against if="obj force|gas|weapon|bullet|baton|ammunition|violence|bomb|tank|artillery|mortar|helicopter|jet|whip|club|napalm|firepower" if="against|on|advcl|xcomp" unless="obj sale|work|task|labor|labour" unless="obj.word work|labour|labor|task"
    + Soldiers in Sudan used live ammunition against protesters.
    - The Dutch police use force of habit as an excuse.
    + The rebels used the gas against Iraqi soldiers.
spray; riddle; pepper; rake : pos=v cameo=193 mode=firearms actor=subj recipient=obj,obj.of if="with bullet|gunfire|shot|fire"
    + Border guards sprayed a Burmese boat with bullets.
    - Gardeners sprayed the Burmese orchids with water.
fire : pos=v cameo=193 mode=firearms actor=subj recipient=on,at,into,across,toward,towards if="on|at|into|across|toward|towards|over" unless="obj employee|worker|minister|official|manager|coach|director|chief|question|shot|email|imagination|pottery|clay|pot|brick|salvo" unless="on cylinder" unless="at|on employee|staff"
    + North Korean soldiers fired on a South Korean boat.
    - The economy of Poland is firing on all cylinders.
exchange; trade : pos=v cameo=193 actor=subj recipient=with,obj.with,in if="obj fire|gunfire|shot|shelling|shell|blow"
    + Indian soldiers exchanged fire with Pakistani troops.
    - Indian diplomats exchanged gifts with Pakistani officials.
fight; battle; combat; outfight : pos=v cameo=190 actor=subj recipient=against,with,obj unless="obj @mental" unless="obj fire|crime|corruption|climate|inflation|terrorism|virus|infection|change|extradition|addiction|coronavirus|pandemic|urge|discrimination|unemployment|migration|poverty|hunger|racism|drought|flame|blaze|wildfire|ebola|malaria|aids|hiv|case|lawsuit|charge|election|campaign|tax|piracy|deforestation|trafficking|smuggling|famine|scourge|disease|problem|kidnapping|extortion|violence|contraband|trade|abuse|impunity|epidemic|outbreak|fraud|decision" unless="against|with @mental|climate|crime|corruption|terrorism|poverty|hunger|racism|discrimination|inflation|virus|ebola|aids|malaria|extradition|cut|tax|drug|doping|pollution|famine" unless="alongside" unless="for future|child|right|freedom|control|life|survival|cause|corridor|market|share"
    + Ethiopian soldiers fought Eritrean troops.
    - Nurses from Cuba fight Ebola in Liberia.
    - The exiled banker is fighting extradition to Ukraine.
clash; skirmish; grapple; duel; tussle; scuffle; brawl : pos=v cameo=190 actor=subj recipient=with,against,in alone=yes unless="subj color|colour|style|view|schedule|date|interest|value|report|account|opinion|wife|husband|couple|meeting" unless="over budget|price|name|tax|law|bill|plan|policy|pension|spending|money|agenda|date" unless="with problem|question|issue|inflation|shortage|challenge|budget|colour|color|rug"
    + Armenian soldiers have clashed with Turkish troops.
    - The finance minister of Austria clashed with her German colleague over the budget.

# --- Nouns of fighting ---
clash; fighting; battle; firefight; gunfight; gunbattle; skirmish; hostilities; hostility; war; conflict; combat; crossfire; shootout; standoff : pos=n cameo=190 actor=between,of,mod recipient=with,against if="between" unless="between view|interest|colour|color|culture|generation|value|style|duty|law|right|account|report|date" unless="word trade|price|bidding|title|legal|court|custody|ratings"
    + There were clashes between Kurdish fighters and Turkish soldiers.
    - A price war between Irish and British airlines pleased travellers.
fighting; battle; firefight; war; clash; offensive; campaign; gunbattle; counteroffensive; counter-offensive; skirmish : pos=n cameo=190 actor=by,of,poss,mod recipient=against,with,on unless="word charm|election|electoral|advertising|political|vaccination|presidential|reelection|re-election|publicity|smear|media|cold|trade|marketing|legal|court|price|title|custody|ad|awareness|information|disinformation|propaganda" unless="against|with|on @mental" unless="against|on corruption|crime|poverty|hunger|drug|drugs|inflation|malaria|aids|ebola|climate|change|doping|virus|plastic|pollution|terror|terrorism|weed|racism|smoking|waste|discrimination|trafficking"
    + The war of Russia against Georgia lasted five days.
    - Rwanda's campaign against malaria was praised by doctors.
attack; assault; raid; strike; offensive; onslaught; ambush; invasion; incursion; aggression; massacre; killing; murder; siege; violence; atrocity; slaughter; lynching; pogrom; butchery; bloodbath : pos=n cameo=190 actor=by,from,of,poss,mod recipient=on,against,of,into,at unless="word heart|panic|asthma|anxiety|verbal|hunger|scathing|cyber|personal|extraordinary|charm|labor|labour|twitter|pitch|sexual|phishing|hacking|ransomware|dental|shark|bee" unless="on character|integrity|credibility|record|policy|press|freedom|democracy|value|decision|judge|plan|budget|remark|tradition" unless="head launch"
    + The attack by Boko Haram on the Nigerian army failed.
    - The sharp attack by Finland's minister on the Swedish budget filled the papers.
bombardment; shelling; bombing; airstrike; blitz; barrage; airstrikes; air-strike; strafing; cannonade; fusillade; gunfire; shellfire : pos=n cameo=194 actor=by,from,poss,mod recipient=on,against,of,into,at,in unless="of question|criticism|complaint|email|e-mail|letter|call|abuse|insult|tweet|advertisement|advert|message|request|abuse"
    + Serbian shelling of a Bosnian village went on for days.
    - A barrage by the French press of questions on pensions tired the minister.
explosion; blast; bomb; shooting; detonation; gunshot : pos=n cameo=195 actor=by,from,poss recipient=in,at,on,of,against unless="of film|scene|movie|series|video|episode|elephant|deer|boiler"
    + The Taliban's bomb in Kabul has angered Pakistan.
    - The shooting of a film by the French director in Kabul was cut short.
carry : pos=v prt=out cameo=190 actor=subj recipient=on,against,obj.on,obj.against,in,at,obj.in,acl.obj if="obj attack|strike|raid|bombing|assault|airstrike|massacre|killing|offensive|shooting|ambush|murder|atrocity|incursion" unless="obj.word cyber|heart|sexual"
    + The Taliban carried out an attack on the Afghan parliament.
    - Surgeons in Havana carried out an operation on a Mexican minister.
carry; conduct : pos=v prt=out cameo=190 actor=subj recipient=against,obj.against,in,obj.in if="obj operation|execution" if="against|obj.against|obj.word|subj @troops|rebel|militant|militia|military|security|ground|air|army" unless="obj.word rescue|relief|joint|search|heart|business|police|humanitarian|mining"
    + The Turkish army carried out an operation against Kurdish fighters.
    - Engineers from Peru carried out a rescue operation in Chile.
launch; mount; conduct; stage; wage; unleash; perpetrate; commit; begin; resume; intensify; order; step; commence; start; make; rain : pos=v cameo=190 actor=subj recipient=on,against,obj.on,obj.against,into,obj.into,at,in,obj.in,obj.of if="obj attack|strike|raid|bombing|assault|airstrike|massacre|operation|offensive|war|invasion|rocket|missile|bombardment|shelling|crackdown|sweep|incursion|ambush|bomb|barrage|bullet|fire|salvo|foray" unless="obj.word hunger|cyber|scathing|verbal|extraordinary|investigative|sit-in|general|nationwide|charm|rescue|mining|relief|business|personal|space|moon|price|trade|satellite|commercial|search|humanitarian|peacekeeping|vaccination|joint" unless="subj worker|employee|union|teacher|nurse|miner|driver|staff|student" unless="on|into price|policy|budget|critic|press|plan|decision|democracy|corruption|crime|drug|poverty|moon|space|orbit"
    + The Israeli army launched an offensive against Hamas.
    - The Irish chain launched an attack on prices in Poland.
    - India launched a rocket into space from an island near Chennai.
claim : pos=v cameo=190 actor=subj recipient=for.on,for.against,for.in,for.at,obj.for.on,obj.for.in,for alone=yes if="obj responsibility" unless="for|obj.for error|delay|mistake|failure|loss|budget|success|project|defeat|leak|outage|collapse|accident|crash|result|policy|problem|oversight|safety|care|family|child|city|portfolio"
    + Boko Haram claimed responsibility for the raid on the Nigerian police.
    - The Thai railway claimed responsibility for the delay of the Malaysian train.
respond; retaliate; reply; answer : pos=v cameo=190 actor=subj recipient=to,against,on,with.on,with.against if="with force|strike|missile|fire|airstrike|attack|rocket|shelling|bombardment|bullet|gunfire|bomb" unless="with.word verbal|scathing|personal"
    + Israel responded with airstrikes on Gaza.
    - The Vienna choir responded with a song on Gaza.
retaliate; avenge : pos=v cameo=190 actor=subj recipient=against if="against" if="by|advcl|against attack|bomb|shell|strike|kill|raid|rebel|militant|militia|force|position|army" unless="with tariff|ban|sanction"
    + Ethiopia retaliated against the Somali militia.
    - Canada retaliated against American tariffs on steel.
cross; penetrate; enter : pos=v cameo=190 actor=subj recipient=obj,into if="subj troop|tank|soldier|force|army|commando|paratrooper" unless="subj.word peacekeeping|un|search" unless="obj|into contest|competition|race|tournament|phase|month|year|talk|talks|service|market|agreement|politics|stage|day|week|force|employment|college|university|school|deal|pact" conf=0.5
    + Turkish tanks entered Syria.
    - Retired soldiers entered a cooking contest in Syria.
leave : pos=v cameo=190 actor=subj.by,subj.poss,subj.mod,subj.of recipient=obj if="xcomp|obj.word dead|injured|wounded|homeless" if="subj attack|strike|raid|bombing|airstrike|assault|shelling|blast|shooting|ambush|bombardment|offensive|clash" unless="subj.word heart"
    + A raid by the army of Mali left nine villagers dead.
    - A storm over the south of Mali left nine villagers dead.
disperse; repel; repulse; rout; crush; overpower; scatter : pos=v cameo=175 actor=subj recipient=obj if="obj protester|demonstrator|crowd|protest|rally|attack|rebel|demonstration|force|marcher|rioter|invader|assault|attacker" unless="adv peacefully" unless="subj @calamity|@beast" unless="subj team|side|club|keeper|goalkeeper|champion"
    + Police dispersed protesters in Minsk.
    - Heavy rain dispersed the crowd outside the parliament of Serbia.
    - The Belgian team repelled every attack of the Portuguese striker.
charge : pos=v cameo=175 mode=crowd-control actor=subj recipient=obj,at,into if="subj police|policeman|officer|trooper|cavalry" unless="with" if="obj|at|into crowd|demonstrator|protester|marcher|worker|rioter"
    + Mounted officers of the Spanish police charged the demonstrators.
    - Police in Oslo charged a demonstrator with theft.
baton-charge; teargas; tear-gas; tear-gassed; teargassed : pos=v cameo=175 mode=crowd-control actor=subj recipient=obj
    + Police teargassed Kenyan students.
    - Kenyan police stocked the teargas in a shed beside the river.
tear-gassing; teargassing; baton-charge : pos=n cameo=175 mode=crowd-control actor=by,poss recipient=of,on,against
    + The teargassing of Kenyan students by the police was filmed.
    - The Kenyan police bought teargas and batons from a Spanish firm.
harm; mistreat; abuse; brutalise; brutalize; maltreat; ill-treat; terrorise; terrorize; menace : pos=v cameo=180 actor=subj recipient=obj if="obj @someone|patient|jew|muslim|christian|minority" unless="subj drug|price|chemical|smoke|sanction|tariff|cut|food|film" unless="adv sexually|verbally" conf=0.6
    + The Libyan police have mistreated many prisoners.
    - Cheap imports harm Kenyan farmers, workers and traders.
ram; plough; plow; drive : pos=v cameo=180 actor=subj recipient=into,obj if="subj attacker|militant|bomber|assailant|gunman|boat|ship|vessel|extremist|terrorist|jihadist" if="into|obj crowd|ship|boat|vessel|pedestrian|checkpoint|gate|base|car|convoy|market|people|barrier|policeman|officer|soldier" unless="by accident"
    + The Chinese vessel has rammed a French ship.
    - The British climber ploughed into a bowl of noodles in Tibet.
land; fall; crash; explode : pos=v cameo=193 mode=heavy-weapons actor=subj recipient=on,in,at,near,inside if="subj rocket|missile|shell|mortar|projectile" unless="on|in|near moon|sea|orbit|mars|ocean|desert|field" unless="subj.word test|space"
    + Rockets fired by the militia landed on a US base.
    - The Japanese rocket landed on the moon near an American probe.
explode; detonate; fall : pos=v cameo=195 actor=subj.of,subj.by,subj.poss recipient=near,outside,at,under,in,on,inside,of if="subj bomb|landmine|grenade|explosive|device|ied|car-bomb" if="near|outside|at|under|in|on|inside|front" unless="subj.word old|wartime|unexploded|buried|stink|smoke" unless="in|at|on|into field|forest|sea|lake|factory|hand|garden|laboratory|quarry|ground|desert|face|pocket"
    + A bomb of the rebels exploded under a Malian truck.
    - An old bomb exploded in a German field as a farmer ploughed.
set; touch : pos=v prt=off cameo=183 mode=explosives actor=subj recipient=in,at,near,outside,among,on,under,obj.in,obj.at,obj.near,obj.outside if="obj bomb|explosive|explosion|device|mine|grenade|blast|charge" unless="obj.word stink|smoke"
    + Separatists set off a bomb near the Spanish embassy.
    - Schoolboys in Dublin set off a stink bomb near the French embassy.
plant; lay; place; detonate; explode; leave; bury; hide : pos=v cameo=183 mode=explosives actor=subj recipient=in,at,near,outside,on,under,along,inside,obj.in,obj.near,acl.obj,obj.acl.obj alone=yes if="obj bomb|mine|landmine|explosive|ied|device|booby-trap|dynamite|grenade" unless="subj engineer|deminer|expert|museum|disposal|army" unless="adv safely"
    + Rebels planted mines along a road used by the Ugandan army.
    - Experts in Berlin detonated an old British bomb under a tent of sand.
detonate; explode : pos=v cameo=183 mode=explosives actor=subj recipient=in,at,near,outside,among if="subj bomber|militant|attacker|rebel|insurgent|suicide|terrorist" unless="obj bomb" unless="into anger|laughter|rage"
    + A Taliban bomber detonated a vest in Kabul.
    - The militant orator exploded into laughter at a Kabul tea house.
blow : pos=v prt=up cameo=183 mode=explosives actor=subj,surface.by recipient=obj,in,at,near,outside,among,beside,inside,obj.in unless="obj balloon|photo|picture|mattress|image|detail|issue|tyre|story|ball" unless="subj storm|wind|row|scandal"
    + Chechen rebels blew up a Russian train.
    - Volunteers blew up balloons for the Russian ambassador's party.
blow : pos=v prt=up cameo=183 mode=suicide-attack actor=subj recipient=in,at,near,outside,among,beside,inside,amid,next alone=yes if="obj himself|herself|themselves|itself"
    + A militant blew herself up near the Iraqi embassy.
    - The Chilean comedian blew himself kisses up on the stage.
explode; detonate : pos=v cameo=183 mode=suicide-attack actor=subj recipient=in,at,near,outside,among,beside,inside,amid,next alone=yes if="obj himself|herself|themselves|itself|vest|belt" unless="obj.word bulletproof|life"
    + An extremist detonated his vest in a Pakistani market.
    - The Pakistani tailor exploded the myth of the heavy vest.
mine; booby-trap : pos=v cameo=190 mode=explosives actor=subj recipient=obj if="obj road|harbour|harbor|bridge|track|railway|village|path|school|border" conf=0.5
    + The rebels mined a road in Angola.
    - A Chinese firm mined the hills of Zambia for copper.
drop : pos=v cameo=195 mode=aerial actor=subj recipient=on,into,in,over,obj.on if="obj bomb|bombs|barrel|napalm|munition|explosive|firebomb|phosphorus"
    + Syrian helicopters dropped barrel bombs on a suburb of Aleppo.
    - The finance minister dropped a hint on Swiss banks in Davos.
use; drop; release; fire; deploy; spray; scatter; launch; disperse : pos=v cameo=204 mode=unconventional actor=subj recipient=against,on,in,at,into,over,obj.on,obj.against if="obj sarin|chlorine|agent|poison|phosgene|novichok|anthrax|ricin|vx|toxin|mustard|chemical|chemicals" unless="on crop|field|garden|wasp|locust|weed|tree|pool|water|stain|wall|vegetable|mosquito" unless="against germ|bacteria|mould|mold|algae|stain|bug" unless="in pool|water|factory|laboratory|farming|agriculture|product|soap" unless="obj.word travel|estate|cleaning|literary|sports|insurance|undercover|secret|intelligence|federal|police|border"
    + The Syrian army has used sarin against rebels.
    - Pool owners in Spain use chlorine against germs.
use; drop; release; fire; deploy; launch; employ : pos=v cameo=204 mode=unconventional actor=subj recipient=against,on,in,at,into,over,obj.on,obj.against if="obj gas|weapon|shell|agent|warhead|bomb|arm|attack" if="obj.word chemical|poison|nerve|mustard|toxic|biological|nuclear|radiological|sarin|chlorine|germ" unless="obj.word tear|strategic|tactical" unless="as" unless="in drill|exercise|lesson"
    + Iraqi forces dropped poison gas on a Kurdish town.
    - The teacher used mustard gas as an example in a Polish lesson.
gas : pos=v cameo=204 mode=unconventional actor=subj recipient=obj unless="prt up" unless="obj badger|rat|mole|car|tank|room"
    + Soldiers gassed Kurdish villagers in the hills.
    - Vets in Wales gassed badgers on a farm.
poison : pos=v cameo=204 mode=unconventional actor=subj recipient=obj if="with agent|novichok|polonium|sarin|ricin|toxin|thallium|dioxin"
    + Two Russian spies poisoned a defector with a nerve agent.
    - A cook in Lyon poisoned a British guest with old mussels.
gassing : pos=n cameo=204 mode=unconventional actor=by,poss recipient=of
    + The gassing of Kurds by Saddam Hussein's army was remembered.
    - The gassing of moles by a farmer near Ghent was filmed.

# --- People ---
abduct; kidnap; hijack; carjack; shanghai : pos=v cameo=181 mode=abduct actor=subj recipient=obj unless="obj talk|debate|agenda|conversation|narrative|discussion|process|party|event|religion|issue|summit|meeting|story|browser|account|page|computer"
    + Gunmen from Somalia kidnapped a Kenyan nurse.
    - The minister from Hungary hijacked the Brussels debate with a speech about wine.
seize; snatch; grab; hold; capture; nab; bundle : pos=v cameo=181 mode=abduct actor=subj recipient=obj if="subj @outlaw" if="obj @hostages"
    + Pirates seized the crew of a Greek ship off Somalia.
    + Two Swiss tourists were snatched by bandits in Libya.
    - The Somali rebels held a position above the Kenyan camp.
take; hold; keep : pos=v cameo=181 mode=abduct actor=subj recipient=obj,obj.of if="xcomp|obj|obj.word|advcl|adv|as hostage|captive|prisoner" unless="obj.word attention"
    + Rebels have taken French officials hostage.
    - The German pianist held her Tokyo audience spellbound.
use; hold; keep; take : pos=v cameo=181 mode=abduct actor=subj recipient=obj,obj.of if="as hostage|captive|shield|prisoner" if="obj @someone|@hostages|civilian|family|crowd|villagers"
    + The junta used Karen villagers as shields.
    - The Burmese police used old doors as shields.
abduction; kidnapping; kidnap; hostage-taking; hijacking; snatching : pos=n cameo=181 mode=abduct actor=by,poss recipient=of unless="of debate|agenda|term|word|talk"
    + The parliament condemned the abduction of Nigerian girls by rebels.
    - A play about the abduction of Helen by the prince of Troy opened in Athens.
beat; punch; kick; lash; thrash; trample; assail; choke; throttle; drown : pos=v cameo=182 mode=beat actor=subj recipient=obj if="obj @someone|@captive" unless="obj @game" unless="prt|adv off|away|back|up|out" unless="by|in|to point|goal|run|wicket|minute|second|margin|set|vote|percent|final|election|race|match|semi-final|semifinal|poll|primary|runoff|play-off|quarter-final|gold|title|punch|post|place" unless="subj runner|champion|team|side|striker|skater|cup|heat|rider|swimmer|player|seed|boxer|@calamity"
    + Police in Belarus beat a protester.
    + The Egyptian lawyer was kicked and slapped by two guards.
    - The Kenyan senator beat the former minister in the election.
flog; slap; club; manhandle; whip; cane; cudgel; bludgeon; batter; strangle; horsewhip : pos=v cameo=182 mode=beat actor=subj recipient=obj unless="obj egg|cream|fish|ball|coast|door|shore|wing|table|economy|ship|mixture|oil|island|back|thigh|forehead|phone|sanction|ban|tariff|tax|label|limit|condition|market" unless="subj life|@calamity|@beast|team|side|champion|chef|cook|parliamentarian" unless="prt|adv up"
    + Karim Sadeghi was flogged by Saudi officers.
    - Storms battered the coast of Oman for a week.
beat; kick : pos=v cameo=182 mode=beat actor=subj recipient=obj if="with|to stick|bat|club|baton|rod|belt|whip|cable|iron|death|pulp|fist|hammer|butt|pipe|plank|truncheon|boot|chain" unless="obj egg|drum|carpet|ball|mixture|rug|door" unless="prt|adv off|away|back|up|out"
    + Guards in Tunis beat Karim Sadeghi with a rubber pipe.
    - A cook in Tunis beat the carpet of the Libyan consul with a stick.
beat; rough; slap : pos=v prt=up cameo=182 mode=beat actor=subj recipient=obj unless="obj egg|cream|batter|mixture"
    + Hungarian guards beat up an Afghan migrant.
    - The chef from Lyon beat up six eggs for a Swiss guest.
set : pos=v cameo=182 mode=beat actor=subj recipient=upon,on if="upon" unless="prt|adv out|off"
    + A mob set upon two Burmese monks in the market.
    - The Nigerian club set out upon its tour of Wales.
beating; flogging; caning; lashing; thrashing; clubbing; manhandling; whipping; roughing-up : pos=n cameo=182 mode=beat actor=by,of,from,poss recipient=of unless="of drum|wing|heart|egg|team|side|carpet" unless="word heart"
    + The beating of a Palestinian driver by soldiers was filmed.
    - The beating of drums by monks woke the Korean ambassador.
stab; knife; stone; hack; slash; spear; behead; impale; machete : pos=v cameo=182 mode=primitive actor=subj recipient=obj,at unless="obj price|budget|cost|spending|tax|rate|tyre|tire|job|growth|estimate|forecast|subsidy|onion|steak|olive|cherry|account|computer|phone|website|email|server|meat|path|way|bush|back|finger|air|system|network" unless="prt off|out|through|into|back"
    + A recruit stabbed two Afghan officers at the gate.
    - The central bank of Turkey slashed its rates and stunned the German traders.
stabbing; stoning; knifing; hacking : pos=n cameo=182 mode=primitive actor=by,from,poss recipient=of unless="word phone|computer|email|e-mail" unless="of phone|account|computer|website|email|e-mail|server|network"
    + The stabbing of a Japanese nurse by an extremist shocked Osaka.
    - The hacking of phones by a London newspaper led to a trial.
torture; mutilate; maim; waterboard; electrocute; disfigure; castrate : pos=v cameo=1822 mode=torture actor=subj recipient=obj unless="obj statue|painting|book|coin|note|text|language|song|@abstract|product|lamb|calf|bull|animal|service|soul|metaphor" unless="subj essay|question|guilt|grief|doubt|memory|thought|shark"
    + The Syrian police tortured a student.
    - Doubt tortured the Greek finance minister through the night.
subject : pos=v cameo=1822 mode=torture actor=subj recipient=obj if="to|to.word torture|beating|electrocution|waterboarding|mutilation|rape|cruelty|inhuman|degrading|cruel"
    + Guards in Libya subjected Nigerian migrants to torture.
    - Doctors in Geneva subjected a Libyan patient to a long treatment.
give; administer; apply : pos=v cameo=1822 mode=torture actor=subj recipient=iobj,to,obj if="obj shock" if="obj.word electric|electrical"
    + Prison guards gave an Ethiopian student electric shocks.
    - The news from Caracas gave the Spanish bank a shock.
cut; chop; hack; slice; pull; tear; gouge : pos=v cameo=1822 mode=torture actor=subj recipient=obj.of,obj if="obj ear|hand|finger|nose|limb|foot|arm|head|tongue|fingernail|nail|eye|leg|toe" if="obj.of|obj.poss" if="prt off|out" unless="obj.of statue|chicken|fish|doll|monument|table|tree|animal"
    + The rebels cut off the hands of Sierra Leonean farmers.
    - Vandals in Paris cut off the head of a statue of Napoleon.
torture; mutilation; waterboarding; mistreatment; maltreatment; ill-treatment; castration : pos=n cameo=1822 mode=torture actor=by,poss recipient=of,on unless="of language|text|book|statue"
    + The torture of detainees by Syrian officers went on for years.
    - A waiter recalled the torture of queues at the airport in Rome.
rape; molest; gang-rape; sodomise; sodomize; ravish : pos=v cameo=1821 mode=sexual actor=subj recipient=obj unless="obj earth|land|forest|nature|environment|soil|planet"
    + Soldiers from Sudan raped village women.
    - Loggers raped the forests of Sumatra, the Malay poet wrote.
assault; abuse; attack; violate; harass : pos=v cameo=1821 mode=sexual actor=subj recipient=obj if="adv sexually"
    + A soldier from Gabon sexually abused a girl in Bangui.
    - The Gabonese goalkeeper verbally abused a referee from Chad.
rape; gang-rape; molestation : pos=n cameo=1821 mode=sexual actor=by,poss recipient=of unless="word oilseed|seed" unless="of lock|sabine|earth|nature"
    + The rape of Yazidi women by Islamic State fighters was described in court.
    - Growers of oilseed rape in Poland wait for rain from Ukraine.
assault; abuse; violence; exploitation; attack : pos=n cameo=1821 mode=sexual actor=by,from,poss recipient=of,on,against if="word sexual|sex" unless="head allege|deny"
    + Sexual violence by Eritrean soldiers against Tigrayan women went on.
    - The abuse of antibiotics by Danish pig farmers worries doctors.
execute; assassinate; hang; poison; behead; crucify; decapitate; liquidate; garrotte; guillotine; eliminate : pos=v cameo=186 mode=targeted actor=subj recipient=obj if="obj @figure|@captive|@someone" unless="from|in race|cup|tournament|competition|contest|final|round|list" unless="subj team|champion|player|app|computer"
    + Iran executed a Kurdish prisoner.
    + A Chechen banker was assassinated in Vienna by two Russian agents.
    - The computer in the Korean ministry executes the program at night.
    - Portugal eliminated the leader of the Danish group in the final round.
execute; assassinate; behead; decapitate; crucify : pos=v cameo=186 mode=targeted actor=subj recipient=obj unless="obj message|plan|order|program|programme|command|task|will|contract|code|instruction|strategy|warrant|project|mission|trade|deal|move|turn|dive|agreement|script|policy|operation|directive|search|shot|statue|mandate|reform|vision|document|transaction|doll|flower|fish|chicken|chapter|jump"
    + Guards in Iran executed Karim Sadeghi at dawn.
    - Somalia is yet to execute the agreement with Kenya on fishing.
assassination; execution; beheading; lynching; hanging; poisoning; decapitation; liquidation : pos=n cameo=186 mode=targeted actor=by,poss recipient=of unless="of plan|order|program|programme|contract|will|strategy|budget|project|warrant|policy|agreement|company|firm|bank|asset|art|work|mandate|reform|decision|curtain|picture" unless="word food|lead|blood|alcohol|mercury|mushroom"
    + The assassination of a general by Israel angered Iran.
    - The hanging of pictures by the curator of a Vienna museum took a week.
    - The poor execution of the plan by Ghana was noted.
destroy; demolish; raze; torch; burn; bulldoze; blow; sabotage; level; ravage; devastate; wreck; flatten; incinerate; smash; gut; obliterate; scorch : pos=v cameo=190 actor=subj recipient=obj,obj.of,obj.in,obj.by unless="subj @calamity|@beast|fire|enzyme|acid|scandal|sanction|surgeon|price|star|sun" unless="obj @spent" unless="obj @abstract" conf=0.6
    + The Burmese army burned Rohingya villages.
    + A Georgian mill was wrecked by Russian troops.
    - Moths destroyed the Persian rug of the Turkish consul.
    - The scandal destroyed the career of a Thai minister.
burn : pos=v prt=down cameo=190 mode=destroy actor=subj recipient=obj,obj.of,obj.in,obj.by unless="subj fire|storm|lightning" unless="obj candle|debt|wood"
    + Soldiers burned down a Karen village.
    - The candles of the Karen temple burned down to stubs.
destruction; demolition; razing; burning; torching; bulldozing; sabotage; arson; looting; desecration; pillage; levelling : pos=n cameo=190 mode=destroy actor=by,poss recipient=of,against,on unless="of fuel|coal|fat|gas|oil|wood|evidence|myth|stockpile|weapon|arsenal|stereotype|cell|forest|rainforest|drug|habitat|document|wealth|jobs" unless="word creative|own"
    + The destruction of Timbuktu's shrines by Islamists was condemned in Mali.
    - The burning of coal by Poland worries its Czech neighbours.
set : pos=v cameo=190 mode=destroy actor=subj recipient=to,obj,obj.to if="obj|xcomp|obj.word|on fire|ablaze|alight" unless="obj off" unless="obj pan|candle|pudding|world|stage|himself|herself|themselves|pulse|social|imagination|logs" unless="subj cook|lightning|spark"
    + Militants set fire to a Nigerian village.
    - The Brazilian singer set the stage of the London hall on fire.
loot; pillage; plunder; vandalise; vandalize; ransack; sack : pos=v cameo=190 mode=destroy actor=subj recipient=obj,obj.of,obj.in if="obj @premises" unless="obj fridge|kitchen|wardrobe|drawer"
    + Militiamen from Chad looted Sudanese villages.
    - Children plundered the fridge of their Sudanese grandmother.
hurl; throw; lob; toss; pitch; fling; sling : pos=v cameo=182 mode=primitive actor=subj recipient=at,obj.at,on,into,with,toward,towards,from if="obj stone|rock|bottle|brick|projectile|cobblestone|spear|paint|pole|paving|chair|missile|debris|egg" unless="at pond|lake|river|tree|wall|window|sea|devil|bird|dog|basket|hoop|moon" unless="into pond|lake|river|sea|well|garden|air|bin" unless="on fire"
    + Protesters threw stones at Israeli soldiers.
    - Children from the Israeli school threw stones into the lake.
hurl; throw; lob; toss; fling : pos=v cameo=183 mode=explosives actor=subj recipient=at,obj.at,on,into,toward,towards,near,inside if="obj bomb|grenade|petrol|firebomb|molotov|cocktail|dynamite|explosive" unless="obj.word smoke|stun|snow|water|flour|paint|prawn|hand-made|champagne" unless="obj.word tear|gas"
    + Militants lobbed a grenade into a Kenyan church.
    - Boys threw flour bombs at the Swiss consul during the carnival.
pelt : pos=v cameo=182 mode=primitive actor=subj recipient=obj if="with stone|rock|bottle|brick|egg|tomato|shoe|mud|bomb|grenade|debris|projectile|chair" unless="with question"
    + The crowd pelted Indian police with stones.
    - Guests pelted the Indian bride with rice.
down; intercept : pos=v cameo=195 actor=subj recipient=obj,obj.of,obj.from if="obj jet|plane|helicopter|aircraft|drone|missile|rocket|warplane|bomber|airliner|uav" unless="subj storm|ice|bird|fog"
    + Turkey downed a Russian jet.
    - A pilot from Turkey downed a Russian beer.
sink; torpedo; scuttle : pos=v cameo=195 actor=subj recipient=obj,obj.of if="obj ship|boat|vessel|submarine|warship|frigate|trawler|tanker|cruiser|destroyer|freighter|ferry|dhow|gunboat" unless="subj storm|wave|iceberg|typhoon"
    + Ukraine sank a Russian ship.
    - The Greek premier torpedoed a plan for a Turkish gas pipeline.
use; send; fly : pos=v cameo=195 mode=drone actor=subj recipient=against,obj.against,over,xcomp.obj,advcl.obj,into,to if="obj drone|uav|quadcopter" if="obj.word armed|attack|suicide|explosive|kamikaze|combat" unless="advcl|xcomp film|map|survey|deliver"
    + Rebels in Libya sent an armed drone against a Turkish ship.
    - A farmer in Kenya used a drone to map his field near the Tanzanian border.
use : pos=v cameo=195 mode=drone actor=subj recipient=against,xcomp.obj,advcl.obj if="obj drone|aircraft|uav" if="xcomp|advcl strike|attack|bomb|kill|hit|destroy|target"
    + Yemen's rebels used a drone to hit a Saudi tanker.
    - Police in Dubai used a drone to find a lost Omani boy.

# --- Territory ---
take; capture; seize; retake; overrun; encircle; liberate; regain; recapture; reconquer : pos=v cameo=192 mode=territory actor=subj recipient=obj if="obj.place" if="subj @troops|army|rebel|fighter|militia|militant|coalition|insurgent|guerrilla|jihadist|group|state|taliban|houthis|rebels|isis|al-shabaab|junta" unless="by surprise"
    + Chadian troops took Faya-Largeau.
    - A group of Dutch buskers took Paris by surprise.
occupy; annex; overrun; overran; retake; recapture; conquer; reoccupy : pos=v cameo=192 mode=territory actor=subj recipient=obj,obj.in,obj.of unless="subj plant|species|cell|weed|worker|student|protester|demonstrator|activist|museum|firm|office|tourist|visitor|bird|villager|farmer" unless="obj position|niche|space|seat|post|room|floor|house|place|mind|time|attention|office|rank|stage|fear|market|chair|throne|peak|summit|audience|everest|mountain|title|square|factory|campus|flat|bed|building|university|school|street"
    + Iraqi troops occupied Kuwait in August.
    - The Kuwaiti envoy occupied a seat near the door.
    - A nurse from Nepal conquered Everest in spring.
capture; seize; take; regain; liberate; grab; wrest; storm : pos=v cameo=192 mode=territory actor=subj recipient=from,obj,obj.of,obj.in,obj.from if="obj @site" unless="in photo|photograph|picture|video|film|painting|image|song|book|poll|election|vote|runoff" unless="by storm" unless="subj photograph|painting|photographer|painter|tourist|bus|camera|party|candidate|film|book|worker|firm|company|developer" unless="obj.word high|moral|hunting|common|landing"
    + The Houthis captured a town from the Yemeni army.
    - The party of the Indian premier captured the district in the election.
capture; seize; overrun; retake; recapture : pos=v cameo=192 mode=territory actor=subj recipient=obj,obj.of if="obj field|complex|plant|compound|station|facility|depot|oilfield|building|refinery" if="subj @troops|army|rebel|fighter|militia|militant|insurgent|guerrilla|jihadist|state|taliban|houthis|isis|al-shabaab|separatist|it" unless="obj.word power|radio|television|drug"
    + The Syrian army overran a pumping station on the pipeline.
    - Retired soldiers seized the radio station's prize for the best choir in Syria.
seize; take; gain; wrest : pos=v cameo=192 mode=territory actor=subj recipient=obj.of,of,obj.from,from if="obj control|power" unless="in election|vote|poll|game|match" unless="subj voter|firm|company|investor|shareholder|bank|pilot|driver" unless="obj.of company|firm|bank|newspaper|ball|game|match|airline|stake|car" conf=0.6
    + Rebels in Mali have seized power from the president.
    - A Qatari firm took control of an Italian airline.
capture; recapture; occupation; annexation; conquest; seizure; takeover; retaking : pos=n cameo=192 mode=territory actor=by,from,poss recipient=of alone=yes if="of|of.of @site|crimea|bank|country" unless="word carbon|hostile|corporate"
    + Armenia's capture of a border village was short-lived.
    - The capture of the village scene by a French painter was admired in Lyon.
occupation; annexation; conquest; invasion; recapture : pos=n cameo=192 mode=territory actor=by,of,poss,mod recipient=of if="of.place" unless="of everest|kilimanjaro|himalayas|moon|mars|space"
    + Iraq's invasion of Kuwait was condemned by Lithuania.
    - The conquest of Everest by a Nepali nurse made news.
impose; lay; enforce; set; tighten; maintain : pos=v cameo=191 actor=subj recipient=on,in,obj.on,obj.in,of,obj.of,to if="obj blockade|siege|blockades"
    + Egypt imposed a blockade on Gaza.
    - Egypt laid a wreath on a grave in Gaza.
blockade; besiege : pos=v cameo=191 actor=subj recipient=obj unless="subj fan|reporter|tourist|admirer|creditor|problem|caller|journalist|protester|activist|farmer|trucker|villager|worker|demonstrator|driver|student|fisherman" unless="by fan|reporter|tourist|request|problem|offer|call"
    + The Saudi navy blockaded Yemen.
    - Fans besieged the Korean singer at a hotel in Lima.
blockade; siege; encirclement : pos=n cameo=191 actor=by,poss,mod,of recipient=of,on,against unless="by protester|activist|farmer|trucker|villager|worker|student|driver|demonstrator|resident" unless="word seventy|1453|medieval"
    + There was talk about Bahrain's blockade of Qatar.
    - Tourists in Vienna re-enacted the siege of the city in a park.
responsible : pos=a over=light comp=for need=inner actor=subj
    + The Sudanese army is responsible for attacks on villagers in Darfur.
    - The Sudanese ministry is responsible for roads and schools in Darfur.
