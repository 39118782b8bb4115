# CONSULT (04): meetings, talks, visits, calls, mediation.
%kind event
%default type=CONSULT cameo=040

meet : pos=v actor=subj recipient=obj,with unless="obj @private|press" unless="with success|failure|resistance|opposition|criticism|approval|praise|skepticism|scepticism|applause|anger|silence|derision|ridicule|outrage|enthusiasm|suspicion|indifference|protest|violence|force|fire"
    + President Tokayev met Chinese diplomats in Astana.
    - The student met his wife at a party.
meet : pos=v actor=subj recipient=with,advcl.with,in.of,in if="xcomp talk|discuss|negotiate" alone=yes
    + Officials from Oman met to discuss the war with Saudi envoys.
    - Old friends from Kenya met to talk about their school days in Mombasa.
talk; negotiate; confer; consult; converse; parley : pos=v cameo=046 actor=subj recipient=with,to unless="to voter|media|press|newspaper|magazine|fan|customer|outlet|manager|gardener|host|station|pupil|child|crowd|audience|reporter|journalist|god|himself|herself|themselves" unless="prt up|down" unless="poss"
    + Ethiopia negotiated with Egyptian officials about the dam.
    - The teacher talked about poetry.
speak; talk; confer : pos=v cameo=041 mode=phone actor=subj recipient=with if="by|over|on|via|through phone|telephone|videolink|video-link|video|hotline|line" unless="to" unless="with @private-life"
    + Emmanuel Macron spoke by phone with the Iranian president.
    + The kings of Jordan and Morocco talked over the telephone on Monday.
    - The Norwegian prime minister spoke by telephone with her daughter after the race.
speak : pos=v cameo=040 actor=subj recipient=with if="with" unless="obj" unless="with accent|voice|lisp|confidence|care|passion|authority|pride|emotion|tear|clarity|candour|candor|caution|conviction|enthusiasm|difficulty|stammer"
    + Emmanuel Macron spoke with Iranian officials.
    - The new Spanish minister speaks with a soft Andalusian accent.
phone; telephone : pos=v cameo=041 mode=phone actor=subj recipient=obj
    + Angela Merkel phoned the Turkish president.
    - After the vote the Irish premier phoned his mother.
call : pos=v cameo=041 mode=phone actor=subj recipient=obj if="obj.office" unless="for|on|upon" if="advcl|xcomp|conj discuss|review|ask|talk|assure|tell|inform|urge|brief|promise|say"
    + Angela Merkel called the Turkish president to discuss the ceasefire.
    - The Dutch minister called the film a story to tell at dinner.
call; phone; telephone : pos=v type=SUPPORT cameo=051 actor=subj recipient=obj if="advcl|xcomp convey|congratulate|apologise|apologize|thank|express"
    + The president of Chad called the Chinese president to thank him.
    - The Polish president called the exhibition a chance to thank his old teachers.
call : pos=v cameo=040 mode=visit actor=subj recipient=on if="on" if="advcl|xcomp discuss|review|brief|exchange" unless="on memory|experience|instinct|reserve|skill|strength|help"
    + A delegation from Oman called on the Iranian president to discuss trade.
    - The critic called on his memories of Peru to review the novel.
discuss; debate : pos=v over=discuss comp=obj,xcomp,ccomp need=inner actor=subj recipient=with unless="obj story|movie|film|book|matter|life|career|role|show|variety|experience|issue|topic|album"
    + Turkey discussed organising a ceasefire with Iran.
    - One chapter of the book discusses the visit of Richard Nixon to China.
    - Officials in Havana discussed the health of a Cuban general.
discuss : pos=v actor=subj recipient=with,obj.with,in.with,during.with,by.with if="with|obj.with|in.with|during.with|by.with"
    + Ankara discussed the border with Iraqi officials.
    - The paper discussed two methods.
visit; tour : pos=v cameo=042 mode=visit actor=subj recipient=obj.self unless="obj museum|website|page|site|doctor|grandmother|church|exhibition"
    + The Indian prime minister visited Nepal.
    - Tourists visited the museum.
travel; fly; head; go : pos=v cameo=042 mode=visit unless="subj @private-life" actor=subj recipient=to,for.with if="advcl meet|discuss|attend|talk|mediate|hold" 
    + The UN envoy travelled to Damascus to meet Syrian officials.
    - The Nigerian goalkeeper flew to Madrid to meet his new team-mates.
arrive : pos=v cameo=042 mode=visit actor=subj recipient=in.of,in,at if="for visit|talk|summit|meeting"
    + The Chinese president arrived in Moscow for talks.
    - The parcel from Chad arrived in Cairo in time for the summit.
host; welcome; receive : pos=v cameo=043 mode=visit actor=subj recipient=obj if="obj president|minister|leader|king|prince|delegation|envoy|chancellor|counterpart|premier|ambassador|official|emperor"
    + Emmanuel Macron hosted the Tunisian president at the palace.
    - The island hosts many birds.
host : pos=v cameo=043 mode=visit actor=subj recipient=obj.self,for unless="obj game|games|olympics|party|event|match|festival|exhibition|show|tournament|cup|website|server"
    + The government of Norway hosted the Taliban in Oslo.
    - Portugal hosted the world surfing contest in June.
receive : pos=v cameo=043 mode=visit actor=subj recipient=obj if="at palace|office|capital|kremlin|residence"
    + The king of Jordan received Egyptian generals at the palace.
    - The Swedish skier received flowers and a medal at the royal palace.
attend : pos=v cameo=046 actor=subj recipient=with,obj.with,obj.of,obj.in,in,at alone=yes if="obj @talks" unless="subj @private-life" unless="obj.of course|class|festival|fair|school|therapy"
    + The Russian oil minister attended a meeting in Vienna.
    - The Ghanaian boy attended two sessions of a French course.
hold : pos=v cameo=046 actor=subj recipient=with,obj.with,in alone=yes if="obj @talks" unless="subj @private-life" unless="obj.word press|news|caucus|training|practice|signing|question|recording|yoga|listening"
    + A commander from Iran held meetings in Baghdad.
    - The Kenyan runners held a training session in Iten.
join : pos=v cameo=046 actor=subj recipient=obj,with if="for meeting|talk|summit" unless="subj @private-life"
    + The US envoy joined Iranian diplomats for a meeting.
    - Climbers from Peru joined two Bolivian guides for the summit of Illimani.
talk; negotiation; consultation; discussion; dialogue; conversation : pos=n cameo=046 actor=between,among,of,poss recipient=with
    + Talks between Armenia and Azerbaijan began in Geneva.
    - Talks on poetry were held in the library.
meeting; summit; conference : pos=n cameo=046 actor=between,among,of,poss recipient=with unless="word press|news|caucus|annual|western|eastern"
    + The meeting between Japan and China took place in Osaka.
    - The meeting of the two rivers in Sudan draws painters from Italy.
visit; trip; tour : pos=n cameo=042 mode=visit actor=by,poss,of,from,mod,subj recipient=to,in unless="subj it|this|that|there" unless="word school|field|road|shopping|boat|fishing|bus|family|camping|concert|book|guitar|summer|weekend|day"
    + The visit of the French president to Beirut ended quickly.
    + The emir of Kuwait is on a visit to Turkey.
    - His visit to the dentist was short.
call; conversation : pos=n cameo=041 mode=phone actor=between,poss,of recipient=with,to if="word phone|telephone|telephonic"
    + The Turkish president's phone call with the Russian president was short.
    - The customer's phone call to the Turkish bank lasted an hour.
mediate; arbitrate; intercede : pos=v cameo=045 mode=third-party actor=subj recipient=between,in,obj
    + Norway mediated between the Taliban and Kabul.
    - Enzymes from Peruvian plants mediate between the cells.
broker : pos=v cameo=045 mode=third-party actor=subj recipient=obj.between,between,obj.with,obj.of if="obj @talks|ceasefire"
    + Oman brokered talks between Iran and Saudi Arabia.
    - An estate agent brokered talks between the buyer and the seller of a villa in Spain.
mediation; facilitation : pos=n cameo=045 mode=third-party actor=by,poss,of,mod recipient=between,in
    + The mediation by Norway between Colombia and the rebels succeeded.
    - Mediation by a counsellor between a couple in Toronto saved their marriage.
effort; mission : pos=n cameo=045 mode=third-party actor=by,of,poss,from recipient=between if="word mediation|peace"
    + The peace effort of Norway between Sudan and Chad goes on.
    - The effort of the runner paid off.
shuttle : pos=v cameo=045 mode=third-party actor=subj recipient=between
    + The envoy of Qatar shuttled between Israel and Hamas.
    - The ferry shuttles between Spain and Morocco every hour.
organise; organize; arrange : pos=v cameo=045 actor=subj recipient=for,for.of,advcl.surface if="advcl|xcomp|for.acl|for.advcl|ccomp involve|join|participate|take|attend"
    + Oman arranged for tribal leaders to be involved in the negotiations.
    - A school in Nairobi arranged for its pupils to attend a play by an English writer.
brief : pos=v cameo=040 actor=subj recipient=obj
    + The envoy from Norway briefed the Security Council.
    - The Kenyan coach briefed his players before the match against Ghana.
sit : pos=v prt=down actor=subj recipient=with
    + Colombia sat down with the rebels.
    - The Greek president sat down with a cup of coffee.
exchange : pos=v cameo=040 actor=subj recipient=with if="obj view|idea|letter|opinion"
    + Japan exchanged views with Chinese officials.
    - The Norwegian poet exchanged letters with his sister in Denmark.
address : pos=v cameo=040 actor=subj recipient=obj if="obj parliament|congress|assembly|council|summit|senate" conf=0.5
    + The Ukrainian president addressed the US Congress.
    - A parcel addressed to the council of Bern was opened by mistake.
write : pos=v cameo=040 actor=subj recipient=to if="obj letter" conf=0.5
    + The Iranian president wrote a letter to the Saudi king.
    - The Danish boy wrote a long letter to his grandmother in Spain.
pay : pos=v cameo=042 mode=visit actor=subj recipient=to,obj.to if="obj visit|call"
    + The Thai king paid a visit to Laos.
    - The nurse paid a visit to her mother.
make; begin; start; conclude; end; undertake; complete : pos=v cameo=042 mode=visit actor=subj recipient=to,obj.to,in,obj.in if="obj visit|trip|tour|stopover|stop"
    + The Syrian president began a visit to China.
    - The Indian spacecraft began its trip to Mars.
dine; lunch; breakfast : pos=v cameo=040 actor=subj recipient=with
    + The chancellor of Germany dined with the Turkish president in Berlin.
    - On Sunday the French minister dined with his wife in Nice.
have : pos=v cameo=040 actor=subj recipient=with,obj.with if="obj lunch|dinner|breakfast|conversation|call|talk|talks|discussion" if="with|obj.with"
    + The Irish premier had lunch with the French president.
    - The Spanish queen had lunch with her daughters.
greet; receive : pos=v cameo=043 mode=visit actor=subj recipient=obj.self if="obj.office" conf=0.6
    + The Saudi king greeted the Egyptian president.
    - Loud cheers greeted the Peruvian president.
shake : pos=v cameo=040 actor=subj recipient=with,obj.with if="obj hand|hands"
    + In Lima the Cuban president shook hands with Barack Obama.
    - The hands of the Dutch goalkeeper shook with cold.
convene; gather; assemble; congregate : pos=v cameo=046 mode=multilateral actor=subj recipient=with alone=yes if="for|in|at talk|talks|summit|meeting|conference|discussion|negotiation" unless="subj @private-life|collector"
    + Ministers from six African countries gathered in Lusaka for talks.
    - Stamp collectors from Belgium gathered for a conference on postmarks.
    - Dark clouds gathered over the summit in Davos.
receive; take : pos=v cameo=041 mode=phone actor=subj recipient=from,obj.from if="obj call" if="from|obj.from" unless="subj police|dispatcher|firefighter" unless="from @private-life|family|resident|caller|witness|woman|man|neighbour"
    + The Chilean president took a call from the Argentine leader.
    - Police in Lyon received a call from a resident about a lost dog.
facilitate; moderate; chair; sponsor; oversee; host : pos=v cameo=045 mode=third-party actor=subj recipient=obj.between,between,obj.with,obj.of if="obj talk|talks|negotiation|dialogue|meeting|ceasefire|truce" if="obj.between|between|obj.with" unless="obj.between|between parent|pupil|child|couple|student"
    + Switzerland facilitated a dialogue between Colombia and the guerrillas.
    - A teacher from Oslo moderated a dialogue between parents and pupils.
act; serve; volunteer : pos=v cameo=045 mode=third-party actor=subj recipient=between,as.between,in,as.in if="as mediator|intermediary|go-between|broker|facilitator|arbiter|peacemaker"
    + Jordan served as an intermediary between Syria and the rebels.
    - The liver acts as a broker between food and blood.
send; dispatch : pos=v cameo=042 mode=visit actor=subj recipient=to,iobj,obj.to if="obj delegation|envoy|negotiator|emissary|mediator|diplomat|mission"
    + Vietnam sent a delegation to Laos.
    - The publisher sent a delegation of authors to the fair.
travel; fly; journey; jet; go : pos=v cameo=042 mode=visit actor=subj recipient=to if="subj.office" if="to.place" unless="on|for holiday|vacation|honeymoon|leave|surgery|treatment|funeral|rest|skiing|wedding" unless="neg" unless="adv|prt back|home"
    + The Irish foreign minister travelled to Beirut on Monday.
    - The Peruvian minister flew to Miami on holiday.
    - The satellite of the Indian government flew to Mars.
call : pos=v cameo=040 mode=visit actor=subj recipient=on if="on" if="subj.office" if="on.office" unless="advcl|xcomp|ccomp|for" conf=0.6
    + The Maltese envoy called on the Libyan foreign minister.
    - The teacher called on the mayor's son to read.
reach : pos=v prt=out actor=subj recipient=to if="to" if="subj.office" unless="to @private-life|voter|fan|user|reader"
    + The Dutch prime minister reached out to the president of Surinam.
    - The Finnish band reached out to its fans in Peru.
contact : pos=v actor=subj recipient=obj.self if="subj.office"
    + The Swiss foreign minister contacted her Iranian counterpart.
    - The Swiss minister contacted a plumber about the leak.
grant; give : pos=v cameo=043 mode=visit actor=subj recipient=to,iobj,obj.to if="obj audience"
    + The Japanese emperor granted an audience to the Thai king.
    - The Spanish film gave its audience a fright.
arrive : pos=v cameo=042 mode=visit actor=subj recipient=in,at if="subj.office" if="in.place|at.place" unless="on|for holiday|vacation|honeymoon|leave|surgery|treatment" unless="by"
    + Uganda's president arrived in Kigali on Friday.
    - The ashes of the Irish minister arrived in Rome by post.
round : pos=n cameo=046 actor=between,among,of.between,poss recipient=with,of.with if="of @talks"
    + A new round of talks between Chad and Libya began.
    - A round of golf between the Thai and Lao champions began.
gather; convene; assemble; meet : pos=v cameo=046 mode=multilateral actor=subj recipient=with alone=yes if="subj diplomat|minister|leader|president|envoy|negotiator|ambassador|official" if="subj.from|subj.of" if="in.place|at.place" unless="for|in|at talk|talks|summit|meeting|conference|discussion|negotiation"
    + Envoys of the four mediating states gathered in Nairobi.
    - The minister's fans from Accra gathered at Heathrow.
