# SANCTION (16): any reduction of relations or cooperation.
%kind event
%default type=SANCTION cameo=160

break; cut; sever; suspend; downgrade; freeze; end; halt; reduce; terminate : pos=v cameo=161 actor=subj recipient=with,obj.with,to,obj.to if="obj @ties"
    + Saudi Arabia has severed its ties with Iran.
    - The saw cut the link with ease.
break; cut : pos=v prt=off cameo=161 actor=subj recipient=with,obj.with,to,obj.to,obj.from
    + The government of Gabon has broken off talks with Libya.
expel; oust; deport : pos=v cameo=166 mode=expel actor=subj recipient=obj,obj.from if="obj diplomat|ambassador|envoy|attache|staff|mission|inspector|worker|monitor|official|reporter|journalist|missionary"
    + Bulgaria expelled a Russian diplomat.
expel : pos=v cameo=166 mode=expel actor=subj recipient=obj
    + Mali expelled the French soldiers.
    - The valve expels the gas.
recall; withdraw; pull : pos=v cameo=161 mode=withdraw actor=subj recipient=from,to,obj.from,obj.to if="obj ambassador|envoy|diplomat|attache|charge"
    + Chile recalled its ambassador to Peru.
withdraw; pull; remove; recall : pos=v cameo=166 mode=withdraw actor=subj recipient=from,in,obj.from,obj.in if="obj peacekeeper|monitor|observer|inspector|staff"
    + Nigeria withdrew its peacekeepers from Liberia.
suspend; cut; reduce; halt; freeze; stop; withhold; end; slash; cancel; terminate; block; discontinue; curtail; pause; trim : pos=v cameo=162 mode=discontinue actor=subj recipient=to,obj.to,for,obj.for,in,obj.in,obj.of,from if="obj aid|assistance|funding|fund|loan|support|payment|supply|donation|subsidy|delivery|shipment|sale|export|gas|oil|electricity"
    + The Dutch government suspended aid to Rwanda.
    - The clinic reduced the supply of pills.
suspend; end; halt; cancel; postpone; break; abandon; boycott; terminate; freeze; pause : pos=v cameo=164 mode=discontinue actor=subj recipient=with,obj.with,in,obj.in,between,obj.between,obj.of if="obj talk|negotiation|dialogue|mediation|mission|cooperation|effort|partnership|agreement|deal|treaty|consultation"
    + Serbia suspended talks with Kosovo.
halt; suspend; stop; end; terminate; discontinue; freeze; cease : pos=v over=stop comp=obj,xcomp need=inner actor=subj
    + The Russian government has halted joint exercises with Norway.
suspension; freeze; cut; termination; halt; reduction : pos=n cameo=162 mode=discontinue actor=by,of,poss,mod recipient=of.to,to,of.with,with,of.for,of.in
    + Sweden announced a suspension of aid to Uganda.
    - A reduction of noise helps.
suspend; expel; exclude; bar; eject : pos=v cameo=160 actor=subj recipient=obj if="from" unless="from sale|view"
    + The council suspended the Malian delegation from its meetings.
sanction; penalise; penalize; punish; blacklist : pos=v cameo=163 actor=subj recipient=obj,obj.of
    + Canada sanctioned Belarusian officials.
    - The referee punished the player.
withdraw; quit; leave; exit; pull : pos=v cameo=160 actor=subj recipient=from,obj if="obj organisation|organization|union|bloc|council|coalition|alliance"
    + Burundi has quit the African Union.
revoke; cancel; withdraw; strip : pos=v cameo=160 actor=subj recipient=obj.of,obj.from,of,from,obj if="obj visa|licence|license|accreditation|citizenship|permit|recognition|status|immunity|passport|membership"
    + Belarus revoked the accreditation of Polish reporters.
expulsion; withdrawal : pos=n cameo=166 mode=expel actor=by,from recipient=of
    + Russia condemned the expulsion of Russian diplomats by Latvia.
dismiss; sack; fire; remove : pos=v cameo=160 actor=subj recipient=obj if="obj minister|general|governor|commander|chief|director|ambassador|premier|adviser|official|judge|prosecutor" conf=0.6
    + The president of Ghana sacked the finance minister.
shut; close : pos=v cameo=161 actor=subj recipient=in,obj.in,obj.to,to,of,obj.of if="obj embassy|consulate|mission"
    + Norway closed its embassy in Kabul.
shut; close; seal : pos=v type=COERCE cameo=170 mode=restrict actor=subj recipient=with,obj.with,to,obj.to if="obj border|crossing|airspace|port"
    + Iran closed its border with Iraq.
rupture; freeze : pos=n cameo=161 actor=between recipient=with
    + There was a rupture between Qatar and Bahrain.
distance : pos=v cameo=160 actor=subj recipient=from if="from" if="obj" conf=0.5
    + Hungary distanced itself from Poland.
walk : pos=v prt=out cameo=164 mode=discontinue actor=subj recipient=with,of.with,on alone=yes if="of talk|talks|meeting|negotiation|summit"
    + Sudan walked out of talks with Ethiopia.
pull : pos=v prt=out cameo=160 actor=subj recipient=of.with,of,with if="of deal|agreement|treaty|pact|accord|talk|organisation|organization|union"
    + Kenya pulled out of a deal with Somalia.
vote : pos=v cameo=160 actor=subj recipient=xcomp.obj,xcomp.against if="xcomp expel|suspend|sanction|exclude" conf=0.6
    + The council voted to suspend Russia.
suspend; revoke; withdraw : pos=v cameo=160 actor=subj recipient=obj.of,obj.poss,of if="obj membership|invitation|accreditation|privilege"
    + The African Union suspended the membership of Sudan.
suspend; expel; exclude; eject : pos=v cameo=160 actor=subj recipient=obj if="obj.place" if="subj union|bloc|league|council|organisation|organization|commonwealth|alliance|group|community|ecowas|au"
    + The African Union suspended Guinea.
    - The club suspended Guinea's striker.
