# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over trees of our own engine,
# drawn towards the frame's mean where a word is rare, rounded to twentieths. Numbers only; made by tools/count_cues.py, not by hand.
# What a line here leaves out (stances, words that news of that corpus does not use) stands in the other files of this folder.
%kind cue

%default pos=v
bragge; muse; speak : frame=about weight=0.95
say : frame=about,at,be-clause,clause,during,for,in,ing,inter,obj,of,on,whether weight=0.95
boast; jok; report; speculate : frame=about,clause weight=0.95
complain : frame=about,clause,of weight=0.95
rail : frame=against weight=0.95
warn : frame=against,clause,of,to-obj weight=0.95
refer : frame=be-as weight=0.95
criticize : frame=be-as,be-for,be-obj,clause,obj,obj-as,obj-for,obj-on,small-obj weight=0.95
call : frame=be-as,be-for,for,obj-for,on,small-obj,to-obj,upon weight=0.95
expect : frame=be-as,be-small,clause,to,to-obj weight=0.95
dismiss : frame=be-as,obj-as weight=0.95
ask : frame=be-clause,be-whether,for,inter weight=0.95
tell : frame=be-clause,clause,inter,obj,small-obj,whether weight=0.95
praise : frame=be-for,clause,obj,obj-as weight=0.95
vouch : frame=be-for,for weight=0.95
denounce : frame=be-for,obj-as weight=0.95
title : frame=be-obj weight=0.95
accuse : frame=be-obj,clause,obj-of weight=0.95
deem : frame=be-small,obj,small-obj weight=0.95
acknowledge; agree; allege; allow; answer; anticipate; argue; assert : frame=clause weight=0.95
assure; calculate; caution; claim; clarify; concede; confirm; contend : frame=clause weight=0.95
convince; demand; determine; doubt; emphasize; fire; forecast; ho : frame=clause weight=0.95
imply; issue; lay; pledge; posit; predict; promise; quote : frame=clause weight=0.95
reaffirm; realize; recognize; recommend; release; repeat; rul; sign : frame=clause weight=0.95
signal; stress; suggest; suspect; veto; want; worry : frame=clause weight=0.95
propose : frame=clause,ing,obj-for,to weight=0.95
conclude; continue; declare; explain; insist; point; post; remark : frame=clause,inter weight=0.95
reply; respond; state; tweet : frame=clause,inter weight=0.95
announce : frame=clause,inter,obj,obj-as,obj-for,obj-with,to,to-obj,whether weight=0.95
note : frame=clause,inter,obj,whether weight=0.95
recall : frame=clause,inter,obj-as weight=0.95
write : frame=clause,inter,of weight=0.95
add : frame=clause,inter,whether weight=0.95
fear; lament; reiterate; remind : frame=clause,obj weight=0.95
express : frame=clause,obj,obj-about,obj-over,obj-with weight=0.95
cite : frame=clause,obj,obj-as weight=0.95
blast : frame=clause,obj,obj-for,obj-over weight=0.95
vow : frame=clause,obj,to weight=0.95
order : frame=clause,obj,to-obj weight=0.95
mention; support : frame=clause,obj-as weight=0.95
decline : frame=clause,to weight=0.95
apologize : frame=for weight=0.95
blam : frame=for,obj-for,obj-on weight=0.95
oppose : frame=ing weight=0.95
admit; believe; impassion; indicate; read; shet : frame=inter weight=0.95
show : frame=inter,obj-with,small-obj weight=0.95
assail; decry; deride; disavow; dispute; rebut; tout : frame=obj weight=0.95
blame; congratulate : frame=obj,obj-for weight=0.95
question : frame=obj,whether weight=0.95
defend : frame=obj-against,obj-as,obj-of weight=0.95
bill; characterize; describe; hail; list; reference; toute; view : frame=obj-as weight=0.95
slam : frame=obj-as,obj-for weight=0.95
chide; mock; thank; voice : frame=obj-for weight=0.95
discuss : frame=obj-with,whether weight=0.95
prefer; refuse : frame=to weight=0.95
urge : frame=to-obj weight=0.95
understand; wonder : frame=whether weight=0.95
talk : frame=about weight=0.90
argue : frame=against,for weight=0.90
report : frame=as,be-clause,inter,obj weight=0.90
tell : frame=as,be-obj,obj-on,to-obj weight=0.90
announce : frame=as,be-on weight=0.90
say : frame=as,be-to,to weight=0.90
note : frame=as,in weight=0.90
call : frame=as,obj-on weight=0.90
describe : frame=as,obj-to,obj-with weight=0.90
balk; lash : frame=at weight=0.90
ask : frame=be-about,be-obj,clause,obj-about,to-obj,whether weight=0.90
bill : frame=be-as weight=0.90
portray : frame=be-as,obj-as weight=0.90
reveal : frame=be-clause,clause weight=0.90
reject : frame=be-obj weight=0.90
enamor; inform : frame=be-of weight=0.90
expect : frame=be-to,obj weight=0.90
admit; charge; indicate; think : frame=clause weight=0.90
write : frame=in weight=0.90
consider : frame=ing weight=0.90
recall : frame=ing,obj weight=0.90
mention : frame=ing,obj,obj-on weight=0.90
bemoan; chide; decline; denounce; discuss; document; hail; hate : frame=obj weight=0.90
label; list; mock; prefer; reference; relish; slam; suggest : frame=obj weight=0.90
toute; urge : frame=obj weight=0.90
credit; explain : frame=obj,obj-for weight=0.90
oppose : frame=obj,obj-on weight=0.90
plead : frame=obj,obj-to weight=0.90
share : frame=obj-about weight=0.90
identify; name; regard : frame=obj-as weight=0.90
attack; condemn; declare; endorse : frame=obj-for weight=0.90
blame; propose : frame=obj-on weight=0.90
defend : frame=obj-on,to-obj weight=0.90
liken : frame=obj-to weight=0.90
boast : frame=of weight=0.90
acknowledge; acquiesce; claim; complain; ho; promise; refer : frame=to weight=0.90
like : frame=to,to-obj weight=0.90
remark : frame=upon weight=0.90
believe : frame=whether weight=0.90
worry : frame=about weight=0.85
write : frame=about,on weight=0.85
regard : frame=be-as weight=0.85
describe : frame=be-as,obj weight=0.85
convince : frame=be-clause weight=0.85
expect : frame=be-in,from weight=0.85
document; lambast; mention; report : frame=be-obj weight=0.85
accuse : frame=be-of,obj weight=0.85
ask : frame=be-to,obj weight=0.85
believe; defend; deny; show; urge : frame=clause weight=0.85
call : frame=clause,obj,to weight=0.85
say : frame=from,with weight=0.85
declare : frame=in weight=0.85
suggest : frame=ing weight=0.85
support : frame=ing,small-obj weight=0.85
think : frame=inter,of weight=0.85
acknowledge; argue; articulate; assure; blam; condemn; dismiss; foresee : frame=obj weight=0.85
horrify; inform; insult; mince; preach; predict; promise; propose : frame=obj weight=0.85
pump; recite; recount; refer; repudiate; reveal; shoute; slamm : frame=obj weight=0.85
voice : frame=obj weight=0.85
frame : frame=obj-as weight=0.85
disclose; express; praise; want : frame=obj-for weight=0.85
credit : frame=obj-with weight=0.85
speak; talk : frame=of weight=0.85
shrugge : frame=off weight=0.85
comment; elaborate : frame=on weight=0.85
chant : frame=small weight=0.85
portray : frame=small-obj weight=0.85
hesitate; vote : frame=to weight=0.85
consider : frame=to-obj weight=0.85
explain : frame=whether weight=0.85
think : frame=about weight=0.80
vote : frame=against,obj-for weight=0.80
acknowledge : frame=as,in weight=0.80
point : frame=as,obj weight=0.80
explain : frame=as,obj-to weight=0.80
hint : frame=at weight=0.80
ask : frame=at,obj-to,on,to weight=0.80
know : frame=be-among,be-for,whether weight=0.80
report : frame=be-as weight=0.80
remember : frame=be-as,obj weight=0.80
nominate : frame=be-as,obj-for,to-obj weight=0.80
rever : frame=be-at weight=0.80
dislik : frame=be-obj weight=0.80
call : frame=be-on weight=0.80
appear; estimate : frame=clause weight=0.80
find : frame=clause,inter weight=0.80
seem : frame=clause,like weight=0.80
learn : frame=clause,of weight=0.80
advocate; favor; push : frame=for weight=0.80
argue; talk : frame=inter weight=0.80
applaud; applaude; attribute; defend; dislike; disparage; disregard; endorse : frame=obj weight=0.80
exemplify; extoll; foreshadow; inflate; insist; issue; needle; outline : frame=obj weight=0.80
pok; proclaim; pronounce; publicize; quote; rattl; re-tweet; reaffirm : frame=obj weight=0.80
reassure; recit; reject; repeat; replay; retweet; satirize; show : frame=obj weight=0.80
stress; taunt; thank; trumpet; unsettle; witness; write : frame=obj weight=0.80
deliver; make : frame=obj-about weight=0.80
pitch; see; singl : frame=obj-as weight=0.80
back; signal : frame=obj-for weight=0.80
offer : frame=obj-on,to weight=0.80
attack : frame=obj-over weight=0.80
favore : frame=obj-to weight=0.80
dwel; sound; touch : frame=on weight=0.80
agree : frame=on,to,with weight=0.80
admit; apologize; love; plan : frame=to weight=0.80
hope : frame=to,to-obj weight=0.80
request : frame=to-obj weight=0.80
disagree : frame=with weight=0.80
feel; fight : frame=about weight=0.75
push : frame=against,obj-for weight=0.75
reveal : frame=as weight=0.75
write : frame=as,obj-on,to weight=0.75
claim : frame=at,small weight=0.75
press : frame=be-about weight=0.75
interpret; list : frame=be-as weight=0.75
endorse : frame=be-in weight=0.75
announce; argue; intrigue : frame=be-obj weight=0.75
know : frame=be-to,clause weight=0.75
show : frame=be-to,obj-for weight=0.75
emerge; make : frame=clause weight=0.75
hope : frame=clause,for weight=0.75
propose : frame=from weight=0.75
ask; believe : frame=in weight=0.75
say : frame=into weight=0.75
allege; chant; clarify; deny; dub; estimate; judge; persuade : frame=obj weight=0.75
recognize; restrict; savage; slash; sound; state; welcome : frame=obj weight=0.75
distinguish; knock; position : frame=obj-as weight=0.75
lay; offer : frame=obj-for weight=0.75
name : frame=obj-on weight=0.75
discuss; prefer : frame=obj-to weight=0.75
charge : frame=obj-with weight=0.75
point : frame=small,to weight=0.75
consider; find; release; remember; report : frame=small-obj weight=0.75
appear; decide; explain; seem; threaten : frame=to weight=0.75
want : frame=to,to-obj weight=0.75
challenge; trust : frame=to-obj weight=0.75
struggle : frame=whether weight=0.75
concur; reckon : frame=with weight=0.75
ask : frame=about weight=0.70
mention : frame=as weight=0.70
see : frame=be-as,clause,for weight=0.70
approve; assure; request : frame=be-obj weight=0.70
confirm; echo : frame=be-obj,obj weight=0.70
intend : frame=be-to weight=0.70
decide; feel; guess : frame=clause weight=0.70
report : frame=ing,to weight=0.70
mean : frame=inter weight=0.70
answer; conclude; consider; declare; detail; distance; emphasize; favore : frame=obj weight=0.70
forward; hope; learn; promote; rebuk : frame=obj weight=0.70
want : frame=obj,small-obj weight=0.70
attack; cast; paint : frame=obj-as weight=0.70
claim : frame=obj-for weight=0.70
post : frame=obj-on,on weight=0.70
compare : frame=obj-to weight=0.70
spar : frame=over weight=0.70
appear : frame=small weight=0.70
allude; lobby; push : frame=to weight=0.70
show : frame=to-obj weight=0.70
think : frame=whether weight=0.70
campaign : frame=against weight=0.65
talk : frame=at weight=0.65
know : frame=be-as weight=0.65
declare; oppose; project : frame=be-obj weight=0.65
consider : frame=be-obj,be-small weight=0.65
claim; support : frame=be-obj,obj weight=0.65
attribute : frame=be-to,obj-to weight=0.65
maintain; remember : frame=clause weight=0.65
press : frame=for weight=0.65
back; concede : frame=in weight=0.65
agree; aim; attack; authorize; bash; coin; convince; demand : frame=obj weight=0.65
favor; floate; highlight; like; mandate; name; portray; pressure : frame=obj weight=0.65
publish; release; reply; respond; trash; understand; view; warrant : frame=obj weight=0.65
worry : frame=obj weight=0.65
accept; share : frame=obj-for weight=0.65
hit : frame=obj-for,obj-on weight=0.65
make : frame=obj-of weight=0.65
pledge : frame=obj-to weight=0.65
go : frame=of weight=0.65
brush : frame=off weight=0.65
push; zero : frame=on weight=0.65
call : frame=small weight=0.65
cast : frame=small-obj weight=0.65
design; intend; look; seek : frame=to weight=0.65
wage : frame=to-obj weight=0.65
come; speak : frame=against weight=0.60
believe; learn : frame=as weight=0.60
show : frame=as,whether weight=0.60
know : frame=at,inter weight=0.60
identify : frame=be-as,with weight=0.60
rebuff : frame=be-at weight=0.60
report : frame=be-in weight=0.60
name : frame=be-in,be-obj weight=0.60
estimate; outrage; regard; tweet : frame=be-obj weight=0.60
see : frame=be-obj,in weight=0.60
assure : frame=be-of weight=0.60
divide : frame=be-over weight=0.60
project : frame=be-to weight=0.60
charge; thrill : frame=be-with weight=0.60
assume; demonstrate; go : frame=clause weight=0.60
vote : frame=for weight=0.60
argue : frame=in weight=0.60
add; admit; affirm; anger; appoint; approve; back; broadcast : frame=obj weight=0.60
compile; concede; deflect; email; infuriate; invoke; love; offer : frame=obj weight=0.60
post; prohibit; seek; share; sue; symbolize; talk; think : frame=obj weight=0.60
underestimate; withdraw : frame=obj weight=0.60
pledge : frame=obj,to weight=0.60
present : frame=obj-as weight=0.60
cast : frame=obj-for weight=0.60
deliver : frame=obj-on weight=0.60
devote : frame=obj-to weight=0.60
find : frame=obj-with weight=0.60
focus; insist : frame=on weight=0.60
seem; sound : frame=small weight=0.60
aim; forget; require : frame=to weight=0.60
encourage : frame=to-obj weight=0.60
reveal : frame=whether weight=0.60
resonate; side : frame=with weight=0.60
fire : frame=at weight=0.55
view : frame=be-as weight=0.55
provide : frame=be-from weight=0.55
share : frame=be-obj weight=0.55
challenge : frame=be-over,obj-to weight=0.55
devote : frame=be-to weight=0.55
bet : frame=clause weight=0.55
learn; shet; suggest : frame=in weight=0.55
call : frame=into weight=0.55
alarm; believe; boo; contemplate; contradict; disclose; encourage; experience : frame=obj weight=0.55
file; hammer; identify; justify; lay; paint; present; request : frame=obj weight=0.55
reserve : frame=obj weight=0.55
know : frame=obj-for weight=0.55
find; mount : frame=obj-on weight=0.55
appoint; tweet : frame=obj-to weight=0.55
draw; send : frame=obj-with weight=0.55
double; show : frame=on weight=0.55
feel : frame=small weight=0.55
invite : frame=to-obj weight=0.55
pass; respond : frame=with weight=0.55
care : frame=about,obj weight=0.50
talk : frame=as,with weight=0.50
define : frame=be-as weight=0.50
disclose; impress; pass : frame=be-obj weight=0.50
know : frame=be-obj,obj weight=0.50
divide : frame=be-on weight=0.50
stand : frame=by weight=0.50
prove; start : frame=clause weight=0.50
vot : frame=for weight=0.50
add : frame=in weight=0.50
respond : frame=in,to weight=0.50
give : frame=ing weight=0.50
accept; advocate; assert; compare; contrast; explore; ignore; indicate : frame=obj weight=0.50
introduce; press; project; recommend; rip; see; seem; sign : frame=obj weight=0.50
vote : frame=obj weight=0.50
take : frame=obj-over weight=0.50
offer : frame=obj-to weight=0.50
use : frame=obj-with weight=0.50
stop; want : frame=small weight=0.50
tweet : frame=at weight=0.45
back; debate; direct; introduce; write : frame=be-obj weight=0.45
call : frame=be-small weight=0.45
invite : frame=be-to weight=0.45
require : frame=be-to,to-obj weight=0.45
testify : frame=before weight=0.45
begin : frame=by weight=0.45
give; leave; provide; remain : frame=clause weight=0.45
campaign; look : frame=for weight=0.45
address; bar; champion; display; downplay; embrace; enjoy; illustrate : frame=obj weight=0.45
pass; position; rebuff; threaten; underscore; unveil; utter; withhold : frame=obj weight=0.45
find; have : frame=obj-for weight=0.45
focus; strike : frame=obj-on weight=0.45
append : frame=obj-to weight=0.45
hold : frame=on weight=0.45
go : frame=out weight=0.45
see : frame=small-obj weight=0.45
commit; sign : frame=to weight=0.45
go : frame=after weight=0.40
fire : frame=be-from weight=0.40
call; ignore; present; split : frame=be-obj weight=0.40
mean : frame=be-to weight=0.40
allow : frame=be-to,obj weight=0.40
respond : frame=by weight=0.40
become; follow; raise : frame=clause weight=0.40
stand : frame=for weight=0.40
file : frame=in weight=0.40
adopt; counter; distribute; exploit; expose; feel; imagine; negotiate : frame=obj weight=0.40
nominate; push; read; renew; resist; underscor : frame=obj weight=0.40
count : frame=obj,on weight=0.40
make : frame=obj-on,to-obj weight=0.40
pay; put : frame=obj-to weight=0.40
contrast; hit; take : frame=obj-with weight=0.40
start : frame=obj-with,small-obj weight=0.40
bank; reflect; weigh : frame=on weight=0.40
attempt; choose; proceed; prove; struggl; talk : frame=to weight=0.40
hold : frame=to-obj weight=0.40
determine : frame=whether weight=0.40
greet : frame=be-obj weight=0.35
name : frame=be-small weight=0.35
follow : frame=by weight=0.35
go : frame=for,inter weight=0.35
continue; stop : frame=ing weight=0.35
appear; charge; cheer; prosecute; revisit : frame=obj weight=0.35
deliver : frame=obj,obj-to weight=0.35
make : frame=obj-for weight=0.35
publish : frame=obj-on weight=0.35
be; do : frame=clause weight=0.30
come; include : frame=clause weight=0.25
share : frame=obj-with weight=0.25
grow; turn : frame=clause weight=0.20
come : frame=inter weight=0.20
allow : frame=to-obj weight=0.20
ensure; help; mean : frame=clause weight=0.15
happen : frame=inter weight=0.15
add : frame=obj-to weight=0.15
provide : frame=to-obj weight=0.15
win : frame=clause weight=0.10
be : frame=inter weight=0.10

%default pos=n
call : frame=s-for weight=0.95
promise : frame=s-to weight=0.95
word : frame=about weight=0.90
call; opposition; pledge : frame=s-to weight=0.90
attitude; comment; conversation; length; message : frame=about weight=0.85
alleging : frame=clause weight=0.85
allegation; endorsement : frame=of weight=0.85
praise : frame=on weight=0.85
claim : frame=s-clause weight=0.85
criticism : frame=s-of weight=0.85
testimonial : frame=about weight=0.80
attack : frame=against weight=0.80
defense; favor : frame=of weight=0.80
support : frame=s-among weight=0.80
assessment; endorsement : frame=s-of weight=0.80
call; pledge; proposal : frame=to weight=0.80
anxiety; tweet : frame=about weight=0.75
support : frame=among weight=0.75
concern : frame=clause weight=0.75
call : frame=for weight=0.75
secret : frame=of weight=0.75
condemnation : frame=s-of weight=0.75
proposal; refusal : frame=s-to weight=0.75
plan : frame=to weight=0.75
concern; doubt; note; question : frame=about weight=0.70
recognition : frame=among weight=0.70
proposal; respect; support : frame=for weight=0.70
mention; understanding : frame=of weight=0.70
comment; remark : frame=s-about weight=0.70
passion : frame=s-for weight=0.70
talk; view : frame=s-of weight=0.70
attack : frame=s-on weight=0.70
pain : frame=to weight=0.70
detail : frame=about weight=0.65
hint : frame=at,of weight=0.65
apology : frame=for weight=0.65
call; denunciation; disclosure; perception; support : frame=of weight=0.65
turn : frame=s-against weight=0.65
critique; embrace : frame=s-of weight=0.65
stance : frame=s-on weight=0.65
decision : frame=s-to weight=0.65
story : frame=about weight=0.60
show : frame=clause weight=0.60
criticism; opinion; statement : frame=of weight=0.60
announcement : frame=s-of weight=0.60
position : frame=s-on weight=0.60
unwillingness : frame=s-to weight=0.60
case; opposition : frame=to weight=0.60
debate : frame=about weight=0.55
critic; footage; interest : frame=of weight=0.55
position : frame=on weight=0.55
message : frame=s-of weight=0.55
concern : frame=among weight=0.50
interest : frame=in weight=0.50
accusation; assessment; backing; rejection; view : frame=of weight=0.50
supporter : frame=on weight=0.50
request; support : frame=s-for weight=0.50
point : frame=to weight=0.50
critique; defender; hope; message; vision : frame=of weight=0.45
ban : frame=s-on weight=0.45
inability : frame=s-to weight=0.45
condition; reference; show : frame=to weight=0.45
report : frame=clause weight=0.40
advocate; ballot; case; word : frame=for weight=0.40
discussion; fear; story : frame=of weight=0.40
campaign : frame=s-against weight=0.40
appeal; way : frame=s-to weight=0.40
bill : frame=to weight=0.40
lawsuit : frame=against weight=0.35
dig : frame=at weight=0.35
account : frame=of weight=0.35
focus : frame=on weight=0.35

%default pos=a
angry; hopeful; vocal; worried : frame=about weight=0.95
confident : frame=clause weight=0.95
supportive : frame=of weight=0.95
clear : frame=about weight=0.90
adamant; aware; hopeful; upset; worried : frame=clause weight=0.90
skeptical : frame=of weight=0.90
upbeat : frame=about weight=0.85
glad : frame=clause weight=0.85
confident : frame=in weight=0.85
aware; critical; full; sick : frame=of weight=0.85
pleased : frame=with weight=0.85
concerned : frame=about weight=0.80
unified : frame=on weight=0.80
eager : frame=to weight=0.80
satisfied : frame=with weight=0.80
proud : frame=of weight=0.75
unanimous : frame=in weight=0.70
wary : frame=of weight=0.70
clear; free; quick : frame=to weight=0.70
concerned : frame=with weight=0.70
clear; concerned; sure : frame=clause weight=0.65
interested : frame=in weight=0.65
willing : frame=to weight=0.65
unhappy : frame=with weight=0.60
hungry : frame=for weight=0.55
vocal : frame=in weight=0.55
happy : frame=to weight=0.55
careful : frame=to weight=0.50
sure : frame=whether weight=0.50
inclined; tribute : frame=to weight=0.45
