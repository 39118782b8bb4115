# REJECT (12): refuses, rejects, defies, vetoes, bars from entering.
%kind event
%default type=REJECT cameo=120

refuse; decline : pos=v over=refuse comp=xcomp,obj actor=subj recipient=obj.from,obj.by,obj.poss,to unless="xcomp comment|elaborate|say|name|identify|discuss|confirm|specify|answer|speculate|wear|eat|drink|sit|smile|marry|sleep|die|budge|heed|disclose|reveal|divulge|describe|address|characterise|characterize|go|be" unless="xcomp.obj figure|detail|name|comment|interview|reason|number|identity|estimate" unless="obj.for|obj.acl comment|interview"
    + Pakistan refused to provide aid to Yemen.
    - The engine refused to start.
refuse : pos=v cameo=120 actor=subj recipient=xcomp.obj,xcomp.with,xcomp.to,xcomp.from,obj,obj.from,obj.by,to unless="xcomp comment|elaborate|say|name|identify|disclose|reveal|divulge|describe|address|wear|eat|drink|sit|marry|be|sell|buy" unless="xcomp.obj figure|detail|name|comment|interview|reason|number|identity|statement|estimate"
    + Lebanon refused to recognise the Israeli state.
    - The Dutch toddler refused his spinach.
reject; rebuff; spurn; veto; repudiate; snub; refute; overrule; renounce : pos=v cameo=120 actor=subj recipient=obj.poss,obj.by,obj.from,obj.acl.by,obj.acl.from,obj.mod,obj.of,obj,obj.for,obj.on,obj.to unless="obj hypothesis|idea|notion|theory|assumption|null|paper"
    + Russia vetoed a resolution by the United States.
    - The results reject the hypothesis.
dismiss; scorn; shun; disown : pos=v cameo=120 actor=subj recipient=obj.poss,obj.by,obj.from,obj.acl.by,obj.acl.from,obj.mod,obj.of,obj,obj.for,obj.on,obj.to if="obj call|claim|allegation|accusation|criticism|complaint|concern|warning|threat|demand|request|appeal|petition|protest|suit|lawsuit|proposal|plan|offer|bid|initiative|suggestion|resolution|referendum|result|election|vote|ceasefire|cease-fire|truce|draft|report|statement|objection|summit|talk|talks|deal|negotiation|idea|possibility|motion|agreement|convention" unless="neg"
    + The Ethiopian prime minister dismissed an offer from Eritrea.
    - The Gabonese president dismissed the director of the ports.
turn : pos=v prt=down cameo=120 actor=subj recipient=obj.by,obj.from,obj.of,obj,obj.poss
    + Cairo turned down an offer from Ethiopia.
    - The neighbours asked the Cuban student to turn down the music.
rule : pos=v prt=out over=refuse comp=obj,xcomp actor=subj recipient=with,obj.with unless="neg" unless="obj possibility|link|connection"
    + Tehran ruled out talks with Washington.
    - The test ruled out fever.
deny : pos=v cameo=1246 actor=subj recipient=iobj,to,obj.to,obj.for,for if="obj entry|visa|access|permission|request|passage|bail|asylum|permit|appeal"
    + Ukraine denied entry to a Polish reporter.
    - The runner from Kenya was denied a third title by a Moroccan.
deny; withhold : pos=v over=withhold comp=obj need=inner actor=subj recipient=iobj,to
    + Sudan denied aid to Eritrean refugees.
    - The old Greek athlete denied himself rest.
give; grant : pos=v cameo=122 actor=subj recipient=iobj,to,for,obj.for if="neg" if="obj permission|approval|access|consent|visa|clearance"
    + The Kenyan police did not give permission for the Somali rally.
    - The pass over the Andes gave no access to lorries in winter.
allow; permit; let : pos=v cameo=122 actor=subj recipient=obj,iobj,xcomp.surface,ccomp.surface,obj.of,into if="neg" unless="subj it|this|that|which|parent|father|mother|husband|wife|family" unless="surface it|this|that" unless="obj it|this|that|incident|matter|chance|opportunity" if="subj"
    + Algeria did not allow a French plane to land.
    - The plaster allowed no air to reach the wound of the Chilean miner.
accept; recognise; recognize; tolerate; honour; honor : pos=v cameo=120 actor=subj recipient=obj.of,obj.by,obj.from,obj,obj.poss if="neg" unless="adv widely|well|generally|fully|yet|easily|readily" unless="obj help|gift|award|money|donation|cash|card|credit|responsibility|blame"
    + Hungary does not accept the Ukrainian government.
    - The machine did not accept coins.
fail : pos=v over=fail comp=xcomp,in need=inner actor=subj if="xcomp reach|agree|resolve|sign|conclude|secure|adopt|ratify|pass|approve|implement|comply|honor|honour|strike|negotiate|finalise|finalize|lift|withdraw|release|recognise|recognize|accept|form|meet|hold"
    + Chad and Sudan failed to reach an agreement.
    - The Brazilian striker failed to score in Lima.
fail : pos=v over=failed comp=xcomp,in need=inner actor=subj
    - The Kenyan police failed to arrest the Somali trader.
fail : pos=v cameo=120 actor=subj recipient=xcomp.with,with,xcomp.on alone=yes if="xcomp reach|agree"
    + Chad and Sudan failed to agree.
    - The heart failed to reach a normal beat.
defy; flout; disobey : pos=v cameo=129 actor=subj recipient=obj.of,obj.by,obj.from,obj,obj.poss unless="obj sign|gravity|logic|expectation|odds|belief|convention|description"
    + Syria defied the United Nations.
    - The result from Oslo defied expectations in Berlin.
ignore; disregard : pos=v cameo=129 actor=subj recipient=obj.of,obj.by,obj.from,obj,obj.poss if="obj call|demand|warning|order|request|plea|appeal|law|rule|ruling|resolution|ban|curfew|ceasefire|cease-fire|truce|deadline|ultimatum|threat|protest|objection|decision|agreement|treaty|sanction|pressure|will|instruction|summons|subpoena|embargo|obligation|offer|proposal|concern|criticism|verdict|judgment"
    + Syria ignored the demands of the United Nations.
    - The Norwegian minister ignored the evidence against a Swedish banker.
renege; backtrack : pos=v cameo=120 actor=subj recipient=on.with,on.to,on,on.of
    + Moscow reneged on a deal with Kyiv.
    - The Finnish singer backtracked on the stage for her scarf.
withdraw; pull; exit; quit; leave; abandon; walk : pos=v type=REJECT cameo=120 actor=subj recipient=from.with,from,of,of.with,obj.with,obj if="from agreement|deal|treaty|pact|accord|talk|negotiation"
    + The United States withdrew from a treaty with Russia.
    - The Italian tenor left the talks on opera early to catch a train.
cancel; scrap; postpone; call; abort : pos=v cameo=125 mode=meet actor=subj recipient=obj.with,with,obj.to,to,obj.of if="obj visit|trip|meeting|talk|summit|tour" unless="neg"
    + The Mexican president cancelled a visit to Cuba.
    - The band cancelled its tour of Canada after the drummer fell ill.
violate; breach; break; defy : pos=v cameo=129 actor=subj recipient=obj.by,obj.with,obj.of,obj,obj.on if="obj resolution|ban|ceasefire|truce|agreement|treaty|sanction|accord|embargo|deal|airspace|pledge|promise|obligation|sovereignty|order|ruling|pact"
    + Pyongyang violated a resolution of the United Nations.
    - The pianist from Seoul broke his promise to his wife.
block; bar; prevent; stop; obstruct : pos=v cameo=124 actor=subj recipient=obj.of,obj.by,obj,obj.from,obj.to,obj.for if="obj resolution|bill|proposal|appointment|nomination|deal|bid|motion|membership|vote|sale|statement|aid|effort|attempt|access|entry"
    + Turkey blocked a resolution of Sweden.
    - A clot blocked the vessel.
bar; prohibit : pos=v cameo=1246 actor=subj recipient=obj if="from enter|travel"
    + Turkey barred a German pastor from entering.
    - The shop prohibited children from entering with ice cream in Oslo.
rejection; refusal; veto; denial : pos=n cameo=120 over=refuse comp=acl,of actor=by,poss,of,from recipient=of,of.by,of.from unless="acl comment|elaborate|say|name|identify|disclose|reveal|discuss|give|provide" unless="of responsibility|involvement|wrongdoing"
    + Iran's rejection of the American offer came late.
    - The rejection of the new kidney by the body worried doctors in Lyon.
rejection; veto : pos=n cameo=120 actor=by,poss,from recipient=of,of.by,of.from,against,on
    + Serbia's rejection of the Croatian offer came late.
    - The poet's rejection of rhyme shocked readers in Chile.
resist; oppose; reject : pos=v cameo=120 actor=subj recipient=obj.from,obj.by,obj.poss,obj.mod,obj.for,obj.of if="obj call|demand|pressure|request|offer|appeal|proposal"
    + Ethiopia resisted calls from Kenya.
    - The Ethiopian runner resisted the pressure of the pack in the final lap.
drag : pos=v cameo=120 actor=subj recipient=on if="obj foot" conf=0.5
    + Hungary dragged its feet on Sweden.
    - The tired Peruvian porter dragged his feet on the stairs.
say; insist; add; announce; stress; declare; reiterate : pos=v over=refuse comp=ccomp,obj actor=subj recipient=ccomp.obj,ccomp.surface if="ccomp allow|permit|tolerate|accept|welcome" if="ccomp.neg" unless="ccomp.surface it"
    + The minister of Oman said Yemen should not be allowed to join the talks.
    - The Italian cook said garlic should not be allowed to burn.
say; insist; add : pos=v cameo=120 actor=subj recipient=ccomp.surface if="ccomp.neg" if="ccomp.aux should|must" if="subj.office" unless="ccomp allow|permit|tolerate|accept|welcome|enough|sufficient|easy|possible|likely|surprising" conf=0.5
    + The Iranian minister said Qatar should not take part.
    - The Danish coach said children should not sleep late.
bury; oppose; thwart : pos=v cameo=120 actor=subj recipient=obj.of,obj.by if="obj plan|proposal|effort|initiative" conf=0.6
    + Beijing thwarted the plan of the Taiwanese government.
    - The family in Ghana buried a time capsule with the plan of the house.
walk; back : pos=v prt=away cameo=120 actor=subj recipient=from.with,from,from.by if="from deal|talk|talks|agreement|offer|plan|treaty|proposal"
    + Israel walked away from a deal with Hamas.
    - The Argentine tourist walked away from the crash.
back : pos=v prt=out cameo=120 actor=subj recipient=of.with,of,from if="of deal|agreement|talk|talks|meeting|treaty"
    + Cyprus backed out of a deal with Turkey.
    - The driver backed out of the garage in Prague.
balk : pos=v cameo=120 actor=subj recipient=at.of,at.by,at
    + Hungary balked at the demands of the European Union.
    - The horse of the Irish rider balked at the fence.
shoot; vote; strike : pos=v prt=down cameo=120 actor=subj recipient=obj.by,obj.from,obj.of,obj.poss,obj.mod,obj if="obj proposal|bill|plan|offer|bid|deal|motion|resolution|appeal|law"
    + The Swiss parliament voted down a proposal from Germany.
    - The pilot's kite was shot down in the children's film from Japan.
turn; push : pos=v prt=away cameo=120 mode=yield actor=subj recipient=obj,obj.from if="obj @people|seeker|boat|ship|vessel|convoy|inspector|observer|envoy|national|passenger|family|plane|aid|applicant|rohingya"
    + Malta turned away Libyan migrants.
    - The man turned away his face.
turn; push; drive : pos=v prt=back cameo=120 mode=yield actor=subj recipient=obj,obj.from if="obj migrant|refugee|boat|asylum|seeker|convoy|people|ship|vessel|traveller|passenger"
    + Malta pushed back boats with Libyan migrants.
    - The Norwegian hikers turned back because of fog.
block; veto; thwart; stall; obstruct : pos=v cameo=120 actor=subj recipient=obj.poss,obj.of,obj.by,obj.mod if="obj accession|membership|bid|candidacy|appointment|application|entry|move|nomination" if="obj.poss|obj.of|obj.by|obj.mod"
    + Hungary blocked Sweden's bid to join NATO.
    - The tree blocked the entry of light.
brush; shrug; wave : pos=v prt=off cameo=120 actor=subj recipient=obj.by,obj.from,obj.poss,obj.mod,obj.of,obj if="obj complaint|criticism|warning|threat|accusation|call|demand|concern|claim|appeal|report|protest"
    + Chinese officials brushed off the American complaint.
    - The Dutch model brushed off the crumbs.
brush; push; cast; sweep : pos=v prt=aside cameo=120 actor=subj recipient=obj.by,obj.from,obj.poss,obj.mod,obj.of,obj if="obj complaint|criticism|warning|threat|accusation|call|demand|concern|claim|appeal|report|protest|objection"
    + Ankara pushed aside the objections of Cyprus.
    - The hiker from Chile pushed aside the branches.
throw; toss : pos=v prt=out cameo=120 actor=subj recipient=obj.by,obj.from,obj.against,obj.poss,obj.of,obj.acl.by,obj if="obj petition|appeal|case|lawsuit|suit|bid|complaint|claim|request|motion"
    + The Kenyan court threw out a petition by the Somali traders.
    - The Kenyan cook threw out the fish.
say : pos=v cameo=120 actor=subj recipient=to,to.by,to.from,to.of,obj.to if="obj no" if="to|obj.to"
    + Ankara said no to the Swedish government.
    - The Italian bride said no to a second cake.
block; close; shut : pos=v cameo=124 actor=subj recipient=obj.of,obj.from,obj.for,obj.to if="obj return|import|passage|release|extradition|transfer|payment|delivery"
    + Poland blocked the return of a Belarusian diplomat.
    - A fallen tree blocked the return of the Polish scouts.
refuse; decline : pos=v cameo=123 mode=change actor=subj recipient=to alone=yes if="xcomp resign|abdicate|quit|step" unless="subj @private-life"
    + The Gambian president refused to resign.
    - The Danish goalkeeper refused to quit after the defeat.
refuse; decline : pos=v cameo=123 mode=change actor=subj alone=yes if="xcomp change|amend|reform|repeal|revise|rewrite|dissolve|reverse|abolish" if="xcomp.obj law|constitution|policy|system|cabinet|parliament|government|rule|bill|tax|course|decision|council"
    + The Tunisian president refuses to change the constitution.
    - The Danish minister refused to change his shirt.
