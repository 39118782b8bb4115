# What events are about: words and phrases (as lemmas), sectors of parties and modes, and the PLOVER contexts they speak for.
# weight=0.5: two such are needed, or one and something in the sentences beside it. weight=0: the words mean something else.
%kind context

# --- arms and soldiers ---
%default contexts=military
military; army; soldier; troop; troops; navy; naval; marine; air force; armed forces; armed force; ground force; special forces; warship; frigate; destroyer; submarine; aircraft carrier; fighter jet; jet fighter; warplane; bomber; helicopter gunship; airstrike; air strike; air raid; air defence; air defense; missile; ballistic; rocket; artillery; mortar; howitzer; tank; armoured; armored; shelling; bombardment; infantry; paratrooper; commando; conscript; conscription; battalion; brigade; regiment; platoon; garrison; barracks; airfield; air base; airbase; army base; front line; frontline; offensive; counteroffensive; ceasefire; cease fire; truce; armistice; combat; combatant; war; battle; battlefield; trench; warhead; munition; ammunition; arms sale; arms deal; arms embargo; arm sale; weapon; weaponry; general staff; chief of staff; colonel; brigadier; lieutenant; war game; wargame; military exercise; joint drill; defence minister; defense minister; defence ministry; defense ministry; defence secretary; defense secretary; defence pact; pentagon; nato; peacekeeper; peacekeeping; demilitarise; demilitarize; demilitarised; demilitarized; mobilisation; mobilization; troop withdrawal; insurgent; insurgency; counterinsurgency; guerrilla; rebel; drone strike; landmine; siege; invade; invasion; incursion; militia; militiaman; paramilitary; no fly zone
    + The army shelled the rebel town.
    - Fans of the singer praised her new album.
shell : pos=v
defence; defense; force; fighter; general; commander; drone; military personnel; arm; jet; gunboat; patrol; raid; drill; manoeuvre; maneuver; overrun; ambush; base; convoy; hostilities; clash; militant; fighting : weight=0.5
attorney general; secretary general; director general; general election; general strike; general assembly; inspector general; surgeon general; in general; general manager; general secretary; consul general; civil defence; civil defense; defence lawyer; defense lawyer; defense attorney; police force; security force; security forces; work force; army of fan; army of supporter; army of volunteer; army of worker; salvation army; think tank; fish tank; water tank; war of words; war on drug; war on narcotic; war on crime; trade war; price war; war crime; war crimes; war criminal; war on poverty; battle of wits; legal battle; court battle; declare war on; prisoner of conscience; tank of water; egg shell; shell company; patrol car : weight=0
MIL; REB; PRM : of=sector weight=0.5
MOBILIZE.troops; MOBILIZE.weapons; ASSAULT.aerial; ASSAULT.heavy-weapons; ASSAULT.drone; RETREAT.disarm : of=mode
RETREAT.ceasefire : of=mode weight=0.5

# --- spies ---
%default contexts=intelligence
intelligence service; intelligence agency; intelligence officer; intelligence official; intelligence chief; intelligence minister; intelligence report; intelligence sharing; military intelligence; spy; spying; espionage; secret service; secret agent; double agent; spymaster; wiretap; wiretapping; wiretapped; phone tapping; eavesdrop; eavesdropping; surveillance; covert operation; undercover agent; cia; mossad; mi5; mi6; fsb; isi; nsa; gchq; kgb; state secret; state secrets; classified document; counterintelligence; counterespionage; informant; bugging
    + Poland arrested a diplomat for espionage.
    - Scientists praised the intelligence of the crows.
intelligence; secret; clandestine; covert; agent; bug; classified; informer; leak; snoop; undercover; security service : weight=0.5
artificial intelligence; human intelligence; intelligence test; spy novel; spy film; spy thriller; travel agent; estate agent; surveillance video; real estate agent; secret recipe; secret ballot : weight=0

# --- who governs ---
%default contexts=executive
cabinet; cabinet reshuffle; government reshuffle; new government; form a government; coalition government; caretaker government; interim government; unity government; presidency; premiership; executive order; executive power; presidential decree; presidential power; state of the union; council of ministers; by decree; issue a decree; sign a decree; sworn in; swear in; inaugurate; inauguration; dismiss he prime minister; resignation of the minister; finance chief 's resignation; acting president; interim president; interim prime minister; head of government; head of state; vote of no confidence; no confidence vote; no confidence motion; impeach; impeachment; term in office; months in office; years in office; ministerial post; government of technocrat; decree
    + The president dismissed the whole cabinet.
    - The cook dismissed the idea.
prime minister; premier; president; minister; chancellor; king : weight=0.4
resign; resignation; dismiss; appoint; reshuffle; nominate; sack; step down; quit : weight=0.6
white house; kremlin; elysee; downing street; governor; successor; crown prince; coalition; junta; in office; transitional council; transitional government : weight=0.5
kitchen cabinet; filing cabinet; bank president; club president; company president; former president; ex president; vice chancellor : weight=0
RETREAT.resign : of=mode weight=0.5

# --- who makes laws ---
%default contexts=legislative
congress; senator; lawmaker; mp; mps; legislator; congressman; congresswoman; parliamentarian; deputies; reject; approve; pass; table : weight=0.5
parliament; parliamentary; senate; congressional; house of representatives; house of commons; house of lords; lower house; upper house; lower chamber; upper chamber; national assembly; legislature; legislative; legislation; bundestag; knesset; duma; majlis; verkhovna rada; rada; lok sabha; bill; draft law; draft bill; house committee; house speaker; speaker of the house; pass a law; amendment; filibuster; member of parliament
    + Lawmakers in the capital rejected the bill.
    - The waiter brought the bill and apologised to the guests.
deputy; speaker; session; reading; vote; assembly; ratify; motion; committee; chamber; finance committee; house : weight=0.5
law; constitutional amendment; press law; budget : weight=0.5
deputy prime minister; deputy minister; deputy director; deputy head; deputy chief; deputy commander; deputy governor; deputy leader; deputy foreign minister; deputy president; electricity bill; phone bill; medical bill; foot the bill; bill clinton; bill gates; gas bill; water bill; dollar bill; general assembly; martial law; international law; law and order; law enforcement; law firm; son in law; father in law; brother in law; mother in law; party congress; chamber of commerce; world congress; law student; human rights law; chess party; flower show : weight=0

# --- polls ---
%default contexts=election
election; electoral; re election; reelection; by election; runoff; run off; ballot; ballot box; ballot paper; polling station; poll; polls; exit poll; presidential candidate; candidate for; referendum; voter; vote rigging; vote count; recount; electorate; primary election; presidential race; presidential contest; election campaign; campaign rally; campaign trail; electoral commission; electoral fraud; presidential vote; constituency; presidential bid; presidential hopeful; opposition candidate; swing state; turnout; ballot stuffing; rig; go to the polls; right to vote
    + France praised Senegal for the conduct of the polls.
    - Guests mocked the election of the oldest cheese.
vote; candidate; campaign; contender; ruling party; opposition party; nominee; frontrunner; landslide victory; free and fair; electoral roll; observer; rally : weight=0.5
opinion poll; election of a pope; secret ballot strike; strike ballot; vote of thanks; vote of no confidence; no confidence vote; security council vote; drilling rig; oil rig; north pole; bombing campaign; military campaign; air campaign; advertising campaign; awareness campaign; candidate country; un vote : weight=0

# --- the order of the state ---
%default contexts=political_institutions
oust; depose; ouster; topple : weight=0.5
constitution; constitutional; unconstitutional; constitutional order; constitutional amendment; constitutional reform; constitutional crisis; charter; federal charter; coup; coup d'etat; coup attempt; putsch; overthrow; overthrown; transitional council; transitional government; transitional authority; transition council; interim constitution; constituent assembly; federalism; decentralisation; decentralization; devolution; autonomy; dissolve parliament; dissolve the parliament; dissolve the federal council; dissolution of parliament; rule of law; separation of power; checks and balances; term limit; power sharing; political reform; state institution; political system; monarchy; abolish the monarchy; self government; national dialogue; new republic; electoral system
    + Officers overthrew the government in a coup.
    - The diva staged a coup on the stage and thanked the band.
junta; institution; federal; province; reform; transition; abolish; abolition; dissolve; suspend the constitution; regime change; power : weight=0.5
constitution of the horse; weak constitution; strong constitution; coup de grace; financial institution; lending institution; mental institution; coup on the stage; charter flight; charter school; constitutional court; federal police; federal agent; federal bureau; the institution of marriage : weight=0

# --- for and against the people's rule ---
%default contexts=pro_democracy
democracy; pro democracy; democratic rule; democratic reform; democratic transition; democratic government; democratic order; democratise; democratize; democratisation; democratization; multi party; multiparty; free election; free and fair election; one party rule; free and fair; civilian rule; civilian government; hand over power to elected civilian; hand over power to; anti government protester; against the dictatorship; against dictatorship; end dictatorship; end of military rule; end military rule; anti regime; against one man rule; transition to democracy; prodemocracy; elected civilian; restore democracy
    + Students marched for democracy.
    - The choir sang and thanked the conductor.
democratic; dissident; civilian; elected; transparency; political freedom; activist; dictatorship; dictator; regime; authoritarian : weight=0.5
social democrat; democratic party; democratic senator; democratic lawmaker; democratic candidate; democratic republic of congo; democratic republic; democratic nominee; christian democrat; democratic union; democratic front; democratic forces; democratic people 's republic : weight=0

%default contexts=pro_autocracy
dictatorship; dictatorial; authoritarian; authoritarianism; autocracy; autocrat; autocratic; strongman; one man rule; rule for life; president for life; rule by decree; return of military rule; military rule; abolish term limit; scrap term limit; scrap the election; extend he rule; extend his rule; extend his term; extend he term; despotism; despot; tyrant; tyranny; totalitarian; absolute rule; military takeover; military dictatorship; reject call to return the country to civilian rule; cling to power; grip on power; absolute monarchy; take power; seize power; suspend the constitution; third term
    + The United States condemned the return of Guinea to authoritarian rule.
    - The grandmother praised the tyrant of the kindergarten.
dictator; junta; coup; putsch; general; for life; indefinitely; regime; loyalist; ousted; term limit; late dictator; hail : weight=0.5
tyrant of the; against the dictatorship; against dictatorship; attorney general; secretary general; general election; general assembly; dictator 's family; general strike; end dictatorship; end of military rule; end military rule; anti authoritarian; director general; inspector general; general staff : weight=0

# --- money and goods ---
%default contexts=economic
economy; economic; economics; trade; trader; tariff; import; export; exporter; importer; banker; banking; central bank; loan; debt; creditor; default; bond; bailout; currency; exchange rate; inflation; unemployment; austerity; budget; deficit; tax; taxation; subsidy; investment; investor; invest; stock market; stock exchange; share price; free trade; trade war; trade deal; trade agreement; customs union; customs duty; world bank; imf; international monetary fund; world trade organization; wto; finance minister; finance ministry; financial; finance; funding; fiscal; monetary; gdp; recession; growth rate; bread price; fuel price; food price; wage; salary; pay rise; minimum wage; oil price; industrial; businessman; corporation; commerce; commercial; shareholder; privatise; privatize; privatisation; privatization; nationalise; nationalize; nationalisation; nationalization; economic sanction; sanction; sanctions; embargo; freeze the account; freeze the asset; freeze its fund; freeze the fund; infrastructure; euro zone; eurozone; imf loan; equal pay; livelihood; pension; cost of living; price rise; bankrupt; bankruptcy; brics; opec; crude output; supply chain; monopoly; antitrust; smuggle good
    + Chile and Peru signed a free trade agreement.
    - The poet thanked the clouds above the river bank.
bank; company; firm; business; market; port; euro; dollar; product; account; steel; asset; fund; factory; railway; merchant; payment; tourism; industry; boycott; employer; union; poverty; output; cut; energy; pipeline; crude; price; money : weight=0.5
river bank; bank of cloud; left bank; west bank; food bank; blood bank; data bank; memory bank; bank of the river; trade wind; trade union; trade insult; trade fire; trade blow; trade accusation; trade name; flea market; market place; market square; busy market; open air market; crowded market; business as usual; none of its business; drug trade; port city; port of call; market stall; transfer market; fish market; vegetable market; import of the : weight=0
BUS; MNC : of=sector weight=0.5

# --- courts ---
%default contexts=legal
court; supreme court; high court; constitutional court; court martial; tribunal; judge; judiciary; judicial; magistrate; prosecutor; prosecute; prosecution; public prosecutor; lawsuit; sue; litigation; plaintiff; defendant; indict; indictment; convict; conviction; acquit; acquittal; sentence; sentenced; verdict; trial; on trial; arrest warrant; extradite; extradited; extradition; bail; plead guilty; jury; attorney; attorney general; lawyer; defence lawyer; justice minister; justice ministry; icc; international criminal court; international court of justice; icj; appeal court; court of appeal; appeals court; ruling; injunction; legal action; subpoena; testify; testimony; in jail for; year in prison; month in prison; life imprisonment; death penalty; death sentence; arbitration; overturn the ban; rule that; unlawful; illegal; legality; legal; charge with
    + A court sentenced the mayor to nine years in prison.
    - The court jester insulted the queen.
father in law; mother in law; son in law; brother in law; sister in law; daughter in law : weight=0
charge; jail; custody; law; legislation; treaty; punish; treason; prison; imprison; appeal; warrant; accused; guilty; fine : weight=0.5
court jester; tennis court; basketball court; food court; royal court; court the; clinical trial; drug trial; medical trial; trial run; jury of the song; jury of the contest; judge of the; sentence of the text; illegal immigrant; illegal migrant; illegal drug; illegal immigration; by trial; trial and error; time trial; legal tender; in charge; take charge; charge of; free of charge; security council ruling; ruling party; ruling council; ruling coalition; ruling family; ruling class : weight=0
JUD : of=sector weight=0.5
SANCTION.convict : of=mode

# --- rights ---
%default contexts=human_rights
human right; human rights; right group; rights group; right organisation; rights organisation; rights organization; right office; rights office; rights watchdog; rights abuse; right abuse; right violation; rights violation; rights activist; rights campaigner; amnesty international; human rights watch; torture; torturing; atrocity; genocide; war crime; war crimes; crimes against humanity; crime against humanity; massacre; mass grave; ethnic cleansing; extrajudicial; extrajudicial killing; enforced disappearance; forced disappearance; disappear under; the disappeared; flog; flogging; stoning; death squad; summary execution; execute prisoner; inhuman; inhumane; ill treatment; abuse by; collective punishment; slavery; slave labour; forced labour; forced labor; child soldier; political prisoner; prisoner of conscience; unlawful killing
    + The UN rights office condemned abuses by both sides.
    - The critics called the play a massacre of good taste.
abuse; mistreat; mistreatment; detainee; prisoner; victim; villager; disappear; justice for; regime; impunity; flee : weight=0.5
massacre of good; child abuse; drug abuse; alcohol abuse; substance abuse; broadcasting right; mineral right; right to vote : weight=0
ASSAULT.torture : of=mode
HRI : of=sector

%default contexts=rights_freedoms
freedom; freedom of speech; freedom of expression; freedom of assembly; freedom of the press; freedom of religion; press freedom; media freedom; free speech; free press; free expression; civil right; civil rights; civil liberty; civil liberties; right to vote; right to strike; right to protest; right to assemble; right to privacy; right to abortion; abortion right; abortion rights; woman 's right; women 's right; voting right; voting rights; political right; political rights; press law; media law; censor; censorship; gag order; block access to; shut down newspaper; ban the assembly; banned the assembly; reporters without borders; blogger; independent media; opposition media; ban the protest; ban the rally; ban protest; ban on protest; ban on demonstration; press accreditation; block the website; blocked website; peaceful protest; peaceful protester
    + Lawyers protested for freedom of speech.
    - The tailor gave the dancer freedom to move.
journalist; reporter; newspaper; broadcaster; radio station; television station; channel; press; media; website; social media; ban; block; shut down; close; editor; publisher; peaceful; protester; demonstration; right; false information; raid : weight=0.5
freedom to move; freedom fighter; press conference; press release; press secretary; press officer; told reporter; tell reporter; tell journalist; told journalist; news channel; state media; local media; press of the crowd; press agency; press the; newspaper report; newspaper reported; a newspaper; channel say : weight=0
COERCE.censor : of=mode
JRN : of=sector weight=0.5

%default contexts=repression
dissident : weight=0.5
repression; repress; repressive; crackdown; crack down; clampdown; crush the; crush protest; crushed; quell; suppression; suppress; political prisoner; prisoner of conscience; house arrest; martial law; state of emergency; emergency rule; emergency law; curfew; secret police; purge; jail activist; detain activist; arrest activist; detain protester; arrest protester; arrest opposition; disperse; fire on protester; open fire on protester; open fire on demonstrator; unarmed protester; tear gas; teargas; water cannon; rubber bullet; baton; persecute; persecution; silence critic; silence dissent; stifle; police state; arbitrary arrest; arbitrary detention; mass arrest; peaceful protest; peaceful protester; muzzle; jailed opposition; political trial; exile
    + Germany condemned the crackdown in Iran.
    - The nurse crushed the pill and thanked the cook.
riot police; opposition leader; protester; demonstrator; activist; demonstration; jail; detain; arrest; ban; intimidation; organiser; organizer; censor; blogger; break up; sweep; security forces : weight=0.5
crush the pill; exile community; olive crush; crush on : weight=0
COERCE.curfew; COERCE.martial-law; ASSAULT.crowd-control : of=mode
COERCE.censor : of=mode weight=0.5

%default contexts=human_security
humanitarian; famine; starve; starving; starvation; hunger; hungry; malnourished; malnutrition; food aid; food shortage; world food programme; world food program; relief worker; relief agency; relief supplies; relief supply; aid agency; aid worker; aid convoy; aid group; relief convoy; red cross; red crescent; unicef; oxfam; displaced; displacement; displaced person; internally displaced; without food; food and water; driven from they home; driven from their homes; flee they home; fled their homes; besieged; civilian suffering; shelter; refugee camp; humanitarian corridor; safe passage; evacuate civilian; landmine clearance; blanket; tent; unhcr; world food
    + Aid workers gave rice to the starving families.
    - The chef fed the hungry hikers and praised the camp.
civilian; aid; relief; refugee; siege; food; rice; camp; evacuate; rescue; medicine; child; homeless; survivor; drinking water : weight=0.5
hungry hiker; hunger strike; hungry for; hunger for success; food critic; food festival; power hungry; first aid; financial aid; military aid; blanket ban; summer camp; training camp; labour camp; hungry town : weight=0

# --- groups of people ---
%default contexts=lgbt
gay; lesbian; bisexual; transgender; transsexual; homosexual; homosexuality; lgbt; lgbtq; lgbti; same sex; gay pride; pride parade; pride march; queer; sodomy; drag queen; civil union; anti gay
    + Canada criticised Uganda over its law against gay couples.
    - A pride of lions crossed the road.

%default contexts=religion_ethnicity
religion; religious; muslim; islam; christian; christianity; jew; jewish; judaism; hindu; hinduism; buddhist; buddhism; sikh; copt; coptic; catholic; protestant; orthodox church; orthodox christian; evangelical; shiite; shia; shi'ite; sunni; alawite; druze; yazidi; ahmadi; bahai; mosque; church; temple; synagogue; shrine; cathedral; monastery; cleric; clergy; imam; ayatollah; mullah; priest; bishop; archbishop; cardinal; pope; patriarch; rabbi; monk; vatican; holy see; blasphemy; sectarian; sectarianism; ethnic; ethnicity; ethnic group; tribe; tribal; clan; racial; racism; racist; xenophobia; xenophobic; antisemitic; anti semitic; antisemitism; islamophobia; caste; dalit; kurd; rohingya; uighur; uyghur; roma; tutsi; hutu; oromo; tigrayan; pashtun; hazara; tamil; indigenous; aboriginal; apartheid; quran; koran; headscarf; burqa; veil ban; sharia; secularism; pilgrim; pilgrimage; hajj; jewish cemetery
    + India accused Pakistan of setting fire to a temple.
    - The church mouse of the opera thanked the composer.
muslim league : weight=0
islamic; islamist; jihad; feud; sect; minority; kurdish; nationalist; sheikh; chapel; faith; black; white; congregation : weight=0.5
church mouse; cardinal rule; islamic republic of iran; islamic republic; islamic state; islamic jihad; muslim brotherhood; orthodox economics; minority government; minority stake; minority leader; minority shareholder; temple of the body; tamil nadu; as roma; kurdistan workers' party; church of england; organisation of islamic cooperation; drug culture; blood feud of; family feud; temple university; white house; black market; black sea; white paper : weight=0

%default contexts=inequality
inequality; unequal; injustice of wealth; distribution of wealth; wealth distribution; redistribution; land reform; landless; discriminate; discrimination; gap between rich and poor; rich and poor; equal pay; gender gap; pay gap; wage gap; gender equality; equal right; equal rights; equal treatment; equality; poverty; segregation; caste; dalit; underprivileged; marginalised; marginalized; marginalisation; class divide; homelessness; sexism; apartheid; racial injustice; social justice; racism; impoverished; women 's right
    + Norway accused Qatar of discrimination against its workers.
    - The twins shared the cake in equal parts.
poor; peasant; slum; rich; wealth; minority; underpaid; disadvantaged; marginal; exclusion; quota; privilege : weight=0.5
poor exchange; poor health; poor weather; poor performance; poor harvest; poor quality; poor turnout; rich country; rich countries; asylum quota; rich in : weight=0

# --- states with states ---
%default contexts=diplomatic
memorandum; defence minister; defense minister; trade minister : weight=0.5
diplomat; diplomatic; diplomacy; ambassador; ambassadorial; embassy; consul; consulate; consular; envoy; special envoy; emissary; foreign minister; foreign ministry; foreign secretary; foreign office; secretary of state; state department; foreign policy; foreign affair; summit; bilateral; multilateral; peace talk; peace talks; peace plan; peace process; peace negotiation; peace treaty; peace envoy; peace conference; mediator; mediate; mediation; security council; un general assembly; general assembly; bilateral tie; diplomatic relation; diplomatic tie; un resolution; good offices; state visit; official visit; counterpart; g7; g20; g8; recall its ambassador; charge d'affaires; normalise tie; normalize tie; restore relation; sever tie; cut tie; break off relation; communique; ceasefire talks; european union summit; nonaggression
    + The foreign ministers met for talks in Vienna.
    - The envoy of spring, a swallow, met the hikers.
talk; negotiation; relation; tie; delegation; visit; expel; pact; united nations; un; prime minister; president; accord; european union; treaty; african union; arab league; summon : weight=0.5
envoy of spring; diplomatic silence; summit of the mountain; reach the summit; mountain summit; talk show; talk to reporter; family tie; ambassador of the brand; brand ambassador; goodwill ambassador; tie the; un mission : weight=0

%default contexts=territory
territory; territorial; border dispute; boundary dispute; boundary; disputed island; disputed; disputed territory; disputed region; disputed border; disputed waters; enclave; exclave; annex; annexation; line of control; buffer zone; demarcation; demarcate; sovereignty; sovereign; secede; secession; secessionist; separatist; separatism; breakaway; declare independence; declaration of independence; independence referendum; occupied territory; occupied west bank; occupied territories; occupied; occupation; settler; west bank; golan heights; territorial waters; territorial integrity; maritime border; maritime boundary; land border; border crossing incursion; border clash; kashmir; crimea; nagorno karabakh; south china sea; spratly; senkaku; land lost to; self determination; irredentist; partition; cross the border and occupy; no man 's land; exclusive economic zone
    + Japan protested against the patrols around the disputed islands.
    - The film crew visited a territory unknown to them.
air space : weight=0.5
border; island; occupy; seize; independence; peninsula; land; settlement; capture; village; strip; frontier; airspace; ridge : weight=0.5
border of tulip; border of flower; territory unknown; settlement of the case; out of court settlement; debt settlement; peace settlement; desert island; independence day; independence of the judiciary; independence of the court; judicial independence; central bank independence; doctors without borders; reporters without borders; asylum border; occupied by guest; land reform; borderline; close its border; close the border : weight=0
ASSAULT.territory : of=mode

# --- health, flight, disaster, nature ---
%default contexts=health
health; healthcare; health care; public health; health minister; health ministry; world health organization; world health organisation; hospital; clinic; doctor; physician; nurse; surgeon; medic; medical; medical supplies; medicine; drug shortage; vaccine; vaccination; vaccinate; vaccinator; virus; disease; epidemic; pandemic; outbreak; infection; infectious; coronavirus; covid; covid 19; ebola; cholera; malaria; measles; polio; tuberculosis; hiv; aids; zika; influenza; bird flu; swine flu; flu; dengue; quarantine; quarantined; lockdown; patient; abortion; face mask; ventilator; midwife; pharmacy; pharmaceutical; cancer; red cross clinic
    + Cuba sent doctors to Liberia to halt the outbreak.
    - A healthy majority of the guests agreed.
infected; bed; treatment; sanitation; drug; mask; plague; mental; test positive : weight=0.5
outbreak of fighting; outbreak of violence; outbreak of war; spin doctor; doctor the; health of the economy; financial health; computer virus; virus of a; first aid; witch doctor; economic health; doctor of philosophy; honorary doctor; church health; patient wait; medical school dance; doctored video : weight=0
MED; HLH : of=sector weight=0.5

%default contexts=asylum
asylum; asylum seeker; refugee; refugee camp; migrant; migration; immigrant; immigration; emigrant; illegal immigrant; border guard turned back; displaced rohingya; unhcr; resettle; resettlement; people smuggler; human smuggler; rubber dinghy; boat people; deport migrant; repatriate; repatriation; repatriated; stateless; naturalisation; influx of displaced; quota for refugee; frontex; smuggled migrant; undocumented; deportee
    + Austria turned back the migrants at the crossing.
    - The asylum of the garden pleased the guests.
displaced; flee; deport; deportation; influx; dinghy; camp; coast guard; exile; resettled; border crossing : weight=0.5
asylum of the; lunatic asylum; mental asylum; flee the scene; bird migration; migratory bird; data migration : weight=0
REF : of=sector weight=0.5

%default contexts=disasters
disaster; catastrophe; earthquake; quake; aftershock; flood; flooding; floodwater; landslide; mudslide; avalanche; hurricane; typhoon; cyclone; tornado; tsunami; volcano; volcanic eruption; eruption; drought; wildfire; forest fire; bushfire; blizzard; heatwave; heat wave; search and rescue; rescue team; disaster relief; emergency response; dam collapse; building collapse; firefighter; firefighting; shipwreck; plane crash; train crash; oil spill; locust
    + Turkey sent aid to Nepal after the earthquake.
    - A flood of letters pleased the author, who thanked her readers.
rescue; rescuer; survivor; victim; evacuate; relief; collapse; struck by; emergency; fire : weight=0.5
storm : pos=n
flood of letter; flood of complaint; flood of refugee; flood of migrant; storm of protest; storm of applause; storm of criticism; diplomatic storm; political storm; political earthquake; landslide victory; election landslide; avalanche of; storm the; storm into; disaster of a film : weight=0

%default contexts=natural_resource
oil; crude; crude oil; oil field; oilfield; oil pipeline; gas pipeline; pipeline; natural gas; lng; petroleum; gas field; gas deal; refinery; drill for; drilling; offshore; mining; miner; mineral; copper; cobalt; lithium; gold mine; coal; uranium mine; rare earth; iron ore; bauxite; timber; logging; dam; hydropower; hydroelectric; water right; water rights; water supply; share the water; river basin; waters of the river; irrigation; reservoir; fishing; fishery; fishing ground; fishing boat; trawler; opec; fracking; quarry; deforestation; energy supply; grazing land; pasture; natural resource; ration water; gas shipment; shipment of natural gas; quota for fish
    + Gunmen blew up an oil pipeline.
    - The striker is a gold mine for his club, and the coach praised him.
gas; water; river; land; mine; gold; diamond; energy; concession; delta; lake; ivory : weight=0.5
tear gas; poison gas; mustard gas; sarin gas; chlorine gas; nerve gas; gas mask; gas station; gas chamber; greenhouse gas; gold medal; gold mine for; mine field; water cannon; water colour; territorial water; territorial waters; international waters; olive oil; cooking oil; oil painting; land mine; a friend of mine; gas attack; palm oil cake; gold standard; gold cup; war gas; like water; natural bath; pilgrim gold : weight=0

%default contexts=environment
environmental; environmentalist; environment minister; environment ministry; climate change; climate; climate accord; climate talks; global warming; greenhouse gas; greenhouse gases; carbon; carbon emission; emission; pollute; polluter; polluting; pollution; polluted; contaminate; contamination; toxic waste; rainforest; deforestation; forest clearance; biodiversity; endangered species; wildlife; poacher; poaching; ivory; whaling; whaler; whale; rhino; nature reserve; national park; conservationist; greenpeace; wwf; renewable; renewable energy; solar; wind farm; oil spill; recycling; plastic waste; ozone; sea level; habitat; ecological; ecology; smog; coral; logging; air quality; clean air; clean water act; fossil fuel
    + Uruguay accused Argentina of polluting the river.
    - The pianist met the critics in a climate of suspicion.
environment; forest; chemical; river; waste; elephant; conservation; green; sewage; toxic : weight=0.5
climate of; political climate; investment climate; business climate; business environment; security environment; home environment; environment of; toxic relationship; economic climate; green light; green card : weight=0

%default contexts=technology
technology; technological; tech; high tech; hi tech; tech giant; internet; internet giant; search engine; software; hardware; computer; computing; semiconductor; microchip; chip; chipmaker; satellite; rocket launch; space agency; space station; space programme; space program; spacecraft; astronaut; cosmonaut; lunar; lunar probe; probe to mars; space launch; artificial intelligence; ai; robot; robotics; 5g; telecom; telecoms; telecommunication; telecommunications; broadband; fibre optic; data centre; data center; social network; app; smartphone; drone technology; biotechnology; nanotechnology; quantum; startup; start up; innovation; patent; electric car; electric vehicle; battery plant; huawei; google; microsoft; apple inc; cloud computing; big data
    + India and Bhutan agreed to build a satellite.
    - The book calls flattery a technology of persuasion, and critics praised it.
drone; online; platform; engineer; network; data; scientific; laboratory; facebook; digital; apple; engine : weight=0.5
technology of persuasion; technology of; chip on; satellite town; satellite state; chocolate chip; space for; parking space; office space; political platform; party platform; spy satellite; computer virus; digital divide; technology of the self; fish and chip; fake account; online rumour : weight=0

# --- terror and the worst weapons ---
%default contexts=terrorism
terrorism; terrorist; terror; terror attack; counterterrorism; counter terrorism; anti terrorism; antiterrorism; anti terror; suicide bomber; suicide bombing; suicide attack; suicide vest; suicide car bomb; car bomb; car bombing; truck bomb; roadside bomb; jihadist; jihadi; extremist; extremism; al qaeda; al qaida; al shabaab; al shabab; shabaab; boko haram; islamic state; isis; isil; daesh; lashkar e taiba; eta; behead; beheading; claim responsibility; claim responsibility for; hijack a plane; hostage taker; radicalisation; radicalization; nusra; bomb plot; explosive belt; terror cell; sleeper cell; foreign fighter; abu sayyaf; jemaah islamiyah; hezbollah bombing; lone wolf
    + A suicide bomber killed nine people in the market.
    - The twins are the terror of the neighbourhood, and the baker complained to their mother.
aqap; aqim; islamist militant; islamic jihad
militant; hostage; bomb; bombing; blast; bomber; detonate; explosion; radical; explosive; hijack; gunman; taliban; hamas; hezbollah : weight=0.5
terror of the; reign of terror; suicide pact; attempted suicide; commit suicide; economic suicide; holy terror; bomb disposal; nuclear bomb; atomic bomb; aerial bomb; stink bomb; cluster bomb : weight=0
ASSAULT.suicide-attack : of=mode

%default contexts=cbrn
nuclear; nuclear weapon; nuclear test; nuclear programme; nuclear program; nuclear plant; nuclear reactor; atomic; atomic bomb; hydrogen bomb; uranium; plutonium; enriched uranium; centrifuge; reactor; radioactive; radiation; radiological; dirty bomb; iaea; international atomic energy agency; chemical weapon; chemical attack; chemical arms; chemical agent; poison gas; nerve agent; nerve gas; sarin; vx; novichok; chlorine; chlorine gas; mustard gas; biological weapon; bioweapon; germ warfare; anthrax; ricin; toxin; polonium; opcw; non proliferation; nonproliferation; proliferation; weapon of mass destruction; weapons of mass destruction; wmd; denuclearisation; denuclearization; denuclearise; denuclearize
    + Inspectors accused the army of using chlorine gas.
    - The hikers thanked the nuclear family for the meal.
chemical; biological; warhead; inspector; ballistic missile; poison; poisoning; mustard; enrichment : weight=0.5
nuclear family; nuclear option in the senate; mustard seed; mustard sauce; biological mother; biological father; biological clock; food poisoning; poison pen; self enrichment; personal enrichment; illicit enrichment; atomic kitten; swimming pool chlorine; chemical fertiliser; chemical factory : weight=0
ASSAULT.unconventional : of=mode

# --- machines and lies ---
%default contexts=cyber
cyber; cyberattack; cyber attack; cyberspace; cybersecurity; cyber security; cybercrime; cyber crime; cyberwarfare; cyberespionage; hack; hacker; hacking; hacked; hacktivist; malware; ransomware; spyware; phishing; computer virus; computer worm; trojan; botnet; denial of service; ddos; data breach; data theft; steal data; deface; server attack; network intrusion; phone hacking; firewall; stolen email; hacked email; zero day
    + Hackers attacked the servers of the ministry.
    - The gardener hacked at the hedge and thanked his neighbour.
server; website; password; computer; breach; online; internet; network; email; database; login : weight=0.5
hack at; hack through; hack to death; trojan horse; political hack; party hack; hack off; life hack : weight=0
COERCE.cyber : of=mode

%default contexts=misinformation
misinformation; disinformation; fake news; propaganda; propagandist; hoax; false rumour; false rumor; false information; false news; false report; conspiracy theory; troll; troll farm; troll factory; fake account; fake accounts; doctored; doctored video; deepfake; smear; smear campaign; fabricate; fabrication; fabricated; influence operation; influence campaign; bot; spread lie; spread rumour; spread rumor; information war; information warfare; black propaganda; mislead the public; falsify; slander; libel; defamation; inflammatory broadcast
    + Taiwan accused Beijing of spreading fake news.
    - The liar in the play misled the queen and thanked the fool.
lie; rumour; rumor; fake; false; manipulate; distort; mislead; misleading; platform; facebook; twitter; unfounded : weight=0.5
fake fur; false teeth; lie in; lie on; lie down; lie ahead; lie behind; troll under; false alarm; false start; fabricate steel; metal fabrication; lie with; lie at; lie between : weight=0
COERCE.misinformation : of=mode

# --- crime of all sorts ---
%default contexts=crime
suspect : pos=n weight=0.5
crime; criminal; murder; murderer; homicide; manslaughter; robber; robbery; armed robber; burglar; burglary; theft; thief; steal; stolen; loot; looter; looting; gang; gangster; gang member; mafia; mob boss; organised crime; organized crime; cartel; drug cartel; drug lord; drug dealer; drug trafficker; kidnap; kidnapper; kidnapping; abductor; ransom; hostage for ransom; rape; rapist; arson; arsonist; extortion; extort; blackmail; pirate; piracy; hijack a ship; hijack a tanker; smuggler; smuggling; fraud; fraudster; counterfeit; counterfeiter; con man; shootout; shoot out; assassin; hit man; hitman; contract killing; serial killer; stab; stabbing; knife attack; bandit; banditry; outlaw; racketeering; racket; people smuggler; human trafficker; trafficker; trafficking; poacher; pimp; brothel; domestic violence; sexual assault; sexual abuse; child abuse; drug ring; felony; underworld; vandal; vandalism; murder suspect; interpol; honour killing; prison break; jailbreak; carjack; mugging; homicide detective; prostitution
    + Robbers attacked a bank van and killed two guards.
    - The critics called the hat a crime, and the singer thanked them.
police; detective; officer; dealer; ring; customs officer; customs; boss; inmate; guard; confiscate; cocaine; heroin; sexual : weight=0.5
war crime; war crimes; war criminal; crime against humanity; crimes against humanity; international criminal court; international criminal tribunal; gang up; steal the show; steal the scene; steal a march; car dealer; art dealer; used car dealer; political murder mystery; murder mystery; press gang; hat a crime; crime novel; crime thriller; cattle rustle play; chain gang; military police; riot police; religious police; police state; secret police : weight=0
CRM : of=sector weight=0.5

%default contexts=corruption
corruption; corrupt; anti corruption; anticorruption; anti graft; graft; bribe; bribery; kickback; embezzle; embezzlement; embezzler; misappropriate; misappropriation; nepotism; cronyism; crony; money laundering; launder money; launder; slush fund; illicit enrichment; self enrichment; abuse of office; abuse of power; abuse of public fund; public fund; public funds; influence peddling; vote buying; backhander; kleptocracy; kleptocrat; financial irregularity; offshore account; misuse of fund; misuse of public; fraudulent contract; plunder state; siphon
    + Prosecutors charged the minister with taking bribes.
    - The scholar praised the corruption of the tale's villain.
scandal; fraud; auditor; procurement; wealth; tycoon; favour; favor; contract; money : weight=0.5
corruption of the tale; corruption of the text; corrupt file; corrupted file; skin graft; bone graft; corruption of innocence : weight=0

%default contexts=illegal_drugs
cocaine; heroin; opium; opiate; opioid; fentanyl; cannabis; marijuana; hashish; methamphetamine; amphetamine; meth; ecstasy pill; narcotic; narcotics; illegal drug; illicit drug; drug trafficking; drug trafficker; drug trade; drug dealer; drug dealing; drug smuggling; drug smuggler; drug lord; drug baron; drug cartel; drug gang; drug ring; drug running; drug war; war on drug; anti drug; drug enforcement; drug seizure; cartel; poppy field; coca; narco; narcotrafficker; drug addict; drug charge; drug offence; drug offense; drug kingpin; crystal meth; dea; captagon; khat
    + Peru and Bolivia agreed to curb the trade in cocaine.
    - The aunt drugged the horse with sugar and thanked the groom.
poppy; dealer; kingpin; smuggle; traffick; addiction : weight=0.5
drug : pos=n weight=0.5
drug company; drug maker; drug trial; generic drug; cancer drug; malaria drug; drug shortage; oil cartel; price cartel; poppy seed; drug and alcohol free; life saving drug; drug price; heroine : weight=0

%default contexts=trafficking
human trafficking; human trafficker; people trafficking; child trafficking; sex trafficking; arm trafficking; arms trafficking; weapon trafficking; organ trafficking; traffic in woman; trafficker; trafficking; smuggle; smuggler; smuggling; people smuggler; people smuggling; arm smuggling; gun running; gun runner; contraband; slavery; enslave; slave trade; modern slavery; forced prostitution; sell girl; sell into; sex slave; sexual slavery; forced labour; forced labor; bonded labour; child labour; child labor; sold into; trafficking ring; wildlife trafficking; illicit trade
    + Police freed thirty women from a ring of human traffickers.
    - The traffic in the old town annoyed the guests, who complained to the guide.
traffic; brothel; dhow; prostitution; ivory; cargo; illegal shipment; slave; pimp : weight=0.5
drug trafficking; drug trafficker; traffic in the; traffic jam; traffic police; air traffic; drug smuggling; slave to fashion; traffic accident : weight=0
