# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over the trees of our
# own engine, drawn towards the mean of word and frame where the pair is rare, rounded to twentieths. Numbers only; made by
# tools/count_cues.py, not by hand. Stances, and words that this corpus does not use, stand in the other files of this folder.
%kind cue

%default pos=v
boast; speculate : frame=about,clause weight=0.95
say : frame=about,clause,inter,of,quote,whether weight=0.95
rail : frame=against weight=0.95
warn : frame=against,clause,of,to-obj weight=0.95
question : frame=be-about,obj,whether weight=0.95
criticize : frame=be-as,be-for,obj-as,obj-for,obj-on weight=0.95
expect : frame=be-as,be-small,small-obj,to,to-obj weight=0.95
call : frame=be-as,clause,inter,small-obj weight=0.95
denounce : frame=be-as,obj-as weight=0.95
tell : frame=be-clause,clause,inter,quote,whether weight=0.95
deem : frame=be-small,small-obj weight=0.95
admit; affirm; allege; answer; anticipate; appear; argue; assert : frame=clause weight=0.95
assure; brag; calculate; caution; chant; charge; claim; clarify : frame=clause weight=0.95
comment; complain; concede; conclude; confirm; contend; convince; dawn : frame=clause weight=0.95
declare; demand; deny; disclose; doubt; emphasize; fear; forecast : frame=clause weight=0.95
highlight; hint; ho; hope; imply; inform; insist; jok : frame=clause weight=0.95
joke; lament; notice; pledge; posit; post; predict; protest : frame=clause weight=0.95
realize; recognize; recommend; reiterate; release; rule; sense; signal : frame=clause weight=0.95
stress; suggest; suspect; testify; understand; urge; voice : frame=clause weight=0.95
tweet; write : frame=clause,inter,quote weight=0.95
promise : frame=clause,inter,to-obj weight=0.95
explain; note : frame=clause,inter,whether weight=0.95
cite : frame=clause,obj,obj-as weight=0.95
vow : frame=clause,obj,to weight=0.95
order : frame=clause,obj,to-obj weight=0.95
express : frame=clause,obj-about,obj-for weight=0.95
mention : frame=clause,obj-as weight=0.95
announce : frame=clause,obj-as,to-obj weight=0.95
add; ask; continue; read; remark; repeat; reply; report : frame=clause,quote weight=0.95
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
write : frame=about,whether weight=0.90
lambast : frame=be-as weight=0.90
describe : frame=be-as,ing weight=0.90
ask : frame=be-clause,be-whether,inter,to-obj,whether weight=0.90
report : frame=be-clause,inter weight=0.90
say : frame=be-clause,obj weight=0.90
denounce : frame=be-for,obj weight=0.90
criticize : frame=be-obj,obj weight=0.90
accuse : frame=be-of,obj,small-obj weight=0.90
title : frame=be-small weight=0.90
expect : frame=be-to weight=0.90
agree; allow; determine; estimate; find; indicate; reveal; seem : frame=clause weight=0.90
call : frame=for,obj-against,obj-for,to weight=0.90
mention : frame=ing,obj weight=0.90
propose : frame=ing,to weight=0.90
ad; point : frame=inter weight=0.90
assail; congratulate; deem; disavow; dispute; lament; note; reiterate : frame=obj weight=0.90
remind; toute : frame=obj weight=0.90
chide; mock : frame=obj,obj-for weight=0.90
express : frame=obj,obj-over weight=0.90
urge : frame=obj,to-obj weight=0.90
announce : frame=obj,whether weight=0.90
warn : frame=obj-against weight=0.90
defend : frame=obj-against,to-obj weight=0.90
name; quote; single; support; view : frame=obj-as weight=0.90
discuss; endorse; praise; thank : frame=obj-for weight=0.90
oppose : frame=obj-on weight=0.90
recall : frame=small-obj weight=0.90
acquiesce; prefer; promise; refer : frame=to weight=0.90
like; tell : frame=to-obj weight=0.90
consider; convince; suggest : frame=whether weight=0.90
feel : frame=about,clause weight=0.85
ask : frame=about,obj-about,to weight=0.85
argue : frame=against weight=0.85
balk; lash : frame=at weight=0.85
bill; list : frame=be-as weight=0.85
enamore : frame=be-of weight=0.85
say : frame=be-to,in,ing,to weight=0.85
decide; discover; guess; know; learn; require; think : frame=clause weight=0.85
show : frame=clause,inter,small-obj weight=0.85
believe : frame=clause,whether weight=0.85
vouch : frame=for weight=0.85
apologize : frame=for,to weight=0.85
recall : frame=ing weight=0.85
insist; predict; vote : frame=inter weight=0.85
bemoan; decline; deride; describe; document; expect; hail; insult : frame=obj weight=0.85
label; prefer; propose; recite; reference; repudiate; tweet : frame=obj weight=0.85
slam : frame=obj,obj-for weight=0.85
discuss : frame=obj,obj-with weight=0.85
highlight; identify; inflate; portray; regard : frame=obj-as weight=0.85
attack : frame=obj-as,obj-for weight=0.85
condemn; credit; stress : frame=obj-for weight=0.85
defend; mention : frame=obj-on weight=0.85
call : frame=obj-on,to-obj weight=0.85
liken : frame=obj-to weight=0.85
boast; complain : frame=of weight=0.85
slamm : frame=small-obj weight=0.85
like : frame=to weight=0.85
hope : frame=to-obj weight=0.85
open; think : frame=about weight=0.80
note : frame=as weight=0.80
say : frame=as,for,on weight=0.80
press : frame=be-about weight=0.80
ask : frame=be-about,be-during,for weight=0.80
know : frame=be-among weight=0.80
interpret; portray : frame=be-as weight=0.80
mention : frame=be-as,be-obj weight=0.80
report : frame=be-as,obj weight=0.80
convince : frame=be-clause weight=0.80
call : frame=be-for,obj,obj-to,on,small weight=0.80
accuse : frame=be-obj weight=0.80
reject : frame=be-obj,obj weight=0.80
describe : frame=be-obj,obj-to weight=0.80
assume; demonstrate; maintain : frame=clause weight=0.80
see : frame=clause,obj-as weight=0.80
plead : frame=for weight=0.80
support : frame=ing,to-obj weight=0.80
argue; assure : frame=inter weight=0.80
credit; defend; dismiss; endorse; explain; fear; foresee; list : frame=obj weight=0.80
mince; oppose; peg; preach; promise; rattle; reaffirm; rebut : frame=obj weight=0.80
recall; recount; refuse; shoute; thank; trumpet; veto : frame=obj weight=0.80
frame; offer; savage : frame=obj-as weight=0.80
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
show : frame=be-small-obj,obj-with,whether weight=0.75
ask : frame=be-to,obj weight=0.75
write : frame=in weight=0.75
consider : frame=ing,small-obj weight=0.75
read; reply; talk : frame=inter weight=0.75
acknowledge; applaud; applaude; chant; condemn; hate; horrify; issue : frame=obj weight=0.75
outline; pump; relish; repeat; retweet; stress; tell; voice : frame=obj weight=0.75
witness : frame=obj weight=0.75
point : frame=obj,to weight=0.75
deliver : frame=obj-about weight=0.75
distinguish; knock; sign : frame=obj-as weight=0.75
offer; support : frame=obj-for weight=0.75
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
know; think : frame=whether weight=0.75
explain; mention : frame=as weight=0.70
tweet : frame=at weight=0.70
know : frame=be-as,be-for weight=0.70
show : frame=be-ing,obj,obj-for weight=0.70
ask; dislik; startle; title : frame=be-obj weight=0.70
assure : frame=be-of weight=0.70
consider; declare : frame=be-small,obj weight=0.70
attribute; refer : frame=be-to weight=0.70
remember : frame=clause weight=0.70
advocate; argue; hope : frame=for weight=0.70
report; rule : frame=ing weight=0.70
believe; continue : frame=inter weight=0.70
seem : frame=like weight=0.70
admire; articulate; boycott; brush; detail; disregard; emphasize; exemplify : frame=obj weight=0.70
extoll; foreshadow; mull; needle; overstate; pok; prescrib; publicize : frame=obj weight=0.70
re-tweet; rebuk; replay; reprise; reveal; size; taunt; unsettle : frame=obj weight=0.70
favore : frame=obj,obj-to weight=0.70
cast; paint; pitch; present : frame=obj-as weight=0.70
back; claim; nominate; share : frame=obj-for weight=0.70
say : frame=obj-to,with weight=0.70
shrug : frame=off weight=0.70
write : frame=on,to weight=0.70
name; want : frame=small-obj weight=0.70
appear; intend; offer; threaten : frame=to weight=0.70
encourage : frame=to-obj weight=0.70
remark : frame=upon weight=0.70
care; fight : frame=about weight=0.65
tell : frame=after weight=0.65
point : frame=as weight=0.65
identify; remember; see; view : frame=be-as weight=0.65
rever : frame=be-at weight=0.65
call; report : frame=be-obj weight=0.65
confirm; echo : frame=be-obj,obj weight=0.65
show : frame=be-to,ing,to weight=0.65
make : frame=clause weight=0.65
push : frame=for,to,to-obj weight=0.65
suggest : frame=ing,obj weight=0.65
know; think : frame=inter weight=0.65
argue; attack; contradict; demand; deny; distance; dub; highlight : frame=obj weight=0.65
interpret; justify; like; love; portray; predict; promote; pronounce : frame=obj weight=0.65
release; restrict; support; understand : frame=obj weight=0.65
write : frame=obj,obj-on weight=0.65
position : frame=obj-as weight=0.65
signal : frame=obj-for weight=0.65
name; offer : frame=obj-on weight=0.65
attribute; refer : frame=obj-to weight=0.65
charge : frame=obj-with weight=0.65
agree; elaborate : frame=on weight=0.65
spar : frame=over weight=0.65
decide; opt; seek : frame=to weight=0.65
press : frame=to-obj weight=0.65
concur; reckon : frame=with weight=0.65
acknowledge : frame=as weight=0.60
tell : frame=as,at weight=0.60
bristle : frame=at weight=0.60
argue; support : frame=be-obj weight=0.60
intend; know; project : frame=be-to weight=0.60
prove; turn : frame=clause weight=0.60
find : frame=inter weight=0.60
ad; approve; boo; disclose; ignore; judge; mandate; publish : frame=obj weight=0.60
quote; recognize; remember; renounce; single; slash; want : frame=obj weight=0.60
offer : frame=obj,obj-to weight=0.60
seem : frame=obj,small weight=0.60
pledge : frame=obj,to weight=0.60
make : frame=obj-about weight=0.60
push : frame=obj-for weight=0.60
post : frame=obj-on weight=0.60
think : frame=of weight=0.60
riff : frame=on weight=0.60
appear : frame=small weight=0.60
aim; look : frame=to weight=0.60
determine; see : frame=whether weight=0.60
agree; disagree : frame=with weight=0.60
write : frame=as weight=0.55
name : frame=be-for,obj,obj-to weight=0.55
approve; charge; outrage : frame=be-obj weight=0.55
challenge : frame=be-over weight=0.55
see : frame=be-small,small-obj weight=0.55
become : frame=clause weight=0.55
vote : frame=for weight=0.55
affirm; aim; anger; answer; assure; back; coin; compile : frame=obj weight=0.55
dislike; favor; identify; invoke; persuade; post; prohibit; ratify : frame=obj weight=0.55
request; seek; share; state; underestimate; utter; view; welcome : frame=obj weight=0.55
lay : frame=obj,obj-for,small-obj weight=0.55
sound : frame=obj,on weight=0.55
provide : frame=obj-about weight=0.55
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
champion; debate; declare; disclose; ignore; intrigue; request; worry : frame=be-obj weight=0.50
name : frame=be-obj,be-small,small weight=0.50
claim : frame=be-obj,obj weight=0.50
call : frame=be-small weight=0.50
charge : frame=be-with,obj weight=0.50
respond : frame=by,to weight=0.50
tell : frame=in weight=0.50
advocate; allege; assert; bash; believe; circulate; concede; contemplate : frame=obj weight=0.50
email; estimate; experience; forward; hammer; introduce; learn; pass : frame=obj weight=0.50
see; talk; threaten; unveil; vote; warrant; withdraw : frame=obj weight=0.50
know : frame=obj,obj-for weight=0.50
appoint : frame=obj,obj-to weight=0.50
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
assure; offer; write : frame=be-obj weight=0.45
back : frame=be-obj,in weight=0.45
project : frame=be-obj,obj weight=0.45
share : frame=be-obj,obj-with weight=0.45
divide : frame=be-over weight=0.45
design : frame=be-to weight=0.45
be; help : frame=clause weight=0.45
look; press : frame=for weight=0.45
argue; state : frame=in weight=0.45
call : frame=into weight=0.45
accept; admit; append; bar; broadcast; champion; counter; deflect : frame=obj weight=0.45
downplay; embrace; encourage; explore; file; floate; illustrate; negotiate : frame=obj weight=0.45
recommend; renew; resist; rip; signal; trade : frame=obj weight=0.45
compare : frame=obj,obj-to weight=0.45
contrast : frame=obj,obj-with weight=0.45
give : frame=obj-as weight=0.45
hit : frame=obj-on weight=0.45
challenge : frame=obj-to weight=0.45
double : frame=on weight=0.45
invite : frame=to-obj weight=0.45
respond : frame=with weight=0.45
campaign; come : frame=against weight=0.40
talk : frame=as,with weight=0.40
estimate : frame=be-obj weight=0.40
nominate : frame=be-obj,obj weight=0.40
pass : frame=be-obj,with weight=0.40
testify : frame=before weight=0.40
win : frame=clause weight=0.40
vot : frame=for weight=0.40
believe; shet : frame=in weight=0.40
look : frame=like weight=0.40
address; alarm; authorize; display; enjoy; expose; feel; impose : frame=obj weight=0.40
indicate; present; press; ridicule; sue; underscore : frame=obj weight=0.40
cast; lay : frame=obj-on weight=0.40
see; sentence : frame=obj-to weight=0.40
find : frame=obj-with weight=0.40
cheer; weigh : frame=on weight=0.40
attempt; lobby; proceed : frame=to weight=0.40
require; take : frame=to-obj weight=0.40
resonate : frame=with weight=0.40
learn : frame=as weight=0.35
look : frame=at weight=0.35
fire : frame=at,obj weight=0.35
aim : frame=be-at weight=0.35
name : frame=be-in weight=0.35
introduce; present : frame=be-obj weight=0.35
focus; post : frame=be-on weight=0.35
sentence : frame=be-to weight=0.35
stand : frame=by,for weight=0.35
continue : frame=ing,to weight=0.35
adopt; challenge; cheer; decide; deliver; exploit; imagine; knock : frame=obj weight=0.35
paint; push; read; revisit; think; underscor; wage; withhold : frame=obj weight=0.35
devote; pass : frame=obj-to weight=0.35
hit : frame=obj-with weight=0.35
caucuse; choose; react; require : frame=to weight=0.35
use : frame=to-obj weight=0.35
design; issue; sign : frame=be-obj weight=0.30
release : frame=be-on weight=0.30
require : frame=be-to weight=0.30
allow : frame=be-to,to-obj weight=0.30
take : frame=clause weight=0.30
respond : frame=in weight=0.30
start : frame=ing weight=0.30
turn : frame=inter weight=0.30
go : frame=inter,out weight=0.30
distribute; protest; ratchet; send; spot; strike; throw; track : frame=obj weight=0.30
make : frame=obj-for weight=0.30
deliver : frame=obj-to weight=0.30
look : frame=small weight=0.30
link : frame=to weight=0.30
fire : frame=be-from weight=0.25
restrict : frame=be-inter weight=0.25
decide; see : frame=be-obj weight=0.25
compare : frame=be-to weight=0.25
align : frame=be-with weight=0.25
come; mean : frame=inter weight=0.25
engage; issue : frame=be-in weight=0.20
commit; embed; file; fire; plant; sponsore : frame=be-obj weight=0.20
center : frame=be-on weight=0.20
ensure; mean : frame=clause weight=0.20
drop; move : frame=inter weight=0.20
file : frame=be-in weight=0.15
publish; release : frame=be-obj weight=0.15
work : frame=inter weight=0.15
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
full; proud; sick : frame=of weight=0.75
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

%default pos=n
assertion; suggestion : frame=s-clause weight=0.95
chatter; comment; doubt; word : frame=about weight=0.90
warning : frame=about,s-clause weight=0.90
assertion; criticism; suggestion : frame=clause weight=0.90
promise : frame=s-to weight=0.90
anxiety; attitude; joke; message; question; statement; talk; tweet : frame=about weight=0.85
complaint; hint : frame=clause weight=0.85
attack; claim; concern; insistence : frame=s-clause weight=0.85
call : frame=s-for weight=0.85
endorsement : frame=s-of weight=0.85
promise : frame=to weight=0.85
concern; detail : frame=about weight=0.80
hope; understanding : frame=clause weight=0.80
endorsement : frame=of weight=0.80
disagreement : frame=over weight=0.80
support : frame=s-among,s-behind weight=0.80
assurance : frame=s-clause weight=0.80
assessment; criticism : frame=s-of weight=0.80
call; proposal : frame=s-to weight=0.80
inclination : frame=to weight=0.80
argument; conversation; language; note : frame=about weight=0.75
admission; belief; doubt; rumor; statement; suit; warn; warning : frame=clause weight=0.75
praise : frame=for weight=0.75
chant; favor : frame=of weight=0.75
comment : frame=s-about weight=0.75
hope; opposition : frame=s-to weight=0.75
feeling : frame=toward weight=0.75
story : frame=about weight=0.70
call : frame=for,to weight=0.70
remark : frame=s-about weight=0.70
critique : frame=s-of weight=0.70
attack : frame=s-on weight=0.70
desire; refusal; support : frame=s-to weight=0.70
disagreement : frame=s-with weight=0.70
interest : frame=to weight=0.70
question : frame=whether weight=0.70
support : frame=among,s-for weight=0.65
agreement; case; concern; fear; sense : frame=clause weight=0.65
passion : frame=s-for weight=0.65
condemnation; embrace; view : frame=s-of weight=0.65
decision : frame=s-to weight=0.65
plan; proposal : frame=to weight=0.65
information : frame=about weight=0.60
attack : frame=against weight=0.60
anxiety : frame=among weight=0.60
note; report : frame=clause weight=0.60
proposal; support : frame=for weight=0.60
defense : frame=of weight=0.60
opinion : frame=on weight=0.60
focus; stance : frame=s-on weight=0.60
pledge : frame=s-to weight=0.60
desire; opposition : frame=to weight=0.60
assumption; evidence; idea : frame=clause weight=0.55
apology : frame=for weight=0.55
interest : frame=in,of weight=0.55
assessment; criticism; denunciation; mention; opinion; perception; support : frame=of weight=0.55
evaluation : frame=on weight=0.55
position : frame=s-on weight=0.55
unwillingness : frame=s-to weight=0.55
reference; tribute : frame=to weight=0.55
recognition : frame=among weight=0.50
notion : frame=clause weight=0.50
hope; respect : frame=for weight=0.50
call; critique; understanding : frame=of weight=0.50
message : frame=s-of weight=0.50
comment : frame=s-on weight=0.50
plan : frame=s-to weight=0.50
concern : frame=among weight=0.45
interview; show : frame=clause weight=0.45
footage; hint; secret : frame=of weight=0.45
decision; statement : frame=on weight=0.45
request; vote : frame=s-for weight=0.45
announcement : frame=s-of weight=0.45
allegiance; case; look : frame=to weight=0.45
debate; month : frame=clause weight=0.40
advocate : frame=for weight=0.40
allegation; backing; critic; disclosure; hope; view : frame=of weight=0.40
comment : frame=on weight=0.40
inability : frame=s-to weight=0.40
point : frame=to weight=0.40
lawsuit : frame=against weight=0.35
night : frame=clause weight=0.35
case; voting; word : frame=for weight=0.35
concern : frame=for,over weight=0.35
architect; defender; description; glimpse; rejection; statement : frame=of weight=0.35
focus; message : frame=of,on weight=0.35
attack; position : frame=on weight=0.35
campaign : frame=s-against weight=0.35
strategy : frame=s-of weight=0.35
ban : frame=s-on weight=0.35
response : frame=s-to weight=0.35
reason; request : frame=to weight=0.35
call : frame=with weight=0.35
week : frame=clause weight=0.30
question : frame=for,on weight=0.30
support : frame=in weight=0.30
accusation; proponent; supporter : frame=of weight=0.30
interest : frame=s-in weight=0.30
willingness : frame=to weight=0.30
