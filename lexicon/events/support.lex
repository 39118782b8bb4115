# SUPPORT (05): praise, approval, recognition, apology, restored relations, signed agreements.
%kind event
%default type=SUPPORT cameo=050

support; back : pos=v cameo=051 actor=subj recipient=obj,obj.of unless="obj hypothesis|claim|theory|idea|view|conclusion|weight|file|feature|need|account|finding|conclusion"
    + Hungary backed the Serbian government.
    - The data support this hypothesis.
praise; commend; applaud; laud; hail; salute; extol; compliment; thank : pos=v cameo=051 actor=subj recipient=obj,for unless="prt" unless="from" unless="obj fan|family|friend|god|reader|customer|viewer|parent|crew"
    + The UN chief praised Jordan for its patience.
    - The reviewer praised the acting.
send : pos=v cameo=051 actor=subj recipient=to,iobj,obj.to if="obj|obj.word condolence|congratulation|sympathy|greeting"
    + The Saudi king sent his condolences to the Afghan president.
    - The singer sent greetings to his fans in Brazil.
congratulate : pos=v cameo=051 actor=subj recipient=obj
    + Emmanuel Macron congratulated the new Iraqi prime minister.
    - The Dutch coach congratulated his players after the final.
welcome : pos=v cameo=051 actor=subj recipient=obj,obj.by,obj.of,obj.between unless="obj baby|guest|tourist|customer|visitor"
    + NATO welcomed the decision of Finland.
    - The hotel welcomes dogs.
approve : pos=v cameo=051 actor=subj recipient=obj,of,obj.by,obj.for,obj.to,obj.of if="obj government|cabinet|membership|accession|candidacy|nomination|appointment|request|visit|sale|package|bailout|candidate|resolution|proposal|plan"
    + The Omani cabinet approved the membership of Jordan.
    - The Greek council approved a rise of the bus fare.
endorse; espouse; champion : pos=v cameo=051 actor=subj recipient=obj,of,obj.by unless="obj cheque|check|brand|product|shoe|drink|watch|perfume"
    + The Senate endorsed the president's plan for Iraq.
    - The Kenyan runner endorses a brand of shoes made in China.
defend : pos=v cameo=053 actor=subj recipient=obj unless="obj suspect|client|defendant|accused|share|thesis|dissertation|title|champion|story|article|piece|report|record|crown|lead|paper|theory|film|song|excavator|house|home|farm"
    + The White House defended Saudi Arabia.
    - She defended her thesis in May.
recognise; recognize : pos=v cameo=054 actor=subj recipient=obj if="obj state|government|independence|sovereignty|president|authority"
    + Serbia recognised the independence of Abkhazia.
    - The film recognises the authority of the dead in the villages of Mexico.
recognise; recognize : pos=v cameo=054 actor=subj recipient=obj conf=0.5 unless="obj need|importance|fact|pattern|face|word|problem"
    + The Spanish government has recognised Kosovo.
    - At the airport in Lima the actress was recognised by two fans.
apologise; apologize : pos=v cameo=055 actor=subj recipient=to,for unless="for delay|inconvenience" unless="to passenger|customer|client|guest|user|fan|reader|viewer|listener"
    + Turkey apologised to Russia for the downed jet.
    - The airline apologised to passengers for the late flight from Rome.
forgive; pardon : pos=v type=RETREAT cameo=081 mode=release actor=subj recipient=obj unless="obj me|us"
    + The president of Zambia pardoned the opposition leader.
    - The Italian widow forgave her late husband.
sign; initial; ink; ratify : pos=v cameo=057 actor=subj,obj.between recipient=with,obj.with,obj.between if="obj @deal|charter|declaration|plan"
    + Egypt signed a loan agreement with the World Bank.
    + A border deal between Laos and Thailand was signed in Hanoi.
    - The band signed a contract with a label.
reach; conclude; strike; clinch; seal; finalise; finalize; agree : pos=v cameo=057 actor=subj recipient=with,obj.with,obj.between if="obj @deal|consensus"
    + The Houthis reached an agreement with the Yemeni government.
    - The temperature in Delhi reached agreement with the forecast.
ratify; approve : pos=v cameo=057 actor=subj recipient=obj.with,with,obj.of if="obj @deal"
    + The Greek parliament has approved the treaty with Egypt.
    - The board in Zurich approved a supply contract with a baker.
restore; establish; re-establish; reestablish; normalise; normalize; upgrade; resume; improve; mend; strengthen; deepen; boost : pos=v cameo=050 actor=subj,obj.between,obj.of recipient=with,obj.with,obj.between if="obj @ties" unless="subj authority|police|investigator|prosecutor|detective|study|researcher|scientist"
    + Bahrain has established diplomatic relations with Israel.
    + Ties between Laos and Cambodia were restored on Monday.
    - The study established a relationship between sleep and memory.
voice; express; declare; reiterate; pledge; reaffirm; offer; renew; restate; affirm : pos=v cameo=051 actor=subj recipient=obj.acl.obj,acl.obj,to.obj,obj.for,for,obj.to,to,obj.with,with,obj.of if="obj support|solidarity|backing|commitment|sympathy|condolence|gratitude|appreciation"
    + Greece voiced its support for Cyprus.
    + The chief of the alliance reiterated its commitment to supporting Georgia.
    - The actor expressed his gratitude to his fans in India.
support; backing; solidarity; endorsement; praise; approval : pos=n cameo=051 actor=poss,of,by,from,mod recipient=for,to,with unless="word air|fire|technical|logistical|customer"
    + Armenia condemned Turkey's support for Azerbaijan.
    - Support for the plan grew.
recognition : pos=n cameo=054 actor=by,poss,mod recipient=of
    + The recognition of Kosovo by Germany angered Serbia.
    - Recognition of faces by Chinese software is improving.
apology : pos=n cameo=055 actor=by,from,poss recipient=to
    + An apology by Israel to Turkey ended the dispute.
    - The French waiter's apology to the guests came with free wine.
award; confer; bestow; decorate : pos=v cameo=051 actor=subj recipient=to,iobj,on,obj if="obj medal|order|prize|honour|honor|title|award" unless="subj jury|juror|festival|academy|critic|judge|magazine" conf=0.6
    + Kosovo awarded a medal to the former US president.
    - The jury in Cannes awarded a prize to a Korean film.
side; ally; sympathise; sympathize : pos=v cameo=051 actor=subj recipient=with
    + Iraq sided with Iran.
    - In the sales trial the French court sided with the buyer of the car.
rally : pos=v cameo=051 actor=subj recipient=behind if="behind"
    + The Arab League rallied behind the Egyptian government.
    - Shares in Tokyo rallied behind the carmakers.
stand : pos=v cameo=051 actor=subj recipient=with if="with"
    + Canada stands with Ukraine.
    - A chapel from Roman times stands with its back to the sea in Malta.
speak : pos=v cameo=053 actor=subj recipient=in.of,of,for if="in favour|favor|support|defence|defense"
    + The minister from Chad spoke in favour of the Libyan government.
    - At the wedding the Greek minister spoke of her love for her husband.
supportive : pos=a cameo=051 actor=subj recipient=of
    + Egypt is supportive of the Libyan army.
    - The Swiss shoe is light and supportive of the foot.
vouch; campaign : pos=v cameo=053 actor=subj recipient=for if="for"
    + The Iraqi prime minister vouched for the Kurdish fighters.
    - The actor campaigned for an award in Hollywood.
honour; honor : pos=v cameo=051 actor=subj recipient=obj conf=0.5 unless="obj memory|deal|agreement|pledge|promise|commitment" unless="obj @private-life"
    + Poland honoured the Ukrainian soldiers.
    - Poland honoured its best swimmers at a gala.
defence; defense : pos=n cameo=053 actor=poss,by recipient=of if="poss"
    + Russia's defence of the Syrian government went on.
    - Italy's defence of its title ended against Spain.
extend; offer; convey; express : pos=v cameo=051 actor=subj recipient=to,obj.to,with,obj.with,for if="obj condolence|sympathy|congratulation|thanks|apology|gratitude|solidarity|hand"
    + The Japanese government extended its condolences to Turkey.
    - The Spanish hotel extends a warm hand to guests.
pay : pos=v cameo=051 actor=subj recipient=to,obj.to if="obj tribute|homage|respect|respects"
    + The French president has paid his respects to the Algerian soldiers.
    - The firm paid tribute to its founder.
express; voice : pos=v cameo=051 actor=subj recipient=in,obj.in,of if="obj confidence|faith|trust"
    + The parliament expressed confidence in the Lebanese government.
    - The coach of Ghana expressed confidence in his goalkeeper.
pledge; swear; declare : pos=v cameo=051 actor=subj recipient=to,obj.to if="obj allegiance|loyalty"
    + The militants pledged allegiance to the Islamic State.
    - The fan from Turin swore loyalty to his club.
mend; repair; rebuild; warm; normalise; normalize : pos=v cameo=050 actor=subj recipient=with,obj.with if="obj relation|tie|link|relationship|fence|bridge|trust"
    + Turkey has mended fences with Israel.
    - The farmer mended fences with wire.
reconcile : pos=v cameo=050 actor=subj recipient=with
    + Fatah has reconciled with Hamas.
    - The Danish actress has reconciled with her sister.
argue; lobby : pos=v cameo=053 actor=subj recipient=for if="for recognition|independence|membership" conf=0.5
    + Albania argued for the membership of Kosovo.
    - The critics from Toronto argued for the recognition of jazz as an art.
express; convey; offer; voice : pos=v cameo=055 actor=subj recipient=to,obj.to,for,obj.for if="obj regret|apology|remorse|sorrow" if="to|obj.to"
    + The Indian prime minister expressed regret to the Bangladeshi government.
    - The Danish hotel offered an apology to its guests.
stand : pos=v cameo=051 actor=subj recipient=by if="by" unless="by window|door|road|river|lake|side|sea|gate|wall|grave|report|story|decision|claim|statement|word|promise"
    + Japan stood by its ally the Philippines.
    - The Greek minister stood by the window.
uphold; legitimise; legitimize; validate : pos=v cameo=051 actor=subj recipient=obj.of,obj.poss,obj if="obj claim|right|sovereignty|integrity|independence|election|government|status" conf=0.6
    + Latvia upheld the sovereignty of Georgia.
    - The Kenyan runner upheld his status as champion.
open; establish; inaugurate; set : pos=v cameo=050 actor=subj recipient=in,obj.in,to,obj.to if="obj embassy|consulate"
    + Kosovo opened an embassy in Jerusalem.
    - A café in Rome opened an embassy of taste.
exchange; swap; appoint; name; nominate : pos=v cameo=050 actor=subj recipient=with,to,obj.to if="obj ambassador|charge" conf=0.6
    + Turkey and Armenia exchanged ambassadors.
    - The brand from Milan named a pop star its ambassador to teenagers.
accede : pos=v cameo=057 actor=subj recipient=to.with,to.of,to if="to treaty|convention|pact|protocol|union|alliance|organisation|organization|agreement"
    + Ghana acceded to the treaty with Togo.
    - The Danish king acceded to the throne.
vote : pos=v cameo=051 actor=subj recipient=in.of,of,for,for.with,for.to,in.with if="in favour|favor"
    + The Italian parliament voted in favour of the Libyan government.
    - The Spanish villagers voted in favour of a new fountain.
throw; put : pos=v cameo=051 actor=subj recipient=behind,obj.behind if="obj weight|support" if="behind|obj.behind"
    + The Arab League threw its weight behind the Iraqi government.
    - The Turkish wrestler put his weight behind the door.
give; lend; grant : pos=v cameo=051 actor=subj recipient=to,iobj,obj.to,for,obj.for if="obj blessing|backing|endorsement|recognition|support" unless="subj @private-life|bridge|wall|beam"
    + The Danish parliament gave its blessing to the Greenlandic government.
    - The bishop of Lima gave his blessing to the couple.
come : pos=v cameo=053 actor=subj recipient=to.of,to.poss if="to defence|defense|aid|rescue" if="to.of|to.poss" conf=0.6
    + The president of Egypt came to the defence of the Saudi prince.
    - The ref came to the rescue of the Irish goalkeeper.
sign; write; publish : pos=v cameo=051 actor=subj recipient=in.of,of,obj.of,for,obj.for if="obj letter|petition|statement|declaration|appeal" if="in support|solidarity|defence|defense|favour|favor"
    + Two hundred Finnish lawmakers signed a letter in support of Estonia.
    - The Dutch pensioners signed a letter in blue ink.
bless : pos=v cameo=051 actor=subj recipient=obj.self,obj.by,obj.of unless="subj @private-life|god|lord"
    + The pope blessed the Ukrainian refugees.
    - Nature has blessed the Chilean coast with fish.
