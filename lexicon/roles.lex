# Role nouns: what a person or body does, when no name says it. sector as in the codebook (UNK: the role
# alone says nothing: "leader" of what?). weight: how much the sector says; of two roles in one phrase the
# heavier gives the sector ("rebel negotiators"), and one below 0.45 speaks for the body it belongs to.
%kind role

%default sector=GOV kind=person weight=0.7
president; presidents
vice president; vice presidents
vice-president; vice-presidents
prime minister; prime ministers
deputy prime minister; deputy prime ministers
premier; premiers
chancellor; chancellors
foreign minister; foreign ministers
deputy foreign minister; deputy foreign ministers
defence minister; defence ministers
defense minister; defense ministers
interior minister; interior ministers
finance minister; finance ministers
justice minister; justice ministers
information minister; information ministers
oil minister; oil ministers
energy minister; energy ministers
health minister; health ministers
education minister; education ministers
trade minister; trade ministers
transport minister; transport ministers
environment minister; environment ministers
labour minister; labour ministers
labor minister; labor ministers
agriculture minister; agriculture ministers
culture minister; culture ministers
economy minister; economy ministers
home minister; home ministers
minister; ministers
deputy minister; deputy ministers
cabinet minister; cabinet ministers
junior minister; junior ministers
foreign secretary
foreign secretaries
home secretary
defence secretary
defense secretary
secretary of state
secretary of defense
secretary of defence
secretary of the treasury
treasury secretary
health secretary
homeland security secretary
state secretary
undersecretary
under secretary
undersecretary of state
assistant secretary of state
deputy secretary of state
permanent secretary
attorney general
attorney-general
head of state
heads of state
head of government
heads of government
head of state and government
king; kings
queen; queens
emir; emirs
sultan; sultans
crown prince; crown princes
prince; princes
princess
monarch; monarchs
emperor; emperors
ruler; rulers
governor; governors
deputy governor; deputy governors
mayor; mayors
deputy mayor; deputy mayors
ambassador; ambassadors
envoy; envoys
special envoy; special envoys
diplomat; diplomats
consul; consuls
consul general
consul-general
charge d'affaires
attache; attaches
dictator; dictators
strongman
autocrat; autocrats
national security adviser; national security advisers
national security advisor; national security advisors
press secretary
press secretaries
chief of staff
government spokesman
government spokeswoman
government spokesperson
foreign ministry spokesman
foreign ministry spokeswoman
foreign ministry spokesperson
presidential spokesman
presidential spokeswoman
government official; government officials
senior government official; senior government officials
state department spokesman
state department spokeswoman
first lady
statesman
statesmen
leader of the government
supreme leader; supreme leaders
acting president; acting presidents
interim president; interim presidents
president-elect
presidents-elect
civil servant; civil servants
bureaucrat; bureaucrats
provincial governor; provincial governors
state governor; state governors
cabinet member; cabinet members
negotiator for the government
tsar; tsars
czar; czars
viceroy
taoiseach
tanaiste
chief minister; chief ministers
chief executive of the territory
high commissioner; high commissioners
immigration minister; immigration ministers
prime minister-designate
city official; city officials
local official; local officials
provincial official; provincial officials
district official; district officials
regional official; regional officials
state official; state officials
federal official; federal officials
health official; health officials
election official; election officials
customs official; customs officials
immigration official; immigration officials
regulator; regulators
inspector; inspectors
tax official; tax officials
governorate official; governorate officials
caretaker prime minister; caretaker prime ministers
central banker; central bankers

%default sector=GOV kind=organisation weight=0.6
government; governments
administration; administrations
regime; regimes
cabinet; cabinets
ministry
ministries
foreign ministry
defence ministry
defense ministry
interior ministry
finance ministry
health ministry
justice ministry
oil ministry
information ministry
education ministry
energy ministry
trade ministry
economy ministry
ministry of foreign affairs
ministry of defence
ministry of defense
ministry of interior
ministry of the interior
ministry of finance
ministry of health
ministry of justice
ministry of information
ministry of education
ministry of agriculture
ministry of oil
ministry of energy
ministry of economy
ministry of transport
foreign office
home office
home ministry
state department
department of state
department of defense
department of justice
justice department
department of homeland security
homeland security department
treasury department
department of the treasury
department of energy
department of health
labor department
department of labor
interior department
commerce department
department of commerce
department of agriculture
agriculture department
department of transportation
department of education
authorities
embassy
embassies
consulate; consulates
consulate general
mission to the united nations
presidency
presidential office
president's office
prime minister's office
office of the president
office of the prime minister
office of the prosecutor
central bank; central banks
reserve bank
treasury
junta; juntas
military junta; military juntas
dictatorship; dictatorships
monarchy
royal court
royal family
council of ministers
national security council
security council of state
city council; city councils
local authorities
regional government; regional governments
provincial government; provincial governments
state government; state governments
federal government; federal governments
central government; central governments
local government; local governments
interim government; interim governments
transitional government; transitional governments
caretaker government; caretaker governments
coalition government; coalition governments
unity government; unity governments
national unity government
government of national accord
politburo
kremlin-backed administration
city hall
municipality
municipalities
electoral commission; electoral commissions
election commission; election commissions
electoral council
national electoral council
central election commission
high electoral commission
anti-corruption commission
human rights commission
nuclear agency
atomic energy organization
atomic energy organisation
atomic energy agency
customs service
immigration service
meteorological agency
space agency
aid agency of the state
civil defence
civil defense
state news office
planning commission
revolutionary council
transitional council
national council
ruling council
military council
governing council
state council
regulatory authority
water authority
airport authority
commission of inquiry
delegation; delegations

%default sector=GOV kind=person weight=0.4
official; officials
senior official; senior officials
top official; top officials
spokesman for the government
policymaker; policymakers
policy maker; policy makers
decision makers
technocrat; technocrats
commissioner; commissioners
administrator; administrators

%default sector=GOV kind=organisation weight=0.4
agency
agencies
council; councils
commission; commissions
bureau
department; departments
directorate
secretariat
committee on foreign affairs
board of elections

%default sector=MIL kind=person weight=0.8
general; generals
major general
lieutenant general
brigadier; brigadiers
brigadier general
colonel; colonels
lieutenant colonel
lieutenant; lieutenants
captain; captains
major
sergeant; sergeants
corporal; corporals
admiral; admirals
rear admiral
vice admiral
field marshal
soldier; soldiers
troop
army officer; army officers
military officer; military officers
naval officer; naval officers
air force officer; air force officers
serviceman
servicemen
servicewoman
marine; marines
paratrooper; paratroopers
commando; commandos
conscript; conscripts
reservist; reservists
recruit; recruits
sniper; snipers
pilot of a fighter
fighter pilot; fighter pilots
airman
airmen
sailor; sailors
army chief; army chiefs
army chief of staff
military chief; military chiefs
chief of the general staff
chairman of the joint chiefs of staff
joint chiefs chairman
army spokesman
military spokesman
military spokeswoman
army commander; army commanders
military commander; military commanders
military official; military officials
defence official; defence officials
defense official; defense officials
defence chief; defence chiefs
defense chief; defense chiefs
commander-in-chief
commander in chief
army general; army generals
top general; top generals
military leader; military leaders
military adviser; military advisers
military advisor; military advisors
infantryman
infantrymen
peacekeeper; peacekeepers
border guard; border guards
coast guard officer; coast guard officers
navy chief; navy chiefs
air force chief; air force chiefs
legionnaire; legionnaires
deserter; deserters
defector from the army
service member; service members
military attache; military attaches
GI; GIs
grenadier; grenadiers
gunner; gunners
tank crew; tank crews

%default sector=MIL kind=organisation weight=0.8
army
armies
military
militaries
armed forces
armed force
troops
ground forces
ground troops
navy
navies
air force
air forces
coast guard
coastguard
national guard
republican guard
presidential guard
special forces
special force
special operations forces
army unit; army units
military unit; military units
battalion; battalions
brigade; brigades
regiment; regiments
infantry
artillery
military forces
government forces
government troops
regime forces
regime troops
army forces
security forces
defence forces
defense forces
coalition forces
occupation forces
occupying forces
peacekeeping force; peacekeeping forces
peacekeeping troops
peacekeeping mission
warship; warships
warplane; warplanes
fighter jet; fighter jets
jet fighters
war planes
military jets
helicopter gunships
gunship; gunships
submarine; submarines
military convoy; military convoys
army convoy; army convoys
general staff
joint chiefs of staff
military command
high command
military police
border force
army base; army bases
military base; military bases
military court martial
air defence
air defense
air defences
missile forces
military aircraft
drone fleet
garrison; garrisons
patrol; patrols
naval forces
naval vessel; naval vessels
military intelligence
expeditionary force
multinational force
stabilization force
international coalition
military coalition
coalition
loyalist forces
loyalist troops
loyalists
forces loyal to the president
pro-government forces
pro-regime forces
elite troops
elite forces
military wing of the state
reinforcements
checkpoint soldiers
military hospital
navy ship; navy ships
security apparatus
security services
security service
rapid reaction force

%default sector=MIL kind=organisation weight=0.5
forces
force
defenders

%default sector=REB kind=person weight=0.85
rebel; rebels
insurgent; insurgents
guerrilla; guerrillas
guerilla; guerillas
rebel fighter; rebel fighters
rebel leader; rebel leaders
rebel commander; rebel commanders
rebel spokesman
insurgent leader; insurgent leaders
jihadist; jihadists
jihadi; jihadis
mujahid
mujahideen
mujahedeen
mujahidin
mujahedin
islamist militant; islamist militants
islamist fighter; islamist fighters
militant; militants
separatist; separatists
separatist leader; separatist leaders
secessionist; secessionists
opposition fighter; opposition fighters
armed opposition
freedom fighter; freedom fighters
extremist; extremists
islamic extremist; islamic extremists
islamist extremist; islamist extremists
terrorist; terrorists
suspected militant; suspected militants
suicide bomber; suicide bombers
bomber
militant leader; militant leaders
terrorist leader; terrorist leaders
revolutionaries
anti-government fighter; anti-government fighters
anti-government rebels
warlord; warlords
foreign fighter; foreign fighters
islamic militant; islamic militants
islamist rebel; islamist rebels
muslim extremist; muslim extremists
suspected rebels
mutineer; mutineers
rebel negotiator; rebel negotiators
partisans
hijacker; hijackers
car bomber; car bombers
attackers from the insurgency

%default sector=REB kind=organisation weight=0.85
rebel group; rebel groups
rebel force; rebel forces
rebel faction; rebel factions
rebel movement; rebel movements
rebel army
rebel alliance; rebel alliances
rebel coalition
insurgency
insurgencies
insurgent group; insurgent groups
guerrilla group; guerrilla groups
guerrilla movement
guerrilla army
militant group; militant groups
militant organisation; militant organisations
militant organization; militant organizations
militant network
islamist group; islamist groups
islamist brigade; islamist brigades; islamist battalion; islamist battalions
islamist faction; islamist factions; islamist militia; islamist militias; jihadist faction; jihadist factions
islamist force; islamist forces; islamist army; islamist alliance; islamist coalition
islamist militant group; islamist militant groups
jihadist group; jihadist groups
jihadi group; jihadi groups
terrorist group; terrorist groups
terrorist organisation; terrorist organisations
terrorist organization; terrorist organizations
terrorist network; terrorist networks
terror group; terror groups
terror network
terror cell; terror cells
terrorist cell; terrorist cells
separatist group; separatist groups
separatist movement; separatist movements
separatist forces
separatist region
resistance
armed opposition group; armed opposition groups
opposition forces
revolutionary army
revolutionary front
liberation front
liberation army
liberation movement
armed wing
military wing
armed faction; armed factions
armed movement
extremist group; extremist groups
sleeper cell; sleeper cells
anti-government forces
people's defense units
islamic front
mutiny
rebellion

%default sector=PRM kind=organisation weight=0.8
pro-government militia; pro-government militias
paramilitary group; paramilitary groups
paramilitaries
paramilitary; paramilitarys
paramilitary force; paramilitary forces
shabiha
militia; militias
popular committees
popular mobilization units
popular mobilization forces
tribal militia; tribal militias
death squad; death squads
vigilante group; vigilante groups
self-defence group; self-defence groups
self-defense group; self-defense groups
self-defense forces
private army
janjaweed
basij

%default sector=PRM kind=person weight=0.75
militiaman
militiamen
militia member; militia members
militia leader; militia leaders
militia fighter; militia fighters
militia commander; militia commanders
paramilitary fighter; paramilitary fighters
vigilante; vigilantes
tribal fighter; tribal fighters
pro-government fighter; pro-government fighters
pro-regime fighter; pro-regime fighters

%default sector=UAF kind=person weight=0.75
gunman
gunmen
armed man
armed men
masked gunman
masked gunmen
unidentified gunmen
unknown gunmen
assailant; assailants
attacker; attackers
kidnapper; kidnappers
hostage taker; hostage takers
hostage-taker; hostage-takers
abductor; abductors
captor; captors
armed assailants
shooter; shooters
knifeman
mercenary; mercenaries
arsonist; arsonists
assassin; assassins

%default sector=UAF kind=person weight=0.5
fighter; fighters
combatant; combatants
armed fighters

%default sector=UAF kind=organisation weight=0.6
armed group; armed groups
armed gang; armed gangs
faction; factions
warring parties
warring factions

%default sector=OPP kind=person weight=0.75
opposition leader; opposition leaders
opposition politician; opposition politicians
opposition figure; opposition figures
opposition activist; opposition activists
opposition spokesman
opposition spokeswoman
opposition member; opposition members
opposition lawmaker; opposition lawmakers
opposition mp; opposition mps
opposition candidate; opposition candidates
opposition supporter; opposition supporters
dissident; dissidents
activist; activists
political activist; political activists
pro-democracy activist; pro-democracy activists
democracy activist; democracy activists
anti-government activist; anti-government activists
protest leader; protest leaders
anti-government protester; anti-government protesters
pro-democracy protester; pro-democracy protesters
political prisoner; political prisoners
exile leader
political dissident; political dissidents
government critic; government critics
kremlin critic; kremlin critics
regime opponents
opponents of the government
opponents of the regime

%default sector=OPP kind=organisation weight=0.75
opposition
opposition group; opposition groups
opposition party
opposition parties
opposition coalition; opposition coalitions
opposition movement; opposition movements
opposition bloc
opposition alliance
opposition umbrella group
political opposition
main opposition
main opposition party
pro-democracy movement
democracy movement
dissident group
opposition council
shadow cabinet
opposition body
government in exile
government-in-exile
protest movement; protest movements

%default sector=PTY kind=organisation weight=0.7
party
parties
political party
political parties
ruling party
governing party
ruling coalition
coalition partner; coalition partners
communist party
socialist party
labour party
labor party
liberal party
conservative party
democratic party
republican party
green party
nationalist party
christian democrats
social democrats
social democratic party
islamist party
far-right party
far-left party
political bloc
party congress
party conference
political movement; political movements
political wing
political group; political groups
parliamentary bloc; parliamentary blocs
political alliance
electoral alliance
political faction; political factions

%default sector=PTY kind=person weight=0.65
politician; politicians
party leader; party leaders
party chairman
party chief; party chiefs
party official; party officials
party member; party members
party spokesman
party spokeswoman
candidate; candidates
presidential candidate; presidential candidates
nominee; nominees
presidential nominee; presidential nominees
political leader; political leaders
running mate; running mates
frontrunner; frontrunners
front-runner; front-runners
presidential hopeful; presidential hopefuls
contender; contenders
campaign manager; campaign managers
delegate to the convention; delegates to the convention
populist; populists
nationalist; nationalists
communist; communists
socialist; socialists
conservative; conservatives
liberal; liberals
democrat; democrats
republican; republicans
leftist; leftists
islamist; islamists
hardliner; hardliners
reformist; reformists
moderates
far-right leader

%default sector=COP kind=person weight=0.8
policeman
policemen
policewoman
policewomen
police officer; police officers
officer; officers
police chief; police chiefs
police commissioner; police commissioners
police commander; police commanders
police official; police officials
police spokesman
police spokeswoman
police spokesperson
constable; constables
police constable; police constables
detective; detectives
sheriff; sheriffs
sheriff's deputy
deputy sheriff
trooper; troopers
riot policeman
investigator; investigators
fbi agent; fbi agents
federal agent; federal agents
border agent; border agents
customs officer; customs officers
immigration officer; immigration officers
security officer; security officers
security official; security officials
prison guard; prison guards
jailer; jailers
warden; wardens
guard; guards
security guard; security guards
law enforcement official; law enforcement officials
law enforcement officer; law enforcement officers
superintendent; superintendents
inspector general of police
chief of police
police superintendent
patrolman
gendarme; gendarmes
cop; cops
riot officer; riot officers
security agent; security agents

%default sector=COP kind=organisation weight=0.8
police
riot police
police force; police forces
police department; police departments
police station; police stations
law enforcement
law enforcement agencies
law enforcement agency
gendarmerie
military police force
secret police
religious police
morality police
traffic police
border police
federal police
national police
state police
city police
local police
security police
police unit; police units
police patrol; police patrols
prison service
prison authorities
sheriff's office
sheriff's department
swat team; swat teams
anti-terrorism police
counterterrorism police
counter-terrorism police
anti-terror police
highway patrol
border patrol
security personnel
security detail
metropolitan police
riot squad
anti-riot police
carabinieri

%default sector=SPY kind=organisation weight=0.8
intelligence agency
intelligence agencies
intelligence service; intelligence services
secret service; secret services
spy agency
spy agencies
intelligence
intelligence community
intelligence directorate
counterintelligence
intelligence bureau

%default sector=SPY kind=person weight=0.8
spy
spies
spy chief; spy chiefs
intelligence official; intelligence officials
intelligence officer; intelligence officers
intelligence chief; intelligence chiefs
intelligence agent; intelligence agents
secret agent; secret agents
intelligence operative; intelligence operatives
spymaster; spymasters
double agent; double agents
intelligence source; intelligence sources
whistleblower from the agency

%default sector=JUD kind=person weight=0.8
judge; judges
justice; justices
chief justice; chief justices
magistrate; magistrates
prosecutor; prosecutors
chief prosecutor; chief prosecutors
public prosecutor; public prosecutors
state prosecutor; state prosecutors
federal prosecutor; federal prosecutors
prosecutor general
general prosecutor
prosecutor-general
attorney general's office
supreme court justice; supreme court justices
supreme court judge; supreme court judges
jury
jurors
juror
district attorney; district attorneys
us attorney
solicitor general
court official; court officials
state attorney; state attorneys
state attorney general; state attorneys general
assistant attorney general; assistant attorneys general
deputy attorney general; deputy attorneys general
coroner; coroners
special counsel
special prosecutor; special prosecutors
inquiry judge
investigating judge; investigating judges
investigating magistrate; investigating magistrates
grand jury

%default sector=JUD kind=organisation weight=0.8
court; courts
supreme court; supreme courts
high court; high courts
constitutional court; constitutional courts
appeals court; appeals courts
appeal court; appeal courts
court of appeal
court of appeals
criminal court; criminal courts
military court; military courts
district court; district courts
federal court; federal courts
military tribunal; military tribunals
tribunal; tribunals
war crimes tribunal
war crimes court
judiciary
prosecution
prosecutor's office
prosecutors' office
public prosecution
prosecution service
court of justice
sharia court; sharia courts
lower court; lower courts
regional court
city court
state court
judicial council
truth commission

%default sector=LEG kind=person weight=0.75
lawmaker; lawmakers
legislator; legislators
senator; senators
congressman
congressmen
congresswoman
member of parliament
members of parliament
member of congress
members of congress
mp; mps
MP; MPs
MEP; MEPs
parliamentarian; parliamentarians
deputy
deputies
representative in congress
state senator; state senators
state representative; state representatives
speaker of parliament
speaker of the house
house speaker
parliament speaker
parliamentary speaker
speaker of the parliament
majority leader; majority leaders
minority leader; minority leaders
senate majority leader
house minority leader
house majority leader
senate minority leader
assemblyman
councilman
councilwoman
councillor; councillors
councilor; councilors
city councilman
city councilor; city councilors
alderman
backbencher; backbenchers
parliamentary leader; parliamentary leaders
chief whip
peer of the realm; peers of the realm
committee chairman
senate leader; senate leaders
rep.
sen.

%default sector=LEG kind=organisation weight=0.8
parliament; parliaments
senate
congress
legislature; legislatures
national assembly
legislative assembly
house of representatives
house of commons
house of lords
lower house
upper house
state assembly
federal assembly
constituent assembly
parliamentary committee; parliamentary committees
senate committee; senate committees
house committee; house committees
congressional committee; congressional committees
senate foreign relations committee
house intelligence committee
senate intelligence committee
senate judiciary committee
foreign affairs committee
select committee
legislative council
duma
state duma
loya jirga
regional parliament
state legislature; state legislatures
congressional delegation
chamber of deputies
people's assembly
shura council
consultative council
federal council
federation council
city council members
lok sabha
rajya sabha
people's congress
parliamentary delegation

%default sector=CVL kind=person weight=0.7
civilian; civilians
protester; protesters : code=OPP
protestor; protestors : code=OPP
demonstrator; demonstrators : code=OPP
resident; residents
local resident; local residents
villager; villagers
citizen; citizens
local; locals
inhabitant; inhabitants
townspeople
bystander; bystanders
passer-by
passers-by
passerby
passersby
onlooker; onlookers
eyewitness
eyewitnesses
witness
witnesses
rioter; rioters
looter; looters
marcher; marchers
striker; strikers
youth; youths
young people
young man
young men
teenager; teenagers
woman
women
child
children
girl; girls
boy; boys
man
men
baby
babies
people
voter; voters
taxpayer; taxpayers
passenger; passengers
commuter; commuters
tourist; tourists
holidaymaker; holidaymakers
traveller; travellers
traveler; travelers
shopper; shoppers
worshipper; worshippers
worshiper; worshipers
mourner; mourners
family
families
relative; relatives
victim; victims
survivor; survivors
hostage; hostages
patient; patients
settler; settlers
tribesman
tribesmen
herdsman
herdsmen
pedestrian; pedestrians
motorist; motorists
neighbour; neighbours
neighbor; neighbors
homeowner; homeowners
tenant; tenants
parent; parents
mother; mothers
father; fathers
son; sons
daughter; daughters
brother; brothers
sister; sisters
husband; husbands
wife
wives
widow; widows
orphan; orphans
schoolchildren
schoolgirl; schoolgirls
schoolboy; schoolboys
schoolchild
pupil; pupils
teenage girl; teenage girls
national; nationals
foreigner; foreigners
expatriate; expatriates
supporter; supporters
fan; fans
crowd; crowds
population; populations
community
communities
minority
minorities
native; natives
indigenous people
pensioner; pensioners
veteran; veterans
consumer; consumers
user; users
blogger; bloggers
people of the country
anti-war protester; anti-war protesters
student protester; student protesters : code=OPP
unarmed civilians
householder; householders
evacuee; evacuees
counter-protester; counter-protesters
counterprotester; counterprotesters
slum dweller; slum dwellers
squatters
pilgrim; pilgrims
hunger striker; hunger strikers
tribe; tribes
clan; clans
mob; mobs
human shields
boatpeople
populace
electorate
vendor; vendors
street vendor; street vendors
taxi driver; taxi drivers
bus driver; bus drivers
truck driver; truck drivers
driver; drivers
athlete; athletes
player; players
footballer; footballers
actor; actors
actress
singer; singers
musician; musicians
artist; artists
celebrity
celebrities
author; authors
writer; writers
novelist; novelists
poet; poets

%default sector=CVL kind=organisation weight=0.5
civil society
households
civilian population
diaspora
general public
youth group; youth groups
student group; student groups
tribal council; tribal councils

%default sector=BUS kind=organisation weight=0.6
company
companies
firm; firms
corporation; corporations
business
businesses
multinational; multinationals
conglomerate; conglomerates
manufacturer; manufacturers
carmaker; carmakers
automaker; automakers
oil company
oil companies
oil giant
oil major; oil majors
tech giant; tech giants
bank; banks
investment bank; investment banks
airline; airlines
retailer; retailers
supermarket; supermarkets
insurer; insurers
lender; lenders
hedge fund; hedge funds
producer; producers
exporter; exporters
importer; importers
supplier; suppliers
contractor; contractors
defence contractor
defense contractor; defense contractors
drugmaker; drugmakers
drug company
pharmaceutical company
telecoms company
mining company
mining companies
utility
startup; startups
start-up; start-ups
hotel; hotels
hotel chain
steelmaker; steelmakers
chipmaker; chipmakers
planemaker
shipping company
industry group
trade group
chamber of commerce
stock exchange
brokerage
consortium
oil industry
private sector
steel company
chemical company
ratings agency
rating agency
credit rating agency
security firm; security firms
security company
private security company
consulting firm
law firm; law firms
casino; casinos
restaurant; restaurants
shop; shops
store; stores
factory
factories
farmhouse cooperative

%default sector=BUS kind=person weight=0.6
businessman
businessmen
businesswoman
business leader; business leaders
executive; executives
chief executive; chief executives
chief executive officer
CEO; CEOs
entrepreneur; entrepreneurs
tycoon; tycoons
oligarch; oligarchs
billionaire; billionaires
magnate; magnates
investor; investors
trader; traders
banker; bankers
shareholder; shareholders
merchant; merchants
shopkeeper; shopkeepers
shop owner; shop owners
broker; brokers
economist; economists
analyst at the bank; analysts at the bank
industrialist; industrialists
manager; managers
employer; employers
chief financial officer
company spokesman
company spokeswoman
developer; developers
landlord; landlords
lobbyist; lobbyists
consultant; consultants
fishermen
fisherman
smuggler of goods

%default sector=LAB kind=organisation weight=0.75
union; unions
trade union; trade unions
labour union; labour unions
labor union; labor unions
workers' union
teachers' union
trade union federation
labor federation
workers union
teachers union

%default sector=LAB kind=person weight=0.7
worker; workers
labourer; labourers
laborer; laborers
miner; miners
trade unionist; trade unionists
union leader; union leaders
union official; union officials
unionist; unionists
factory worker; factory workers
migrant worker; migrant workers
public sector workers
oil worker; oil workers
employee; employees
dockworker; dockworkers
railway worker; railway workers
bus drivers on strike
steelworker; steelworkers
construction worker; construction workers
garment worker; garment workers
truckers
staff member; staff members
longshoremen
civil aviation workers
strike leader

%default sector=AGR kind=person weight=0.7
farmer; farmers
peasant; peasants
herder; herders
pastoralist; pastoralists
rancher; ranchers
farm worker; farm workers
farmworker; farmworkers
campesinos
coca grower; coca growers
landowner; landowners
grower; growers
cattle herder; cattle herders

%default sector=EDU kind=person weight=0.6
teacher; teachers
professor; professors
academic; academics
lecturer; lecturers
researcher; researchers
scholar; scholars
scientist; scientists
university student; university students
student; students
headmaster
school principal
educator; educators
historian; historians
political scientist; political scientists
student leader; student leaders
nuclear scientist; nuclear scientists
dean

%default sector=EDU kind=organisation weight=0.65
university
universities
school; schools
college; colleges
academy
madrassa; madrassas
madrasa; madrasas
kindergarten
institute; institutes
research institute; research institutes
think tank; think tanks
think-tank; think-tanks
research center
research centre
faculty
student union

%default sector=JRN kind=person weight=0.75
bureau chief; bureau chiefs
journalist; journalists
reporter; reporters
correspondent; correspondents
editor; editors
editor-in-chief
photographer; photographers
cameraman
cameramen
news anchor; news anchors
columnist; columnists
photojournalist; photojournalists
broadcaster; broadcasters
anchor; anchors
newsman
freelance journalist; freelance journalists
news crew; news crews
commentator; commentators
presenter; presenters
interviewer; interviewers
publisher; publishers
videographer; videographers
war correspondent; war correspondents
television host; television hosts
talk show host; talk show hosts

%default sector=JRN kind=organisation weight=0.75
media
news media
newspaper; newspapers
news agency
news agencies
state news agency
official news agency
state media
state television
state-run media
state-run television
state tv
state-run news agency
local media
television station; television stations
tv station; tv stations
tv channel; tv channels
television channel; television channels
radio station; radio stations
state radio
broadcaster network
magazine; magazines
news website; news websites
website; websites
news outlet; news outlets
media outlet; media outlets
media group; media groups
news channel; news channels
news organisation; news organisations
news organization; news organizations
tabloid; tabloids
wire service
television network; television networks
tv network
satellite channel
news site
newsletter
online newspaper
domestic media
western media
press corps

%default sector=MED kind=person weight=0.65
doctor; doctors
nurse; nurses
medic; medics
paramedic; paramedics
physician; physicians
surgeon; surgeons
health worker; health workers
medical worker; medical workers
hospital official; hospital officials
medical official; medical officials
medical source; medical sources
ambulance worker; ambulance workers
emergency worker; emergency workers
rescuer; rescuers
rescue worker; rescue workers
first responder; first responders
firefighter; firefighters
psychiatrist; psychiatrists
psychologist; psychologists
dentist; dentists
pharmacist; pharmacists
health expert; health experts
aid doctor; aid doctors
midwife
morgue official
vaccinator; vaccinators
epidemiologist; epidemiologists

%default sector=MED kind=organisation weight=0.65
hospital; hospitals
clinic; clinics
field hospital; field hospitals
ambulance service
medical team; medical teams
health service
medical centre
medical center
emergency services
emergency service
rescue team; rescue teams
fire department
fire brigade
fire service
doctors' syndicate
hospice
health authority
rescue services

%default sector=REL kind=person weight=0.75
cleric; clerics
imam; imams
mullah; mullahs
ayatollah; ayatollahs
grand ayatollah
priest; priests
bishop; bishops
archbishop; archbishops
cardinal; cardinals
pope; popes
pastor; pastors
rabbi; rabbis
chief rabbi
monk; monks
nun; nuns
missionary
missionaries
preacher; preachers
religious leader; religious leaders
church leader; church leaders
spiritual leader; spiritual leaders
grand mufti
mufti; muftis
patriarch; patriarchs
evangelical; evangelicals
sheikh; sheikhs
muezzin
lama; lamas
muslim cleric; muslim clerics
religious scholar; religious scholars
theologian; theologians
minister of the church
deacon
clergyman
clergymen
clergy
religious figure; religious figures

%default sector=REL kind=organisation weight=0.7
church
churches
mosque; mosques
synagogue; synagogues
religious group; religious groups
sect; sects
congregation; congregations
diocese
monastery
monasteries
temple; temples
muslim community
jewish community
christian community
religious community
seminary
catholic church
orthodox church
convent
parish

%default sector=ELI kind=person weight=0.75
former president; former presidents
ex-president; ex-presidents
former prime minister; former prime ministers
ex-prime minister
former foreign minister; former foreign ministers
former minister; former ministers
ex-minister; ex-ministers
former official; former officials
former government official; former government officials
former ambassador; former ambassadors
former diplomat; former diplomats
former senator; former senators
former governor; former governors
former mayor; former mayors
former dictator; former dictators
former ruler; former rulers
former leader; former leaders
former secretary of state
former defense secretary
former vice president
former king
ousted president; ousted presidents
deposed president
ousted leader; ousted leaders
ousted prime minister
deposed king
elder statesman
ex-leader
ex-governor
former first lady
former congressman
former premier; former premiers
former chancellor

%default sector=REF kind=person weight=0.8
refugee; refugees
migrant; migrants
asylum seeker; asylum seekers
asylum-seeker; asylum-seekers
displaced person
displaced people
displaced persons
internally displaced people
internally displaced persons
idps
immigrant; immigrants
illegal immigrant; illegal immigrants
undocumented immigrant; undocumented immigrants
boat people
economic migrant; economic migrants
exile; exiles
returnee; returnees
stateless people
refugee family
undocumented migrants
deportee; deportees
displaced families

%default sector=CRM kind=person weight=0.75
criminal; criminals
gangster; gangsters
drug trafficker; drug traffickers
drug lord; drug lords
drug dealer; drug dealers
trafficker; traffickers
smuggler; smugglers
people smuggler; people smugglers
human trafficker; human traffickers
mobster; mobsters
mafia boss
pirate; pirates
bandit; bandits
robber; robbers
thief
thieves
burglar; burglars
murderer; murderers
killer; killers
hitman
hitmen
hacker; hackers
fraudster; fraudsters
hooligan; hooligans
poacher; poachers
drug kingpin; drug kingpins
gang member; gang members
gang leader; gang leaders
cartel leader; cartel leaders
cartel boss
rapist; rapists
convict; convicts
suspect; suspects
thug; thugs
fugitive; fugitives
militant smugglers
counterfeiters
money launderer; money launderers
cattle rustlers
rustlers

%default sector=CRM kind=organisation weight=0.75
gang; gangs
criminal gang; criminal gangs
cartel; cartels
drug cartel; drug cartels
mafia
crime syndicate; crime syndicates
criminal organisation; criminal organisations
criminal organization; criminal organizations
crime group
drug gang; drug gangs
street gang; street gangs
organized crime
organised crime
crime ring
smuggling ring
trafficking ring
criminal group; criminal groups
triads
yakuza
drug trafficking organization
criminal network; criminal networks

%default sector=SOC kind=organisation weight=0.6
human rights group; human rights groups
rights group; rights groups
human rights organisation; human rights organisations
human rights organization; human rights organizations
rights organization; rights organizations
rights watchdog
monitoring group; monitoring groups
observatory
aid agency
aid agencies
aid group; aid groups
aid organisation; aid organisations
aid organization; aid organizations
relief organisation; relief organisations
relief organization; relief organizations
relief agency
relief agencies
charity
charities
humanitarian organisation; humanitarian organisations
humanitarian organization; humanitarian organizations
humanitarian agency
humanitarian group; humanitarian groups
humanitarian agencies
nongovernmental organization; nongovernmental organizations
non-governmental organization; non-governmental organizations
non-governmental organisation; non-governmental organisations
NGO; NGOs
advocacy group; advocacy groups
campaign group; campaign groups
pressure group; pressure groups
environmental group; environmental groups
environmental organisation; environmental organisations
watchdog; watchdogs
foundation; foundations
civil rights group; civil rights groups
civil society group; civil society groups
civil society organizations
press freedom group
women's group; women's groups
lobby group; lobby groups
activist group; activist groups
interest group; interest groups
volunteer group; volunteer groups
grassroots group; grassroots groups
nonprofit; nonprofits
non-profit; non-profits
professional association

# these outweigh "president": "the president of the football federation"
%default sector=SOC kind=organisation weight=0.75
football federation; football federations
football association; football associations
football club; football clubs
sports federation; sports federations
olympic committee; olympic committees
basketball federation
athletics federation
cycling federation
bar association; bar associations
medical association; medical associations

%default sector=BUS kind=organisation weight=0.75
chamber of construction
chamber of industry
chamber of mines
chamber of commerce and industry
business association; business associations
manufacturers' association
industry association; industry associations

%default sector=SOC kind=person weight=0.6
tribal leader; tribal leaders
tribal elder; tribal elders
tribal chief; tribal chiefs
elder; elders
dignitaries
community leader; community leaders
community elder; community elders
power brokers
local leader; local leaders
village head; village heads
village elder; village elders
village chief; village chiefs
elite; elites
aristocrat; aristocrats
heiress
human rights activist; human rights activists
rights activist; rights activists
human rights lawyer; human rights lawyers
human rights defender; human rights defenders
aid worker; aid workers
relief worker; relief workers
humanitarian worker; humanitarian workers
aid official; aid officials
campaigner; campaigners
environmentalist; environmentalists
environmental activist; environmental activists
volunteer; volunteers
human rights advocate; human rights advocates
advocate; advocates
feminist; feminists
civil rights leader; civil rights leaders
women's rights activist; women's rights activists
peace activist; peace activists
lawyer; lawyers
attorney; attorneys
defence lawyer; defence lawyers
defense lawyer; defense lawyers
defense attorney; defense attorneys
solicitor; solicitors
barrister; barristers
social worker; social workers
rights campaigner; rights campaigners
charity worker; charity workers
philanthropist; philanthropists
union of concerned citizens

# who is held may be anybody
%default sector=UNK kind=person weight=0.2
captive; captives
owner; owners
detainee; detainees
prisoner; prisoners
inmate; inmates
leader; leaders
commander; commanders
senior commander; senior commanders
field commander; field commanders
spokesman
spokesmen
spokeswoman
spokespeople
spokesperson; spokespersons
chief; chiefs
head; heads
member; members
senior member; senior members
deputy head
deputy leader; deputy leaders
deputy chief
deputy commander
chairman
chairwoman
chairperson
co-chairman
director; directors
executive director; executive directors
director general
director-general
general secretary
secretary general
secretary-general
secretary
secretaries
coordinator; coordinators
co-ordinator; co-ordinators
negotiator; negotiators
chief negotiator; chief negotiators
lead negotiator; lead negotiators
top negotiator; top negotiators
mediator; mediators
adviser; advisers
advisor; advisors
senior adviser; senior advisers
senior advisor; senior advisors
aide; aides
senior aide; senior aides
top aide; top aides
representative; representatives
delegate; delegates
observer; observers
monitor; monitors
expert; experts
analyst; analysts
specialist; specialists
source; sources
insider; insiders
founder; founders
co-founder; co-founders
figure; figures
senior figure; senior figures
personnel
operative; operatives
agent; agents
follower; followers
sympathiser; sympathisers
sympathizer; sympathizers
backer; backers
ally
allies
partner; partners
enemy
enemies
opponent; opponents
rival; rivals
critic; critics
defector; defectors
ringleader; ringleaders
mastermind; masterminds
vice chairman
deputy chairman
boss
bosses
successor; successors
predecessor; predecessors
colleague; colleagues
counterpart; counterparts
staffer; staffers
speaker; speakers
host; hosts
participant; participants
signatory
signatories
deputy director
person
individual; individuals
perpetrator; perpetrators
accomplice; accomplices
associate; associates
recruiter; recruiters
interpreter; interpreters
translator; translators
bodyguard; bodyguards
informant; informants
informer; informers
whistleblower; whistleblowers
caller; callers
assistant; assistants
strategist; strategists
pollster; pollsters
officeholder; officeholders
donor; donors
sponsor; sponsors
detractor; detractors
loyalist
lieutenant to the leader
statesperson
guest; guests
official source; official sources
security source; security sources
military source; military sources
diplomatic source; diplomatic sources
political source; political sources
foreign policy expert; foreign policy experts
security expert; security experts
military expert; military experts
political analyst; political analysts
military analyst; military analysts
security analyst; security analysts
chair of the committee

%default sector=UNK kind=organisation weight=0.2
group; groups
organisation; organisations
organization; organizations
movement; movements
alliance; alliances
bloc; blocs
side; sides
team; teams
committee; committees
panel; panels
board; boards
network; networks
cell; cells
unit; units
mission; missions
umbrella group; umbrella groups
umbrella organization
umbrella organisation
leadership
command
headquarters
international community
great powers
world powers
major powers
superpower; superpowers
western powers
western countries
western nations
neighbouring countries
neighboring countries
country
countries
nation state
nations
west
member states
member state
quartet
troika
guarantors
donors conference
club; clubs
league
federation
association; associations
society
task force
working group; working groups
inquiry
commission of experts
assembly
institution; institutions
entity
summit leaders
investigators team
crew; crews
stakeholders
parties to the conflict
both sides
two sides
warring sides
all sides
opposing sides
