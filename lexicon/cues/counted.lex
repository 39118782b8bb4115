# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over the trees of our
# own engine, drawn towards the mean of word and frame where the pair is rare, rounded to twentieths. Numbers only; made by
# tools/count_cues.py, not by hand. Stances, and words that this corpus does not use, stand in the other files of this folder.
%kind cue

%default pos=v
muse : frame=about weight=0.95
say : frame=about,be-clause,clause,inter,obj-about,of,quote,whether weight=0.95
jok; speculate : frame=about,clause weight=0.95
rail : frame=against weight=0.95
warn : frame=against,clause,of,to-obj weight=0.95
denounce : frame=be-as,be-for,clause,obj,obj-as weight=0.95
criticize : frame=be-as,be-for,obj,obj-as,obj-for,obj-on weight=0.95
note : frame=be-as,clause,inter,obj weight=0.95
expect : frame=be-as,clause,to-obj weight=0.95
tell : frame=be-clause,clause,inter,obj-about,to-obj,whether weight=0.95
ask : frame=be-clause,clause,inter,quote weight=0.95
accuse : frame=be-of,obj-of weight=0.95
acknowledge; admit; allege; answer; appear; assert; boast; brag : frame=clause weight=0.95
calculate; caution; chant; charge; claim; clarify; comment; complain : frame=clause weight=0.95
concede; conclude; confirm; contend; counter; demand; deny; doubt : frame=clause weight=0.95
emphasize; fear; forecast; highlight; hint; ho; imply; insist : frame=clause weight=0.95
joke; lament; lay; outline; pledge; point; posit; post : frame=clause weight=0.95
predict; realize; recognize; recommend; reply; rul; signal; stress : frame=clause weight=0.95
suggest; suspect; testify; welcome; worry; wrote : frame=clause weight=0.95
vow : frame=clause,inter,obj,to,to-obj weight=0.95
announce : frame=clause,inter,obj-as,quote,whether weight=0.95
declare; explain; recall; tweet : frame=clause,inter,quote weight=0.95
write : frame=clause,inter,quote,whether weight=0.95
call : frame=clause,inter,small-obj,to weight=0.95
reiterate : frame=clause,obj weight=0.95
cite : frame=clause,obj,obj-as weight=0.95
order : frame=clause,obj,to-obj weight=0.95
express : frame=clause,obj-about,obj-for weight=0.95
mention : frame=clause,obj-as weight=0.95
add; argue; assure; continue; read; remark; repeat; report : frame=clause,quote weight=0.95
respond; state; yell : frame=clause,quote weight=0.95
promise; propose; urge : frame=clause,to-obj weight=0.95
remind : frame=clause,whether weight=0.95
decry; tout : frame=obj weight=0.95
praise : frame=obj,obj-as weight=0.95
blast : frame=obj,obj-for weight=0.95
question : frame=obj,whether weight=0.95
characterize; defend; describe; dismiss; list; toute : frame=obj-as weight=0.95
blame; congratulate : frame=obj-for weight=0.95
deem : frame=small-obj weight=0.95
decline; refuse : frame=to weight=0.95
discuss; seem : frame=whether weight=0.95
boast; bragge; complain; gush; speak; talk : frame=about weight=0.90
ask : frame=about,be-whether,obj-about,to-obj,whether weight=0.90
write : frame=about,of weight=0.90
worry : frame=about,whether weight=0.90
describe; lambast : frame=be-as weight=0.90
note; report : frame=be-clause weight=0.90
call : frame=be-for,for,obj-against,obj-for weight=0.90
criticize : frame=be-obj weight=0.90
inform : frame=be-of weight=0.90
deem : frame=be-small,obj weight=0.90
expect : frame=be-to,small-obj,to weight=0.90
agree; allow; convince; estimate; feel; find; hope; indicate : frame=clause weight=0.90
learn; notice; seek : frame=clause weight=0.90
support : frame=clause,obj-as weight=0.90
understand : frame=clause,whether weight=0.90
vouch : frame=for weight=0.90
say : frame=in,obj,on,to weight=0.90
oppose : frame=ing weight=0.90
mention : frame=ing,obj weight=0.90
conclude; point; predict; show : frame=inter weight=0.90
accuse; announce; assail; blame; congratulate; disavow; dispute; express : frame=obj weight=0.90
lament; rattl; remind; slam; tell : frame=obj weight=0.90
chide : frame=obj,obj-for weight=0.90
blam : frame=obj,obj-for,obj-on weight=0.90
promise; propose : frame=obj,to weight=0.90
offer : frame=obj-about weight=0.90
identify; name; view : frame=obj-as weight=0.90
praise; thank : frame=obj-for weight=0.90
defend : frame=obj-of,to-obj weight=0.90
acquiesce; prefer; refer : frame=to weight=0.90
assure; consider; explain; persuade; suggest; wonder : frame=whether weight=0.90
feel : frame=about weight=0.85
argue : frame=against,inter weight=0.85
balk : frame=at weight=0.85
say : frame=at,be-to,for,ing,obj-for,small-obj weight=0.85
list : frame=be-as weight=0.85
dismiss : frame=be-as,obj weight=0.85
ask : frame=be-during,to weight=0.85
accuse : frame=be-obj weight=0.85
enamor : frame=be-of weight=0.85
announce : frame=be-on weight=0.85
call : frame=be-small-obj,obj,obj-on,to-obj weight=0.85
anticipate; believe; maintain; reveal; rule; show; think : frame=clause weight=0.85
apologize : frame=for,to weight=0.85
propose : frame=ing weight=0.85
post; reply; respond; state; wonder : frame=inter weight=0.85
report : frame=inter,obj weight=0.85
add : frame=inter,whether weight=0.85
bemoan; decline; deride; describe; expect; fear; hail; insult : frame=obj weight=0.85
label; reference; reject; toute; urge; warn : frame=obj weight=0.85
credit; explain : frame=obj,obj-for weight=0.85
oppose : frame=obj,obj-on weight=0.85
liken; tweet : frame=obj,obj-to weight=0.85
discuss : frame=obj,obj-with weight=0.85
re-tweet : frame=obj-about weight=0.85
defend : frame=obj-against weight=0.85
bill; portray; quote; regard : frame=obj-as weight=0.85
attack : frame=obj-as,obj-for weight=0.85
endorse; mock; slam : frame=obj-for weight=0.85
disagree : frame=on weight=0.85
like : frame=to weight=0.85
declare; persuade; seem : frame=to-obj weight=0.85
think : frame=about weight=0.80
label; note : frame=as weight=0.80
say : frame=as,over weight=0.80
tweet : frame=at weight=0.80
ask : frame=be-about,for,obj weight=0.80
portray : frame=be-as weight=0.80
report : frame=be-as,to weight=0.80
convince : frame=be-clause weight=0.80
reveal : frame=be-clause,whether weight=0.80
favor : frame=be-for weight=0.80
mention; reject; title : frame=be-obj weight=0.80
assume; determine; know; make : frame=clause weight=0.80
seem : frame=clause,to weight=0.80
argue : frame=for,obj weight=0.80
write : frame=in weight=0.80
describe : frame=ing,obj-to,obj-with weight=0.80
read : frame=inter weight=0.80
vote : frame=inter,to weight=0.80
acknowledge; applaud; condemn; document; foresee; horrify; list; mince : frame=obj weight=0.80
mock; outline; prefer; recall; recite; recount; refuse; relish : frame=obj weight=0.80
stress; thank; trumpet; veto; voice : frame=obj weight=0.80
defend : frame=obj,obj-on weight=0.80
endorse : frame=obj,small-obj weight=0.80
frame; remember; see : frame=obj-as weight=0.80
credit : frame=obj-with weight=0.80
boast; talk : frame=of weight=0.80
shrugge : frame=off weight=0.80
call; comment; dwel : frame=on weight=0.80
show : frame=small-obj weight=0.80
agree; claim; explain; ho; plead : frame=to weight=0.80
plan : frame=to,to-obj weight=0.80
intend; offer; request : frame=to-obj weight=0.80
remark : frame=upon weight=0.80
decide : frame=whether weight=0.80
disagree : frame=with weight=0.80
open : frame=about weight=0.75
vote : frame=against weight=0.75
describe : frame=as,be-obj weight=0.75
report : frame=as,ing weight=0.75
lash : frame=at weight=0.75
press : frame=be-about weight=0.75
interpret; mention; regard : frame=be-as weight=0.75
announce; author; dislik; document; endorse; oppose; startle : frame=be-obj weight=0.75
ask; refer : frame=be-to weight=0.75
decide; demonstrate; guess; remember : frame=clause weight=0.75
support : frame=ing,obj-for weight=0.75
consider : frame=ing,small-obj weight=0.75
believe; continue; find; talk; think : frame=inter weight=0.75
chant; detail; envision; favor; pump; reaffirm; repudiate; retweet : frame=obj weight=0.75
show; single; witness : frame=obj weight=0.75
point : frame=obj,to weight=0.75
deliver : frame=obj-about weight=0.75
distinguish; knock; paint; sign; singl : frame=obj-as weight=0.75
offer : frame=obj-as,to weight=0.75
defend : frame=obj-for weight=0.75
favore : frame=obj-to weight=0.75
learn : frame=of weight=0.75
elaborate : frame=on weight=0.75
write : frame=on,to weight=0.75
call; plead : frame=small weight=0.75
allude; hesitate; hope; love : frame=to weight=0.75
want : frame=to,to-obj weight=0.75
encourage; nominate : frame=to-obj weight=0.75
know : frame=whether weight=0.75
say : frame=with weight=0.75
push : frame=against,to weight=0.70
explain; tell : frame=as weight=0.70
know : frame=be-among,be-for weight=0.70
identify; nominate : frame=be-as weight=0.70
expect : frame=be-in weight=0.70
echo; report : frame=be-obj weight=0.70
ask : frame=be-obj,obj-to weight=0.70
assure : frame=be-of weight=0.70
call : frame=be-on weight=0.70
attribute : frame=be-to weight=0.70
break : frame=clause weight=0.70
advocate; support : frame=for weight=0.70
contemplate : frame=ing weight=0.70
admire; articulate; consider; deny; disparage; disregard; emphasize; extoll : frame=obj weight=0.70
favore; foreshadow; hate; highlight; inflate; issue; justify; needle : frame=obj weight=0.70
pok; portray; predict; publicize; rebuk; recit; repeat; replay : frame=obj weight=0.70
reprise; reveal; taunt; unsettle; utter; want : frame=obj weight=0.70
write : frame=obj,obj-on weight=0.70
declare : frame=obj,obj-over weight=0.70
make : frame=obj-about weight=0.70
pitch : frame=obj-as weight=0.70
back : frame=obj-for weight=0.70
show : frame=obj-for,obj-with,whether weight=0.70
attack : frame=obj-over weight=0.70
speak : frame=of weight=0.70
agree; zero : frame=on weight=0.70
admit; appear; intend; threaten : frame=to weight=0.70
challenge : frame=to-obj weight=0.70
figure : frame=whether weight=0.70
fight : frame=about weight=0.65
acknowledge : frame=as,in weight=0.65
view : frame=be-as weight=0.65
see : frame=be-as,clause,whether weight=0.65
know : frame=be-as,inter weight=0.65
rever : frame=be-at weight=0.65
argue : frame=be-obj weight=0.65
support : frame=be-obj,obj weight=0.65
consider : frame=be-small weight=0.65
intend : frame=be-to weight=0.65
prove : frame=clause weight=0.65
hope : frame=for weight=0.65
push : frame=for,to-obj weight=0.65
suggest : frame=ing,obj weight=0.65
seem : frame=like weight=0.65
applaude; attack; clarify; confirm; distance; echo; preach; promote : frame=obj weight=0.65
pronounce; release; restrict : frame=obj weight=0.65
cast; fram; present : frame=obj-as weight=0.65
nominate; share; signal : frame=obj-for weight=0.65
offer : frame=obj-for,obj-on weight=0.65
attribute; point : frame=obj-to weight=0.65
sound : frame=on weight=0.65
spar : frame=over weight=0.65
dub : frame=small weight=0.65
email : frame=small-obj weight=0.65
decide; opt; plot; seek : frame=to weight=0.65
press : frame=to-obj weight=0.65
determine : frame=whether weight=0.65
agree; concur; reckon : frame=with weight=0.65
point : frame=as weight=0.60
claim : frame=at,obj weight=0.60
assume : frame=be-clause weight=0.60
name : frame=be-for,be-obj,obj,obj-to weight=0.60
call; confirm : frame=be-obj weight=0.60
declare : frame=be-obj,in weight=0.60
request : frame=be-obj,obj weight=0.60
project : frame=be-to weight=0.60
conclude : frame=by weight=0.60
become : frame=clause weight=0.60
vote : frame=for weight=0.60
argue : frame=in weight=0.60
anger; answer; approve; concede; demand; disclose; like; offer : frame=obj weight=0.60
proclaim; quote; recognize; remember; savage; slash; sound; state : frame=obj weight=0.60
trash; understand; view; withdraw : frame=obj weight=0.60
seem : frame=obj,small weight=0.60
pledge : frame=obj,to weight=0.60
position : frame=obj-as weight=0.60
lay; push : frame=obj-for weight=0.60
charge : frame=obj-with weight=0.60
think : frame=of weight=0.60
brush : frame=off weight=0.60
insist : frame=on weight=0.60
appear : frame=small weight=0.60
want : frame=small-obj weight=0.60
aim; commit; look; show : frame=to weight=0.60
care : frame=about weight=0.55
write : frame=as,be-on weight=0.55
hint : frame=at weight=0.55
anger; approve; claim; debate; disclose; intrigue; outrage : frame=be-obj weight=0.55
know : frame=be-to,obj weight=0.55
admit; aim; back; broadcast; coin; contemplate; contradict; deflect : frame=obj weight=0.55
dislike; email; ignore; imply; invoke; judge; lay; love : frame=obj weight=0.55
mandate; offend; ratify; recommend; reconsider; renounce; ridicule; share : frame=obj weight=0.55
symbolize; underestimate; welcome : frame=obj weight=0.55
talk : frame=obj,to weight=0.55
choose : frame=obj-as weight=0.55
add; seek : frame=obj-for weight=0.55
post : frame=obj-on weight=0.55
focus; pounce; push : frame=on weight=0.55
consider; name; sound : frame=small weight=0.55
respond : frame=to weight=0.55
pressure : frame=to-obj weight=0.55
reveal; view : frame=as weight=0.50
charge : frame=be-obj weight=0.50
project; worry : frame=be-obj,obj weight=0.50
know : frame=be-obj,obj-for weight=0.50
challenge : frame=be-over weight=0.50
leave; turn : frame=clause weight=0.50
press : frame=for weight=0.50
see : frame=for,obj weight=0.50
concede : frame=in weight=0.50
accept; affirm; assert; assure; boo; embrace; estimate; experience : frame=obj weight=0.50
file; forward; hammer; learn; persuade; prohibit; publish; seek : frame=obj weight=0.50
signal; threaten; warrant : frame=obj weight=0.50
appoint : frame=obj,obj-to weight=0.50
identify : frame=obj,with weight=0.50
compare; offer; pledge : frame=obj-to weight=0.50
double; touch : frame=on weight=0.50
feel; want : frame=small weight=0.50
forget : frame=to weight=0.50
speak : frame=against weight=0.45
identify : frame=as weight=0.45
show : frame=as,be-obj,obj-to weight=0.45
talk : frame=at weight=0.45
rebuff : frame=at,obj weight=0.45
define : frame=be-as weight=0.45
target : frame=be-for weight=0.45
ignore; offer; write : frame=be-obj weight=0.45
back : frame=be-obj,in weight=0.45
champion : frame=be-obj,obj weight=0.45
share : frame=be-obj,with weight=0.45
call; name : frame=be-small weight=0.45
charge : frame=be-with,obj weight=0.45
side : frame=be-with,with weight=0.45
look : frame=for weight=0.45
believe : frame=in,obj weight=0.45
advocate; authorize; bar; cheer; circulate; counter; downplay; encourage : frame=obj weight=0.45
explore; expose; floate; illustrate; introduce; negotiate; pass; revise : frame=obj weight=0.45
trust; underscor; unveil : frame=obj weight=0.45
post : frame=obj,obj-to weight=0.45
sign : frame=obj,to weight=0.45
hit : frame=obj-for,obj-on weight=0.45
impose : frame=obj-on weight=0.45
append; challenge; devote : frame=obj-to weight=0.45
find : frame=small-obj weight=0.45
lobby; make : frame=to-obj weight=0.45
respond : frame=with weight=0.45
know : frame=as weight=0.40
name : frame=be-in weight=0.40
assure; design; estimate; sign : frame=be-obj weight=0.40
pass : frame=be-obj,with weight=0.40
post : frame=be-on weight=0.40
divide : frame=be-over weight=0.40
respond; stand : frame=by weight=0.40
help : frame=clause weight=0.40
suggest : frame=in weight=0.40
add; address; alarm; compare; display; enjoy; feel; impose : frame=obj weight=0.40
nominate; paint; protest; push; rip; sue; think; trade : frame=obj weight=0.40
underscore : frame=obj weight=0.40
contrast : frame=obj,obj-with weight=0.40
make : frame=obj-for weight=0.40
see; sentence : frame=obj-to weight=0.40
find; share : frame=obj-with weight=0.40
attempt; proceed; react; struggl : frame=to weight=0.40
require : frame=to,to-obj weight=0.40
come : frame=against weight=0.35
look : frame=at,like weight=0.35
fire : frame=at,obj weight=0.35
aim : frame=be-at weight=0.35
introduce : frame=be-obj weight=0.35
present : frame=be-obj,obj weight=0.35
divide; focus : frame=be-on weight=0.35
require; sentence : frame=be-to weight=0.35
take : frame=clause,to-obj weight=0.35
lobby : frame=for weight=0.35
respond; see; vote : frame=in weight=0.35
continue : frame=ing,to weight=0.35
mean : frame=inter weight=0.35
adopt; allow; block; challenge; decide; deliver; exploit; imagine : frame=obj weight=0.35
knock; press; ratchet; read; reserve; revisit; withhold : frame=obj weight=0.35
appear; count; weigh : frame=on weight=0.35
make : frame=small weight=0.35
caucuse; choose : frame=to weight=0.35
invite : frame=to-obj weight=0.35
resonate; talk : frame=with weight=0.35
campaign : frame=against weight=0.30
restrict : frame=be-inter weight=0.30
adopt; cheer; dedicate; see : frame=be-obj weight=0.30
allow; authorize : frame=be-to weight=0.30
testify : frame=before weight=0.30
be; win : frame=clause weight=0.30
shoute : frame=from weight=0.30
start : frame=ing weight=0.30
come : frame=inter weight=0.30
go : frame=inter,out weight=0.30
count; distribute; send; spot : frame=obj weight=0.30
draw; throw : frame=obj-to weight=0.30
stand : frame=on weight=0.30
put : frame=small-obj weight=0.30
fire : frame=be-from weight=0.25
commit; decide; divide; issue : frame=be-obj weight=0.25
compare : frame=be-to weight=0.25
align : frame=be-with weight=0.25
work : frame=inter weight=0.25
engage; issue : frame=be-in weight=0.20
authorize; deliver; embed; file; find; fire; release : frame=be-obj weight=0.20
center : frame=be-on weight=0.20
ensure; mean : frame=clause weight=0.20
file; find : frame=be-in weight=0.15
publish : frame=be-obj weight=0.15
greet : frame=be-with weight=0.15
happen; win : frame=inter weight=0.10
compare : frame=be-with weight=0.05
be : frame=inter weight=0.05

%default pos=a
worried : frame=about weight=0.95
confident : frame=clause weight=0.95
hopeful; nervous; vocal : frame=about weight=0.90
clear; concerned; upbeat : frame=about weight=0.85
glad : frame=clause weight=0.85
critical : frame=of weight=0.85
reluctant : frame=to weight=0.85
upset; worried : frame=clause weight=0.80
confident : frame=in weight=0.80
supportive : frame=of weight=0.80
eager : frame=to weight=0.80
pleased : frame=with weight=0.80
adamant : frame=clause weight=0.75
aware : frame=clause,of weight=0.75
full; proud : frame=of weight=0.75
promising : frame=to weight=0.75
skeptical : frame=of weight=0.70
guilty : frame=to weight=0.70
satisfied : frame=with weight=0.70
clear; hopeful : frame=clause weight=0.65
interested : frame=in weight=0.65
unified : frame=on weight=0.65
skeptical : frame=clause weight=0.60
concerned : frame=clause,with weight=0.60
wary : frame=of weight=0.60
inclined : frame=to weight=0.60
thrilled : frame=with weight=0.60
angry : frame=at weight=0.55
unanimous : frame=in weight=0.55
willing : frame=to weight=0.55
unhappy : frame=with weight=0.55
clear : frame=to weight=0.50
sure; unclear : frame=clause weight=0.40
vocal : frame=in weight=0.40
certain : frame=to weight=0.40
clear; sure; unclear : frame=whether weight=0.35

%default pos=n
warning : frame=about weight=0.95
promise : frame=clause weight=0.95
assertion; suggestion : frame=s-clause weight=0.95
criticism; suggestion : frame=clause weight=0.90
concern; insistence : frame=s-clause weight=0.90
promise : frame=s-to weight=0.90
anxiety; argument; chatter; comment; doubt; joke; length; message : frame=about weight=0.85
statement; talk; word : frame=about weight=0.85
complaint; warning : frame=clause weight=0.85
praise : frame=for,on weight=0.85
claim : frame=s-clause weight=0.85
proposal : frame=s-for weight=0.85
criticism; endorsement : frame=s-of weight=0.85
promise : frame=to weight=0.85
attitude; concern; tweet : frame=about weight=0.80
hope; understanding : frame=clause weight=0.80
chant; endorsement; favor : frame=of weight=0.80
comment : frame=s-about weight=0.80
support : frame=s-among weight=0.80
assurance : frame=s-clause weight=0.80
call : frame=s-for weight=0.80
assessment : frame=s-of weight=0.80
pledge; proposal : frame=s-to weight=0.80
inclination : frame=to weight=0.80
feeling : frame=toward weight=0.80
note; report; story : frame=about weight=0.75
question : frame=about,s-about weight=0.75
support : frame=among weight=0.75
assertion; belief; concern; fear; statement; warn : frame=clause weight=0.75
criticism : frame=for,on weight=0.75
disagreement : frame=over weight=0.75
remark : frame=s-about,s-clause weight=0.75
vow : frame=s-to weight=0.75
conversation; detail; language : frame=about weight=0.70
doubt; show : frame=clause weight=0.70
call : frame=for,s-to weight=0.70
defense : frame=of weight=0.70
support : frame=s-for weight=0.70
desire; hope : frame=s-to weight=0.70
interest : frame=to weight=0.70
attack : frame=against,s-on weight=0.65
sense; suit : frame=clause weight=0.65
apology : frame=for weight=0.65
proposal : frame=for,to weight=0.65
opinion : frame=on weight=0.65
passion : frame=s-for weight=0.65
condemnation; embrace; view : frame=s-of weight=0.65
stance : frame=s-on weight=0.65
opposition : frame=s-to weight=0.65
call; desire; plan; pledge : frame=to weight=0.65
debate : frame=about weight=0.60
anxiety; recognition : frame=among weight=0.60
note; notion : frame=clause weight=0.60
support : frame=for weight=0.60
interest : frame=in weight=0.60
assessment; criticism; mention; opinion; secret : frame=of weight=0.60
critique : frame=s-of weight=0.60
decision : frame=s-to weight=0.60
tribute : frame=to weight=0.60
assumption; case; speculation : frame=clause weight=0.55
allegation; denunciation; interest; perception; support : frame=of weight=0.55
evaluation : frame=on weight=0.55
request : frame=s-for weight=0.55
comment; position : frame=s-on weight=0.55
opposition; reference : frame=to weight=0.55
claim; idea; question; report : frame=clause weight=0.50
understanding : frame=of weight=0.50
plan; refusal; unwillingness : frame=s-to weight=0.50
disagreement : frame=s-with weight=0.50
look : frame=to weight=0.50
evidence : frame=clause weight=0.45
respect : frame=for weight=0.45
accusation; call; critic; footage; warning : frame=of weight=0.45
concern : frame=over weight=0.45
turn : frame=s-against weight=0.45
vote : frame=s-for weight=0.45
announcement; message : frame=s-of weight=0.45
hint : frame=at,of weight=0.40
judge; month : frame=clause weight=0.40
advocate : frame=for weight=0.40
backing; disclosure; hope; view : frame=of weight=0.40
decision : frame=on weight=0.40
ban : frame=s-on weight=0.40
request : frame=to weight=0.40
lawsuit : frame=against weight=0.35
dig : frame=at weight=0.35
interview; reminder : frame=clause weight=0.35
voting : frame=for weight=0.35
support : frame=in,s-in weight=0.35
critique; defender; glimpse; message; rejection; statement; story : frame=of weight=0.35
comment : frame=on weight=0.35
interest : frame=s-in weight=0.35
strategy : frame=s-of weight=0.35
inability; response : frame=s-to weight=0.35
answer; point : frame=to weight=0.35
word : frame=for weight=0.30
proponent; supporter : frame=of weight=0.30
focus; position : frame=on weight=0.30
campaign : frame=s-against weight=0.30
case : frame=to weight=0.30
call : frame=with weight=0.30
