# ASSAULT (18, 19, 20): deliberate action that can cause serious physical harm.
%kind event
%default type=ASSAULT cameo=190

attack; assault; storm; ambush; raid; bombard; besiege; target; engage; invade; strafe : pos=v cameo=190 actor=subj recipient=obj,on,into,in unless="obj @mental" unless="obj market|consumer|customer|audience|reader|protein|gene|receptor|user|learner|attention|conversation"
    + Rebels attacked the Nigerian army near the border.
    - Researchers attacked the problem with new methods.
bomb; blast; firebomb; dynamite; bombard : pos=v cameo=195 actor=subj recipient=obj,obj.in
    + Saudi jets bombed the Yemeni capital.
shell; pound; pummel; rocket; mortar : pos=v cameo=194 mode=heavy-weapons actor=subj recipient=obj,obj.in,at unless="obj pavement|table|door|drum|egg|pea"
    + Syrian warplanes pounded the rebel town.
    - The cook pounded the garlic.
hit; strike : pos=v cameo=190 actor=subj recipient=obj,obj.in,against if="subj @troops|missile|airstrike|rocket|rebel|militant|warplane|drone|fighter|militia|israel|military|helicopter|gunman|bomber|shell|insurgent|strike|artillery|bomb|attack|raid|mortar|fire|bombing|blast"
    + Israeli warplanes struck a Syrian base.
    - The ball hit the Danish keeper.
hit; strike : pos=v cameo=190 actor=subj recipient=obj,obj.in if="obj position|target|base|camp|militia|militant|group|convoy|facility|depot|building|area|village|school|hospital|airport|airbase|site" unless="subj storm|earthquake|cyclone|hurricane|quake|flood|lightning|tsunami|virus|disease|train|car|wave|crisis|recession"
    + The United States struck a militia base in Iraq.
kill; murder; slay; massacre; slaughter; gun; exterminate; lynch : pos=v cameo=190 actor=subj,surface.by,surface.mod recipient=obj unless="prt off" unless="obj time|bill|deal|plan|proposal" unless="subj earthquake|storm|disease|virus|accident|crash|flood|heat|cancer|drug|antibiotic|cyclone|avalanche|landslide|bug|quake|hurricane|lightning"
    + A militia from Chad killed nine farmers.
    - Heat killed the plants.
kill; wound; injure; maim : pos=v cameo=190 actor=surface.by,surface.mod,surface.of,surface.poss,surface.subj recipient=obj if="subj attack|airstrike|strike|bombing|raid|shelling|blast|explosion|bomb|rocket|missile|drone|mortar|fire|shooting|bombardment|assault"
    + A bombing by the Islamic State killed nine Syrians.
kill; wound; injure; maim; slay : pos=v actor=in.by,in.mod,in.poss,in.of recipient=obj if="passive" if="in attack|airstrike|strike|bombing|raid|shelling|ambush|shooting|bombardment|assault|offensive|operation|crackdown|fire|tank|artillery|drone|rocket|mortar" unless="by"
    + Nine farmers were killed in a Sudanese attack on a market.
    - Nine farmers were killed in a flood.
die; perish : pos=v actor=in.by,in.mod,in.poss recipient=subj if="in attack|airstrike|strike|bombing|raid|shelling|ambush|shooting|bombardment|assault|offensive|crackdown|fire"
    + Two nurses died in an Ethiopian airstrike.
    - Two nurses died in an Ethiopian flood.
wound; injure; maim; hurt : pos=v cameo=190 actor=subj recipient=obj unless="subj earthquake|storm|accident|crash|flood|quake"
    + Pakistani soldiers wounded an Indian farmer.
    - The singer hurt her knee.
shoot : pos=v cameo=193 mode=firearms actor=subj recipient=obj,at unless="obj film|video|photo|picture|scene|movie|goal|footage|portrait"
    + Turkish police have shot a Kurdish protester in the street.
    - The crew shot a film in Malta.
shoot : pos=v prt=down cameo=195 actor=subj recipient=obj,obj.of
    + Syrian troops have shot down a Turkish jet.
open : pos=v cameo=193 mode=firearms actor=subj recipient=on,at,obj.on,obj.at if="obj fire"
    + Iraqi soldiers opened fire on protesters.
    - The campers opened the fire on time.
fire : pos=v cameo=193 actor=subj recipient=at,on,into,toward,towards,across,obj.at,obj.into,obj.on alone=yes if="obj shot|rocket|missile|round|shell|bullet|gun|mortar|gas|rubber|cannon|tear" unless="obj employee"
    + Hamas fired rockets at Israel.
    - The museum fired a round of emails at staff.
fire : pos=v cameo=193 actor=subj recipient=on,at,into,across
    + North Korean soldiers fired on a South Korean boat.
exchange; trade : pos=v cameo=193 actor=subj recipient=with,obj.with,in if="obj fire|gunfire|shot|shelling"
    + Indian soldiers exchanged fire with Pakistani troops.
use : pos=v cameo=170 actor=subj recipient=against,on,advcl.obj,xcomp.obj,xcomp.against if="obj gas|force|cannon|weapon|bullet|baton" if="against"
    + Police used tear gas against Haitian protesters.
use : pos=v cameo=204 mode=unconventional actor=subj recipient=against,on,in if="obj sarin|chlorine|agent|poison"
    + The Syrian army has used sarin against rebels.
fight; battle; combat : pos=v cameo=190 actor=subj recipient=against,with,obj unless="obj @mental" unless="obj fire|crime|corruption|climate|inflation|terrorism|virus|infection|change|extradition|addiction|coronavirus|pandemic|urge|discrimination|unemployment|migration|poverty|hunger|racism|drought|flame|blaze|wildfire" unless="against @mental"
    + Ethiopian soldiers fought Eritrean troops.
    - Nurses fight the infection.
clash; skirmish; grapple; duel : pos=v cameo=190 actor=subj recipient=with,against,in alone=yes unless="subj color|colour|style|view|schedule"
    + Armenian soldiers have clashed with Turkish troops.
    - The colours clash with the rug.
clash; fighting; battle; firefight; gunfight; gunbattle; skirmish; hostilities; hostility; war; conflict; combat : pos=n cameo=190 actor=between,of,mod recipient=with,against if="between"
    + There were clashes between Kurdish fighters and Turkish soldiers.
    - A clash between two colours hurts.
fighting; battle; firefight; war; clash; offensive; campaign : pos=n cameo=190 actor=by,of,poss,mod recipient=against,with,on unless="word charm|election|electoral|advertising|political|vaccination|presidential|reelection|re-election|publicity|smear|media|cold|trade|marketing"
    + The war of Russia against Georgia lasted five days.
    - The war on weeds goes on.
attack; assault; raid; strike; offensive; onslaught; ambush; invasion; incursion; aggression; bombardment; shelling; bombing; airstrike; massacre; killing; murder; blitz; barrage; airstrikes; siege; violence; atrocity; air-strike : pos=n cameo=190 actor=by,from,of,poss,mod recipient=on,against,of,into,at unless="word heart|panic|asthma|anxiety|verbal|hunger|scathing|cyber|personal|extraordinary|charm|labor|labour"
    + The attack by Boko Haram on the Nigerian army failed.
    - A heart attack by chance on Monday.
bombing; explosion; blast; bomb; shooting : pos=n cameo=195 actor=by,from,poss recipient=in,at,on,of,against
    + The Taliban's bombing in Kabul has angered Pakistan.
carry : pos=v prt=out cameo=190 actor=subj recipient=on,against,obj.on,obj.against,in,at,obj.in,acl.obj if="obj attack|strike|raid|bombing|assault|airstrike|massacre|killing|operation|offensive|shooting|execution"
    + The Taliban carried out an attack on the Afghan parliament.
launch; mount; conduct; stage; wage; unleash; perpetrate; commit; begin; resume; intensify; order; step; commence; start : pos=v cameo=190 actor=subj recipient=on,against,obj.on,obj.against,into,obj.into,at,in,obj.in,obj.of if="obj attack|strike|raid|bombing|assault|airstrike|massacre|operation|offensive|war|invasion|rocket|missile|bombardment|shelling|crackdown|sweep|incursion" unless="obj.word hunger|cyber|scathing|verbal|extraordinary|investigative|sit-in|general|nationwide" unless="subj worker|employee|union|teacher|nurse|miner|driver|staff|student"
    + The Israeli army launched an offensive against Hamas.
    - The store launched an attack on prices.
claim : pos=v cameo=190 actor=subj recipient=for.on,for.against,for.in,for.at,obj.for.on,obj.for.in,for alone=yes if="obj responsibility"
    + Boko Haram claimed responsibility for the raid on the Nigerian police.
    - The firm claimed responsibility for the error.
abduct; kidnap; hijack : pos=v cameo=181 mode=abduct actor=subj recipient=obj
    + Gunmen from Somalia kidnapped a Kenyan nurse.
    - The meme hijacked the talk.
take : pos=v cameo=181 mode=abduct actor=subj recipient=obj,obj.of if="xcomp|obj|obj.word hostage|captive|prisoner"
    + Rebels have taken French officials hostage.
take; hold : pos=v cameo=181 mode=abduct actor=subj recipient=obj,obj.of if="as hostage|shield|prisoner|captive"
    + Militants held Iraqi villagers as hostages.
abduction; kidnapping : pos=n cameo=181 mode=abduct actor=by,poss recipient=of
    + The parliament condemned the abduction of Nigerian girls by rebels.
rape; molest : pos=v cameo=1821 mode=sexual actor=subj recipient=obj
    + Soldiers from Sudan raped village women.
responsible : pos=a over=light comp=for need=inner actor=subj
    + The Sudanese army is responsible for attacks on villagers in Darfur.
    - The liver is responsible for the cleaning.
torture; mutilate; behead; maim : pos=v cameo=1822 mode=torture actor=subj recipient=obj
    + The Syrian police tortured a student.
    - The essay tortured the Greek teacher.
execute; assassinate; hang; poison; behead; crucify : pos=v cameo=186 mode=targeted actor=subj recipient=obj unless="obj message|banner|sign|plan|order|program|programme|command|task|will|contract|picture|code|instruction|strategy|curtain|coat"
    + Iran executed a Kurdish prisoner.
    - The computer executes the program.
assassination; execution; beheading; lynching : pos=n cameo=186 mode=targeted actor=by,poss recipient=of
    + The assassination of a general by Israel angered Iran.
beat; club; flog; stab; knife; punch; kick; stone; slap; manhandle; lash : pos=v cameo=182 mode=beat actor=subj recipient=obj unless="obj @game" unless="prt off|away|back" unless="obj egg|drum|record|odds|rival|opponent|expectation|ball|habit|team|side|heat|traffic|crowd|rush|price|inflation|cold|clock|deadline|disease|cancer|virus|market|estimate|forecast"
    + Police in Belarus beat a protester.
    - The Kenyan runner beat the record.
destroy; demolish; raze; torch; burn; bulldoze; blow; sabotage; level; ravage; devastate; wreck : pos=v cameo=190 mode=destroy actor=subj recipient=obj,obj.of,obj.in,obj.by unless="subj fire|storm|earthquake|flood|hurricane|tsunami|wind|heat|cyclone|tornado|enzyme|acid|wildfire" unless="obj cell|calorie|energy|fuel|fat|candle|tissue|bacteria" conf=0.6
    + The Burmese army burned Rohingya villages.
    - Fire destroyed the barn.
disperse; repel; repulse; rout; crush; overpower : pos=v cameo=175 actor=subj recipient=obj if="obj protester|demonstrator|crowd|protest|rally|attack|rebel|demonstration|force"
    + Police dispersed protesters in Minsk.
detonate; explode : pos=v cameo=183 mode=explosives actor=subj recipient=in,at,near,outside,among if="subj bomber|militant|attacker|rebel|insurgent|suicide"
    + A Taliban bomber detonated a vest in Kabul.
blow : pos=v prt=up cameo=183 mode=explosives actor=subj,surface.by recipient=obj,in,at,near,outside,among,beside,inside,obj.in
    + Chechen rebels blew up a Russian train.
ram; plough; plow : pos=v cameo=180 actor=subj recipient=into,obj if="subj attacker|militant|bomber|driver|assailant|gunman|boat|ship|vessel"
    + The Chinese vessel has rammed a French ship.
mine; booby-trap : pos=v cameo=190 actor=subj recipient=obj if="obj road|harbour|harbor|field|bridge" conf=0.5
    + The rebels mined a road in Angola.
harm; mistreat; abuse; brutalise; brutalize : pos=v cameo=180 actor=subj recipient=obj if="obj @people|prisoner|detainee" conf=0.6
    + The Libyan police have mistreated many prisoners.
cross; penetrate; enter : pos=v cameo=190 actor=subj recipient=obj,into if="subj troop|tank|soldier|force|army" conf=0.5
    + Turkish tanks entered Syria.
leave : pos=v cameo=190 actor=subj.by,subj.poss,subj.mod,subj.of recipient=obj if="xcomp|obj.word dead|injured|wounded" if="subj attack|strike|raid|bombing|airstrike|assault|shelling|blast|shooting"
    + A raid by the army of Mali left nine villagers dead.
loot; pillage; plunder; vandalise; vandalize : pos=v cameo=190 actor=subj recipient=obj,obj.of,obj.in
    + Militiamen from Chad looted Sudanese villages.
set : pos=v cameo=190 mode=destroy actor=subj recipient=to,obj,obj.to if="obj|xcomp|obj.word fire|ablaze|alight" unless="obj off"
    + Militants set fire to a Nigerian village.
    - The cook set the pan alight.
hurl; throw; lob; pelt; toss : pos=v cameo=182 mode=primitive actor=subj recipient=at,obj.at,on,into,with if="obj stone|rock|bomb|grenade|bottle|petrol|brick|projectile|firebomb|molotov|missile"
    + Protesters threw stones at Israeli soldiers.
    - Children threw stones at the pond.
pelt : pos=v cameo=182 mode=primitive actor=subj recipient=obj if="with"
    + The crowd pelted Indian police with stones.
tear-gas; teargas : pos=v cameo=175 mode=crowd-control actor=subj recipient=obj
    + Police teargassed Kenyan students.
down; intercept : pos=v cameo=195 actor=subj recipient=obj,obj.of,obj.from if="obj jet|plane|helicopter|aircraft|drone|missile|rocket|warplane|bomber"
    + Turkey downed a Russian jet.
sink; torpedo : pos=v cameo=195 actor=subj recipient=obj,obj.of if="obj ship|boat|vessel|submarine|warship|frigate|trawler"
    + Ukraine sank a Russian ship.
mow : pos=v prt=down cameo=190 actor=subj recipient=obj
    + Gunmen mowed down Somali villagers.
take; capture; seize; retake; overrun; encircle : pos=v cameo=192 mode=territory actor=subj recipient=obj if="obj.place" if="subj @troops|army|rebel|fighter|militia|militant|coalition|insurgent|guerrilla|jihadist|group"
    + Chadian troops took Faya-Largeau.
    - The runner took Paris by surprise.
land; fall; crash; explode : pos=v cameo=193 actor=subj recipient=on,in,at,near,inside if="subj rocket|missile|shell|mortar|bomb|grenade|projectile"
    + Rockets fired by the militia landed on a US base.
    - The rocket landed on the moon.
respond; retaliate; reply : pos=v cameo=190 actor=subj recipient=to,against,on,with.on,with.against if="with force|strike|missile|fire|airstrike|attack|rocket|shelling|bombardment"
    + Israel responded with airstrikes on Gaza.
    - The choir replied with a song on Gaza.
