# COOPERATE (06): trade, joint exercises, shared intelligence, extradition.
%kind event
%default type=COOPERATE cameo=060

cooperate; collaborate; partner : pos=v actor=subj recipient=with unless="with conviction"
    + Uganda cooperated with Kenyan police.
    - The British singer collaborated with a Nigerian drummer on her second album.
work : pos=v cameo=060 actor=subj recipient=with if="with" if="adv together|closely|jointly|alongside"
    + Norway worked closely with Finland.
    - The chef worked closely with butter.
cooperation; collaboration; partnership : pos=n actor=between,of,poss,mod recipient=with
    + Cooperation between India and Vietnam was strengthened.
    - Cooperation between muscles keeps us upright.
share; exchange; swap; pool : pos=v cameo=064 actor=subj recipient=with if="obj information|intelligence|evidence|data|technology|expertise|secret|resource|know-how|knowledge" unless="subj app|site|website|company|firm|@private-life"
    + Swiss prosecutors shared evidence with Brazil.
    - The app shares data with partners.
share : pos=v cameo=064 actor=subj recipient=with,to if="obj document|file|report|footage"
    + The French police have shared their files with Belgium.
    - The Danish singer shared footage of her cat with fans in Japan.
extradite : pos=v type=COOPERATE cameo=063 actor=subj recipient=to,obj unless="head law|treaty|right|power|reason|way"
    + The Spanish police have extradited the banker to Mexico.
    - Brazil has no law to extradite its own citizens to other states.
extradition : pos=n cameo=063 actor=by,poss,from recipient=of,to
    + The extradition of the banker by Portugal to Angola took years.
    - Students in Lisbon find lectures on the law of extradition dull.
train : pos=v cameo=062 actor=subj recipient=obj if="obj @troops|@police|pilot|recruit|rebel|officer|cadet|militia|fighter|officer|navy"
    + The British army is training Ukrainian officers.
    - The network was trained on images of soldiers.
    - The Malian rebels train their fighters in the desert.
drill; exercise : pos=v cameo=062 actor=subj recipient=with conf=0.5
    + Polish soldiers drilled with Estonian troops.
    - Every morning the Polish pensioner exercises with a Ukrainian trainer.
exercise; drill; maneuver; manoeuvre; game : pos=n cameo=062 actor=between,by,of,poss,mod recipient=with if="word joint|military|naval|war|command|bilateral"
    + A joint exercise between Japan and India began.
    - War games by Japanese studios sell well with American teenagers.
patrol : pos=n cameo=062 actor=by,of,mod,between recipient=with if="word joint"
    + A joint patrol by Russia and Turkey passed the village.
    - A patrol of Swiss scouts shared a joint of lamb with the shepherd.
trade : pos=v cameo=061 actor=subj recipient=with if="with"
    + Cuba traded with Venezuela.
    - Blows traded with luck.
export; sell : pos=v cameo=061 actor=subj recipient=to if="to" if="subj.office|subj.place" unless="obj @arms"
    + Russia sold gas to Serbia.
    - The shop sold shoes to children.
import; buy; purchase : pos=v cameo=061 actor=subj recipient=from,obj.from if="from" if="subj.office|subj.place" unless="subj @private-life"
    + Ghana imported rice from Vietnam.
    - The Ghanaian tourist bought a used phone from a Chinese neighbour.
swap; exchange : pos=v cameo=060 actor=subj recipient=with if="obj @captive"
    + Ukraine swapped prisoners with Russia.
    - The boys in Nairobi swapped their toy soldiers with two cousins.
exchange; swap : pos=n cameo=060 actor=between,mod recipient=with if="word prisoner"
    + A prisoner swap between Russia and Ukraine took place.
    - The prisoner's exchange of letters with a Danish priest lasted for years.
invest : pos=v cameo=061 actor=subj recipient=in if="in" if="subj.office|subj.place" conf=0.6
    + China invested in Zambia.
    - The Kenyan widow invested in a sewing machine.
join : pos=v cameo=060 actor=subj recipient=obj.with,with if="obj force"
    + The Iraqi fighters joined forces with the Kurds.
    - Two Peruvian brothers joined forces with their cousins to open a bakery.
hand : pos=v prt=over type=COOPERATE cameo=063 actor=subj recipient=to,obj if="obj suspect|fugitive|criminal|terrorist|smuggler|trafficker|murderer|hacker|banker|killer|launderer|gangster|drug-lord|kingpin|spy"
    + Serbia has handed over two suspects to the Dutch police.
    - The Danish police handed over the suspect's dog to a neighbour.
coordinate; ally; liaise : pos=v actor=subj recipient=with
    + The Iraqi army coordinated with Iran.
    - The Cuban dancer coordinated her scarf with her shoes.
team : pos=v prt=up actor=subj recipient=with
    + The Kenyan police teamed up with British officers.
    - The Canadian rapper teamed up with a French producer for the album.
join : pos=v cameo=060 actor=subj recipient=with if="obj hand|hands"
    + India joined hands with Bangladesh.
    - In the dance from Crete the women join hands with their neighbours.
form; create; build : pos=v cameo=060 actor=subj recipient=with,obj.with,between,obj.between if="obj coalition|alliance|front|bloc|partnership|union"
    + Mali formed an alliance with Niger.
    - Two amino acids formed a union with sugar.
work : pos=v cameo=060 actor=subj recipient=with if="subj.office" if="with" unless="with children|team|tool|material|data|figure" conf=0.6
    + The Maltese government is working with Tunisia to find the boat.
    - The Austrian minister works with wood in his free time.
join; merge; unite : pos=v cameo=060 actor=subj recipient=with if="with" if="subj @troops|rebel|militia|fighter|party|militant|group|government|faction|insurgent" unless="obj force|hand"
    + The Syrian rebels merged with a Kurdish militia.
    - The two rivers join with the Nile north of Khartoum.
patrol; develop; build; produce; investigate; operate; organise; organize; fund; finance; explore; construct; design; train; test; launch : pos=v cameo=060 actor=subj recipient=with if="adv jointly|together"
    + The navies of India and Oman jointly patrolled the gulf.
    - The brothers from Kent jointly built a shed.
trade; commerce : pos=n cameo=061 actor=between recipient=with if="between"
    + Trade between Iran and Iraq grew last year.
    - The trade between speed and comfort troubled the Italian designer.
join : pos=v cameo=060 actor=subj recipient=obj.with,with,obj.of,obj if="obj coalition|alliance|union|taskforce|consortium" unless="subj @private-life" unless="obj.word student|credit|labour|labor|trade|rugby"
    + Angola joined a coalition with Zambia.
    - The Welsh nurse joined the student union.
work : pos=v cameo=060 actor=subj recipient=with if="with" if="subj police|investigator|agent|detective|prosecutor|authority|agency|army|navy|force|@troops" unless="with children|team|tool|material|data|figure|@private-life" conf=0.6
    + Kenyan detectives worked with Tanzanian police to find the ship.
    - The agent from Lisbon works with a young singer.
operation; investigation; inquiry; probe; project; venture; mission; programme; program; undertaking : pos=n cameo=060 actor=between,by,of,poss recipient=with if="word joint|bilateral" unless="against|on|into"
    + Interpol and the Kenyan police carried out a joint operation.
    - A joint operation by two surgeons saved the Danish skier's knee.
supply; ship; pump; pipe : pos=v cameo=061 actor=subj recipient=to,obj.to if="obj gas|oil|electricity|crude|coal|petrol|diesel|uranium" if="to|obj.to" if="subj.office|subj.place"
    + Qatar supplied gas to Germany.
    - The old cellar in Lyon supplied gas to the lamps.
pass; relay; transmit; supply : pos=v cameo=064 actor=subj recipient=to,obj.to if="obj information|intelligence|evidence|dossier|coordinate" if="to|obj.to" unless="to reporter|journalist|press|newspaper|media|magazine|@private-life"
    + Swiss investigators passed information to Jordan.
    - The nerve passes information to the brain of the Norwegian rat.
train; practise; practice : pos=v cameo=062 actor=subj recipient=with if="with" if="subj @troops|navy|pilot|airman|marine|sailor|paratrooper|commando" unless="with weapon|rifle|ammunition|gun|drone|missile|equipment"
    + Mexican marines trained with American troops.
    - The pilots trained with new simulators in Kent.
