# COERCE (17): repression short of violence.
%kind event
%default type=COERCE cameo=170

arrest; detain; apprehend; nab; incarcerate; intern; round : pos=v cameo=173 mode=arrest actor=subj,in recipient=obj,in
    + Police in Lagos arrested ten union leaders.
    - The drug arrested the growth of the cells.
capture; seize; hold; catch : pos=v cameo=173 mode=arrest actor=subj recipient=obj if="obj @captive|dozen|hundred|member|gunman|commander|guerrilla|insurgent|terrorist|gang" unless="obj title"
    + Iraqi police captured a Syrian militant.
take : pos=v cameo=173 mode=arrest actor=subj recipient=obj,obj.of if="into custody"
    + Police in Oslo took a Russian into custody.
arrest; detention; imprisonment; capture; jailing; internment : pos=n cameo=173 mode=arrest actor=by,in,poss recipient=of
    + The arrest of a Polish priest by Belarus caused anger.
    - The arrest of growth was noted.
warrant : pos=n cameo=173 mode=arrest actor=by,from,of,poss recipient=for,against,of if="word arrest"
    + The court published Spain's arrest warrant for the Moroccan general.
issue : pos=v cameo=173 mode=arrest actor=subj recipient=for,obj.for,against,obj.against if="obj warrant|notice"
    + A court in Chile issued warrants for a Peruvian banker.
jail; imprison; incarcerate : pos=v cameo=173 mode=arrest actor=subj recipient=obj
    + A judge in Burma jailed an American reporter.
    - Grief jailed the poet in himself.
deport; exile; banish; evict; repatriate; displace : pos=v cameo=174 mode=deport actor=subj recipient=obj,obj.from
    + Jordan deported four Yemeni refugees.
deportation; eviction : pos=n cameo=174 mode=deport actor=by,from recipient=of
    + The deportation of Afghans by Iran continued.
ban; outlaw; prohibit; forbid; criminalise; criminalize; bar; proscribe : pos=v cameo=172 mode=ban actor=subj recipient=obj,obj.of,obj.from,obj.by,from unless="subj rule|law|section|article|equation"
    + Afghanistan banned Pakistani newspapers.
    - The rule bans knives.
ban; prohibition; restriction; curb : pos=n cameo=172 mode=ban actor=by,of,poss,from recipient=on,against,of.by
    + A ban by India on Chinese apps took hold.
    - The ban on knives is old.
impose; declare; enforce; extend; introduce; order; tighten; prolong; announce; place; set; clamp : pos=v cameo=1724 mode=curfew actor=subj recipient=on,in,obj.on,obj.in,over,across,at,obj.of,for alone=yes if="obj curfew|lockdown|quarantine"
    + India imposed a curfew in Srinagar.
declare; impose; proclaim; extend; announce : pos=v cameo=1724 mode=martial-law actor=subj recipient=in,obj.in,on,obj.on,across,over alone=yes if="obj law|emergency|siege|state" unless="obj.of union"
    + Thailand declared a state of emergency in Yala.
    - The judge declared the law void.
impose; slap; reimpose; levy; place; renew; prolong; extend; tighten; toughen; expand; maintain; keep; adopt; apply; announce; unveil; order; introduce : pos=v type=COERCE cameo=172 actor=subj recipient=on,against,obj.on,obj.against,obj.in,in if="obj @sanctions"
    + Canada imposed sanctions on Belarusian officials.
    - The town imposed restrictions on parking.
impose; lay; enforce; set : pos=v type=ASSAULT cameo=191 actor=subj recipient=on,in,obj.on,obj.in,of,obj.of,to if="obj blockade|siege|blockades"
    + Egypt imposed a blockade on Gaza.
blockade; besiege : pos=v type=ASSAULT cameo=191 actor=subj recipient=obj
    + The Saudi navy blockaded Yemen.
blockade; siege : pos=n type=ASSAULT cameo=191 actor=by,poss,mod,of recipient=of,on,against
    + There was talk about Bahrain's blockade of Qatar.
sanction; embargo; tariff : pos=n type=COERCE cameo=172 actor=by,from,poss,mod,of recipient=on,against
    + American sanctions on Iran hurt the economy.
    - Tariffs on paper vary.
seize; confiscate; impound; expropriate; nationalise; nationalize; freeze; requisition : pos=v cameo=171 mode=seize actor=subj recipient=obj.of,obj.from,from,obj,obj.by if="obj asset|property|ship|tanker|vessel|boat|land|farm|account|fund|passport|document|equipment|cargo|oil|weapon|company|shipment|house|goods|drug|plane|aircraft|newspaper"
    + Iran seized a British tanker.
    - The man seized a house key.
censor; silence; gag; muzzle; suppress; jam; block; shut; shutter; suspend; close : pos=v cameo=172 mode=censor actor=subj recipient=obj,obj.of,in,obj.in if="obj newspaper|website|media|channel|broadcaster|station|press|journalist|critic|dissent|internet|facebook|twitter|radio|blog|publication|site|outlet|office|ngo|charity|organisation|organization|organization|school|university|mosque|church"
    + Turkey blocked a Kurdish website.
    - The nurse shut the radio off.
restrict; limit; curb; curtail : pos=v cameo=172 mode=restrict actor=subj recipient=obj.of,obj.by,obj,obj.in,to if="obj movement|freedom|access|travel|right|press|visa|import|migrant|travel|activity|protest|media" 
    + China restricted the travel of Uighurs.
force; compel; coerce : pos=v over=compel comp=xcomp actor=subj recipient=obj unless="subj it|this|that|which|storm|rain|snow|illness|injury|fire"
    + The Indian army forced the Georgian police to hold talks with China.
    - Rain forced the match to end.
force; compel; coerce : pos=v cameo=170 actor=subj recipient=obj unless="subj it|this|that|which|storm|rain|snow|illness|injury|fire"
    + The Cambodian police forced the senator out of the country.
harass; intimidate; persecute; oppress; repress; blackmail; evict; crush : pos=v cameo=175 actor=subj recipient=obj
    + The Cuban police harassed dissidents.
crack : pos=v prt=down cameo=175 actor=subj recipient=on,against,in
    + Uganda cracked down on opposition supporters.
crackdown; repression; persecution; purge; raid : pos=n cameo=175 actor=by,of,poss,mod recipient=on,against,of
    + A crackdown by Belarus on reporters went on.
raid; search; ransack : pos=v cameo=175 actor=subj recipient=obj,obj.of if="subj police|agent|officer|authority|soldier|force|troop|prosecutor|militia"
    + Police in Turkey raided a Kurdish newspaper.
hack; breach; infiltrate : pos=v cameo=176 mode=cyber actor=subj recipient=obj,into,obj.of unless="prt off|up" unless="adv off"
    + Russian hackers breached the Estonian ministry.
warfare; attack; cyberattack; espionage; cyber-attack : pos=n cameo=176 mode=cyber actor=by,from,of,poss,mod recipient=on,against if="word cyber"
    + Iran launched a cyber attack against Albania.
cyberattack; hack; cyber-attack; hacking : pos=n cameo=176 mode=cyber actor=by,from,of,poss,mod recipient=on,against,of
    + A cyberattack by Russia on Estonia failed.
occupy; annex; overrun; overran; retake; recapture; conquer : pos=v type=ASSAULT cameo=192 mode=territory actor=subj recipient=obj,obj.in,obj.of unless="subj plant|species|cell|weed" unless="obj position|niche|space|seat"
    + Iraqi troops occupied Kuwait in August.
    - The plant occupied the meadow.
capture; seize; take; regain : pos=v type=ASSAULT cameo=192 mode=territory actor=subj recipient=from,obj,obj.of,obj.in,obj.from if="obj city|town|village|territory|swath|land|headquarters|bridge|road|stronghold|district|airport|base|hill|area|province|mosque|neighbourhood|border|crossing|capital|port|outpost|post|camp|checkpoint|position|airfield|island|ground" unless="in photo|photograph|picture|video|film|painting|image|song|book"
    + The Houthis captured a town from the Yemeni army.
    - The camera captured a village wedding.
seize; take : pos=v type=ASSAULT cameo=192 mode=territory actor=subj recipient=obj.of,of,obj.from,from if="obj control|power" conf=0.6
    + Rebels in Mali have seized power from the president.
spy; eavesdrop : pos=v cameo=175 actor=subj recipient=on if="on"
    + Denmark spied on Germany.
dissolve; disband : pos=v cameo=172 mode=ban actor=subj recipient=obj,obj.of if="obj parliament|party|assembly|government|organisation|organization|union|council"
    + The king of Jordan dissolved the parliament.
shut; close; block : pos=v prt=down cameo=172 mode=censor actor=subj recipient=obj,obj.of,obj.in,in
    + Egypt shut down two Qatari banks.
place; put; keep : pos=v cameo=173 mode=arrest actor=subj recipient=obj if="under arrest|detention|surveillance|guard|custody"
    + The Burmese army placed the prime minister under arrest.
disqualify; suspend; remove; strip : pos=v cameo=170 actor=subj recipient=obj,obj.of if="obj candidate|politician|lawmaker|mayor|senator|party|leader|activist|editor" conf=0.6
    + Iran disqualified a reformist candidate.
block; restrict; cut; limit : pos=v cameo=172 mode=restrict actor=subj recipient=obj.to,to,obj.of,in,obj.in,for if="obj access|internet|entry|movement|facebook|twitter|traffic" conf=0.6
    + Uganda blocked access to the opposition.
expropriate; loot; plunder : pos=v cameo=171 mode=seize actor=subj recipient=obj,obj.of,from
    + Zimbabwe expropriated British farmers.
interrogate : pos=v cameo=170 actor=subj recipient=obj
    + Soldiers interrogated Tamil villagers.
block; halt; stop; suspend; ban; bar; restrict : pos=v cameo=172 mode=ban actor=subj recipient=from,obj.from,obj.of,of,obj.by if="obj import|export|shipment|entry|purchase" if="from|obj.from|obj.of|of"
    + Togo blocked imports of Ghanaian cocoa.
    - The dam blocked the entry of fish.
steal; siphon; loot : pos=v cameo=176 mode=cyber actor=subj recipient=from,obj.from,of if="subj hacker|hackers"
    + Belarusian hackers stole files from the Latvian ministry.
raid; search : pos=v cameo=171 mode=seize actor=subj recipient=obj.of,obj.poss,obj if="obj office|newsroom|home|house|apartment|headquarters|studio" if="subj police|policeman|agent|officer|authority|official|service|prosecutor|government|gendarme"
    + Algerian police raided the offices of a French newspaper.
    - Ants raided the house.
strip; deprive : pos=v cameo=172 mode=restrict actor=subj recipient=obj if="of|obj.of citizenship|nationality|immunity|licence|license|right|rights|freedom|property|post"
    + Oman stripped a cleric of his citizenship.
    - The sun stripped the fence of its paint.
