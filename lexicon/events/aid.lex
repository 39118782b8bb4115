# AID (07): money, arms, humanitarian help, asylum.
%kind event
%default type=AID cameo=070

provide; supply : pos=v cameo=070 actor=subj recipient=iobj,to,for,with.to,obj.to,obj.for,obj,in,advcl.in,advcl.obj.in,obj.acl.subj unless="obj.word bus|train|ferry|taxi|rental|shuttle|customer|public|internet|phone|telephone|good|internet|online|rail" if="obj @aid|@arms|asylum|shelter|training|money|euro|dollar|million|billion|service|food|care|treatment|loan|credit|$|€|£|material|expertise|guarantee"
    + Denmark provided food aid to Somalia.
    - The book provides a service for beginners.
    - A Danish company provides ferry service for Bornholm.
provide; supply; equip; arm; furnish : pos=v cameo=072 actor=subj recipient=obj if="with" unless="with example|information|overview|insight" unless="obj room|kitchen|flat|apartment|house|building|studio|car|vehicle|bus|train|phone|machine|engine|device|bike|robot|hotel|shop|ship|boat|plane|laboratory"
    + Iran armed the Houthis with rockets.
    - The kitchen of the Oslo flat is equipped with a Swiss oven.
give; donate; send; deliver; lend; loan; contribute; allocate; grant; hand; distribute; dispatch; ship; airlift; transfer; earmark; disburse; channel; pledge; pump; award; pay; commit; extend : pos=v cameo=070 actor=subj recipient=iobj,to,for,obj.to,obj.for,in,advcl.in,advcl.obj.in if="obj @aid|@arms|euro|dollar|million|billion|pound|yuan|yen|$|€|£|artillery|mask|dose|doctor|medic|blanket|tent|rice|wheat|grain|kit|flour|ambulance|generator|fuel|howitzer|launcher|ventilator|biscuit"
    + Japan gave 50 million dollars to Nepal.
    - The uncle gave a grant of toys to the child.
lend; contribute; donate : pos=v cameo=071 actor=subj recipient=to,iobj unless="to death|killing|rise|fall|growth|success|failure|violence|problem|crisis|loss|increase|decline|change"
    + The government of Qatar has donated to the Palestinian government.
    - The lemon lends freshness to the Greek salad.
    - Weak Malian courts contributed to a rise in the number of Dutch victims.
send; deploy; dispatch; contribute : pos=v cameo=074 actor=subj recipient=to,in,obj.to,into,obj.into if="obj @peacekeepers|expert|medic|doctor|engineer|rescuer|team"
    + Kosovo sent peacekeepers to Kuwait.
    - The museum sent experts to the beach.
aid; assist; fund; finance; subsidise; subsidize; bankroll; sponsor; arm; resupply : pos=v cameo=070 actor=subj recipient=obj
    + Libya financed the rebels in Chad.
    - The grant funded a study of bees.
help : pos=v cameo=070 actor=subj recipient=obj.self if="obj" unless="xcomp find|understand|make|explain|see|learn" conf=0.6
    + Germany helped Syrian refugees.
    - Tea helped the patient sleep.
feed; shelter; evacuate; rescue; vaccinate; save : pos=v cameo=073 actor=subj recipient=obj if="obj @people|thousand|hundred|dozen|family|survivor"
    + The Italian navy rescued migrants near Libya.
    - The river Drina feeds a lake with thousands of trout near the Serbian town.
welcome; accept; admit; absorb; shelter; take : pos=v cameo=075 actor=subj recipient=obj,obj.from if="obj refugee|migrant|asylum-seeker|seeker"
    + Sweden accepted refugees from Iraq.
    - The American girl accepted a sweet from a job seeker in Dublin.
take : pos=v prt=in cameo=075 actor=subj recipient=obj if="obj|in @people|family|exile|orphan|evacuee|thousand|hundred|dozen|million|seeker|survivor|victim|Syrian|Afghan|Ukrainian|Rohingya"
    + Uganda has taken in many families from Sudan.
    - The crowd in Rome took in the view of the Vatican.
receive; get; obtain : pos=v cameo=070 actor=from,obj.from recipient=subj if="obj @aid|@arms|asylum|million|billion"
    + The Chadian army received weapons from France.
    - The boy received money from his aunt.
grant; offer; give : pos=v cameo=075 actor=subj recipient=iobj,to,obj if="obj asylum|citizenship|refuge|sanctuary|visa|shelter|protection"
    + Ecuador granted asylum to an Australian activist.
    - The window seat gives travellers to Norway a refuge from the noise.
give; send; supply; deliver; provide; ship : pos=v cameo=072 actor=subj recipient=iobj,to,for,with.to if="obj system|battery|vehicle|carrier|equipment|gear" if="obj.word air|defence|defense|missile|military|armoured|armored|anti-aircraft|rocket|combat"
    + The Czech government gave Ukraine air defence systems.
    - The firm gave the tower in Cologne an air conditioning system.
arrive : pos=v cameo=073 actor=subj.from,from recipient=in,at if="subj @aid|flour|wheat|rice" conf=0.6
    + Medicines from Cuba arrived in Venezuela.
    - Money from an aunt in Canada arrived in the student's account.
grant; give; offer : pos=v cameo=075 actor=by,in,retained.in,retained.from recipient=surface if="passive" if="retained asylum|refuge|citizenship|sanctuary"
    + The Gambian minister was given asylum in Senegal.
    - The actor was given sanctuary from the rain in a Dutch barn.
deposit : pos=v cameo=071 actor=subj recipient=in,in.of,in.poss if="obj million|billion|dollar|euro|loan"
    + Saudi Arabia deposited two billion dollars in the central bank of Pakistan.
    - The widow in Basel deposited a million francs in a bank.
join : pos=v cameo=074 actor=subj recipient=obj.in,in,obj.to if="obj.word peacekeeping|peace|stabilisation|stabilization" if="obj mission|force|operation"
    + Moroccan troops joined the peacekeeping mission in Congo.
    - The florist joined a peace march of dogs in Bremen.
deploy; send; dispatch; fly : pos=v cameo=074 actor=obj,obj.from,obj.of recipient=to,in if="passive" if="obj peacekeeper|observer"
    + Ethiopian peacekeepers were deployed to Abyei.
    - Bird observers from Sweden were dispatched to the reeds.
treat; operate : pos=v cameo=073 actor=subj recipient=obj,on if="obj.word|on.word wounded|injured|sick" conf=0.4
    + Jordanian doctors treated wounded Syrians.
    - The vet in Leeds treated injured Irish foxes.
package : pos=n actor=from,by,poss,of,mod recipient=to,for if="word aid|assistance|relief|rescue|bailout|loan|support"
    + The Japanese government's aid package for Tuvalu was signed in May.
    - A Swiss courier carried a gift package for the choir.
support; benefit; sustain; reach; feed : pos=v cameo=070 actor=subj.by,subj.from,subj.mod,subj recipient=obj if="subj aid|assistance|relief|loan|grant|donation|fund" unless="obj @abstract|@mental|study|research|work|roof|view|growth|body|beam" conf=0.6
    + Australian aid has supported the schools of Vanuatu.
    - A government grant supported a study of Welsh bees.
come; flow; pour : pos=v cameo=070 actor=subj.from,from recipient=to,into,in if="subj @aid" if="from|subj.from" conf=0.6
    + Donations came to Greece from Ireland.
    - The money for the wedding came from an uncle in Sweden.
send; deploy; dispatch; contribute : pos=v cameo=074 actor=subj recipient=to,in,obj.to,into,obj.in if="obj @troops|@police" if="as.word|for|for.word|on.word|to.word|obj.word|advcl.as.word|xcomp.as.word peacekeeping|peacekeeper|peace"
    + Kosovo sent a platoon to Kuwait on a peacekeeping mission.
    - The Belgian scouts sent a guard to the lake for peace and quiet.
aid; assistance; help; relief : pos=n cameo=070 actor=from,by,poss,mod recipient=to,for,in
    + American aid to Jordan rose last year.
    - Aid to digestion comes from tea.
loan; grant; donation; subsidy; shipment; delivery; funding : pos=n cameo=071 actor=from,by,poss,mod recipient=to,for
    + A Chinese loan to Zambia was signed.
    - The museum in Ghent announced the delivery of a letter for the Danish painter.
spend : pos=v cameo=071 actor=subj recipient=on,on.in,on.xcomp.obj,on.obj,in,advcl.obj,advcl.xcomp.obj if="obj euro|dollar|million|billion|pound|$" unless="subj consumer|customer|woman|man|user|shopper|buyer|fan|couple|parent|patient|@private-life|@athlete|family|film|company"
    + Germany spent two billion euros on refugees.
    - A family in Ohio spent two million dollars on a French vase.
serve; participate : pos=v cameo=074 actor=subj recipient=in,in.in if="in peacekeeping|mission|operation|peacekeeper"
    + Irish soldiers served in a mission in Lebanon.
    - Mary served in a restaurant in Ghana and took part in its washing operation.
airdrop; drop : pos=v cameo=073 actor=subj recipient=to,in,for if="obj @aid"
    + French planes dropped food in Mali.
    - The clumsy waiter in Nice dropped food in the lap of a Belgian guest.
train : pos=v cameo=072 actor=subj recipient=obj if="obj pilot|soldier|force|troop|army|police" unless="obj model"
    + American officers train Iraqi pilots.
    - Carpenters in Finland train a vine along the wall of the police station.
treat : pos=v cameo=073 actor=subj recipient=obj conf=0.4 if="subj doctor|medic|hospital" if="obj @people"
    + Cuban doctors treated Haitian villagers.
    - The hospital in Boston treated the Canadian actor's performance as a joke.
raise : pos=v cameo=071 actor=subj recipient=for,obj.for if="obj money|fund|dollar|million"
    + The former president raised money for a senator from Texas.
    - The singer raised the roof in Berlin, and the crowd paid two million dollars for it.
peacekeeping : pos=n cameo=074 actor=by,of recipient=in,by.in,of.in
    + The Council praised peacekeeping by Kenyan troops in Somalia.
    - The novel is about peacekeeping between sisters in a Welsh farmhouse.
bail; prop : pos=v prt=out cameo=071 actor=subj recipient=obj
    + Germany bailed out Greece.
    - The Danish sailor bailed water out of the boat.
prop : pos=v prt=up cameo=070 actor=subj recipient=obj
    + Iran propped up the Syrian government.
    - The books propped up a table in the Lisbon flat.
rebuild; reconstruct : pos=v cameo=070 actor=subj recipient=obj.in,in,obj.of,for if="obj school|hospital|bridge|house|home|road|town|city|village|clinic" conf=0.6
    + Qatar rebuilt a hospital in Gaza.
    - Children rebuilt a bridge of toy bricks from a Swedish kit.
shelter; host; house : pos=v cameo=075 actor=subj recipient=obj,obj.from if="obj refugee|migrant|evacuee|exile"
    + Jordan hosts refugees from Iraq.
    - The Prado hosts a show of paintings by a Chilean exile.
