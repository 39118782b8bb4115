# PROTEST (14): demonstrations and other collective protest.
%kind event
%default type=PROTEST cameo=140

protest; demonstrate; rally; march; picket : pos=v cameo=141 mode=demo actor=subj recipient=against,obj,outside,at,over,in,on,for.from alone=yes if="subj @crowd"
    + Thousands of workers protested against the Greek government.
    - The team rallied in the second half.
protest; demonstrate; rally; march : pos=v cameo=141 mode=demo actor=subj recipient=against,outside,in if="against"
    + Georgians protested against Russia.
    - The data argue against this.
march; demonstrate; rally; protest; gather; assemble : pos=v cameo=141 mode=demo actor=subj recipient=outside,in,against,to alone=yes if="advcl protest|demand|denounce|condemn" if="subj @crowd"
    + Students assembled outside the Iranian embassy to denounce the government.
stage; hold; organise; organize; begin; start; launch; join; lead : pos=v cameo=140 actor=subj recipient=against,obj.against,outside,at,in,obj.acl.obj,acl.in,to,over alone=yes if="obj protest|demonstration|rally|march|sit-in|vigil|strike|walkout|riot|picket|boycott|protests" unless="subj team|club"
    + Serbian students staged a protest.
    - The club staged a rally of old cars.
strike : pos=v cameo=143 mode=strike actor=subj recipient=at,against,in alone=yes if="subj worker|union|teacher|nurse|doctor|pilot|driver|miner|employee|staff" unless="obj"
    + Teachers in Kenya struck.
go : pos=v cameo=143 mode=strike actor=subj recipient=against,at,in alone=yes if="on strike"
    + Workers in Germany went on strike.
walk : pos=v prt=out cameo=143 mode=strike actor=subj recipient=of,at alone=yes if="subj worker|union|teacher|nurse|employee|staff|miner"
    + Nurses in Ghana walked out.
stop : pos=v cameo=143 mode=strike actor=subj recipient=at,in.at,obj.at alone=yes if="obj|xcomp work" if="subj worker|employee|union|staff|miner|driver"
    + The miners have stopped work at the mine in Peru.
riot; rampage; loot; revolt; rebel : pos=v cameo=145 mode=riot actor=subj recipient=against,in alone=yes
    + Villagers rioted in Bihar.
clash : pos=v cameo=145 mode=riot actor=subj recipient=with,against if="subj protester|demonstrator|student|opponent|supporter|worker|crowd|fan|activist|villager|youth|rioter|migrant|settler|resident|miner|farmer|mob"
    + Protesters clashed with Armenian police.
block; blockade; barricade; occupy; picket : pos=v cameo=144 mode=obstruct actor=subj recipient=obj,to,outside alone=yes if="subj @crowd" if="obj road|street|highway|bridge|square|building|railway|port|entrance|motorway|border|traffic"
    + Farmers in Bolivia blocked a highway.
burn; torch; vandalise; vandalize; deface : pos=v cameo=145 mode=vandalize actor=subj recipient=obj,obj.of,outside alone=yes if="subj @crowd" if="obj flag|car|effigy|portrait|tyre|statue|vehicle|bus|monument"
    + Demonstrators in Tehran burned an American flag.
boycott : pos=v cameo=140 mode=boycott actor=subj recipient=obj,obj.of
    + The opposition in Mali boycotted the vote.
protest; demonstration; rally; march; unrest : pos=n cameo=141 mode=demo actor=by,of,mod recipient=against,over,at,outside
    + A demonstration by Kurds against Turkey passed the embassy.
    - A rally of old cars passed.
strike; walkout : pos=n cameo=143 actor=by,of recipient=at,against,in,by.in alone=yes if="by" unless="word air|military|missile|drone|rocket|mortar|bomb" unless="by force|army|troops|jet|warplane|aircraft|military|airstrike|drone"
    + There is a strike by miners in Zambia.
overthrow; oust; topple; depose; unseat : pos=v type=ASSAULT cameo=190 actor=subj recipient=obj if="subj army|military|soldier|general|officer|rebel|troop|force|junta|chief|guerrilla|militia|mob|protester"
    + The army of Mali toppled the president.
revolt; uprising; rebellion; riot : pos=n cameo=145 mode=riot actor=by,of recipient=against
    + A revolt by Tuareg fighters against Mali spread.
take : pos=v cameo=141 mode=demo actor=subj recipient=against,in,over,to.of alone=yes if="to street|streets"
    + Thousands of Belarusians took to the streets.
    - Bees take to the air in summer.
chant; shout : pos=v cameo=141 mode=demo actor=subj recipient=against,at,obj.against if="obj slogan|anti-government" if="subj @crowd"
    + Students chanted slogans against the Iranian government.
storm : pos=v cameo=145 mode=riot actor=subj recipient=obj,into if="subj protester|demonstrator|crowd|mob|student"
    + Protesters stormed the Iraqi parliament.
down : pos=v cameo=143 mode=strike actor=subj recipient=in,at,against alone=yes if="obj tool"
    + The nurses of Zambia have downed their tools.
