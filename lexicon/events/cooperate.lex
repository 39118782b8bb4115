# COOPERATE (06): trade, joint exercises, shared intelligence, extradition.
%kind event
%default type=COOPERATE cameo=060

cooperate; collaborate; partner : pos=v actor=subj recipient=with unless="with conviction"
    + Uganda cooperated with Kenyan police.
work : pos=v cameo=060 actor=subj recipient=with if="with" if="adv together|closely|jointly|alongside"
    + Norway worked closely with Finland.
    - The chef worked closely with butter.
cooperation; collaboration; partnership : pos=n actor=between,of,poss,mod recipient=with
    + Cooperation between India and Vietnam was strengthened.
    - Cooperation between muscles keeps us upright.
share; exchange; swap; pool : pos=v cameo=064 actor=subj recipient=with if="obj information|intelligence|evidence|data|technology|expertise|secret"
    + Swiss prosecutors shared evidence with Brazil.
    - The app shares data with partners.
share : pos=v cameo=064 actor=subj recipient=with,to if="obj document|file|report|footage"
    + The French police have shared their files with Belgium.
extradite : pos=v type=COOPERATE cameo=063 actor=subj recipient=to,obj
    + The Spanish police have extradited the banker to Mexico.
extradition : pos=n cameo=063 actor=by,poss,from recipient=of,to
    + The extradition of the banker by Portugal to Angola took years.
train : pos=v cameo=062 actor=subj recipient=obj if="obj @troops|@police|pilot|recruit|rebel|officer|cadet|militia|fighter|officer|navy"
    + The British army is training Ukrainian officers.
    - The network was trained on images of soldiers.
drill; exercise : pos=v cameo=062 actor=subj recipient=with conf=0.5
    + Polish soldiers drilled with Estonian troops.
exercise; drill; maneuver; manoeuvre; game : pos=n cameo=062 actor=between,by,of,poss,mod recipient=with if="word joint|military|naval|war|command|bilateral"
    + A joint exercise between Japan and India began.
patrol : pos=n cameo=062 actor=by,of,mod,between recipient=with if="word joint"
    + A joint patrol by Russia and Turkey passed the village.
trade : pos=v cameo=061 actor=subj recipient=with if="with"
    + Cuba traded with Venezuela.
    - Blows traded with luck.
export; sell : pos=v cameo=061 actor=subj recipient=to if="to" unless="obj @arms"
    + Russia sold gas to Serbia.
    - The shop sold shoes to children.
import; buy; purchase : pos=v cameo=061 actor=subj recipient=from,obj.from if="from"
    + Ghana imported rice from Vietnam.
swap; exchange : pos=v cameo=060 actor=subj recipient=with if="obj @captive"
    + Ukraine swapped prisoners with Russia.
exchange; swap : pos=n cameo=060 actor=between,mod recipient=with if="word prisoner"
    + A prisoner swap between Russia and Ukraine took place.
invest : pos=v cameo=061 actor=subj recipient=in if="in" conf=0.6
    + China invested in Zambia.
join : pos=v cameo=060 actor=subj recipient=obj.with,with if="obj force"
    + The Iraqi fighters joined forces with the Kurds.
hand : pos=v prt=over type=COOPERATE cameo=063 actor=subj recipient=to,obj if="obj suspect|fugitive|criminal|terrorist"
    + Serbia has handed over two suspects to the Dutch police.
coordinate; ally; liaise : pos=v actor=subj recipient=with
    + The Iraqi army coordinated with Iran.
team : pos=v prt=up actor=subj recipient=with
    + The Kenyan police teamed up with British officers.
join : pos=v cameo=060 actor=subj recipient=with if="obj hand|hands"
    + India joined hands with Bangladesh.
form; create; build : pos=v cameo=060 actor=subj recipient=with,obj.with,between,obj.between if="obj coalition|alliance|front|bloc|partnership|union"
    + Mali formed an alliance with Niger.
    - Two amino acids formed a union with sugar.
