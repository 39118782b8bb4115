# PROTEST (14): demonstrations and other collective protest.
%kind event
%default type=PROTEST cameo=140

# --- Demonstrations ---
protest; demonstrate; rally; march; picket; parade : pos=v cameo=141 mode=demo actor=subj recipient=against,obj,outside,at,over,in,on,for.from,to alone=yes if="subj @crowd" unless="subj.word marching|jazz|drill" unless="obj skill|ability|talent|technique|use|gadget|machine|product|willingness|innocence|effect|need|value|share" unless="round|around|behind team|candidate|flag|leader" unless="to hotel|church|altar|wedding|gym|classroom|victory"
    + Thousands of workers protested against the Greek government.
    + Armenian pupils marched to the Turkish embassy.
    - Students demonstrated a cheap machine to the Greek minister.
    - The Greek team rallied in the second half against Malta.
protest; demonstrate; rally; march; agitate : pos=v cameo=141 mode=demo actor=subj recipient=against,outside,in if="against" unless="subj euro|dollar|franc|yen|rouble|ruble|peso|currency|share|stock|team|side|data|pound|lira|rand|champion" unless="against cold|time|clock|backdrop|wall|dollar|euro|yen"
    + Georgians protested against Russia.
    - The rouble rallied against the euro as Russian oil rose.
march; demonstrate; rally; protest; gather; assemble; converge; congregate; turn : pos=v cameo=141 mode=demo actor=subj recipient=outside,in,against,to,on,at,before alone=yes if="advcl|in|for|at protest|demand|denounce|condemn|decry|protester|oppose|chant" if="subj @crowd" unless="advcl.obj refund|encore|autograph" unless="obj"
    + Students assembled outside the Iranian embassy to denounce the government.
    - Students assembled outside the Iranian embassy to wait for the bus.
stage; hold; organise; organize; begin; start; launch; join; lead; mount; attend; plan : pos=v cameo=141 mode=demo actor=subj recipient=against,obj.against,outside,at,in,obj.outside,obj.at,acl.in,to,over,before alone=yes if="obj protest|demonstration|rally|march|vigil|protests|parade" if="self|obj|outside|against|in|at|over|obj.against|obj.acl|subj protest|demonstration|march|vigil|protests|rally" unless="subj team|club|museum|band|school|dealer|church" unless="obj.word car|motor|vintage|fashion|military|victory|election|campaign|wedding|stock|share|bond|price|carnival|christmas|cycle" unless="obj.of car|motorcycle"
    + Serbian students staged a protest.
    + Relatives of the missing held a vigil outside the Mexican ministry.
    - A dealer in Serbia held a rally of vintage cars.
stage; hold; organise; organize; begin; launch; join; mount : pos=v cameo=144 mode=obstruct actor=subj recipient=at,in,outside,against,obj.at,obj.outside alone=yes if="obj|obj.word sit-in|sit|blockade|roadblock|occupation|barricade|go-slow|lie-in|die-in" unless="subj navy|army|military|coast|warship|country|government" unless="obj session|interview|exam|lecture|test"
    + Activists staged a sit-in at the Hungarian ministry.
    - Activists from Hungary held a long session on wine at the ministry.
stage; hold; organise; organize; begin; start; launch; join; lead; mount; declare; continue; extend; resume; announce : pos=v cameo=143 mode=strike actor=subj recipient=against,obj.against,outside,at,in,over,obj.at alone=yes if="obj strike|walkout|stoppage|shutdown|walk-out|work-to-rule" if="subj @crowd|pilot|dockworker|docker|trucker|railwayman|controller|staff|opposition|federation|guard|party|labour|doctors|engineer|journalist|lawyer|policeman|merchant|shopkeeper|trader|civil|servant" unless="obj.word hunger|lucky|air|drone|missile|military|lightning" unless="prt|adv off|down"
    + Greek unions staged a general strike against the cuts.
    - Greek bowlers started with a lucky strike against the Maltese team.
protest; demonstration; rally; march; unrest; vigil; marches; rallies : pos=n cameo=141 mode=demo actor=by,of,mod recipient=against,over,at,outside,to unless="word car|motor|vintage|stock|share|market|wedding|bond|price|carnival|dollar|late|relief" unless="of car|share|stock|price|skill|method|love|force|strength|time|technique|affection" unless="over cream"
    + A demonstration by Kurds against Turkey passed the embassy.
    - A rally of old cars passed the Turkish embassy on the way to Athens.
take; pour; spill; return; come : pos=v cameo=141 mode=demo actor=subj recipient=against,in,over,to.of,of alone=yes if="to|into|onto street|streets" unless="subj bee|water|beer|flood|river|oil|musician|cyclist|runner|artist|lava|wine|sweeper|cat|nurse.to|bus" unless="advcl celebrate|dance|shop|sing|cheer|sell|beg"
    + Thousands of Belarusians took to the streets.
    - Wine from a burst vat poured into the streets of a Belarusian town.
chant; shout; wave; carry; hold; raise; brandish : pos=v cameo=141 mode=demo actor=subj recipient=against,at,obj.against if="obj slogan|anti-government|placard|banner|portrait|poster|sign" if="subj @crowd" if="against|at|obj.against" unless="against wall|wind|light|fence|sky" unless="at match|game|concert|stadium|party|birthday|show"
    + Students chanted slogans against the Iranian government.
    - Students leaned their banners against the wall of the Iranian stadium.
burn; deface; torch; trample; vandalise; vandalize; spray; daub; smear; topple; smash; wreck; overturn; break; pull; tear; splash; desecrate; damage; ransack; loot : pos=v cameo=145 mode=vandalize actor=subj recipient=obj,obj.of,outside,at alone=yes if="subj @crowd|@militia|supporter|rioter|settler|extremist|hooligan|fan|youths|vandal|gang" if="obj flag|car|effigy|portrait|tyre|statue|vehicle|bus|monument|consulate|embassy|window|shop|poster|grave|cemetery|building|office|bank|restaurant|wall|memorial|church|mosque|synagogue|temple|headstone|tombstone|door|facade|store|plaque|bin|billboard|gate|fence|headquarters|painting|photograph" unless="obj.word old|own|toy|sand|snow|clay" unless="advcl escape|rescue|save|enter"
    + Demonstrators in Tehran burned an American flag.
    + The Russian consulate was defaced with red paint by activists.
    - A driver in Tehran broke a car window to rescue an American dog.
vandalism; desecration; defacement; toppling; torching; burning; smashing; defacing : pos=n cameo=145 mode=vandalize actor=by,poss recipient=of if="by|poss @crowd|rioter|settler|extremist|hooligan|fan|vandal|gang" if="of flag|cemetery|statue|monument|grave|church|mosque|synagogue|temple|consulate|embassy|memorial|car|shop|koran|quran|effigy|headstone|shrine|bus|portrait"
    + The vandalism of a Jewish cemetery by extremists in Poland began last spring.
    - The toppling of the old pear tree by a Polish driver was an accident.

# --- Strikes, hunger strikes, boycotts ---
strike : pos=v cameo=143 mode=strike actor=subj recipient=at,against,in,over,for.from alone=yes if="subj worker|union|teacher|nurse|doctor|pilot|driver|miner|employee|staff|docker|dockworker|trucker|controller|cleaner|engineer|lawyer|crew|labourer|guard|steelworker|bus|railwayman" unless="obj" unless="prt|adv up|back|out|off"
    + Teachers in Kenya struck.
    - The Kenyan driver struck up a chat with the teacher.
go; be; come; stay : pos=v cameo=143 mode=strike actor=subj recipient=against,at,in,over alone=yes if="on strike|go-slow|stoppage" unless="on.word hunger|lightning|lucky" unless="on.mod hunger"
    + Workers in Germany went on strike.
    - A programme about a strike of gold in Guyana went on for hours in Germany.
walk; down : pos=v prt=out cameo=143 mode=strike actor=subj recipient=of,at,over alone=yes if="subj worker|union|teacher|nurse|employee|staff|miner|docker|driver|doctor|pilot|controller|crew|cleaner|labourer" unless="of shop|bank|restaurant|cinema|wood|house|church|hotel|marriage"
    + Nurses in Ghana walked out.
    - A nurse from Ghana walked out of a shop with a free lamp.
stop; down; cease; halt; abandon : pos=v cameo=143 mode=strike actor=subj recipient=at,in.at,obj.at,in,against alone=yes if="obj|xcomp work|tool|tools|production|teaching" if="subj @crowd|docker|dockworker|trucker|staff|crew|guard|labourer|controller|pilot|steelworker|civil|railwayman" unless="advcl|for eat|pray|drink|watch|lunch|prayer|tea|snow|rain|holiday|funeral|christmas" unless="obj.on novel|book|film|opera"
    + The miners have stopped work at the mine in Peru.
    + The nurses of Zambia have downed their tools.
    - A teacher in Peru stopped work on a novel about a mine.
strike; walkout; stoppage; walk-out; go-slow : pos=n cameo=143 mode=strike actor=by,of,mod,poss recipient=at,against,in,by.in,over alone=yes if="by|of|mod|poss worker|union|teacher|nurse|doctor|pilot|driver|miner|employee|staff|docker|dockworker|trucker|controller|student|farmer|lawyer|cleaner|engineer|crew|labourer|guard|trader|shopkeeper|merchant|civil|servant|journalist|judge|railwayman|steelworker|transport|labor|labour" unless="word air|military|missile|drone|rocket|mortar|bomb|hunger|lucky|lightning"
    + There is a strike by miners in Zambia.
    + The strike of Zambian teachers against the ministry entered its third week.
    - A lightning strike at a mine in Zambia lit the sky.
begin; start; stage; go; be; launch; join; hold; continue; end; enter; declare; stay; announce : pos=v cameo=142 mode=hunger actor=subj recipient=against,obj.against,in,over,outside,at,obj.in,obj.outside alone=yes if="obj|on|in strike|fast" if="obj|obj.word|on.word|on.mod|in.word hunger|hunger-strike|fast" unless="obj.word religious|lenten|ramadan" unless="subj shark|doctor|dieter|muslim|monk|christian|patient"
    + Palestinian prisoners began a hunger strike against Israel.
    + Two Kurdish deputies went on hunger strike in Strasbourg.
    - Muslims in Strasbourg began the fast of Ramadan on Monday.
refuse; reject; decline : pos=v cameo=142 mode=hunger actor=subj recipient=against,in,since.by,over alone=yes if="obj|xcomp|xcomp.obj food|eat|meal|meals|nourishment" if="subj prisoner|inmate|detainee|dissident|activist|protester|migrant|seeker|hostage|striker|leader|refugee|politician|captive|opponent|convict|worker|student|blogger|poet" unless="adv politely" unless="xcomp.obj meat|pork|fish|beef"
    + A Cuban dissident has refused food since May.
    - The Cuban student refused to eat fish at the party of the minister.
fast; starve : pos=v cameo=142 mode=hunger actor=subj recipient=against,in,outside,for.from alone=yes if="subj|obj prisoner|inmate|detainee|dissident|activist|protester|migrant|seeker|striker|leader|refugee|politician|captive|opponent|convict|worker|student|priest|monk|himself|herself|themselves" if="in|against|advcl|outside|over protest|demand|press|detention|government|policy|embassy|parliament|regime|ministry|law|rule|prison" unless="for|before surgery|ramadan|lent|easter|operation"
    + Asylum seekers in an Australian camp are fasting in protest at their detention.
    - Students from Australia fast before an operation in the camp.
strike; fast : pos=n cameo=142 mode=hunger actor=by,of,poss,mod recipient=against,in,over,at,outside alone=yes if="word hunger"
    + The hunger strike of Irish inmates against British rule drew attention.
    - A strike of gold in Ireland ended the hunger of British miners.
boycott; shun : pos=v cameo=140 mode=boycott actor=subj recipient=obj,obj.of,obj.by,obj.with alone=yes if="obj election|vote|referendum|session|goods|product|brand|poll|bank|company|parliament|assembly|game|games|olympics|ceremony|event|meeting|court|talk|talks|conference|shop|firm|store|census|class|lecture|import|inauguration|summit|brewer|industry|airline|restaurant|ballot|runoff|hearing|trial|festival|newspaper|country|institution|university|cup|debate|plebiscite|show" unless="obj limelight|publicity|meat|sugar|camera|party|light|alcohol|fashion"
    + The opposition in Mali boycotted the vote.
    + Danish goods are boycotted by Saudi shoppers.
    - The shy Danish minister shuns the limelight in Mali.
boycott; shun : pos=v cameo=140 mode=boycott actor=subj recipient=obj,obj.of unless="obj limelight|publicity|meat|sugar|camera|party|light|alcohol|fashion|@abstract|fur|milk|plastic"
    + Turkish traders boycotted France.
    - Turkish cooks shun sugar and milk.
boycott; boycotts : pos=n cameo=140 mode=boycott actor=by,poss,mod recipient=of,against,on,by.of alone=yes if="by|of|against|poss" unless="head lift|end|suspend|drop" unless="of plastic|sugar|meat|fur|alcohol|car|fast"
    + The boycott of Danish goods by Saudi shoppers spread to Kuwait.
    - The boycott of sugar by a Danish dentist amused his patients in Kuwait.
join; launch; begin; start; organise; organize; call; declare; announce; support; lead; observe : pos=v cameo=140 mode=boycott actor=subj recipient=of,obj.of,against,obj.against,on,in,for.of alone=yes if="obj boycott" unless="obj.of plastic|sugar|meat|fur|alcohol"
    + Burmese shoppers joined a boycott of Chinese banks.
    - Burmese dentists joined a boycott of sugar.
refuse : pos=v cameo=140 mode=boycott actor=subj recipient=xcomp.obj,xcomp.in if="xcomp buy|purchase|shop|vote|trade" if="in|advcl|over|against|subj protest|consumer|shopper|customer|voter|citizen|dockworker|docker" unless="xcomp.obj story|excuse|argument|ticket"
    + Turkish consumers refused to buy French products in protest.
    - The Turkish editor refused to buy the story of the French spy.

# --- Obstruction, riots ---
block; blockade; barricade; occupy; picket; obstruct; close; paralyse; paralyze; seal; jam; cut; shut; besiege : pos=v cameo=144 mode=obstruct actor=subj recipient=obj,to,outside,obj.of,in,obj.in,obj.to alone=yes if="subj @crowd|trucker|docker|settler|fisherman|taxi|truck|tractor|resident|inhabitant|nationalist|separatist|opposition|family|relative|tribesman" if="obj road|street|highway|bridge|square|building|railway|port|entrance|motorway|border|traffic|crossing|track|gate|mine|refinery|airport|runway|depot|line|factory|office|campus|headquarters|university|station|plant|pipeline|harbour|harbor|terminal|junction|route|access|embassy|parliament|ministry|avenue|intersection|roundabout|tunnel|forest|site|embankment|pass|square" unless="prt off|in" unless="by accident|mistake" unless="subj.word broken|crashed|stolen"
    + Farmers in Bolivia blocked a highway.
    + The entrance of the mine was barricaded by Peruvian villagers.
    - A bus driver in Bolivia blocked a street by mistake.
blockade; roadblock; barricade; sit-in; occupation; picket; blocking : pos=n cameo=144 mode=obstruct actor=by,of,poss recipient=of,at,outside,on,against,in alone=yes if="by|poss|of protester|demonstrator|student|activist|farmer|trucker|villager|worker|driver|miner|fisherman|resident|docker|union|striker|teacher|tribe|peasant|supporter|opponent|monk|environmentalist" unless="of beaver"
    + A blockade of the railway by Bengali farmers stopped trains in India.
    - The blocking of a drain by leaves flooded an Indian farmer's kitchen.
riot; rampage; loot; revolt; rebel; mutiny; run : pos=v cameo=145 mode=riot actor=subj recipient=against,in,at,outside,through,obj,obj.in alone=yes if="self|adv|prt|advmod riot|rampage|loot|revolt|rebel|mutiny|amok|run" unless="subj teenager|stomach|elephant|child|bull|senator|backbencher|deputy|lawmaker|hacker" unless="self run" unless="against convention|parent|fashion|rule|taste|tradition|father|style|whip"
    + Villagers rioted in Bihar.
    - The painter from Bihar rebelled against the style of her father.
clash; scuffle; fight; battle; brawl; skirmish; tussle : pos=v cameo=145 mode=riot actor=subj recipient=with,against,obj alone=yes if="subj protester|demonstrator|student|opponent|supporter|worker|crowd|fan|activist|villager|youth|rioter|migrant|settler|resident|miner|farmer|mob|inmate|hooligan|prisoner|striker|teacher|youngster|hindu|muslim" if="with|against|obj police|policeman|officer|soldier|guard|troop|force|rival|each|gendarme|security|official|supporter|settler|student|ranger|army|authority|demonstrator|protester|opponent|muslim|hindu|villager|loyalist" unless="obj fire|flame|blaze" unless="over bill|name|score|price" unless="subj.word armed"
    + Protesters clashed with Armenian police.
    + Angry youths fought with Greek soldiers in Athens.
    - The Armenian student fought with her official form for an hour.
riot; revolt; uprising; rebellion; rioting; mutiny; intifada; insurrection; riots : pos=n cameo=145 mode=riot actor=by,of,mod recipient=against,in unless="of colour|color|flower|scent|taste|flavour|laughter" unless="word prison.song|tax|backbench|shareholder"
    + A revolt by Tuareg fighters against Mali spread.
    - A riot of colour against the grey of the Malian hills pleased the painter.
storm; break; burst; force; push; invade; overrun; swarm : pos=v cameo=145 mode=riot actor=subj recipient=obj,into,obj.into,through if="subj protester|demonstrator|crowd|mob|student|supporter|rioter|marcher|fan|youth|opponent|settler|inmate" if="obj|into parliament|building|embassy|office|headquarters|palace|consulate|ministry|residence|station|compound|square|capitol|court|congress|legislature|airport|campus|stage|school|barracks|hall|assembly|presidency|gate|prison" unless="into song|tear|laughter|applause|flower"
    + Protesters stormed the Iraqi parliament.
    - The crowd outside the Iraqi parliament burst into song.
overthrow; oust; topple; depose; unseat : pos=v type=ASSAULT cameo=190 actor=subj recipient=obj if="subj|subj.word army|military|soldier|general|officer|rebel|troop|force|junta|guerrilla|militia|mob|protester|colonel|commander|guard|coup|mutineer" unless="obj champion|holder|statue|seed|record|belief|team" unless="in|from election|final|semi-final|match|cup|poll|tournament|vote|runoff"
    + The army of Mali toppled the president.
    - The Malian general unseated the mayor in a clean election.
