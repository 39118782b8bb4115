# ACCUSE (09, 11): disapproves, condemns, accuses, sues, charges; investigates.
%kind event
%default type=ACCUSE cameo=111

summon; call : pos=v cameo=111 mode=disapprove actor=subj recipient=obj,xcomp.obj if="obj ambassador|diplomat|envoy|charge|consul"
    + Sweden summoned the Chinese ambassador.
    - Sunday bells in Lisbon called the retired ambassador to Mass.
condemn; criticise; criticize; denounce; deplore; decry; slam; blast; lambast; lambaste; fault; chide; rebuke; berate; censure; castigate; assail; deride; scold; admonish; reprimand; vilify; lament; bemoan; scorn; disparage; excoriate; pillory; mock; ridicule; insult : pos=v cameo=111 mode=disapprove actor=subj recipient=obj,obj.by,obj.of,obj.against,for
    + Brazil condemned the arrest of a priest in Nicaragua.
    - Reviewers criticised the acting.
accuse : pos=v cameo=112 mode=allege over=accuse comp=of actor=subj recipient=obj
    + Ukraine accused Russia of sending tanks.
    - He was accused of being late.
accuse : pos=v cameo=112 mode=allege actor=subj recipient=obj
    + Ukraine accused Russia.
    - Nobody in Warsaw can accuse this Italian soup of blandness.
blame; fault : pos=v cameo=112 mode=allege actor=subj recipient=obj,on
    + Iran blamed Israel for the blast.
    - Doctors blamed the heat.
charge : pos=v cameo=1125 mode=allege actor=subj recipient=obj if="with" unless="with task|duty"
    + The tribunal charged a Serbian officer with murder.
    - The phone is charged with a cable.
charge; indict; sue; prosecute; arraign; impeach : pos=v cameo=115 mode=allege actor=subj recipient=obj if="obj" unless="head able|power|ability|capacity|capability|tool|resource|independence|mandate|expertise|legislation" unless="xcomp" unless="obj fee|price|rate|battery|phone|car|customer|amount|interest|tax|penny|$|crime|offence|offense|case|criminal" unless="subj gang|company|hotel|shop|airline|cartel|smuggler|trafficker|school|bank|landlord|restaurant"
    + A prosecutor in Peru indicted the former president.
    - The hotel charged Danish visitors a fee.
try : pos=v cameo=115 mode=allege actor=subj recipient=obj if="obj" if="subj court|judge|tribunal|prosecutor|authority|government|state|country|army"
    + A court in Peru tried a Bolivian minister.
    - The travellers from Peru tried the soup.
try : pos=v cameo=115 mode=allege actor=subj recipient=obj if="passive" if="for|on|in crime|treason|murder|charge|court|genocide|terrorism|corruption|absentia|espionage|mutiny"
    + The Serbian officer was tried for murder.
    - The recipe was tried in Peru.
allege; claim : pos=v cameo=112 mode=allege over=claim comp=ccomp need=inner actor=subj recipient=ccomp.surface unless="ccomp.passive"
    + Chad alleged that Sudan had armed the rebels.
    - The label on the bottle claims that Swiss monks make the liqueur in Austria.
convict : pos=v cameo=115 mode=allege actor=subj recipient=obj unless="neg" unless="adv never" unless="head able|power|ability|capacity|capability|tool|resource|independence|mandate|expertise|legislation"
    + The police say that Chile convicted two former senators.
    - The speaker failed to convict her listeners in Geneva of the beauty of algebra.
convict; fine : pos=v type=ACCUSE cameo=111 mode=allege actor=subj recipient=obj if="subj court|judge|tribunal|jury|prosecutor"
    + A court in Delhi convicted a Nigerian man.
    - A jury in Cannes praised the Danish film and fined nobody.
find : pos=v cameo=111 mode=allege actor=subj recipient=obj,xcomp.surface,obj.mod if="xcomp|obj|obj.word guilty|liable|responsible"
    + The court in Lima has found the Algerian minister guilty of theft.
    - The girl found a responsible job.
complain; protest; object; grumble : pos=v cameo=111 mode=disapprove actor=subj recipient=to,about,about.of,against,over unless="of pain"
    + India complained to Pakistan about the shelling.
    - The patient complained to the nurse.
comb; search : pos=v cameo=090 mode=investigate actor=subj recipient=obj,obj.of,obj.in,in if="subj inspector|investigator" if="obj" unless="obj train|bus|tram|passenger|bag|luggage|suitcase" unless="subj.word ticket|tax|health|food"
    + United Nations inspectors combed a palace in Iraq.
    - Ticket inspectors searched a Swedish train for a lost umbrella of theirs.
inspect; examine; re-examine; scrutinise; scrutinize; audit : pos=v cameo=090 mode=investigate actor=subj recipient=obj,obj.in if="subj inspector|investigator|auditor|watchdog|regulator|commission|prosecutor|committee|agency|police"
    + Inspectors of the United Nations examined a Syrian laboratory.
    - The doctor examined the patient.
investigate; probe; inspect : pos=v cameo=090 mode=investigate actor=subj recipient=obj,for unless="head able|power|ability|capacity|capability|tool|resource|independence|mandate|expertise|legislation" unless="obj lead|possibility|clue|helmet|report|claim|origin|cause|accuracy|authenticity|veracity|crash|accident|collision|derailment|meteorite|outbreak|phenomenon|mystery" unless="subj study|paper|scientist|researcher|author|we|article|student"
    + The Senate investigated the Turkish bank.
    - The study investigated two drugs.
investigation; probe; inquiry; enquiry : pos=n cameo=090 mode=investigate actor=by,poss,of,mod recipient=into,against,of,on,acl.surface,into.acl.surface,into.of
    + Malta launched an investigation into a Libyan banker.
    - An investigation of two methods followed.
lawsuit; suit; complaint; charge; indictment; allegation; accusation; case; impeachment : pos=n cameo=115 mode=allege actor=by,from,of,poss,mod recipient=against
    + The government of Chile is studying a lawsuit by Peru against the Chilean navy.
    - A lawsuit against noise came up.
action; proceedings; proceeding : pos=n cameo=115 mode=allege actor=by,poss recipient=against if="word legal|infringement|disciplinary"
    + The European Union launched legal action against Poland.
    - After rain in Nairobi, the keeper's quick action against flooding saved the lawn.
condemnation; criticism; rebuke; denunciation; rejection; outcry; criticize; censure; reprimand; disapproval : pos=n cameo=111 mode=disapprove actor=by,from,of,poss,mod recipient=of,over,against
    + Norway repeated its condemnation of the Burmese army.
    - Students in Prague read Kant's criticism of pure reason.
attack; tirade; broadside; outburst : pos=n cameo=111 mode=disapprove actor=by,poss recipient=on,against,at if="word scathing|verbal|extraordinary|stinging|blistering|scathing|veiled|bitter|harsh|rhetorical|personal|political|thinly-veiled|twitter"
    + The governor launched a scathing attack on the Kenyan president.
    - The Argentine captain scored after an attack on the left from the Uruguayan full-back.
face; draw; receive; attract : pos=v cameo=111 mode=disapprove actor=from,obj.from,obj.by recipient=subj if="obj criticism|condemnation|rebuke|outcry|protest"
    + Iran faced criticism from the United Nations.
    - Pilgrims from Poland received a warm welcome, and the square faced the old customs house.
face; receive : pos=v cameo=115 actor=from recipient=subj if="obj charge|trial|prosecution|lawsuit|indictment" unless="obj.word electric|electrical|extra|additional|service|positive|negative" conf=0.4
    + The former general is facing criminal charges from prosecutors in Argentina.
    - The new exhibition in Vienna received its first electric charge from a Swiss machine.
angry; furious; outraged; dismayed; incensed; indignant; displeased; unhappy; appalled : pos=a cameo=111 mode=disapprove actor=subj recipient=with,at,over,about,by if="with|at|over|about|by" conf=0.6
    + Vietnam was furious at China over the drilling ship.
    - Tourists in Venice are unhappy with the rain.
critical; scathing; dismissive : pos=a cameo=111 mode=disapprove actor=head.by,head.from,head.poss,head.head.subj recipient=of,of.by if="head report|statement|letter|article|resolution|speech|editorial|study|comment|remark|paper|assessment" if="of"
    + The Council of Europe issued a report critical of the Azerbaijani government.
    - The diary contains remarks critical of herself and of Danish cheese.
critical; guilty; disapproving; contemptuous; wary; scornful : pos=a cameo=111 mode=disapprove actor=subj recipient=of if="of" unless="of violate|violation"
    + Finland was critical of the Hungarian government.
    - Water is critical to the rice farmers of Vietnam.
question; challenge; dispute; doubt : pos=v cameo=111 mode=disapprove actor=subj recipient=obj.of,obj.poss,obj if="obj legitimacy|motive|authority|fairness|legality|claim|decision|result|right|validity|credibility|commitment" conf=0.6
    + Peru questioned the legitimacy of the Venezuelan president.
    - Pupils in Tallinn were questioned about their right hands by a Finnish student.
call : pos=v cameo=111 mode=disapprove actor=subj recipient=obj if="xcomp dictator|murderer|terrorist|liar|killer|criminal|puppet|traitor|threat|thug|fascist|tyrant|enemy|butcher|racist"
    + Turkey called the Syrian president a murderer.
    - Fans call the Brazilian striker a killer in front of goal.
describe; brand; label; portray; denounce; regard; term : pos=v cameo=111 mode=disapprove actor=subj recipient=obj.poss,obj.of,obj.by,obj if="as crime|provocation|aggression|violation|insult|threat|blackmail|attack|outrage|unacceptable|unjust|brutal|terrorist|criminal|threat|traitor|extremist|illegal|dictator|murderer|enemy"
    + Russia branded the Chechen leader as a terrorist.
    - The guidebook describes the Portuguese fortress as an outrage of concrete and glass.
file; lodge; bring; press : pos=v cameo=115 mode=allege actor=subj recipient=against,obj.against,in.against,obj.in.against if="obj charge|lawsuit|suit|case|complaint|petition|claim|motion"
    + The union in Lagos filed a complaint against the Nigerian government.
    - The tailor in Hanoi pressed the suit of a Canadian guest against the ironing board.
deny : pos=v type=REJECT cameo=120 actor=subj recipient=obj.by,obj.from,obj.of,obj.poss,obj.mod,by if="obj allegation|accusation|claim|charge"
    + The Kremlin denied the accusations of the Estonian ministry.
    - The Kremlin denied the reports of the Estonian newspapers.
reject; refute; dismiss; rebut : pos=v type=REJECT cameo=120 actor=subj recipient=obj.by,obj.from,obj.of,obj.poss,obj.mod,by if="obj allegation|accusation|claim|charge|report|comment|remark|statement|suggestion"
    + The Kremlin rejected the claims of the Estonian ministry.
    - The clerk at the Oslo hotel rejected a credit card after the daily charge of the Swedish guest.
present; publish; produce; release : pos=v cameo=112 mode=allege actor=subj recipient=against,obj.against,obj.of if="obj evidence|proof"
    + The government of Canada has presented evidence against Russian officials.
    - The lab presented evidence against the model.
suspect : pos=v cameo=112 mode=allege actor=subj recipient=obj if="of" unless="xcomp"
    + Egypt has long suspected the Sudanese government of treason.
    - Doctors in Leeds suspect that the Irish patient has measles.
implicate; incriminate : pos=v cameo=112 mode=allege actor=subj recipient=obj unless="obj @mental|gene|protein|mutation|hormone|molecule|factor|diet"
    + A report by the UN implicated Rwandan officers.
    - Researchers in Zurich implicated a gene in the illness.
violate; breach; flout; break : pos=v type=ASSAULT cameo=190 actor=subj recipient=with,obj.with,obj.poss,obj.mod,in,obj.in,obj.by alone=yes if="obj ceasefire|truce|cease-fire|armistice" 
    + Syria violated the ceasefire with Israel.
    - The Danish sprinter broke the silence of the stadium with a shout.
guilty : pos=a type=ASSAULT cameo=190 actor=subj recipient=of.in,in alone=yes if="of violate" 
    + Sudan is guilty of violating the ceasefire.
    - My aunt in Cork felt guilty of neglecting her Spanish lessons.
vote : pos=v cameo=111 mode=disapprove actor=subj recipient=against,against.of,against.by if="against" conf=0.5
    + Cuba voted against the American resolution.
    - Viewers in Oslo voted for the song about a fight against a Swedish dragon.
come; be : pos=v cameo=111 mode=disapprove actor=under.by,under.from,by,from recipient=subj if="under criticism|scrutiny|censure|condemnation"
    + The Fijian police came under criticism from Australia.
    - The bridge in Porto came under scrutiny by a swarm of bees.
come : pos=v cameo=111 mode=disapprove actor=under.from,from recipient=subj if="under fire" unless="subj @troops|@police|@people|position|village|town|city|checkpoint|base|convoy|patrol|ambulance|hospital|area|neighbourhood|neighborhood" conf=0.5
    + The Kenyan parliament came under fire from the European Union.
    - The Danish patrol came under fire from a hill.
come; be : pos=v cameo=090 mode=investigate actor=under.by,by recipient=subj if="under investigation"
    + The Haitian senator came under investigation by American prosecutors.
    - The speed of light was under investigation at Oxford.
investigation; probe; scrutiny : pos=n cameo=090 mode=investigate actor=by recipient=subj if="subj" if="case under"
    + A Maltese banker is under investigation by Swiss prosecutors.
    - The history of tea is under investigation by a Dutch student.
take : pos=v cameo=111 mode=disapprove actor=subj recipient=with,obj.with if="obj issue|exception|offence|offense|umbrage" if="with|at|to" unless="obj.det the|this|that" unless="prt up"
    + The Slovenian minister took issue with the Austrian claim.
    - The Danish newsagent takes the April issue with him.
react; respond : pos=v cameo=111 mode=disapprove actor=subj recipient=to,to.by,to.of if="adv angrily|furiously|bitterly|harshly|indignantly"
    + Montenegro reacted angrily to the Serbian statement.
    - The skin reacts angrily to Chilean pepper.
outrage; anger; infuriate; enrage; incense; dismay; appal; appall; irk; antagonise; antagonize : pos=v cameo=111 mode=disapprove actor=obj recipient=subj conf=0.5
    + Uruguay was outraged by the Argentine blockade.
    - The price of coffee in Zurich angered the tourist.
allege : pos=v cameo=112 mode=allege actor=subj recipient=ccomp.surface if="ccomp" conf=0.6
    + Cyprus alleged that Turkish ships had entered its waters.
    - A sign in Prague alleges that the Danish poet slept here.
lay; put; place; pin; heap : pos=v cameo=112 mode=allege actor=subj recipient=on,with,at,obj.on,obj.with if="obj blame|responsibility"
    + Benin laid the blame for the raid on Nigerian smugglers.
    - The gardener put the blame on the Spanish slugs.
accusation; allegation : pos=n cameo=112 mode=allege actor=poss,by,from,of,mod recipient=ccomp.surface,acl.surface,of.by,of.in if="ccomp|acl" unless="head deny|reject|dismiss|refute|rebut|condemn"
    + Togo's accusation that Ghana shelters the plotters was denied.
    - An allegation that the Greek vase is a fake upset the museum.
liken; compare : pos=v cameo=111 mode=disapprove actor=subj recipient=obj if="to dictator|tyrant|terrorist|criminal|thug|nazi|hitler|apartheid|gangster|mafia"
    + The Tunisian unions compared the interior minister to a gangster.
    - The critic compared the Polish actor to a gangster from the silent films.
disapprove : pos=v cameo=111 mode=disapprove actor=subj recipient=of.by,of.of,of
    + The Fijian government disapproves of the French nuclear tests.
    - Grandmothers in Naples disapprove of cream in a sauce.
have : pos=v cameo=111 mode=disapprove actor=subj recipient=to,obj.to,about,obj.about,with if="obj objection|reservation|misgiving|qualm|complaint|grievance" conf=0.6
    + Peru has strong objections to the Chilean map.
    - The cat in the Dutch bookshop has no objection to rain.
oppose : pos=v cameo=111 mode=disapprove actor=subj recipient=obj,to,obj.of,obj.by,obj.poss unless="obj force|motion|pressure|current|corrosion|heat|attack|advance|offensive|assault"
    + Greece has opposed the Turkish government for years.
    - The Greek guard opposed the attack of the Turkish champion with zone defence.
opposition : pos=n cameo=111 mode=disapprove actor=by,from,poss recipient=to
    + Russia's opposition to NATO is old.
    - The house in opposition to the Greek church is painted blue.
express; voice; raise : pos=v cameo=111 mode=disapprove actor=subj recipient=obj.with,with,obj.about,about,over,obj.over,at,obj.at,obj.of if="obj concern|anger|dismay|alarm|outrage|disappointment|regret|objection|doubt|displeasure|frustration|condemnation|rejection"
    + Japan voiced concern over the North Korean test.
    - The teacher expressed concern about the weather.
lash; hit : pos=v prt=out cameo=111 mode=disapprove actor=subj recipient=at,against
    + The Turkish president lashed out at Germany.
    - The cat lashed out at the dog.
rip; tear : pos=v cameo=111 mode=disapprove actor=subj recipient=into if="into" unless="into @dish|wrapping|package|parcel|present|flesh|paper|roof|ground|earth|bag|envelope|hull|forest" conf=0.5
    + The senator ripped into the Saudi king.
    - The Norwegian diver ripped into the wrapping of a present from Chile.
take : pos=v cameo=111 mode=disapprove actor=subj recipient=at,obj.at if="obj aim|swipe" unless="at target|goal|ball|bird|deer|animal|sky|bottle"
    + The Canadian minister took aim at China.
    - The Korean archer took aim at the target and missed.
speak : pos=v prt=out cameo=111 mode=disapprove actor=subj recipient=against
    + The bishop spoke out against the Nicaraguan government.
    - My Turkish neighbour speaks out loud when he reads a German poem.
point : pos=v cameo=112 mode=allege actor=subj recipient=at,obj.at,to if="obj finger"
    + Ukraine pointed the finger at Russia.
    - The compass needle points at Norway.
hold : pos=v cameo=112 mode=allege actor=subj recipient=obj if="xcomp|obj.word|advmod responsible|accountable"
    + Lebanon holds Israel responsible for the raid.
    - The Brazilian goalkeeper held a beer on a bench in Spain.
attribute; ascribe; pin : pos=v cameo=112 mode=allege actor=subj recipient=to,on if="obj attack|blast|bombing|killing|murder|explosion|violence|blame|raid"
    + Turkey attributed the attack to Kurdish rebels.
    - The study attributed the growth to rain.
raise; express; voice : pos=v cameo=111 mode=disapprove actor=subj recipient=with,about.of,about,over,at if="obj issue|matter|complaint|grievance" conf=0.5
    + Norway raised the issue with Chinese officials.
    - The Danish author raised her children with no complaint about the Greek heat.
subpoena; grill : pos=v cameo=090 mode=investigate actor=subj recipient=obj unless="obj fish|meat|steak|chicken"
    + The Senate subpoenaed the former minister.
    - The cook grilled a Norwegian salmon.
warn : pos=v cameo=111 mode=disapprove actor=subj recipient=obj if="about|over abuse|violation|crackdown|repression"
    + The United Nations warned Burundi about abuses.
    - The sign warned Dutch swimmers about the current.
shame; humiliate; offend : pos=v cameo=111 mode=disapprove actor=subj recipient=obj conf=0.5
    + The minister offended the Turkish government.
    - The smell of the drains offended visitors to Venice.
lodge; file; deliver; make; submit : pos=v cameo=111 mode=disapprove actor=subj recipient=with,obj.with,against,obj.against,to,obj.to,over,obj.over,obj.about if="obj protest|complaint|demarche|objection|grievance" unless="obj hunger"
    + The Nepalese ministry lodged a strong protest with India.
    - The guest lodged a complaint with the hotel.
take; bring; haul; drag : pos=v cameo=115 mode=allege actor=subj recipient=obj if="to|xcomp court|justice|tribunal|trial"
    + The Bolivian lawyers brought a Chilean minister to trial.
    - The boy brought his dog to a trial of skill.
take : pos=v cameo=111 mode=disapprove actor=subj recipient=obj if="to task" unless="to.det"
    + The bishops took the Zambian government to task.
    - The Irish painter took her niece to a task of some difficulty in Rome.
find; conclude; determine; establish; reveal : pos=v cameo=112 mode=allege over=claim comp=ccomp need=inner actor=subj recipient=ccomp.surface if="subj panel|court|inquiry|commission|investigation|investigator|probe|prosecutor|tribunal|report|committee|expert|mission|audit"
    + A UN panel found that Uganda had armed the rebels.
    - The committee found that the Peruvian vase was older than the Greek one.
look; delve : pos=v cameo=090 mode=investigate actor=subj recipient=into.poss,into.mod,into.of,into.by,into if="into" if="subj police|prosecutor|authority|committee|commission|panel|senate|congress|court|inspector|investigator|agency|parliament|detective|watchdog|regulator|official|magistrate|judge|ministry|bureau|body|auditor|ombudsman|regulator" unless="subj.word private|medical"
    + Swedish police are looking into a Russian bank.
    - The child looked into the Russian box.
cast; pour; heap : pos=v cameo=111 mode=disapprove actor=subj recipient=on,obj.on,over if="obj doubt|aspersion|suspicion|scorn|ridicule|criticism|abuse|contempt" unless="subj figure|result|study|evidence|fact|it|this|that|case|revelation|finding|number|datum|scientist|discovery"
    + The Ghanaian opposition cast doubt on the electoral commission.
    - The lamp cast doubt on nobody.
