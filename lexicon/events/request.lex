# REQUEST (02, 10): requests, appeals, demands, orders, calls on somebody to do something.
%kind event
%default type=REQUEST cameo=100

press; pressure; pressurise; push : pos=v cameo=020 over=appeal comp=xcomp,ccomp,obj,for,to actor=subj recipient=obj if="xcomp|ccomp|for|to|over|on" unless="prt" unless="subj @athlete" unless="obj plan|proposal|bill|legislation|reform|candidacy|rate|number|toll|level|total|agenda|button|limit|boundary|idea|product|price|cost|car|door|ground|way"
    + Norway pressed Sudan to free the two nurses.
    - The Cuban boxer pressed pause on his career.
ask; urge; beseech; implore; beg; request; petition; lobby; exhort; entreat; encourage; instruct; advise; invite; nudge; prod : pos=v cameo=020 over=appeal comp=xcomp,ccomp,obj,for,to need=inner actor=subj recipient=obj unless="subj @athlete" unless="about" unless="aux may|might|could"
    + The pope urged Russia to withdraw its soldiers.
    - The teacher asked the class a question.
urge; beseech; implore; press; pressure; pressurise; exhort; lobby; petition; entreat : pos=v cameo=020 actor=subj recipient=obj,ccomp.surface if="obj|ccomp|xcomp"
    + Germany urged Hungary to respect the courts.
    - The Greek chef urged a little more salt into the stew.
ask; request; beg; invite; encourage; advise; instruct; push : pos=v cameo=020 actor=subj recipient=obj if="xcomp" unless="aux may|might|could"
    + Jordan asked the World Bank to wait.
    - The recipe asked us to wait.
push : pos=v cameo=020 actor=subj recipient=for,for.of,xcomp.obj if="for" unless="subj @private-life|@athlete" unless="for finish|line|place|title|medal|win|goal"
    + The UN pushed for elections in Libya.
    - The Ugandan cyclist pushed for the finish in Milan.
call; appeal; press; push; plead; lobby : pos=v cameo=020 over=appeal comp=advcl,xcomp actor=subj recipient=advcl.inf,xcomp.inf if="advcl.inf|xcomp.inf" unless="upon" need=inner
    + Kenya called on Friday for Sudan to withdraw its soldiers.
    - The waiter in Naples called for the Danish tourist to hear, and pushed the door.
call; appeal; press; push; plead; lobby : pos=v cameo=020 actor=subj recipient=advcl.inf,xcomp.inf if="advcl.inf|xcomp.inf" unless="upon"
    + Kenya called on Friday for Sudan to stay in the union.
    - My mother called my brother to eat when the Swedish train came.
call : pos=v cameo=020 over=appeal comp=for need=inner actor=subj recipient=on,upon unless="prt" unless="obj"
    + The Egyptian government has called for talks with Israel.
    - The stew calls for a glass of Spanish wine.
call : pos=v cameo=020 actor=subj recipient=on,upon,for.by,for.in,for.from,for.between,for.of if="for" unless="prt" unless="adv out" unless="obj" unless="for attention|help|delivery|backup|service|information|quote|comment"
    + The French president has called for calm in Congo.
    - The recipe calls for butter.
call : pos=v cameo=020 over=appeal comp=xcomp,advcl actor=subj recipient=on,upon if="on" unless="advcl|xcomp discuss|review|exchange" unless="on @private-life"
    + The French government called on Eritrea to release the prisoners.
    - The widow called on her cousin in Denmark on Sunday.
call : pos=v cameo=020 actor=subj recipient=on,upon if="on" if="xcomp" unless="on @private-life"
    + The French government called on Eritrea to change course.
    - The doctor in Galway called on a Polish patient to give an injection.
demand; require : pos=v over=request comp=ccomp,xcomp actor=subj recipient=obj if="obj" if="ccomp|xcomp" need=inner
    + The Senate demanded the Kenyan government to halt the attacks.
    - The job in Tokyo requires applicants to stand all day.
demand : pos=v over=request comp=obj,ccomp,xcomp,on,for actor=subj recipient=of,from unless="subj it|this|that|problem|task|work|law|rule" unless="xcomp know" unless="ccomp.told"
    + Eritrea demanded the withdrawal of American observers.
    - The task demands patience.
insist; require : pos=v over=request comp=obj,ccomp,xcomp,on,for need=inner actor=subj recipient=of,from unless="subj it|this|that|problem|task|work|law|rule|act|code|job|team" unless="ccomp.told"
    + Eritrea insisted on the withdrawal of American observers.
    - The Chadian minister insisted that Libya had attacked nobody.
demand : pos=v cameo=100 actor=subj recipient=from,of,obj.from,obj.of,obj.by,ccomp.surface,obj.for,obj
    + The judge demanded an explanation from the Kenyan minister.
    - Rising demand for Swiss watches demands new machines.
insist : pos=v cameo=100 actor=subj recipient=ccomp.surface,on if="ccomp" if="ccomp.aux be|must|should" unless="ccomp.told"
    + The rebels insisted that the truce be extended to Syrian towns.
    - The aunt insisted that the soup in Lisbon is better than in Spain.
order; tell; instruct : pos=v type=SANCTION cameo=166 mode=expel over=compel comp=xcomp actor=subj recipient=obj if="obj diplomat|ambassador|envoy|attache|embassy" if="xcomp leave|depart|go|quit"
    + Moldova ordered two Russian diplomats to leave.
    - The conductor told the envoy's daughter to leave the Vienna stage on the left.
order; tell; command; instruct; direct : pos=v type=COERCE cameo=170 mode=restrict over=compel comp=ccomp actor=subj recipient=obj,ccomp.surface if="ccomp suspend|close|shut|leave|stop|halt|jail|wait|evacuate|quit|stay|cease|disband|dissolve|surrender" unless="ccomp.aux be|have"
    + The junta in Mali ordered that the newspaper close.
    - The doctor ordered that the Danish tourist stay in bed.
order; tell; command; instruct; direct : pos=v type=COERCE cameo=170 mode=restrict over=compel comp=xcomp actor=subj recipient=obj if="xcomp suspend|close|shut|leave|stop|halt|jail|wait|evacuate|quit|stay|cease|disband|dissolve|surrender"
    + The Thai army ordered the newspaper to suspend its talks with France.
    - The referee ordered the Chilean striker to leave the pitch.
order; command; direct; instruct : pos=v over=request comp=xcomp,ccomp actor=subj recipient=obj unless="obj @dish"
    + The court ordered the Kenyan government to free the editor.
    - The Polish guest ordered a taxi to catch the night train to Prague.
order; command; direct; instruct : pos=v cameo=100 actor=subj recipient=obj,ccomp.surface if="xcomp" unless="obj @dish"
    + The police ordered the Russian editor to appear.
    - A tourist in Seville ordered the French fish to share.
appeal : pos=v cameo=020 over=appeal comp=for,to,xcomp actor=subj recipient=to unless="obj"
    + Somalia appealed to Kenya for aid.
    - The colours of the new Irish stamp appeal to collectors.
appeal; beg : pos=v cameo=020 actor=subj recipient=to,for.from if="to" unless="to court|reader|audience"
    + Haiti appealed to the Security Council.
    - The novel appeals to readers in Japan.
request; solicit : pos=v cameo=020 over=appeal comp=xcomp actor=subj recipient=obj,from,obj.from,of need=inner
    + The Malian ministry requested France to send troops to Gao.
    - The radio station in Cork played the song that a Danish listener had requested.
seek; request; solicit : pos=v cameo=020 over=appeal comp=obj actor=subj recipient=from,obj.from,of need=inner unless="obj capture|arrest|revenge|vengeance|retribution|rape|murder|expansion" unless="at hospital|clinic|home"
    + Pakistan sought a loan from China.
    - The bird seeks a mate from June in the forests of Poland.
seek; request; solicit; ask : pos=v cameo=020 actor=subj recipient=from,obj.from,of if="obj help|assistance|support|aid|explanation|permission|clarification|asylum|extradition|protection|approval|refuge|backing|information|intervention|mediation|access"
    + Bolivia sought help from Brazil.
    - The student sought help from a tutor.
seek; take; find : pos=v cameo=023 mode=assist actor=subj recipient=in,obj.in,from if="obj refuge|asylum|sanctuary|shelter"
    + Many Malian refugees have taken refuge in Niger.
    - The hikers took shelter in a Norwegian barn.
ask : pos=v cameo=020 over=appeal comp=for actor=subj recipient=obj if="for"
    + Chad asked France for help.
    - The shop in Milan asks forty euros for a shirt.
ask : pos=v cameo=020 actor=subj recipient=obj if="for help|aid|assistance|support|money|time|permission|asylum|extradition|protection"
    + Chad asked France for money.
    - The child asked her Russian teacher for time to finish the poem.
demand; call; appeal; request; plea; petition : pos=n over=request comp=for,acl,ccomp,of,to actor=by,from,poss,of,mod recipient=to,on unless="word phone|telephone|plea|wake-up|distress|emergency|bargain|guilty" unless="head make|return|receive|take"
    + Libya's request for aid to France was heard.
    - Demand for aid to digestion made the Swiss chemist rich.
demand; request; appeal; plea; call : pos=n cameo=020 actor=by,from,poss,mod recipient=to,on,acl.surface if="acl"
    + The appeal by the pope to Russia was ignored.
    - Demand for ice cream in Rome is highest in July.
say; stress; state; add; declare; note; argue; tell; reiterate; maintain; believe; emphasise; emphasize; insist; suggest; warn : pos=v over=request comp=ccomp,obj actor=subj recipient=ccomp.surface if="ccomp.aux must|should|ought" unless="ccomp.neg" unless="ccomp.surface we|there|I|you|one|this|that"
    + Kenya said Uganda must end raids on Turkana.
    - The coach said players must rest.
say; stress; state; add; declare; note; argue; tell; reiterate; maintain; emphasise; emphasize; insist : pos=v cameo=100 actor=subj recipient=ccomp.surface,ccomp.of if="ccomp.aux must" unless="ccomp.neg" unless="ccomp.passive" unless="ccomp.surface we|there|I|you|one|this|that" conf=0.6
    + The minister of Qatar said Yemen must be ready.
    - The guide says that hikers in Scotland should carry water.
say; stress; state; add; insist : pos=v cameo=100 actor=subj recipient=ccomp.surface if="ccomp need" if="ccomp.xcomp" conf=0.5 unless="ccomp.neg" unless="ccomp.surface it|this|that|there" unless="ccomp.xcomp get|be|know|understand|remember|learn|wait|see"
    + The French president said Iran needed to change.
    - The grandmother said the Irish dough needs to rise.
summon : pos=v cameo=100 mode=meet actor=subj recipient=obj
    + The court summoned the Turkish general.
    - The smell of bread summoned the Danish children to the kitchen.
question; interrogate; quiz : pos=v type=ACCUSE cameo=090 mode=investigate actor=subj recipient=obj if="subj police|prosecutor|court|judge|official|detective|investigator|authority|committee"
    + Police in Malta questioned the minister.
    - The teacher questioned the pupils on the rivers of Brazil.
apply : pos=v cameo=020 actor=subj recipient=to if="for"
    + Finland applied to NATO for membership.
    - A Turkish student applied to a bakery for a summer job.
pressure : pos=n cameo=100 actor=by,from,poss,mod recipient=on
    + Pressure by the United States on Iran grew.
    - Air pressure on the Swiss side of the mountain fell.
face : pos=v cameo=100 actor=obj.from,from recipient=subj if="obj pressure|demand|call"
    + The government of Chad faces pressure from the African Union.
    - The house in Athens faces a street with great demand for parking.
plead; intercede : pos=v cameo=020 over=appeal comp=for,xcomp actor=subj recipient=with if="with"
    + The mayor of Kyiv pleaded with Western governments for aid.
    - The girl in Lyon pleaded with her cat for silence.
plead; intercede : pos=v cameo=020 actor=subj recipient=with if="with" unless="xcomp|adv guilty|innocent" unless="obj"
    + The Armenian bishop pleaded with the Turkish government.
    - The lawyer pleaded the case with grace at the Danish theatre.
tell : pos=v over=request comp=xcomp need=inner actor=subj recipient=obj,iobj
    + NATO told Turkey to lift its blockade of the Greek islands.
    - The mother told the boy from Oslo to help with the dishes.
present : pos=v cameo=100 actor=subj recipient=obj if="with|with.of demand|grievance|ultimatum"
    + Kenyan doctors presented the government with a list of demands.
    - The choir in Berlin presented the conductor with a list of songs in demand.
give; present; hand; submit; deliver; issue : pos=v cameo=100 actor=subj recipient=iobj,to,obj.to,with if="obj|obj.of demand|grievance"
    + The Ghanaian unions handed their demands to the government.
    - The Berlin choir gave the soprano's demands to a porter.
want : pos=v cameo=020 over=appeal comp=xcomp need=inner actor=subj recipient=obj if="obj"
    + Egypt wants Ethiopia to halt the talks.
    - The Italian diva wants her fans to sing.
put; exert; increase : pos=v cameo=100 actor=subj recipient=on,obj.on if="obj pressure" unless="subj price|cost|market" unless="on wound|skin|chest|leg|knee|joint|muscle|heart|lung|eye|brake|ball|defence|price|rate|supply|pedal|pipe"
    + Washington put pressure on Tehran.
    - Nurses in Lyon put pressure on the wound of the Dutch skier.
nominate; appoint : pos=v type=SUPPORT cameo=050 actor=subj recipient=obj conf=0.3 if="obj ambassador|envoy|mediator"
    + Kenya appointed a mediator for Sudan.
    - The theatre in Helsinki appointed a new director of lights.
press; push; lobby; campaign : pos=v cameo=020 over=appeal comp=for actor=subj recipient=obj if="for" unless="subj @athlete"
    + Haiti pressed Canada for aid.
    - The cook pressed the garlic for a French sauce.
recommend; propose : pos=v cameo=020 over=appeal comp=ccomp,xcomp,obj need=inner actor=subj recipient=to unless="ccomp.told"
    + Egypt proposed that Israel release the prisoners.
    - The guide proposed the soup to visitors in Lima.
suggest : pos=v cameo=020 over=appeal comp=ccomp,xcomp need=inner actor=subj recipient=to unless="ccomp.told" unless="subj report|number|figure|document|study|evidence|poll|data|survey|rise|increase|case|fact|statement|it|this|that"
    + Egypt suggested that Israel release the prisoners.
    - The statement of the Yemeni ministry suggested that the hostage had been freed.
expect : pos=v cameo=020 over=appeal comp=xcomp need=inner actor=subj recipient=obj if="obj" unless="passive"
    + Poland expects Germany to send tanks.
    - The hotel in Vienna expects the American guest to arrive at nine.
remind : pos=v cameo=020 actor=subj recipient=obj if="xcomp|ccomp" conf=0.5
    + The envoy reminded Sudan to respect the truce.
    - The scent of pine reminded the singer of Finland.
