# What a predicate does to the status of what it speaks of: plus= where the predicate holds, minus= where it is denied.
# frame=: clause (that ...), whether, to (infinitive), ing, small (found him dead), obj and subj (a noun that names an
# event), or the preposition of such a noun or of an -ing form. fact: it happened; neg: it did not; possible and none leave it open.
# A key of two words is a verb with its particle: "rule out".
%kind signature

# --- words that take it for granted
%default pos=v frame=clause,whether plus=fact minus=fact
know; realize; realise; regret; notice; discover; learn; forget; remember; recall; recognize; recognise; understand; resent
    + He did not know that the talks had failed.
reveal; uncover; find out; ignore; overlook; celebrate; mourn; lament; deplore; condemn; explain; mention; acknowledge; admit; concede; confess
    + The general did not admit that his men had fired.
%default pos=v frame=clause,small,ing,to plus=fact minus=none
see; find; hear; observe; watch; feel; witness; prove; show; demonstrate; confirm; verify; establish; determine
    - They saw that the bridge had fallen.

# --- saying: the claim is as its source says; not saying it leaves it open
%default pos=v frame=clause,to plus=fact minus=none
say; report; claim; state; allege
    + The army did not say that it had shelled the town.
%default pos=v frame=clause plus=fact minus=none
tell; announce; declare; note; add; assert; maintain; argue; insist; stress; emphasize; emphasise
write; reply; respond; comment; remark; repeat; reiterate; quote; point out; contend; affirm; testify; boast; complain; accuse; blame
conclude; inform; warn; caution; signal; indicate; hint; imply; disclose; brief; remind; assure; swear; describe; read; agree; accept
%default pos=v frame=whether plus=none minus=none
ask; wonder; question; inquire; enquire; investigate; examine; check; see; say; tell; decide; consider; debate; discuss; determine
    + The court will decide whether the minister broke the law.
doubt; know; find out; ascertain; explore; study; assess; verify; confirm; clarify

%default pos=v frame=for plus=fact minus=fact
praise; thank; criticise; criticize; blame; condemn; arrest; charge; convict; jail; punish; apologise; apologize; fine; sue; denounce; rebuke; scold; honour; honor; reward; know; forgive; reprimand; detain; fire; dismiss; kill; attack
    + The mayor was praised for saving the school.
%default pos=a frame=for plus=fact minus=fact
famous; responsible; sorry; notorious; known; guilty; grateful

# --- believing: held for true by somebody
%default pos=v frame=clause,to,small plus=possible minus=neg
believe; think; feel; reckon; figure; guess; assume; presume; consider; trust; imagine; suspect; fear; rumor; rumour
    + Analysts believe the bank hid its losses.
%default pos=v frame=clause plus=possible minus=neg
suppose
%default pos=v frame=to plus=planned minus=neg
suppose
%default pos=v frame=clause,to plus=fact minus=neg
seem; appear
%default pos=v frame=clause plus=possible minus=neg
expect; anticipate; predict; forecast; foresee; project; bet; envision; envisage
    + Analysts expect that the army will attack.
%default pos=v frame=clause plus=possible minus=neg
suggest
    + Nothing suggests that ministers met in secret.
%default pos=v frame=clause,of,obj plus=possible minus=none
suspect; fear; worry; speculate; hypothesize; theorize; consider; contemplate; estimate
    + They fear that rebels attacked the convoy.
%default pos=v frame=of plus=possible minus=neg
think; dream; talk; speak
    + The firm is thinking of selling the mine.
%default pos=v frame=clause,to,for plus=hoped minus=none
hope; wish; pray; dream; long; yearn
    + They hope that the talks will succeed.

# --- denying and doubting
%default pos=v frame=obj plus=fact minus=possible
confirm; verify; corroborate; report; carry; repeat; publish; discuss; investigate; cite
%default pos=v frame=clause,ing,obj,to plus=neg minus=possible
deny; refute; disprove; disbelieve; debunk; rebut; rule out; preclude; negate; disavow; pretend; contradict; dismiss
    + The army denied that it had attacked the village.
%default pos=v frame=clause,obj,ing,at plus=neg minus=possible
rubbish; scoff; brush aside; brush off; laugh off; shrug off; wave away; wave aside; disown; disclaim
    + The company rubbished reports of a merger.
%default pos=v frame=clause plus=neg minus=fact
dispute
    + The general disputed that his men had fired.
%default pos=v frame=clause,obj,whether plus=possible minus=fact
doubt; dispute; question; challenge; contest
    + The minister doubts that the rebels attacked the convoy.

# --- doing it, or not
%default pos=v frame=to,ing,obj plus=ongoing minus=neg
begin; start; continue; keep; resume; go on; carry on; keep on
    + The farmers began to block the road.
%default pos=v frame=on plus=ongoing minus=neg
go; keep; carry
%default pos=v frame=ing plus=historical minus=ongoing
stop; cease; quit; finish; give up; leave off
    + The farmers stopped blocking the road.
%default pos=v frame=to,ing plus=fact minus=neg
manage; dare; bother; happen; proceed; get; come; help; use; remember; deign; condescend; turn out
    + He did not manage to escape.
end up; wind up; serve; rush; hasten; step in
complete; enjoy; love; like; hate; admit; report; cut
%default pos=v frame=in plus=fact minus=neg
succeed; join; participate; engage; persist; result; end; take; involve; share; assist
    + They succeeded in taking the town.
%default pos=v frame=to,in,ing,obj plus=neg minus=fact
fail; neglect; forget; omit
    + The army failed to take the town.
    - The army did not fail to take the town.
%default pos=v frame=to,ing plus=neg minus=possible
refuse; decline; refrain; hesitate; disdain
    + The rebels refused to leave the city.
%default pos=v frame=off plus=neg minus=fact
call
%default pos=v frame=for plus=possible minus=neg
reach
    + A spokesman could not be reached for comment.
%default pos=v frame=obj plus=neg minus=possible
decline; refuse
    + The officials declined comment.
%default pos=v frame=ing,obj,from plus=neg minus=fact
avoid; escape; avert; prevent; block; thwart; foil; stave off; ward off; head off; skip; miss; resist; forgo; forego
    + The police prevented an attack on the airport.
cancel; call off; scrap; abandon; shelve; halt; abort; suspend; veto; dissuade
%default pos=v frame=obj,from plus=neg minus=fact
stop
%default pos=v frame=from plus=neg minus=fact
keep; deter; dissuade; discourage; abstain; refrain; restrain
%default pos=v frame=to,ing,obj,from plus=neg minus=possible
prohibit; forbid; ban; bar; outlaw; disallow; oppose; reject; rule out; renounce; boycott; exclude; spare
    + The court barred the party from taking part.
%default pos=v frame=to,obj,ing plus=possible minus=planned
delay; postpone; put off; defer
    + The strike will not delay the vote.
%default pos=v frame=obj,subj plus=neg minus=fact
lack; collapse; fall through

# --- making and letting
%default pos=v frame=to,small,into,clause plus=fact minus=neg
force; make; cause; lead; compel; drive; oblige; coerce; provoke; prompt; trigger; induce; have; get; bring; leave; push; pressure; trick; persuade; convince
    + The flood forced thousands to leave.
ensure; guarantee; mean; entail; achieve
%default pos=v frame=to,small,obj,ing plus=possible minus=neg
tempt; lure; entice; allow; let; permit; enable; authorize; authorise; empower; entitle; free; license; approve; clear; help
    + The law allows the police to search houses.
%default pos=v frame=to,small plus=fact minus=neg
let; see

# --- wanting, planning, trying
%default pos=v frame=to,ing,on,for,clause plus=planned minus=neg
plan; intend; aim; mean; propose; decide; prepare; agree; consent; vow; promise; pledge; offer; undertake; resolve; volunteer; commit; swear
    + The army plans to attack the town.
arrange; schedule; set out; opt; choose; elect; gear up; be; go; set; determine; threaten; vote; consider; contemplate; look; move; act; work; organize; organise
%default pos=v frame=obj plus=possible minus=neg
propose; offer; suggest; consider; contemplate; mull; weigh; discuss
    + Turkey proposed a ceasefire.
%default pos=v frame=obj plus=planned minus=neg
plan; intend; prepare; promise; pledge; schedule; threaten; plot; expect; vow; authorize; authorise; approve
    + The army planned an attack on the town.
%default pos=v frame=obj plus=planned minus=neg
attempt; seek; try
%default pos=v frame=to,ing,for plus=planned minus=neg
try; attempt; seek; strive; struggle; endeavor; endeavour; fight; push; press; bid; work; look; hope; wait; aspire; stand
    + They tried to take the town.
%default pos=v frame=to,obj,clause plus=planned minus=neg
want; wish; desire; like; love; prefer; care; need; hope; long; yearn; dream; crave; mind; learn; qualify; pay
    + The rebels want to leave the city.
%default pos=v frame=to plus=planned minus=neg
expect; anticipate; schedule; due; slate; bind; tend

# --- asking and ordering
%default pos=v frame=to,clause,obj,for,on,ing plus=demanded minus=none
demand; order; urge; request; require; command; instruct; recommend; advise; call for; appeal; implore; beg; plead; press; ask; insist; invite; encourage
    + The envoy demanded that the rebels leave.
push; lobby; advocate; direct; petition; summon; sentence; mandate; dictate; stipulate; prescribe; suggest; propose; challenge; dare; bid; exhort
%default pos=v frame=to,for,on,clause plus=demanded minus=none
call
    + Aid groups called for a ceasefire.
%default pos=v frame=to plus=demanded minus=neg
tell; warn; need; have; ought; remind; say; teach; prompt; motivate; inspire
    + He told the soldiers to leave.
%default pos=v frame=obj,for plus=demanded minus=none
want; deserve; seek; appeal; press; push; need; ask; favor; favour; support; back

# --- adjectives
%default pos=a frame=to,clause,of,whether,ing,for plus=possible minus=neg
possible; likely; probable; able; capable; conceivable; plausible; liable; prone; eligible; free; easy; potential; worth; unclear; uncertain; unsure; unknown; difficult; hard; tough; dangerous; safe
    + It is likely that the army attacked the town.
unlikely; improbable; implausible; tempted; doubtful; questionable; debatable; vulnerable; suspected; afraid; scared; worried; concerned; fearful; nervous; suspicious; wary
%default pos=a frame=to,for plus=possible minus=neg
available
    + A spokesman was not available to comment.
%default pos=a frame=to,clause,of,ing,for plus=neg minus=possible
forbidden; banned; barred; prohibited; impossible; unable; unwilling; reluctant; false; untrue; incapable; powerless; inconceivable; hesitant; unthinkable; wrong; impractical; infeasible; loath; illegal
    + The rebels were unable to leave the city.
%default pos=a frame=to plus=planned minus=neg
sure; certain
%default pos=a frame=to,for,on,clause plus=planned minus=neg
ready; willing; due; set; expected; scheduled; prepared; poised; determined; keen; eager; bound; slated; about; anxious; desperate; bent; intent; committed; inclined; supposed; meant; destined; hopeful; interested; welcome
    + The army is ready to attack.
%default pos=a frame=to,clause plus=demanded minus=none
necessary; essential; important; vital; crucial; imperative; urgent; advisable; obliged; required; desirable; better; best; critical; appropriate; mandatory; incumbent
    + It is vital that the troops leave.
%default pos=a frame=clause,of plus=fact minus=neg
true
    + It is not true that the bank hid its losses.
%default pos=a frame=clause,to,of,about,ing plus=fact minus=none
clear; certain; sure; obvious; evident; confident; convinced; apparent; plain; undeniable; unmistakable; aware; unaware; glad; sorry; proud; surprised; shocked; angry; sad; happy; pleased; relieved; furious; disappointed; guilty; responsible; lucky; fortunate; delighted; ashamed; amazed; busy
    + It is not clear that the army attacked.

%default pos=adv frame=from plus=neg minus=possible
far
%default pos=a frame=from,ing plus=neg minus=possible
far
    + The minister is far from resigning.

# --- nouns
%default pos=n frame=clause,of,whether,for,to plus=possible minus=neg
possibility; chance; risk; danger; likelihood; probability; prospect; fear; suspicion; speculation; rumor; rumour; theory; hypothesis; question; ability; capacity; potential; opportunity; option; power; right; freedom; authority; permission; scenario; suggestion; concern; worry; doubt; issue; case; expectation; concept; idea; notion
    + One possibility is that rebels attacked the convoy.
%default pos=n frame=clause,of,for plus=fact minus=neg
evidence; proof; sign; indication; hint
    + There is no evidence that rebels attacked the convoy.
%default pos=n frame=clause,of,for plus=fact minus=neg
report; claim; allegation; accusation; suggestion; assertion; rumor; rumour; story; charge; insinuation
    + The army denied reports that it had shelled the town.
%default pos=n frame=clause,of,for plus=fact minus=possible
statement; word; news; confirmation; announcement; belief; conclusion; admission; information; assumption; impression; argument; view; testimony; finding; message
%default pos=n frame=clause plus=fact minus=fact
secret; surprise; accident; coincidence; wonder
    + It is no secret that the bank hid its losses.
%default pos=n frame=clause plus=possible minus=fact
doubt; question; denying; dispute
    + There is no doubt that the bank hid its losses.
%default pos=n frame=clause,of plus=fact minus=fact
fact; truth; realization; knowledge; awareness; recognition; discovery; problem; news; memory; shame; thing; irony; reality; point; reason; result; good
%default pos=n frame=clause,of,to plus=neg minus=possible
denial; refusal; failure; inability; unwillingness; reluctance; lack; absence; impossibility; cancellation; prevention; avoidance; hoax; lie; myth
    + The denial that troops had crossed the border surprised nobody.
%default pos=n frame=to,of,for,clause,on plus=planned minus=neg
plan; intention; threat; decision; promise; pledge; offer; agreement; vow; proposal; bid; effort; attempt; preparation; willingness; readiness; determination; desire; wish; ambition; aim; goal; objective; hope; move; commitment; resolve; purpose; scheme; plot; intent; campaign; drive; mission; aspiration; resolution; strategy; way; mean; program; programme; time; step; deal; reluctance; tendency; date; preference; dream
    + The plan to attack the town was leaked.
%default pos=n frame=to,for,clause,of plus=demanded minus=none
call; demand; request; order; appeal; plea; requirement; need; obligation; duty; recommendation; instruction; command; responsibility; pressure; petition; invitation; condition; ultimatum; necessity; advice; motion
    + The call for a ceasefire was ignored.

# --- nouns that name something that happens, besides those that events are keyed by
%kind class
happening : members="war battle fight fighting game election vote meeting summit talk talks discussion negotiation conference visit trip attack raid strike bombing bomb blast explosion shooting killing murder death assassination kidnapping abduction arrest detention trial hearing execution operation offensive invasion occupation withdrawal retreat advance ceasefire truce deal agreement accord treaty protest demonstration rally riot march coup revolt uprising rebellion crash collision accident earthquake flood storm fire drought disaster crisis rescue evacuation launch test mission flight landing deployment exercise training sale purchase merger acquisition takeover bid offer investment payment loan cut increase decrease rise fall growth decline loss gain recovery collapse failure success victory defeat win resignation appointment nomination retirement dismissal departure arrival return escape release search investigation inquiry probe review report announcement statement speech interview campaign debate ban sanction embargo boycott blockade threat warning violence clash massacre torture abuse assault rape theft robbery fraud destruction damage injury outbreak epidemic birth marriage wedding divorce funeral celebration ceremony festival party reform change shift move transfer exchange trade export import production construction development expansion closure shutdown delay cancellation opening start beginning end completion reunification referendum crackdown confrontation conflict incident event involvement participation cooperation intervention mediation help aid support assistance relief delivery shipment supply trading decision abortion restructuring earnings offering ruling transaction slaying charge order response result proposal accession comment appeal drop case plan request struggle financing filing demand use approval manhunt control effort dispute entry broadcast attempt resolution claim call performance transition process action enforcement step closing distribution indictment access inspection surge conviction movement impact spending auction inflation transplant crossing tragedy testing shipping solution revolution repatriation venture reward violation settlement remark recognition admission speculation creation redemption dividend travel exploration profit suggestion outcome reduction allegation competition breakthrough payout criticism project conversation arrangement erosion slowdown consolidation extradition initiative interdiction planning race reversal sabotage emigration discovery suspicion comparison assurance climb resistance objection conquest questioning funding repayment breakup session custody removal commemoration treatment reunion injunction disposal plunge seizure leak assertion retaliation annexation nationalisation nationalization privatisation privatization imprisonment beating lynching hanging beheading stabbing poisoning hijacking smuggling trafficking espionage surveillance hacking meddling interference provocation aggression escalation de-escalation normalisation normalization negotiations consultation dialogue arbitration accusation complaint denial refusal rejection condemnation apology praise endorsement promise pledge vow commitment invitation consent permission veto impeachment inauguration swearing-in ouster overthrow displacement expulsion deportation migration resettlement reconstruction rebuilding rehabilitation shelling airstrike ambush incursion encroachment bombardment siege skirmish shootout gunfire firing detonation demolition looting vandalism arson sighting disappearance drowning amputation surgery vaccination infection quarantine lockdown curfew blackout outage derailment capsizing sinking landslide eruption famine starvation depletion bailout default bankruptcy layoff hiring walkout stoppage picket sit-in vigil pilgrimage parade concert premiere publication disclosure revelation confession testimony verdict acquittal sentencing lawsuit prosecution litigation extension renewal suspension termination abolition repeal adoption ratification enactment signing implementation allocation donation contribution subsidy procurement disinvestment divestment relocation mobilization mobilisation recruitment enlistment conscription desertion surrender capitulation disarmament demining patrol manoeuvre maneuver drill rehearsal rollout upgrade modernisation modernization enrichment proliferation liftoff splashdown docking orbit verification audit work capture buyout effect act crime flow rain connection approach bargaining airing record bloodshed defense defence lending waiting aftermath handling processing maintenance anniversary suit judgment judgement harm care love outflow inflow accounting convention racketeering implication overture integration introduction isolation humiliation possession attrition disagreement dispatch hostility hostilities poll homicide backlash projection forecast calculation snafu glitch inheritance tour tally boost handshake expenditure award conspiracy passing swelling foray discount fallout brawl reaction lecture registration adjustment legislation rush ordeal detour dissent challenge catastrophe trouble prayer elimination application contact liberation casualty pursuit atrocity suffering vacation leap setback blow interrogation showdown turn provision expansionism activity replacement borrowing disappointment ownership issuance backing suppression punishment volatility revision choice persecution spectacle controversy journey miscarriage chanting characterization encounter promotion frenzy cleanup marketing watch pact bidding dilution decree lease packaging gathering buildup diplomacy coordination improvement upheaval shuffle drift swing shakeup privation oppression tyranny voyage wake regulation estimate animosity contempt edict phase thanksgiving wreck standoff exodus proceeding demise agitation alliance allotment amendment applause attendance authorization breach breakdown briefing burglary burial chaos chase clampdown collaboration collusion combat compensation compliance compromise concession confirmation conversion corruption counterattack coverage deception defection defiance deliberation deterioration devaluation discrimination disruption disturbance diversion divestiture dissolution downturn embezzlement engagement enlargement enrollment exemption exhibition expropriation fatality feud freeze harassment hurricane immigration imposition infiltration infringement injection instability installation insult insurgency interruption intimidation intrusion liquidation manufacture misconduct monitoring mourning mutiny negligence notification observation occurrence onslaught opposition outcry partition petition piracy plea plot pollution preparation protection purge ransom reconciliation reinforcement repair reprisal repression restoration restraint restriction resumption sacrifice scandal selection separation slaughter slump spill split spread stalemate stroke submission suicide supervision survival swap takeoff tension terrorism toll transformation transmission transport tremor turmoil turnout unification unrest warfare waste welcome wiretap worship wound"
