# CONCEDE (08, verbal): declared ceasefires and withdrawals, easing, accepting demands.
%kind event
%default type=CONCEDE cameo=080

declare; announce; proclaim : pos=v cameo=087 actor=subj recipient=with,obj.with,in,obj.in alone=yes if="obj ceasefire|truce|cease-fire|cessation|armistice|pause"
    + The rebels declared a ceasefire in Somalia.
    - The referee declared a draw.
declare; announce; proclaim : pos=v cameo=087 actor=subj recipient=from,obj.from alone=yes if="obj withdrawal|pullout|pullback|amnesty|disengagement"
    + Armenia announced a withdrawal from Azerbaijan.
    - The Ghanaian sprinter announced his withdrawal from the race.
accept; meet; fulfil; fulfill; grant; approve : pos=v cameo=080 actor=subj recipient=obj.of,obj.from,obj.by,obj.poss,of,from,by if="obj demand|request|ultimatum|petition|plea|condition"
    + The Bolivian government has met the demands of the Peruvian miners.
    - The bridge meets the demands of heavy traffic.
concede; capitulate; bow; yield : pos=v cameo=080 actor=subj recipient=to,to.of,to.from
    + The Chilean president bowed to the demands of the truckers.
    - The road to Lima yields to a track behind the mine.
concede : pos=v cameo=080 actor=subj recipient=to,obj if="obj|xcomp defeat|election"
    + The president concedes defeat to the opposition in Ghana.
    - The visitors from Ghana conceded defeat after extra time.
back : pos=v prt=down cameo=080 actor=subj recipient=on,from alone=yes
    + Washington backed down on the tariffs.
    - The truck backed down the lane in Naples.
relent; backtrack; climb : pos=v cameo=080 actor=subj alone=yes conf=0.5 if="prt down|on"
    + Ankara climbed down on the visas.
    - The Nepalese guide climbed down the north face.
ease; relax; loosen; soften; reduce; scale : pos=v over=ease comp=obj need=inner actor=subj
    + Egypt has eased its crackdown on the opposition.
    - The cream from Ghana eases attacks of asthma.
ease; relax; loosen; soften; lift; roll; waive; remove; revoke; rescind; withdraw; scrap; drop : pos=v type=RETREAT cameo=081 actor=subj recipient=obj.on,on,obj.against,against,obj.of,obj.in,in,to,obj.for,obj if="obj @limits"
    + The United States has revoked a ban on Sudan.
    - The oven door was lifted in the kitchen.
ease; relax; loosen; lift; end; cancel; revoke; remove; rescind; shorten; narrow : pos=v type=RETREAT cameo=081 actor=subj recipient=in,obj.in,obj.of.in,for,obj.for,obj.acl.in,across,obj.across,obj.of alone=yes if="obj curfew|lockdown|emergency|quarantine|siege|state|law" unless="obj.of affair|mind" unless="subj court"
    + Algeria lifted the state of emergency in Oran.
    - The film lifted its state of mind.
drop; dismiss; withdraw : pos=v cameo=081 actor=subj recipient=against,obj.against,of if="obj charge|case|lawsuit|indictment"
    + Prosecutors in Peru dropped charges against the former president.
    - The Swedish tourist dropped the case of wine against the wall.
ease; relax; lift : pos=v cameo=083 actor=subj alone=yes if="obj pressure|tension" conf=0.5 recipient=on,with
    + Russia eased pressure on Georgia.
    - Massage in Thailand eased the tension in her neck.
end; lift; halt; stop; suspend; terminate; abandon; break; abolish; drop; cease : pos=v over=stop comp=obj,xcomp,to need=inner actor=subj unless="obj campaign|bid|candidacy" unless="obj bomb|bombs|barrel" unless="subj @calamity"
    + Tanzania lifted its blockade of Burundi.
    - Rain stopped play in London.
call : pos=v prt=off over=stop comp=obj,xcomp actor=subj cameo=080 need=inner unless="obj strike|walkout|stoppage|sit-in"
    + Iran called off the attack on Iraq.
    - The organisers in Paris called off a concert.
reform; amend; repeal : pos=v cameo=082 actor=subj alone=yes if="obj law|constitution" conf=0.4
    + The Saudi king amended the law.
    - Evolution amended the law of the jungle in Borneo.
open : pos=v type=AID cameo=075 actor=subj recipient=to,obj.to,for if="obj border|door" unless="neg"
    + Jordan opened its borders to Syrian refugees.
    - The Greek waiter opened the door to guests.
open : pos=v type=RETREAT cameo=085 mode=access actor=subj recipient=to,obj.to,obj.with,for if="obj crossing|airspace|corridor|port"
    + Sudan opened its airspace to Israeli planes.
    - The wine from Chile opened a corridor to new tastes.
back : pos=v prt=away cameo=080 actor=subj recipient=from alone=yes
    + The French government backed away from its position on Algeria.
    - The Kenyan hikers backed away from a lion.
ceasefire; truce; cease-fire; armistice : pos=n type=CONCEDE cameo=087 actor=between,by,poss,mod recipient=with,in
    + There is a truce between Israel and Lebanon.
    - There was a truce between the two sisters in the Irish novel.
decision; plan : pos=n over=plan comp=acl,of need=inner actor=poss,by,of
    + Russia's decision to withdraw its troops from Georgia pleased Tbilisi.
    - The French singer's decision to leave the stage surprised her fans.
withdraw; scrap; drop; shelve; repeal; reverse; cancel; abandon; ditch : pos=v cameo=082 actor=subj recipient=obj.of,obj.on,obj.against,obj.for,obj.acl.obj,obj.to alone=yes if="obj bill|reform|decree|hike|rise|increase|law|legislation|amendment|tax" if="subj government|president|minister|parliament|leader|congress|senate|ministry|authority|cabinet|premier|king|junta|regime"
    + The Chilean government scrapped a rise in fares.
    - The shop cancelled a rise in prices.
give; cave : pos=v prt=in cameo=080 actor=subj recipient=to,to.of,to.from alone=yes
    + The Peruvian government gave in to the miners.
    - The roof caved in.
ease; relax; loosen; soften; lift; waive : pos=v type=RETREAT cameo=081 actor=subj recipient=for,on,obj.for,obj.on,to,obj.of if="obj rule|requirement|control|condition|term"
    + Washington relaxed travel rules for Haiti.
    - The teacher relaxed the rules for the game.
call : pos=v prt=off type=RETREAT cameo=080 actor=subj recipient=against,obj.against,at,obj.at alone=yes if="obj strike|walkout|stoppage|sit-in|protest|demonstration|rally|march|boycott" unless="obj @talks"
    + Nurses in Peru called off a strike.
    - The storm over Cuba called off the carnival march of the drummers.
end; suspend; stop; halt; abandon; postpone : pos=v type=RETREAT cameo=080 actor=subj recipient=against,obj.against,at,obj.at alone=yes if="subj @crowd|union|staff|nurse|staffer" if="obj strike|walkout|stoppage|sit-in|protest|blockade|boycott|occupation"
    + Bolivian miners ended their walkout against the government.
    - Two Kenyan farmers ended their walk with goat stew.
make; offer; grant : pos=v cameo=080 actor=subj recipient=to,iobj,obj.to,for,obj.for alone=yes if="obj concession|compromise" unless="subj @private-life"
    + The Serbian government made concessions to the Kosovo Serbs.
    - The cinema in Oslo offers concessions for students.
soften; moderate; reverse : pos=v cameo=080 actor=subj recipient=on,obj.on,toward,towards,obj.towards,obj.toward,with alone=yes if="obj stance|position|tone|rhetoric|line" unless="subj @private-life"
    + Spain softened its stance on Catalan leaders.
    - The Finnish skier eased her stance on the slope.
drop; withdraw; lift; remove; abandon; waive : pos=v cameo=080 actor=subj recipient=to.poss,to.of,to.by,obj.to,to,obj.against,against if="obj objection|veto|opposition|reservation|complaint|demand" unless="subj @private-life"
    + Turkey dropped its objections to Finland's accession.
    - The guests from Kent dropped their objections to the soup.
postpone; delay; suspend; shelve; freeze; defer : pos=v cameo=082 actor=subj recipient=obj.on,on,obj.for alone=yes conf=0.6 if="obj hike|increase|rise|tax|law|bill|reform|levy|duty|expulsion|deportation|execution|eviction" if="subj @officer|parliament|court|congress|senate|ministry|junta|authority|administration"
    + The Malawian government postponed the tax increase.
    - The Malian clinic postponed the tax expert's surgery.
