# MOBILIZE (15): military or police moves short of force.
%kind event
%default type=MOBILIZE cameo=150

mobilise; mobilize; deploy; mass; muster; amass; station; reposition; redeploy : pos=v cameo=152 mode=troops actor=subj recipient=against,to,along,in,near,on,for.against,obj.along,obj.in,obj.on,at,around alone=yes if="obj @troops"
    + Turkey massed troops along the border with Syria.
    - The bakery deployed an army of mixers.
deploy; mobilise; mobilize : pos=v cameo=152 actor=subj recipient=to,in,along,near,on,against,at,obj alone=yes
    + Colombia has deployed to the border of Venezuela.
deploy; mobilise; mobilize; station : pos=v cameo=151 mode=police actor=subj recipient=in,to,at,around,outside alone=yes if="obj @police"
    + Kenya deployed police in Kisumu.
deploy; station; place; install; position : pos=v cameo=154 mode=weapons actor=subj recipient=in,along,near,on,to alone=yes if="obj missile|battery|launcher|warhead|radar|tank|artillery|system|rocket"
    + Russia deployed missiles in Belarus.
send; dispatch; move; rush; fly; bring; sail : pos=v cameo=152 mode=troops actor=subj recipient=to,into,in,near,toward,towards,along,obj.to alone=yes if="obj @troops"
    + Rwanda sent troops to Mozambique.
    - The school sent a unit on fractions to parents.
reinforce; strengthen; beef; bolster; intensify; boost; increase; augment; build : pos=v cameo=152 mode=troops actor=subj recipient=along,in,on,near,at,obj.in,obj.along,obj.on,against alone=yes if="obj @troops|presence|garrison|border|defence|defense|security"
    + NATO strengthened its forces in Estonia.
    - Exercise strengthens the guard of the body.
put; place; go : pos=v cameo=151 mode=troops actor=subj recipient=obj,along,in alone=yes if="on alert"
    + Iran put its navy on alert.
call : pos=v prt=up cameo=152 mode=troops actor=subj recipient=against,for alone=yes if="obj reservist|reserve|conscript|soldier"
    + Israel called up reservists.
deployment; mobilisation; mobilization; buildup; build-up : pos=n cameo=152 mode=troops actor=by,poss,of recipient=to,in,along,near,on
    + The deployment of Chinese soldiers to Djibouti began.
arrive : pos=v type=AID cameo=074 actor=subj recipient=in,at if="subj peacekeeper"
    + Nigerian peacekeepers arrived in Liberia.
arrive; land : pos=v cameo=152 mode=troops actor=subj recipient=in,at alone=yes if="subj @troops"
    + Some Chinese soldiers arrived in Sudan.
patrol; guard; surround; encircle; besiege : pos=v cameo=152 mode=troops actor=subj recipient=obj,in if="subj @troops|@police|rebel|militia|militant|fighter"
    + Indian troops surrounded a Kashmiri village.
    - Trees surround the village.
test; fire; launch : pos=v cameo=154 mode=weapons actor=subj recipient=toward,towards,over,into,at alone=yes if="obj missile|warhead|rocket" unless="at" unless="into" unless="on"
    + North Korea tested a missile.
advance; march : pos=v cameo=152 mode=troops actor=subj recipient=on,toward,towards,into if="subj @troops|rebel|fighter|militant|militia"
    + On Monday the rebels advanced on Libyan towns.
conduct; hold; stage; perform; begin; launch : pos=v cameo=150 mode=troops actor=subj recipient=near,off,along,in,obj.near,obj.in alone=yes if="obj exercise|drill|maneuver|manoeuvre|wargame" if="obj.word military|naval|live-fire|live|war|army" unless="obj.word joint" unless="with|obj.with"
    + China held military exercises near Taiwan.
    - The school held fire drills in June.
militarise; militarize; arm; fortify : pos=v cameo=150 actor=subj recipient=obj,against conf=0.6 if="obj border|island|region|position|frontier"
    + China militarised an island of the Philippines.
scramble : pos=v cameo=152 mode=troops actor=subj recipient=to,against,obj alone=yes if="obj jet|fighter|plane|aircraft|warplane"
    + Greece scrambled jets against Turkish planes.
conscript; draft; recruit : pos=v cameo=150 actor=subj recipient=obj,from alone=yes if="obj soldier|man|child|fighter|reservist|youth|boy|villager" conf=0.6
    + The army of Eritrea conscripted children.
    - The coach recruited men for the choir.
