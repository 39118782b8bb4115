# AGREE (03): agrees, offers, promises, is willing.
%kind event
%default type=AGREE cameo=030

agree : pos=v over=agree comp=xcomp,to,on,ccomp,obj actor=subj recipient=with
    + Jordan and Britain agreed to hold joint exercises.
    - Critics agreed that the film was too long.
agree : pos=v actor=subj recipient=with,on.with,on,upon,to,obj.with,obj if="xcomp"
    + Poland agreed to build a hospital in Ukraine.
    - The Spanish wine did not agree with the tourist from Norway.
agree : pos=v type=SUPPORT cameo=057 actor=subj recipient=with,obj.with,on,on.with if="obj @deal"
    + Chile has agreed a new trade deal with Peru.
    - The critics agreed that the film about a Chilean treaty drags.
agree : pos=v type=SUPPORT cameo=057 actor=subj recipient=with,on.with if="on @deal|text|draft"
    + Oman agreed with Qatar on the text of a treaty.
    - The verb agrees with a subject in the plural in Polish.
agree : pos=v actor=subj recipient=with,on.with,to,on if="on ceasefire|truce|plan|formula|measure|step"
    + Sudan and Ethiopia agreed on a ceasefire.
    - Chess players in Baku agree on the beauty of the move.
agree : pos=v actor=subj recipient=with,to.in,to if="to ceasefire|truce|deal|plan|program|programme|demand|request|talk"
    + The Kremlin agreed to a truce in the Donbas.
    - The colours of the Danish flag do not agree to the eye of a painter.
promise; pledge; vow : pos=v over=promise comp=xcomp,ccomp,obj,to need=inner actor=subj recipient=to,iobj unless="obj support|backing|solidarity|commitment" unless="iobj|obj @oneself" unless="subj @athlete"
    + Norway promised to provide aid to Lebanon.
    - The chef promised to bake a cake.
commit; undertake : pos=v over=promise comp=xcomp,to actor=subj recipient=to
    + Sudan has committed to release the Ethiopian prisoners.
    - The clerk committed an error.
promise; pledge; vow : pos=v actor=subj recipient=iobj,to,xcomp.obj,xcomp.with,xcomp.to,xcomp.in if="xcomp" unless="iobj|obj @oneself" unless="subj @athlete" unless="xcomp undermine|descend|storm|degrade|destroy|eradicate|eliminate|hunt|combat|pursue|attack|kill|wage|tackle|fight|return|continue|win|improve|become|stay|keep|defeat|crush|punish|avenge|retaliate"
    + Kenya vowed to rebuild schools in Somalia.
    - The Peruvian singer promised herself to sleep longer in Paris.
offer; volunteer : pos=v over=agree comp=obj need=inner actor=subj recipient=to,iobj
    + Australia offered its assistance to the Philippines.
    - The café in Lyon offers a view of the Swiss mountains.
offer; volunteer : pos=v over=agree comp=xcomp actor=subj recipient=to,iobj
    + Australia offered to send troops to the Philippines.
    - My sister in Toronto volunteered to water the plants of a German neighbour.
offer : pos=v cameo=033 actor=subj recipient=to,iobj,for if="obj @aid|@troops|@arms|help|assistance|asylum|expertise"
    + Italy offered the Tunisian government a loan.
    - The hotel offers guests free breakfast.
offer : pos=v cameo=036 actor=subj recipient=to,iobj,with if="obj @talks|@deal|ceasefire|truce|concession|peace|amnesty"
    + The rebels offered Ethiopia a truce.
    - The course in Utrecht offers beginners a talk on Chinese poetry.
accept : pos=v over=agree comp=xcomp,obj need=inner actor=subj recipient=obj.from,from,with
    + Russia accepted a ceasefire with Ukraine.
    - The Kenyan runner accepted a glass of water from a girl in Boston.
accept : pos=v cameo=030 actor=subj recipient=obj.from,obj.by,obj.with,with,from,obj.poss,obj.of,obj.mod if="obj @document|formula|offer|plan|term|condition|truce|ceasefire" unless="obj demand|request"
    + Khartoum accepted a peace plan from the African Union.
    - The actress accepted the offer of a part in a French comedy.
willing; ready; prepared : pos=a over=promise comp=xcomp,advcl,for need=inner actor=subj unless="xcomp.obj you" unless="xcomp tolerate|accept|do|take|pay|risk|sacrifice|wait|try|believe|listen|die|lose|go|be|get|give|put"
    + Chad is willing to withdraw its soldiers from Cameroon.
    - The bread from the Polish bakery is ready to eat.
willing; ready : pos=a actor=subj recipient=xcomp.with,xcomp.to,xcomp.obj,xcomp.from if="xcomp" unless="xcomp expand|stake|step|fight|defend|kill|attack|move|die|take|go|strike"
    + Spain is willing to work with the Moroccan government.
    - The Italian cyclist is ready to attack on the last climb in Spain.
promise; pledge; commitment : pos=n over=promise comp=acl,of,to actor=poss,by,of recipient=to
    + Turkey's promise to release the German prisoners came on Monday.
    - The promise of sunshine drew families to the Greek beach.
agreement; consent : pos=n over=agree comp=acl,on actor=between,poss,of recipient=with
    + Oman's agreement to release the Iranian prisoners came on Monday.
    - There is wide agreement among doctors in Sweden on the use of salt.
lay : pos=v prt=down type=RETREAT cameo=087 mode=disarm actor=subj recipient=in if="obj @armsout" alone=yes
    + Rebels in Deraa laid down their weapons.
    - The old Turkish sailor laid down his newspaper.
seek : pos=v cameo=030 actor=subj recipient=obj.with,with if="obj peace|dialogue|talk|reconciliation|tie|relation|partnership|cooperation|agreement"
    + Ethiopia sought peace with Eritrea.
    - The reader seeks peace and quiet in a Danish library.
broker; mediate; secure; negotiate : pos=v actor=subj recipient=obj.with,with,obj.between,between if="obj @deal|ceasefire"
    + Qatar brokered a deal between the Taliban and Kabul.
    - The actor secured a deal in the film.
ready : pos=v over=promise comp=xcomp actor=subj need=inner
    + Egypt readied itself to host Libyan officials.
    - The kitchen in Madrid readied the soup to serve.
announce; reveal; unveil; have; confirm; outline; disclose : pos=v over=plan comp=obj.acl need=inner actor=subj if="obj plan|intention|decision|intent"
    + Ukraine announced plans to send grain to Somalia.
    - The bakery in Ghent has plans to send a cake to the Danish choir.
receive; get; obtain; win : pos=v actor=from,obj.from recipient=subj if="obj assurance|promise|pledge|guarantee|commitment"
    + Georgia received assurances from the German government.
    - The fan got a promise of rain from the sky over Dublin.
willingness; readiness; offer : pos=n over=promise comp=acl,of actor=poss,of,by recipient=to
    + Cuba's offer to send doctors to Haiti was welcome.
    - The offer of a free ticket brought students to the Prague museum.
deal; accord; pact; agreement; treaty : pos=n actor=between,among,mod recipient=with unless="word drug|book|business|film|record|publishing"
    + A trade deal between India and Japan took effect.
    - The phone comes in a great deal of Japanese paper.
    - A book deal between the Irish minister and a Danish publisher fell through.
open : pos=a actor=subj recipient=to.with,to if="to talk|talks|dialogue|negotiation|deal|cooperation"
    + Iran is open to talks with Saudi Arabia.
    - The shop in Osaka is open to visitors on Sunday.
express; show; signal; declare : pos=v actor=subj recipient=to,for,obj.acl.with,obj.acl.to,obj.acl.obj if="obj willingness|readiness|interest"
    + Ethiopia expressed its willingness to talk to Egypt.
    - The Swedish couple declared an interest in old Russian clocks.
propose : pos=v cameo=036 over=promise comp=obj actor=subj recipient=to,with,obj.with,obj.between if="obj talk|talks|meeting|summit|dialogue|ceasefire|truce"
    + The rebels proposed talks with Ethiopia.
    - At dinner in Kyoto, the American tourist proposed a toast to the meeting of old friends.
consent; acquiesce : pos=v actor=subj recipient=to.of,to.from,to
    + Turkey consented to the demands of NATO.
    - The parents in Bergen consented to the wedding of their daughter.
