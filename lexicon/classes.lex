# Word classes for patterns of every room: `@election` in a condition is any of these lemmas.
# Classes that only event patterns need stand in events/classes.lex, those of contests in matters.lex.
%kind class

# --- peace and talks
ceasefire : members="ceasefire cease-fire truce armistice pause lull cessation de-escalation standstill"
peace : members="peace reconciliation stability calm normalisation normalization rapprochement"
mediator : members="mediator envoy broker intermediary go-between facilitator negotiator"
invitation : members="invitation invite summons"
visit : members="visit trip tour stopover stay pilgrimage"
statement : members="statement declaration communique announcement remark comment speech address message letter note"
promise-noun : members="promise pledge commitment vow assurance guarantee undertaking offer"
apology : members="apology regret condolence sympathy"
praise-noun : members="praise support backing approval endorsement welcome blessing congratulation"

# --- conflict
war : members="war conflict fighting hostility combat battle insurgency rebellion revolt uprising"
bomb : members="bomb explosive grenade landmine mine ied device warhead car-bomb"
explosion : members="explosion blast detonation bombing"
raid : members="raid incursion offensive assault operation attack strike ambush siege"
killing : members="killing murder assassination massacre execution slaughter death"
injury : members="injury wound burn harm"
casualty : members="casualty victim dead death fatality toll wounded"
abduction : members="abduction kidnapping kidnap hostage-taking hijacking capture"
hostage : members="hostage captive prisoner detainee"
torture : members="torture abuse mistreatment ill-treatment beating rape"
nuclear : members="nuclear uranium enrichment centrifuge plutonium reactor warhead"
chemical : members="chemical sarin chlorine mustard nerve gas novichok ricin anthrax"
militant : members="militant insurgent rebel guerrilla fighter extremist gunman jihadist separatist militiaman terrorist"
border : members="border frontier boundary crossing checkpoint buffer"
territory : members="territory land soil region enclave province area zone island airspace water"
base : members="base camp barracks headquarters outpost garrison stronghold position facility"

# --- state and law
election : members="election vote poll ballot referendum runoff by-election primary plebiscite"
government : members="government cabinet administration coalition regime junta state authority leadership"
parliament : members="parliament assembly congress senate legislature house lawmaker deputy senator"
law : members="law bill act legislation decree ordinance amendment constitution statute"
court : members="court tribunal judge jury bench magistrate prosecutor"
trial : members="trial hearing appeal lawsuit suit case prosecution proceedings"
crime : members="crime offence offense fraud corruption bribery theft robbery smuggling trafficking"
guilty : members="guilty convict conviction sentence verdict"
freedom : members="freedom right liberty democracy independence autonomy"
resignation : members="resignation departure ouster removal dismissal sacking"

# --- economy and help
money : members="money fund funding cash loan grant credit payment budget billion million dollar euro"
trade : members="trade export import commerce market investment tariff goods"
energy : members="oil gas energy electricity power pipeline fuel coal"
food : members="food wheat grain rice flour water medicine tent blanket"
refugee : members="refugee migrant asylum-seeker evacuee displaced"
disaster : members="earthquake flood drought famine storm hurricane cyclone tsunami wildfire epidemic outbreak"

# --- news
media : members="newspaper magazine station channel broadcaster agency website daily weekly journal radio television"
report-noun : members="report account study survey paper document file memo cable article"
evidence : members="evidence proof sign indication trace clue"
spokesperson : members="spokesman spokeswoman spokesperson spokespeople"
leader : members="leader president premier chancellor king chief head chairman chairwoman commander"
