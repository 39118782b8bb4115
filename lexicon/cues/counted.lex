# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over trees of our own engine,
# drawn towards the frame's mean where a word is rare, rounded to twentieths. Numbers only; made by tools/count_cues.py, not by hand.
# What a line here leaves out (stances, words that news of that corpus does not use) stands in the other files of this folder.
%kind cue

%default pos=v
muse : frame=about weight=0.95
say : frame=about,be-clause,clause,inter,of,whether weight=0.95
speculate : frame=about,clause weight=0.95
rail : frame=against weight=0.95
warn : frame=against,clause,of,to-obj weight=0.95
criticize : frame=be-as,be-for,obj,obj-as,obj-for,obj-on weight=0.95
expect : frame=be-as,clause,to-obj weight=0.95
tell : frame=be-clause,clause,inter,obj-about,to-obj,whether weight=0.95
denounce : frame=be-for,obj,obj-as weight=0.95
accuse : frame=be-of,obj-of weight=0.95
ask : frame=be-whether,clause,inter weight=0.95
acknowledge; add; admit; allege; answer; appear; argue; assert : frame=clause weight=0.95
assure; boast; brag; calculate; caution; chant; charge; claim : frame=clause weight=0.95
clarify; comment; complain; concede; conclude; confirm; contend; continue : frame=clause weight=0.95
convince; counter; demand; deny; doubt; emphasize; fear; forecast : frame=clause weight=0.95
highlight; hint; ho; imply; insist; jok; joke; lament : frame=clause weight=0.95
lay; notice; outline; posit; post; read; realize; recognize : frame=clause weight=0.95
recommend; reiterate; remark; repeat; reply; report; respond; rul : frame=clause weight=0.95
signal; state; stress; suggest; suspect; testify; welcome; worry : frame=clause weight=0.95
wrote; yell : frame=clause weight=0.95
declare; explain; point; predict; recall; tweet : frame=clause,inter weight=0.95
note : frame=clause,inter,obj weight=0.95
vow : frame=clause,inter,obj,to,to-obj weight=0.95
announce : frame=clause,inter,obj-as,whether weight=0.95
call : frame=clause,inter,small-obj,to weight=0.95
write : frame=clause,inter,whether weight=0.95
cite : frame=clause,obj,obj-as weight=0.95
order : frame=clause,obj,to-obj weight=0.95
express : frame=clause,obj-about,obj-for weight=0.95
mention : frame=clause,obj-as weight=0.95
pledge : frame=clause,to weight=0.95
promise; propose; urge : frame=clause,to-obj weight=0.95
remind : frame=clause,whether weight=0.95
decry; tout : frame=obj weight=0.95
praise : frame=obj,obj-as weight=0.95
blast : frame=obj,obj-for weight=0.95
question : frame=obj,whether weight=0.95
characterize; describe; dismiss; list; name; support; toute : frame=obj-as weight=0.95
defend : frame=obj-as,obj-of weight=0.95
blame; congratulate : frame=obj-for weight=0.95
deem : frame=small-obj weight=0.95
decline; refuse : frame=to weight=0.95
discuss; seem : frame=whether weight=0.95
boast; bragge; complain; gush; jok; speak; talk : frame=about weight=0.90
write : frame=about,of weight=0.90
describe; lambast : frame=be-as weight=0.90
ask : frame=be-clause,be-during,obj-about,to-obj,whether weight=0.90
call : frame=be-for,for,obj-against,obj-for,to-obj weight=0.90
criticize : frame=be-obj weight=0.90
inform : frame=be-of weight=0.90
deem : frame=be-small,obj weight=0.90
expect : frame=be-to,small-obj,to weight=0.90
agree; allow; estimate; feel; find; hope; indicate; quote : frame=clause weight=0.90
support : frame=clause weight=0.90
understand : frame=clause,whether weight=0.90
vouch : frame=for weight=0.90
say : frame=in,obj,on,to weight=0.90
oppose : frame=ing weight=0.90
mention : frame=ing,obj weight=0.90
conclude; post; report; respond; show; state : frame=inter weight=0.90
accuse; announce; assail; blame; congratulate; disavow; dispute; express : frame=obj weight=0.90
lament; pledge; rattl; reiterate; remind; slam; tweet : frame=obj weight=0.90
chide : frame=obj,obj-for weight=0.90
blam : frame=obj,obj-for,obj-on weight=0.90
promise : frame=obj,to weight=0.90
offer : frame=obj-about weight=0.90
identify; view : frame=obj-as weight=0.90
mock; praise; thank : frame=obj-for weight=0.90
acquiesce; prefer; propose; refer : frame=to weight=0.90
defend; request : frame=to-obj weight=0.90
consider; explain; suggest; wonder; worry : frame=whether weight=0.90
feel; worry : frame=about weight=0.85
ask : frame=about,be-about weight=0.85
argue : frame=against,inter weight=0.85
note : frame=as weight=0.85
balk : frame=at weight=0.85
list : frame=be-as weight=0.85
dismiss : frame=be-as,obj weight=0.85
portray : frame=be-as,obj-as weight=0.85
report : frame=be-clause,obj weight=0.85
enamor : frame=be-of weight=0.85
say : frame=be-to,for,ing,obj-for,small-obj weight=0.85
anticipate; believe; learn; maintain; reveal; rule; show; think : frame=clause weight=0.85
apologize : frame=for,to weight=0.85
propose : frame=ing,obj weight=0.85
reply : frame=inter weight=0.85
add : frame=inter,whether weight=0.85
bemoan; deride; document; fear; hail; insult; label; mock : frame=obj weight=0.85
reference; tell; toute; urge; warn : frame=obj weight=0.85
credit; explain : frame=obj,obj-for weight=0.85
call; oppose : frame=obj,obj-on weight=0.85
liken : frame=obj,obj-to weight=0.85
discuss : frame=obj,obj-with weight=0.85
re-tweet : frame=obj-about weight=0.85
defend : frame=obj-against weight=0.85
attack; bill; frame; quote; regard : frame=obj-as weight=0.85
endorse; slam : frame=obj-for weight=0.85
tweet : frame=obj-to weight=0.85
disagree : frame=on weight=0.85
like : frame=to weight=0.85
declare; offer; persuade; seem : frame=to-obj weight=0.85
assure : frame=whether weight=0.85
think : frame=about weight=0.80
label : frame=as weight=0.80
say : frame=as,at weight=0.80
tweet : frame=at weight=0.80
report : frame=be-as,to weight=0.80
convince : frame=be-clause weight=0.80
favor : frame=be-for weight=0.80
accuse; mention : frame=be-obj weight=0.80
reject : frame=be-obj,obj weight=0.80
announce : frame=be-on weight=0.80
ask : frame=be-to,obj,small-obj weight=0.80
assume; determine; know : frame=clause weight=0.80
seem : frame=clause,to weight=0.80
advocate : frame=for weight=0.80
write : frame=in weight=0.80
describe : frame=ing,obj,obj-to,obj-with weight=0.80
support : frame=ing,obj-for weight=0.80
continue; read : frame=inter weight=0.80
vote : frame=inter,to weight=0.80
acknowledge; chant; condemn; decline; detail; expect; foresee; horrify : frame=obj weight=0.80
list; mince; prefer; recall; recite; recount; refuse; relish : frame=obj weight=0.80
request; stress; thank; trumpet; veto; voice : frame=obj weight=0.80
defend : frame=obj,obj-on weight=0.80
endorse : frame=obj,small-obj weight=0.80
offer; remember : frame=obj-as weight=0.80
attack : frame=obj-for weight=0.80
credit : frame=obj-with weight=0.80
boast; talk : frame=of weight=0.80
call; comment; dwel; elaborate : frame=on weight=0.80
show : frame=small-obj weight=0.80
agree; aim; claim; explain; ho; plead; push : frame=to weight=0.80
plan : frame=to,to-obj weight=0.80
challenge; intend; nominate; want : frame=to-obj weight=0.80
remark : frame=upon weight=0.80
decide; reveal : frame=whether weight=0.80
disagree : frame=with weight=0.80
open : frame=about weight=0.75
push : frame=against,for weight=0.75
describe : frame=as weight=0.75
lash : frame=at weight=0.75
interpret; mention; nominate; regard : frame=be-as weight=0.75
announce; document; endorse; oppose; title : frame=be-obj weight=0.75
refer : frame=be-to weight=0.75
decide; demonstrate; guess; make; remember : frame=clause weight=0.75
argue; support : frame=for,obj weight=0.75
ask : frame=for,to weight=0.75
contemplate : frame=ing weight=0.75
consider : frame=ing,small-obj weight=0.75
talk; think : frame=inter weight=0.75
applaud; envision; favor; issue; outline; portray; pump; reaffirm : frame=obj weight=0.75
repudiate; retweet; show; single : frame=obj weight=0.75
point : frame=obj,to weight=0.75
distinguish; knock; paint; see; singl : frame=obj-as weight=0.75
write : frame=on,to weight=0.75
say : frame=over weight=0.75
call; plead : frame=small weight=0.75
admit; allude; hesitate; hope; love; offer; opt; want : frame=to weight=0.75
encourage : frame=to-obj weight=0.75
vote : frame=against weight=0.70
tell : frame=as weight=0.70
report : frame=as,be-obj,ing weight=0.70
press : frame=be-about weight=0.70
identify : frame=be-as weight=0.70
expect : frame=be-in weight=0.70
describe; dislik; request; startle; support : frame=be-obj weight=0.70
echo : frame=be-obj,obj weight=0.70
name : frame=be-obj,obj,obj-to,small weight=0.70
ask : frame=be-obj,obj-to weight=0.70
call : frame=be-on weight=0.70
find : frame=inter weight=0.70
admire; approve; articulate; consider; deny; disclose; disparage; disregard : frame=obj weight=0.70
emphasize; extoll; foreshadow; hate; inflate; justify; needle; pok : frame=obj weight=0.70
predict; publicize; rebuk; recit; renounce; repeat; replay; reprise : frame=obj weight=0.70
reveal; taunt; unsettle; view; want; witness; write : frame=obj weight=0.70
favore : frame=obj,obj-to weight=0.70
make : frame=obj-about weight=0.70
pitch; present : frame=obj-as weight=0.70
nominate; offer : frame=obj-for weight=0.70
show : frame=obj-for,obj-with,whether weight=0.70
push : frame=obj-for,to-obj weight=0.70
attack; declare : frame=obj-over weight=0.70
speak : frame=of weight=0.70
shrugge : frame=off weight=0.70
agree; zero : frame=on weight=0.70
appear; decide; intend; seek; threaten : frame=to weight=0.70
figure; know : frame=whether weight=0.70
say : frame=with weight=0.70
fight : frame=about weight=0.65
acknowledge; explain : frame=as weight=0.65
know : frame=be-among,be-for,inter weight=0.65
view : frame=be-as weight=0.65
see : frame=be-as,clause,whether weight=0.65
rever : frame=be-at weight=0.65
argue; author : frame=be-obj weight=0.65
consider : frame=be-small weight=0.65
attribute; intend; project : frame=be-to weight=0.65
become; prove : frame=clause weight=0.65
suggest : frame=ing weight=0.65
believe : frame=inter weight=0.65
seem : frame=like weight=0.65
aim; anger; applaude; attack; back; clarify; coin; confirm : frame=obj weight=0.65
contemplate; declare; demand; distance; highlight; illustrate; lay; like : frame=obj weight=0.65
mandate; promote; pronounce; restrict; savage; utter : frame=obj weight=0.65
share : frame=obj,obj-for weight=0.65
sound : frame=obj,on weight=0.65
deliver : frame=obj-about weight=0.65
cast; fram : frame=obj-as weight=0.65
offer; write : frame=obj-on weight=0.65
point : frame=obj-to weight=0.65
learn : frame=of weight=0.65
spar : frame=over weight=0.65
email; want : frame=small-obj weight=0.65
look; plot : frame=to weight=0.65
determine : frame=whether weight=0.65
agree : frame=with weight=0.65
point : frame=as weight=0.60
know : frame=be-as weight=0.60
approve; call; confirm; disclose : frame=be-obj weight=0.60
assure : frame=be-of weight=0.60
hope; vote : frame=for weight=0.60
acknowledge : frame=in weight=0.60
answer; block; claim; identify; offer; proclaim; recognize; release : frame=obj weight=0.60
remember; state; suggest; trash; understand; withdraw : frame=obj weight=0.60
seem : frame=obj,small weight=0.60
signal : frame=obj-for weight=0.60
attribute : frame=obj-to weight=0.60
think : frame=of weight=0.60
brush : frame=off weight=0.60
push : frame=on weight=0.60
appear; dub; sound : frame=small weight=0.60
show : frame=to weight=0.60
press : frame=to-obj weight=0.60
concur; reckon : frame=with weight=0.60
care : frame=about weight=0.55
write : frame=as weight=0.55
hint : frame=at weight=0.55
assume : frame=be-clause weight=0.55
anger; claim; outrage : frame=be-obj weight=0.55
declare : frame=be-obj,in weight=0.55
challenge : frame=be-over weight=0.55
argue : frame=in weight=0.55
accept; broadcast; champion; dislike; embrace; hammer; ignore; invoke : frame=obj weight=0.55
love; project; quote; revise; see; seek; sign; symbolize : frame=obj weight=0.55
threaten; welcome : frame=obj weight=0.55
post : frame=obj-on weight=0.55
offer : frame=obj-to weight=0.55
focus; touch : frame=on weight=0.55
consider : frame=small weight=0.55
respond; talk : frame=to weight=0.55
pressure : frame=to-obj weight=0.55
speak : frame=against weight=0.50
name : frame=be-in weight=0.50
champion; project; share : frame=be-obj weight=0.50
call : frame=be-small weight=0.50
know : frame=be-to weight=0.50
conclude : frame=by weight=0.50
adopt; appoint; boo; concede; email; forward; imply; introduce : frame=obj weight=0.50
nominate; pass; prohibit; talk; underscor : frame=obj weight=0.50
challenge; post : frame=obj-to weight=0.50
charge : frame=obj-with weight=0.50
attempt; sign : frame=to weight=0.50
make : frame=to-obj weight=0.50
respond : frame=with weight=0.50
identify; reveal : frame=as weight=0.45
write : frame=be-obj weight=0.45
look; see : frame=for weight=0.45
add; contradict; downplay; experience; feel; floate; negotiate; post : frame=obj weight=0.45
ratchet; signal; withhold : frame=obj weight=0.45
compare : frame=obj-to weight=0.45
proceed : frame=to weight=0.45
pass : frame=with weight=0.45
charge; sign : frame=be-obj weight=0.40
respond : frame=by weight=0.40
press : frame=for weight=0.40
continue : frame=ing weight=0.40
have : frame=inter weight=0.40
alarm; enjoy; estimate; expose; file; know; learn; paint : frame=obj weight=0.40
present; underscore; unveil : frame=obj weight=0.40
contrast : frame=obj,obj-with weight=0.40
double : frame=on weight=0.40
find : frame=small-obj weight=0.40
choose : frame=to weight=0.40
know : frame=as weight=0.35
look : frame=at weight=0.35
design; introduce; present : frame=be-obj weight=0.35
allow : frame=be-to,obj weight=0.35
be : frame=clause weight=0.35
take : frame=clause,to-obj weight=0.35
suggest : frame=in weight=0.35
bar; charge; decide; exploit; impose; publish; read; rebuff : frame=obj weight=0.35
revisit; think : frame=obj weight=0.35
make : frame=small weight=0.35
invite : frame=to-obj weight=0.35
resonate; side : frame=with weight=0.35
shoute : frame=from weight=0.30
vote : frame=in weight=0.30
stop : frame=ing weight=0.30
come; go; work : frame=inter weight=0.30
authorize; prosecute; spot : frame=obj weight=0.30
draw; throw : frame=obj-to weight=0.30
win : frame=clause weight=0.25
mean : frame=clause weight=0.20
win : frame=inter weight=0.10
be : frame=inter weight=0.05

%default pos=n
promise : frame=clause weight=0.95
assertion; suggestion : frame=s-clause weight=0.95
criticism; suggestion : frame=clause weight=0.90
concern; insistence : frame=s-clause weight=0.90
promise : frame=s-to weight=0.90
anxiety; doubt; talk : frame=about weight=0.85
complaint; warning : frame=clause weight=0.85
praise : frame=for,on weight=0.85
claim : frame=s-clause weight=0.85
call; proposal : frame=s-for weight=0.85
criticism; endorsement : frame=s-of weight=0.85
promise : frame=to weight=0.85
chatter; comment; concern; length; message; statement; word : frame=about weight=0.80
hope : frame=clause weight=0.80
support : frame=s-among weight=0.80
assurance : frame=s-clause weight=0.80
call; pledge; proposal : frame=s-to weight=0.80
attitude; note; tweet : frame=about weight=0.75
assertion; belief; concern; fear; warn : frame=clause weight=0.75
call : frame=for weight=0.75
chant; endorsement; favor : frame=of weight=0.75
disagreement : frame=over weight=0.75
remark : frame=s-clause weight=0.75
vow : frame=s-to weight=0.75
inclination : frame=to weight=0.75
language : frame=about weight=0.70
question : frame=about,s-about weight=0.70
support : frame=among,s-for weight=0.70
doubt; sense; show; statement : frame=clause weight=0.70
criticism : frame=for,on weight=0.70
assessment : frame=s-of weight=0.70
hope : frame=s-to weight=0.70
call; interest : frame=to weight=0.70
conversation; story : frame=about weight=0.65
attack : frame=against,s-on weight=0.65
anxiety : frame=among weight=0.65
note; suit : frame=clause weight=0.65
comment; remark : frame=s-about weight=0.65
passion : frame=s-for weight=0.65
condemnation; embrace; view : frame=s-of weight=0.65
stance : frame=s-on weight=0.65
decision; desire; opposition : frame=s-to weight=0.65
plan; pledge; proposal : frame=to weight=0.65
debate; detail : frame=about weight=0.60
notion : frame=clause weight=0.60
apology; proposal; support : frame=for weight=0.60
defense; mention : frame=of weight=0.60
opinion : frame=on weight=0.60
recognition : frame=among weight=0.55
assumption; idea; question; speculation : frame=clause weight=0.55
interest : frame=in weight=0.55
allegation; call; criticism; secret : frame=of weight=0.55
critique : frame=s-of weight=0.55
position : frame=s-on weight=0.55
desire; opposition; reference : frame=to weight=0.55
case : frame=clause weight=0.50
denunciation; interest; opinion; perception; support : frame=of weight=0.50
request : frame=s-for weight=0.50
plan; unwillingness : frame=s-to weight=0.50
disagreement : frame=s-with weight=0.50
look : frame=to weight=0.50
report : frame=clause weight=0.45
respect : frame=for weight=0.45
footage; understanding : frame=of weight=0.45
turn : frame=s-against weight=0.45
announcement : frame=s-of weight=0.45
comment : frame=s-on weight=0.45
order : frame=to weight=0.45
assessment : frame=of weight=0.40
decision : frame=on weight=0.40
vote : frame=s-for weight=0.40
lawsuit : frame=against weight=0.35
dig : frame=at weight=0.35
reminder : frame=clause weight=0.35
advocate : frame=for weight=0.35
support : frame=s-in weight=0.35
response : frame=s-to weight=0.35
rejection : frame=of weight=0.30
campaign : frame=s-against weight=0.30
point : frame=to weight=0.30

%default pos=a
worried : frame=about weight=0.95
confident : frame=clause weight=0.95
clear; hopeful; nervous : frame=about weight=0.90
concerned; upbeat; vocal : frame=about weight=0.85
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
unified : frame=on weight=0.70
satisfied : frame=with weight=0.70
clear; hopeful : frame=clause weight=0.65
interested : frame=in weight=0.65
guilty : frame=to weight=0.65
skeptical : frame=clause weight=0.60
concerned : frame=clause,with weight=0.60
wary : frame=of weight=0.60
inclined : frame=to weight=0.60
thrilled : frame=with weight=0.60
angry : frame=at weight=0.55
unanimous : frame=in weight=0.55
willing : frame=to weight=0.55
unhappy : frame=with weight=0.55
unclear : frame=clause weight=0.40
sure : frame=whether weight=0.40
unclear : frame=whether weight=0.35
