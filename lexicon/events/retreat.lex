# RETREAT (08, material): withdrawal, release, return, disarming, ceasefire kept, access, resigning.
%kind event
%default type=RETREAT cameo=087

withdraw; pull; evacuate; remove : pos=v cameo=0874 mode=withdraw actor=subj recipient=from,of,obj.from,to,in alone=yes if="obj @troops|tank|settler|militia|rebel"
    + Russia withdrew its troops from Georgia.
    - The bank withdrew a service from the market.
withdraw; retreat : pos=v cameo=0874 mode=withdraw actor=subj recipient=from,of,to if="subj @troops|fighter|rebel|militant|militia|marine|insurgent|peacekeeper|guerrilla"
    + The rebels retreated to the Liberian border.
    - The soldiers from Ghana retreated into silence.
flee; leave; exit; depart; quit : pos=v cameo=0874 mode=withdraw actor=subj recipient=from,obj if="subj @troops|fighter|rebel|militant|militia|marine|insurgent|peacekeeper|guerrilla" if="obj.place|from.place"
    + American troops left Afghanistan.
    - Three Russian soldiers left a good tip for the waiter.
pull : pos=v prt=out cameo=0874 mode=withdraw actor=subj recipient=of,from,obj.from,from alone=yes if="subj @troops|fighter|rebel|militant|militia"
    + The Turkish troops have pulled out of Syria.
    - The drivers pulled out of the race.
pull : pos=v prt=back cameo=0874 mode=withdraw actor=subj recipient=from,obj.from alone=yes
    + The rebels pulled back from the Sudanese border.
    - The Irish rider pulled back from the fence.
withdraw; retreat : pos=v cameo=0874 mode=withdraw actor=subj recipient=from,to if="from" unless="from agreement|deal|treaty|pact|race|competition|accord|talk|election|tournament|organisation|organization|contest"
    + Israel withdrew from southern Lebanon.
    - The tortoise from Mali retreated from the heat.
withdrawal; pullout; retreat; pullback : pos=n cameo=0874 mode=withdraw actor=of,by,poss,mod recipient=from if="from" unless="from agreement|deal|treaty|pact|race|accord|union"
    + The withdrawal of Russian soldiers from Georgia began.
    - The withdrawal of water from the lake worries farmers.
release; free; liberate : pos=v cameo=0841 mode=release actor=subj,from.by,from.in recipient=obj,to unless="obj @published" unless="obj city|town|village|neighbourhood|territory" unless="into wild|sea|air|atmosphere|environment"
    + Ethiopia freed a rebel leader.
    - The band released an album in Turkey.
release : pos=n cameo=0841 mode=release actor=by,poss recipient=of unless="word press|news|product|film|toxic|energy|software|album|music|video" unless="of @published"
    + The release of the French hostages by Mali took hours.
    - The release of the French film was delayed by a month.
let : pos=v cameo=0841 mode=release actor=subj recipient=xcomp.obj,obj if="xcomp go|free"
    + The rebels let the Turkish drivers go.
    - The Brazilian coach let his star player go after the season.
let : pos=v cameo=0841 mode=release actor=subj recipient=obj,xcomp.obj if="obj @captive" 
    + The government of Yemen let the French journalist leave.
    - The mother in Cairo let her children play in the garden.
return : pos=v cameo=084 mode=return actor=subj recipient=to,obj.to,obj.for,obj.of,iobj if="obj" unless="obj call|favour|favor|shot|interview"
    + Belgium returned the statue to Egypt.
    - The reader returned the book to the library.
repatriate; hand; give : pos=v cameo=084 mode=return actor=subj recipient=to,obj if="obj artifact|artefact|remains|body|statue|painting|territory|base|land|island|weapon|arm|prisoner|child" unless="obj @aid" unless="prt back|up"
    + Greece repatriated the remains of Turkish soldiers.
    - The Danish nurse gave the child a sweet.
surrender; capitulate : pos=v cameo=0873 mode=disarm actor=subj recipient=to,in,from alone=yes unless="obj right|licence|license"
    + A rebel commander surrendered to the Colombian army.
    - She surrendered to sleep.
disarm; demobilise; demobilize : pos=v cameo=0873 mode=disarm actor=subj alone=yes recipient=to,in
    + The FARC disarmed in Colombia.
    - With a smile the Thai hostess disarmed the angry guests.
hand; turn; give; sign : pos=v prt=over cameo=0873 mode=disarm actor=subj,obj.of,obj.poss recipient=to,obj.to if="obj @armsout|rifle"
    + The rebels have surrendered; they turned over weapons to Colombia.
    - The bakery in Lyon turned over a million euros last year.
hand; turn; transfer; cede : pos=v cameo=084 mode=return actor=subj recipient=to,obj.to if="obj power|control|authority|@captive|territory|body|base|mandate"
    + The junta in Mali handed power to a civilian president.
    - The Moroccan captain handed the ball to the goalkeeper.
observe; respect; honour; honor : pos=v cameo=087 mode=ceasefire actor=subj recipient=with,in alone=yes if="obj ceasefire|truce|cease-fire"
    + The Sudanese army observed the truce.
    - Two brothers from Nepal observed a truce over the garden fence.
allow; permit; let : pos=v cameo=085 mode=access actor=subj recipient=obj,xcomp.subj,to,into,in,xcomp.to if="obj access|entry|aid|delivery|inspector|monitor|observer|convoy|worker|inspection|movement|passage"
    + Syria allowed an aid convoy into Aleppo.
    - The wide doors allow access for wheelchairs at the museum in Oslo.
allow; permit : pos=v cameo=085 mode=access actor=subj recipient=obj,ccomp.surface,xcomp.obj,xcomp.to,to unless="neg" if="subj" if="xcomp enter|deliver|inspect|leave|return|go|visit|cross|land|work|import|operate|use|stay|move|resume|pass|send|travel|vote|join"
    + Sudan allowed UN workers to enter Darfur.
    - The ramp allows users to enter the building.
    - Citizens of Athens were allowed to vote.
give; grant : pos=v cameo=085 mode=access actor=subj recipient=iobj,to,for,obj.for,obj.to if="obj access|approval|permission|consent|authorisation|authorization|clearance|passage"
    + Ethiopia gave approval for the Red Cross to bring medicine.
    - The new stairs give access to the roof of the Berlin tower.
grant; give : pos=v cameo=0841 mode=release actor=subj recipient=iobj,to if="obj amnesty|pardon|clemency|bail|immunity"
    + Myanmar granted amnesty to striking students.
    - The Spanish jury gave the cook no pardon for the burnt rice.
amnesty; pardon : pos=n cameo=081 actor=by,poss,from recipient=for,to
    + A pardon by the Kenyan president for the rebels drew praise.
    - The library in Dublin declared an amnesty for overdue books.
acquit; exonerate; clear : pos=v cameo=081 mode=release actor=subj recipient=obj if="obj" unless="obj way|hurdle|area|land|ground|forest|path|throat|space|snow" conf=0.6
    + A court in Turkey acquitted a German reporter.
    - Snow ploughs cleared the roads to the Austrian village.
reinstate; reappoint; re-appoint; rehire : pos=v cameo=080 actor=subj recipient=obj conf=0.6
    + The governor of Papua reinstated the prime minister.
    - After the break the Ghanaian coach reinstated his goalkeeper.
resign; abdicate : pos=v cameo=080 mode=resign actor=subj alone=yes conf=0.6
    + The Armenian prime minister resigned.
    - The manager of the shop resigned.
step : pos=v prt=down cameo=080 mode=resign actor=subj alone=yes conf=0.6 unless="from train|bus|plane|aircraft|stage|podium|platform|carriage|car|dais|pulpit|boat|ladder"
    + The president of Algeria stepped down.
    - The Italian minister stepped down from the train in Rome.
dismantle; destroy; scrap : pos=v cameo=0873 mode=disarm actor=subj alone=yes if="obj stockpile|arsenal|centrifuge"
    + Libya dismantled its arsenal.
    - The Swiss chef destroyed an arsenal of whisks.
lift; end : pos=v cameo=0871 actor=subj recipient=obj.of,of,on if="obj siege|blockade|occupation"
    + The army of Yemen lifted the siege of Taiz.
    - A late goal ended the siege of the Chilean penalty area.
reopen; re-open : pos=v cameo=085 mode=access actor=subj recipient=to,obj.with,with,for if="obj border|crossing|embassy|airspace|office|consulate"
    + Libya reopened its border with Tunisia.
    - The museum reopened its offices for visitors from Japan.
resettle; readmit : pos=v cameo=084 mode=return actor=subj recipient=obj
    + Rwanda resettled Congolese refugees.
    - The gardener from Kent readmitted light to the hedge.
vacate; abandon; evacuate : pos=v cameo=0874 mode=withdraw actor=subj recipient=obj,to,in alone=yes if="obj base|post|outpost|position|town|village|camp|city|area|checkpoint|settlement"
    + French soldiers vacated a base in Chad.
    - The family vacated the house.
unfreeze; unblock; return : pos=v cameo=085 actor=subj recipient=obj.of,to,obj.to,for if="obj asset|account|fund|money"
    + Switzerland has returned the assets to Libya.
    - The reader returned the money to a friend in Malta.
waive; cancel; forgive; write : pos=v type=AID cameo=071 actor=subj recipient=of,obj.of,for,obj.for,obj.poss if="obj debt|loan"
    + Norway forgave the debt of Egypt.
    - He wrote a poem on debt for a magazine in Cyprus.
restore : pos=v cameo=085 mode=access actor=subj recipient=to,obj.to,in if="obj access|service|power|water|electricity|internet" conf=0.6
    + Ethiopia restored access to Tigray for the UN.
    - The carpenter restored power to the old Swedish clock.
clear; reverse; overturn; quash; annul; rescind : pos=v cameo=081 actor=subj recipient=obj.of,obj.on,of,on,obj.against if="obj conviction|sentence|ban|verdict|suspension|expulsion"
    + A court in Kenya quashed the conviction of a Somali refugee.
    - The goalkeeper from Cameroon cleared the ball over the bar.
commute : pos=v cameo=081 actor=subj recipient=obj.of,of if="obj sentence"
    + The president of Iran commuted the sentence of a French tourist.
    - The Japanese clerk commutes to Tokyo by train.
parole; bail : pos=v cameo=0841 mode=release actor=subj recipient=obj conf=0.6 unless="obj water|boat"
    + Zimbabwe paroled the opposition leader.
    - The sailors bailed water from the Greek boat.
hand; give; turn; transfer : pos=v prt=back cameo=084 mode=return actor=subj recipient=to,obj.to,obj unless="obj ball|homework|call"
    + Eritrea gave two ships back to Yemen.
    - The pupil gave the book back to his aunt.
turn; hand : pos=v prt=in cameo=087 mode=disarm actor=subj recipient=to,obj.to alone=yes if="obj @armsout|rifle|gun"
    + The Colombian rebels turned in their rifles to the United Nations.
    - The Korean pupils turned in their essays on gun laws.
take; remove; strike; drop; delete; delist : pos=v cameo=085 actor=subj recipient=obj if="off|from list|blacklist"
    + The US took a Sudanese bank off its list.
    - The editor took a book off the list of titles.
withdraw; pull; evacuate; recall; redeploy : pos=v cameo=0874 mode=withdraw actor=subj,surface recipient=from,out,of,in if="passive" if="surface @troops|tank|settler|militia|rebel|peacekeeper" if="from|out" unless="from film|market|game|race|competition|ceremony|parade|list|team"
    + The Rwandan soldiers were withdrawn from the Congolese town.
    - Two Russian soldiers were withdrawn from the film.
bring; fly; call : pos=v cameo=0874 mode=withdraw actor=subj recipient=from,obj.from alone=yes if="obj @troops|peacekeeper|legionnaire" if="adv|prt home|back"
    + Denmark brought home its soldiers from Iraq.
    - The Dutch fans brought home a toy soldier.
withdrawal; pullout; redeployment; disengagement : pos=n cameo=0874 mode=withdraw actor=by,of,poss recipient=out,in alone=yes unless="from" if="of|poss @troops|peacekeeper|settler|tank"
    + The withdrawal of French soldiers will take months.
    - The withdrawal of the old tank from the parade saddened the town.
set : pos=v cameo=0841 mode=release actor=subj,by recipient=obj if="xcomp|adv|prt|obj.word free|loose"
    + The Yemeni tribesmen set free two German doctors.
    - The gardener set free a robin in Kent.
return; restitution; handover; repatriation : pos=n cameo=084 mode=return actor=by,from,poss recipient=to if="of island|territory|land|remains|body|statue|artifact|artefact|bronze|base|prisoner|painting|treasure|manuscript|refugee|child|asset|gold" if="to"
    + The return of the statue to Egypt by Belgium pleased Cairo.
    - The return of the storks to Spain pleases walkers.
disarmament; demobilisation; demobilization; decommissioning : pos=n cameo=0873 mode=disarm actor=of,by,poss,mod recipient=in,by alone=yes if="of @troops|rebel|fighter|militia|guerrilla|paramilitary|group|force|insurgent"
    + The demobilisation of the Angolan rebels has ended.
    - The decommissioning of the Spanish reactor takes decades.
put; throw; set : pos=v prt=down cameo=0873 mode=disarm actor=subj alone=yes recipient=to,in if="obj @armsout|rifle|gun|kalashnikov"
    + The Sudanese rebels put down their rifles.
    - The hunters from Norway put down their coffee and their gun dogs.
destroy; dismantle; decommission; scrap; eliminate : pos=v cameo=0873 mode=disarm actor=subj alone=yes recipient=under,in if="obj weapon|warhead|landmine" if="obj.poss"
    + Albania destroyed its chemical weapons.
    - The Norwegian boy scrapped his toy tank.
surrender; relinquish; yield : pos=v cameo=0873 mode=disarm actor=subj recipient=to,obj.to alone=yes if="obj @arms|stockpile|arsenal"
    + The Bosnian militiamen surrendered their guns to the peacekeepers.
    - The Kenyan hunter surrendered his gun licence.
cease; hold : pos=v cameo=087 mode=ceasefire actor=subj alone=yes recipient=on,against,in if="obj fire" unless="subj grill|stove|oven|lamp|kiln|furnace|hearth"
    + The Georgian troops held their fire.
    - A grill in Texas holds its fire for hours.
keep; adhere; stick : pos=v cameo=087 mode=ceasefire actor=subj alone=yes recipient=with,to.with,in if="to ceasefire|truce|cease-fire|armistice"
    + The Libyan army adhered to the truce.
    - The two sisters from Malta kept to the truce over the bathroom.
abide; comply : pos=v cameo=087 mode=ceasefire actor=subj alone=yes recipient=by.with,with.with,in if="by|with ceasefire|truce|cease-fire|armistice"
    + Hezbollah abided by the truce with Israel.
    - The Danish neighbours abide by a truce over the hedge.
hold; last; survive; endure : pos=v over=kept comp=subj need=inner actor=subj.between,subj.by recipient=subj.with,subj.in alone=yes if="subj ceasefire|truce|cease-fire|armistice"
    + The truce between Chad and Sudan held for a third day.
    - The glue between the Italian tiles held for years.
admit : pos=v cameo=085 mode=access actor=subj recipient=obj,to,into,in if="obj monitor|inspector|observer|journalist|reporter|convoy|investigator|rapporteur|worker|delegation" if="to|into|in" unless="to hospital|ward|clinic|error|mistake|crime"
    + Cuba admitted two foreign reporters to the prison.
    - The Swiss clinic admitted a worker to its heart ward.
tender; submit; announce; offer : pos=v cameo=080 mode=resign actor=subj alone=yes recipient=to if="obj resignation" conf=0.6
    + The Nepalese finance minister tendered his resignation.
    - The song announced the resignation of an ageing lover.
quit; leave; vacate : pos=v cameo=080 mode=resign actor=subj alone=yes conf=0.6 if="subj @officer" if="obj office|post|cabinet|government|position|job|presidency|premiership|ministry" unless="adv early|late"
    + The Haitian prime minister has left office.
    - The Maltese minister left the office early to see the match.
quit : pos=v cameo=080 mode=resign actor=subj alone=yes conf=0.6 if="subj @officer" unless="obj|xcomp|from"
    + The governor of Lagos quit after the scandal.
    - The Polish minister quit smoking.
resignation : pos=n cameo=080 mode=resign actor=of,by,poss alone=yes conf=0.6 if="head announce|follow|come|trigger|spark|prompt|lead|plunge|cause|throw|end|take|shake|mark"
    + The resignation of the Tunisian prime minister came after weeks of protests.
    - Calls for the resignation of the Tunisian prime minister grew.
unblock; unfreeze; release : pos=v cameo=085 actor=subj recipient=obj.for,for,to,obj.to,obj.of if="obj revenue|asset|account|fund|money|aid|tranche"
    + Israel unblocked tax revenues for the Palestinians.
    - The plumber unblocked the account book from the drain in Kent.
reopen; re-open; open; unblock; clear : pos=v cameo=085 mode=access actor=subj recipient=for,to,obj.to,obj.for,with if="obj road|route|corridor|highway|crossing|checkpoint|strait|port|gate" if="for|to|obj.to|obj.for|with" unless="subj @private-life|council|city|mayor|town"
    + The army of Mali reopened the road to Timbuktu for aid trucks.
    - The council in Kent reopened the road to cyclists.
allow; permit : pos=v cameo=085 mode=access actor=subj recipient=obj.of,of,obj.to,to unless="neg" if="obj return|passage|transit|repatriation|departure" if="obj.of|of|obj.to"
    + The Venezuelan government allowed the return of two exiled leaders.
    - The warm spring allowed the return of swallows to Kent.
lift; scrap; cut; lower; abolish; remove; suspend : pos=v cameo=081 actor=subj recipient=on,obj.on,for,obj.for,obj.of,of,against,obj.against if="obj tariff|duty|levy|toll|quota|visa|sanction|embargo" unless="subj @private-life"
    + Zimbabwe lifted import duties on South African goods.
    - The new lamp cut the duty of the lighthouse keeper on Crete.
stand : pos=v prt=down cameo=087 mode=withdraw actor=subj recipient=from alone=yes if="subj @troops|police|militia|rebel|fighter|militant|navy|guard" conf=0.6
    + The Nigerian troops stood down on Sunday.
    - The choirboys stood down from the platform in York.
let : pos=v cameo=0841 mode=release actor=subj recipient=obj if="obj.word|adv|prt free|loose"
    + Yemen let free two German doctors.
    - The circus from Lyon let loose its clowns.
give : pos=v prt=up cameo=0873 mode=disarm actor=subj recipient=to,obj.to,in alone=yes if="obj @armsout|rifle|stockpile|arsenal" unless="subj @private-life|hunter|collector|actor"
    + The Basque militants gave up their arms.
    - The Norwegian hunter gave up guns for golf.
cease; end; stop; halt; suspend : pos=v cameo=087 mode=ceasefire actor=subj recipient=with,against,obj.with,obj.against,in alone=yes if="obj hostility|hostilities|fighting|shooting|shelling"
    + Georgia ceased hostilities against the separatists.
    - The actor from Kent ended hostilities with his piano.
give; grant; allow : pos=v cameo=085 mode=access actor=subj recipient=obj if="xcomp access" unless="neg"
    + Iran granted inspectors access to the plant.
    - The Spanish hotel allowed guests to access the pool.
