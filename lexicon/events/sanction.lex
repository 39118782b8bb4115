# SANCTION (16): any reduction of relations or cooperation.
%kind event
%default type=SANCTION cameo=160

# --- Ties, talks, aid ---
break; cut; sever; suspend; downgrade; freeze; end; halt; reduce; terminate; rupture; scale : pos=v cameo=161 mode=discontinue actor=subj recipient=with,obj.with,to,obj.to if="obj @ties" unless="subj saw|thief|flood|storm|router|actor|singer" unless="obj.word chain|fuel|gold|bow|neck|rail|road|phone|satellite|telephone|tram|bus|romantic|love"
    + Saudi Arabia has severed its ties with Iran.
    + Diplomatic relations with Israel were broken by Colombia.
    - Floods cut the rail link with the Iranian town.
break; cut : pos=v prt=off cameo=161 mode=discontinue actor=subj recipient=with,obj.with,to,obj.to,obj.from unless="obj engagement|branch|piece|ear|hand|finger|head|electricity|water|escape|corner|village|sleeve|nose|limb|arm|hair|speech|conversation" unless="subj flood|snow|storm|landslide|actress|singer"
    + The government of Gabon has broken off talks with Libya.
    - A Libyan actress broke off her engagement to a singer from Gabon.
suspend; cut; reduce; halt; freeze; stop; withhold; end; slash; cancel; terminate; block; discontinue; curtail; pause; trim; axe : pos=v cameo=162 mode=discontinue actor=subj recipient=to,obj.to,for,obj.for,in,obj.in,obj.of,from if="obj aid|assistance|funding|fund|loan|support|payment|supply|supplies|donation|subsidy|delivery|shipment|sale|export|gas|oil|electricity|grant|credit|disbursement|transit|scholarship" unless="subj clinic|doctor|shop|baker|cook|storm|filter|valve|strike|frost|drought|fault|thermostat|supermarket|wildfire|landslide|@calamity" unless="obj.of pill|blood|sugar|ticket|ice|milk|sweet" unless="obj.word life|tax|oxygen|blood|ticket|greenhouse|emission"
    + The Dutch government suspended aid to Rwanda.
    + Gas deliveries to Moldova were halted by Russia.
    - A clinic in Utrecht reduced the supply of pills to a Rwandan patient.
suspend; end; halt; cancel; postpone; break; abandon; boycott; terminate; freeze; pause; scrap; shelve; ditch; scupper; discontinue : pos=v cameo=164 mode=discontinue actor=subj recipient=with,obj.with,in,obj.in,between,obj.between,obj.of if="obj talk|negotiation|dialogue|mediation|mission|cooperation|effort|partnership|agreement|deal|treaty|consultation|exercise|contact|visit|summit|pact|accord|programme|program|project|exchange|contract" unless="subj band|singer|orchestra|tenor|team|club|coach|player|couple|storm|airline|actor|pianist|cruise|@calamity|choir" unless="obj.word music|film|concert|television|radio|space|school|tv|rescue|transfer|wedding|vaccination|peer-reviewed|sponsorship|weather|broadcast"
    + Serbia suspended talks with Kosovo.
    - The singer from Serbia cancelled her visit to a school in Kosovo.
halt; suspend; stop; end; terminate; discontinue; freeze; cease : pos=v over=stop comp=obj,xcomp need=inner actor=subj unless="subj @calamity|referee|umpire"
    + The Russian government has halted joint exercises with Norway.
    - Fog halted the Russian ferry and its trip to Norway.
suspension; freeze; cut; termination; halt; reduction; cancellation; cessation; severance; discontinuation; stoppage; withholding; withdrawal : pos=n cameo=162 mode=discontinue actor=by,of,poss,mod recipient=of.to,to,of.with,with,of.for,of.in if="of|to|with|in|word aid|assistance|funding|loan|support|talk|negotiation|relation|tie|cooperation|payment|delivery|export|gas|supply|subsidy|exercise|dialogue|shipment|treaty|deal|agreement|oil|trade|contact|visit|fund|grant|recognition|link|donation|electricity|partnership|relations|ties" unless="of noise|pain|weight|sugar|salt|tax|emission|cost|price|rate|smoking|speed|speeding|ticket" unless="word car|front|rear|wheel|tax|pay|hair|price|wage|job|rate|pain|weight|emission"
    + Sweden announced a suspension of aid to Uganda.
    + Jordan's severance of ties with Qatar was brief.
    - The front suspension of the Swedish car held up on the road to Uganda.
rupture; freeze; breach; chill : pos=n cameo=161 mode=discontinue actor=between recipient=with unless="of pipe|tendon|membrane|spleen"
    + There was a rupture between Qatar and Bahrain.
    - A rupture between the two tendons kept the Qatari striker out.
distance; dissociate; disassociate : pos=v cameo=160 actor=subj recipient=from if="from" if="obj itself|himself|herself|themselves|ourselves" unless="from fire|noise|grief|emotion|mirror" conf=0.5
    + Hungary distanced itself from Poland.
    - Nine miles distance the Polish villa from the Hungarian spa.
walk; storm; stalk : pos=v prt=out cameo=164 mode=discontinue actor=subj recipient=with,of.with,on,of,over alone=yes if="of talk|talks|meeting|negotiation|summit|session|conference|assembly|dialogue|council|parliament|speech" unless="subj tenor|pianist|pupil|guest"
    + Sudan walked out of talks with Ethiopia.
    - A tenor from Sudan walked out of a rehearsal in Ethiopia.
pull; back; drop; opt; withdraw; get : pos=v prt=out cameo=160 mode=discontinue actor=subj recipient=of.with,of,with if="of deal|agreement|treaty|pact|accord|talk|organisation|organization|union|bloc|council|alliance|exercise|summit|initiative|programme|coalition|conference|court|commission" unless="subj actor|player|runner|striker|buyer|investor|singer" unless="of.of race|game|contest|marathon"
    + Kenya pulled out of a deal with Somalia.
    - A runner from Kenya pulled out of the race in Rome.
withdraw; quit; leave; exit; pull; renounce; abrogate; denounce; repudiate : pos=v cameo=160 mode=discontinue actor=subj recipient=from,obj if="obj|from organisation|organization|union|bloc|council|coalition|alliance|treaty|accord|pact|convention|agreement|court|deal|nato|commonwealth|protocol|commission" unless="subj player|actor|manager|singer|teacher|editor|chairman|director|secretary|minister|official|president|premier|bus|train|adviser|lawyer" unless="obj.word student|credit|rugby|football|players|town|school|supreme"
    + Burundi has quit the African Union.
    - A bus left the council building in Burundi at noon.
shut; close; shutter : pos=v cameo=161 mode=discontinue actor=subj recipient=in,obj.in,obj.to,to,of,obj.of if="obj embassy|consulate|mission" unless="for holiday|cleaning|weekend|christmas|repair|lunch" unless="obj door|gate|window"
    + Norway closed its embassy in Kabul.
    - A cook closed the kitchen of the embassy in Kabul for cleaning.
shut; close; seal : pos=v type=COERCE cameo=170 mode=restrict actor=subj recipient=with,obj.with,to,obj.to if="obj border|crossing|airspace|port|frontier" unless="subj @calamity|ice|sand|strike|ash|cloud" unless="for repair|repairs|maintenance|holiday" unless="obj.word usb|serial|grade|herbaceous|flower"
    + Iran closed its border with Iraq.
    - Ash from a volcano closed the airspace of Iceland to Norway.

# --- Envoys, missions ---
expel; oust; deport; eject; evict : pos=v cameo=166 mode=expel actor=subj,from recipient=obj,obj.from if="obj diplomat|ambassador|envoy|attache|staff|mission|inspector|worker|monitor|official|reporter|journalist|missionary|consul|charge|correspondent|embassy|delegation|peacekeeper|observer|adviser" unless="subj school|club|landlord|university|referee|owner|hotel|bouncer"
    + Bulgaria expelled a Russian diplomat.
    - The golf club in Sofia expelled a retired official.
expel : pos=v cameo=166 mode=expel actor=subj,from recipient=obj unless="subj valve|lung|body|engine|volcano|school|university|college|pump|club|referee|academy|kidney|plant|fish" unless="obj gas|air|water|pupil|student|smoke|breath|lava|demon|toxin|waste|pus|seed|ink|heat"
    + Mali expelled the French soldiers.
    - The French school in Mali expelled two pupils.
throw; kick; boot; order; turf; send; chuck; drum : pos=v cameo=166 mode=expel actor=subj recipient=obj,obj.from,of if="prt|adv|obj.adv out|home|packing" if="obj diplomat|ambassador|envoy|attache|staff|mission|inspector|monitor|consul|charge|correspondent|embassy|delegation|observer|missionary|affaire" unless="obj.of tent" unless="subj hotel|bouncer|landlady|pub|restaurant|school|tent"
    + Two Syrian attaches were thrown out by Denmark.
    - A hotel in Lima threw out the mattress of the Venezuelan guest.
throw; kick; boot; order; turf; drum; force : pos=v cameo=166 mode=expel actor=subj recipient=obj,out if="out" if="obj diplomat|ambassador|envoy|attache|staff|mission|inspector|monitor|consul|charge|correspondent|embassy|delegation|observer|missionary|affaire" unless="subj hotel|bouncer|landlady|pub|restaurant|school|tent|fire|smoke|leak"
    + The Venezuelan ambassador was ordered out of Peru.
    - Smoke forced the Peruvian consul out of the lift.
declare; name; designate; brand; pronounce : pos=v cameo=166 mode=expel actor=subj recipient=obj,obj.from,ccomp.surface,xcomp.surface if="xcomp|obj|ccomp|obj.word|xcomp.word|nmod|advmod|adv|xcomp.xcomp|ccomp.word persona|grata|unwelcome|undesirable|unwanted" unless="obj guest.of"
    + Ethiopia declared a Norwegian envoy persona non grata.
    - Ethiopia declared a Norwegian skier the winner of the race.
expulsion; ejection; ouster : pos=n cameo=166 mode=expel actor=by,from,poss recipient=of unless="of air|gas|pupil|student|lava|smoke|water|pilot|seat|disk|tape" unless="from school|eden|paradise|club|party"
    + Russia condemned the expulsion of Russian diplomats by Latvia.
    - The expulsion of two pupils by a school in Riga led to a row.
recall; withdraw; pull; summon; remove; retire : pos=v cameo=161 mode=withdraw actor=subj recipient=from,to,obj.from,obj.to if="obj ambassador|envoy|diplomat|attache|charge|consul|nuncio|representative" if="self|prt|from|obj.from|obj.to|adv recall|withdraw|pull|home|out|back|capital" unless="subj novel|film|book|historian|memoir|widow" unless="obj fondly" unless="as"
    + Chile recalled its ambassador to Peru.
    + Diplomats were withdrawn from Tehran by Britain.
    - The widow recalled the Chilean envoy as a shy man with a Peruvian dog.
bring; call; order; summon; fly; evacuate; pull : pos=v cameo=161 mode=withdraw actor=subj recipient=from,obj.from,in,obj.in if="obj ambassador|envoy|diplomat|attache|consul|nuncio|inspector|monitor|observer|peacekeeper|staff" if="adv|prt|obl|home|back|out home|back|out" unless="subj taxi|ferry|airline|bus|train"
    + India has brought home its consul from Kandahar.
    - A taxi brought the Indian consul home from the Kandahar wedding.
withdraw; pull; remove; recall : pos=v cameo=166 mode=withdraw actor=subj recipient=from,in,obj.from,obj.in if="obj peacekeeper|monitor|observer|inspector|staff|mission|expert|adviser|advisor|trainer" unless="subj hospital|hotel|shop|novel|memoir|museum|zoo|airline|company" unless="obj.word hotel|shop|kitchen|rescue"
    + Nigeria withdrew its peacekeepers from Liberia.
    - The hotel in Nigeria removed its kitchen staff from the Liberian wing.
withdrawal; recall; pullout; removal; evacuation; departure : pos=n cameo=161 mode=withdraw actor=by,poss recipient=from,of.from,to,of.to,of if="of ambassador|envoy|diplomat|attache|consul|peacekeeper|observer|monitor|inspector|nuncio|staff|representative" unless="of.word hotel|kitchen|rescue"
    + The withdrawal of the Moroccan envoy by Rabat from Germany came without warning.
    - The recall of nine thousand cars by a German maker did not touch Morocco.
revoke; cancel; withdraw; strip; rescind : pos=v cameo=160 actor=subj recipient=obj.of,obj.from,of,from,obj if="obj visa|licence|license|accreditation|citizenship|permit|recognition|status|immunity|passport|membership|invitation|privilege|concession" unless="subj federation|club|gym|league|traveller|hotel|bank|singer" unless="obj.word gym|library|fishing|club|liquor|driving|tv|golf|player"
    + Belarus revoked the accreditation of Polish reporters.
    - The gym in Minsk cancelled the membership of a Polish boxer.

# --- Bodies, persons ---
suspend; expel; exclude; bar; eject; eliminate; ban : pos=v cameo=160 actor=subj recipient=obj if="from" if="from|obj council|union|organisation|organization|meeting|body|bloc|assembly|parliament|summit|session|group|league|commission|talk|party|g8|g20|commonwealth|forum|cabinet|delegation|conference|alliance|club|party|government|post|office|duty" unless="from sale|view|race|game|match|school|tournament|diet|cup|squad|contest|sport|tennis|football" unless="subj fifa|uefa|federation|teacher|school|referee|coach"
    + The council suspended the Malian delegation from its meetings.
    - A teacher in Mali suspended a rope from the roof of the hall.
suspend; expel; exclude; eject : pos=v cameo=160 actor=subj recipient=obj if="obj.place" if="subj union|bloc|league|council|organisation|organization|commonwealth|alliance|group|community|ecowas|au|parliament|assembly|interpol" unless="subj.word football|rugby|chess|rock|cricket"
    + The African Union suspended Guinea.
    - The rugby union suspended Guinea from the cup.
suspend; revoke; withdraw; freeze : pos=v cameo=160 actor=subj recipient=obj.of,obj.poss,of if="obj membership|invitation|accreditation|privilege|participation|seat" unless="subj club|gym|hotel|league|federation"
    + The African Union suspended the membership of Sudan.
    - A gym in Sudan suspended the membership of a noisy diplomat.
sanction; penalise; penalize; punish; blacklist : pos=v cameo=163 actor=subj recipient=obj,obj.of unless="subj referee|umpire|steward|federation|fifa|uefa|league|teacher|father|mother|market|voter|judge|electorate" unless="obj player|striker|team|driver|dog|child|crime|crimes|use|marriage|rider"
    + Canada sanctioned Belarusian officials.
    - The referee from Canada punished the Belarusian keeper with a red card.
vote : pos=v cameo=160 actor=subj recipient=xcomp.obj,xcomp.against if="xcomp expel|suspend|sanction|exclude" unless="xcomp.obj player|striker|rule|game|match|season" conf=0.6
    + The council voted to suspend Russia.
    - Club members voted to suspend the match in Russia.
dismiss; sack; fire; remove; oust; depose; unseat; discharge; axe : pos=v cameo=160 actor=subj recipient=obj if="obj minister|general|governor|commander|chief|director|ambassador|premier|adviser|official|judge|prosecutor|envoy|cabinet|mayor|admiral|justice|spokesman|deputy|aide|editor" unless="subj club|board|company|firm|bank|team|league|airline|shareholder|owner|studio|newspaper|charity" unless="obj.of bank|firm|company|club|orchestra|airline|studio|film|charity" unless="obj.word fire|finance.chief|sales|marketing|football|film|artistic|creative" conf=0.6
    + The president of Ghana sacked the finance minister.
    - An airline from Ghana fired its sales director.
dismissal; sacking; firing; ouster : pos=n cameo=160 actor=by,poss recipient=of if="of minister|general|governor|commander|ambassador|premier|adviser|official|judge|prosecutor|envoy|cabinet|mayor|admiral|prime" conf=0.6
    + The sacking of the Zambian army commander by the president was sudden.
    - The firing of the clay by a Zambian potter takes a day.

# --- Convicting ---
sentence : pos=v cameo=161 mode=convict actor=subj recipient=obj unless="subj verb|word|grammar|umpire|author"
    + Belarus sentenced an opposition leader.
    + A court in Chad sentenced a Libyan banker to nine years in prison.
    - The teacher from Chad gave a Libyan pupil a sentence to translate.
hand; give; impose; pass; pronounce; slap; confirm; uphold : pos=v cameo=161 mode=convict actor=subj recipient=iobj,on,obj.on,to,obj,obj.of,against,obj.against if="obj sentence|term|verdict|conviction" if="subj court|judge|tribunal|jury|magistrate|bench" unless="obj.word simple|school|comma|long"
    + Judges in The Hague handed a Bosnian general a sentence of thirty years.
    - The judge of the Dutch essay prize gave the Bosnian pupil a word and a pen.
condemn : pos=v cameo=161 mode=convict actor=subj recipient=obj if="to death|hanging|prison|year|life|exile|labour|labor|imprisonment|gallow|jail" if="subj court|judge|tribunal|jury|regime|dictator|junta|government"
    + A tribunal in Cairo condemned a Sudanese smuggler to death.
    - The tribunal's dull pages condemned the Cairo reporters to sleep.
conviction; sentencing; condemnation; guilty : pos=n cameo=161 mode=convict actor=by,poss recipient=of if="by|poss court|judge|tribunal|jury|magistrate|military|appeal" unless="of heart|speech|play"
    + The conviction of a Russian officer by a Dutch court was welcomed in Kyiv.
    - The firm conviction of the Dutch chess players carried them past Russia.
