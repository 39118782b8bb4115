# Words by which a source gainsays: read by src/attrib (gainsay.c, denial.c, clear.c), as lemmas.
%kind class

# --- what is gainsaid
deny-claim : members="accusation allegation charge claim report rumour rumor suggestion story talk assertion speculation insinuation account notion theory version criticism idea finding narrative assumption gossip contention interpretation characterization characterisation portrayal depiction description conclusion implication innuendo smear complaint hint whisper chatter hearsay imputation supposition testimony inference comparison conjecture slur tale view statement slander libel article confession remark"

# --- called untrue: "is false", "called it a lie"
deny-untrue : members="mislead false untrue baseless groundless unfounded innocent wrong fabricate lie fabrication nonsense incorrect fake inaccurate invention fiction fantasy rubbish hoax forgery forge concoct propaganda slander falsehood myth absurd ludicrous preposterous laughable bogus fictitious libel smear unsubstantiated ridiculous mendacious garbage misinformation disinformation untruth slanderous libellous libelous defamatory calumny canard fable fairytale sham farce farcical nonsensical far-fetched farfetched imaginary imagined spurious specious phony phoney trumped-up concoction deception hogwash bunk bunkum balderdash poppycock twaddle baloney drivel claptrap hokum piffle tosh bullshit trash misleading mistaken erroneous unproven overblown distortion lying dishonest deceitful fantastical invented fabricated concocted exaggerated scurrilous scandalous malicious outlandish risible fallacious fallacy misrepresentation mischaracterization mischaracterisation exaggeration exaggerate overblow"
# what others did to the facts or to one's words: "had been doctored", "was misquoted"
deny-made-up : members="doctor stage invent exaggerate distort misquote misrepresent misinterpret misunderstand misreport mistranslate overstate twist concoct fabricate forge fake manipulate falsify cook fix inflate embellish overblow mischaracterize mischaracterise edit plant frame"
# "a pack of lies"
deny-pack : members="pack tissue web string bunch load piece series litany torrent campaign figment"
# said of any thing, not only of what somebody said: "the banknotes were fake", "the decision was wrong"
deny-of-things : members="mislead forge fake bogus forgery wrong mistaken misleading exaggerated exaggerate absurd ridiculous farce farcical sham ludicrous outlandish scandalous trash rubbish garbage inflate fix plant stage manipulate edit doctor cook dishonest deceitful lying malicious unproven farfetched far-fetched laughable phony phoney invent imaginary imagined"
# what says something, so that it can be false
deny-written : members="letter document recording video photo photograph picture tape quote list memo cable email image evidence statement it that this they those these none figure number footage clip message post tweet newspaper paper magazine article press medium media outlet broadcast critic opponent opposition book programme program leaflet posting transcript dossier file word what all everything some"

# --- verbs of gainsaying, when their object is a claim
deny-verb : members="reject dismiss refute rebut deny repudiate rubbish scoff mock contest discount debunk ridicule disown disavow bristle counter discredit dispute contradict downplay scotch quash squash squelch gainsay impugn trash deride pooh-pooh laugh parry deflect negate object disagree quarrel quibble decry scorn sneer snort rebuff lambast lambaste disbelieve dismissive contemptuous scornful condemn retract recant"
# "called the report a lie"
deny-label : members="call brand describe label dub dismiss denounce characterize characterise term condemn deride decry trash declare pronounce reject slam blast ridicule portray paint mock attack deplore depict criticise criticize consider deem see regard view find tag lambast lambaste denigrate castigate slate assail"

# --- what there is not: "there is no truth in", "has no link to"
deny-no-truth : members="truth basis foundation substance link evidence connection plan question fire involvement grain intention merit shred iota scrap proof deal cover-up conspiracy case validity element factual secret agenda quid crisis rift split shortage danger threat risk famine corruption fraud abuse discrimination censorship scandal affair dispute disagreement tension quarrel plot coup panic emergency outbreak epidemic mystery war conflict massacre genocide torture camp slavery ransom payoff vendetta bias racism slave hostage"
deny-no-tie : members="connection link tie role involvement part contact relation responsibility hand truth evidence basis relationship plan intention foundation merit record trace guilt complicity dealing affiliation association interest ambition designs design"
# what there is not, and nobody had said there was
deny-lack : members="doubt electricity water food fuel power rain room time money sign word news choice way point reason hope alternative casualty survivor damage injury medicine bread guarantee option help response reply answer need comment change problem solution progress decision deal agreement work cure majority indication substitute excuse winner precedent snow wind traffic school"

# --- deeds that somebody may be charged with
deny-misdeed : members="abduct abuse assault assassinate attack beat betray bomb bombard break bribe burn bug cheat censor coerce conceal conspire deceive defraud deport destroy discriminate doctor drug dump embezzle execute exploit expel fake falsify fabricate force forge gas hack harass harm hide intimidate invade kidnap launder leak lie loot lynch maltreat manipulate mislead mistreat molest murder neglect oppress overcharge poison pressure provoke punish ransack rape raid rig rob sabotage shell shoot silence smuggle spy starve steal stray suppress swindle tamper threaten torture traffic trespass trick vandalize vandalise violate whip wiretap withhold evict exclude blackmail plunder massacre flog mutilate desecrate extort defame slander inflate undermine interfere meddle intervene infiltrate eavesdrop target ill-treat strip gag groom collude bully breach pollute contaminate plagiarize plagiarise misuse siphon pilfer skim evade dodge"
# "broke no law", "used no gas"
deny-wrong : members="law rule crime wrong wrongdoing bribe offence offense mistake harm threat payment gas torture force weapon drug bomb missile arm prisoner hostage ammunition slave ransom kickback chemical poison mine shell bullet doping steroid"
# who could have done it: "no soldier had fired"
deny-agent : members="soldier troop officer policeman member fighter employee staff official agent pilot guard driver national unit ship plane aircraft jet vessel vehicle tank helicopter warship nurse doctor teacher priest manager worker crew team player adviser aide minister civilian prisoner inmate patient detainee pupil child woman weapon missile rocket drone shell bullet gun force army navy militia citizen troops forces servicemen"
# what is held up as evidence: "the photograph did not show"
deny-evidence : members="photograph photo picture image video footage recording tape document evidence clip email map data test sample file investigation probe inquiry audit autopsy x-ray scan"
deny-show : members="show prove depict contain point suggest reveal indicate portray link implicate"
# done or had of oneself with a "no": not "saw no need", "had no choice", "received no reply"
deny-not-done : members="have see find know get receive feel need want lack hear expect lose win suffer face enjoy leave offer make meet give be seem hold pose present remain reach"
# one's own share: "was not involved", "is not to blame"
deny-share : members="involve responsible true correct accurate behind involved guilty plan intend case so complicit implicate blame liable corrupt racist biased bias cause bankrupt insolvent drunk culprit corrupted antisemitic anti-semitic sexist ill real genuine authentic valid factual his hers theirs mine ours own"
# what one may be without anybody's having charged one with it: "I am not an expert"
deny-not-being : members="expert doctor lawyer fan scientist economist prophet magician position surprise stage mood point hurry place priority hero winner politician favourite favorite time home rush worry pessimist optimist right person one man woman alone hungry miracle-worker"
# nouns of gainsaying; "dismissal" and "rejection" are denials of claims only
deny-noun : members="denial rebuttal refutation repudiation disavowal dismissal rejection disclaimer debunking protestation"
# said of a claim, it sets the claim aside: "the rumours were premature"
deny-of-claims : members="premature unfair motivate unjustified unwarranted irresponsible outrageous hurtful insulting offensive politicize politicise sensational sensationalist selective one-sided unreliable dubious questionable speculative speculation conjecture gossip guesswork hearsay rumour rumor nothing old stale misplaced unhelpful incomplete exaggeration hype refute disprove contradict debunk belie discredit"
# what one thing is to another: "does not own the house"
deny-relation : members="belong own control employ work"
# those who speak for somebody: what they say he did not do, he denies
deny-mouthpiece : members="aide spokesman spokeswoman spokesperson lawyer attorney adviser advisor secretary representative agent office family brother sister wife husband father mother son daughter friend publicist solicitor counsel barrister manager"
# who decides by "rejecting" and "dismissing"
deny-court : members="judge court tribunal magistrate jury panel senate parliament congress house assembly council committee board regulator appeals bench"
deny-legal : members="case lawsuit suit complaint appeal petition motion indictment application bill budget amendment injunction plea bid challenge"
# to give in: "I will not step down"
deny-yield : members="step resign quit negotiate surrender pay sign accept yield leave bow give back comply apologize apologise submit recognize recognise join attend cooperate hand kneel capitulate retreat withdraw sell vote talk bend budge concede agree consent obey testify"
# what bears a claim out: "the claims were not supported by evidence"
deny-support : members="support substantiate prove base found corroborate bear back confirm justify warrant merit"
# what is ruled out as a cause or a part, and so denied; a plan ruled out is refused
deny-ruled : members="involvement play terrorism sabotage poison murder suicide arson link role connection fraud crime homicide attack leak cover-up negligence collusion error bomb foul virus part complicity"
