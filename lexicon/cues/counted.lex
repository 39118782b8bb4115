# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over the trees of our
# own engine, drawn towards the mean of word and frame where the pair is rare, rounded to twentieths. Numbers only; made by
# tools/count_cues.py, not by hand. Stances, and words that this corpus does not use, stand in the other files of this folder.
%kind cue

%default pos=v
boast; speculate : frame=about,clause weight=0.95
say : frame=about,clause,inter,of,quote,whether weight=0.95
rail : frame=against weight=0.95
warn : frame=against,clause,obj-against,of,to-obj weight=0.95
question : frame=be-about,obj,whether weight=0.95
criticize : frame=be-as,be-for,obj-as,obj-for,obj-on weight=0.95
expect : frame=be-as,be-small,small-obj,to,to-obj weight=0.95
denounce : frame=be-as,obj-as weight=0.95
tell : frame=be-clause,clause,inter,quote,whether weight=0.95
ask : frame=be-clause,clause,quote,whether weight=0.95
deem : frame=be-small,small-obj weight=0.95
admit; affirm; allege; answer; anticipate; appear; argue; assert : frame=clause weight=0.95
assure; brag; calculate; caution; chant; charge; claim; clarify : frame=clause weight=0.95
comment; complain; concede; conclude; confirm; contend; convince; dawn : frame=clause weight=0.95
demand; deny; disclose; doubt; emphasize; express; fear; forecast : frame=clause weight=0.95
highlight; hint; ho; hope; imply; inform; insist; jok : frame=clause weight=0.95
joke; lament; notice; pledge; posit; post; predict; protest : frame=clause weight=0.95
realize; recognize; recommend; reiterate; release; rule; sense; signal : frame=clause weight=0.95
stress; suggest; suspect; testify; understand; urge; voice : frame=clause weight=0.95
tweet; write : frame=clause,inter,quote weight=0.95
call : frame=clause,inter,small-obj weight=0.95
promise : frame=clause,inter,to-obj weight=0.95
explain; note : frame=clause,inter,whether weight=0.95
cite : frame=clause,obj,obj-as weight=0.95
vow : frame=clause,obj,to weight=0.95
order : frame=clause,obj,to-obj weight=0.95
mention : frame=clause,obj-as weight=0.95
announce : frame=clause,obj-as,to-obj weight=0.95
add; continue; declare; read; remark; repeat; reply; report : frame=clause,quote weight=0.95
respond; state : frame=clause,quote weight=0.95
propose : frame=clause,to-obj weight=0.95
acknowledge; ad; discuss; point; recall; remind; worry : frame=clause,whether weight=0.95
decry; tout : frame=obj weight=0.95
praise : frame=obj,obj-as weight=0.95
blame : frame=obj,obj-for,obj-on weight=0.95
blast : frame=obj,obj-for,obj-over weight=0.95
characterize; defend; dismiss; hail; list; slam; toute : frame=obj-as weight=0.95
describe : frame=obj-as,whether weight=0.95
congratulate : frame=obj-for weight=0.95
accuse : frame=obj-of,of weight=0.95
yell : frame=quote weight=0.95
decline; refuse : frame=to weight=0.95
oppose : frame=to-obj weight=0.95
wonder : frame=whether weight=0.95
brag; complain; gush; jok; muse; speak; talk : frame=about weight=0.90
worry : frame=about,be-about weight=0.90
ask : frame=about,be-whether,inter,to-obj weight=0.90
write : frame=about,whether weight=0.90
lambast : frame=be-as weight=0.90
call : frame=be-as,for,obj-against,obj-for,to weight=0.90
describe : frame=be-as,ing weight=0.90
report : frame=be-clause,inter weight=0.90
say : frame=be-clause,obj weight=0.90
denounce : frame=be-for,obj weight=0.90
criticize : frame=be-obj,obj weight=0.90
accuse : frame=be-of,obj,small-obj weight=0.90
title : frame=be-small weight=0.90
expect : frame=be-to weight=0.90
agree; allow; determine; estimate; find; indicate; reveal; seem : frame=clause weight=0.90
mention : frame=ing,obj weight=0.90
propose : frame=ing,to weight=0.90
ad; point : frame=inter weight=0.90
assail; congratulate; deem; disavow; dispute; lament; note; reiterate : frame=obj weight=0.90
remind; toute : frame=obj weight=0.90
mock : frame=obj,obj-for weight=0.90
urge : frame=obj,to-obj weight=0.90
announce : frame=obj,whether weight=0.90
express : frame=obj-about weight=0.90
defend : frame=obj-against,to-obj weight=0.90
highlight; name; quote; single; support; view : frame=obj-as weight=0.90
chide; discuss; endorse; praise; thank : frame=obj-for weight=0.90
oppose : frame=obj-on weight=0.90
recall : frame=small-obj weight=0.90
acquiesce; prefer; promise; refer : frame=to weight=0.90
like; tell : frame=to-obj weight=0.90
consider; suggest : frame=whether weight=0.90
feel : frame=about,clause weight=0.85
argue : frame=against weight=0.85
balk; lash : frame=at weight=0.85
ask : frame=be-about,obj-about,to weight=0.85
bill; list : frame=be-as weight=0.85
enamore : frame=be-of weight=0.85
say : frame=be-to,in,ing,to weight=0.85
decide; discover; guess; know; learn; require; think : frame=clause weight=0.85
show : frame=clause,small-obj weight=0.85
believe : frame=clause,whether weight=0.85
vouch : frame=for weight=0.85
apologize : frame=for,to weight=0.85
recall : frame=ing weight=0.85
insist; predict; vote : frame=inter weight=0.85
bemoan; chide; decline; deride; document; expect; hail; insult : frame=obj weight=0.85
label; prefer; propose; recite; reference; repudiate; tweet : frame=obj weight=0.85
slam : frame=obj,obj-for weight=0.85
discuss : frame=obj,obj-with weight=0.85
identify; inflate; portray; regard; savage : frame=obj-as weight=0.85
attack : frame=obj-as,obj-for weight=0.85
condemn; credit; stress : frame=obj-for weight=0.85
defend; mention : frame=obj-on weight=0.85
call : frame=obj-on,to-obj weight=0.85
liken : frame=obj-to weight=0.85
boast; complain : frame=of weight=0.85
slamm : frame=small-obj weight=0.85
like : frame=to weight=0.85
hope : frame=to-obj weight=0.85
convince : frame=whether weight=0.85
open; think : frame=about weight=0.80
note : frame=as weight=0.80
say : frame=as,for,on weight=0.80
press : frame=be-about weight=0.80
know : frame=be-among weight=0.80
interpret; portray : frame=be-as weight=0.80
mention : frame=be-as,be-obj weight=0.80
report : frame=be-as,obj weight=0.80
convince : frame=be-clause weight=0.80
ask : frame=be-during,for weight=0.80
call : frame=be-for,obj,obj-to,on,small weight=0.80
accuse : frame=be-obj weight=0.80
reject : frame=be-obj,obj weight=0.80
describe : frame=be-obj,obj,obj-to weight=0.80
assume; demonstrate; maintain : frame=clause weight=0.80
see : frame=clause,obj-as weight=0.80
plead : frame=for weight=0.80
support : frame=ing,to-obj weight=0.80
argue; assure; show : frame=inter weight=0.80
credit; defend; dismiss; endorse; explain; fear; foresee; list : frame=obj weight=0.80
mince; oppose; peg; preach; promise; rattle; reaffirm; rebut : frame=obj weight=0.80
recall; recount; refuse; shoute; thank; trumpet; veto : frame=obj weight=0.80
frame : frame=obj-as weight=0.80
talk : frame=of weight=0.80
comment : frame=on weight=0.80
envision : frame=small-obj weight=0.80
agree; ho; love; plan; strive; tell : frame=to weight=0.80
claim; implore; intend; nominate; seek; want : frame=to-obj weight=0.80
push : frame=against weight=0.75
vote : frame=against,to weight=0.75
describe : frame=as weight=0.75
report : frame=as,to weight=0.75
say : frame=at,small weight=0.75
nominate; regard : frame=be-as weight=0.75
expect : frame=be-in weight=0.75
dismiss; document; endorse; oppose : frame=be-obj weight=0.75
announce : frame=be-obj,be-on weight=0.75
inform : frame=be-of weight=0.75
call : frame=be-on weight=0.75
ask : frame=be-to,obj weight=0.75
hear : frame=clause weight=0.75
write : frame=in weight=0.75
consider : frame=ing,small-obj weight=0.75
read; talk : frame=inter weight=0.75
acknowledge; applaud; applaude; chant; condemn; express; hate; horrify : frame=obj weight=0.75
issue; outline; pump; relish; repeat; retweet; stress; tell : frame=obj weight=0.75
witness : frame=obj weight=0.75
point : frame=obj,to weight=0.75
distinguish; knock; sign : frame=obj-as weight=0.75
support : frame=obj-for weight=0.75
want : frame=obj-for,to weight=0.75
attack : frame=obj-over weight=0.75
discuss; prefer; tweet : frame=obj-to weight=0.75
credit : frame=obj-with weight=0.75
learn; speak : frame=of weight=0.75
brush : frame=off weight=0.75
dwel : frame=on weight=0.75
plead : frame=small,to weight=0.75
argue : frame=small-obj weight=0.75
allude; claim; hesitate; hope; seem : frame=to weight=0.75
challenge; persuade; request; trust : frame=to-obj weight=0.75
know; show; think : frame=whether weight=0.75
fight : frame=about weight=0.70
explain; mention : frame=as weight=0.70
tweet : frame=at weight=0.70
know : frame=be-for weight=0.70
ask; dislik; startle; title : frame=be-obj weight=0.70
declare : frame=be-small weight=0.70
consider : frame=be-small,obj weight=0.70
show : frame=be-small-obj,obj,obj-with weight=0.70
attribute; refer : frame=be-to weight=0.70
remember : frame=clause weight=0.70
advocate; argue; hope : frame=for weight=0.70
report; rule : frame=ing weight=0.70
believe; continue; reply : frame=inter weight=0.70
seem : frame=like weight=0.70
admire; articulate; boycott; brush; detail; disregard; emphasize; exemplify : frame=obj weight=0.70
extoll; foreshadow; mull; needle; overstate; pok; prescrib; publicize : frame=obj weight=0.70
re-tweet; rebuk; replay; reprise; reveal; size; taunt; unsettle : frame=obj weight=0.70
favore : frame=obj,obj-to weight=0.70
paint; pitch; present : frame=obj-as weight=0.70
back; claim; nominate : frame=obj-for weight=0.70
offer : frame=obj-for,to weight=0.70
shrug : frame=off weight=0.70
write : frame=on,to weight=0.70
name; want : frame=small-obj weight=0.70
appear; intend; threaten : frame=to weight=0.70
encourage : frame=to-obj weight=0.70
remark : frame=upon weight=0.70
say : frame=with weight=0.70
care : frame=about weight=0.65
tell : frame=after weight=0.65
point : frame=as weight=0.65
identify; remember; see; view : frame=be-as weight=0.65
know : frame=be-as,inter weight=0.65
rever : frame=be-at weight=0.65
show : frame=be-ing,obj-for weight=0.65
call; report : frame=be-obj weight=0.65
confirm; echo : frame=be-obj,obj weight=0.65
assure : frame=be-of weight=0.65
make : frame=clause weight=0.65
push : frame=for,obj-for,to,to-obj weight=0.65
suggest : frame=ing,obj weight=0.65
think : frame=inter weight=0.65
argue; attack; contradict; declare; demand; deny; distance; dub : frame=obj weight=0.65
highlight; interpret; justify; like; love; portray; predict; promote : frame=obj weight=0.65
pronounce; release; restrict; support; understand : frame=obj weight=0.65
write : frame=obj,obj-on weight=0.65
position : frame=obj-as weight=0.65
share; signal : frame=obj-for weight=0.65
name : frame=obj-on weight=0.65
attribute; refer : frame=obj-to weight=0.65
charge : frame=obj-with weight=0.65
agree; elaborate : frame=on weight=0.65
spar : frame=over weight=0.65
decide; opt; seek : frame=to weight=0.65
press : frame=to-obj weight=0.65
determine : frame=whether weight=0.65
concur; reckon : frame=with weight=0.65
acknowledge : frame=as weight=0.60
tell : frame=as,at weight=0.60
bristle : frame=at weight=0.60
argue; support : frame=be-obj weight=0.60
intend; know; project : frame=be-to weight=0.60
show : frame=be-to,ing,to weight=0.60
give; prove; turn : frame=clause weight=0.60
find : frame=inter weight=0.60
ad; approve; boo; disclose; ignore; judge; mandate; publish : frame=obj weight=0.60
quote; recognize; remember; renounce; single; slash; want : frame=obj weight=0.60
seem : frame=obj,small weight=0.60
pledge : frame=obj,to weight=0.60
cast : frame=obj-as weight=0.60
lay : frame=obj-for weight=0.60
offer; post : frame=obj-on weight=0.60
think : frame=of weight=0.60
riff : frame=on weight=0.60
appear : frame=small weight=0.60
aim; look : frame=to weight=0.60
see : frame=whether weight=0.60
agree; disagree : frame=with weight=0.60
write : frame=as weight=0.55
name : frame=be-for,obj,obj-to weight=0.55
approve; charge; outrage : frame=be-obj weight=0.55
challenge : frame=be-over weight=0.55
see : frame=be-small,small-obj weight=0.55
vote : frame=for weight=0.55
affirm; aim; anger; answer; back; coin; compile; dislike : frame=obj weight=0.55
favor; identify; invoke; post; prohibit; ratify; request; seek : frame=obj weight=0.55
share; state; underestimate; utter; view; welcome : frame=obj weight=0.55
sound : frame=obj,on weight=0.55
lay : frame=obj,small-obj weight=0.55
file : frame=obj-against weight=0.55
choose; mark : frame=obj-as weight=0.55
tick : frame=off weight=0.55
focus; insist; pounce; touch; zero : frame=on weight=0.55
feel : frame=small weight=0.55
find : frame=small-obj weight=0.55
talk : frame=to weight=0.55
side : frame=with weight=0.55
speak : frame=against weight=0.50
reveal : frame=as weight=0.50
hint : frame=at weight=0.50
define : frame=be-as weight=0.50
champion; debate; disclose; ignore; intrigue; request; worry : frame=be-obj weight=0.50
name : frame=be-obj,be-small,small weight=0.50
claim : frame=be-obj,obj weight=0.50
call : frame=be-small weight=0.50
charge : frame=be-with,obj weight=0.50
respond : frame=by,to weight=0.50
tell : frame=in weight=0.50
advocate; allege; assert; assure; bash; believe; circulate; concede : frame=obj weight=0.50
contemplate; email; estimate; experience; forward; hammer; introduce; learn : frame=obj weight=0.50
pass; persuade; see; talk; threaten; unveil; vote; warrant : frame=obj weight=0.50
withdraw : frame=obj weight=0.50
know : frame=obj,obj-for weight=0.50
appoint; offer : frame=obj,obj-to weight=0.50
sign : frame=obj,to weight=0.50
hit : frame=obj-for weight=0.50
impose : frame=obj-on weight=0.50
push : frame=on weight=0.50
consider; sound : frame=small weight=0.50
commit; forget : frame=to weight=0.50
identify : frame=with weight=0.50
identify : frame=as weight=0.45
know : frame=as,be-obj weight=0.45
talk : frame=at weight=0.45
rebuff : frame=at,obj weight=0.45
target : frame=be-for weight=0.45
see : frame=be-ing,obj-with weight=0.45
assure; declare; share; write : frame=be-obj weight=0.45
back : frame=be-obj,in weight=0.45
project : frame=be-obj,obj weight=0.45
divide : frame=be-over weight=0.45
design : frame=be-to weight=0.45
be; help : frame=clause weight=0.45
look; press : frame=for weight=0.45
argue : frame=in weight=0.45
call : frame=into weight=0.45
accept; admit; append; bar; broadcast; champion; counter; deflect : frame=obj weight=0.45
downplay; embrace; encourage; explore; file; floate; illustrate; negotiate : frame=obj weight=0.45
recommend; renew; resist; rip; signal; trade; voice : frame=obj weight=0.45
compare : frame=obj,obj-to weight=0.45
contrast : frame=obj,obj-with weight=0.45
hit : frame=obj-on weight=0.45
challenge : frame=obj-to weight=0.45
double : frame=on weight=0.45
invite : frame=to-obj weight=0.45
respond : frame=with weight=0.45
campaign; come : frame=against weight=0.40
talk : frame=as weight=0.40
estimate; offer : frame=be-obj weight=0.40
nominate : frame=be-obj,obj weight=0.40
pass : frame=be-obj,with weight=0.40
testify : frame=before weight=0.40
win : frame=clause weight=0.40
vot : frame=for weight=0.40
believe; shet; state : frame=in weight=0.40
look : frame=like weight=0.40
address; alarm; authorize; display; enjoy; expose; feel; impose : frame=obj weight=0.40
indicate; present; press; ridicule; sue; underscore : frame=obj weight=0.40
lay : frame=obj-on weight=0.40
see; sentence : frame=obj-to weight=0.40
find : frame=obj-with weight=0.40
cheer; weigh : frame=on weight=0.40
attempt; proceed : frame=to weight=0.40
require : frame=to-obj weight=0.40
resonate : frame=with weight=0.40
learn : frame=as weight=0.35
look : frame=at weight=0.35
fire : frame=at,obj weight=0.35
aim : frame=be-at weight=0.35
name : frame=be-in weight=0.35
introduce; present : frame=be-obj weight=0.35
focus; post : frame=be-on weight=0.35
sentence : frame=be-to weight=0.35
stand : frame=by weight=0.35
continue : frame=ing,to weight=0.35
adopt; challenge; cheer; decide; exploit; imagine; knock; paint : frame=obj weight=0.35
push; read; revisit; send; think; underscor; wage; withhold : frame=obj weight=0.35
devote; pass : frame=obj-to weight=0.35
hit : frame=obj-with weight=0.35
caucuse; choose; react; require : frame=to weight=0.35
use : frame=to-obj weight=0.35
talk : frame=with weight=0.35
design; issue; sign : frame=be-obj weight=0.30
release : frame=be-on weight=0.30
require : frame=be-to weight=0.30
allow : frame=be-to,to-obj weight=0.30
take : frame=clause weight=0.30
stand : frame=for weight=0.30
respond : frame=in weight=0.30
start : frame=ing weight=0.30
turn : frame=inter weight=0.30
go : frame=inter,out weight=0.30
beg; block; distribute; protest; ratchet; spot; strike; throw : frame=obj weight=0.30
track : frame=obj weight=0.30
look : frame=small weight=0.30
link : frame=to weight=0.30
fire : frame=be-from weight=0.25
restrict : frame=be-inter weight=0.25
decide : frame=be-obj weight=0.25
see : frame=be-obj,small weight=0.25
compare : frame=be-to weight=0.25
align : frame=be-with weight=0.25
come; mean : frame=inter weight=0.25
celebrate : frame=obj weight=0.25
campaign : frame=to weight=0.25
engage; issue : frame=be-in weight=0.20
commit; embed; file; fire; plant; sponsore : frame=be-obj weight=0.20
center : frame=be-on weight=0.20
poise : frame=be-to weight=0.20
ensure; mean : frame=clause weight=0.20
drop; move : frame=inter weight=0.20
file : frame=be-in weight=0.15
publish; release : frame=be-obj weight=0.15
greet : frame=be-with weight=0.15
work : frame=inter weight=0.15
cast; require : frame=obj weight=0.15
appeal : frame=to weight=0.15
schedule : frame=be-to weight=0.10
command : frame=obj weight=0.10
prepare : frame=to weight=0.10
compare : frame=be-with weight=0.05
be; happen; win : frame=inter weight=0.05

%default pos=a
angry; hopeful; worried : frame=about weight=0.95
confident : frame=clause weight=0.95
clear; nervous; vocal : frame=about weight=0.90
concerned : frame=about weight=0.85
aware; worried : frame=clause weight=0.85
critical; supportive : frame=of weight=0.85
quick : frame=to weight=0.85
skeptical; upbeat : frame=about weight=0.80
adamant; glad; hopeful : frame=clause weight=0.80
aware : frame=of weight=0.80
reluctant : frame=to weight=0.80
unaware; upset : frame=clause weight=0.75
confident : frame=in weight=0.75
proud : frame=of weight=0.75
hopeful : frame=whether weight=0.75
skeptical : frame=of weight=0.70
eager; inclined : frame=to weight=0.70
pleased; satisfied; unhappy : frame=with weight=0.70
clear; concerned; skeptical : frame=clause weight=0.65
wary : frame=of weight=0.65
unified : frame=on weight=0.65
happy : frame=to weight=0.65
concerned; thrilled : frame=with weight=0.60
interested; unanimous : frame=in weight=0.55
willing : frame=to weight=0.55
comfortable : frame=with weight=0.55
clear : frame=to weight=0.50
unclear : frame=clause weight=0.45
sure : frame=clause,whether weight=0.40
vocal : frame=in weight=0.40
certain; determined : frame=to weight=0.35
unclear : frame=whether weight=0.35
ready : frame=to weight=0.20

%default pos=n
assertion : frame=clause,s-clause weight=0.95
suggestion : frame=s-clause weight=0.95
anxiety; chatter; comment; doubt; joke; message; word : frame=about weight=0.90
warning : frame=about,s-clause weight=0.90
complaint; criticism; rumor; suggestion : frame=clause weight=0.90
attack; claim : frame=s-clause weight=0.90
promise : frame=s-to,to weight=0.90
attitude; detail; report; statement; talk; tweet : frame=about weight=0.85
concern : frame=about,s-clause weight=0.85
hint : frame=clause weight=0.85
praise : frame=for weight=0.85
criticism; opposition : frame=from weight=0.85
endorsement : frame=of,s-of weight=0.85
disagreement : frame=over weight=0.85
insistence : frame=s-clause weight=0.85
call : frame=s-for weight=0.85
inclination : frame=to weight=0.85
answer; argument; conversation; language; note; testimonial : frame=about weight=0.80
accusation; belief; doubt; hope; understanding : frame=clause weight=0.80
criticism : frame=for,s-of weight=0.80
chant : frame=of weight=0.80
comment : frame=s-about weight=0.80
support : frame=s-among,s-behind weight=0.80
assurance : frame=s-clause weight=0.80
assessment : frame=s-of weight=0.80
feeling : frame=toward weight=0.80
question; story : frame=about weight=0.75
admission; narrative; statement; warn; warning : frame=clause weight=0.75
call : frame=for,s-to weight=0.75
favor : frame=of weight=0.75
critique : frame=s-of weight=0.75
hope; opposition; proposal : frame=s-to weight=0.75
interest : frame=to weight=0.75
attack : frame=against,s-on weight=0.70
agreement; argument; case; concern; fear; note; report : frame=clause weight=0.70
complaint : frame=for weight=0.70
proposal : frame=for,to weight=0.70
assessment; critique : frame=of weight=0.70
remark : frame=s-about weight=0.70
refusal; support : frame=s-to weight=0.70
disagreement : frame=s-with weight=0.70
call; plan : frame=to weight=0.70
book : frame=about weight=0.65
support : frame=among,for,s-for weight=0.65
assumption; evidence; idea; notion; sense : frame=clause weight=0.65
heat : frame=from weight=0.65
interest : frame=in weight=0.65
cache; criticism; defense; denunciation; perception : frame=of weight=0.65
condemnation : frame=s-of weight=0.65
decision; pledge : frame=s-to weight=0.65
desire : frame=s-to,to weight=0.65
opposition : frame=to weight=0.65
question : frame=whether weight=0.65
anxiety : frame=among weight=0.60
apology; mandate : frame=for weight=0.60
call; interest; mention; understanding : frame=of weight=0.60
opinion : frame=of,on weight=0.60
support : frame=of,to weight=0.60
evaluation : frame=on weight=0.60
passion : frame=s-for weight=0.60
embrace; view : frame=s-of weight=0.60
stance : frame=s-on weight=0.60
case : frame=to weight=0.60
dismay : frame=at weight=0.55
viewer : frame=clause weight=0.55
case; hope : frame=for weight=0.55
hint; tale; urgency : frame=of weight=0.55
request : frame=s-for weight=0.55
ban; comment; focus; position : frame=s-on weight=0.55
unwillingness : frame=s-to weight=0.55
provision; reference; tribute : frame=to weight=0.55
debate : frame=clause weight=0.50
allegation; critic; disclosure; footage; secret; view : frame=of weight=0.50
ban; comment; supporter : frame=on weight=0.50
message : frame=on,s-of weight=0.50
plan : frame=s-for,s-to weight=0.50
announcement : frame=s-of weight=0.50
allegiance; look; pledge; request : frame=to weight=0.50
lawsuit : frame=against weight=0.45
recognition : frame=among weight=0.45
concern : frame=among,for,over weight=0.45
transcript : frame=as weight=0.45
aim : frame=at weight=0.45
night; show; voter : frame=clause weight=0.45
enthusiasm; respect; word : frame=for weight=0.45
boo : frame=from weight=0.45
accusation; backing; description; hope; message; portrait; provision; rejection : frame=of weight=0.45
report : frame=of weight=0.45
decision; position; statement : frame=on weight=0.45
vote : frame=s-for weight=0.45
attention; commitment; deal; reason : frame=to weight=0.45
issue : frame=with weight=0.45
dig : frame=at weight=0.40
month : frame=clause weight=0.40
advocate; ballot; voting : frame=for weight=0.40
increase; support : frame=in weight=0.40
architect; aspect; defender; glimpse; priority; release; significance; slate : frame=of weight=0.40
statement : frame=of weight=0.40
attack : frame=on weight=0.40
campaign : frame=s-against weight=0.40
message : frame=to weight=0.40
swipe : frame=at weight=0.35
contrast : frame=between weight=0.35
possibility; reminder; week : frame=clause weight=0.35
need : frame=for weight=0.35
provision : frame=in weight=0.35
continuation; creation; detail; display; fear; issue; note; portion : frame=of weight=0.35
proponent; story; supporter; talk; variety; vision : frame=of weight=0.35
focus : frame=of,on weight=0.35
lack : frame=of,s-of weight=0.35
inability; response : frame=s-to weight=0.35
letter; point; program; willingness : frame=to weight=0.35
call : frame=with weight=0.35
shot : frame=at weight=0.30
audience : frame=at,of weight=0.30
reason; request : frame=for weight=0.30
account; approval; case; discussion; evidence; image; sense : frame=of weight=0.30
question : frame=on weight=0.30
strategy : frame=s-of weight=0.30
willingness : frame=s-to weight=0.30
bill; link : frame=to weight=0.30
agreement; deal; interaction : frame=with weight=0.30
interest : frame=s-in weight=0.25
