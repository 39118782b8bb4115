# SUPPORT (05): praise, approval, recognition, apology, restored relations, signed agreements.
%kind event
%default type=SUPPORT cameo=050

support; back : pos=v cameo=051 actor=subj recipient=obj,obj.of unless="obj hypothesis|claim|theory|idea|view|conclusion|weight|file|feature|need"
    + Hungary backed the Serbian government.
    - The data support this hypothesis.
praise; commend; applaud; laud; hail; salute; extol; compliment; thank : pos=v cameo=051 actor=subj recipient=obj,for
    + The UN chief praised Jordan for its patience.
    - The reviewer praised the acting.
send : pos=v cameo=051 actor=subj recipient=to,iobj,obj.to if="obj|obj.word condolence|congratulation|sympathy|greeting"
    + The Saudi king sent his condolences to the Afghan president.
congratulate : pos=v cameo=051 actor=subj recipient=obj
    + Emmanuel Macron congratulated the new Iraqi prime minister.
welcome : pos=v cameo=051 actor=subj recipient=obj,obj.by,obj.of,obj.between unless="obj baby|guest|tourist|customer|visitor"
    + NATO welcomed the decision of Finland.
    - The hotel welcomes dogs.
endorse; approve; espouse; champion : pos=v cameo=051 actor=subj recipient=obj,of,obj.by
    + The Senate endorsed the president's plan for Iraq.
defend : pos=v cameo=053 actor=subj recipient=obj unless="obj thesis|dissertation|title|champion"
    + The White House defended Saudi Arabia.
    - She defended her thesis in May.
recognise; recognize : pos=v cameo=054 actor=subj recipient=obj if="obj state|government|independence|sovereignty|president|authority"
    + Serbia recognised the independence of Abkhazia.
recognise; recognize : pos=v cameo=054 actor=subj recipient=obj conf=0.5 unless="obj need|importance|fact|pattern|face|word|problem"
    + The Spanish government has recognised Kosovo.
apologise; apologize : pos=v cameo=055 actor=subj recipient=to,for unless="for delay|inconvenience"
    + Turkey apologised to Russia for the downed jet.
forgive; pardon : pos=v type=RETREAT cameo=081 mode=release actor=subj recipient=obj unless="obj me|us"
    + The president of Zambia pardoned the opposition leader.
sign; initial; ink; ratify : pos=v cameo=057 actor=subj recipient=with,obj.with,obj.between if="obj @deal|charter|declaration|plan"
    + Egypt signed a loan agreement with the World Bank.
    - The band signed a contract with a label.
reach; conclude; strike; clinch; seal; finalise; finalize; agree : pos=v cameo=057 actor=subj recipient=with,obj.with,obj.between if="obj @deal|consensus"
    + The Houthis reached an agreement with the Yemeni government.
ratify; approve : pos=v cameo=057 actor=subj recipient=obj.with,with,obj.of if="obj @deal"
    + The Greek parliament has approved the treaty with Egypt.
restore; establish; re-establish; reestablish; normalise; normalize; upgrade; resume; improve; mend; strengthen; deepen; boost : pos=v cameo=050 actor=subj recipient=with,obj.with,obj.between if="obj @ties"
    + Bahrain has established diplomatic relations with Israel.
    - The study established a relationship between sleep and memory.
voice; express; declare; reiterate; pledge; reaffirm; offer : pos=v cameo=051 actor=subj recipient=obj.for,for,obj.to,to,obj.with,with,obj.of if="obj support|solidarity|backing|commitment|sympathy|condolence|gratitude|appreciation"
    + Greece voiced its support for Cyprus.
support; backing; solidarity; endorsement; praise; approval : pos=n cameo=051 actor=poss,of,by,from,mod recipient=for,to,with
    + Armenia condemned Turkey's support for Azerbaijan.
    - Support for the plan grew.
recognition : pos=n cameo=054 actor=by,poss,mod recipient=of
    + The recognition of Kosovo by Germany angered Serbia.
apology : pos=n cameo=055 actor=by,from,poss recipient=to
    + An apology by Israel to Turkey ended the dispute.
award; confer; bestow; decorate : pos=v cameo=051 actor=subj recipient=to,iobj,on,obj if="obj medal|order|prize|honour|honor|title|award" conf=0.6
    + Kosovo awarded a medal to the former US president.
side; ally; sympathise; sympathize : pos=v cameo=051 actor=subj recipient=with
    + Iraq sided with Iran.
rally : pos=v cameo=051 actor=subj recipient=behind if="behind"
    + The Arab League rallied behind the Egyptian government.
stand : pos=v cameo=051 actor=subj recipient=with if="with"
    + Canada stands with Ukraine.
speak : pos=v cameo=053 actor=subj recipient=of,for if="in favour|favor|support|defence|defense"
    + The minister from Chad spoke in favour of the Libyan government.
supportive : pos=a cameo=051 actor=subj recipient=of
    + Egypt is supportive of the Libyan army.
vouch; campaign : pos=v cameo=053 actor=subj recipient=for
    + The Iraqi prime minister vouched for the Kurdish fighters.
honour; honor : pos=v cameo=051 actor=subj recipient=obj conf=0.5 unless="obj memory|deal|agreement|pledge|promise|commitment"
    + Poland honoured the Ukrainian soldiers.
defence; defense : pos=n cameo=053 actor=poss,by recipient=of if="poss"
    + Russia's defence of the Syrian government went on.
extend; offer; convey; express : pos=v cameo=051 actor=subj recipient=to,obj.to,with,obj.with,for if="obj condolence|sympathy|congratulation|thanks|apology|gratitude|solidarity|hand"
    + The Japanese government extended its condolences to Turkey.
pay : pos=v cameo=051 actor=subj recipient=to,obj.to if="obj tribute|homage|respect|respects"
    + The French president has paid his respects to the Algerian soldiers.
    - The firm paid tribute to its founder.
express; voice : pos=v cameo=051 actor=subj recipient=in,obj.in,of if="obj confidence|faith|trust"
    + The parliament expressed confidence in the Lebanese government.
pledge; swear; declare : pos=v cameo=051 actor=subj recipient=to,obj.to if="obj allegiance|loyalty"
    + The militants pledged allegiance to the Islamic State.
mend; repair; rebuild; warm; normalise; normalize : pos=v cameo=050 actor=subj recipient=with,obj.with if="obj relation|tie|link|relationship|fence|bridge|trust"
    + Turkey has mended fences with Israel.
    - The farmer mended fences with wire.
reconcile : pos=v cameo=050 actor=subj recipient=with
    + Fatah has reconciled with Hamas.
argue; lobby : pos=v cameo=053 actor=subj recipient=for if="for recognition|independence|membership" conf=0.5
    + Albania argued for the membership of Kosovo.
