# THREATEN (13): threats, coercive warnings, ultimatums.
%kind event
%default type=THREATEN cameo=130

threaten : pos=v over=threaten comp=xcomp,with,ccomp,obj actor=subj recipient=obj unless="subj @nature|disease|climate|change|crisis"
    + North Korea threatened to shell Seoul.
    - The storm threatened to flood the valley.
threaten : pos=v cameo=130 actor=subj recipient=obj,xcomp.obj,xcomp.with,xcomp.from,xcomp.of,xcomp.on,with.on,with.against unless="subj @nature|disease|climate|change|crisis|it|this|that|loss" unless="adv longer"
    + Iran threatened Bahrain.
    - Rust threatens the iron bridge in Porto.
warn : pos=v cameo=130 actor=subj recipient=obj,against,to if="obj|against|to" unless="of danger|risk|storm|rain|flood|weather" unless="subj report|scientist|doctor|expert|study|researcher" unless="obj customer|motorist|driver|resident|traveller|tourist|public|reader|viewer|parent|buyer|passenger|user|colleague|friend|neighbour|neighbor|patient|him|her"
    + Germany warned the Turkish government about the jailings.
    - Doctors warned parents about sugar.
warn : pos=v over=threaten comp=of actor=subj recipient=obj need=inner unless="subj report|intelligence|expert|source|analyst|agency|study|watchdog|survey"
    + Israel warned Lebanon of an attack on Tyre.
    - The chemist warned of a raid on the sugar bowl.
warn : pos=v over=threaten comp=ccomp actor=subj recipient=obj need=inner if="ccomp.aux will|would|could|may|might|can|shall|be|'ll"
    + Israel warned that it would attack Lebanon.
    - The label warned that the Mexican sauce would attack the tongue.
vow; swear : pos=v cameo=130 actor=subj recipient=on,against,xcomp.against,xcomp.obj if="obj revenge|vengeance|retaliation|war"
    + Hamas vowed revenge on Israel.
    - The Spanish bride swore at the rain and the war of the caterers.
vow; swear; promise; pledge : pos=v cameo=138 mode=violence actor=subj recipient=xcomp.obj,xcomp.against,xcomp.on,xcomp.for unless="subj @athlete" if="xcomp retaliate|avenge|crush|punish|destroy|fight|attack|respond|annihilate|defeat|hit|strike|eliminate|eradicate"
    + Rebels from Chad vowed to crush the Libyan army.
    - The Brazilian team vowed to fight for a place in the final in Qatar.
retaliate : pos=v type=ASSAULT cameo=190 actor=subj recipient=against,on if="against" unless="subj @athlete"
    + Pakistan retaliated against India.
    - The Danish goalkeeper retaliated against critics with a clean sheet in Paris.
ultimatum; threat; deadline : pos=n cameo=130 over=threaten comp=acl,of actor=by,from,poss,mod recipient=to,against,on,for unless="word terrorist|terror|terrorism|security" unless="of disease|storm|flood|extinction"
    + Austria's threat to attack Serbia was heard.
    - The threat of floods grew.
ultimatum; threat; warning : pos=n cameo=130 actor=by,from,poss recipient=to,against,on,for unless="ccomp.aux|acl.aux could|may|might|have|has|had|was|were" unless="about|over|of" unless="word weather|flood|storm|health|travel"
    + A warning by China to Taiwan came at dawn.
    - Frost is a threat to the vines of Hungary.
give; issue; set; send : pos=v cameo=136 actor=subj recipient=iobj,to,for,obj.to if="obj ultimatum|deadline|warning|threat" unless="obj.ccomp.aux|obj.acl.aux could|may|might|have|has|had|was|were" unless="obj.about|obj.over|obj.of|about"
    + Croatia gave Serbia a deadline.
    - The editor gave the writer a deadline.
consider; weigh; mull; contemplate; ponder; explore : pos=v over=consider comp=xcomp,ccomp,obj,advcl need=inner actor=subj conf=0.5
    + Australia considered imposing sanctions on Burma.
    - The couple in Dublin is considering a meeting with a wedding planner.
prepare; plan; finalise; finalize; float; study; envisage; eye; draft; ready : pos=v over=consider comp=obj need=inner actor=subj if="obj @sanctions" conf=0.5
    + The European Union is preparing sanctions against Belarus.
    - The Minsk phone company prepared a new tariff for Polish customers.
introduce; draft; table : pos=v cameo=131 actor=subj recipient=obj.against,obj.acl.obj,advcl.obj,xcomp.obj,obj.on if="obj bill|legislation|law" if="obj.acl|advcl|xcomp|obj.against|obj.on sanction|punish|ban|sanctions" conf=0.6
    + US senators introduced a bill that would punish the Turkish government.
    - The Swedish carpenter introduced a law student to his bill at the table.
call : pos=v cameo=131 over=threaten comp=for actor=subj if="for sanction|embargo|boycott"
    + British lawmakers have called for an embargo against Chinese companies.
    - The Scottish recipe calls for the boycott of white sugar.
call : pos=v cameo=131 actor=subj recipient=for.against,for.on,for.of,against,on if="for sanction|embargo|boycott"
    + Lawmakers in Canada called for sanctions on Cuban officials.
    - Fashion in Milan calls for a change from Belgian lace.
reserve : pos=v cameo=130 actor=subj recipient=xcomp.to,xcomp.against if="obj right" conf=0.5
    + Israel reserved the right to respond to Iran.
    - The Greek restaurant reserved a table on the right for a guest from Peru.
warn : pos=v cameo=130 actor=subj recipient=of.for,against,obj if="of consequence|retaliation|response|reprisal|war|action|attack|revenge|sanction"
    + Iran warned of retaliation against Israel.
    - The weather service in Oslo warned of a storm over Sweden.
promise; pledge : pos=v cameo=130 actor=subj recipient=against,for,obj.against,obj.for if="obj retaliation|revenge|response|reprisal|punishment" unless="subj @athlete"
    + Turkey promised retaliation against Syria.
    - The coach in Doha promised a response from his Ghanaian strikers in the second half.
