# CONSULT (04): meetings, talks, visits, calls, mediation.
%kind event
%default type=CONSULT cameo=040

meet : pos=v actor=subj recipient=with,obj unless="obj @private" unless="with success|failure|resistance|opposition|criticism|approval"
    + President Tokayev met Chinese diplomats in Astana.
    - The student met his wife at a party.
meet : pos=v actor=subj recipient=with,advcl.with,in.of,in if="xcomp talk|discuss|negotiate" alone=yes
    + Officials from Oman met to discuss the war with Saudi envoys.
talk; negotiate; confer; consult; converse; parley : pos=v cameo=046 actor=subj recipient=with,to unless="to voter"
    + Ethiopia negotiated with Egyptian officials about the dam.
    - The teacher talked about poetry.
speak : pos=v cameo=041 mode=phone actor=subj recipient=with,to if="with" if="by phone|telephone"
    + Emmanuel Macron spoke by phone with the Iranian president.
speak : pos=v cameo=040 actor=subj recipient=with if="with"
    + Emmanuel Macron spoke with Iranian officials.
phone; telephone : pos=v cameo=041 mode=phone actor=subj recipient=obj
    + Angela Merkel phoned the Turkish president.
call : pos=v cameo=041 mode=phone actor=subj recipient=obj if="advcl|xcomp|conj discuss|review|ask|talk|assure|tell|inform|urge|brief|promise|say"
    + Angela Merkel called the Turkish president to discuss the ceasefire.
call; phone; telephone : pos=v type=SUPPORT cameo=051 actor=subj recipient=obj if="advcl|xcomp convey|congratulate|apologise|apologize|thank|express"
    + The president of Chad called the Chinese president to thank him.
call : pos=v cameo=040 mode=visit actor=subj recipient=on if="on" if="advcl|xcomp discuss|review|brief|exchange"
    + A delegation from Oman called on the Iranian president to discuss trade.
discuss; debate : pos=v over=discuss comp=obj,xcomp,ccomp actor=subj recipient=with
    + Turkey discussed organising a ceasefire with Iran.
discuss : pos=v actor=subj recipient=with,obj.with
    + Ankara discussed the border with Iraqi officials.
    - The paper discussed two methods.
visit; tour : pos=v cameo=042 mode=visit actor=subj recipient=obj.self unless="obj museum|website|page|site|doctor|grandmother|church|exhibition"
    + The Indian prime minister visited Nepal.
    - Tourists visited the museum.
travel; fly; head; go : pos=v cameo=042 mode=visit actor=subj recipient=to,for.with if="advcl meet|discuss|attend|talk|mediate|hold" 
    + The UN envoy travelled to Damascus to meet Syrian officials.
arrive : pos=v cameo=042 mode=visit actor=subj recipient=in.of,in,at if="for visit|talk|summit|meeting"
    + The Chinese president arrived in Moscow for talks.
host; welcome; receive : pos=v cameo=043 mode=visit actor=subj recipient=obj if="obj president|minister|leader|king|prince|delegation|envoy|chancellor|counterpart|premier|ambassador|official|emperor"
    + Emmanuel Macron hosted the Tunisian president at the palace.
    - The island hosts many birds.
host : pos=v cameo=043 mode=visit actor=subj recipient=obj,for unless="obj game|games|olympics|party|event|match|festival|exhibition|show|tournament|cup|website|server"
    + The government of Norway hosted the Taliban in Oslo.
receive : pos=v cameo=043 mode=visit actor=subj recipient=obj if="at palace|office|capital|kremlin|residence"
    + The king of Jordan received Egyptian generals at the palace.
attend : pos=v cameo=046 actor=subj recipient=with,obj.with,obj.of,obj.in,in,at alone=yes if="obj @talks"
    + The Russian oil minister attended a meeting in Vienna.
hold : pos=v cameo=046 actor=subj recipient=with,obj.with,in alone=yes if="obj @talks"
    + A commander from Iran held meetings in Baghdad.
join : pos=v cameo=046 actor=subj recipient=obj,with if="for meeting|talk|summit"
    + The US envoy joined Iranian diplomats for a meeting.
talk; negotiation; consultation; discussion; dialogue; conversation : pos=n cameo=046 actor=between,among,of,poss recipient=with
    + Talks between Armenia and Azerbaijan began in Geneva.
    - Talks on poetry were held in the library.
meeting; summit; conference; round : pos=n cameo=046 actor=between,among,of,poss recipient=with
    + The meeting between Japan and China took place in Osaka.
visit; trip; tour : pos=n cameo=042 mode=visit actor=by,poss,of,from,mod recipient=to,in
    + The visit of the French president to Beirut ended quickly.
    - His visit to the dentist was short.
call; conversation : pos=n cameo=041 mode=phone actor=between,poss,of recipient=with,to if="word phone|telephone|telephonic"
    + The Turkish president's phone call with the Russian president was short.
mediate; arbitrate; intercede : pos=v cameo=045 mode=third-party actor=subj recipient=between,in,obj
    + Norway mediated between the Taliban and Kabul.
broker : pos=v cameo=045 mode=third-party actor=subj recipient=obj.between,between,obj.with,obj.of if="obj @talks|ceasefire"
    + Oman brokered talks between Iran and Saudi Arabia.
mediation; facilitation : pos=n cameo=045 mode=third-party actor=by,poss,of,mod recipient=between,in
    + The mediation by Norway between Colombia and the rebels succeeded.
effort; mission : pos=n cameo=045 mode=third-party actor=by,of,poss,from recipient=between if="word mediation|peace"
    + The peace effort of Norway between Sudan and Chad goes on.
    - The effort of the runner paid off.
shuttle : pos=v cameo=045 mode=third-party actor=subj recipient=between
    + The envoy of Qatar shuttled between Israel and Hamas.
organise; organize; arrange : pos=v cameo=045 actor=subj recipient=for,for.of,advcl.surface if="advcl|xcomp|for.acl|for.advcl|ccomp involve|join|participate|take|attend"
    + Oman arranged for tribal leaders to be involved in the negotiations.
brief : pos=v cameo=040 actor=subj recipient=obj
    + The envoy from Norway briefed the Security Council.
sit : pos=v prt=down actor=subj recipient=with
    + Colombia sat down with the rebels.
exchange : pos=v cameo=040 actor=subj recipient=with if="obj view|idea|letter|opinion"
    + Japan exchanged views with Chinese officials.
address : pos=v cameo=040 actor=subj recipient=obj if="obj parliament|congress|assembly|council|summit|senate" conf=0.5
    + The Ukrainian president addressed the US Congress.
write : pos=v cameo=040 actor=subj recipient=to if="obj letter" conf=0.5
    + The Iranian president wrote a letter to the Saudi king.
pay : pos=v cameo=042 mode=visit actor=subj recipient=to,obj.to if="obj visit|call"
    + The Thai king paid a visit to Laos.
    - The nurse paid a visit to her mother.
make; begin; start; conclude; end; undertake : pos=v cameo=042 mode=visit actor=subj recipient=to,obj.to,in,obj.in if="obj visit|trip|tour"
    + The Syrian president began a visit to China.
dine; lunch; breakfast : pos=v cameo=040 actor=subj recipient=with
    + The chancellor of Germany dined with the Turkish president in Berlin.
have : pos=v cameo=040 actor=subj recipient=with,obj.with if="obj lunch|dinner|breakfast|conversation|call|talk|talks|discussion" if="with|obj.with"
    + The Irish premier had lunch with the French president.
greet; receive : pos=v cameo=043 mode=visit actor=subj recipient=obj.self conf=0.6
    + The Saudi king greeted the Egyptian president.
shake : pos=v cameo=040 actor=subj recipient=with,obj.with if="obj hand|hands"
    + In Lima the Cuban president shook hands with Barack Obama.
